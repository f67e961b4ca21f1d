"""The parametric head: quantised arrays on disk become shapes in centimetres.

Model coordinates: x to the subject's left, y up, z to the front.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

SHA256: Final = "0061b26b3327354f5238465dd0b0d6819ee32b866ebefd1cc6a884790b3ce8a3"
COMPONENTS: Final = 70
"""Identity shapes in use: they hold 99 % of the variance of the face."""

FACE: Final = slice(0, 9409)
BACK: Final = slice(9409, 11248)
EYE_LEFT: Final = slice(21451, 23021)
EYE_RIGHT: Final = slice(23021, 24591)
IRIS_LEFT_FROM: Final = 22221
IRIS_RIGHT_FROM: Final = 23791
LASHES: Final = slice(25351, 26719)

POLYGONS: Final = {
    "face": (0, 9230),
    "back": (9230, 14034),
    "gums": (14034, 17006),
    "teeth": (17006, 21496),
    "eyes": (21496, 24692),
    "lashes": (25304, 26384),
}

# fmt: off
LANDMARKS: Final = (
    1225, 1888, 1052, 367, 1719, 1722, 2199, 1447, 966, 3661, 4390, 3927, 3924, 2608, 3272, 4088, 3443,
    268, 493, 1914, 2044, 1401, 3615, 4240, 4114, 2734, 2509, 978, 4527, 4942, 4857, 1140, 2075, 1147,
    4269, 3360, 1507, 1542, 1537, 1528, 1518, 1511, 3742, 3751, 3756, 3721, 3725, 3732, 5708, 5695,
    2081, 0, 4275, 6200, 6213, 6346, 6461, 5518, 5957, 5841, 5702, 5711, 5533, 6216, 6207, 6470, 5517, 5966,
)
# fmt: on


@dataclass(frozen=True)
class Polygons:
    """Polygons of one part: corners as vertex numbers, polygon after polygon, with texture coordinates."""

    sizes: Whole
    corners: Whole
    uv: Floats


@dataclass(frozen=True)
class HeadModel:
    """The mean head and what bends it."""

    rest: Floats
    identity: NDArray[np.float32]
    expression: dict[str, NDArray[np.float32]]
    parts: dict[str, Polygons]
    sha256: str

    def shape(self, weights: Floats) -> Floats:
        """Return the vertices of the identity with `weights`, in centimetres."""
        return self.rest + np.tensordot(weights, self.identity[: len(weights)].astype(np.float64), 1)

    def expressed(self, weights: dict[str, float]) -> Floats:
        """Return the offsets of an expression; a name without side moves both sides."""
        offset = np.zeros_like(self.rest)
        for name, weight in weights.items():
            sides = [name] if name in self.expression else [f"{name}_L", f"{name}_R"]
            for side in sides:
                offset += weight * self.expression[side]
        return offset


def load(path: Path) -> HeadModel:
    """Read the head model.

    Raises:
        SystemExit: the file is not the one the bank is made from.
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != SHA256:
        raise SystemExit(f"{path} is not the head model of the bank: SHA-256 {digest}")
    with np.load(path) as data:
        identity = data["identity_q"][:COMPONENTS] * data["identity_scale"][:COMPONENTS, None, None]
        scale = data["expression_scale"]
        names = [str(name) for name in data["expression_names"]]
        moved = {name: data["expression_q"][i].astype(np.float32) * scale[i] for i, name in enumerate(names)}
        rest = data["vertices"].astype(np.float64)
        parts = _parts(data["face_sizes"], data["face_vertices"], data["uv"][data["face_uvs"]])
    return HeadModel(rest, identity.astype(np.float32), moved, parts, digest)


def _parts(sizes: Whole, corners: Whole, uv: Floats) -> dict[str, Polygons]:
    ends = np.concatenate([[0], np.cumsum(sizes.astype(np.int64))])
    return {
        name: Polygons(
            sizes[first:last].astype(np.int64),
            corners[ends[first] : ends[last]].astype(np.int64),
            uv[ends[first] : ends[last]].astype(np.float64),
        )
        for name, (first, last) in POLYGONS.items()
    }


def normals_of(vertices: Floats, polygons: Polygons) -> Floats:
    """Return vertex normals of length 1; zero where no polygon meets."""
    starts = np.concatenate([[0], np.cumsum(polygons.sizes)])[:-1]
    a = vertices[polygons.corners[starts]]
    b = vertices[polygons.corners[starts + 1]]
    c = vertices[polygons.corners[starts + 2]]
    across = np.cross(b - a, c - a)
    total = np.zeros_like(vertices)
    np.add.at(total, polygons.corners, np.repeat(across, polygons.sizes, axis=0))
    length = np.linalg.norm(total, axis=1, keepdims=True)
    return np.where(length > 1e-12, total / np.maximum(length, 1e-12), 0.0)

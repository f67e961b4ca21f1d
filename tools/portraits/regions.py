"""Regions of the face: as masks on the rest shape, as distances between two shapes, as outlines in a picture."""

from functools import lru_cache
from typing import Final

import numpy as np

from tools.portraits.fields import Floats, blob, step
from tools.portraits.head_model import EYE_LEFT, EYE_RIGHT, HeadModel
from tools.portraits.people import Look
from tools.portraits.workbench import tool

SWAPPABLE: Final = ("ears", "nose", "mouth", "chin", "eyes", "forehead")
_LONG_HAIR: Final = ("bob", "long", "wavy")

Region = tuple[tuple[float, float, float], tuple[float, float, float]]

_REGIONS: Final[dict[str, tuple[Region, ...]]] = {
    "forehead": (((0.0, 8.6, 8.8), (4.6, 1.9, 4.0)),),
    "eyebrows": (((3.4, 5.7, 9.2), (2.5, 0.8, 2.5)),),
    "eyes": (((3.1, 3.5, 9.2), (1.9, 0.9, 2.0)),),
    "nose": (((0.0, 1.2, 11.6), (1.7, 2.8, 3.0)),),
    "cheeks": (((4.9, -0.4, 7.8), (2.0, 2.4, 3.0)),),
    "mouth": (((0.0, -3.4, 11.0), (2.9, 1.2, 2.2)),),
    "chin": (((0.0, -6.6, 9.8), (2.6, 1.4, 2.6)), ((5.2, -5.0, 6.0), (1.7, 2.0, 2.6))),
    "ears": (((8.4, 2.8, 0.2), (1.5, 5.0, 2.6)),),
    "neck": (((0.0, -11.0, 4.5), (5.0, 2.4, 4.0)),),
}
_INSIDE: Final = 0.5


@lru_cache(maxsize=32)
def _mask(key: int, name: str) -> Floats:
    model = _MODELS[key]
    if name == "ears":
        return (
            step(np.abs(model.rest[:, 0]), 7.3, 8.2)
            * step(model.rest[:, 1], -3.5, -2.0)
            * step(model.rest[:, 1], 9.0, 8.0)
        )
    return np.minimum(
        1.0, sum((blob(model.rest, *region) for region in _REGIONS[name]), np.zeros(len(model.rest)))
    )


_MODELS: Final[dict[int, HeadModel]] = {}


def mask(model: HeadModel, name: str) -> Floats:
    """Return how much each vertex belongs to the region `name`, 0 to 1."""
    _MODELS[id(model)] = model
    return _mask(id(model), name)


def swapped(model: HeadModel, own: Floats, other: Floats, names: tuple[str, ...]) -> Floats:
    """Return the shape `own` with the regions `names` of `other`, blended over smooth borders."""
    shape = own.copy()
    for name in names:
        part = mask(model, name)
        wide = step(part, 0.15, 0.75) if name != "ears" else part
        inside = part > _INSIDE
        inside[11248:] = False
        shift = (own[inside] - other[inside]).mean(axis=0)
        if name == "ears":
            shift = np.zeros(3)
            root = (np.abs(np.abs(model.rest[:, 0]) - 7.5) < 0.3) & mask(model, "ears").astype(bool)
            shift[1:] = (own[root] - other[root]).mean(axis=0)[1:]
        shape += wide[:, None] * (other + shift - shape)
    if "eyes" not in names:
        for eye in (EYE_LEFT, EYE_RIGHT):
            shape[eye] = own[eye]
    return shape


def distances_mm(model: HeadModel, one: Floats, other: Floats) -> dict[str, float]:
    """Return how far two shapes lie apart, root of the mean square in millimetres, by region.

    The whole face is aligned rigidly first; the ears, which say most, are aligned by themselves, both together.
    """
    rest = model.rest
    face = np.zeros(len(rest), dtype=bool)
    face[:9409] = (np.abs(rest[:9409, 0]) < 7.6) & (rest[:9409, 1] > -9.0) & (rest[:9409, 2] > 2.0)
    moved = _aligned(one, other, face)
    found = {"face": _rms_mm(moved[face] - one[face])}
    for name in _REGIONS:
        inside = mask(model, name) > _INSIDE
        inside[11248:] = False
        if name == "neck":
            continue
        near = _aligned(one, other, inside) if name == "ears" else moved
        found[name] = _rms_mm(near[inside] - one[inside])
    return {name: round(value, 2) for name, value in found.items()}


def _rms_mm(off: Floats) -> float:
    return float(10 * np.sqrt((off**2).sum(axis=1).mean()))


def _aligned(one: Floats, other: Floats, where: np.ndarray) -> Floats:
    """Return `other` moved rigidly so that it lies best on `one` at `where` (Kabsch)."""
    a, b = one[where].mean(axis=0), other[where].mean(axis=0)
    u, _, vt = np.linalg.svd((other[where] - b).T @ (one[where] - a))
    flip = np.diag((1.0, 1.0, float(np.sign(np.linalg.det(u @ vt)))))
    return np.asarray((other - b) @ (u @ flip @ vt) + a)


Outline = list[tuple[float, float]]


def outlines(model: HeadModel, normals: Floats, seen: Floats, look: Look) -> dict[str, list[Outline]]:
    """Return the outlines of the components that can be seen; `seen` are the vertices on the picture, 0 to 1."""
    hidden = set()
    if look.covering != "none":
        hidden |= {"ears", "neck"}
    elif look.hair in _LONG_HAIR:
        hidden.add("ears")
    facing = normals[:, 2] > 0.12
    found: dict[str, list[Outline]] = {}
    for name in _REGIONS:
        if name in hidden:
            continue
        inside = (mask(model, name) > _INSIDE) & (facing | (name == "ears"))
        inside[11248:] = False
        paired = name in {"eyebrows", "eyes", "cheeks", "ears"}
        sides = (inside & (model.rest[:, 0] > 0), inside & (model.rest[:, 0] < 0)) if paired else (inside,)
        shapes = [_hull(seen[side]) for side in sides if side.sum() > 6 and _visible(name, side, normals)]
        if shapes:
            found[name] = shapes
    return found


def _visible(name: str, side: np.ndarray, normals: Floats) -> bool:
    return name != "ears" or float(normals[side, 2].max()) > 0.3


def _hull(points: Floats) -> Outline:
    ring = points[tool("scipy.spatial").ConvexHull(points).vertices]
    step_ = max(1, len(ring) // 12)
    return [(round(float(x), 3), round(float(y), 3)) for x, y in ring[::step_]]

"""The direction in the space of shapes along which heads are meant to look like women's or men's.

The model carries no labels. The direction is put together from measures on landmarks that differ on average
between the sexes; each is linear in the weights, so its gradient is exact. It makes a sex *intended*; whether
others see it is for others to confirm (the numbered sheet in docs/gallery/portraits asks them).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from tools.portraits.fields import Floats
from tools.portraits.head_model import LANDMARKS, HeadModel

Measure = tuple[float, Sequence[int], Sequence[int], int]
"""Sign (positive: larger in women), landmarks on one side, on the other side, axis (0 x, 1 y, 2 z)."""

MEASURES: Final[Mapping[str, Measure]] = {
    "jaw width": (-1.0, (12,), (4,), 0),
    "face width": (-0.3, (15,), (1,), 0),
    "chin width": (-0.8, (10,), (6,), 0),
    "chin height": (-0.8, (57,), (8,), 1),
    "chin forward": (-0.4, (8,), (33,), 2),
    "brow ridge": (-1.0, (19, 24, 20, 23), (27,), 2),
    "brow above eye": (0.8, (19, 24), (37, 44), 1),
    "eye height": (0.8, (37, 38, 43, 44), (41, 40, 47, 46), 1),
    "nose width": (-0.8, (35,), (31,), 0),
    "nose length": (-0.4, (27,), (33,), 1),
    "nose bridge": (-0.4, (28, 29), (36, 45), 2),
    "lip height": (0.8, (51,), (57,), 1),
    "mouth width": (-0.2, (54,), (48,), 0),
}
_NECK_SIGN: Final = -1.0


def from_measures(model: HeadModel) -> Floats:
    """Return the direction of length 1 that the measures give, positive towards women's shapes."""
    modes = model.identity[:, list(LANDMARKS)].astype(np.float64)
    total = np.zeros(len(modes))
    for sign, first, second, axis in MEASURES.values():
        gradient = modes[:, list(first), axis].mean(axis=1) - modes[:, list(second), axis].mean(axis=1)
        total += sign * gradient / np.linalg.norm(gradient)
    total += _NECK_SIGN * _neck(model)
    return total / np.linalg.norm(total)


def _neck(model: HeadModel) -> Floats:
    near = (np.abs(model.rest[:, 1] + 10.5) < 0.8) & (np.abs(model.rest[:, 0]) < 8.5)
    near[11248:] = False
    outward = np.sign(model.rest[near, 0])[None, :]
    gradient = (model.identity[:, near, 0] * outward).mean(axis=1).astype(np.float64)
    return np.asarray(gradient / np.linalg.norm(gradient))


def moved(weights: Floats, axis: Floats, wanted: float) -> Floats:
    """Return `weights` with their place along `axis` set to `wanted`."""
    return np.asarray(weights + (wanted - float(weights @ axis)) * axis)

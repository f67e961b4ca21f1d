"""Where on the rest shape skin, hair, brow, beard and lips lie."""

from typing import Final

import numpy as np

from tools.portraits.fields import Floats, blob, noise, polygon_distance, polyline_place, step
from tools.portraits.people import Appearance

_SCALP: Final = (
    (14.0, 10.6), (9.3, 10.6), (8.2, 10.3), (6.9, 9.6), (5.9, 8.4), (5.2, 7.0), (4.4, 5.6), (3.7, 4.0),
    (3.4, 2.2), (3.2, 0.8), (2.5, 0.6), (2.3, 3.2), (2.0, 6.6), (0.8, 8.1), (-0.9, 7.9), (-2.0, 6.0),
    (-2.1, 2.5), (-1.7, -0.5), (-1.9, -3.0), (-3.4, -5.6), (-10.5, -6.0), (-10.5, 16.0), (14.0, 16.0),
)  # fmt: skip
"""Side view (z, y) of the hair line; both sides of the head share it."""

_BEARD: Final = (
    (-0.1, -1.45), (1.2, -1.5), (2.4, -2.0), (3.3, -2.5), (4.6, -2.0), (6.2, -1.0), (7.8, 0.6), (8.9, 2.6),
    (9.9, 2.8), (10.2, -1.0), (9.9, -4.5), (8.6, -7.0), (6.0, -9.4), (3.0, -10.2), (-0.1, -10.4),
)  # fmt: skip
"""The beard in the unrolled face: arc from the midline (see `unrolled`), and height."""

_BROW: Final = ((0.95, 5.55), (1.9, 5.72), (3.1, 5.92), (4.3, 5.85), (5.25, 5.35), (5.95, 4.65))


def unrolled(points: Floats) -> Floats:
    """Return (arc from the midline, height) of `points`, as if the face were rolled out; both sides alike."""
    arc = 8.0 * np.arctan2(np.abs(points[..., 0]), np.maximum(points[..., 2], -2.0) + 0.5)
    return np.stack([arc, points[..., 1]], axis=-1)


def scalp(points: Floats, look_of: Appearance, *, receded: float = 0.0) -> Floats:
    """Return the distance inside the hair line at `points`, in centimetres; negative on bare skin."""
    x, y, z = points.reshape(-1, 3).T
    recession = look_of.recession + receded
    temple = np.exp(-(((np.abs(x) - 4.6) / 1.7) ** 2)) * step(y, 7.0, 9.5) * step(z, 1.0, 5.0)
    higher = look_of.hairline + 0.9 * recession * step(z, 2.0, 6.0) * step(y, 7.5, 9.5)
    moved = np.stack([z + 3.2 * recession * temple - 0.12, y - higher], axis=1)
    distance = polygon_distance(moved, _SCALP)
    peak = 0.35 * np.exp(-((x / 1.4) ** 2)) * step(z, 4.0, 7.0)
    ragged = 0.28 * noise(points.reshape(-1, 3), scale_cm=0.9, seed="hair line")
    ears = 3.0 * step(np.abs(x), 7.75, 8.1) * step(y, 8.2, 7.4)
    return (distance + peak + ragged - ears).reshape(points.shape[:-1])


def beard(points: Floats, lips: Floats) -> Floats:
    """Return how much beard grows at `points`, 0 to 1; `lips` is the outline of the mouth on the rest shape."""
    flat = points.reshape(-1, 3)
    inside = polygon_distance(unrolled(flat), _BEARD)
    inside = inside + 0.22 * noise(flat, scale_cm=0.8, seed="beard line")
    mouth = polygon_distance(flat[:, :2], lips)
    grown = step(inside, -0.25, 0.75) * step(mouth, -0.05, -0.35)
    beside_chin = blob(flat, (1.9, -4.7, 10.6), (0.8, 0.5, 2.0))
    grown = grown * (1 - 0.75 * np.clip(beside_chin, 0, 1))
    philtrum = np.exp(-((flat[:, 0] / 0.22) ** 2)) * step(flat[:, 1], -3.2, -2.2)
    return np.asarray(grown * (1 - 0.45 * philtrum)).reshape(points.shape[:-1])


def moustache(points: Floats) -> Floats:
    """Return 1 over the upper lip and 0 elsewhere."""
    where = unrolled(points)
    return step(where[..., 0], 2.9, 2.2) * step(where[..., 1], -3.6, -3.0) * step(points[..., 2], 7.0, 8.0)


def goatee(points: Floats) -> Floats:
    """Return 1 around the mouth and on the chin, 0 on the cheeks and the neck."""
    where = unrolled(points)
    return step(where[..., 0], 3.9, 2.9) * step(where[..., 1], -9.2, -8.2) * step(points[..., 2], 5.0, 6.5)


def brow_line(look_of: Appearance) -> Floats:
    """Return the middle of the left brow on the rest shape, from the nose outwards."""
    line = np.array(_BROW)
    line[:, 1] += look_of.brow_arch * np.array((-0.25, -0.05, 0.25, 0.35, 0.15, -0.15))
    line[0, 0] += look_of.brow_gap
    line[1, 0] += 0.5 * look_of.brow_gap
    return line


def brow(points: Floats, look_of: Appearance) -> Floats:
    """Return how dense the brows are at `points`, 0 to 1."""
    flat = points.reshape(-1, 3)
    front = np.stack([np.abs(flat[:, 0]), flat[:, 1]], axis=1)
    place, off = polyline_place(front, brow_line(look_of))
    half = (
        0.34
        * look_of.brow_thickness
        * np.interp(place, (0, 0.12, 0.5, 0.8, 1), (0.75, 1.05, 1.0, 0.72, 0.30))
    )
    edge = off + 0.06 * noise(flat, scale_cm=0.35, seed="brow edge")
    dense = step(np.abs(edge), 1.25 * half + 0.06, 0.25 * half) * step(place, 0.0, 0.12)
    return np.asarray(dense * (flat[:, 2] > 6.0) * step(place, 1.0, 0.80)).reshape(points.shape[:-1])


def lips(points: Floats, outline: Floats) -> Floats:
    """Return how much of a lip lies at `points`, 0 to 1."""
    flat = points.reshape(-1, 3)
    inside = polygon_distance(flat[:, :2], outline)
    inside = inside + 0.03 * noise(flat, scale_cm=0.3, seed="lip line")
    return np.asarray(step(inside, -0.10, 0.16) * (flat[:, 2] > 8.0)).reshape(points.shape[:-1])

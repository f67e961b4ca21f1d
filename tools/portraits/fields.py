"""Fields over the rest shape: noise, masks and blobs, so that a mark sticks to a person in every picture."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tools.portraits.workbench import tool

Floats = NDArray[np.float64]
Point = tuple[float, float, float]

_LATTICE: Final = 48

_NEAR_CM: Final = 2.0
MIDLINE: Final = 1e-9


def random_of(*parts: object) -> np.random.Generator:
    """Return a stream of chance that is the same wherever the same words are given."""
    text = "/".join(str(part) for part in parts)
    return np.random.default_rng(int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big"))


@lru_cache(maxsize=64)
def _lattice(seed: str) -> Floats:
    values = random_of("lattice", seed).standard_normal((_LATTICE,) * 3)
    return np.asarray(tool("scipy.ndimage").spline_filter(values, order=2, mode="grid-wrap"))


def noise(points: Floats, *, scale_cm: float, seed: str) -> Floats:
    """Return smooth noise of about unit deviation at `points` (..., 3); its blobs measure about `scale_cm`."""
    flat = points.reshape(-1, 3) / scale_cm + 17.3
    value = tool("scipy.ndimage").map_coordinates(
        _lattice(seed), flat.T % _LATTICE, order=2, mode="grid-wrap", prefilter=False
    )
    return np.asarray(value * 1.6, dtype=np.float64).reshape(points.shape[:-1])


def blob(points: Floats, centre: Point, size: Point, *, mirrored: bool = True) -> Floats:
    """Return exp(-|(p - c) / s|^2) at `points`, the sum of both sides when mirrored and off the midline."""
    total = np.zeros(points.shape[:-1])
    sides = (1.0, -1.0) if mirrored and abs(centre[0]) > MIDLINE else (1.0,)
    for side in sides:
        off = (points - np.array((side * centre[0], centre[1], centre[2]))) / np.array(size)
        total += np.exp(-(off**2).sum(axis=-1))
    return total


def step(value: Floats, low: Floats | float, high: Floats | float) -> Floats:
    """Return 0 below `low`, 1 above `high`, smooth between; `high` may be the lower one."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t))


def polygon_distance(points: Floats, corners: Sequence[tuple[float, float]] | Floats) -> Floats:
    """Return the distance of 2-D `points` (n, 2) from a closed polygon, positive inside."""
    ring = np.asarray(corners, dtype=np.float64)
    near = ((points > ring.min(axis=0) - _NEAR_CM) & (points < ring.max(axis=0) + _NEAR_CM)).all(axis=1)
    distance = np.full(len(points), -_NEAR_CM)
    distance[near] = _polygon_distance(points[near], ring)
    return distance


def _polygon_distance(points: Floats, ring: Floats) -> Floats:
    best = np.full(len(points), np.inf)
    inside = np.zeros(len(points), dtype=bool)
    for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        along, rel = b - a, points - a
        t = np.clip((rel @ along) / max(float(along @ along), 1e-12), 0.0, 1.0)
        off = rel - t[:, None] * along
        best = np.minimum(best, off[:, 0] ** 2 + off[:, 1] ** 2)
        crosses = (a[1] > points[:, 1]) != (b[1] > points[:, 1])
        rise = b[1] - a[1] if abs(b[1] - a[1]) > 1e-12 else 1e-12
        inside ^= crosses & (points[:, 0] < a[0] + (points[:, 1] - a[1]) / rise * along[0])
    best = np.sqrt(best)
    return np.asarray(np.where(inside, best, -best))


def polyline_place(points: Floats, line: Floats) -> tuple[Floats, Floats]:
    """Return for 2-D `points` the place along `line` (0 to 1) of the nearest point, and the signed distance to it.

    The sign is positive on the left of the direction of the line.
    """
    lengths = np.hypot(*np.diff(line, axis=0).T)
    before = np.concatenate([[0.0], np.cumsum(lengths)])
    best = np.full(len(points), np.inf)
    place, signed = np.zeros(len(points)), np.zeros(len(points))
    for i, (a, b) in enumerate(pairwise(line)):
        along, rel = b - a, points - a
        t = np.clip((rel @ along) / max(float(along @ along), 1e-12), 0.0, 1.0)
        off = rel - t[:, None] * along
        distance = np.hypot(off[:, 0], off[:, 1])
        nearer = distance < best
        best = np.where(nearer, distance, best)
        place = np.where(nearer, (before[i] + t * lengths[i]) / before[-1], place)
        side = np.sign(along[0] * rel[:, 1] - along[1] * rel[:, 0])
        signed = np.where(nearer, distance * side, signed)
    return place, signed

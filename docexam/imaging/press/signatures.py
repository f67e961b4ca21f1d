"""A holder's signature: a fluent line drawn from the seed; it imitates nobody's hand."""

import numpy as np
from numpy.typing import NDArray

from docexam.domain.artwork import Signature
from docexam.imaging import raster
from docexam.imaging.raster import Paths
from docexam.training.chance import Chance

_TALL = frozenset("bdfhklt")
_LOW = frozenset("fgjpqyz")


def signature(design: Signature, name: str, seed: int) -> Paths:
    """Return a signature for `name`: a loop per letter, tall and low as in handwriting, and a flourish."""
    chance = Chance(seed, "signature")
    knots = _knots(name.casefold().replace(" ", "")[:9], chance)
    line = _smooth(np.array(knots))
    x, y, width, height = design.rect
    low, high = line.min(axis=0), line.max(axis=0)
    scale = min(width / (high[0] - low[0]), height / (high[1] - low[1]))
    place = (line - (low + high) / 2) * scale + (x + width / 2, y + height / 2)
    return raster.polyline(place, width_mm=design.line_mm)


def _knots(letters: str, chance: Chance) -> list[tuple[float, float]]:
    """Return the knots of the line: x to the right, y down, base line at 0, small letters 1 high."""

    def about(value: float, spread: float) -> float:
        return value + spread * (chance.whole(2001) - 1000) / 1000

    at, slant = 0.0, about(0.35, 0.2)
    knots = [
        (about(-0.9, 0.3), about(0.5, 0.4)),
        (about(-0.2, 0.3), about(-2.4, 0.4)),
        (about(0.7, 0.3), about(-1.6, 0.4)),
    ]
    for index, letter in enumerate(letters):
        shrink = 1.0 / (1 + 0.09 * index)
        top = -(about(2.1, 0.3) if letter in _TALL else about(0.95, 0.25)) * shrink
        low = about(1.2, 0.3) if letter in _LOW else about(0.02, 0.08)
        wide = about(0.85, 0.25)
        knots += [
            (at - slant * low, low),
            (at + 0.28 * wide, 0.45 * top),
            (at + 0.62 * wide - slant * top, top),
            (at + 0.36 * wide - slant * top, 0.86 * top),
            (at + 0.40 * wide, about(-0.05, 0.08)),
        ]
        at += wide
    tail = about(1.6, 0.8)
    return [*knots, (at + 0.5, -0.2), (at + tail, about(0.1, 0.4)), (at - 0.4 * at, about(1.5, 0.3))]


def _smooth(knots: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a Catmull-Rom curve through `knots`, twelve points a span."""
    padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    before, start, end, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = np.linspace(0.0, 1.0, 12, endpoint=False)[None, :, None]
    before, start, end, after = (p[:, None, :] for p in (before, start, end, after))
    curve = 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )
    return np.vstack([curve.reshape(-1, 2), knots[-1]])

"""The picture a portrait is painted on: coordinates in half head heights and soft brushes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv

Plane = NDArray[Any]
"""Single or double precision, shape (rows, columns)."""

COLUMNS, ROWS = 384, 492
"""What dye diffusion prints at 300 dpi on 32 x 41 mm."""

_HEAD_PX = 176.0
_HEAD_CENTRE_ROW = 236.0


class Canvas:
    """A linear RGB picture; x runs to the right, y down, (0, 0) between the eyes, the chin at y = 1."""

    def __init__(self, seed: int) -> None:
        columns = (np.arange(COLUMNS, dtype=np.float32) + 0.5 - COLUMNS / 2) / np.float32(_HEAD_PX)
        rows = (np.arange(ROWS, dtype=np.float32) + 0.5 - _HEAD_CENTRE_ROW) / np.float32(_HEAD_PX)
        self.x, self.y = np.meshgrid(columns, rows)
        self.rgb = np.zeros((ROWS, COLUMNS, 3), np.float32)
        self.soft = np.float32(1.4 / _HEAD_PX)
        self._random = np.random.default_rng(seed)

    def around(self, x: float, y: float, wide: float, high: float) -> "Canvas":
        """Return a canvas for the place (x, y) and `wide`, `high` about it, which paints into this picture."""
        columns = np.flatnonzero(np.abs(self.x[0] - x) <= wide)
        rows = np.flatnonzero(np.abs(self.y[:, 0] - y) <= high)
        place = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        part = Canvas.__new__(Canvas)
        part.x, part.y, part.rgb, part.soft = self.x[place], self.y[place], self.rgb[place], self.soft
        part._random = self._random
        return part

    def paint(self, mask: Plane, colour: tuple[float, float, float] | NDArray[Any]) -> None:
        """Cover the picture with a colour, or a picture, as far as `mask` (0..1) says."""
        place = _touched(mask)
        part, own = self.rgb[place], np.asarray(colour, np.float32)
        part += ((own if own.ndim == 1 else own[place]) - part) * mask[place][:, :, None]

    def shade(self, mask: Plane, factor: tuple[float, float, float]) -> None:
        """Multiply the picture by `factor` as far as `mask` says."""
        place = _touched(mask)
        self.rgb[place] *= 1.0 - mask[place][:, :, None] * (1.0 - np.asarray(factor, np.float32))

    def spot(self, x: float, y: float, wide: float, high: float) -> Plane:
        """Return a soft round spot, 1 in its middle (standard deviations `wide`, `high`)."""
        across = np.exp(np.float32(-0.5) * ((self.x[0] - np.float32(x)) / np.float32(wide)) ** 2)
        down = np.exp(np.float32(-0.5) * ((self.y[:, 0] - np.float32(y)) / np.float32(high)) ** 2)
        return np.outer(down, across)

    def pair(self, x: float, y: float, wide: float, high: float) -> Plane:
        """Return the same spot on both sides of the face."""
        return self.spot(x, y, wide, high) + self.spot(-x, y, wide, high)

    def inside(self, distance: Plane, soft: float = 1.0) -> Plane:
        """Return 1 where a signed distance is below 0, antialiased over `soft` pixels and more."""
        return np.clip(np.float32(0.5) - distance / (self.soft * np.float32(soft)), 0.0, 1.0)

    def noise(self, across_px: float, down_px: float | None = None) -> Plane:
        """Return smooth noise of mean 0 and deviation 1; grains are `across_px` by `down_px` big."""
        cv, (rows, columns) = opencv(), self.x.shape
        down_px = down_px or across_px
        thin = max(1.0, min(across_px, down_px) / 1.5)  # coarse grains need few samples
        small = (max(8, round(rows / thin)), max(8, round(columns / thin)))
        white = self._random.standard_normal(small, np.float32)
        soft = cv.GaussianBlur(white, (0, 0), across_px / thin, sigmaY=down_px / thin)
        return _normal(cv.resize(soft, (columns, rows), interpolation=cv.INTER_CUBIC) if thin > 1 else soft)

    def streaks(self, angle: Plane, along: Plane, count: float, wander: float = 0.0) -> Plane:
        """Return strands: noise that is fine across `angle` (radians) and long `along` it, deviation 1."""
        table = self._random.standard_normal((24, 1024), np.float32)
        table = opencv().GaussianBlur(table, (0, 0), 1.1, sigmaY=3.0)
        place = (angle + np.float32(wander) * self.noise(26)) * np.float32(count)
        column = np.mod(place, 1023).astype(np.float32)
        row = np.mod(along * np.float32(7.0) + 12, 23).astype(np.float32)
        return _normal(opencv().remap(table, column, row, opencv().INTER_LINEAR))

    def blurred(self, plane: Plane, px: float) -> Plane:
        """Return `plane` blurred by a Gaussian of `px` pixels."""
        result: Plane = opencv().GaussianBlur(plane, (0, 0), px)
        return result


def _touched(mask: Plane) -> tuple[slice, slice]:
    """Return the rows and columns that a mask touches at all; most brushes touch little of a picture."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if rows.size == 0:
        return slice(0, 0), slice(0, 0)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def curve(at: NDArray[np.float32], knots: list[tuple[float, float]]) -> Plane:
    """Return a smooth function through about `knots` (place, value) at `at`."""
    places, values = np.array(knots, np.float64).T
    fine = np.linspace(places[0], places[-1], 600)
    line = np.interp(fine, places, values)
    kernel = np.hanning(61)
    padded = np.pad(line, 30, mode="reflect", reflect_type="odd")
    smooth = np.convolve(padded, kernel / kernel.sum(), mode="valid")
    return np.interp(at, fine, smooth).astype(np.float32)


def step(low: float, high: float, value: Plane) -> Plane:
    """Return 0 below `low`, 1 above `high` and a smooth rise between (smoothstep)."""
    t = np.clip((value - np.float32(low)) / np.float32(high - low), 0.0, 1.0)
    risen: Plane = t * t * (np.float32(3.0) - np.float32(2.0) * t)
    return risen


def _normal(plane: Plane) -> Plane:
    value: Plane = (plane - plane.mean()) / (plane.std() + np.float32(1e-6))
    return value

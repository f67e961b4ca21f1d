"""Noise that lives in document coordinates: four periodic tiles, sampled at any scale and period.

The same tile at another period is another texture; the texture of a sheet is shifted by its seed. Nothing
here depends on the view, so paper stays put while the page is moved.
"""

from enum import StrEnum
from functools import cache
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv
from docexam.imaging.press.grid import Cover, Grid, Plane

_SIZE: Final = 1024
_LEVELS: Final = 8


class Noise(StrEnum):
    """The kinds of tile, all of mean 0 and standard deviation 1."""

    PINK = "pink"
    WHITE = "white"
    CLOUDS = "clouds"
    FIBRE = "fibre"


_SPECTRUM: Final = {Noise.PINK: (1.0, 0), Noise.WHITE: (0.2, 0), Noise.CLOUDS: (1.6, 2)}
"""Fall of the amplitude with frequency, and how many of the lowest frequencies are left out."""


class Texture:
    """Noise over one grid for one sheet; each sample is computed once."""

    def __init__(self, grid: Grid, seed: int) -> None:
        self.grid = grid
        self._seed = seed
        self._known: dict[tuple[Noise, float, int], Plane] = {}
        self._wanders: dict[int, Plane] = {}

    def sample(self, kind: Noise, period_mm: float, *, variant: int = 0) -> Plane:
        """Return the noise `kind`, repeated every `period_mm`, over the grid: float32 (height, width)."""
        key = (kind, period_mm, variant)
        if key not in self._known:
            self._known[key] = _sampled(kind, self.grid, period_mm, self._shift(kind, variant))
        return self._known[key]

    def on(self, part: Grid, kind: Noise, period_mm: float, *, variant: int = 0) -> Plane:
        """Return the same noise over another grid of this scale; a part of the own grid costs nothing more."""
        if self.grid.holds(part):
            return self.sample(kind, period_mm, variant=variant)[self.grid.place_of(part)]
        return _sampled(kind, part, period_mm, self._shift(kind, variant))

    def forget(self) -> None:
        """Let go of the samples; they are soon computed again, and a kept print is smaller without them."""
        self._known.clear()
        self._wanders.clear()

    def wander(self, part: Grid, axis: int) -> Plane:
        """Return how an edge wanders along one axis (0 or 1) on rough paper, standard deviation about 0.8."""
        if not self.grid.holds(part):
            return self._wandering(part, axis)
        if axis not in self._wanders:
            self._wanders[axis] = self._wandering(self.grid, axis)
        return self._wanders[axis][self.grid.place_of(part)]

    def _wandering(self, part: Grid, axis: int) -> Plane:
        coarse = np.float32(0.6) * self.on(part, Noise.FIBRE, 3.2, variant=axis)
        return coarse + np.float32(0.5) * self.on(part, Noise.WHITE, 1.3, variant=axis)

    @property
    def size_bytes(self) -> int:
        """How much memory the samples take."""
        return sum(plane.nbytes for plane in (*self._known.values(), *self._wanders.values()))

    @property
    def seed(self) -> int:
        """The seed of the sheet."""
        return self._seed

    def _shift(self, kind: Noise, variant: int) -> tuple[float, float]:
        salt = hash_unit(np.array([self._seed, self._seed + 7]), np.array([variant, 3]), len(kind))
        return float(salt[0]), float(salt[1])


def hash_unit(i: np.ndarray, j: np.ndarray, salt: int) -> Plane:
    """Return numbers in [0, 1) that depend on the whole numbers i, j and `salt` only (an avalanche hash)."""
    with np.errstate(over="ignore"):
        x = np.asarray(i).astype(np.int64).astype(np.uint32) * np.uint32(0x9E3779B1)
        x = x ^ (np.asarray(j).astype(np.int64).astype(np.uint32) * np.uint32(0x85EBCA77))
        x = x + np.uint32((salt * 0xC2B2AE3D) & 0xFFFFFFFF)
        x ^= x >> np.uint32(15)
        x = x * np.uint32(0x2C1B3C6D)
        x ^= x >> np.uint32(12)
        x = x * np.uint32(0x297A2D39)
        x ^= x >> np.uint32(15)
    return ((x >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24)).astype(np.float32)


def _sampled(kind: Noise, grid: Grid, period_mm: float, shift: tuple[float, float]) -> Plane:
    """Sample a tile by index (it wraps) and an affine reduction of the block that is needed."""
    ratio = _SIZE / (period_mm * grid.px_per_mm)
    level = max(0, ceil(np.log2(ratio / 1.5)))
    if level >= _LEVELS:  # finer than any pixel: it averages out
        return np.zeros((grid.height, grid.width), np.float32)
    tile = _pyramid(kind)[level]
    size = tile.shape[0]
    step = ratio / 2**level
    x = (grid.left + 0.5) * step + shift[0] * size - 0.5
    y = (grid.top + 0.5) * step + shift[1] * size - 0.5
    left, top = floor(x) - 1, floor(y) - 1
    columns, rows = ceil(x + step * grid.width) + 2 - left, ceil(y + step * grid.height) + 2 - top
    block = _block(tile, (top, rows), (left, columns))
    cv = opencv()
    matrix = np.array([[step, 0.0, x - left], [0.0, step, y - top]])
    flags = cv.INTER_LINEAR | cv.WARP_INVERSE_MAP
    result: Plane = cv.warpAffine(
        block, matrix, (grid.width, grid.height), flags=flags, borderMode=cv.BORDER_REPLICATE
    )
    return result


def _block(tile: Plane, rows: tuple[int, int], columns: tuple[int, int]) -> Plane:
    """Return (start, count) rows and columns of a tile that repeats for ever: a view where it does not wrap."""
    return _strip(_strip(tile, *rows, axis=0), *columns, axis=1)


def _strip(tile: Plane, start: int, count: int, *, axis: int) -> Plane:
    """Return whole slices put side by side, which is far quicker than picking single values by index."""
    size, parts = tile.shape[axis], []
    start %= size
    while count > 0:
        taken = min(count, size - start)
        place = slice(start, start + taken)
        parts.append(tile[place] if axis == 0 else tile[:, place])
        start, count = 0, count - taken
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=axis)


@cache
def _pyramid(kind: Noise) -> tuple[Plane, ...]:
    levels = [_fibres() if kind is Noise.FIBRE else _spectral(kind)]
    for _ in range(1, _LEVELS):
        finer = levels[-1]
        half = finer.shape[0] // 2
        levels.append(finer.reshape(half, 2, half, 2).mean(axis=(1, 3), dtype=np.float32))
    return tuple(levels)


def _spectral(kind: Noise) -> Plane:
    fall, left_out = _SPECTRUM[kind]
    random = np.random.default_rng(4100 + list(Noise).index(kind))
    spectrum = np.fft.rfft2(random.standard_normal((_SIZE, _SIZE), dtype=np.float32))
    along, across = np.fft.fftfreq(_SIZE, 1 / _SIZE)[:, None], np.fft.rfftfreq(_SIZE, 1 / _SIZE)[None, :]
    frequency = np.hypot(along, across)
    frequency[0, 0] = 1.0
    spectrum *= frequency**-fall
    spectrum[frequency <= left_out] = 0.0
    spectrum[0, 0] = 0.0
    tile = np.fft.irfft2(spectrum, s=(_SIZE, _SIZE))
    return np.asarray(tile / tile.std(), np.float32)


_FIBRE_COUNT: Final = 4200


def _fibres() -> Plane:
    """Felted strokes of all directions, wrapped at all four sides."""
    cv = opencv()
    random = np.random.default_rng(4177)
    canvas: Cover = np.full((_SIZE, _SIZE), 110, np.uint8)
    curves = _fibre_curves(random)
    greys = random.uniform(51, 255, _FIBRE_COUNT).astype(int).tolist()
    widths = random.integers(3, 6, _FIBRE_COUNT).tolist()
    for curve, grey, width in zip(curves, greys, widths, strict=True):
        for copy in _wrapped(curve):
            cv.polylines(canvas, [copy], False, grey, width, cv.LINE_AA, 4)
    padded = np.pad(canvas, 8, mode="wrap").astype(np.float32)
    tile = cv.GaussianBlur(padded, (0, 0), 1.1)[8:-8, 8:-8]
    tile = tile - tile.mean()
    return np.ascontiguousarray(tile / tile.std(), dtype=np.float32)


def _fibre_curves(random: np.random.Generator) -> NDArray[np.float64]:
    """Return the points of all strokes, shape (count, 9, 2), in pixels of the tile."""
    along = np.linspace(0.0, 1.0, 9)[None, :]
    step = random.uniform(45, 160, (_FIBRE_COUNT, 1)) / 8
    heading = (
        random.uniform(0, 2 * np.pi, (_FIBRE_COUNT, 1)) + random.normal(0, 0.9, (_FIBRE_COUNT, 1)) * along
    )
    moves = np.stack([np.cos(heading) * step, np.sin(heading) * step], axis=2)
    return np.cumsum(moves, axis=1) + random.uniform(0, _SIZE, (_FIBRE_COUNT, 1, 2))


def _wrapped(curve: NDArray[np.float64]) -> list[NDArray[np.int32]]:
    """Return the stroke and its copies beyond the opposite sides, as OpenCV points in sixteenths."""
    low, high = curve.min(axis=0) - 6, curve.max(axis=0) + 6
    shifts = [
        [s for s in (-_SIZE, 0, _SIZE) if high[axis] + s > 0 and low[axis] + s < _SIZE] for axis in (0, 1)
    ]
    return [
        np.rint((curve + np.array([dx, dy])) * 16).astype(np.int32).reshape(-1, 1, 2)
        for dx in shifts[0]
        for dy in shifts[1]
    ]

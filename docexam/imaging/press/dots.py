"""Printing in dots of four inks: inkjet drops with satellites, and the screens of a laser printer.

Every drop hangs on an integer hash of its cell and ink, so it stands where it stands whatever part of the
page is drawn. Below the scale at which a cell can be seen the print is continuous tone with grain.
"""

from collections.abc import Callable
from functools import cache
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import Planes, as_cover
from docexam.imaging.press.grid import Cover, Grid, Plane
from docexam.imaging.press.ink import Rgb, srgb
from docexam.imaging.press.noise import Noise, Texture, hash_unit
from docexam.imaging.press.processes import blurred, edge_margin_px, roughened
from docexam.imaging.press.sheet import Process

ENGRAVED_FROM_PX_PER_MM: Final = 1.4 * 500.0 / 25.4
"""From here the single marks of an engraving laser can be seen."""

Places = NDArray[np.float64]

Looks = Callable[[Grid], Planes]
"""What is to be printed: linear transmittance (three fresh planes) on any grid."""

INKS: Final[tuple[Rgb, ...]] = (srgb(0, 160, 215), srgb(215, 30, 125), srgb(250, 225, 20), srgb(35, 33, 38))
_CAST: Final = (1.0, 0.985, 0.972)
_BLANK_FROM: Final = 0.995
"""Transmittance from which nothing was printed at a place."""
_CELL_PX: Final = 1.4
_INKJET_PER_MM: Final = 600.0 / 25.4
_LASER_PER_MM: Final = 500.0 / 25.4
_BURNT: Final = srgb(52, 46, 42)
_SCREENS_DEG: Final = (15.0, 75.0, 0.0, 45.0)
_LINES_PER_MM: Final = 141.0 / 25.4
_PASS_MM: Final = 1.7
_OPACITY: Final = 0.95
_DENSITY: Final = 0.92
_SMALLEST_DISC_PX: Final = 1.7
_LASER_MM: Final = 0.022
_DROP_MM: Final = 0.024
"""Radii of typical discs of a laser and drops of an inkjet printer."""


def inkjet(looks: Looks, grid: Grid, texture: Texture) -> Planes:
    """Return the transmittance of `looks` printed in inkjet drops (600 cells to the inch)."""
    if grid.px_per_mm < _CELL_PX * _INKJET_PER_MM:
        return _grainy(looks(grid), grid, texture, banding=0.14)
    margin = edge_margin_px(Process.INKJET, grid)
    wide = grid.grown(margin)
    cells = _cells_under(wide)
    densities = separate(looks(cells))
    result = _blank(grid)
    for number, ink in enumerate(INKS):
        drops = _drops(densities[number], cells, wide, number)
        cover = roughened(drops, grid, Process.INKJET, texture)
        _multiply(result, blurred(cover * np.float32(_OPACITY / 255.0), 0.004, grid), ink)
    return result


def toner(looks: Looks, grid: Grid, texture: Texture) -> Planes:
    """Return the transmittance of `looks` as a laser printer lays it: four screens, ragged edges, specks."""
    if grid.px_per_mm < _CELL_PX * 2 * _LINES_PER_MM:
        return _grainy(looks(grid), grid, texture)
    margin = edge_margin_px(Process.TONER, grid)
    wide = grid.grown(margin)
    result = _blank(grid)
    for number, density in enumerate(separate(looks(wide))):
        dots = _screen(density, wide, np.deg2rad(_SCREENS_DEG[number]))
        cover = roughened(dots, grid, Process.TONER, texture) * np.float32(1 / 255.0)
        near = blurred(cover, 0.09, grid)
        speck = texture.on(grid, Noise.WHITE, 0.9, variant=20 + number) > 3.35 - 1.4 * near
        _multiply(result, np.maximum(cover, speck.astype(np.float32)) * np.float32(0.95), INKS[number])
    return result


def engraved(looks: Looks, grid: Grid, texture: Texture) -> Planes:
    """Return the transmittance of `looks` burnt by a laser: grey discs of graded size, 500 to the inch."""
    cells = _cells_under(grid, _LASER_PER_MM)
    tone = np.clip((1.0 - looks(cells)[1]) / np.float32(1.0 - _BURNT[1]), 0.0, 1.0)
    rows, columns = np.nonzero(tone > 0.015)
    if rows.size == 0:
        return _blank(grid)
    i, j = columns + cells.left, rows + cells.top
    chance = [hash_unit(i, j, 301 + number) for number in range(3)]
    x = (i + 0.5).astype(np.float64) / _LASER_PER_MM + 0.006 * (chance[0] - 0.5)
    y = (j + 0.5).astype(np.float64) / _LASER_PER_MM + 0.006 * (chance[1] - 0.5)
    radius = 0.0302 * np.sqrt(tone[rows, columns]) * (0.92 + 0.16 * chance[2])
    k = grid.px_per_mm
    discs = _discs(x * k - grid.left, y * k - grid.top, radius * k, grid, typical_px=_LASER_MM * k)
    burnt = discs * np.float32(0.94 / 255.0)
    mottle = np.float32(1.0) + np.float32(0.09) * texture.on(grid, Noise.WHITE, 3.0, variant=30)
    result = _blank(grid)
    _multiply(result, np.clip(blurred(burnt, 0.005, grid) * mottle, 0.0, 1.0), _BURNT)
    return result


def separate(colour: Planes) -> tuple[Plane, Plane, Plane, Plane]:
    """Return the densities 0..1 of cyan, magenta, yellow and black for a linear transmittance."""
    cmy = [1.0 - np.clip(plane, 0.0, 1.0) ** np.float32(1 / 1.6) for plane in colour]
    black = np.clip((np.minimum(np.minimum(cmy[0], cmy[1]), cmy[2]) - 0.35) / 0.60, 0.0, 1.0) ** 1.2
    cyan, magenta, yellow = (np.clip(c - 0.85 * black, 0.0, 1.0) * _DENSITY for c in cmy)
    return cyan, magenta, yellow, black


def _grainy(colour: Planes, grid: Grid, texture: Texture, *, banding: float = 0.0) -> Planes:
    """The page seen from further off: grain, a colour cast, and the bands of an inkjet's print head."""
    grain = np.float32(1.0) + np.float32(0.05) * texture.on(grid, Noise.WHITE, 43.3, variant=8)
    if banding:
        grain *= np.float32(1.0) + np.float32(banding) * _bands(grid)
    # where nothing is printed no ink falls: a stamp or a digit does not stand in a tinted box
    printed = np.minimum.reduce(colour) < np.float32(_BLANK_FROM)
    result = []
    for plane, cast in zip(colour, _CAST, strict=True):
        ink = (np.float32(1.0) - plane * np.float32(cast)) * printed
        result.append(np.clip(np.float32(1.0) - ink * grain, 0.01, 1.0))
    return result[0], result[1], result[2]


def _bands(grid: Grid) -> Plane:
    """Return how each row lies in lighter and darker passes of a print head, -0.5 to 0.5."""
    passes = np.arange(-2, ceil((grid.top + grid.height) / grid.px_per_mm / _PASS_MM) + 2)
    height = hash_unit(passes, np.zeros_like(passes), 77) - 0.5
    return np.asarray(np.interp(grid.y_mm()[:, 0], passes * _PASS_MM, height)[:, None], np.float32)


def _cells_under(grid: Grid, per_mm: float = _INKJET_PER_MM) -> Grid:
    """Return the grid of ink cells under `grid`, two more on every side."""
    scale = per_mm / grid.px_per_mm
    left, top = int(np.floor(grid.left * scale)) - 2, int(np.floor(grid.top * scale)) - 2
    right = ceil((grid.left + grid.width) * scale) + 2
    bottom = ceil((grid.top + grid.height) * scale) + 2
    return Grid(per_mm, left, top, right - left, bottom - top)


def _drops(density: Plane, cells: Grid, grid: Grid, ink: int) -> Cover:
    """Draw the drops of one ink on `grid`."""
    i = np.arange(cells.width) + cells.left
    j = np.arange(cells.height) + cells.top
    threshold = _blue_noise()[np.ix_((j + 37 * ink) % 128, (i + 61 * ink) % 128)]
    rows, columns = np.nonzero(density > threshold)
    if rows.size == 0:
        return np.zeros((grid.height, grid.width), np.uint8)
    i, j = columns + cells.left, rows + cells.top
    chance = [hash_unit(i, j, 11 * ink + number) for number in range(5)]
    x = (i + 0.5 + 0.55 * (chance[0] - 0.5)).astype(np.float64) / _INKJET_PER_MM
    y = (j + 0.5 + 0.55 * (chance[1] - 0.5)).astype(np.float64) / _INKJET_PER_MM
    radius = 0.021 + 0.009 * chance[2]
    trailing = chance[3] < 0.14
    x = np.concatenate([x, x[trailing] + 0.035 * (chance[4][trailing] - 0.5)])
    y = np.concatenate([y, y[trailing] + 0.035])
    radius = np.concatenate([radius, radius[trailing] * 0.32])
    k = grid.px_per_mm
    return _discs(x * k - grid.left, y * k - grid.top, radius * k, grid, typical_px=_DROP_MM * k)


def _discs(x: Places, y: Places, radius: Plane, grid: Grid, *, typical_px: float) -> Cover:
    """Draw discs (pixels counted from the grid corner); where the typical one is small, as spots of the same area.

    Nothing here may depend on which discs lie in the view: the next tile holds others.
    """
    if typical_px < _SMALLEST_DISC_PX:
        return _spots(x, y, radius, grid, spread_px=0.5 * typical_px)
    cv = opencv()
    canvas = np.zeros((grid.height, grid.width), np.uint8)
    centres = np.rint(np.stack([x - 0.5, y - 0.5, radius - 0.35], axis=1) * 16).astype(np.int32).tolist()
    for column, row, size in centres:
        cv.circle(canvas, (column, row), max(size, 4), 255, -1, cv.LINE_AA, 4)
    return canvas


def _spots(x: Places, y: Places, radius: Plane, grid: Grid, *, spread_px: float) -> Cover:
    area = np.pi * radius * radius
    left, top = np.floor(x - 0.5).astype(np.int64), np.floor(y - 0.5).astype(np.int64)
    across, down = x - 0.5 - left, y - 0.5 - top
    total = np.zeros(grid.height * grid.width, np.float64)
    for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
        column, row = left + dx, top + dy
        share = np.where(dx, across, 1 - across) * np.where(dy, down, 1 - down) * area
        inside = (column >= 0) & (column < grid.width) & (row >= 0) & (row < grid.height)
        place = row[inside] * grid.width + column[inside]
        total += np.bincount(place, weights=share[inside], minlength=total.size)
    cv = opencv()
    spread = cv.GaussianBlur(total.reshape(grid.height, grid.width).astype(np.float32), (0, 0), spread_px)
    cover: Cover = (255.0 * (1.0 - np.exp(-2.2 * spread))).astype(np.uint8)
    return cover


def _screen(density: Plane, grid: Grid, angle_rad: float) -> Cover:
    k = np.float32(2 * np.pi * _LINES_PER_MM)
    cosine, sine = np.float32(np.cos(angle_rad)), np.float32(np.sin(angle_rad))
    x, y = grid.x_mm(), grid.y_mm()
    spot = 0.5 + 0.25 * (np.cos(k * (cosine * x + sine * y)) + np.cos(k * (cosine * y - sine * x)))
    threshold = 1.0 - 1.02 * np.sin(np.pi / 2 * density) ** np.float32(1.25)
    edge = 0.45 * float(k) / grid.px_per_mm
    amount: Plane = np.clip((spot - threshold) / np.float32(edge) + 0.5, 0.0, 1.0)
    amount[density < 0.02] = 0.0
    return as_cover(amount)


def _blank(grid: Grid) -> Planes:
    red, green, blue = (np.ones((grid.height, grid.width), np.float32) for _ in range(3))
    return red, green, blue


def _multiply(planes: Planes, amount: Plane, ink: Rgb) -> None:
    for plane, channel in zip(planes, ink, strict=True):
        plane *= 1.0 - amount * np.float32(1.0 - channel)


@cache
def _blue_noise() -> NDArray[np.float32]:
    """Return a periodic 128 x 128 threshold tile whose neighbours differ (rank of repeatedly high-passed noise)."""
    size = 128
    random = np.random.default_rng(4211)
    field = random.standard_normal((size, size))
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    keep = 1.0 - np.exp(-((frequency / 0.28) ** 2))
    for _ in range(12):
        field = np.fft.irfft2(np.fft.rfft2(field) * keep, s=(size, size))
        rank = np.empty(size * size)
        rank[np.argsort(field, axis=None, kind="stable")] = (np.arange(size * size) + 0.5) / (size * size)
        field = rank.reshape(size, size) - 0.5
    return (field + 0.5).astype(np.float32)

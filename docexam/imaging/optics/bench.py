"""The bench: sheets are mounted on it and looked at tile by tile, under any lamp.

A tile depends on its key alone: sheet, page, level, place and lamp. Levels are 3.125 * 2**L px/mm, tiles
256 x 256 px on a fixed grid from the page's top left. What no lamp changes (the print of a tile) is kept, so
another light or another angle is cheap.
"""

from itertools import count
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.illumination import Lamp
from docexam.imaging.cache import LeastRecentlyUsed
from docexam.imaging.optics.compositor import Lit, light, with_moving
from docexam.imaging.optics.display import Pixels, rgb
from docexam.imaging.optics.lights import MOVING_LIGHTS, SIDE_LIGHTS
from docexam.imaging.optics.mark import rows_for
from docexam.imaging.press.coverage import Box, extent
from docexam.imaging.press.grid import Grid, covering
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.sheet import Process, Sheet, Side

TILE_PX: Final = 256
LEVELS: Final = range(7)
COARSEST_PX_PER_MM: Final = 3.125
FINEST_PX_PER_MM: Final = COARSEST_PX_PER_MM * 2 ** (len(LEVELS) - 1)
_APRON_MM: Final = 0.25
_WANDER_MM: Final = 0.3

Image = NDArray[np.uint8]


def px_per_mm(level: int) -> float:
    """Return the scale of a pyramid level."""
    return COARSEST_PX_PER_MM * float(2**level)


def apron_px(scale: float) -> int:
    """Return the margin a tile is drawn with, so that blurs, shadows and displaced edges fit across seams."""
    return max(8, 4 * ceil(_APRON_MM * scale / 4))


class Bench:
    """Keeps what was computed for all mounted sheets, within `cache_bytes`.

    Three quarters are for prints, which every other light is made from; who shows the finished tiles keeps them too.
    """

    def __init__(self, *, cache_bytes: int = 160 << 20) -> None:
        self.prints: LeastRecentlyUsed[Impression] = LeastRecentlyUsed(cache_bytes * 3 // 4)
        self.tiles: LeastRecentlyUsed[Lit] = LeastRecentlyUsed(cache_bytes // 4)
        self._numbers = count()

    def mount(self, sheet: Sheet) -> "Mounted":
        """Lay a sheet on the bench."""
        return Mounted(self, sheet, next(self._numbers))


class Mounted:
    """A sheet on the bench. `tile` is called from one drawing thread, the questions from any."""

    levels = LEVELS

    def __init__(self, bench: Bench, sheet: Sheet, number: int) -> None:
        self._bench = bench
        self.sheet = sheet
        self._number = number
        self.pages = tuple(page.name for page in sheet.pages)
        self._moving: dict[str, tuple[Box, ...]] = {}

    def size_mm(self, page: str) -> tuple[float, float]:
        """Return width and height of a page."""
        found = self.sheet.page(page)
        return found.width_mm, found.height_mm

    def tile(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> Pixels:
        """Return one tile: uint8 (256, 256, 4), bytes B, G, R, A, premultiplied, C-contiguous.

        Alpha is 0 outside of the page (also outside of its rounded corners). The array is the caller's.
        """
        lit = self._lit(page, level, ix, iy, lamp)
        return with_moving(lit, self.sheet.page(page), lamp)

    def depends_on_tilt(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> bool:
        """Tell whether another tilt could change this tile; if not, the desk keeps what it has."""
        if lamp.light not in MOVING_LIGHTS:
            return False
        grid = _tile_grid(level, ix, iy)
        return any(grid.meets(box) for box in self._moving_on(page))

    def cached(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> bool:
        """Tell whether the tile can be had at once (at most what moves has to be laid over it)."""
        return self._key(page, level, ix, iy, lamp) in self._bench.tiles

    def print_page(self, page: str) -> None:
        """Print a page now, so that nobody waits for it when its first tile is asked for."""
        self._moving_on(page)

    def unmount(self) -> None:
        """Forget everything computed for this sheet."""
        self._bench.prints.forget(self._number)
        self._bench.tiles.forget(self._number)

    def _moving_on(self, page: str) -> tuple[Box, ...]:
        if page not in self._moving:
            self._moving[page] = _moving_boxes(self.sheet, page)
        return self._moving[page]

    def _key(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> tuple[object, ...]:
        azimuth = lamp.azimuth_deg if lamp.light in SIDE_LIGHTS else 0.0
        return (self._number, page, level, ix, iy, lamp.light, azimuth)

    def _lit(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> Lit:
        key = self._key(page, level, ix, iy, lamp)
        lit = self._bench.tiles.get(key)
        if lit is None:
            print_key = (self._number, page, level, ix, iy)
            impression = self._bench.prints.get(print_key)
            core = _tile_grid(level, ix, iy)
            if impression is None:
                impression = Impression(
                    self.sheet, self.sheet.page(page), core.grown(apron_px(core.px_per_mm))
                )
            lit = light(impression, core, lamp)
            self._bench.prints.put(print_key, impression, impression.size_bytes)
            self._bench.tiles.put(key, lit, lit.size_bytes)
        return lit


def render(
    sheet: Sheet,
    page: str,
    lamp: Lamp,
    *,
    px_per_mm: float,
    region_mm: tuple[float, float, float, float] | None = None,
) -> Image:
    """Return a page or a region (x, y, width, height in mm) of it in one picture: uint8 (height, width, 3) RGB.

    Drawn in the blocks of the tile grid, so a level's scale gives the bytes of its tiles. Outside of the
    page is black.

    Raises:
        ValueError: the scale is not above 0 or is finer than the finest level.
    """
    if not 0 < px_per_mm <= FINEST_PX_PER_MM:
        raise ValueError(f"scale must be above 0 and at most {FINEST_PX_PER_MM} px/mm, not {px_per_mm}")
    found = sheet.page(page)
    whole = covering(region_mm or (0.0, 0.0, found.width_mm, found.height_mm), px_per_mm)
    rows = rows_for(region_mm)
    picture = np.zeros((whole.height, whole.width, 3), np.uint8)
    for core in _blocks(whole):
        impression = Impression(sheet, found, core.grown(apron_px(px_per_mm)))
        lit = light(impression, core, lamp, rows=rows)
        picture[whole.place_of(core)] = rgb(with_moving(lit, found, lamp, rows=rows))
    return picture


def _blocks(whole: Grid) -> list[Grid]:
    """Return the parts of `whole` cut along the tile grid of the page."""
    blocks = []
    right, bottom = whole.left + whole.width, whole.top + whole.height
    for iy in range(whole.top // TILE_PX, (bottom - 1) // TILE_PX + 1):
        for ix in range(whole.left // TILE_PX, (right - 1) // TILE_PX + 1):
            left, top = max(ix * TILE_PX, whole.left), max(iy * TILE_PX, whole.top)
            width = min((ix + 1) * TILE_PX, right) - left
            height = min((iy + 1) * TILE_PX, bottom) - top
            blocks.append(Grid(whole.px_per_mm, left, top, width, height))
    return blocks


def _moving_boxes(sheet: Sheet, page: str) -> tuple[Box, ...]:
    """Return where something on a page answers to the angle, with what its edges may wander."""
    found = []
    for layer in sheet.on(page):
        if layer.side is Side.RECTO and (
            layer.process is Process.OVD or layer.ink.shift is not None or layer.ink.aspect is not None
        ):
            left, top, right, bottom = extent(layer.geometry)
            found.append((left - _WANDER_MM, top - _WANDER_MM, right + _WANDER_MM, bottom + _WANDER_MM))
    return tuple(found)


def _tile_grid(level: int, ix: int, iy: int) -> Grid:
    return Grid(px_per_mm(level), ix * TILE_PX, iy * TILE_PX, TILE_PX, TILE_PX)

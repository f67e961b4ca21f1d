"""How far two sheets differ under a lamp: CIELAB distance after a slight blur, inside and outside a region."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.feature import Polygon
from docexam.domain.illumination import Lamp, Light
from docexam.imaging.opencv import opencv
from docexam.imaging.optics.bench import TILE_PX, Image, Mounted, px_per_mm
from docexam.imaging.optics.display import rgb
from docexam.imaging.press.coverage import Box, extent
from docexam.imaging.press.geometry import RectMm
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.polygons import polygon_coverage
from docexam.imaging.press.sheet import Sheet

_BLUR_PX: Final = 1.2
_REACH_MM: Final = 1.5
"""Farther than any shadow, glow or displaced edge of a layer reaches."""
_TILTS_DEG: Final = (-30.0, -15.0, 15.0, 30.0)
_DIRECTIONS_DEG: Final = (45.0, 135.0, 225.0, 315.0)

Distance = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Window:
    """A block of tiles of one level: columns and rows of tiles from (ix, iy)."""

    level: int
    ix: int
    iy: int
    columns: int
    rows: int

    @property
    def grid(self) -> Grid:
        """The pixels of the block."""
        left, top = self.ix * TILE_PX, self.iy * TILE_PX
        return Grid(px_per_mm(self.level), left, top, self.columns * TILE_PX, self.rows * TILE_PX)


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """What one light shows, the most that any of its lamps does.

    `mean` and `p95` are taken inside the region, `outside` is the mean beyond it (0 where the window holds
    none of it); `visible` says where any lamp shows more than a distance of 1.
    """

    light: Light
    mean: float
    p95: float
    outside: float
    visible: Mask


def lamps_of(light: Light) -> tuple[Lamp, ...]:
    """Return the lamps a light is judged by: tilts of both axes for TLT, four directions for a side light."""
    if light is Light.TLT:
        across = tuple(Lamp(light, tilt_x_deg=angle) for angle in _TILTS_DEG)
        return across + tuple(Lamp(light, tilt_y_deg=angle) for angle in _TILTS_DEG)
    if light in (Light.OBL, Light.GRZ):
        return tuple(Lamp(light, azimuth_deg=angle) for angle in _DIRECTIONS_DEG)
    return (Lamp(light),)


def delta_e(one: Image, other: Image) -> Distance:
    """Return the CIE 1976 distance per pixel of two sRGB pictures, uint8 (height, width, 3), slightly blurred."""
    cv = opencv()
    blurred = [
        cv.GaussianBlur(picture.astype(np.float32) / 255, (0, 0), _BLUR_PX) for picture in (one, other)
    ]
    first, second = (cv.cvtColor(picture, cv.COLOR_RGB2Lab) for picture in blurred)
    distance: Distance = np.sqrt(((first - second) ** 2).sum(axis=2))
    return distance


class Comparison:
    """Two sheets side by side on one bench; what was drawn for one light serves the next.

    Where no layer that only one of them has can reach, their tiles are the same and are not drawn: a tile depends
    on what is printed there, on nothing else.
    """

    def __init__(self, one: Mounted, other: Mounted, page: str) -> None:
        self.page = page
        self._pair = one, other
        self._reach = _reach_of_difference(one.sheet, other.sheet, page)

    def whole_page(self, level: int) -> Window:
        """Return the block of tiles that holds the page."""
        width, height = self._pair[0].size_mm(self.page)
        return around((0.0, 0.0, width, height), level)

    def distance(self, window: Window, lamp: Lamp) -> Distance:
        """Return the distance of the two sheets per pixel of `window`."""
        one, other = (picture(mounted, self.page, window, lamp, self._may_differ) for mounted in self._pair)
        return delta_e(one, other)

    def _may_differ(self, tile: Grid) -> bool:
        return self._reach is None or any(tile.meets(box) for box in self._reach)

    def measure(
        self, window: Window, light: Light, region: Sequence[Polygon], lamps: Sequence[Lamp] = ()
    ) -> Difference:
        """Measure the two sheets within `window` against a region of the page, under `lamps` or all of a light."""
        inside = region_mask(region, window)
        outside = self._on_page(window) & ~inside
        mean = p95 = beyond = 0.0
        visible = np.zeros(inside.shape, np.bool_)
        for lamp in lamps or lamps_of(light):
            distance = self.distance(window, lamp)
            visible |= distance > 1.0
            if inside.any():
                mean = max(mean, float(distance[inside].mean()))
                p95 = max(p95, float(np.percentile(distance[inside], 95)))
            if outside.any():
                beyond = max(beyond, float(distance[outside].mean()))
        return Difference(light, mean, p95, beyond, visible)

    def _on_page(self, window: Window) -> Mask:
        width, height = self._pair[0].size_mm(self.page)
        grid = window.grid
        across = (grid.x_mm() < width) & (grid.x_mm() > 0)
        return across & (grid.y_mm() < height) & (grid.y_mm() > 0)


def around(rect_mm: RectMm, level: int) -> Window:
    """Return the smallest block of tiles of a level that holds (x, y, width, height)."""
    tile_mm = TILE_PX / px_per_mm(level)
    x, y, width, height = rect_mm
    ix, iy = max(0, floor(x / tile_mm)), max(0, floor(y / tile_mm))
    columns = max(1, ceil((x + width) / tile_mm) - ix)
    rows = max(1, ceil((y + height) / tile_mm) - iy)
    return Window(level, ix, iy, columns, rows)


def picture(
    mounted: Mounted,
    page: str,
    window: Window,
    lamp: Lamp,
    wanted: Callable[[Grid], bool] = lambda _: True,
) -> Image:
    """Return a block of tiles as one picture, uint8 (height, width, 3) RGB over black; black where not `wanted`."""
    whole = window.grid
    seen = np.zeros((whole.height, whole.width, 3), np.uint8)
    for row in range(window.rows):
        for column in range(window.columns):
            one = Window(window.level, window.ix + column, window.iy + row, 1, 1)
            if wanted(one.grid):
                tile = mounted.tile(page, one.level, one.ix, one.iy, lamp)
                seen[whole.place_of(one.grid)] = rgb(tile)
    return seen


def _reach_of_difference(one: Sheet, other: Sheet, page: str) -> tuple[Box, ...] | None:
    """Return boxes outside of which two sheets are printed alike, or None where they may differ everywhere."""
    if one.page(page) != other.page(page) or one.seed != other.seed:
        return None
    stacks = one.on(page), other.on(page)
    kept = [[id(layer) for layer in stack] for stack in stacks]
    if [key for key in kept[0] if key in set(kept[1])] != [key for key in kept[1] if key in set(kept[0])]:
        return None
    odd = [layer for layer in (*stacks[0], *stacks[1]) if id(layer) not in set(kept[0]) & set(kept[1])]
    boxes = [extent(layer.geometry) for layer in odd]
    return tuple((x0 - _REACH_MM, y0 - _REACH_MM, x1 + _REACH_MM, y1 + _REACH_MM) for x0, y0, x1, y1 in boxes)


def region_mask(region: Sequence[Polygon], window: Window) -> Mask:
    """Return which pixels of a window lie inside a region, shape (height, width)."""
    shapes = [[np.array(polygon, np.float64)] for polygon in region]
    inside: Mask = polygon_coverage(shapes, window.grid) > 127
    return inside

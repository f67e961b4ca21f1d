"""The SPECIMEN mark: laid by the compositor over everything, in every light and at every scale.

It is no layer: designs and alterations never see it, nothing turns it off. One large word crosses the page;
where a view would hold only a part of it, rows of small words are added.
"""

from enum import Enum
from functools import lru_cache
from math import ceil, floor
from typing import Final

import numpy as np

from docexam.domain.illumination import Light
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.grid import Cover, Grid
from docexam.imaging.press.ink import Rgb
from docexam.imaging.press.mark_shape import large_word, word_strokes
from docexam.imaging.press.polygons import Shape, polygon_coverage
from docexam.imaging.press.sheet import Page

_REFLECTED: Final = ((0.14, 0.40, 0.42), (0.060, 0.010, 0.010))
"""The little light it gives is seen on dark covers only."""

_GLOWING: Final = ((0.40, 0.45, 0.45), (0.36, 0.03, 0.03))
_RESPONSE: Final[dict[Light, tuple[Rgb, Rgb]]] = {
    Light.VIS: _REFLECTED,
    Light.OBL: _REFLECTED,
    Light.GRZ: _REFLECTED,
    Light.TLT: _REFLECTED,
    Light.COA: ((0.40, 0.50, 0.50), (0.070, 0.010, 0.010)),
    Light.TRN: ((0.20, 0.48, 0.48), (0.050, 0.008, 0.008)),
    Light.UVA: _GLOWING,
    Light.UVB: _GLOWING,
    Light.UVC: _GLOWING,
    Light.IR: ((0.46, 0.46, 0.46), (0.0, 0.0, 0.0)),
    Light.IRL: _GLOWING,
}
"""Per light: the part of each channel the mark takes away, and the light it gives."""

_WHOLE_PAGE_MM: Final = 60.0


class Rows(Enum):
    """Rows of words: letter height, distance of words along a row, distance of rows (mm), strength.

    Every view of 4.3 x 3.2 mm holds a whole small word, every view of 15 x 10 mm a whole medium one.
    """

    SMALL = (0.34, 2.25, 2.8, 0.75)
    MEDIUM = (1.0, 6.6, 8.4, 0.60)


_SMALL_FROM_PX_PER_MM: Final = 45.0
_MEDIUM_FROM_PX_PER_MM: Final = 20.0
_HOLDS_MEDIUM_MM: Final = (15.0, 10.0)


def mark_coverage(page: Page, grid: Grid, rows: Rows | None = None) -> Cover:
    """Return how far the mark covers each pixel of `grid`: uint8 (height, width), read-only.

    Beside the large word the scale asks for rows of words; `rows` asks for at least these, because the
    picture is small (`rows_for`).
    """
    if grid.px_per_mm >= _SMALL_FROM_PX_PER_MM:
        rows = Rows.SMALL
    elif rows is None and grid.px_per_mm >= _MEDIUM_FROM_PX_PER_MM:
        rows = Rows.MEDIUM
    return _coverage(page.width_mm, page.height_mm, grid, rows)


def lay_mark(planes: Planes, cover: Cover, light: Light) -> None:
    """Lay the mark over finished linear planes, in place; KeyError for a light without a response."""
    take, give = _RESPONSE[light]
    if not cover.any():
        return
    amount = cover * np.float32(1 / 255.0)
    for plane, taken, given in zip(planes, take, give, strict=True):
        plane *= 1.0 - amount * np.float32(taken)
        if given:
            plane += amount * np.float32(given)


@lru_cache(maxsize=160)
def _coverage(width_mm: float, height_mm: float, grid: Grid, rows: Rows | None) -> Cover:
    cover = polygon_coverage(large_word(width_mm, height_mm), grid)
    if rows is not None:
        letter_mm, along_mm, apart_mm, strength = rows.value
        lines = polygon_coverage(_rows_of_words(grid, letter_mm, along_mm, apart_mm), grid)
        cover = np.maximum(cover, (lines * np.float32(strength)).astype(np.uint8))
    cover.setflags(write=False)
    return cover


def rows_for(region_mm: tuple[float, float, float, float] | None) -> Rows | None:
    """Return the rows of words that a picture of this region needs, as the large word may lie outside of it."""
    if region_mm is None or min(region_mm[2:]) >= _WHOLE_PAGE_MM:
        return None
    holds_medium = region_mm[2] >= _HOLDS_MEDIUM_MM[0] and region_mm[3] >= _HOLDS_MEDIUM_MM[1]
    return Rows.MEDIUM if holds_medium else Rows.SMALL


def _rows_of_words(grid: Grid, letter_mm: float, along_mm: float, apart_mm: float) -> list[Shape]:
    left, top, right, bottom = grid.grown(1).box_mm
    strokes = word_strokes()
    shapes: list[Shape] = []
    for row in range(floor((top - letter_mm) / apart_mm), ceil(bottom / apart_mm) + 1):
        y = (row + 0.4) * apart_mm
        if y > bottom or y + letter_mm < top:
            continue
        for column in range(floor(left / along_mm) - 1, ceil(right / along_mm) + 1):
            x = column * along_mm + (row % 2) * along_mm / 2
            shapes.extend([[stroke * letter_mm + (x, y)] for stroke in strokes])
    return shapes

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
from docexam.imaging.press.polygons import Contour, Shape, polygon_coverage, strip
from docexam.imaging.press.sheet import Page

WORD: Final = "SPECIMEN"

_REFLECTED: Final = ((0.14, 0.40, 0.42), (0.0, 0.0, 0.0))
_GLOWING: Final = ((0.40, 0.45, 0.45), (0.36, 0.03, 0.03))
_RESPONSE: Final[dict[Light, tuple[Rgb, Rgb]]] = {
    Light.VIS: _REFLECTED,
    Light.OBL: _REFLECTED,
    Light.GRZ: _REFLECTED,
    Light.TLT: _REFLECTED,
    Light.COA: ((0.40, 0.50, 0.50), (0.0, 0.0, 0.0)),
    Light.TRN: ((0.20, 0.48, 0.48), (0.0, 0.0, 0.0)),
    Light.UVA: _GLOWING,
    Light.UVB: _GLOWING,
    Light.UVC: _GLOWING,
    Light.IR: ((0.30, 0.30, 0.30), (0.0, 0.0, 0.0)),
    Light.IRL: _GLOWING,
}
"""Per light: the part of each channel the mark takes away, and the light it gives."""

_SLANT_DEG: Final = -20.0
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
_STROKE: Final = 0.19
_ADVANCE: Final = {"S": 0.74, "P": 0.74, "E": 0.70, "C": 0.78, "I": 0.38, "M": 0.98, "N": 0.84}


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
    cover = polygon_coverage(_large_word(width_mm, height_mm), grid)
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


@lru_cache(maxsize=8)
def _large_word(width_mm: float, height_mm: float) -> list[Shape]:
    """The word across the page, a little below the middle and right of a portrait."""
    letter_mm = height_mm * 0.105
    strokes = _word_strokes()
    length = sum(_ADVANCE[letter] for letter in WORD) * letter_mm
    angle = np.deg2rad(_SLANT_DEG)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    centre = np.array([width_mm * 0.60, height_mm * 0.52])
    middle = np.array([length / 2, letter_mm / 2])
    return [[(stroke * letter_mm - middle) @ turn + centre] for stroke in strokes]


def _rows_of_words(grid: Grid, letter_mm: float, along_mm: float, apart_mm: float) -> list[Shape]:
    left, top, right, bottom = grid.box_mm
    strokes = _word_strokes()
    shapes: list[Shape] = []
    for row in range(floor((top - letter_mm) / apart_mm), ceil(bottom / apart_mm) + 1):
        y = (row + 0.4) * apart_mm
        if y > bottom or y + letter_mm < top:
            continue
        for column in range(floor(left / along_mm) - 1, ceil(right / along_mm) + 1):
            x = column * along_mm + (row % 2) * along_mm / 2
            shapes.extend([[stroke * letter_mm + (x, y)] for stroke in strokes])
    return shapes


@lru_cache(maxsize=1)
def _word_strokes() -> list[Contour]:
    """The outlined strokes of the word in letter heights, x from 0, y from 0 (top) to 1."""
    strokes, x = [], 0.0
    for letter in WORD:
        strokes.extend([strip(line + np.array([x, 0.0]), _STROKE) for line in _letter(letter)])
        x += _ADVANCE[letter]
    return strokes


def _letter(letter: str) -> list[Contour]:
    low, high, half = 0.095, 0.905, 0.5
    upright = _line((0.12, 0.0), (0.12, 1.0))
    match letter:
        case "S":
            upper = _arc(0.34, 0.295, 0.22, 0.20, -30, -270)
            lower = _arc(0.34, 0.70, 0.23, 0.205, -90, 150)
            return [np.concatenate([upper, lower[1:]])]
        case "P":
            bowl = _arc(0.36, 0.32, 0.19, 0.225, -90, 90)
            return [upright, np.concatenate([[(0.12, low)], bowl, [(0.12, 0.545)]])]
        case "E":
            ends = (0.58, 0.53, 0.58)
            bars = [_line((0.12, y), (end, y)) for y, end in zip((low, half, high), ends, strict=True)]
            return [upright, *bars]
        case "C":
            return [_arc(0.38, 0.5, 0.27, 0.405, -42, -318)]
        case "I":
            return [upright]
        case "M":
            right = _line((0.80, 0.0), (0.80, 1.0))
            return [upright, right, _line((0.12, 0.02), (0.46, 0.72)), _line((0.80, 0.02), (0.46, 0.72))]
        case _:
            return [upright, _line((0.66, 0.0), (0.66, 1.0)), _line((0.12, 0.06), (0.66, 0.94))]


def _line(start: tuple[float, float], end: tuple[float, float]) -> Contour:
    return np.array([start, end], np.float64)


def _arc(x: float, y: float, rx: float, ry: float, start_deg: float, end_deg: float) -> Contour:
    angle = np.deg2rad(np.linspace(start_deg, end_deg, 22))
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], axis=1)

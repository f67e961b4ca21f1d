"""The shape and place of the SPECIMEN mark on a page.

Only the compositor lays it; the press knows it so far that it can refuse whatever stands in its place.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from docexam.imaging import raster
from docexam.imaging.press.grid import covering
from docexam.imaging.press.polygons import Contour, Shape, polygon_coverage, strip

if TYPE_CHECKING:
    from docexam.imaging.raster import Paths

WORD: Final = "SPECIMEN"

_SLANT_DEG: Final = -20.0
_STROKE: Final = 0.19
_ADVANCE: Final = {"S": 0.74, "P": 0.74, "E": 0.70, "C": 0.78, "I": 0.38, "M": 0.98, "N": 0.84}
_LANDSCAPE: Final = 88.0 / 125.0
"""A tall page carries the word no larger than its width allows."""

_COMPARED_PX_PER_MM: Final = 2.0
_ALIKE: Final = 0.45
"""So much of both shapes together lies in both: far more than any other word or ornament reaches."""


@lru_cache(maxsize=256)
def stands_for_mark(paths: "Paths", width_mm: float, height_mm: float) -> bool:
    """Tell whether drawn paths lie where the large word of the mark lies, so that they could be taken for it."""
    page = covering((0.0, 0.0, width_mm, height_mm), _COMPARED_PX_PER_MM)
    word = large_word(width_mm, height_mm)
    if _boxes_alike(paths.box, word) < _ALIKE:
        return False
    drawn = raster.coverage(paths, page.rect_mm, (page.width, page.height)).astype(np.float32)
    mark = polygon_coverage(word, page).astype(np.float32)
    both = np.minimum(drawn, mark).sum()
    return bool(both >= _ALIKE * np.maximum(drawn, mark).sum())


def _boxes_alike(box: raster.Box, word: list[Shape]) -> float:
    points = np.concatenate([contour for shape in word for contour in shape])
    low, high = points.min(axis=0), points.max(axis=0)
    shared = np.maximum(np.minimum(high, box[2:]) - np.maximum(low, box[:2]), 0.0).prod()
    together = (high - low).prod() + (box[2] - box[0]) * (box[3] - box[1]) - shared
    return float(shared / together)


@lru_cache(maxsize=8)
def large_word(width_mm: float, height_mm: float) -> list[Shape]:
    """The word across the page, a little below the middle and right of a portrait."""
    letter_mm = min(height_mm, width_mm * _LANDSCAPE) * 0.105
    strokes = word_strokes()
    length = sum(_ADVANCE[letter] for letter in WORD) * letter_mm
    angle = np.deg2rad(_SLANT_DEG)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    centre = np.array([width_mm * 0.60, height_mm * 0.52])
    middle = np.array([length / 2, letter_mm / 2])
    return [[(stroke * letter_mm - middle) @ turn + centre] for stroke in strokes]


@lru_cache(maxsize=1)
def word_strokes() -> list[Contour]:
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

"""The outline of a page: a rectangle with rounded corners, perhaps without one that was cut off."""

from functools import lru_cache

import numpy as np

from docexam.domain.feature import Polygon
from docexam.imaging.press.grid import Cover, Grid
from docexam.imaging.press.polygons import polygon_coverage
from docexam.imaging.press.sheet import Page


def page_coverage(page: Page, grid: Grid) -> Cover | None:
    """Return how far the page covers each pixel of `grid`, uint8; None where it covers all of them."""
    left, top, right, bottom = grid.box_mm
    inside = left >= 0 and top >= 0 and right <= page.width_mm and bottom <= page.height_mm
    if inside and not _near_corner(page, grid) and not page.cut_off:
        return None
    whole = _outlined(page.width_mm, page.height_mm, page.corner_mm, grid)
    return np.minimum(whole, 255 - _cut_off(page.cut_off, grid)) if page.cut_off else whole


def _cut_off(polygons: tuple[Polygon, ...], grid: Grid) -> Cover:
    return polygon_coverage([[np.array(polygon, np.float64)] for polygon in polygons], grid)


def _near_corner(page: Page, grid: Grid) -> bool:
    radius, width, height = page.corner_mm, page.width_mm, page.height_mm
    return any(
        grid.meets((x, y, x + radius, y + radius))
        for x in (0.0, width - radius)
        for y in (0.0, height - radius)
    )


@lru_cache(maxsize=96)
def _outlined(width: float, height: float, radius: float, grid: Grid) -> Cover:
    angle = np.linspace(0.0, np.pi / 2, 24)
    corner = radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    right, bottom = width - radius, height - radius
    outline = np.concatenate(
        [
            corner * (1, 1) + (right, bottom),
            corner[::-1] * (-1, 1) + (radius, bottom),
            corner * (-1, -1) + (radius, radius),
            corner[::-1] * (1, -1) + (right, radius),
        ]
    )
    cover = polygon_coverage([[outline]], grid)
    cover.setflags(write=False)
    return cover

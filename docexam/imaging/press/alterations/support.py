"""Where an alteration lies: polygons in mm from the layers or fields it is made of."""

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.feature import Point, Polygon, rectangle
from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposition import print_layers
from docexam.imaging.press.geometry import RectMm, TonalField
from docexam.imaging.press.grid import Cover, Grid, covering
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.sheet import Layer, Page

_PX_PER_MM: Final = 5.0
_SIMPLER_PX: Final = 0.6
_MARGIN_PX: Final = 4


def whole_page(page: Page) -> tuple[Polygon, ...]:
    """Return the outline of a page."""
    return (rectangle(0.0, 0.0, page.width_mm, page.height_mm),)


def of_layers(page: Page, layers: Iterable[Layer], *, grown_mm: float) -> tuple[Polygon, ...]:
    """Return where `layers` leave anything, grown on every side; clipped to the page."""
    grid = _page_grid(page)
    mask = np.zeros((grid.height, grid.width), np.uint8)
    for deposit in print_layers(layers, grid, Texture(grid, 0)):
        part = mask[deposit.place]
        part[deposit.cover > 4] = 255
    return _outlined(mask, grid, page, grown_mm)


def of_field(page: Page, tone: TonalField, *, grown_mm: float, above: float = 0.02) -> tuple[Polygon, ...]:
    """Return where a field lies above a limit, grown on every side; clipped to the page."""
    grid = _page_grid(page)
    x, y, width, height = tone.rect_mm
    rows, columns = tone.values.shape
    row = np.floor((grid.y_mm()[:, 0] - y) / height * rows).astype(int)
    column = np.floor((grid.x_mm()[0] - x) / width * columns).astype(int)
    inside = ((row >= 0) & (row < rows))[:, None] & ((column >= 0) & (column < columns))[None, :]
    found = np.zeros((grid.height, grid.width), np.uint8)
    # the greatest value near each sample, so that a thin part is not stepped over
    reach = max(1, round(rows / height / _PX_PER_MM))
    greatest = opencv().dilate(tone.values, np.ones((reach, reach), np.uint8))
    picked = greatest[np.clip(row, 0, rows - 1)[:, None], np.clip(column, 0, columns - 1)[None, :]]
    found[inside & (picked > above)] = 255
    return _outlined(found, grid, page, grown_mm)


def of_rects(page: Page, rects: Iterable[RectMm], *, grown_mm: float) -> tuple[Polygon, ...]:
    """Return rectangles (x, y, width, height), grown on every side; clipped to the page."""
    found = []
    for x, y, width, height in rects:
        left, top = max(0.0, x - grown_mm), max(0.0, y - grown_mm)
        right = min(page.width_mm, x + width + grown_mm)
        bottom = min(page.height_mm, y + height + grown_mm)
        found.append(rectangle(left, top, right - left, bottom - top))
    return tuple(found)


def _page_grid(page: Page) -> Grid:
    """Return the page with a margin, so that what reaches its edge is outlined beyond it and cut there."""
    return covering((0.0, 0.0, page.width_mm, page.height_mm), _PX_PER_MM).grown(_MARGIN_PX)


def _outlined(mask: Cover, grid: Grid, page: Page, grown_mm: float) -> tuple[Polygon, ...]:
    cv = opencv()
    # a contour runs through the centres of the outermost pixels: half a pixel more keeps it outside
    reach = max(1, round((grown_mm + 0.5 / grid.px_per_mm) * grid.px_per_mm))
    disc = cv.getStructuringElement(cv.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    contours, family = cv.findContours(cv.dilate(mask, disc), cv.RETR_CCOMP, cv.CHAIN_APPROX_NONE)
    if not contours:
        return ()
    simple = [cv.approxPolyDP(contour, _SIMPLER_PX, True)[:, 0, :].astype(float) for contour in contours]
    found = []
    for index, (_, _, child, parent) in enumerate(family[0]):
        if parent >= 0 or len(simple[index]) < 3:
            continue
        outline = simple[index]
        while child >= 0:
            if len(simple[child]) >= 3:
                outline = _with_hole(outline, simple[child])
            child = family[0][child][0]
        found.append(_polygon(outline, grid, page))
    return tuple(found)


def _with_hole(outline: NDArray[np.float64], hole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Join a hole to its outline by a seam of no width, so that one even-odd polygon has both."""
    distance = np.hypot(*(outline[:, None, :] - hole[None, :, :]).transpose(2, 0, 1))
    at, entry = np.unravel_index(int(distance.argmin()), distance.shape)
    round_hole = np.concatenate([np.roll(hole, -int(entry), axis=0), hole[entry : entry + 1]])
    return np.concatenate([outline[: at + 1], round_hole, outline[at:]])


def _polygon(points: NDArray[np.float64], grid: Grid, page: Page) -> Polygon:
    place = (points + 0.5 + np.array([grid.left, grid.top])) / grid.px_per_mm
    place = np.clip(place, 0.0, (page.width_mm, page.height_mm))
    return tuple(_point(x, y) for x, y in place)


def _point(x: float, y: float) -> Point:
    return (round(float(x), 2), round(float(y), 2))

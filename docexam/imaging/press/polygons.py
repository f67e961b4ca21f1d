"""Filled polygons on a pixel grid without Qt: fibres, holes, the SPECIMEN mark."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv
from docexam.imaging.press.grid import Cover, Grid

Contour = NDArray[np.float64]
"""Points in mm, shape (n, 2)."""

Shape = Sequence[Contour]
"""Contours filled together by the even-odd rule, so that an inner one is a hole."""

_FINER = 4
_SUBPIXEL_BITS = 4
_LONGEST = 32
"""Length in finer pixels above which an edge is drawn in pieces."""
_MARGIN_PX = _LONGEST // _FINER + 1


def polygon_coverage(shapes: Sequence[Shape], grid: Grid) -> Cover:
    """Return how far `shapes` cover each pixel of `grid`: uint8 (height, width), 255 is all of it.

    What a pixel gets does not depend on the rest of the grid: a part of a picture has the bytes of the whole.
    """
    # an edge is drawn as wide as a finer pixel, so a shape reaches a little beyond its box
    around = grid.grown(1)
    near = [(shape, box) for shape, box in ((shape, _box(shape[0])) for shape in shapes) if around.meets(box)]
    cover: Cover = np.zeros((grid.height, grid.width), np.uint8)
    if not near:
        return cover
    low = np.min([box[:2] for _, box in near], axis=0)
    high = np.max([box[2:] for _, box in near], axis=0)
    part = grid.part((float(low[0]), float(low[1]), float(high[0]), float(high[1])))
    if part is not None:
        cover[grid.place_of(part)] = _drawn([shape for shape, _ in near], part)
    return cover


def _drawn(shapes: Sequence[Shape], grid: Grid) -> Cover:
    """Draw on a finer canvas and reduce it by area.

    OpenCV cuts an edge that leaves the canvas at a whole pixel and so bends the rest of it. The canvas has a margin
    and no edge is longer than that: none that is cut reaches what is kept.
    """
    cv = opencv()
    wide = grid.grown(_MARGIN_PX)
    canvas: Cover = np.zeros((wide.height * _FINER, wide.width * _FINER), np.uint8)
    scale = grid.px_per_mm * _FINER
    origin = (np.array([wide.left, wide.top], np.int64) * _FINER) << _SUBPIXEL_BITS
    for shape in shapes:
        contours = [(_fixed_point(contour, scale) - origin).astype(np.int32) for contour in shape]
        cv.fillPoly(canvas, contours, 255, cv.LINE_8, _SUBPIXEL_BITS)
    edge = _MARGIN_PX * _FINER
    kept = np.ascontiguousarray(canvas[edge:-edge, edge:-edge])
    cover: Cover = cv.resize(kept, (grid.width, grid.height), interpolation=cv.INTER_AREA)
    return cover


def _fixed_point(contour: Contour, scale: float) -> NDArray[np.int64]:
    """Return the points of a contour in parts of a finer pixel from the page's corner, long edges in pieces."""
    step = np.roll(contour, -1, axis=0) - contour
    pieces = np.maximum(1, np.ceil(np.hypot(step[:, 0], step[:, 1]) * (scale / _LONGEST))).astype(int)
    if pieces.max() > 1:
        number = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        part = (number / np.repeat(pieces, pieces))[:, None]
        contour = np.repeat(contour, pieces, axis=0) + part * np.repeat(step, pieces, axis=0)
    # OpenCV counts from the centre of a pixel, a grid from its corner
    return np.rint((contour * scale - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int64)


def disc(x_mm: float, y_mm: float, radius_mm: float, *, corners: int = 20) -> Contour:
    """Return a regular polygon of the area of a disc."""
    angle = np.arange(corners) * (2 * np.pi / corners)
    radius = radius_mm * np.sqrt(2 * np.pi / (corners * np.sin(2 * np.pi / corners)))
    return np.stack([x_mm + radius * np.cos(angle), y_mm + radius * np.sin(angle)], axis=1)


def strip(curve: Contour, width_mm: float) -> Contour:
    """Return the outline of a line of constant width along `curve`."""
    heading = np.gradient(curve, axis=0)
    heading /= np.maximum(np.hypot(heading[:, 0], heading[:, 1])[:, None], 1e-9)
    normal = np.stack([-heading[:, 1], heading[:, 0]], axis=1) * (width_mm / 2)
    return np.concatenate([curve + normal, (curve - normal)[::-1]])


def _box(contour: Contour) -> tuple[float, float, float, float]:
    low, high = contour.min(axis=0), contour.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])

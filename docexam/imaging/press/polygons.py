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
_MANY = 48
"""More shapes than this are drawn on one canvas; fewer each on its own small one."""
_SUBPIXEL_BITS = 4


def polygon_coverage(shapes: Sequence[Shape], grid: Grid) -> Cover:
    """Return how far `shapes` cover each pixel of `grid`: uint8 (height, width), 255 is all of it."""
    boxes = [(shape, _box(shape[0])) for shape in shapes]
    near = [(shape, box) for shape, box in boxes if grid.meets(box)]
    if len(near) > _MANY or not near:
        return _drawn([shape for shape, _ in near], grid)
    cover: Cover = np.zeros((grid.height, grid.width), np.uint8)
    for shape, box in near:
        part = grid.part(box)
        if part is not None:
            place = cover[grid.place_of(part)]
            np.maximum(place, _drawn([shape], part), out=place)
    return cover


def _drawn(shapes: Sequence[Shape], grid: Grid) -> Cover:
    """Draw on a finer canvas and reduce it by area."""
    if not shapes:
        return np.zeros((grid.height, grid.width), np.uint8)
    cv = opencv()
    canvas: Cover = np.zeros((grid.height * _FINER, grid.width * _FINER), np.uint8)
    scale = grid.px_per_mm * _FINER
    origin = np.array([grid.left, grid.top], np.float64) * _FINER
    for shape in shapes:
        # OpenCV counts from the centre of a pixel, a grid from its corner
        contours = [
            np.rint((contour * scale - origin - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
            for contour in shape
        ]
        cv.fillPoly(canvas, contours, 255, cv.LINE_8, _SUBPIXEL_BITS)
    cover: Cover = cv.resize(canvas, (grid.width, grid.height), interpolation=cv.INTER_AREA)
    return cover


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

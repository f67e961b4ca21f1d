"""Filled polygons on a pixel grid without Qt: fibres, holes, the SPECIMEN mark."""

from collections.abc import Sequence
from math import ceil

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


def polygon_coverage(shapes: Sequence[Shape], grid: Grid, *, apart: bool = False) -> Cover:
    """Return how far `shapes` cover each pixel of `grid`: uint8 (height, width), 255 is all of it.

    Shapes that lie far `apart` are drawn each on a canvas of its own; the others on one. What a pixel gets does not
    depend on the rest of the grid: a part of a picture has the bytes of the whole.
    """
    cover: Cover = np.zeros((grid.height, grid.width), np.uint8)
    if not shapes:
        return cover
    boxes = _boxes([shape[0] for shape in shapes])
    # an edge is drawn as wide as a finer pixel, so a shape reaches a little beyond its box
    left, top, right, bottom = grid.grown(1).box_mm
    near = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
    numbers = np.flatnonzero(near).tolist()
    for group in [[number] for number in numbers] if apart else [numbers] if numbers else []:
        low, high = boxes[group, :2].min(axis=0), boxes[group, 2:].max(axis=0)
        part = grid.part((float(low[0]), float(low[1]), float(high[0]), float(high[1])))
        if part is not None:
            place = cover[grid.place_of(part)]
            np.maximum(place, _drawn([shapes[number] for number in group], part), out=place)
    return cover


def _drawn(shapes: Sequence[Shape], grid: Grid) -> Cover:
    """Draw on a finer canvas and reduce it by area.

    OpenCV cuts an edge that leaves the canvas at a whole pixel and so bends the rest of it. The canvas has a margin
    and no edge is longer than that: none that is cut reaches what is kept.
    """
    cv = opencv()
    points, longest = _fixed_points(
        [contour for shape in shapes for contour in shape], grid.px_per_mm * _FINER
    )
    margin = ceil(longest / _FINER) + 1
    wide = grid.grown(margin)
    canvas: Cover = np.zeros((wide.height * _FINER, wide.width * _FINER), np.uint8)
    origin = (np.array([wide.left, wide.top], np.int64) * _FINER) << _SUBPIXEL_BITS
    placed = iter([(contour - origin).astype(np.int32) for contour in points])
    for shape in shapes:
        cv.fillPoly(canvas, [next(placed) for _ in shape], 255, cv.LINE_8, _SUBPIXEL_BITS)
    edge = margin * _FINER
    kept = np.ascontiguousarray(canvas[edge:-edge, edge:-edge])
    cover: Cover = cv.resize(kept, (grid.width, grid.height), interpolation=cv.INTER_AREA)
    return cover


def _fixed_points(contours: Sequence[Contour], scale: float) -> tuple[list[NDArray[np.int64]], float]:
    """Return contours in parts of a finer pixel from the page's corner, long edges in pieces, and the longest one."""
    counts = np.array([len(contour) for contour in contours])
    ends = np.cumsum(counts)
    points = np.concatenate(contours)
    following = np.arange(1, len(points) + 1)
    following[ends - 1] = ends - counts
    step = points[following] - points
    length = np.hypot(step[:, 0], step[:, 1]) * scale
    longest = float(length.max())
    if longest > _LONGEST:
        pieces = np.maximum(1, np.ceil(length / _LONGEST)).astype(np.int64)
        number = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        part = (number / np.repeat(pieces, pieces))[:, None]
        points = np.repeat(points, pieces, axis=0) + part * np.repeat(step, pieces, axis=0)
        ends = np.cumsum(pieces)[ends - 1]
    # OpenCV counts from the centre of a pixel, a grid from its corner
    fixed = np.rint((points * scale - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int64)
    return np.split(fixed, ends[:-1]), min(longest, _LONGEST)


def disc(x_mm: float, y_mm: float, radius_mm: float, *, corners: int = 20) -> Contour:
    """Return a regular polygon of the area of a disc."""
    angle = np.arange(corners) * (2 * np.pi / corners)
    radius = radius_mm * np.sqrt(2 * np.pi / (corners * np.sin(2 * np.pi / corners)))
    return np.stack([x_mm + radius * np.cos(angle), y_mm + radius * np.sin(angle)], axis=1)


def strip(curve: Contour, width_mm: float) -> Contour:
    """Return the outline of a line of constant width along `curve`."""
    outline: Contour = strips(curve[None], np.array([[width_mm]]))[0]
    return outline


def strips(curves: NDArray[np.float64], width_mm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the outlines of lines along `curves` (n, points, 2), each of its own width (n, 1)."""
    heading = np.gradient(curves, axis=1)
    heading /= np.maximum(np.hypot(heading[..., 0], heading[..., 1])[..., None], 1e-9)
    normal = np.stack([-heading[..., 1], heading[..., 0]], axis=2) * (width_mm[:, :, None] / 2)
    return np.concatenate([curves + normal, (curves - normal)[:, ::-1]], axis=1)


def _boxes(contours: Sequence[Contour]) -> NDArray[np.float64]:
    """Return (left, top, right, bottom) of each contour, shape (n, 4)."""
    points = np.concatenate(contours)
    starts = np.cumsum([0, *(len(contour) for contour in contours[:-1])])
    return np.hstack([np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)])

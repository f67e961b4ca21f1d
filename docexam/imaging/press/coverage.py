"""Where the ink of a geometry lies on a grid: continuous coverage, before any process roughens it."""

from functools import lru_cache
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import as_cover
from docexam.imaging.press.geometry import (
    FibreField,
    Foil,
    ImagePlate,
    LineFamily,
    Perforation,
    Plate,
    RectMm,
    Thread,
    TonalField,
)
from docexam.imaging.press.grid import Cover, Grid, Plane
from docexam.imaging.press.lines import line_coverage, sample_field
from docexam.imaging.press.noise import Noise, Texture
from docexam.imaging.press.polygons import Contour, disc, polygon_coverage, strips
from docexam.imaging.press.sheet import Geometry
from docexam.imaging.raster import Paths
from docexam.imaging.raster import coverage as path_coverage

Box = tuple[float, float, float, float]

EVERYWHERE: Final[Box] = (-1e6, -1e6, 1e6, 1e6)

_ROUGH_LINES_PX_PER_MM: Final = 60.0
_REDUCED_FROM: Final = 1.3
"""Pixels of a picture per pixel of the view from which it is first reduced."""
_JOINTS: Final = 14
"""Points along a fibre."""


def extent(geometry: Geometry) -> Box:
    """Return the box (left, top, right, bottom) in mm outside of which a geometry leaves nothing."""
    match geometry:
        case Plate(paths):
            return paths.box
        case Foil(elements):
            boxes = np.array([element.paths.box for element in elements])
            low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
            return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        case Perforation():
            return _perforation_box(geometry)
        case Thread():
            return (geometry.x_mm, EVERYWHERE[1], geometry.x_mm + geometry.width_mm, EVERYWHERE[3])
        case LineFamily(window=window) if window is not None:
            return window.box
        case FibreField(rect_mm=rect, length_mm=(_, longest)):
            return _box(rect, grown_mm=longest)
    rect_mm = geometry.rect_mm
    return EVERYWHERE if rect_mm is None else _box(rect_mm)


def paths_on(paths: Paths, grid: Grid) -> Cover:
    """Return the coverage of vector art, drawn only where its box meets the grid."""
    part = grid.part(paths.box)
    if part is None:
        return np.zeros((grid.height, grid.width), np.uint8)
    drawn = path_coverage(paths, part.rect_mm, (part.width, part.height))
    if part == grid:
        return drawn
    cover = np.zeros((grid.height, grid.width), np.uint8)
    cover[grid.place_of(part)] = drawn
    return cover


def lines_on(family: LineFamily, grid: Grid, texture: Texture) -> Cover:
    """Return the coverage of a line family within its window."""
    rough: Plane | None = None
    if grid.px_per_mm > _ROUGH_LINES_PX_PER_MM:
        rough = texture.on(grid, Noise.FIBRE, 3.2) * np.float32(0.005)
    cover = as_cover(line_coverage(family, grid, rough))
    if family.window is not None:
        window = paths_on(family.window, grid)
        cover = opencv().multiply(cover, window, scale=1.0 / 255.0)
    if family.rect_mm is not None:
        cover = _limited(cover, family.rect_mm, grid)
    return cover


def tone_on(tone: TonalField, grid: Grid) -> Plane:
    """Return a tonal field as float32; may be negative (a watermark thins and thickens)."""
    return sample_field(tone, grid)


def fibres_on(fibres: FibreField, grid: Grid) -> Cover:
    """Return the coverage of loose fibres."""
    curves, low, high = _fibres(fibres)
    left, top, right, bottom = grid.grown(1).box_mm
    near = (low[:, 0] < right) & (high[:, 0] > left) & (low[:, 1] < bottom) & (high[:, 1] > top)
    return polygon_coverage([[curves[index]] for index in np.flatnonzero(near)], grid, apart=True)


def holes_on(perforation: Perforation, grid: Grid, *, radius_mm: float | None = None) -> Cover:
    """Return the coverage of round holes of one radius (the near opening unless told)."""
    radius = perforation.radius_mm if radius_mm is None else radius_mm
    hole = disc(0.0, 0.0, radius)
    around = grid.grown(1)
    near = [
        (x, y)
        for x, y in perforation.centres
        if around.meets((x - radius, y - radius, x + radius, y + radius))
    ]
    return polygon_coverage([[hole + np.array(centre)] for centre in near], grid)


def thread_on(thread: Thread, grid: Grid) -> Cover:
    """Return the coverage of a thread, its clear text left out in part."""
    x = grid.x_mm()
    half_px = np.float32(0.5 / grid.px_per_mm)
    inside = np.clip((x - thread.x_mm + half_px) / (2 * half_px), 0, 1) * np.clip(
        (thread.x_mm + thread.width_mm - x + half_px) / (2 * half_px), 0, 1
    )
    amount = np.repeat(inside, grid.height, axis=0)
    if thread.text is not None:
        amount = amount * (1.0 - np.float32(0.90 / 255.0) * paths_on(thread.text, grid))
    return as_cover(amount)


def picture_on(plate: ImagePlate, grid: Grid) -> tuple[Cover, tuple[Plane, ...]]:
    """Return (alpha coverage, three linear planes) of a picture; reduced by area, enlarged bicubically."""
    cv = opencv()
    x, y, width, height = plate.rect_mm
    planes = _reduced(plate, grid.px_per_mm)
    rows, columns = planes[0].shape
    matrix = _placing(grid, x, y, columns / width, rows / height)
    size = (grid.width, grid.height)
    flags = cv.INTER_CUBIC | cv.WARP_INVERSE_MAP
    colour = tuple(
        np.clip(cv.warpAffine(plane, matrix, size, flags=flags, borderMode=cv.BORDER_REPLICATE), 0.01, 1.0)
        for plane in planes[:3]
    )
    flags = cv.INTER_LINEAR | cv.WARP_INVERSE_MAP
    cover = cv.warpAffine(planes[3], matrix, size, flags=flags, borderMode=cv.BORDER_CONSTANT)
    return as_cover(cover * np.float32(1 / 255.0)), colour


@lru_cache(maxsize=4)
def _reduced(plate: ImagePlate, px_per_mm: float) -> tuple[Plane, ...]:
    """Return the linear planes and the alpha of a picture no finer than a view needs; every tile asks for them."""
    cv = opencv()
    planes = [_linear_table()[plate.pixels[:, :, channel]] for channel in range(3)]
    alpha = plate.alpha if plate.alpha is not None else np.full(plate.pixels.shape[:2], 255, np.uint8)
    planes.append(alpha.astype(np.float32))
    rows, columns = alpha.shape
    step = columns / plate.rect_mm[2] / px_per_mm
    if step <= _REDUCED_FROM:
        return tuple(planes)
    size = max(1, round(columns / step)), max(1, round(rows / step))
    return tuple(cv.resize(plane, size, interpolation=cv.INTER_AREA) for plane in planes)


def _placing(grid: Grid, x: float, y: float, across: float, down: float) -> NDArray[np.float64]:
    """Return the affine map from view pixels to picture pixels (pixel centres in both)."""
    k = grid.px_per_mm
    return np.array(
        [
            [across / k, 0.0, ((grid.left + 0.5) / k - x) * across - 0.5],
            [0.0, down / k, ((grid.top + 0.5) / k - y) * down - 0.5],
        ]
    )


@lru_cache(maxsize=1)
def _linear_table() -> Plane:
    value = np.arange(256) / 255.0
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)


@lru_cache(maxsize=32)
def _fibres(fibres: FibreField) -> tuple[list[Contour], NDArray[np.float64], NDArray[np.float64]]:
    """Return outlines and bounding boxes of all fibres of a field."""
    random = np.random.default_rng(fibres.seed)
    x, y, width, height = fibres.rect_mm
    draws = [
        (
            random.uniform(*fibres.length_mm),
            *(random.normal(0, 1.1), random.normal(0, 0.8), random.uniform(0, 2 * np.pi)),
            *(x + random.uniform(0, width), y + random.uniform(0, height)),
            fibres.width_mm * random.uniform(0.75, 1.2),
        )
        for _ in range(fibres.count)
    ]
    length, bend, wave, turn, *start, wide = np.array(draws).reshape(-1, 7).T[:, :, None]
    along = np.linspace(0.0, 1.0, _JOINTS)[None, :]
    heading = turn + bend * along + wave * np.sin(2 * np.pi * along)
    move = np.stack([np.cos(heading), np.sin(heading)], axis=2) * (length / (_JOINTS - 1))[:, :, None]
    curves = np.cumsum(move, axis=1) + np.stack(start, axis=2)
    outlines = strips(curves, wide)
    return list(outlines), outlines.min(axis=1), outlines.max(axis=1)


def _limited(cover: Cover, rect_mm: RectMm, grid: Grid) -> Cover:
    """Cut a coverage to a rectangle with exact edge pixels."""
    k = grid.px_per_mm
    left, top, right, bottom = _box(rect_mm)
    columns = grid.left + np.arange(grid.width)
    rows = grid.top + np.arange(grid.height)
    across = np.clip(columns + 1 - left * k, 0, 1) * np.clip(right * k - columns, 0, 1)
    down = np.clip(rows + 1 - top * k, 0, 1) * np.clip(bottom * k - rows, 0, 1)
    return as_cover((cover * np.float32(1 / 255.0)) * (down[:, None] * across[None, :]).astype(np.float32))


def _perforation_box(perforation: Perforation) -> Box:
    if not perforation.centres:
        return (0.0, 0.0, 0.0, 0.0)
    radius = max(perforation.radius_mm, perforation.radius_back_mm or 0.0) + 0.3
    xs, ys = [x for x, _ in perforation.centres], [y for _, y in perforation.centres]
    return (min(xs) - radius, min(ys) - radius, max(xs) + radius, max(ys) + radius)


def _box(rect_mm: RectMm, grown_mm: float = 0.0) -> Box:
    x, y, width, height = rect_mm
    return (x - grown_mm, y - grown_mm, x + width + grown_mm, y + height + grown_mm)


def margin_px(distance_mm: float, grid: Grid) -> int:
    """Return the whole pixels that hold `distance_mm` on `grid`."""
    return ceil(distance_mm * grid.px_per_mm)

"""What a copyist's scanner makes of printed layers: a sampled, blurred picture without fine detail."""

from math import ceil, floor

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.dots import Looks
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.sheet import Reproduction

_MARGIN_PX = 4


def scanned(reproduction: Reproduction, original: Looks, grid: Grid) -> Planes:
    """Return the transmittance that a scan of `original` (linear albedo) asks the printer for, on `grid`."""
    scan_per_mm = reproduction.dpi / 25.4
    if grid.px_per_mm <= 1.2 * scan_per_mm:
        blur_px = reproduction.blur_px * grid.px_per_mm / scan_per_mm
        margin = ceil(3 * blur_px) + 1
        planes = _read(reproduction, original, grid.grown(margin), blur_px)
        inner = slice(margin, margin + grid.height), slice(margin, margin + grid.width)
        red, green, blue = (np.ascontiguousarray(plane[inner]) for plane in planes)
        return red, green, blue
    scan = _scan_grid(grid, scan_per_mm)
    planes = _read(reproduction, original, scan, reproduction.blur_px)
    ratio = scan_per_mm / grid.px_per_mm
    matrix = np.array(
        [
            [ratio, 0.0, (grid.left + 0.5) * ratio - scan.left - 0.5],
            [0.0, ratio, (grid.top + 0.5) * ratio - scan.top - 0.5],
        ]
    )
    cv = opencv()
    flags = cv.INTER_CUBIC | cv.WARP_INVERSE_MAP
    size = (grid.width, grid.height)
    red, green, blue = (
        np.clip(cv.warpAffine(plane, matrix, size, flags=flags, borderMode=cv.BORDER_REPLICATE), 0.0, 1.0)
        for plane in planes
    )
    return red, green, blue


def _scan_grid(grid: Grid, scan_per_mm: float) -> Grid:
    ratio = scan_per_mm / grid.px_per_mm
    left, top = floor(grid.left * ratio) - _MARGIN_PX, floor(grid.top * ratio) - _MARGIN_PX
    right = ceil((grid.left + grid.width) * ratio) + _MARGIN_PX
    bottom = ceil((grid.top + grid.height) * ratio) + _MARGIN_PX
    return Grid(scan_per_mm, left, top, right - left, bottom - top)


def _read(reproduction: Reproduction, original: Looks, grid: Grid, blur_px: float) -> Planes:
    cv = opencv()
    planes = []
    for plane, white in zip(original(grid), reproduction.white, strict=True):
        seen = plane * np.float32(1.0 / white)
        if blur_px > 0.2:
            seen = cv.GaussianBlur(seen, (0, 0), blur_px, borderType=cv.BORDER_REPLICATE)
        planes.append(np.clip(1.0 - (1.0 - seen) * np.float32(reproduction.contrast), 0.0, 1.0))
    return planes[0], planes[1], planes[2]

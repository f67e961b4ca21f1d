"""Soft tonal fields made from drawings: relief emblems, lightened grounds, watermarks."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.artwork import Lightening, Tones
from docexam.imaging.opencv import opencv
from docexam.imaging.press.geometry import RectMm, TonalField
from docexam.imaging.press.job import PrintJob
from docexam.imaging.raster import Paths, coverage

Field = NDArray[np.float32]

_RELIEF_PX_PER_MM: Final = 8.0
_WATERMARK_PX_PER_MM: Final = 12.0
_MARGIN_MM: Final = 2.5


def softened(paths: Paths, *, blur_mm: float) -> TonalField:
    """Return a field that is 1 inside `paths`, 0 outside, with edges softened over `blur_mm` (standard deviation)."""
    left, top, right, bottom = paths.box
    margin = _MARGIN_MM + 3 * blur_mm
    rect = (left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
    return TonalField(_soft(paths, rect, _RELIEF_PX_PER_MM, blur_mm), rect)


def lightened(places: Sequence[Lightening], page_mm: tuple[float, float]) -> TonalField | None:
    """Return the field that thins a ground's lines in some rectangles of a page, or None without any."""
    if not places:
        return None
    rect = (-1.0, -1.0, page_mm[0] + 2.0, page_mm[1] + 2.0)
    size = round(rect[2] * 4), round(rect[3] * 4)
    values = np.ones((size[1], size[0]), np.float32)
    for place in places:
        x, y, width, height = place.rect
        inside = np.zeros_like(values)
        across = slice(round((x - rect[0]) * 4), round((x + width - rect[0]) * 4))
        down = slice(round((y - rect[1]) * 4), round((y + height - rect[1]) * 4))
        inside[down, across] = 1.0
        values *= 1.0 - (1.0 - np.float32(place.duty)) * _blurred(inside, place.blur_mm * 4)
    return TonalField(values, rect, outside=1.0)


def watermark(job: PrintJob, design: Tones) -> TonalField:
    """Return the tonal watermark: soft strokes within the drawing's own outline, zero at its border."""
    rect, scale = design.rect, _WATERMARK_PX_PER_MM
    outline = _soft(job.drawn(design.outline), rect, scale, design.edge_mm)
    field = np.zeros_like(outline)
    for stroke in design.tones:
        field += np.float32(stroke.tone) * _soft(job.drawn(stroke.art), rect, scale, stroke.blur_mm)
    field *= np.clip(outline * 1.6 - 0.3, 0.0, 1.0)
    rows, columns = field.shape
    border = max(2, round(scale * 0.5))
    ramp_down = np.clip(np.minimum(np.arange(rows), np.arange(rows)[::-1]) / border, 0, 1)
    ramp_across = np.clip(np.minimum(np.arange(columns), np.arange(columns)[::-1]) / border, 0, 1)
    field *= np.outer(ramp_down, ramp_across).astype(np.float32)
    return TonalField(field, rect)


def _soft(paths: Paths, rect: RectMm, px_per_mm: float, blur_mm: float) -> Field:
    size = max(2, round(rect[2] * px_per_mm)), max(2, round(rect[3] * px_per_mm))
    inside = coverage(paths, rect, size).astype(np.float32) * np.float32(1 / 255)
    return _blurred(inside, blur_mm * px_per_mm)


def _blurred(values: Field, sigma_px: float) -> Field:
    if sigma_px < 0.2:
        return values
    result: Field = opencv().GaussianBlur(values, (0, 0), sigma_px)
    return result

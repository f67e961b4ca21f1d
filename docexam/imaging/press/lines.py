"""Line families: guilloche, relief lines, ghosts; exact coverage of a pixel at any scale.

A pixel of width w (in periods of the phase) holds the box integral of a pulse train of duty d, so a line
family has the same mean tone at every zoom and never shows moire.
"""

from functools import lru_cache

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.geometry import LineFamily, TonalField, Wave
from docexam.imaging.press.grid import Grid, Plane

_WIDEST_PERIODS = 4.0
_ENLARGED = 0.5
"""Below this many samples a pixel a field is enlarged so far that linear interpolation would show kinks."""
_TAU = np.float32(2 * np.pi)


def line_coverage(family: LineFamily, grid: Grid, roughness: Plane | None = None) -> Plane:
    """Return the coverage 0..1 of `family` on `grid`, float32 (height, width); `roughness` is added phase."""
    margin = grid.grown(1)
    phase = phase_field(family, margin)
    width = _periods_per_pixel(phase)[1:-1, 1:-1]
    phase = phase[1:-1, 1:-1]
    if roughness is not None:
        phase = phase + roughness
    duty: Plane | np.float32 = np.float32(family.duty)
    if family.tone is not None:
        duty = np.clip(family.duty * sample_field(family.tone, grid), 0.0, 1.0)
    return box_coverage(phase, width, duty)


def phase_field(family: LineFamily, grid: Grid) -> Plane:
    """Return the phase in periods, float32 (height, width)."""
    x, y = grid.x_mm(), grid.y_mm()
    along = np.float32(family.along[0]) * x + np.float32(family.along[1]) * y
    for wave in family.waves:
        along += _sine(wave, x, y)
    along *= np.float32(1.0 / family.pitch_mm)
    if family.relief is not None:
        along += np.float32(family.relief_periods) * sample_field(family.relief, grid)
    return along


def box_coverage(phase: Plane, width: Plane, duty: Plane | np.float32) -> Plane:
    """Return the mean over `width` periods round `phase` of pulses `duty` wide at every whole phase."""
    half_width = np.maximum(width, np.float32(1e-4)) * np.float32(0.5)
    half_duty = duty * np.float32(0.5)
    cover = _integral(phase + half_width, duty, half_duty)
    cover -= _integral(phase - half_width, duty, half_duty)
    cover /= half_width * np.float32(2.0)
    wide = width > _WIDEST_PERIODS
    if wide.any():
        cover = np.where(wide, duty, cover)
    return np.clip(cover, 0.0, 1.0, out=cover)


@lru_cache(maxsize=6)
def sample_field(field: TonalField, grid: Grid) -> Plane:
    """Return a tonal field on `grid`: bicubic where it is enlarged, reduced by area where it is finer.

    Several line families share a relief, so the last samples are kept; they are read-only.
    """
    cv = opencv()
    values, (x, y, width, height) = field.values, field.rect_mm
    step = values.shape[1] / width / grid.px_per_mm
    if step > 1.5:
        size = max(1, round(values.shape[1] / step)), max(1, round(values.shape[0] / step))
        values = cv.resize(values, size, interpolation=cv.INTER_AREA)
    across, down = values.shape[1] / width, values.shape[0] / height
    k = grid.px_per_mm
    matrix = np.array(
        [
            [across / k, 0.0, ((grid.left + 0.5) / k - x) * across - 0.5],
            [0.0, down / k, ((grid.top + 0.5) / k - y) * down - 0.5],
        ]
    )
    result: Plane = cv.warpAffine(
        values,
        matrix,
        (grid.width, grid.height),
        flags=(cv.INTER_CUBIC if step < _ENLARGED else cv.INTER_LINEAR) | cv.WARP_INVERSE_MAP,
        borderMode=cv.BORDER_CONSTANT,
        borderValue=field.outside,
    )
    result.setflags(write=False)
    return result


def _sine(wave: Wave, x: Plane, y: Plane) -> Plane:
    """Return one sine term; a row or a column where it varies along one axis only."""
    turns = np.zeros((1, 1), np.float32)
    if wave.kx:
        turns = turns + np.float32(wave.kx) * x
    if wave.ky:
        turns = turns + np.float32(wave.ky) * y
    angle = _TAU * turns + np.float32(wave.phase)
    if wave.inner is not None:
        angle = angle + _sine(wave.inner, x, y)
    sine: Plane = np.sin(angle)
    sine *= np.float32(wave.amplitude)
    return sine


def _periods_per_pixel(phase: Plane) -> Plane:
    cv = opencv()
    across = cv.Sobel(phase, cv.CV_32F, 1, 0, ksize=1, scale=0.5)
    down = cv.Sobel(phase, cv.CV_32F, 0, 1, ksize=1, scale=0.5)
    magnitude: Plane = cv.magnitude(across, down)
    return magnitude


def _integral(t: Plane, duty: Plane | np.float32, half_duty: Plane | np.float32) -> Plane:
    line: Plane = np.floor(t + np.float32(0.5))
    t -= line
    np.clip(t, -half_duty, half_duty, out=t)
    line *= duty
    line += t
    return line

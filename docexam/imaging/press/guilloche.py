"""Fine line work: grounds of curved lines, rosettes, braided ribbons, line-modulated ghost portraits."""

import numpy as np
from numpy.typing import NDArray

from docexam.domain.artwork import Ghost, Lines, Ribbon, Rosette, WaveTerm
from docexam.imaging import raster
from docexam.imaging.opencv import opencv
from docexam.imaging.press.geometry import LineFamily, Plate, TonalField, Wave
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.tones import lightened, softened

_STEPS_A_WAVE = 12


def line_ground(job: PrintJob, design: Lines) -> LineFamily:
    """Return a ground of curved lines with its relief, lightening and window."""
    page = job.design.page(design.page)
    relief = design.relief
    return LineFamily(
        along=design.along,
        pitch_mm=design.pitch_mm,
        duty=design.duty,
        waves=tuple(_wave(term) for term in design.waves),
        relief=softened(job.all_drawn(relief.art), blur_mm=relief.blur_mm) if relief else None,
        relief_periods=relief.periods if relief else 0.0,
        tone=lightened(design.lighten, (page.width_mm, page.height_mm)),
        window=job.all_drawn(design.window) if design.window else None,
        rect_mm=design.rect,
    )


def ghost(design: Ghost, grey: NDArray[np.float32]) -> LineFamily:
    """Return the portrait as lines of changing width; `grey` is 0..1, light is 1, shape (rows, columns)."""
    soft = np.sqrt(opencv().GaussianBlur(grey, (0, 0), max(1.0, grey.shape[1] / 160)))
    dark, light = np.percentile(soft[::4, ::4], (3, 97))  # dark and light skin alike keep their features
    tone = np.clip((soft - dark) / max(light - dark, 1e-3), 0.0, 1.0) ** 0.72
    duty = np.clip(0.84 * (1.0 - tone) + 0.02, 0.0, 0.86)
    duty *= _vignette(*grey.shape)
    if design.flip:
        duty = np.ascontiguousarray(duty[:, ::-1])
    return LineFamily(
        along=design.along,
        pitch_mm=design.pitch_mm,
        duty=1.0,
        waves=tuple(_wave(term) for term in design.waves),
        tone=TonalField(duty.astype(np.float32), design.rect),
        rect_mm=design.rect,
    )


def rosette(design: Rosette) -> Plate:
    """Return closed curves round a centre, each a little turned against the one before."""
    steps = _STEPS_A_WAVE * max(8, *(wave.petals for wave in design.waves))
    t = np.linspace(0.0, 2 * np.pi, steps + 1)
    curves = []
    for k in range(design.count):
        radius = np.full_like(t, design.radius_mm)
        for wave in design.waves:
            radius += wave.amplitude_mm * np.sin(wave.petals * t + wave.step * k)
        x = design.centre[0] + radius * np.cos(t)
        y = design.centre[1] + design.flatten * radius * np.sin(t)
        curves.append(raster.smooth_line(np.stack([x, y], axis=1), width_mm=design.line_mm))
    return Plate(raster.joined(curves))


def ribbon(design: Ribbon) -> Plate:
    """Return braided bands: sine curves whose common swing swells and closes along the band."""
    curves = []
    for x0, y0, width, height in design.rects:
        t = np.linspace(0.0, 1.0, round(_STEPS_A_WAVE * max(design.cycles, 2 * design.swells)))
        swing = height / 2 * (0.28 + 0.72 * np.sin(np.pi * design.swells * t) ** 2)
        for k in range(design.count):
            shift = 2 * np.pi * k / design.count
            y = y0 + height / 2 + swing * np.sin(2 * np.pi * design.cycles * t + shift)
            curves.append(raster.smooth_line(np.stack([x0 + width * t, y], axis=1), width_mm=design.line_mm))
    return Plate(raster.joined(curves))


def _wave(term: WaveTerm) -> Wave:
    inner = _wave(term.inner) if term.inner else None
    return Wave(term.amplitude, term.kx, term.ky, term.phase, inner)


def _vignette(rows: int, columns: int) -> NDArray[np.float64]:
    """Return a soft oval: 1 inside, 0 at the border, so that a ghost has no frame."""
    v = np.linspace(-1, 1, rows)[:, None]
    u = np.linspace(-1, 1, columns)[None, :]
    distance = np.maximum((np.abs(u) ** 2.6 + np.abs(v) ** 2.6) ** (1 / 2.6), np.abs(v * 0.98))
    return np.clip((1.0 - distance) / 0.16, 0.0, 1.0)

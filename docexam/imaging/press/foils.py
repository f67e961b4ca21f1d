"""Diffractive foils: elements whose gratings turn from one to the next, so that light runs along them."""

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.artwork import DiffractiveFoil, FoilPart, FoilShape
from docexam.imaging import raster
from docexam.imaging.press.geometry import Foil, FoilElement, Grating
from docexam.imaging.press.job import PrintJob
from docexam.imaging.raster import Paths

_STEPS: Final = 96


def foil(job: PrintJob, design: DiffractiveFoil) -> Foil:
    """Return the foil of a design: every element with its own grating class."""
    elements: list[FoilElement] = []
    for part in design.parts:
        for index, paths in enumerate(_SHAPES[part.shape](job, part)):
            if paths.pieces:
                elements.append(FoilElement(paths, _grating(part, index)))
    return Foil(tuple(elements))


def _grating(part: FoilPart, index: int) -> Grating:
    return Grating(
        part.period_um + part.period_step_um * index,
        (part.azimuth_rad + part.azimuth_step_rad * index) % np.pi,
    )


def _guilloche(_: PrintJob, part: FoilPart) -> Iterator[Paths]:
    t = np.linspace(0.0, 2 * np.pi, _STEPS + 1)
    for k in range(part.count):
        radius = part.size_mm + part.spread_mm * np.sin(6 * t + 2 * np.pi * k / part.count)
        yield raster.smooth_line(_round(part, radius, t), width_mm=part.line_mm)


def _rings(_: PrintJob, part: FoilPart) -> Iterator[Paths]:
    t = np.linspace(0.0, 2 * np.pi, _STEPS + 1)
    for k in range(part.count):
        radius = np.full_like(t, part.size_mm * (k + 1) / part.count)
        yield raster.smooth_line(_round(part, radius, t), width_mm=part.line_mm)


def _rays(_: PrintJob, part: FoilPart) -> Iterator[Paths]:
    for k in range(part.count):
        middle, half = 2 * np.pi * k / part.count, 0.5 * part.line_mm / part.size_mm
        angles = np.array([middle, middle + half, middle - half])
        radii = np.array([part.spread_mm, part.size_mm, part.size_mm])
        yield raster.polygon([(float(x), float(y)) for x, y in _round(part, radii, angles)])


def _beads(_: PrintJob, part: FoilPart) -> Iterator[Paths]:
    step = 2 * np.pi / part.count
    for k in range(part.count):
        angles = np.array([k * step, (k + 0.86) * step, (k + 0.86) * step, k * step])
        inner, outer = part.size_mm - part.spread_mm / 2, part.size_mm + part.spread_mm / 2
        radii = np.array([inner, inner, outer, outer])
        yield raster.polygon([(float(x), float(y)) for x, y in _round(part, radii, angles)])


def _strips(job: PrintJob, part: FoilPart) -> Iterator[Paths]:
    if part.art is None:
        return
    art = job.drawn(part.art).placed(*part.centre)
    left, top, right, bottom = art.box
    for k in range(part.count):
        near, far = (top + (bottom - top) * (k + edge) / part.count for edge in (0.0, 0.94))
        yield raster.within(art, (left - 0.01, near, right + 0.01, far))


def _type(job: PrintJob, part: FoilPart) -> Iterator[Paths]:
    line = raster.set_text(
        part.text, job.face(part.font), cap_mm=part.size_mm, letter_space_mm=part.spread_mm
    )
    left, _, right, _ = line.box
    placed = line.placed(part.centre[0] - (left + right) / 2, part.centre[1])
    for piece in placed.pieces:
        yield Paths((piece,))


def _round(part: FoilPart, radius: NDArray[np.float64], angle: NDArray[np.float64]) -> NDArray[np.float64]:
    x = part.centre[0] + radius * np.cos(angle)
    y = part.centre[1] + part.flatten * radius * np.sin(angle)
    return np.stack([x, y], axis=1)


_SHAPES: Final[dict[FoilShape, Callable[[PrintJob, FoilPart], Iterator[Paths]]]] = {
    FoilShape.GUILLOCHE: _guilloche,
    FoilShape.RAYS: _rays,
    FoilShape.RINGS: _rings,
    FoilShape.STRIPS: _strips,
    FoilShape.BEADS: _beads,
    FoilShape.TYPE: _type,
}

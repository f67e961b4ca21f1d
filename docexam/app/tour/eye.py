"""What the scripted learner knows of a specimen: the truth, so that a hand can mark it and a result be foreseen."""

from dataclasses import dataclass

from docexam.domain.feature import Point, Polygon, bounds, contains
from docexam.domain.illumination import Light
from docexam.domain.truth import Finding, Truth

_DRAWN = (Light.UVA, Light.TRN, Light.OBL, Light.TLT, Light.IR, Light.VIS)
"""Lights of the desk, in the order in which this learner would show a finding."""

_STEPS = 9


@dataclass(frozen=True, slots=True)
class Sight:
    """Where a finding can be marked and under which light."""

    at_mm: Point
    light: Light


def sights(truth: Truth) -> tuple[Sight, ...]:
    """Return where and under which light each finding can be marked."""
    return tuple(Sight(_inside(finding.region), _light_for(finding)) for finding in truth.findings)


def _light_for(finding: Finding) -> Light:
    if finding.by_reading:
        return Light.VIS
    able = (*finding.reveals, *finding.may_show)
    return next((light for light in _DRAWN if light in able and light is not Light.TLT), Light.VIS)


def _inside(region: tuple[Polygon, ...]) -> Point:
    """Return a point well inside the largest polygon: the grid point of its box nearest to the middle."""
    largest = max(region, key=_box_area)
    left, top, right, bottom = bounds([largest])
    middle = ((left + right) / 2, (top + bottom) / 2)
    grid = [
        (left + (right - left) * (i + 0.5) / _STEPS, top + (bottom - top) * (j + 0.5) / _STEPS)
        for i in range(_STEPS)
        for j in range(_STEPS)
    ]
    inside = [point for point in grid if contains(largest, point)] or [largest[0]]
    return min(inside, key=lambda p: (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2)


def _box_area(polygon: Polygon) -> float:
    left, top, right, bottom = bounds([polygon])
    return (right - left) * (bottom - top)

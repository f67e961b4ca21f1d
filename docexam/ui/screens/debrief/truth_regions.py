"""The truth as regions over the page: solid found, dashed missed, dotted marked without cause."""

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication

from docexam.domain.feature import Point, Polygon
from docexam.domain.illumination import Lamp, Light
from docexam.domain.truth import Finding
from docexam.services.views import Debrief
from docexam.training.examination import LOUPE_FROM_MAGNIFICATION
from docexam.ui.desk.regions import ShownRegion
from docexam.ui.direction import digits, isolate

MARK_RADIUS_MM = 2.5
CORNERS = 24
TELLING = (
    Light.UVA,
    Light.TRN,
    Light.TLT,
    Light.OBL,
    Light.IR,
    Light.GRZ,
    Light.UVC,
    Light.COA,
    Light.UVB,
    Light.IRL,
)
"""Lights in the order in which they surprise: what white light hides comes first."""
SHOWING_TILT_DEG = 16.0
"""Far enough for a foil to change its colours."""


def regions_of(
    debrief: Debrief, *, page: str, language: str, strength: float, chosen: int
) -> tuple[ShownRegion, ...]:
    """Return what is to be drawn on `page`; the finding `chosen` lights up with `strength`."""
    translate = QCoreApplication.translate
    shown = []
    for number, judged in enumerate(debrief.judgement.findings):
        if judged.finding.page != page or not judged.finding.region:
            continue
        name = debrief.explanations[number].name.in_language(language)
        light = isolate(showing_light(judged.finding, debrief.design.lights).value)
        found = translate("Debrief", "Found: {name}").format(name=name)
        missed = translate("Debrief", "Missed: {name}, see {light}").format(name=name, light=light)
        shown.append(
            ShownRegion(
                key=str(number),
                polygons=judged.finding.region,
                words=found if judged.found else missed,
                line="solid" if judged.found else "dashed",
                tone="ok" if judged.found else "warn",
                glyph="check" if judged.found else "warn",
                strength=strength if number == chosen else 1.0,
            )
        )
    for mark in debrief.judgement.marks:
        if mark.finding is None and mark.mark.page == page:
            number_said = digits(mark.mark.number, language)
            words = translate("Debrief", "Mark {number}: nothing wrong here").format(number=number_said)
            disc = _disc(mark.mark.at_mm)
            shown.append(ShownRegion(f"mark {mark.mark.number}", (disc,), words, "dotted", "text2", "info"))
    return tuple(shown)


def showing_light(finding: Finding, offered: tuple[Light, ...]) -> Light:
    """Return the light to show a finding in: white light only where reading, loupe or nothing else shows it."""
    plainly = finding.by_reading or finding.least_magnification >= LOUPE_FROM_MAGNIFICATION
    order = (Light.VIS, *TELLING) if plainly else (*TELLING, Light.VIS)
    return next((light for light in order if light in finding.reveals and light in offered), Light.VIS)


def showing_lamp(finding: Finding, offered: tuple[Light, ...]) -> Lamp:
    """Return the lamp that shows a finding, the page tilted where that is what shows it."""
    light = showing_light(finding, offered)
    return Lamp(light, SHOWING_TILT_DEG, 0.0) if light is Light.TLT else Lamp(light)


def _disc(middle: Point) -> Polygon:
    steps = (2 * pi * step / CORNERS for step in range(CORNERS))
    x, y = middle
    return tuple((x + MARK_RADIUS_MM * cos(at), y + MARK_RADIUS_MM * sin(at)) for at in steps)

"""A pen that makes another digit of the one that was printed: nothing is taken away, a stroke is added."""

from dataclasses import replace
from typing import Final

from docexam.domain.design import VizField
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging import raster
from docexam.imaging.press.alterations.entries import Entry, entry, other_digits, rect_of, rewritten
from docexam.imaging.press.alterations.needs import a_field
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, unsuitable
from docexam.imaging.press.alterations.repeats import still_saying
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Inscription, Layer, Process
from docexam.imaging.raster import Paths

_FIELDS: Final = (VizField.BIRTH_DATE, VizField.EXPIRY_DATE, VizField.NUMBER, VizField.PERSONAL_NUMBER)

_Stroke = tuple[tuple[float, float], ...]

_STROKES: Final[dict[tuple[str, str], tuple[_Stroke, ...]]] = {
    ("1", "4"): (((0.25, 0.03), (0.04, 0.34), (-0.17, 0.67)), ((-0.17, 0.67), (0.15, 0.675), (0.45, 0.66))),
    ("1", "7"): (((-0.20, 0.055), (0.02, 0.045), (0.26, 0.05)),),
    ("3", "8"): (
        ((0.10, 0.09), (0.03, 0.22), (0.07, 0.37), (0.20, 0.46)),
        ((0.20, 0.46), (0.05, 0.58), (0.00, 0.73), (0.05, 0.90)),
    ),
    ("5", "6"): (((0.09, 0.43), (0.02, 0.60), (0.03, 0.80), (0.13, 0.94)),),
    ("6", "8"): (((0.45, 0.07), (0.52, 0.19), (0.48, 0.33), (0.36, 0.45)),),
    ("9", "8"): (((0.17, 0.53), (0.05, 0.64), (0.02, 0.79), (0.10, 0.93)),),
    ("0", "8"): (((0.07, 0.47), (0.26, 0.50), (0.47, 0.46)),),
}
"""What has to be drawn beside a digit to make another of it, in heights from its top left corner."""


def _stroke_added(piece: Workpiece) -> Made:
    """A digit of a date or number gets a stroke in pen and is read as another one; the zone keeps the old one."""
    known, index, digit = piece.chance("digit").choice(_possible(piece))
    text = known.text[:index] + digit + known.text[index + 1 :]
    old = known.glyph(index)
    drawn = _drawn(piece, _STROKES[known.text[index], digit], old)
    ink = Ink(
        "ink of a pen",
        vis=(0.045, 0.045, 0.05 + piece.amounts["blue_of_the_ink"]),
        quench=0.45,
        ir=piece.amounts["ink_ir"],
    )
    pen = Layer(
        "added stroke",
        piece.page.name,
        Plate(drawn),
        ink,
        Process.LETTERPRESS,
        inscriptions=(Inscription(known.field.value, text, rect_of(known.paths)),),
    )
    altered = piece.sheet.changed(known.layer.name, lambda layer: replace(layer, inscriptions=())).with_after(
        known.layer.name, pen
    )
    genuine = rewritten(piece, known, text)
    twin = piece.sheet.changed(known.layer.name, lambda _: genuine)
    new = replace(known, layer=genuine, text=text).glyph(index)
    whole = replace(genuine, geometry=Plate(raster.joined((old, new))))
    region = of_layers(piece.page, [pen, whole], grown_mm=0.3)
    return Made(altered, twin, region, still_saying(piece, known.field))


def _possible(piece: Workpiece) -> list[tuple[Entry, int, str]]:
    """Return every digit of the visual zone that a stroke makes another plausible one of.

    Raises:
        EnvironmentFault: ALTERATION_UNSUITABLE; no digit lends itself to it.
    """
    found = []
    printed = {place.source for place in piece.job.design.fields if place.page == piece.page.name}
    for field in (field for field in _FIELDS if field in printed):
        known = entry(piece, field)
        for index, digit in other_digits(known.text, field, piece.job.document.issue_date):
            if (known.text[index], digit) in _STROKES:
                found.append((known, index, digit))
    if not found:
        raise unsuitable(piece.operator, piece.sheet.design)
    return found


def _drawn(piece: Workpiece, strokes: tuple[_Stroke, ...], old: Paths) -> Paths:
    """Return the strokes as a hand draws them beside the digit: a little off, and of another width."""
    left, top, _, bottom = old.box
    height, off, chance = bottom - top, piece.amounts["hand_off_mm"], piece.chance("hand")

    def astray() -> float:
        return off * (chance.whole(2001) - 1000) / 1000

    width = height * piece.amounts["line_of_height"]
    return raster.joined(
        raster.polyline(
            [(left + x * height + astray(), top + y * height + astray()) for x, y in stroke], width_mm=width
        )
        for stroke in strokes
    )


STROKE_ADDED: Final = Operator(
    id=AlterationId("stroke-added"),
    fraud_kind=FraudKind.FO_DATA_A,
    touches=("value.*", "added stroke"),
    make=_stroke_added,
    needs=a_field(*_FIELDS),
    reveals=(Light.VIS, Light.IR),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
    ),
    codes=("D10", "E01", "E16", "H03"),
    knobs=(
        Knob("hand_off_mm", 0.12, 0.03),
        Knob("line_of_height", 0.17, 0.125),
        Knob("blue_of_the_ink", 0.20, 0.03),
        Knob("ink_ir", 0.95, 0.45),
    ),
    least_magnification=8.0,
)

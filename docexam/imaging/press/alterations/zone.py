"""The machine-readable zone, changed."""

from dataclasses import replace
from datetime import date
from typing import Final

from docexam.domain import artwork
from docexam.domain.design import VizField
from docexam.domain.feature import Polygon
from docexam.domain.fraud import FraudKind
from docexam.domain.holder import PartialDate
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.mrz import LAYOUTS, CheckName
from docexam.domain.mrz.layout import CheckPlace, Span
from docexam.domain.truth import Elsewhere
from docexam.imaging import raster
from docexam.imaging.press.alterations.entries import entry, other_digits, read_date, rewritten
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.repeats import cells
from docexam.imaging.press.alterations.support import of_layers, of_rects
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.sheet import Layer, Sheet
from docexam.imaging.press.typesetting import zone_line
from docexam.imaging.raster import Paths

_GROWN_MM: Final = 0.4
_ADAPTED_FROM: Final = 0.5
_OTHER_TYPE_FROM: Final = 0.6
_FIELDS: Final = {
    CheckName.BIRTH: VizField.BIRTH_DATE,
    CheckName.EXPIRY: VizField.EXPIRY_DATE,
    CheckName.OPTIONAL: VizField.PERSONAL_NUMBER,
}


def _check_digit_wrong(piece: Workpiece) -> Made:
    """A digit of the zone is changed, its check digit is not; at hard, the visual zone says the same as the zone."""
    printed = {place.source for place in piece.job.design.fields}
    checks = LAYOUTS[piece.job.document.format].checks
    places = [place for place in checks if _FIELDS.get(place.name) in printed]
    place = piece.chance("field").choice(places)
    known = entry(piece, _FIELDS[place.name])
    index, digit = _change(piece, known.field, known.text)
    text = known.text[:index] + digit + known.text[index + 1 :]
    sheet = with_zone(piece, place.covers[0], _as_in_zone(text, known.field))
    if piece.amounts["visual_zone_agrees"] >= _ADAPTED_FROM:
        sheet = sheet.changed(known.layer.name, lambda _: rewritten(piece, known, text))
    region = _support(piece, place)
    value = of_rects(
        piece.sheet.page(known.place.page), [known.layer.inscriptions[0].box_mm], grown_mm=_GROWN_MM
    )
    if known.place.page == piece.page.name:
        return Made(sheet, sheet, region + value)
    return Made(sheet, sheet, region, (Elsewhere(known.place.page, value),))


def _change(piece: Workpiece, field: VizField, text: str) -> tuple[int, str]:
    """Return which character of a value becomes which digit; in a date one that stands in the zone too."""
    choices = other_digits(text, field, piece.job.document.issue_date)
    if field is not VizField.PERSONAL_NUMBER:
        choices = [(index, digit) for index, digit in choices if index < 2 or index >= len(text) - 2]
    return piece.chance("digit").choice(choices)


def _as_in_zone(text: str, field: VizField) -> str:
    if field is VizField.PERSONAL_NUMBER:
        return text
    day = read_date(text)
    assert day is not None
    return _yymmdd(day)


def _yymmdd(day: PartialDate) -> str:
    return date(day.year, day.month, day.day).strftime("%y%m%d")


def with_zone(piece: Workpiece, span: Span, characters: str) -> Sheet:
    """Return the sheet with `characters` in a span of the zone (padded with fillers), nothing else adapted."""
    name = f"mrz.{span.line}"
    (layer,) = piece.layers(lambda layer: layer.name == name)
    old = layer.inscriptions[0].text
    new = old[: span.start - 1] + characters.ljust(span.width, "<")[: span.width] + old[span.end :]
    return piece.sheet.changed(name, lambda known: zone_layer(piece, known, span.line, new))


def zone_layer(piece: Workpiece, known: Layer, line: int, text: str) -> Layer:
    """Return a line of the zone with another text, set as the authority sets it."""
    design = zone_design(piece)
    paths = zone_line(piece.job, design, line - 1, text)
    return replace(known, geometry=Plate(paths), inscriptions=(replace(known.inscriptions[0], text=text),))


def zone_design(piece: Workpiece) -> artwork.Zone:
    """Return how the design sets its zone."""
    return next(layer for layer in piece.job.design.layers if isinstance(layer, artwork.Zone))


def _support(piece: Workpiece, place: CheckPlace) -> tuple[Polygon, ...]:
    """The field in the zone with its check digit, and the composite digit where the format has one."""
    design = zone_design(piece)
    spans = [replace(place.covers[0], end=place.position)]
    for check in LAYOUTS[piece.job.document.format].checks:
        if check.name is CheckName.COMPOSITE:
            spans.append(Span(check.line, check.position, check.position))
    return of_rects(piece.page, [cells(design, span) for span in spans], grown_mm=_GROWN_MM)


def _not_ocrb(piece: Workpiece) -> Made:
    """The zone is set in whatever the forger's computer had; at hard it is OCR-B but not on its pitch."""
    lines = piece.layers(lambda layer: layer.name.startswith("mrz."))
    sheet = piece.sheet
    for number, layer in enumerate(lines):
        paths = _set_anyhow(piece, number, layer.inscriptions[0].text)
        sheet = with_layer(sheet, layer.name, geometry=Plate(paths))
    both = [*lines, *(sheet.layer(layer.name) for layer in lines)]
    return Made(sheet, piece.sheet, of_layers(piece.page, both, grown_mm=0.5))


def _set_anyhow(piece: Workpiece, number: int, text: str) -> Paths:
    design, amounts = zone_design(piece), piece.amounts
    font = design.font if amounts["other_type"] < _OTHER_TYPE_FROM else "NotoSans-Regular.ttf"
    pitch = design.pitch_mm * (1.0 + amounts["pitch_off"])
    line = raster.set_on_pitch(text, piece.job.face(font), cap_mm=design.cap_mm, pitch_mm=pitch)
    # both lines end where they should, so the distances alone give it away
    left = design.left_mm + (design.pitch_mm - pitch) * len(text) / 2
    return line.placed(left, design.centres_mm[number] + design.cap_mm / 2)


def _open_to_infrared(piece: Workpiece) -> Made:
    """The zone is printed in a black that the reader's infrared does not see."""
    lines = piece.layers(lambda layer: layer.name.startswith("mrz."))
    sheet = piece.sheet
    for layer in lines:
        dye = replace(layer.ink, name="black dye", ir=piece.amounts["ink_ir"])
        sheet = with_layer(sheet, layer.name, ink=dye)
    return Made(sheet, piece.sheet, of_layers(piece.page, lines, grown_mm=0.5))


MRZ_CHECK_DIGIT_WRONG: Final = Operator(
    id=AlterationId("mrz-check-digit-wrong"),
    fraud_kind=FraudKind.FO_MRZ,
    touches=("mrz.*", "value.*"),
    make=_check_digit_wrong,
    needs=a_kind(artwork.Zone),
    reveals=(),
    may_show=(),
    codes=("H02", "H03"),
    knobs=(Knob("visual_zone_agrees", 0.0, 1.0),),
    by_reading=True,
)

MRZ_NOT_OCRB: Final = Operator(
    id=AlterationId("mrz-not-ocrb"),
    fraud_kind=FraudKind.CF_TOT,
    touches=("mrz.*",),
    make=_not_ocrb,
    needs=a_kind(artwork.Zone),
    reveals=(Light.VIS,),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.COA,
        Light.TLT,
        Light.TRN,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("H01",),
    knobs=(Knob("other_type", 1.0, 0.0), Knob("pitch_off", 0.012, 0.0065)),
)

MRZ_IR_TRANSPARENT: Final = Operator(
    id=AlterationId("mrz-ir-transparent"),
    fraud_kind=FraudKind.CF_TOT,
    touches=("mrz.*",),
    make=_open_to_infrared,
    needs=a_kind(artwork.Zone),
    reveals=(Light.IR,),
    may_show=(),
    codes=("D10", "H05", "H01"),
    knobs=(Knob("ink_ir", 0.80, 0.35),),
)

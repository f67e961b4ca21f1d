"""Entries that were changed after issue: scraped off and written again."""

from dataclasses import replace
from math import cos, sin, tau
from typing import Final

from docexam.domain import artwork
from docexam.domain.design import VizField
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging import raster
from docexam.imaging.press.alterations.entries import (
    Entry,
    entry,
    other_digits,
    rect_of,
    retyped,
    rewritten,
)
from docexam.imaging.press.alterations.erasing import scraped, scraped_layer
from docexam.imaging.press.alterations.needs import a_field, values_on
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.repeats import still_saying
from docexam.imaging.press.alterations.support import of_field
from docexam.imaging.press.geometry import Plate, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Inscription, Layer, Process
from docexam.imaging.raster import Paths

_OTHER_FAMILY: Final = "NotoSerif-Bold.ttf"
_LIKE_FAMILY: Final = "Vazirmatn-Medium.ttf"
_SAME_FAMILY: Final = "NotoSans-Regular.ttf"

_THINNEST: Final = "1"
"""No forger's choice here: where it stands, too little ink is missing for infrared to show it surely."""

_EASIEST: Final = (1.0, 0.25)
"""Mismatch of type and offset in mm at the easiest: what is scraped leaves room for it at every difficulty."""

_INK_LEFT: Final = 0.05
"""Part of the old ink that stays in the depth of the paper."""

_AROUND_MM: Final = 0.5
"""How far inks spread and ultraviolet glow reaches beyond what was touched."""


_WITH_DIGITS: Final = (VizField.BIRTH_DATE, VizField.EXPIRY_DATE, VizField.NUMBER)
_OF_WORDS: Final = (VizField.SURNAME, VizField.GIVEN_NAMES, VizField.BIRTH_PLACE)


def _here(piece: Workpiece, fields: tuple[VizField, ...]) -> list[VizField]:
    """Return those of `fields` whose values stand on the page."""
    printed = values_on(piece.job.design, piece.page.name)
    return [field for field in fields if field in printed]


def _digit_changed(piece: Workpiece) -> Made:
    """One digit of a date or of the number is scraped off and printed again; the zone below keeps the old one."""
    known = entry(piece, piece.chance("field").choice(_here(piece, _WITH_DIGITS)))
    choices = other_digits(known.text, known.field, piece.job.document.issue_date)
    return _with_digit(piece, known, *piece.chance("digit").choice([c for c in choices if c[1] != _THINNEST]))


def _expiry_extended(piece: Workpiece) -> Made:
    """The year of expiry is made a later one."""
    known = entry(piece, VizField.EXPIRY_DATE)
    last = len(known.text) - 1
    choices = other_digits(known.text, known.field, piece.job.document.issue_date)
    later = [(at, new) for at, new in choices if at >= last - 1 and new > known.text[at] and new != _THINNEST]
    return _with_digit(piece, known, *piece.chance("digit").choice(later))


def _with_digit(piece: Workpiece, known: Entry, index: int, digit: str) -> Made:
    text = known.text[:index] + digit + known.text[index + 1 :]
    old = known.glyph(index)
    new, widest = (
        _new_digit(piece, digit, old, *amounts)
        for amounts in ((piece.amounts["type_mismatch"], piece.amounts["offset_mm"]), _EASIEST)
    )
    field = scraped(_box_of(old, widest), piece.chance("blade"), spread_mm=0.45)
    altered = piece.sheet.changed(
        known.layer.name, lambda layer: replace(layer, geometry=Plate(known.without(index)), inscriptions=())
    ).with_after(known.layer.name, *_scraped_and_inked(piece, known, field, old, new, text))
    twin = piece.sheet.changed(known.layer.name, lambda _: rewritten(piece, known, text))
    region = of_field(piece.page, field, grown_mm=_AROUND_MM)
    return Made(altered, twin, region, still_saying(piece, known.field))


def _new_digit(piece: Workpiece, digit: str, old: Paths, mismatch: float, offset_mm: float) -> Paths:
    font = _OTHER_FAMILY if mismatch > 0.66 else _LIKE_FAMILY if mismatch > 0.33 else _SAME_FAMILY
    off = _offset(piece, offset_mm)
    return retyped(digit, old, piece, font=font, ratio=1.0 + 0.10 * mismatch, off_mm=off)


def _offset(piece: Workpiece, distance_mm: float) -> tuple[float, float]:
    """Return a displacement, more up or down than sideways."""
    turn = tau * piece.chance("offset").choice((0.19, 0.31, 0.69, 0.81))
    return distance_mm * cos(turn), distance_mm * sin(turn)


def _box_of(*parts: Paths) -> tuple[float, float, float, float]:
    return raster.joined(parts).box


def _data_erased(piece: Workpiece) -> Made:
    """A whole entry is scraped off and written again with an inkjet printer."""
    known = entry(piece, piece.chance("field").choice(_here(piece, _OF_WORDS)))
    text = _other_text(piece, known)
    genuine = rewritten(piece, known, text)
    new, widest = (
        _retyped_entry(piece, known, text, *amounts)
        for amounts in ((piece.amounts["type_mismatch"], piece.amounts["offset_mm"]), _EASIEST)
    )
    field = scraped(_box_of(known.paths, widest), piece.chance("blade"), spread_mm=0.6)
    emptied = piece.sheet.changed(
        known.layer.name, lambda layer: replace(layer, geometry=Plate(raster.NOTHING), inscriptions=())
    )
    altered = emptied.with_after(
        known.layer.name, *_scraped_and_inked(piece, known, field, known.paths, new, text)
    )
    twin = piece.sheet.changed(known.layer.name, lambda _: genuine)
    region = of_field(piece.page, field, grown_mm=_AROUND_MM)
    return Made(altered, twin, region, still_saying(piece, known.field))


def _retyped_entry(piece: Workpiece, known: Entry, text: str, mismatch: float, offset_mm: float) -> Paths:
    font = _LIKE_FAMILY if mismatch > 0.5 else _SAME_FAMILY
    typed = raster.set_text(text, piece.job.face(font), cap_mm=(1.0 + 0.08 * mismatch) * _cap_mm(piece))
    across, down = _offset(piece, offset_mm)
    left, bottom = known.place.at
    narrower = min(1.0, known.place.width_mm / typed.box[2])
    return typed.placed(left + across, bottom + down, scale=narrower)


def _other_text(piece: Workpiece, known: Entry) -> str:
    names, chance = piece.job.names, piece.chance("name")
    match known.field:
        case VizField.SURNAME:
            pool = [name.latin for name in names.surnames]
        case VizField.GIVEN_NAMES:
            pool = [name.latin for name in names.given_to(piece.job.holder.sex)]
        case _:
            pool = [name.latin for name in names.places]
    return chance.choice([name.upper() for name in pool if name.upper() != known.text])


def _cap_mm(piece: Workpiece) -> float:
    """Return the height of capitals in the values of the page."""
    fields = (layer for layer in piece.job.design.layers if isinstance(layer, artwork.Fields))
    here = (layer for layer in fields if layer.page == piece.page.name)
    return next(layer.cap_mm for layer in here if layer.part is artwork.FieldPart.VALUES)


def _scraped_and_inked(
    piece: Workpiece, known: Entry, field: TonalField, old: Paths, new: Paths, text: str
) -> tuple[Layer, ...]:
    amounts, page = piece.amounts, piece.page
    blade = scraped_layer(
        "scraped paper",
        page.name,
        field,
        page.substrate,
        depth_um=amounts["erasure_um"],
        lost=amounts["print_lost"],
        glow=amounts["uv_spot"],
    )
    left_over = replace(
        known.layer, name="remains of ink", geometry=Plate(old), strength=_INK_LEFT, inscriptions=()
    )
    ink = Ink("black of an inkjet printer", vis=(0.022, 0.022, 0.03), quench=0.5, ir=amounts["new_ink_ir"])
    written = Layer(
        "rewritten",
        page.name,
        Plate(new),
        ink,
        Process.INKJET,
        inscriptions=(Inscription(known.field.value, text, rect_of(new)),),
    )
    return blade, left_over, written


_BLADE: Final = (
    Knob("erasure_um", 10.0, 5.0),
    Knob("print_lost", 0.94, 0.72),
    Knob("uv_spot", 1.0, 0.45),
    Knob("new_ink_ir", 0.95, 0.78),
)
_ADDED: Final = ("scraped paper", "remains of ink", "rewritten")

DIGIT_CHANGED: Final = Operator(
    id=AlterationId("digit-changed"),
    fraud_kind=FraudKind.FO_DATA_A,
    touches=("value.*", *_ADDED),
    make=_digit_changed,
    needs=a_field(*_WITH_DIGITS),
    reveals=(Light.VIS, Light.TRN, Light.UVA, Light.IR),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVB, Light.UVC),
    codes=("C02", "D09", "D10", "E16", "H03"),
    knobs=(Knob("offset_mm", 0.25, 0.03), Knob("type_mismatch", 1.0, 0.0), *_BLADE),
    least_magnification=4.0,
)

DATA_ERASED: Final = Operator(
    id=AlterationId("data-erased"),
    fraud_kind=FraudKind.FO_DATA_M,
    touches=("value.*", *_ADDED),
    make=_data_erased,
    needs=a_field(*_OF_WORDS),
    reveals=(Light.VIS, Light.TRN, Light.UVA, Light.IR),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVB, Light.UVC),
    codes=("C02", "D09", "D10", "E16", "H03"),
    knobs=(Knob("offset_mm", 0.25, 0.03), Knob("type_mismatch", 1.0, 0.0), *_BLADE),
    least_magnification=4.0,
)

EXPIRY_EXTENDED: Final = replace(
    DIGIT_CHANGED,
    id=AlterationId("expiry-extended"),
    fraud_kind=FraudKind.FO_DATE,
    make=_expiry_extended,
    needs=a_field(VizField.EXPIRY_DATE),
)

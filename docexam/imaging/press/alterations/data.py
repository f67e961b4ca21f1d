"""Entries that were changed after issue: scraped off and written again."""

from dataclasses import replace
from math import cos, sin, tau
from typing import Final

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
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_field, of_layers
from docexam.imaging.press.geometry import Plate, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Inscription, Layer, Process
from docexam.imaging.raster import Paths

_OTHER_FAMILY: Final = "NotoSerif-Bold.ttf"
_LIKE_FAMILY: Final = "Vazirmatn-Medium.ttf"
_SAME_FAMILY: Final = "NotoSans-Regular.ttf"

_AROUND_MM: Final = 0.45
"""How far inks spread and ultraviolet glow reaches beyond what was touched."""


def _digit_changed(piece: Workpiece) -> Made:
    """One digit of a date or of the number is scraped off and printed again; the zone below keeps the old one."""
    fields = (VizField.BIRTH_DATE, VizField.EXPIRY_DATE, VizField.NUMBER)
    known = entry(piece, piece.chance("field").choice(fields))
    choices = other_digits(known.text, known.field, piece.job.document.issue_date)
    index, digit = piece.chance("digit").choice(choices)
    text = known.text[:index] + digit + known.text[index + 1 :]
    old = known.glyph(index)
    field = scraped(old.box, piece.chance("blade"), spread_mm=0.55)
    new = _new_digit(piece, digit, old)
    altered = piece.sheet.changed(
        known.layer.name, lambda layer: replace(layer, geometry=Plate(known.without(index)), inscriptions=())
    ).with_after(known.layer.name, *_scraped_and_inked(piece, known, field, old, new, text))
    twin = piece.sheet.changed(known.layer.name, lambda _: rewritten(piece, known, text))
    return Made(altered, twin, _support(piece, field, new))


def _new_digit(piece: Workpiece, digit: str, old: Paths) -> Paths:
    mismatch = piece.amounts["type_mismatch"]
    font = _OTHER_FAMILY if mismatch > 0.66 else _LIKE_FAMILY if mismatch > 0.33 else _SAME_FAMILY
    return retyped(
        digit,
        old,
        piece,
        font=font,
        ratio=1.0 + 0.10 * mismatch,
        off_mm=_offset(piece, piece.amounts["offset_mm"]),
    )


def _offset(piece: Workpiece, distance_mm: float) -> tuple[float, float]:
    """Return a displacement, more up or down than sideways."""
    turn = tau * piece.chance("offset").choice((0.19, 0.31, 0.69, 0.81))
    return distance_mm * cos(turn), distance_mm * sin(turn)


def _data_erased(piece: Workpiece) -> Made:
    """A whole entry is scraped off and written again with an inkjet printer."""
    fields = (VizField.SURNAME, VizField.GIVEN_NAMES, VizField.BIRTH_PLACE)
    known = entry(piece, piece.chance("field").choice(fields))
    text = _other_text(piece, known)
    new = rewritten(piece, known, text)
    assert isinstance(new.geometry, Plate)
    old_box, new_box = known.paths.box, new.geometry.paths.box
    box = (old_box[0], old_box[1], max(old_box[2], new_box[2]), old_box[3])
    field = scraped(box, piece.chance("blade"), spread_mm=0.75)
    across, down = _offset(piece, piece.amounts["offset_mm"])
    size = 1.0 + 0.08 * piece.amounts["type_mismatch"]
    face = _LIKE_FAMILY if piece.amounts["type_mismatch"] > 0.5 else _SAME_FAMILY
    typed = raster.set_text(text, piece.job.face(face), cap_mm=size * _cap(known))
    left, bottom = known.place.at
    written = typed.placed(left + across, bottom + down, scale=min(1.0, known.place.width_mm / typed.box[2]))
    emptied = piece.sheet.changed(
        known.layer.name, lambda layer: replace(layer, geometry=Plate(raster.NOTHING), inscriptions=())
    )
    altered = emptied.with_after(
        known.layer.name, *_scraped_and_inked(piece, known, field, known.paths, written, text)
    )
    twin = piece.sheet.changed(known.layer.name, lambda _: new)
    return Made(altered, twin, _support(piece, field, written))


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


def _cap(known: Entry) -> float:
    """Return the height of the tallest plain letter of a value."""
    first = Paths(known.paths.pieces[:1]).box
    return first[3] - first[1]


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
        known.layer, name="remains of ink", geometry=Plate(old), strength=amounts["ink_left"], inscriptions=()
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


def _support(piece: Workpiece, field: TonalField, new: Paths) -> tuple[tuple[tuple[float, float], ...], ...]:
    ink = Layer("support", piece.page.name, Plate(new), Ink("support"), Process.OFFSET)
    scraped_off = of_field(piece.page, field, grown_mm=_AROUND_MM)
    return scraped_off + of_layers(piece.page, [ink], grown_mm=_AROUND_MM)


_BLADE: Final = (
    Knob("erasure_um", 10.0, 3.0),
    Knob("print_lost", 0.94, 0.72),
    Knob("uv_spot", 1.0, 0.30),
    Knob("ink_left", 0.10, 0.02),
    Knob("new_ink_ir", 0.94, 0.70),
)
_ADDED: Final = ("scraped paper", "remains of ink", "rewritten")

DIGIT_CHANGED: Final = Operator(
    id=AlterationId("digit-changed"),
    fraud_kind=FraudKind.FO_DATA_A,
    touches=("value.*", *_ADDED),
    make=_digit_changed,
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
    reveals=(Light.VIS, Light.TRN, Light.UVA, Light.IR),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVB, Light.UVC),
    codes=("C02", "D09", "D10", "E16", "H03"),
    knobs=(Knob("offset_mm", 0.30, 0.04), Knob("type_mismatch", 1.0, 0.0), *_BLADE),
    least_magnification=4.0,
)

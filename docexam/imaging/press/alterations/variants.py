"""Genuine documents that look odd: another spelling, a filler where ICAO allows either."""

from typing import Final

from docexam.domain import artwork
from docexam.domain.design import Design, VizField
from docexam.domain.document import DocumentFormat
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.mrz import LAYOUTS, CheckName
from docexam.domain.mrz.check_digits import check_digit
from docexam.domain.mrz.layout import FILLER, FieldName, Span
from docexam.imaging.press.alterations.entries import entry, rewritten
from docexam.imaging.press.alterations.needs import a_field, a_kind, all_of
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, unsuitable
from docexam.imaging.press.alterations.repeats import cells, still_saying
from docexam.imaging.press.alterations.support import of_rects
from docexam.imaging.press.alterations.zone import with_zone

_SPELLINGS: Final = (
    ("OU", "U"),
    ("EE", "I"),
    ("KH", "K"),
    ("SH", "CH"),
    ("DH", "D"),
    ("TH", "T"),
    ("Y", "I"),
    ("I", "EE"),
    ("U", "OU"),
    ("E", "I"),
    ("O", "U"),
    ("A", "E"),
)
"""Ways in which one and the same Arabic name is written in Latin letters."""


def _spelt_otherwise(piece: Workpiece) -> Made:
    """A name stands in another common spelling than the zone, which follows the Arabic letter by letter."""
    field = piece.chance("field").choice((VizField.SURNAME, VizField.GIVEN_NAMES))
    known = entry(piece, field)
    text = _respelt(known.text, round(piece.amounts["spellings_changed"]))
    if text == known.text:
        raise unsuitable(piece.operator, piece.sheet.design)
    layer = rewritten(piece, known, text)
    sheet = piece.sheet.changed(known.layer.name, lambda _: layer)
    box = layer.inscriptions[0].box_mm
    return Made(sheet, sheet, of_rects(piece.page, [box], grown_mm=0.5), still_saying(piece, field))


def _respelt(text: str, count: int) -> str:
    for old, new in _SPELLINGS:
        at = text.find(old, 1)
        if at >= 0 and count > 0:
            text = text[:at] + new + text[at + len(old) :]
            count -= 1
    return text


def _optional_left_empty(piece: Workpiece) -> Made:
    """The optional field of the zone is empty and has a filler for its check digit, as ICAO allows."""
    layout = LAYOUTS[piece.job.document.format]
    checks = {place.name: place for place in layout.checks}
    span, own, last = (
        layout.spans[FieldName.OPTIONAL],
        checks[CheckName.OPTIONAL],
        checks[CheckName.COMPOSITE],
    )
    emptied = Span(span.line, span.start, own.position)
    sheet = with_zone(piece, emptied, FILLER * emptied.width)
    lines = [sheet.layer(f"mrz.{number + 1}").inscriptions[0].text for number in range(layout.line_count)]
    digit = check_digit("".join(covered.of(lines) for covered in last.covers))
    after = Workpiece(sheet, piece.job, piece.page, piece.amounts, piece.operator)
    end = Span(last.line, last.position, last.position)
    sheet = with_zone(after, end, digit)
    zone = next(layer for layer in piece.job.design.layers if isinstance(layer, artwork.Zone))
    return Made(sheet, sheet, of_rects(piece.page, [cells(zone, emptied), cells(zone, end)], grown_mm=0.5))


def _bilingual(design: Design, page: str) -> bool:
    """A design whose zone follows the Arabic names."""
    return design.issue.arabic_zone


def _with_optional_check(design: Design, page: str) -> bool:
    """A passport whose zone has an optional field with a check digit of its own."""
    return design.format is DocumentFormat.TD3 and bool(design.issue.personal_number)


TRANSLITERATION_VARIANT: Final = Operator(
    id=AlterationId("transliteration-variant"),
    fraud_kind=FraudKind.MU_DEV,
    touches=("value.*",),
    make=_spelt_otherwise,
    needs=all_of(_bilingual, a_field(VizField.SURNAME, VizField.GIVEN_NAMES)),
    reveals=(),
    may_show=(),
    codes=("E16", "H03"),
    knobs=(Knob("spellings_changed", 2.0, 1.0),),
    by_reading=True,
)

OPTIONAL_FIELD_EMPTY: Final = Operator(
    id=AlterationId("optional-field-empty"),
    fraud_kind=FraudKind.MU_DEV,
    touches=("mrz.*",),
    make=_optional_left_empty,
    needs=all_of(_with_optional_check, a_kind(artwork.Zone)),
    reveals=(),
    may_show=(),
    codes=("H02",),
    knobs=(Knob("fields_left_empty", 1.0, 1.0),),
    by_reading=True,
)

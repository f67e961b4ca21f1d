"""Where a document says the same thing again: what a forger who changed one entry could not reach."""

from collections.abc import Iterator
from typing import Final

from docexam.domain import artwork
from docexam.domain.design import VizField
from docexam.domain.mrz import LAYOUTS
from docexam.domain.mrz.layout import FieldName, Span
from docexam.domain.truth import Elsewhere
from docexam.imaging.press import typesetting
from docexam.imaging.press.alterations.operator import Workpiece
from docexam.imaging.press.alterations.support import of_rects
from docexam.imaging.press.geometry import RectMm
from docexam.imaging.press.perforating import hole_centres

_GROWN_MM: Final = 0.4
_IN_ZONE: Final = {
    VizField.NUMBER: FieldName.NUMBER,
    VizField.SURNAME: FieldName.NAMES,
    VizField.GIVEN_NAMES: FieldName.NAMES,
    VizField.BIRTH_DATE: FieldName.BIRTH_DATE,
    VizField.EXPIRY_DATE: FieldName.EXPIRY_DATE,
    VizField.PERSONAL_NUMBER: FieldName.OPTIONAL,
}
_SAYS_TOO: Final = {
    VizField.SURNAME: (VizField.SURNAME_ARABIC,),
    VizField.GIVEN_NAMES: (VizField.GIVEN_NAMES_ARABIC,),
    VizField.BIRTH_DATE: (VizField.BIRTH_YEAR,),
}
"""Fields that follow from another: a name in its other script, the year of a date."""


def still_saying(piece: Workpiece, field: VizField) -> tuple[Elsewhere, ...]:
    """Return the places, on any page, that go on saying what the authority wrote in `field`.

    Nothing is printed for it: the places follow from the design and what stands there.
    """
    boxes: dict[str, list[RectMm]] = {}
    for page, box in (*_in_zone(piece, field), *_again(piece, field), *_in_other_words(piece, field)):
        boxes.setdefault(page, []).append(box)
    return tuple(
        Elsewhere(page, of_rects(piece.sheet.page(page), rects, grown_mm=_GROWN_MM))
        for page, rects in boxes.items()
    )


def of_number(piece: Workpiece, *, but: str = "") -> tuple[Elsewhere, ...]:
    """Return every place that bears the number of the document, on any page, without the layer `but`."""
    printed = tuple(_values(piece, VizField.NUMBER))
    again = tuple(_again(piece, VizField.NUMBER, but=but))
    boxes: dict[str, list[RectMm]] = {}
    for page, box in (*printed, *again):
        boxes.setdefault(page, []).append(box)
    return tuple(
        Elsewhere(page, of_rects(piece.sheet.page(page), rects, grown_mm=_GROWN_MM))
        for page, rects in boxes.items()
    )


def cells(design: artwork.Zone, span: Span) -> RectMm:
    """Return the box in mm of the characters of a span of the zone."""
    left = design.left_mm + (span.start - 1) * design.pitch_mm
    middle = design.centres_mm[span.line - 1]
    return (left, middle - design.cap_mm / 2, span.width * design.pitch_mm, design.cap_mm)


def _in_zone(piece: Workpiece, field: VizField) -> Iterator[tuple[str, RectMm]]:
    if field not in _IN_ZONE:
        return
    span = LAYOUTS[piece.job.document.format].spans.get(_IN_ZONE[field])
    if span is None or (field is VizField.PERSONAL_NUMBER and not piece.job.document.optional):
        return
    for layer in piece.job.design.layers:
        if isinstance(layer, artwork.Zone):
            yield layer.page, cells(layer, span)


def _again(piece: Workpiece, field: VizField, *, but: str = "") -> Iterator[tuple[str, RectMm]]:
    names = (field.value, *(other.value for other in _SAYS_TOO.get(field, ())))
    for layer in piece.job.design.layers:
        if layer.name == but:
            continue
        if isinstance(layer, artwork.Repeated) and layer.field in names:
            yield layer.page, typesetting.repeated(piece.job, layer)[0].box_mm
        elif isinstance(layer, artwork.PerforatedNumber) and field is VizField.NUMBER:
            xs, ys = zip(*hole_centres(piece.job.document.number, layer), strict=True)
            yield layer.page, (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _in_other_words(piece: Workpiece, field: VizField) -> Iterator[tuple[str, RectMm]]:
    for other in _SAYS_TOO.get(field, ()):
        yield from _values(piece, other)


def _values(piece: Workpiece, field: VizField) -> Iterator[tuple[str, RectMm]]:
    for place in piece.job.design.fields:
        text = piece.job.values.get(place.source, "")
        if place.source is field and text:
            left, top, right, bottom = typesetting.value_paths(piece.job, place, text).box
            yield place.page, (left, top, right - left, bottom - top)

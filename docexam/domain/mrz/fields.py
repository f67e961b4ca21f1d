"""The fields of a zone: where each stands in these very lines, and what it says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from docexam.domain.mrz.layout import FILLER, NUMBER_WIDTH, CheckName, CheckPlace, FieldName, Layout, Span
from docexam.domain.mrz.names import split_names

_AS_PRINTED = frozenset({FieldName.BIRTH_DATE, FieldName.SEX, FieldName.EXPIRY_DATE})


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its place (positions from 1), the characters printed there and the value they stand for.

    Values come without trailing fillers, names with spaces between their parts, dates and sex as printed, and
    a long number whole. Fields and check digits together cover every position of the zone once.
    """

    name: FieldName
    line: int
    start: int
    end: int
    printed: str
    value: str


@dataclass(frozen=True, slots=True)
class Continuation:
    """The part of a long number that stands in the optional field, and where its check digit follows."""

    rest: Span
    check_position: int


def continuation(layout: Layout, lines: Sequence[str]) -> Continuation | None:
    """Find the rest of a long number (Doc 9303-5 and 9303-6).

    The number fills its field, a filler stands for its check digit, and the optional field goes on with the
    rest, the check digit and, where there is room, a filler.
    """
    if not layout.number_may_overflow:
        return None
    number = layout.spans[FieldName.NUMBER]
    optional = layout.spans[FieldName.OPTIONAL]
    last, in_place_of_digit = lines[number.line - 1][number.end - 1], lines[number.line - 1][number.end]
    if last == FILLER or in_place_of_digit != FILLER:
        return None
    tail = optional.of(lines).split(FILLER, 1)[0]
    if len(tail) < 2:
        return None
    check_position = optional.start + len(tail) - 1
    return Continuation(Span(optional.line, optional.start, check_position - 1), check_position)


def check_places(layout: Layout, found: Continuation | None) -> tuple[CheckPlace, ...]:
    """Return the check digits of the layout, that of a long number at its place behind the rest."""
    if found is None:
        return layout.checks
    return tuple(
        _continued(place, found) if place.name is CheckName.NUMBER else place for place in layout.checks
    )


def _continued(place: CheckPlace, found: Continuation) -> CheckPlace:
    return replace(
        place, covers=(*place.covers, found.rest), line=found.rest.line, position=found.check_position
    )


def read_fields(layout: Layout, lines: Sequence[str], found: Continuation | None) -> tuple[Field, ...]:
    """Return the fields in the order they are printed."""
    fields: list[Field] = []
    for name, span in layout.spans.items():
        if name is FieldName.NAMES:
            fields.extend(_name_fields(span, lines))
        elif found is not None and name in (FieldName.NUMBER, FieldName.OPTIONAL):
            fields.extend(_continued_fields(name, span, lines, found))
        else:
            fields.append(_field(name, span, lines))
    return tuple(sorted(fields, key=lambda field: (field.line, field.start)))


def _field(name: FieldName, span: Span, lines: Sequence[str], value: str | None = None) -> Field:
    printed = span.of(lines)
    if value is None:
        value = printed if name in _AS_PRINTED else printed.rstrip(FILLER)
    return Field(name, span.line, span.start, span.end, printed, value)


def _name_fields(span: Span, lines: Sequence[str]) -> list[Field]:
    names = split_names(span.of(lines))
    boundary = span.start + names.boundary - 1
    fields = [_field(FieldName.SURNAME, Span(span.line, span.start, boundary), lines, names.surname)]
    if boundary < span.end:
        given = Span(span.line, boundary + 1, span.end)
        fields.append(_field(FieldName.GIVEN_NAMES, given, lines, names.given_names))
    return fields


def _continued_fields(name: FieldName, span: Span, lines: Sequence[str], found: Continuation) -> list[Field]:
    if name is FieldName.NUMBER:
        # The filler in place of the check digit belongs to the number: it says that the number goes on.
        whole = span.of(lines) + found.rest.of(lines)
        return [_field(name, Span(span.line, span.start, span.start + NUMBER_WIDTH), lines, whole)]
    fields = [_field(FieldName.NUMBER_CONTINUED, found.rest, lines)]
    if found.check_position < span.end:
        left = Span(span.line, found.check_position + 1, span.end)
        fields.append(_field(name, left, lines, left.of(lines).strip(FILLER)))
    return fields

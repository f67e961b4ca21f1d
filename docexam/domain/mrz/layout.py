"""Where each field and check digit of the five formats stands (ICAO Doc 9303-4 to 9303-7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from docexam.domain.document import DocumentFormat

FILLER: Final = "<"
NUMBER_WIDTH: Final = 9


class FieldName(StrEnum):
    """The fields of a zone; `NUMBER_CONTINUED` is what a long number leaves in the optional field."""

    DOCUMENT_CODE = "document_code"
    ISSUER = "issuer"
    NUMBER = "number"
    NUMBER_CONTINUED = "number_continued"
    NAMES = "names"
    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    NATIONALITY = "nationality"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    EXPIRY_DATE = "expiry_date"
    OPTIONAL = "optional"
    OPTIONAL2 = "optional2"


class CheckName(StrEnum):
    """The check digits of a zone."""

    NUMBER = "number"
    BIRTH = "birth"
    EXPIRY = "expiry"
    OPTIONAL = "optional"
    COMPOSITE = "composite"


@dataclass(frozen=True, slots=True)
class Span:
    """Positions `start` to `end` of a line, both counted from 1 and both included."""

    line: int
    start: int
    end: int

    @property
    def width(self) -> int:
        """Number of characters."""
        return self.end - self.start + 1

    def of(self, lines: Sequence[str]) -> str:
        """Return the characters of `lines` that stand here."""
        return lines[self.line - 1][self.start - 1 : self.end]


@dataclass(frozen=True, slots=True)
class CheckPlace:
    """What one check digit covers, in order, and where it is printed."""

    name: CheckName
    covers: tuple[Span, ...]
    line: int
    position: int


@dataclass(frozen=True, slots=True)
class Layout:
    """One format: its lines, fields and check digits."""

    format: DocumentFormat
    line_count: int
    width: int
    spans: Mapping[FieldName, Span]
    checks: tuple[CheckPlace, ...]
    first_letters: str
    number_may_overflow: bool = False

    @property
    def name_line(self) -> int:
        """The line with the names; the others carry nothing that may be left away."""
        return self.spans[FieldName.NAMES].line


_TWO_LINES_LEFT: Final = {
    FieldName.DOCUMENT_CODE: Span(1, 1, 2),
    FieldName.ISSUER: Span(1, 3, 5),
    FieldName.NUMBER: Span(2, 1, 9),
    FieldName.NATIONALITY: Span(2, 11, 13),
    FieldName.BIRTH_DATE: Span(2, 14, 19),
    FieldName.SEX: Span(2, 21, 21),
    FieldName.EXPIRY_DATE: Span(2, 22, 27),
}
_TWO_LINES_CHECKS: Final = (
    CheckPlace(CheckName.NUMBER, (Span(2, 1, 9),), 2, 10),
    CheckPlace(CheckName.BIRTH, (Span(2, 14, 19),), 2, 20),
    CheckPlace(CheckName.EXPIRY, (Span(2, 22, 27),), 2, 28),
)


def _two_line_spans(*, width: int, optional_end: int) -> Mapping[FieldName, Span]:
    return MappingProxyType(
        _TWO_LINES_LEFT | {FieldName.NAMES: Span(1, 6, width), FieldName.OPTIONAL: Span(2, 29, optional_end)}
    )


def _two_line_composite(*, covers_to: int) -> CheckPlace:
    covers = (Span(2, 1, 10), Span(2, 14, 20), Span(2, 22, covers_to))
    return CheckPlace(CheckName.COMPOSITE, covers, 2, covers_to + 1)


_TD1: Final = Layout(
    format=DocumentFormat.TD1,
    line_count=3,
    width=30,
    spans=MappingProxyType(
        {
            FieldName.DOCUMENT_CODE: Span(1, 1, 2),
            FieldName.ISSUER: Span(1, 3, 5),
            FieldName.NUMBER: Span(1, 6, 14),
            FieldName.OPTIONAL: Span(1, 16, 30),
            FieldName.BIRTH_DATE: Span(2, 1, 6),
            FieldName.SEX: Span(2, 8, 8),
            FieldName.EXPIRY_DATE: Span(2, 9, 14),
            FieldName.NATIONALITY: Span(2, 16, 18),
            FieldName.OPTIONAL2: Span(2, 19, 29),
            FieldName.NAMES: Span(3, 1, 30),
        }
    ),
    checks=(
        CheckPlace(CheckName.NUMBER, (Span(1, 6, 14),), 1, 15),
        CheckPlace(CheckName.BIRTH, (Span(2, 1, 6),), 2, 7),
        CheckPlace(CheckName.EXPIRY, (Span(2, 9, 14),), 2, 15),
        CheckPlace(
            CheckName.COMPOSITE, (Span(1, 6, 30), Span(2, 1, 7), Span(2, 9, 15), Span(2, 19, 29)), 2, 30
        ),
    ),
    first_letters="ACI",
    number_may_overflow=True,
)
_TD2: Final = Layout(
    format=DocumentFormat.TD2,
    line_count=2,
    width=36,
    spans=_two_line_spans(width=36, optional_end=35),
    checks=(*_TWO_LINES_CHECKS, _two_line_composite(covers_to=35)),
    first_letters="ACI",
    number_may_overflow=True,
)
_TD3: Final = Layout(
    format=DocumentFormat.TD3,
    line_count=2,
    width=44,
    spans=_two_line_spans(width=44, optional_end=42),
    checks=(
        *_TWO_LINES_CHECKS,
        CheckPlace(CheckName.OPTIONAL, (Span(2, 29, 42),), 2, 43),
        _two_line_composite(covers_to=43),
    ),
    first_letters="P",
)
_MRVA: Final = Layout(
    format=DocumentFormat.MRVA,
    line_count=2,
    width=44,
    spans=_two_line_spans(width=44, optional_end=44),
    checks=_TWO_LINES_CHECKS,
    first_letters="V",
)
_MRVB: Final = Layout(
    format=DocumentFormat.MRVB,
    line_count=2,
    width=36,
    spans=_two_line_spans(width=36, optional_end=36),
    checks=_TWO_LINES_CHECKS,
    first_letters="V",
)

LAYOUTS: Final[Mapping[DocumentFormat, Layout]] = MappingProxyType(
    {layout.format: layout for layout in (_TD1, _TD2, _TD3, _MRVA, _MRVB)}
)
VISA_FORMATS: Final = frozenset({DocumentFormat.MRVA, DocumentFormat.MRVB})

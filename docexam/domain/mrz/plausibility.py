"""What the fields of a zone should not hold, whatever its check digits say."""

import calendar
from collections.abc import Iterator
from typing import Final

from docexam.domain.mrz.check_digits import DIGITS, VALUES
from docexam.domain.mrz.fields import Field
from docexam.domain.mrz.layout import FILLER, FieldName, Layout
from docexam.domain.mrz.names import SEPARATOR
from docexam.domain.mrz.problems import Problem, ProblemCode, problem_at

_SEXES: Final = frozenset("FM<")
_UNKNOWN: Final = FILLER * 2
_LEAP_YEAR: Final = 2000
_REQUIRED: Final = frozenset(
    {FieldName.DOCUMENT_CODE, FieldName.ISSUER, FieldName.NUMBER, FieldName.NATIONALITY, FieldName.SURNAME}
)


def implausible(layout: Layout, field: Field) -> Iterator[Problem]:
    """Yield what is wrong inside `field`, in the order of its positions."""
    if field.name in _REQUIRED and not field.value:
        yield problem_at(ProblemCode.FIELD_EMPTY, field.line, field.start, field=field.name.value)
    elif field.name is FieldName.DOCUMENT_CODE:
        yield from _document_code(layout, field)
    elif field.name in (FieldName.ISSUER, FieldName.NATIONALITY):
        yield from _letters(field)
    elif field.name is FieldName.NUMBER:
        yield from _misplaced_fillers(field, field.printed.rstrip(FILLER))
    elif field.name in (FieldName.BIRTH_DATE, FieldName.EXPIRY_DATE):
        yield from _date(field)
    elif field.name is FieldName.SEX:
        yield from _sex(field)
    elif field.name in (FieldName.SURNAME, FieldName.GIVEN_NAMES):
        yield from _names(field)


def separator_missing(fields: tuple[Field, ...]) -> Problem | None:
    """Report a name of several parts without ``<<``, which may be a surname printed with a single filler."""
    surname = next(field for field in fields if field.name is FieldName.SURNAME)
    alone = all(field.name is not FieldName.GIVEN_NAMES for field in fields)
    inside = surname.printed.strip(FILLER).find(FILLER)
    if not alone or inside < 0:
        return None
    at = surname.start + surname.printed.index(FILLER, surname.printed.index(surname.value[0]))
    return problem_at(ProblemCode.NAME_SEPARATOR_MISSING, surname.line, at)


def _document_code(layout: Layout, field: Field) -> Iterator[Problem]:
    yield from _letters(field)
    code = field.value
    # Cards may begin with I, but the pair IV is not to be used (9303-5).
    if code[0] not in DIGITS | {FILLER} and (code[0] not in layout.first_letters or code == "IV"):
        yield problem_at(ProblemCode.DOCUMENT_CODE_UNEXPECTED, field.line, field.start, printed=field.printed)


def _letters(field: Field) -> Iterator[Problem]:
    yield from _misplaced_fillers(field, field.value)
    yield from _digits(field)


def _digits(field: Field) -> Iterator[Problem]:
    for position, character in enumerate(field.printed, start=field.start):
        if character in DIGITS:
            yield problem_at(
                ProblemCode.DIGIT_IN_LETTERS, field.line, position, field=field.name.value, printed=character
            )


def _misplaced_fillers(field: Field, text: str) -> Iterator[Problem]:
    at = text.find(FILLER)
    if at >= 0:
        yield problem_at(ProblemCode.FILLER_MISPLACED, field.line, field.start + at, field=field.name.value)


def _sex(field: Field) -> Iterator[Problem]:
    if field.printed not in _SEXES:
        yield problem_at(ProblemCode.SEX_NOT_ALLOWED, field.line, field.start, printed=field.printed)


def _names(field: Field) -> Iterator[Problem]:
    yield from _digits(field)
    text = field.printed.rstrip(FILLER)
    if text.startswith(FILLER) and not text.startswith(SEPARATOR):
        yield problem_at(ProblemCode.FILLER_MISPLACED, field.line, field.start, field=field.name.value)
    # The separator was taken away when the field was split: where it comes again the names had ended before.
    after = text.find(SEPARATOR)
    if after >= 0:
        resumed = next(at for at in range(after, len(text)) if text[at] != FILLER)
        yield problem_at(ProblemCode.TEXT_AFTER_FILLERS, field.line, field.start + resumed)


def _date(field: Field) -> Iterator[Problem]:
    strange = [at for at, character in enumerate(field.printed) if character not in DIGITS | {FILLER}]
    for at in strange:
        if field.printed[at] in VALUES:
            yield problem_at(
                ProblemCode.LETTER_IN_DATE,
                field.line,
                field.start + at,
                field=field.name.value,
                printed=field.printed[at],
            )
    if strange:
        return
    halves = [at for at in range(0, 6, 2) if field.printed[at : at + 2].count(FILLER) == 1]
    unknown_expiry = field.name is FieldName.EXPIRY_DATE and FILLER in field.printed
    if halves or unknown_expiry:
        at = field.printed.index(FILLER)
        yield problem_at(ProblemCode.FILLER_MISPLACED, field.line, field.start + at, field=field.name.value)
    elif not _in_calendar(field.printed):
        yield problem_at(
            ProblemCode.DATE_IMPOSSIBLE,
            field.line,
            field.start,
            field=field.name.value,
            printed=field.printed,
        )


def _in_calendar(printed: str) -> bool:
    """Tell whether a date of digits and unknown pairs may exist in some century."""
    year, month, day = printed[:2], printed[2:4], printed[4:]
    if month != _UNKNOWN and not 1 <= int(month) <= 12:
        return False
    if day == _UNKNOWN:
        return True
    # An unknown year, or 00 in either century, may be a leap year; two digits of any other tell.
    in_year = _LEAP_YEAR + (0 if year == _UNKNOWN else int(year))
    days = 31 if month == _UNKNOWN else calendar.monthrange(in_year, int(month))[1]
    return 1 <= int(day) <= days

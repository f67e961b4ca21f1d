"""Write the zone of a document for its holder."""

from datetime import date
from typing import Final

from docexam.domain.document import UTOPIA, Document, DocumentFormat
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.holder import UNKNOWN, Holder, PartialDate
from docexam.domain.mrz.check_digits import ALPHABET, VALUES, check_digit
from docexam.domain.mrz.layout import (
    FILLER,
    LAYOUTS,
    NUMBER_WIDTH,
    VISA_FORMATS,
    CheckName,
    FieldName,
    Layout,
    Span,
)
from docexam.domain.mrz.names import compose_names
from docexam.domain.transliteration import transliterate

_BLANK_SIGNS: Final = str.maketrans({" ": FILLER, "-": FILLER})
_LETTERS: Final = frozenset(ALPHABET[10:])


def write(document: Document, holder: Holder, *, empty_optional_digit: str = "0") -> tuple[str, ...]:
    """Return the lines of the zone of `document`.

    A passport without optional data of its own carries the holder's personal number there; when both are
    empty, `empty_optional_digit` (``0`` or ``<``, both legal) stands for the check digit of the empty field.

    Raises:
        EnvironmentFault: MRZ_UNWRITABLE naming the field that does not fit, TRANSLITERATION_UNKNOWN for a
            name in letters without a table, ISSUER_REFUSED for a State other than Utopia.
    """
    _refuse_foreign(document.issuer)
    _refuse_foreign(holder.nationality)
    layout = LAYOUTS[document.format]
    values = _values(layout, document, holder)
    lines = [[FILLER] * layout.width for _ in range(layout.line_count)]
    for name, span in layout.spans.items():
        _print(lines, span, _fitted(name, span, values.get(name, "")))
    _print_check_digits(lines, layout, long_number=len(_number(document.number)) > NUMBER_WIDTH)
    if layout.format is DocumentFormat.TD3 and not values[FieldName.OPTIONAL]:
        lines[1][42] = _empty_digit(empty_optional_digit)
    return tuple("".join(line) for line in lines)


def _values(layout: Layout, document: Document, holder: Holder) -> dict[FieldName, str]:
    number, optional = _number_and_optional(layout, document, holder)
    return {
        FieldName.DOCUMENT_CODE: _document_code(document),
        FieldName.ISSUER: document.issuer,
        FieldName.NUMBER: number,
        FieldName.NAMES: _names(layout, holder),
        FieldName.NATIONALITY: holder.nationality,
        FieldName.BIRTH_DATE: _birth_date(holder.birth_date),
        FieldName.SEX: holder.sex.value,
        FieldName.EXPIRY_DATE: _date(document.expiry_date),
        FieldName.OPTIONAL: optional,
        FieldName.OPTIONAL2: _signs(document.optional2, FieldName.OPTIONAL2),
    }


def _number_and_optional(layout: Layout, document: Document, holder: Holder) -> tuple[str, str]:
    """Return both fields; a long number leaves its rest and check digit at the head of the optional one."""
    number = _number(document.number)
    optional = document.optional
    if layout.format is DocumentFormat.TD3:
        optional = optional or holder.personal_number
    optional = _signs(optional, FieldName.OPTIONAL)
    if len(number) <= NUMBER_WIDTH or not layout.number_may_overflow:
        return number, optional
    rest = number[NUMBER_WIDTH:] + check_digit(number)
    return number[:NUMBER_WIDTH], f"{rest}{FILLER}{optional}" if optional else rest


def _number(number: str) -> str:
    """Return the number in signs of the zone; in a long one a filler would be taken for its end."""
    written = _signs(number, FieldName.NUMBER)
    if not written.strip(FILLER) or (len(written) > NUMBER_WIDTH and FILLER in written):
        raise _unwritable(FieldName.NUMBER, number)
    return written


def _signs(text: str, field: FieldName) -> str:
    written = text.strip().upper().translate(_BLANK_SIGNS)
    if any(character not in VALUES for character in written):
        raise _unwritable(field, text)
    return written


def _document_code(document: Document) -> str:
    code = document.document_code.strip(FILLER)
    is_visa = document.format in VISA_FORMATS
    if not code or not _LETTERS.issuperset(code) or (code[0] == "V") != is_visa:
        raise _unwritable(FieldName.DOCUMENT_CODE, document.document_code)
    return code


def _names(layout: Layout, holder: Holder) -> str:
    surname, given_names = transliterate(holder.surname), transliterate(holder.given_names)
    if not surname and not given_names:
        raise _unwritable(FieldName.SURNAME, holder.surname)
    width = layout.spans[FieldName.NAMES].width
    return compose_names(surname=surname, given_names=given_names, width=width)


def _birth_date(birth: PartialDate) -> str:
    """Return YYMMDD with fillers for what is unknown."""
    if not (0 <= birth.year <= 9999 and 0 <= birth.month <= 12 and 0 <= birth.day <= 31):
        raise _unwritable(FieldName.BIRTH_DATE, f"{birth.year}-{birth.month}-{birth.day}")
    parts = (birth.year, birth.month, birth.day)
    return "".join(FILLER * 2 if part == UNKNOWN else f"{part % 100:02d}" for part in parts)


def _date(day: date) -> str:
    return f"{day.year % 100:02d}{day.month:02d}{day.day:02d}"


def _empty_digit(character: str) -> str:
    if character not in ("0", FILLER):
        raise _unwritable(FieldName.OPTIONAL, character)
    return character


def _fitted(name: FieldName, span: Span, value: str) -> str:
    if len(value) > span.width:
        raise _unwritable(name, value)
    return value.ljust(span.width, FILLER)


def _print(lines: list[list[str]], span: Span, text: str) -> None:
    lines[span.line - 1][span.start - 1 : span.end] = text


def _print_check_digits(lines: list[list[str]], layout: Layout, *, long_number: bool) -> None:
    for place in layout.checks:
        if place.name is CheckName.NUMBER and long_number:
            continue
        covered = "".join("".join(lines[span.line - 1][span.start - 1 : span.end]) for span in place.covers)
        lines[place.line - 1][place.position - 1] = check_digit(covered)


def _refuse_foreign(state: str) -> None:
    if state != UTOPIA:
        raise EnvironmentFault(FaultCode.ISSUER_REFUSED, issuer=state)


def _unwritable(field: FieldName, value: str) -> EnvironmentFault:
    return EnvironmentFault(FaultCode.MRZ_UNWRITABLE, field=field.value, value=value)

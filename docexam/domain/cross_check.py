"""The visual zone set against the machine-readable one, field by field (ICAO Doc 9303-3 and 9303-4)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from docexam.domain.errors import EnvironmentFault
from docexam.domain.mrz import FILLER, Explanation, FieldName
from docexam.domain.transliteration import transliterate

_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_CUT_FROM: Final = 20
"""Names of fewer letters fit in every format."""
_DATE: Final = re.compile(r"(\d\d|XX)\s+([A-Z]{3})\S*(?:\s*/\s*\S+)?\s+(\d{4})")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field as printed in the visual zone and as read from the machine-readable one."""

    number: str
    field: FieldName
    visual: str
    machine: str
    agrees: bool


def cross_check(visual: Mapping[str, str], zone: Explanation) -> tuple[Comparison, ...]:
    """Compare the fields that stand in both zones.

    Args:
        visual: fields of the visual zone by their number in Doc 9303-4 (``05``), as printed.
        zone: the machine-readable zone, explained.
    """
    values = {_plain_number(number): value for number, value in visual.items()}
    found = []
    for number, field, agree in _FIELDS:
        if number in values and zone.value(field):
            machine = zone.value(field)
            found.append(Comparison(number, field, values[number], machine, agree(values[number], machine)))
    return tuple(found)


def _plain_number(number: str) -> str:
    return number.split("/")[0].strip().zfill(2)


def _same_code(visual: str, machine: str) -> bool:
    return _letters(visual) == _letters(machine)


def _same_name(visual: str, machine: str) -> bool:
    """Names agree after transliteration; the zone may cut a long one short."""
    try:
        due = transliterate(visual).replace(FILLER, " ")
    except EnvironmentFault:
        return False
    cut = len(machine) >= _CUT_FROM and _letters(due).startswith(_letters(machine))
    return cut or _letters(due) == _letters(machine)


def _same_nationality(visual: str, machine: str) -> bool:
    """The visual zone prints the code or the adjective made from it."""
    return _letters(visual).startswith(_letters(machine)[:3])


def _same_date(visual: str, machine: str) -> bool:
    found = _DATE.search(visual.upper())
    if found is None or found[2] not in _MONTHS:
        return False
    day = "<<" if found[1] == "XX" else found[1]
    return f"{found[3][2:]}{_MONTHS.index(found[2]) + 1:02d}{day}" == machine


def _same_sex(visual: str, machine: str) -> bool:
    return visual.strip().upper().replace("X", FILLER)[:1] == machine


def _letters(text: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", text.upper())


_FIELDS: Final[tuple[tuple[str, FieldName, Callable[[str, str], bool]], ...]] = (
    ("03", FieldName.DOCUMENT_CODE, _same_code),
    ("04", FieldName.ISSUER, _same_code),
    ("05", FieldName.NUMBER, _same_code),
    ("06", FieldName.SURNAME, _same_name),
    ("07", FieldName.GIVEN_NAMES, _same_name),
    ("08", FieldName.NATIONALITY, _same_nationality),
    ("09", FieldName.BIRTH_DATE, _same_date),
    ("10", FieldName.OPTIONAL, _same_code),
    ("11", FieldName.SEX, _same_sex),
    ("16", FieldName.EXPIRY_DATE, _same_date),
)
"""Number in Doc 9303-4, field of the zone, and how the two are compared."""

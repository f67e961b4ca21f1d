"""The visual zone against the machine-readable one."""

from collections.abc import Mapping

import pytest

from docexam.domain.cross_check import cross_check
from docexam.domain.mrz import FieldName, explain

ZONE = explain(
    ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
)
VISUAL = {
    "03": "P",
    "04": "UTO",
    "05": "L898902C3",
    "06": "ERIKSSON",
    "07": "ANNA MARIA",
    "08": "UTOPIAN",
    "09": "12 AUG/AOÛT 1974",
    "10": "ZE184226B",
    "11": "F",
    "16": "15 APR/AVR 2012",
}


def _disagreeing(visual: Mapping[str, str]) -> list[FieldName]:
    return [one.field for one in cross_check(visual, ZONE) if not one.agrees]


def test_a_genuine_page_agrees_in_all_ten_fields() -> None:
    compared = cross_check(VISUAL, ZONE)
    assert [one.number for one in compared] == sorted(VISUAL)
    assert all(one.agrees for one in compared)


@pytest.mark.parametrize(
    ("number", "printed", "field"),
    [
        ("05", "L898902C8", FieldName.NUMBER),
        ("06", "ERIKSEN", FieldName.SURNAME),
        ("07", "ANNA", FieldName.GIVEN_NAMES),
        ("09", "12 AUG/AOÛT 1984", FieldName.BIRTH_DATE),
        ("09", "not a date", FieldName.BIRTH_DATE),
        ("11", "M", FieldName.SEX),
        ("16", "15 APR/AVR 2013", FieldName.EXPIRY_DATE),
    ],
)
def test_a_changed_field_is_the_only_one_named(number: str, printed: str, field: FieldName) -> None:
    assert _disagreeing({**VISUAL, number: printed}) == [field]


def test_letters_the_zone_cannot_print_are_transliterated_before_they_are_compared() -> None:
    zone = explain(
        ("P<UTOMUELLER<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    )
    surname = next(one for one in cross_check({"06": "MÜLLER"}, zone) if one.field is FieldName.SURNAME)
    assert surname.agrees


def test_a_day_that_is_not_known_is_a_filler_in_the_zone() -> None:
    zone = explain(
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408<<2F1204159ZE184226B<<<<<10")
    )
    birth = next(one for one in cross_check({"09": "XX AUG/AOÛT 1974"}, zone))
    assert birth.agrees


def test_fields_that_stand_in_one_zone_only_are_not_compared() -> None:
    assert [one.number for one in cross_check({"12": "ZENITH", "05": "L898902C3"}, ZONE)] == ["05"]

"""Dates and counted things are said right in both languages."""

from datetime import date

import pytest

from docexam.domain.scenario import Unit
from docexam.training.interview.numbers import clock, counted, full_day, weekday


@pytest.mark.parametrize(
    ("number", "unit", "en", "ar"),
    [
        (1, Unit.NIGHT, "1 night", "ليلة واحدة"),
        (2, Unit.NIGHT, "2 nights", "ليلتين"),
        (3, Unit.NIGHT, "3 nights", "٣ ليالٍ"),
        (11, Unit.DAY, "11 days", "١١ يوماً"),
        (100, Unit.DAY, "100 days", "١٠٠ يوم"),
        (1200, Unit.CROWN, "1,200 crowns", "١٬٢٠٠ كراون"),
        (4, Unit.NONE, "4", "٤"),
    ],
)
def test_a_number_takes_the_right_form(number: int, unit: Unit, en: str, ar: str) -> None:
    assert (counted(number, unit).en, counted(number, unit).ar) == (en, ar)


def test_a_date_names_the_month_as_in_iraq() -> None:
    day = date(2026, 3, 7)
    assert full_day(day).en == "7 March 2026"
    assert full_day(day).ar == "٧ آذار ٢٠٢٦"
    assert weekday(day).en == "Saturday"


def test_the_clock_goes_round_at_midnight() -> None:
    assert clock(25 * 60 + 5).en == "01:05"

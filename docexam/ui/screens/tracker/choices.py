"""What reports are narrowed to: an agency, and a period of the programme."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from docexam.tracker.clerk.overview import Choices
from docexam.tracker.programme import ALWAYS, Period
from docexam.ui.direction import digits
from docexam.ui.widgets.drop_down import DropDown

ALL: Final = "all"
translate = QCoreApplication.translate


def agency_choice(found: Choices, current: str, *, name: str) -> DropDown:
    """Return a list of the agencies."""
    every = (ALL, translate("Narrowing", "All agencies"))
    return DropDown(
        [every, *((code, code) for code in found.agencies)],
        current=current or ALL,
        name=name,
        says=translate("Narrowing", "Agency"),
    )


def period_choice(found: Choices, current: str, language: str, *, name: str) -> DropDown:
    """Return a list of the calendar years and half years of the programme; keys are understood by `period_of`."""
    words = [(ALL, translate("Narrowing", "All years"))]
    for year in found.years:
        words.append((str(year), digits(year, language)))
        for half in (2, 1):
            says = translate("Narrowing", "{year}, half {half}").format(year=year, half=half)
            words.append((f"{year}-{half}", digits(says, language)))
    return DropDown(words, current=current or ALL, name=name, says=translate("Narrowing", "Period"))


def agency_of(key: str) -> str:
    """Return the agency a key stands for; empty for all."""
    return "" if key in ("", ALL) else key


def period_of(key: str) -> Period:
    """Return the period a key stands for."""
    if key in ("", ALL):
        return ALWAYS
    year, _, half = key.partition("-")
    begins, ends = f"{year}-01-01", f"{int(year) + 1}-01-01"
    if half == "1":
        return Period(begins, f"{year}-07-01")
    return Period(f"{year}-07-01", ends) if half == "2" else Period(begins, ends)

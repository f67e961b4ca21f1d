"""Who a specimen describes: a fictional holder and document drawn from the seed, and how they are printed.

The draw depends on design and seed only, never on what is altered: an altered specimen and its genuine twin
describe holders of one and the same population.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from docexam.domain.design import Design, Issue, VizField
from docexam.domain.document import Document
from docexam.domain.holder import Holder, PartialDate, Sex
from docexam.domain.world import Names
from docexam.imaging.press.portraits import BANK, Sitter
from docexam.training.chance import Chance

MONTHS: Final = (
    "JAN/JAN",
    "FEB/FÉV",
    "MAR/MARS",
    "APR/AVR",
    "MAY/MAI",
    "JUN/JUIN",
    "JUL/JUIL",
    "AUG/AOÛT",
    "SEP/SEPT",
    "OCT/OCT",
    "NOV/NOV",
    "DEC/DÉC",
)
"""Months in English and French, as ICAO Doc 9303-3 prints them in the visual inspection zone."""

_MOST_SECOND_NAMES_IN_TEN: Final = 4


def document(design: Design, seed: int) -> Document:
    """Return the document drawn from `seed`: number, personal number, dates."""
    chance, issue = Chance(seed, "document"), design.issue
    first = date.fromisoformat(issue.first_issue)
    days = (date.fromisoformat(issue.last_issue) - first).days
    issued = first + timedelta(days=chance.whole(days + 1))
    return Document(
        format=design.format,
        document_code=issue.document_code,
        number=_numbered(issue.number, chance),
        issue_date=issued,
        expiry_date=_last_day(issued, issue),
        issuer=design.issuer,
        optional=_numbered(issue.personal_number, chance),
    )


def holder(design: Design, seed: int, names: Names) -> Holder:
    """Return the fictional holder drawn from `seed`: an adult whose age fits the portrait."""
    chance = Chance(seed, "holder")
    sitter = chance.choice(BANK)
    surname, place = chance.choice(names.surnames), chance.choice(names.places)
    given = [chance.choice(names.given_to(sitter.sex))]
    if chance.whole(10) < _MOST_SECOND_NAMES_IN_TEN:
        given.append(chance.choice([name for name in names.given_to(sitter.sex) if name != given[0]]))
    return Holder(
        surname=surname.latin.upper(),
        given_names=" ".join(name.latin for name in given).upper(),
        sex=sitter.sex,
        birth_date=PartialDate.of(_born(sitter, document(design, seed).issue_date, chance)),
        birth_place=place.latin.upper(),
        portrait=sitter.name,
        surname_arabic=surname.arabic,
        given_names_arabic=" ".join(name.arabic for name in given),
        personal_number=document(design, seed).optional,
    )


def viz_values(design: Design, bearer: Holder, paper: Document, seed: int = 0) -> Mapping[VizField, str]:
    """Return what stands in each field of the visual inspection zone."""
    return {
        VizField.DOCUMENT_CODE: paper.document_code,
        VizField.STATE_CODE: paper.issuer,
        VizField.NUMBER: paper.number,
        VizField.SURNAME: bearer.surname,
        VizField.GIVEN_NAMES: bearer.given_names,
        VizField.NATIONALITY: design.issue.nationality,
        VizField.BIRTH_DATE: viz_date(bearer.birth_date),
        VizField.PERSONAL_NUMBER: bearer.personal_number,
        VizField.SEX: "X" if bearer.sex is Sex.UNSPECIFIED else bearer.sex.value,
        VizField.BIRTH_PLACE: bearer.birth_place,
        VizField.ISSUE_DATE: viz_date(PartialDate.of(paper.issue_date)),
        VizField.AUTHORITY: design.issue.authority,
        VizField.EXPIRY_DATE: viz_date(PartialDate.of(paper.expiry_date)),
        VizField.SURNAME_ARABIC: bearer.surname_arabic,
        VizField.GIVEN_NAMES_ARABIC: bearer.given_names_arabic,
        VizField.BIRTH_YEAR: str(bearer.birth_date.year),
        **_drawn_numbers(seed),
    }


def _drawn_numbers(seed: int) -> Mapping[VizField, str]:
    chance = Chance(seed, "further numbers")
    return {
        VizField.CARD_ACCESS_NUMBER: _numbered("999999", chance),
        VizField.PASSPORT_NUMBER: _numbered("UP9999999", chance),
    }


def zone_bearer(design: Design, bearer: Holder) -> Holder:
    """Return the holder as the machine-readable zone names him or her: in a bilingual series by the Arabic names."""
    if not design.issue.arabic_zone:
        return bearer
    return replace(bearer, surname=bearer.surname_arabic, given_names=bearer.given_names_arabic)


def viz_date(day: PartialDate) -> str:
    """Return a date as printed in the visual inspection zone, such as ``12 AUG/AOÛT 1974``; unknown parts as X."""
    month = MONTHS[day.month - 1] if day.month else "XXX"
    return f"{day.day:02d} {month} {day.year}" if day.day else f"XX {month} {day.year}"


def _numbered(pattern: str, chance: Chance) -> str:
    return "".join(str(chance.whole(10)) if letter == "9" else letter for letter in pattern)


def _last_day(issued: date, issue: Issue) -> date:
    if not issue.valid_years:
        return issued + timedelta(days=issue.valid_days)
    return _years_later(issued, issue.valid_years) - timedelta(days=1)


def _years_later(day: date, years: int) -> date:
    last_of_february = day.month == 2 and day.day == 29
    return day.replace(year=day.year + years, day=28 if last_of_february else day.day)


def _born(sitter: Sitter, issued: date, chance: Chance) -> date:
    youngest, oldest = sitter.ages
    days = chance.whole((oldest - youngest) * 365) + youngest * 365 + 1
    return issued - timedelta(days=days + days // 1461)

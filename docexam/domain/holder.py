"""The fictional bearer of a specimen."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Sex(StrEnum):
    """As printed in the MRZ; ``X`` in the VIZ stands for unspecified."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "<"


UNKNOWN: Final = 0


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which month or day, or all, may be unknown (0): ``X`` in the VIZ, ``<`` in the MRZ."""

    year: int
    month: int = UNKNOWN
    day: int = UNKNOWN

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return the fully known date `day`."""
        return cls(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class Holder:
    """The person the document describes; always invented.

    Names are as printed in the VIZ in Latin script; the Arabic ones are empty where the design has none.
    `portrait` names a drawing of the portrait bank, never a picture of a real person.
    """

    surname: str
    given_names: str
    sex: Sex
    birth_date: PartialDate
    birth_place: str
    portrait: str
    nationality: str = "UTO"
    surname_arabic: str = ""
    given_names_arabic: str = ""
    personal_number: str = ""

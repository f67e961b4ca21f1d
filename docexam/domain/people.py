"""Learners, trainers, the station and the lists they choose from."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.domain.text import Text


class Role(StrEnum):
    """What somebody may do at a station."""

    LEARNER = "learner"
    TRAINER = "trainer"


class PlaceKind(StrEnum):
    """Kinds of border crossing point."""

    LAND = "land"
    AIR = "air"
    SEA = "sea"


@dataclass(frozen=True, slots=True)
class ListedAgency:
    """An agency learners belong to; `offered` is False for the optional ones that are off as shipped."""

    code: str
    name: Text
    offered: bool = True


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """A BCP (with its kind) or a training centre (without one)."""

    code: str
    name: Text
    kind: PlaceKind | None = None


@dataclass(frozen=True, slots=True)
class Station:
    """The place where docexam is used; `bcp` and `centre` are codes of the lists, empty where none."""

    code: str
    bcp: str
    centre: str
    language: str


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who signs in here. The badge is as typed; `badge_norm` is how it is compared.

    Both are empty of meaning, and the name is empty, once they were removed.
    """

    number: LearnerNumber
    name: str
    agency: str
    badge: str
    badge_norm: str
    role: Role
    language: str

    @property
    def removed(self) -> bool:
        """Whether name and badge were taken off this station; what they did stays."""
        return not self.badge


_CODE: Final = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*\Z")
_SAME_LETTER: Final = str.maketrans({"\u06cc": "\u064a", "\u0649": "\u064a", "\u06a9": "\u0643"})
_DIGITS: Final = str.maketrans({chr(start + n): str(n) for start in (0x0660, 0x06F0) for n in range(10)})


def ascii_digits(text: str) -> str:
    """Return `text` with Arabic-Indic and Persian digits written 0 to 9."""
    return text.translate(_DIGITS)


def normal_badge(badge: str) -> str:
    """Return the form in which badges are compared: results exchange format 1.0, section 8.5.

    Raises:
        EnvironmentFault: BADGE_FORMAT, when nothing or more than 32 characters are left.
    """
    text = ascii_digits(unicodedata.normalize("NFKC", badge)).translate(_SAME_LETTER)
    kept = (
        c
        for c in text
        if c not in "\u2212\u0640"
        and unicodedata.category(c)[0] not in "ZCM"
        and unicodedata.category(c) != "Pd"
    )
    norm = unicodedata.normalize("NFKC", "".join(kept).upper())
    if not 1 <= len(norm) <= 32:
        raise EnvironmentFault(FaultCode.BADGE_FORMAT)
    return norm


def checked_code(code: str, *, longest: int = 32) -> str:
    """Return `code` in upper case if it is a code of the results exchange (``[A-Z0-9]+(-[A-Z0-9]+)*``).

    Raises:
        EnvironmentFault: CODE_FORMAT.
    """
    tidy = ascii_digits(code).strip().upper()
    if not (2 <= len(tidy) <= longest and _CODE.match(tidy)):
        raise EnvironmentFault(FaultCode.CODE_FORMAT, typed=code)
    return tidy


def checked_pin(pin: str) -> str:
    """Return the PIN in ASCII digits.

    Raises:
        EnvironmentFault: PIN_FORMAT, unless it is 4 to 8 digits of any of the three digit sets.
    """
    tidy = ascii_digits(pin)
    if not re.fullmatch(r"[0-9]{4,8}", tidy):
        raise EnvironmentFault(FaultCode.PIN_FORMAT)
    return tidy

"""Who somebody is at this station: known, merged away, a trainer or not."""

import unicodedata
from typing import Protocol

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Learner, Role, checked_code, normal_badge
from docexam.domain.text import LANGUAGES
from docexam.storage import people
from docexam.storage.database import Session


class Findable(Protocol):
    """Somebody who is found by name or badge: a learner here, or a line of a class list."""

    @property
    def name(self) -> str:
        """As colleagues call them."""
        ...

    @property
    def badge(self) -> str:
        """As typed."""
        ...


def known(session: Session, number: LearnerNumber) -> tuple[Learner, tuple[LearnerNumber, ...]]:
    """Return a learner, no merged double and no removed name, and every number the person stands under.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN.
    """
    merged = people.merges(session)
    learner = None if number in merged else people.find(session, number)
    if learner is None or learner.removed:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
    return learner, people.one_person(merged, number)


def require_trainer(session: Session, number: LearnerNumber) -> None:
    """Return only for a trainer who is no merged double.

    Raises:
        EnvironmentFault: TRAINER_ONLY.
    """
    learner = people.find(session, number)
    if learner is None or learner.role is not Role.TRAINER or number in people.merges(session):
        raise EnvironmentFault(FaultCode.TRAINER_ONLY)


def has_trainer(session: Session) -> bool:
    """Tell whether anybody here is a trainer."""
    return any(one.role is Role.TRAINER for one in people.everybody(session))


def new_learner(
    *, name: str, agency: str, badge: str, badge_again: str, role: Role, language: str
) -> Learner:
    """Return a learner as typed, tidied and checked, without a number yet.

    Raises:
        EnvironmentFault: NAME_EMPTY, BADGE_FORMAT, BADGE_TWICE_DIFFERS or CODE_FORMAT.
    """
    tidy = tidy_name(name)
    if not tidy:
        raise EnvironmentFault(FaultCode.NAME_EMPTY)
    norm = normal_badge(badge)
    if normal_badge(badge_again) != norm:
        raise EnvironmentFault(FaultCode.BADGE_TWICE_DIFFERS)
    return Learner(
        number=LearnerNumber(0),
        name=tidy,
        agency=checked_code(agency),
        badge=badge.strip(),
        badge_norm=norm,
        role=role,
        language=checked_language(language),
    )


def checked_language(language: str) -> str:
    """Return a language of the program; ProgramFault DEFECT for any other."""
    if language not in LANGUAGES:
        raise ProgramFault(FaultCode.DEFECT, language=language)
    return language


def tidy_name(name: str) -> str:
    """Return a name composed (NFC) and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def matches(one: Findable, search: str) -> bool:
    """Tell whether name or badge hold what is searched for, in whatever digits it is typed."""
    wanted = tidy_name(search).casefold()
    if not wanted or wanted in one.name.casefold() or wanted in one.badge.casefold():
        return True
    try:
        return normal_badge(wanted) in normal_badge(one.badge)
    except EnvironmentFault:
        return False

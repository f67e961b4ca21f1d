"""Station, learners, trainers and their sign-ins."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Row, bindparam, func, select, update
from sqlalchemy.orm import Session

from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Learner, Role, Station
from docexam.storage.schema import AttemptRow, OversightRow, PersonRow, SignInRow, StationRow, table_of
from docexam.storage.stamp import Stamp

MERGED: Final = "merged"


@dataclass(frozen=True, slots=True)
class SealedPin:
    """What is kept of a PIN, and how often it was typed wrong in a row."""

    hash: str
    failures: int


@dataclass(frozen=True, slots=True)
class Visit:
    """A sign-in: its number, when, and how many answers were given in it."""

    number: int
    at: str
    answers: int


def station(session: Session) -> Station | None:
    """Return the station, or None before it was set up."""
    row = session.execute(_STATION).one_or_none()
    return None if row is None else Station(*row)


def put_station(session: Session, station: Station) -> None:
    """Set the station up, or change it."""
    session.merge(
        StationRow(
            number=1, code=station.code, bcp=station.bcp, centre=station.centre, language=station.language
        )
    )


def add(session: Session, learner: Learner, *, pin_hash: str, created_at: str) -> Learner:
    """Add `learner` (whose number is ignored) and return it with the number it got."""
    row = PersonRow(
        name=learner.name,
        agency=learner.agency,
        badge=learner.badge,
        badge_norm=learner.badge_norm,
        role=learner.role.value,
        language=learner.language,
        pin_hash=pin_hash,
        pin_failures=0,
        created_at=created_at,
    )
    session.add(row)
    session.flush()
    return replace(learner, number=LearnerNumber(row.number))


def find(session: Session, number: LearnerNumber) -> Learner | None:
    """Return the learner of `number`, a merged double included, or None."""
    row = session.execute(_ONE_PERSON, {"number": number}).one_or_none()
    return None if row is None else _learner(row)


def everybody(session: Session) -> tuple[Learner, ...]:
    """Return all learners and trainers, merged doubles included, in the order they were added."""
    return tuple(_learner(row) for row in session.execute(_EVERYBODY))


def badge_owner(session: Session, agency: str, badge_norm: str) -> LearnerNumber | None:
    """Return who has this badge of this agency already."""
    found = session.scalar(
        select(PersonRow.number).where(PersonRow.agency == agency, PersonRow.badge_norm == badge_norm)
    )
    return None if found is None else LearnerNumber(found)


def sealed_pin(session: Session, number: LearnerNumber) -> SealedPin:
    """Return what is kept of the PIN of an existing learner."""
    row = session.get_one(PersonRow, number)
    return SealedPin(row.pin_hash, row.pin_failures)


def put_pin(session: Session, number: LearnerNumber, pin_hash: str) -> None:
    """Keep another PIN; what was typed wrong before is forgotten."""
    _change(session, number, pin_hash=pin_hash, pin_failures=0)


def put_failures(session: Session, number: LearnerNumber, failures: int) -> None:
    """Remember how often in a row the PIN was typed wrong."""
    _change(session, number, pin_failures=failures)


def put_language(session: Session, number: LearnerNumber, language: str) -> None:
    """Remember the language a learner reads."""
    _change(session, number, language=language)


def put_role(session: Session, number: LearnerNumber, role: Role) -> None:
    """Change what somebody may do."""
    _change(session, number, role=role.value)


def forget(session: Session, number: LearnerNumber) -> None:
    """Take the name and badge of somebody off the record, with the PIN; the number and all that was done stay.

    No badge normalises to what stands in its place, so that it collides with none.
    """
    _change(
        session,
        number,
        name="",
        badge="",
        badge_norm=f"-{number}",
        pin_hash="",
        pin_failures=0,
        role=Role.LEARNER.value,
    )


def merges(session: Session) -> dict[LearnerNumber, LearnerNumber]:
    """Return who was found to be a double of whom."""
    rows = session.execute(_MERGES)
    return {LearnerNumber(about): LearnerNumber(other) for about, other in rows if other is not None}


def kept(merged: Mapping[LearnerNumber, LearnerNumber], number: LearnerNumber) -> LearnerNumber:
    """Follow the merges from `number` to the one who is kept."""
    while number in merged:
        number = merged[number]
    return number


def one_person(
    merged: Mapping[LearnerNumber, LearnerNumber], number: LearnerNumber
) -> tuple[LearnerNumber, ...]:
    """Return every number under which the person of `number` stands in the record, the kept one first."""
    head = kept(merged, number)
    return (head, *(double for double in merged if kept(merged, double) == head))


def add_sign_in(session: Session, number: LearnerNumber, stamp: Stamp) -> int:
    """Record a sign-in and return its number."""
    row = SignInRow(person=number, at=stamp.at, utc_offset_min=stamp.utc_offset_min, mono_ms=stamp.mono_ms)
    session.add(row)
    session.flush()
    return row.number


def latest_sign_in(
    session: Session, numbers: tuple[LearnerNumber, ...], *, before: int | None = None
) -> int | None:
    """Return the last sign-in under any of `numbers` (before the one given)."""
    asked = {"people": numbers, "before": before or sys.maxsize}
    found: int | None = session.execute(_LATEST_SIGN_IN, asked).scalar_one()
    return found


def visit(session: Session, sign_in: int) -> Visit:
    """Return when a sign-in was and how many answers were given in it."""
    row = session.get_one(SignInRow, sign_in)
    answers = session.scalar(select(func.count()).where(AttemptRow.sign_in == sign_in)) or 0
    return Visit(row.number, row.at, answers)


def last_seen(session: Session) -> dict[LearnerNumber, tuple[int, str]]:
    """Return the number and time of the last sign-in under each number."""
    last = select(func.max(SignInRow.number)).group_by(SignInRow.person)
    rows = session.execute(
        select(SignInRow.person, SignInRow.number, SignInRow.at).where(SignInRow.number.in_(last))
    )
    return {LearnerNumber(person): (number, at) for person, number, at in rows}


def _change(session: Session, number: LearnerNumber, **values: str | int) -> None:
    session.execute(update(PersonRow).where(PersonRow.number == number).values(**values))


def _learner(row: Row[Any]) -> Learner:
    return Learner(
        number=LearnerNumber(row.number),
        name=row.name,
        agency=row.agency,
        badge=row.badge,
        badge_norm=row.badge_norm,
        role=Role(row.role),
        language=row.language,
    )


# Built once: an answer waits for these, and building a statement takes longer than SQLite needs for it.
_PEOPLE: Final = table_of(PersonRow)
_EVERYBODY: Final = select(_PEOPLE).order_by(_PEOPLE.c.number)
_ONE_PERSON: Final = select(_PEOPLE).where(_PEOPLE.c.number == bindparam("number"))
_PLACE: Final = table_of(StationRow).c
_VISIT: Final = table_of(SignInRow).c
_OVERSIGHT: Final = table_of(OversightRow).c
_STATION: Final = select(_PLACE.code, _PLACE.bcp, _PLACE.centre, _PLACE.language)
_MERGES: Final = (
    select(_OVERSIGHT.about, _OVERSIGHT.other).where(_OVERSIGHT.what == MERGED).order_by(_OVERSIGHT.number)
)
_LATEST_SIGN_IN: Final = select(func.max(_VISIT.number)).where(
    _VISIT.person.in_(bindparam("people", expanding=True)), _VISIT.number < bindparam("before")
)

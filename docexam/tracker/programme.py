"""The steps of the programme that count: courses and selections, without what was annulled.

Voids, trials and pass facts after format 1.0, section 8.5. Only one row in thirty of a large database is read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from docexam.tracker.aliases import People, people
from docexam.tracker.clocks import CLOCK_FLAGS
from docexam.tracker.office import setting_of
from docexam.tracker.schema import OF_THE_PROGRAMME, event

PASS_OUTCOMES: Final = frozenset({"passed", "satisfied"})
TRIAL: Final = "TRIAL"


@dataclass(frozen=True, slots=True)
class Period:
    """From a day (inclusive) to a day (exclusive), ``YYYY-MM-DD``; empty is open."""

    begins: str = ""
    ends: str = ""

    def holds(self, moment: str) -> bool:
        """Tell whether a time lies in the period."""
        return self.begins <= moment and (not self.ends or moment < self.ends)


ALWAYS: Final = Period()


class Step(NamedTuple):
    """One course or selection event; `person` is the learner after aliases.

    A tuple, since a large office makes tens of thousands of them for every report.
    """

    id: str
    type: str
    person: str
    agency: str
    bcp: str
    centre: str
    level: str
    course: str
    class_id: str
    registration: str
    outcome: str
    at: str
    received_at: str
    flagged: bool
    trial: bool

    @property
    def counted_at(self) -> str:
        """The time it counts under: an impossible one gives way to the day it was received."""
        return self.received_at if self.flagged else self.at

    @property
    def order(self) -> tuple[bool, str, str]:
        """Of several events that say the same, the smallest of these counts."""
        return self.flagged, self.at, self.id

    @property
    def is_pass(self) -> bool:
        """Whether a course was passed, on items examiners had signed off."""
        return self.type == "course" and self.outcome == "passed" and not self.trial


@dataclass(frozen=True, slots=True)
class PassFact:
    """One pass per learner, course and registration; `others` are further events that say so."""

    step: Step
    others: tuple[Step, ...]


def voided_ids(own_installation: str) -> Select[Any]:
    """Select the ids of events whose annulment is honoured.

    A void counts when it comes from the installation of its target or from head office. One whose target is not
    known yet waits for it, and a void cannot be annulled.
    """
    annulling, target = event.alias("annulling"), event.alias("target")
    honoured = or_(
        annulling.c.installation_id == target.c.installation_id,
        annulling.c.installation_id == own_installation,
    )
    return (
        select(target.c.id)
        .join(annulling, annulling.c.target == target.c.id)
        .where(annulling.c.type == "void", annulling.c.type != "attempt", target.c.type != "void", honoured)
    )


def not_voided(connection: Connection) -> ColumnElement[bool]:
    """Return the condition that an event was not annulled."""
    return event.c.id.not_in(voided_ids(setting_of(connection, "installation_id")))


def clock_flagged() -> ColumnElement[bool]:
    """Return the condition that the time of an event cannot be true."""
    return and_(event.c.flags != "", or_(*(event.c.flags.contains(flag) for flag in CLOCK_FLAGS)))


def in_period(period: Period) -> ColumnElement[bool]:
    """Return the condition that an event counts in a period."""
    counted = case((clock_flagged(), event.c.received_at), else_=event.c.at)
    limits = [counted >= period.begins] if period.begins else []
    limits += [counted < period.ends] if period.ends else []
    return and_(True, *limits)


def steps(connection: Connection) -> tuple[Step, ...]:
    """Return all course and selection events that were not annulled, in order of their ids."""
    known = people(connection)
    trials = _trial_registrations(connection)
    own = setting_of(connection, "installation_id")
    texts = ("learner", "agency", "bcp", "centre", "level", "course", "class_id", "registration", "outcome")
    rows = connection.execute(
        select(
            *(event.c.id, event.c.type),
            *(func.coalesce(event.c[name], "") for name in texts),
            *(event.c.at, event.c.received_at, event.c.flags, event.c.installation_id),
        )
        .where(event.c.type.in_(("course", "selection")), OF_THE_PROGRAMME, not_voided(connection))
        .order_by(event.c.id)
    )
    return tuple(_step(tuple(row), known, trials, own) for row in rows)


def pass_facts(found: Iterable[Step]) -> tuple[PassFact, ...]:
    """Return one pass for each learner, course and registration."""
    groups: dict[tuple[str, str, str], list[Step]] = {}
    for step in found:
        if step.is_pass:
            groups.setdefault((step.person, step.course, step.registration), []).append(step)
    facts = []
    for same in groups.values():
        first, *others = sorted(same, key=lambda step: step.order)
        facts.append(PassFact(first, tuple(others)))
    return tuple(facts)


def counted(found: Iterable[Step]) -> Mapping[str, Step]:
    """Return for each person the one event that counts."""
    chosen: dict[str, Step] = {}
    for step in found:
        held = chosen.get(step.person)
        if held is None or step.order < held.order:
            chosen[step.person] = step
    return chosen


def _step(row: tuple[Any, ...], known: People, trials: set[str], own: str) -> Step:
    event_id, kind, learner, agency, bcp, centre, level, course, class_id, *rest = row
    registration, outcome, at, received_at, marks, installation_id = rest
    return Step(
        id=event_id,
        type=kind,
        person=known.person(learner),
        agency=agency,
        bcp=bcp,
        centre=centre,
        level=level,
        course=course,
        class_id=class_id,
        registration=registration,
        outcome=outcome,
        at=at,
        received_at=received_at,
        flagged=bool(marks) and any(flag in CLOCK_FLAGS for flag in marks.split()),
        trial=registration in trials and outcome in PASS_OUTCOMES and installation_id != own,
    )


def _trial_registrations(connection: Connection) -> set[str]:
    """Return the registrations whose passed exams are trials, every one of them."""
    signed_off = case((event.c.trial.is_(True), 0), else_=1)
    rows = connection.scalars(
        select(event.c.registration)
        .where(
            event.c.type == "assessment",
            OF_THE_PROGRAMME,
            event.c.mode == "exam",
            event.c.outcome == "passed",
            event.c.registration.is_not(None),
            not_voided(connection),
        )
        .group_by(event.c.registration)
        .having(func.sum(signed_off) == 0)
    )
    return set(rows)

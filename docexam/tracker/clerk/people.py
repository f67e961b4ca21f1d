"""People at head office: the roster, results without a name, joins, and decisions about one person."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from docexam.tracker.aliases import Alias, aliases, join_learners, part_learners, people
from docexam.tracker.database import writing
from docexam.tracker.decisions import Delivery, annul, record_pass, select_for_training
from docexam.tracker.office import Office, log_access, own_installation, reading
from docexam.tracker.programme import voided_ids
from docexam.tracker.roster import (
    RosterEntry,
    RosterImport,
    keep_roster,
    names_by_learner,
    open_roster,
    read_roster,
    remove_from_roster,
)
from docexam.tracker.schema import event
from docexam.tracker.unnamed import Unnamed, results_without_name

_DECIDED_ON: Final = ("course", "selection", "assessment")
_COUNTING_MODES: Final = ("exam", "check")


@dataclass(frozen=True, slots=True)
class PersonStep:
    """One thing on a person's record that a decision can be about; the newest first."""

    event_id: str
    type: str
    level: str
    course: str
    class_id: str
    agency: str
    bcp: str
    centre: str
    outcome: str
    assessment: str
    score_permille: int | None
    at: str
    trial: bool
    flagged: bool
    annulled: bool
    of_head_office: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a decision is about; `entry` is None without a name on the roster."""

    learner: str
    entry: RosterEntry | None
    steps: tuple[PersonStep, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """An alias with the names of both ends, as far as the roster has them."""

    alias: Alias
    name: str
    badge: str


def take_roster(office: Office, table: Path) -> RosterImport:
    """Read a table of names and badges and keep it.

    Raises:
        EnvironmentFault: CONTENT_SYNTAX, TARGET_MISSING, ASSET_MISSING.
    """
    entries, problems = read_roster(table, office.keys.programme_key)
    with writing(office.engine) as connection:
        return keep_roster(connection, entries, problems)


def roster(office: Office, *, by: str, search: str = "") -> tuple[RosterEntry, ...]:
    """Open the roster; that it was opened is written down."""
    with writing(office.engine) as connection:
        return open_roster(connection, by=by, at=office.now(), search=search)


def forget_name(office: Office, learner: str) -> None:
    """Remove a name and badge; results stay under the learner id.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN.
    """
    with writing(office.engine) as connection:
        remove_from_roster(connection, learner)


def without_name(office: Office, *, by: str, search: str = "") -> tuple[Unnamed, ...]:
    """Return results without a name and whose they might be; opening it is written down, since it shows names."""
    with writing(office.engine) as connection:
        log_access(connection, by=by, what="results without a name", at=office.now())
        return results_without_name(connection, office.keys.programme_key, search=search.strip().upper())


def joins(office: Office) -> tuple[Join, ...]:
    """Return every join, the latest first."""
    with reading(office.engine) as connection:
        names = names_by_learner(connection)
        found = aliases(connection)
    return tuple(
        Join(
            one,
            names[one.to_learner].shown_name if one.to_learner in names else "",
            names[one.to_learner].badge if one.to_learner in names else "",
        )
        for one in found
    )


def join(office: Office, learner: str, to: str, *, by: str, reason: str) -> None:
    """Count the results of one learner id as another's.

    Raises:
        EnvironmentFault: MERGE_SAME, LEARNER_UNKNOWN.
    """
    with writing(office.engine) as connection:
        join_learners(connection, Alias(learner, to, by, office.now(), reason))


def part(office: Office, learner: str, *, by: str) -> None:
    """Undo a join.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN.
    """
    with writing(office.engine) as connection:
        part_learners(connection, learner, by=by, at=office.now())


def person(office: Office, learner: str, *, by: str) -> Person:
    """Return somebody's record of courses, selections and exams; that it was opened is written down."""
    with writing(office.engine) as connection:
        log_access(connection, by=by, what=f"person: {learner}", at=office.now())
        known = people(connection)
        counted_as = known.person(learner)
        ids = [counted_as, *(one.from_learner for one in aliases(connection))]
        own = {one for one in ids if known.person(one) == counted_as}
        entry = names_by_learner(connection).get(counted_as)
        return Person(counted_as, entry, _steps_of(connection, own))


def choose_for_training(office: Office, chosen: Delivery, *, selected_from: str) -> str:
    """Record that somebody was chosen for Training of Trainers.

    Raises:
        EnvironmentFault: CODE_FORMAT.
    """
    with writing(office.engine) as connection:
        return select_for_training(connection, office.clock, chosen, selected_from=selected_from)


def pass_by_hand(office: Office, passed: Delivery) -> str:
    """Record a pass that was decided at head office.

    Raises:
        EnvironmentFault: CODE_FORMAT.
    """
    with writing(office.engine) as connection:
        return record_pass(connection, office.clock, passed)


def annul_step(office: Office, event_id: str, *, reason: str) -> str:
    """Annul a step.

    Raises:
        EnvironmentFault: RUN_UNKNOWN, ALREADY_VOID, CODE_FORMAT.
    """
    with writing(office.engine) as connection:
        return annul(connection, office.clock, event_id, reason=reason)


def _steps_of(connection: Connection, learners: set[str]) -> tuple[PersonStep, ...]:
    own = own_installation(connection).installation_id
    names = (
        *("id", "type", "level", "course", "class_id", "agency", "bcp", "centre", "outcome"),
        *("assessment", "mode", "score_permille", "at", "trial", "flags", "installation_id"),
    )
    rows = connection.execute(
        select(*(event.c[name] for name in names))
        .where(event.c.learner.in_(sorted(learners)), event.c.type.in_(_DECIDED_ON))
        .order_by(event.c.at.desc(), event.c.id.desc())
    ).all()
    annulled = set(
        connection.scalars(
            select(event.c.id).where(
                event.c.id.in_([row.id for row in rows]), event.c.id.in_(voided_ids(own))
            )
        )
    )
    return tuple(
        PersonStep(
            event_id=row.id,
            type=row.type,
            level=row.level or "",
            course=row.course or "",
            class_id=row.class_id or "",
            agency=row.agency or "",
            bcp=row.bcp or "",
            centre=row.centre or "",
            outcome=row.outcome or "",
            assessment=row.assessment or "",
            score_permille=row.score_permille,
            at=row.at,
            trial=bool(row.trial),
            flagged=bool(row.flags),
            annulled=row.id in annulled,
            of_head_office=row.installation_id == own,
        )
        for row in rows
        if row.type != "assessment" or row.mode in _COUNTING_MODES
    )

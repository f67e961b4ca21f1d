"""Stations at head office: how they are, which wait to be enrolled, and which are suspended."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select

from docexam.tracker.database import writing
from docexam.tracker.enrolment import (
    EnrolmentReport,
    KnownInstallation,
    confirm,
    enrol_cards,
    known_installations,
    set_state,
)
from docexam.tracker.health import StationHealth, station_health
from docexam.tracker.office import Office, reading
from docexam.tracker.outcomes import FileOutcome
from docexam.tracker.schema import quarantine
from docexam.tracker.trust import State
from docexam.tracker.versions import Decision, EditedEvent, decide
from docexam.tracker.worklist import FileSetAside, worklist


@dataclass(frozen=True, slots=True)
class ToEnrol:
    """An installation that waits, and what was held for it."""

    installation: KnownInstallation
    files_held: int
    events_held: int


@dataclass(frozen=True, slots=True)
class Stations:
    """Every installation, and those that wait."""

    health: tuple[StationHealth, ...]
    to_enrol: tuple[ToEnrol, ...]


def stations(office: Office) -> Stations:
    """Return every installation head office heard of."""
    with reading(office.engine) as connection:
        waiting = known_installations(connection, State.WAITING)
        held = _held(connection)
        return Stations(
            health=station_health(connection),
            to_enrol=tuple(ToEnrol(one, *held.get(one.installation_id, (0, 0))) for one in waiting),
        )


def enrol(office: Office, installation_id: str, *, by: str) -> tuple[FileOutcome, ...]:
    """Enrol an installation whose check code was compared, and import what was held for it.

    Raises:
        EnvironmentFault: KEY_MISSING.
    """
    return confirm(office, installation_id, by=by)


def enrol_from_cards(office: Office, folder: Path, *, by: str) -> EnrolmentReport:
    """Enrol every card of a folder that was received by another way than the bundles.

    Raises:
        EnvironmentFault: TARGET_MISSING.
    """
    return enrol_cards(office, [folder], by=by)


def change_state(office: Office, installation_id: str, state: State, *, by: str) -> None:
    """Suspend an installation, take it back, or take it out of use.

    Raises:
        EnvironmentFault: KEY_MISSING.
    """
    set_state(office, installation_id, state, by=by)


@dataclass(frozen=True, slots=True)
class Aside:
    """What was set aside and what came twice; `rejected` counts rows that break the rules of the format."""

    files: tuple[FileSetAside, ...]
    edited: tuple[EditedEvent, ...]
    rejected: int


def aside(office: Office) -> Aside:
    """Return what was set aside; files that only wait for enrolment stand with their installations."""
    with reading(office.engine) as connection:
        found = worklist(connection)
    files = tuple(one for one in found.files if not one.held)
    return Aside(files, found.edited, len(found.rejected))


def decide_version(office: Office, one: EditedEvent, decision: Decision, *, by: str) -> None:
    """Let the first or the second version of an event count; both stay, and it can be decided anew.

    Raises:
        EnvironmentFault: RUN_UNKNOWN.
    """
    with writing(office.engine) as connection:
        decide(
            connection,
            event_id=one.event_id,
            content_hash=one.content_hash,
            decision=decision,
            by=by,
            at=office.now(),
        )


def _held(connection: Connection) -> dict[str, tuple[int, int]]:
    rows = connection.execute(
        select(quarantine.c.signed_by, func.count(), func.sum(quarantine.c.events))
        .where(quarantine.c.held.is_(True))
        .group_by(quarantine.c.signed_by)
    )
    return {row[0]: (int(row[1]), int(row[2] or 0)) for row in rows}

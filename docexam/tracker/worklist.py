"""What a clerk has to look at: edited events, rejected rows, files set aside and files that wait for enrolment."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select

from docexam.domain.errors import EnvironmentFault
from docexam.sealing.ssh_signatures import check_code
from docexam.tracker.schema import bundle, event, quarantine, rejected
from docexam.tracker.versions import EditedEvent, edited_events


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """An event that breaks the rules of the format."""

    installation_id: str
    seq: int
    station_code: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileSetAside:
    """A file that was not imported; a held one waits for its installation to be enrolled."""

    file_name: str
    file_sha256: str
    held: bool
    reason: str
    detail: str
    events: int | None
    station_code: str
    signed_by: str
    check_code: str
    received_at: str
    path: str


@dataclass(frozen=True, slots=True)
class Worklist:
    """Everything a clerk has to look at."""

    edited: tuple[EditedEvent, ...]
    forked_events: int
    rejected: tuple[RejectedRow, ...]
    files: tuple[FileSetAside, ...]


MOST_ROWS: Final = 5000
"""Lists longer than that are cut: nobody reads on."""


def worklist(connection: Connection) -> Worklist:
    """Return what waits for a clerk."""
    return Worklist(
        edited=edited_events(connection, most=MOST_ROWS),
        forked_events=int(
            connection.scalar(
                select(func.count())
                .select_from(event)
                .where(event.c.flags != "", event.c.flags.contains("FORK"))
            )
            or 0
        ),
        rejected=_rejected(connection),
        files=_files(connection),
    )


def _rejected(connection: Connection) -> tuple[RejectedRow, ...]:
    rows = connection.execute(
        select(rejected.c.installation_id, rejected.c.seq, bundle.c.station_code, rejected.c.reason)
        .outerjoin(bundle, bundle.c.bundle_id == rejected.c.bundle_id)
        .order_by(rejected.c.installation_id, rejected.c.seq)
        .limit(MOST_ROWS)
    )
    return tuple(RejectedRow(row[0], row[1], row[2] or "", row[3]) for row in rows)


def _files(connection: Connection) -> tuple[FileSetAside, ...]:
    rows = connection.execute(
        select(quarantine)
        .order_by(quarantine.c.held, quarantine.c.received_at, quarantine.c.file_name)
        .limit(MOST_ROWS)
    )
    return tuple(
        FileSetAside(
            file_name=row.file_name,
            file_sha256=row.file_sha256,
            held=row.held,
            reason=row.reason,
            detail=row.detail,
            events=row.events,
            station_code=row.station_code,
            signed_by=row.signed_by,
            check_code=_code(row.public_key),
            received_at=row.received_at,
            path=row.path,
        )
        for row in rows
    )


def _code(public_key: str) -> str:
    """Return the check code of a key nobody trusts yet; empty when it is no key."""
    try:
        return check_code(public_key)
    except EnvironmentFault:
        return ""

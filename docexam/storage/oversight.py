"""What trainers did and learners reported; and what left the station."""

from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.storage.schema import ExportRow, OversightRow, PersonRow
from docexam.storage.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One act of oversight: what, by whom (None: nobody was signed in), about whom, and what it touched."""

    what: str
    by: LearnerNumber | None
    about: LearnerNumber
    other: LearnerNumber | None = None
    sign_in: int | None = None
    attempt: AttemptId | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that left: whose record, its name, rows, size and SHA-256."""

    person: LearnerNumber
    file_name: str
    rows: int
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An act of oversight with its time and the names of those concerned."""

    at: str
    what: str
    by_name: str
    about_name: str
    other_name: str
    detail: str


def add(session: Session, entry: Entry, stamp: Stamp) -> None:
    """Append an act of oversight."""
    session.execute(
        insert(OversightRow).values(
            what=entry.what,
            by=entry.by,
            about=entry.about,
            other=entry.other,
            sign_in=entry.sign_in,
            attempt=entry.attempt,
            detail=entry.detail,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )


def add_export(session: Session, exported: Exported, stamp: Stamp) -> None:
    """Append that a file left."""
    session.execute(
        insert(ExportRow).values(
            person=exported.person,
            file_name=exported.file_name,
            rows=exported.rows,
            size_bytes=exported.size_bytes,
            sha256=exported.sha256,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )


def entries(session: Session) -> tuple[StoredEntry, ...]:
    """Return all acts of oversight, the last first."""
    names = {person.number: person.name for person in session.scalars(select(PersonRow))}
    rows = session.scalars(select(OversightRow).order_by(OversightRow.number.desc()))
    return tuple(
        StoredEntry(
            at=row.at,
            what=row.what,
            by_name="" if row.by is None else names[row.by],
            about_name=names[row.about],
            other_name="" if row.other is None else names[row.other],
            detail=row.detail,
        )
        for row in rows
    )

"""Which installation this record belongs to: an id of its own for each database on each computer."""

from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from docexam.storage.schema import ActionRow, InstallationRow, SignInRow, table_of


@dataclass(frozen=True, slots=True)
class Installation:
    """The present identity; `cloned_from` or `restored_from` name the one before, if it became another so."""

    id: str
    machine: str
    cloned_from: str | None
    restored_from: str | None


def present(session: Session) -> Installation | None:
    """Return the present identity, or None in a record that was just begun."""
    row = session.scalar(select(InstallationRow).order_by(InstallationRow.number.desc()).limit(1))
    return None if row is None else Installation(row.id, row.machine, row.cloned_from, row.restored_from)


def present_id(session: Session) -> str:
    """Return the id of the present identity of a record that has one; fast, an answer waits for it."""
    return str(session.execute(_PRESENT_ID).scalar_one())


def history(session: Session) -> tuple[Installation, ...]:
    """Return every identity this record ever had, the first one first."""
    rows = session.scalars(select(InstallationRow).order_by(InstallationRow.number))
    return tuple(Installation(row.id, row.machine, row.cloned_from, row.restored_from) for row in rows)


def identify(session: Session, *, machine: str, created_at: str) -> Installation:
    """Return the identity of this record on this `machine`; a copied record becomes another installation.

    An unknown machine (empty) is taken for the one that was: better one identity too few than one each day.
    """
    found = present(session)
    if found is None:
        return _begin(session, machine=machine, created_at=created_at)
    if machine and found.machine and machine != found.machine:
        return _begin(session, machine=machine, created_at=created_at, cloned_from=found.id)
    return found


def become_clone(session: Session, *, created_at: str) -> Installation:
    """Give a record that is a copy of one on this computer an identity of its own."""
    found = present(session)
    machine = found.machine if found else ""
    return _begin(session, machine=machine, created_at=created_at, cloned_from=found.id if found else None)


def become_restored(session: Session, *, created_at: str) -> Installation:
    """Give a record that was restored from a copy an identity of its own."""
    found = present(session)
    machine = found.machine if found else ""
    return _begin(session, machine=machine, created_at=created_at, restored_from=found.id if found else None)


def newest_time(session: Session) -> str:
    """Return the time of the last sign-in or action recorded, empty if there is none.

    The last by number, not the greatest: one day with the clock in the future must not raise doubts for ever.
    """
    last = (
        session.scalar(select(SignInRow.at).order_by(SignInRow.number.desc()).limit(1)),
        session.scalar(select(ActionRow.at).order_by(ActionRow.number.desc()).limit(1)),
    )
    return max(at or "" for at in last)


def _begin(
    session: Session,
    *,
    machine: str,
    created_at: str,
    cloned_from: str | None = None,
    restored_from: str | None = None,
) -> Installation:
    begun = Installation(str(uuid4()), machine, cloned_from, restored_from)
    session.execute(
        insert(InstallationRow).values(
            id=begun.id,
            machine=begun.machine,
            created_at=created_at,
            cloned_from=begun.cloned_from,
            restored_from=begun.restored_from,
        )
    )
    return begun


_INSTALLATION: Final = table_of(InstallationRow)
_PRESENT_ID: Final = select(_INSTALLATION.c.id).order_by(_INSTALLATION.c.number.desc()).limit(1)

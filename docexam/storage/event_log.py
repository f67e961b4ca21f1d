"""The event log: what leaves the station, as chained lines, one series for each installation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, func, insert, literal_column, or_, select
from sqlalchemy.orm import Session

from docexam.storage.schema import EventRow, SettingRow, table_of

ENDED_LOG: Final = "ended-log:"
"""Before the id of an installation: the setting that holds the number of its last sound event."""


@dataclass(frozen=True, slots=True)
class LogHead:
    """The last event of an installation: its number and chain value; 0 and 64 zeros before the first."""

    seq: int
    chain: str


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """One event as it stands in the log: the canonical line without its line end."""

    seq: int
    id: str
    chain: str
    line: bytes


def head(session: Session, installation: str, *, genesis: str) -> LogHead:
    """Return the end of an installation's log; `genesis` is the chain value before its first event."""
    row = session.execute(_HEAD, {"installation": installation}).one_or_none()
    return LogHead(0, genesis) if row is None else LogHead(row.seq, row.chain)


def append(session: Session, installation: str, events: Sequence[LoggedEvent]) -> None:
    """Append events, in order."""
    rows = [
        {
            "installation": installation,
            "seq": event.seq,
            "id": event.id,
            "chain": event.chain,
            "line": event.line.decode("ascii"),
        }
        for event in events
    ]
    if rows:
        session.execute(_APPEND, rows)


def holds(session: Session, event_id: str) -> bool:
    """Tell whether an event of this id stands in the log of any installation of this record."""
    return find(session, event_id) is not None


def find(session: Session, event_id: str) -> LoggedEvent | None:
    """Return an event by its id, the last of them where it was repeated, or None where there is none."""
    row = session.execute(_KNOWN, {"id": event_id}).first()
    return None if row is None else LoggedEvent(row.seq, row.id, row.chain, row.line.encode("ascii"))


def known_ids(session: Session) -> frozenset[str]:
    """Return the ids of all events in this record that an installation vouches for."""
    known = select(_EVENT.c.id)
    for installation, last in ends(session).items():
        known = known.where(or_(_EVENT.c.installation != installation, _EVENT.c.seq <= last))
    return frozenset(session.scalars(known))


def end(session: Session, installation: str, *, last: int) -> None:
    """Remember that the log of an installation ends at `last`: what stands after that was changed from outside."""
    session.merge(SettingRow(name=f"{ENDED_LOG}{installation}", value=str(last)))


def ends(session: Session) -> dict[str, int]:
    """Return where logs end that were ended early."""
    rows = session.scalars(select(SettingRow).where(SettingRow.name.startswith(ENDED_LOG, autoescape=True)))
    return {row.name.removeprefix(ENDED_LOG): int(row.value) for row in rows}


def between(session: Session, installation: str, *, first: int, last: int) -> Iterator[LoggedEvent]:
    """Yield the events `first` to `last` of an installation, in order."""
    rows = session.execute(_RANGE, {"installation": installation, "first": first, "last": last})
    for seq, id_, chain, line in rows:
        yield LoggedEvent(seq, id_, chain, line.encode("ascii"))


def chain_at(session: Session, installation: str, seq: int) -> str | None:
    """Return the chain value of one event, or None where there is no such event."""
    found: str | None = session.scalar(
        select(_EVENT.c.chain).where(_EVENT.c.installation == installation, _EVENT.c.seq == seq)
    )
    return found


def last_seqs(session: Session) -> dict[str, int]:
    """Return the number of the last event of each installation that has any."""
    rows = session.execute(
        select(_EVENT.c.installation, func.max(_EVENT.c.seq)).group_by(_EVENT.c.installation)
    )
    return {str(installation): int(last) for installation, last in rows}


_EVENT: Final = table_of(EventRow)
_APPEND: Final = insert(_EVENT)
_HEAD: Final = (
    select(_EVENT.c.seq, _EVENT.c.chain)
    .where(_EVENT.c.installation == bindparam("installation"))
    .order_by(_EVENT.c.seq.desc())
    .limit(1)
)
_KNOWN: Final = (
    select(_EVENT.c.seq, _EVENT.c.id, _EVENT.c.chain, _EVENT.c.line)
    .where(_EVENT.c.id == bindparam("id"))
    .order_by(literal_column("rowid").desc())
    .limit(1)
)
_RANGE: Final = (
    select(_EVENT.c.seq, _EVENT.c.id, _EVENT.c.chain, _EVENT.c.line)
    .where(
        _EVENT.c.installation == bindparam("installation"),
        _EVENT.c.seq.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_EVENT.c.seq)
)

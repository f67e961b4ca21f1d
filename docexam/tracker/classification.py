"""Where each row of a verified bundle ends: new, duplicate, conflict or rejected (format 1.0, section 8.1).

What decides the fate of the rows waits in a temporary table; set-based questions sort them, and only those that stay
are inserted whole, in bulk. Any order, repetition or overlap of bundles gives the same events.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, exists, func, insert, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from docexam.exchange.events import problem
from docexam.tracker.database import stage_table
from docexam.tracker.schema import EVENT_KEYS, conflict, event, rejected, staged, tombstone

BATCH: Final = 10_000

_KEYS: Final = tuple(name for name, _ in EVENT_KEYS)
_STAGED: Final = tuple(column.name for column in staged.columns)
STORED: Final = (
    *("id", "installation_id", "seq", "content_hash", "chain", "raw", "flags"),
    *_KEYS,
    *("fork_no", "bundle_id", "received_at"),
)
"""Columns of an event in the order in which `stored_values` gives them."""

FORK: Final = "FORK"


@dataclass(frozen=True, slots=True)
class Tally:
    """How the rows of a bundle ended; the four add up to the number of its events."""

    new: int = 0
    duplicate: int = 0
    conflict: int = 0
    rejected: int = 0
    forks: int = 0
    edited: int = 0

    @property
    def total(self) -> int:
        """All rows."""
        return self.new + self.duplicate + self.conflict + self.rejected


@dataclass(frozen=True, slots=True)
class Arrival:
    """With what the rows arrived: their bundle and when it was received (UTC)."""

    bundle_id: str
    received_at: str


@dataclass(frozen=True, slots=True)
class Row:
    """One event as it arrived: its object, its canonical line without LF, its content hash."""

    event: Mapping[str, Any]
    line: bytes
    content_hash: str
    flags: str = ""


def classify(connection: Connection, rows: Sequence[Row], arrival: Arrival) -> Tally:
    """Stage, classify and insert the rows of one bundle.

    The caller owns the transaction, which holds the write lock: nothing enters between the question and the insert.
    """
    stage_table(connection)
    kept, refused = _checked(connection, rows, arrival)
    put(connection, "staged", _STAGED, _staged_values(rows, kept))
    duplicates = _places(connection, _known_with_same_content())
    edited = _places(connection, or_(_id_in(event), _id_in(tombstone)), ~_known_with_same_content())
    forks = _fork_numbers(connection)
    _store_edited(connection, [rows[place] for place in edited], arrival)
    settled = {*duplicates, *edited}
    stored = (place for place in kept if place not in settled) if settled else iter(kept)
    put(
        connection,
        event.name,
        STORED,
        (stored_values(rows[place], arrival, fork_no=forks.get(place, 0)) for place in stored),
    )
    return Tally(
        new=len(kept) - len(settled) - len(forks),
        duplicate=len(duplicates),
        conflict=len(edited) + len(forks),
        rejected=refused,
        forks=len(forks),
        edited=len(edited),
    )


def stored_values(row: Row, arrival: Arrival, *, fork_no: int = 0) -> tuple[Any, ...]:
    """Return the values of an event in the order of `STORED`."""
    of = row.event
    return (
        *(of["id"], of["installation_id"], of["seq"], row.content_hash, of["chain"], row.line),
        f"{FORK} {row.flags}".rstrip() if fork_no else row.flags,
        *map(of.get, _KEYS),
        *(fork_no, arrival.bundle_id, arrival.received_at),
    )


def put(
    connection: Connection, table: str, columns: Sequence[str], values: Iterable[tuple[Any, ...]]
) -> None:
    """Insert rows in bulk: by COPY into PostgreSQL, by the driver's own executemany into SQLite.

    Going round the object layer halves the time of an import; the values are plain already.
    """
    names = ", ".join(columns)
    if connection.dialect.name == "postgresql":
        cursor: Any = connection.connection.cursor()
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for one in values:
                copy.write_row(one)
        return
    marks = ", ".join("?" * len(columns))
    waiting = iter(values)
    while chunk := list(islice(waiting, BATCH)):
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", chunk)


def _checked(connection: Connection, rows: Sequence[Row], arrival: Arrival) -> tuple[list[int], int]:
    """Return the places of the rows that keep the rules; store and count those that do not."""
    seen: set[str] = set()
    kept: list[int] = []
    for place, row in enumerate(rows):
        reason = problem(row.event) or ("id-twice-in-bundle" if row.event["id"] in seen else None)
        if reason:
            _store_rejected(connection, row, reason, arrival)
            continue
        seen.add(row.event["id"])
        kept.append(place)
    return kept, len(rows) - len(kept)


def _staged_values(rows: Sequence[Row], kept: Iterable[int]) -> Iterable[tuple[Any, ...]]:
    for place in kept:
        of = rows[place].event
        yield place, of["id"], of["installation_id"], of["seq"], rows[place].content_hash


def _places(connection: Connection, *conditions: ColumnElement[bool]) -> list[int]:
    return list(connection.scalars(select(staged.c.place).where(*conditions)))


def _id_in(table: Any) -> ColumnElement[bool]:
    return exists().where(table.c.id == staged.c.id)


def _known_with_same_content() -> ColumnElement[bool]:
    return or_(
        exists().where(event.c.id == staged.c.id, event.c.content_hash == staged.c.content_hash),
        exists().where(conflict.c.event_id == staged.c.id, conflict.c.content_hash == staged.c.content_hash),
        exists().where(tombstone.c.id == staged.c.id, tombstone.c.content_hash == staged.c.content_hash),
    )


def _fork_numbers(connection: Connection) -> dict[int, int]:
    """Return a fork number for each row of an unknown id whose place in the log is taken."""
    taken = or_(
        *(
            exists().where(table.c.installation_id == staged.c.installation_id, table.c.seq == staged.c.seq)
            for table in (event, tombstone)
        )
    )
    highest = (
        select(func.coalesce(func.max(event.c.fork_no), 0))
        .where(event.c.installation_id == staged.c.installation_id, event.c.seq == staged.c.seq)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(staged.c.place, highest).where(~_id_in(event), ~_id_in(tombstone), taken)
    )
    return {place: number + 1 for place, number in rows}


def _store_edited(connection: Connection, edited: Sequence[Row], arrival: Arrival) -> None:
    values = [
        {
            "event_id": row.event["id"],
            "content_hash": row.content_hash,
            "installation_id": row.event["installation_id"],
            "seq": row.event["seq"],
            "chain": row.event["chain"],
            "kind": "EDITED",
            "raw": row.line,
            "bundle_id": arrival.bundle_id,
            "decision": "",
        }
        for row in edited
    ]
    if values:
        connection.execute(insert(conflict), values)


def _store_rejected(connection: Connection, row: Row, reason: str, arrival: Arrival) -> None:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    values = {
        "installation_id": row.event["installation_id"],
        "seq": row.event["seq"],
        "line_sha256": hashlib.sha256(row.line).hexdigest(),
        "event_id": str(row.event.get("id", ""))[:36],
        "chain": row.event["chain"],
        "reason": reason[:64],
        "raw": row.line,
        "bundle_id": arrival.bundle_id,
    }
    connection.execute(make(rejected).values(**values).on_conflict_do_nothing())

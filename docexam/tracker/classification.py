"""Where each row of a verified bundle ends: new, duplicate, conflict or rejected (format 1.0, section 8.1).

What decides the fate of the rows waits in a temporary table; set-based questions sort them, and only those that stay
are inserted whole, in bulk. Any order, repetition or overlap of bundles gives the same events.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection, and_, insert, literal, select
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
_WHOLE_TABLE_JOINS: Final = ("enable_hashjoin", "enable_mergejoin")


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
    known = _known(connection)
    duplicates, edited, forks = known.duplicates, known.edited, known.forks
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


@dataclass(frozen=True, slots=True)
class _Known:
    """Places of staged rows that are not simply new; `forks` with the fork number each will get."""

    duplicates: set[int]
    edited: set[int]
    forks: dict[int, int]


def _known(connection: Connection) -> _Known:
    """Ask what of the staged rows is held already; one plain join for each question, so that indexes answer it."""
    with _by_index(connection):
        return _asked(connection)


@contextmanager
def _by_index(connection: Connection) -> Iterator[None]:
    """Let PostgreSQL look each row up: for a bundle it would else read all events that were ever imported."""
    if connection.dialect.name != "postgresql":
        yield
        return
    connection.exec_driver_sql("ANALYZE staged")
    for way in _WHOLE_TABLE_JOINS:
        connection.exec_driver_sql(f"SET LOCAL {way} = off")
    yield
    for way in _WHOLE_TABLE_JOINS:
        connection.exec_driver_sql(f"SET LOCAL {way} = on")


def _asked(connection: Connection) -> _Known:
    same: set[int] = set()
    other: set[int] = set()
    for table in (event, tombstone):
        held = select(staged.c.place, table.c.content_hash == staged.c.content_hash)
        for place, equal in connection.execute(held.join(table, table.c.id == staged.c.id)):
            (same if equal else other).add(place)
    versions = select(staged.c.place).join(
        conflict, and_(conflict.c.event_id == staged.c.id, conflict.c.content_hash == staged.c.content_hash)
    )
    same.update(connection.scalars(versions))
    return _Known(duplicates=same, edited=other - same, forks=_forks(connection))


def _forks(connection: Connection) -> dict[int, int]:
    """Return the rows of an unknown id whose place in the log is taken, with the next fork number there."""
    by_id, buried = event.alias("by_id"), tombstone.alias("buried")
    found: dict[int, int] = {}
    for table, number in ((tombstone, literal(0)), (event, event.c.fork_no)):
        same_place = and_(table.c.installation_id == staged.c.installation_id, table.c.seq == staged.c.seq)
        rows = connection.execute(
            select(staged.c.place, number)
            .join(table, same_place)
            .outerjoin(by_id, by_id.c.id == staged.c.id)
            .outerjoin(buried, buried.c.id == staged.c.id)
            .where(by_id.c.id.is_(None), buried.c.id.is_(None))
        )
        for place, fork_no in rows:
            found[place] = max(found.get(place, 0), fork_no + 1)
    return found


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

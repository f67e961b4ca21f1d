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

from sqlalchemy import Connection, Table, and_, insert, literal, select
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
_WHOLE_TABLE_WAYS: Final = ("enable_hashjoin", "enable_mergejoin", "enable_seqscan", "jit")
"""What PostgreSQL must not do for one bundle: read every event there is, or compile the question first."""

_NEARBY: Final = 1000
"""Places in a log that lie no further apart are asked for as one stretch."""


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
    put(
        connection,
        "staged",
        _STAGED,
        ((place, rows[place].event["id"], rows[place].content_hash) for place in kept),
    )
    known = _known(connection, rows, kept)
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


@dataclass(frozen=True, slots=True)
class _Known:
    """Places of staged rows that are not simply new; `forks` with the fork number each will get."""

    duplicates: set[int]
    edited: set[int]
    forks: dict[int, int]


def _known(connection: Connection, rows: Sequence[Row], kept: Sequence[int]) -> _Known:
    """Ask what of the staged rows is held already; one plain join for each question, so that indexes answer it."""
    with _by_index(connection):
        same, other = _of_known_ids(connection)
        unknown = [place for place in kept if place not in same and place not in other]
        return _Known(duplicates=same, edited=other - same, forks=_forks(connection, rows, unknown))


@contextmanager
def _by_index(connection: Connection) -> Iterator[None]:
    """Let PostgreSQL look each row up: for a bundle it would else read all events that were ever imported."""
    if connection.dialect.name != "postgresql":
        yield
        return
    for way in _WHOLE_TABLE_WAYS:
        connection.exec_driver_sql(f"SET LOCAL {way} = off")
    yield
    for way in _WHOLE_TABLE_WAYS:
        connection.exec_driver_sql(f"SET LOCAL {way} TO DEFAULT")


def _of_known_ids(connection: Connection) -> tuple[set[int], set[int]]:
    """Return the places of rows whose id is held with the same content, and with other content."""
    same: set[int] = set()
    other: set[int] = set()
    for table in (event, tombstone):
        held = select(staged.c.place, table.c.content_hash == staged.c.content_hash)
        if _holds_any(connection, table):
            for place, equal in connection.execute(held.join(table, table.c.id == staged.c.id)):
                (same if equal else other).add(place)
    if other:
        versions = select(staged.c.place).join(
            conflict,
            and_(conflict.c.event_id == staged.c.id, conflict.c.content_hash == staged.c.content_hash),
        )
        same.update(connection.scalars(versions))
    return same, other


def _holds_any(connection: Connection, table: Table) -> bool:
    """Tell whether there is anything to look rows up in; where nothing was removed yet there are no tombstones."""
    return connection.execute(select(literal(1)).select_from(table).limit(1)).first() is not None


def _forks(connection: Connection, rows: Sequence[Row], unknown: Iterable[int]) -> dict[int, int]:
    """Return the rows of an unknown id whose place in the log is taken, with the next fork number there."""
    asked = [(rows[place].event["installation_id"], rows[place].event["seq"], place) for place in unknown]
    at: dict[tuple[str, int], int] = {}
    found: dict[int, int] = {}
    for installation_id, first, last in _stretches(asked):
        for table, number in ((tombstone, literal(0)), (event, event.c.fork_no)):
            taken = select(table.c.seq, number).where(
                table.c.installation_id == installation_id, table.c.seq.between(first, last)
            )
            for seq, fork_no in connection.execute(taken):
                # seldom needed, since most bundles bring places nobody holds
                at = at or {(one, number): place for one, number, place in asked}
                place = at.get((installation_id, seq))
                if place is not None:
                    found[place] = max(found.get(place, 0), fork_no + 1)
    return found


def _stretches(places: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield installation, first and last seq of each stretch of a log; a bundle of new events is one."""
    begun: tuple[str, int, int] | None = None
    for installation_id, seq, _ in sorted(places):
        if begun and begun[0] == installation_id and seq - begun[2] <= _NEARBY:
            begun = (installation_id, begun[1], seq)
            continue
        if begun:
            yield begun
        begun = (installation_id, seq, seq)
    if begun:
        yield begun


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

"""Where each row of a verified bundle ends: new, duplicate, conflict or rejected (format 1.0, section 8.1).

Rows wait in a temporary table; set-based statements then classify and insert them. Any order, repetition or overlap of
bundles gives the same events.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Insert,
    Select,
    and_,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from docexam.exchange.events import problem
from docexam.tracker.database import stage_table
from docexam.tracker.schema import EVENT_KEYS, conflict, event, rejected, staged, tombstone

BATCH: Final = 10_000

_COLUMNS: Final = tuple(column.name for column in staged.columns)


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


def classify(
    connection: Connection,
    rows: Sequence[Row],
    arrival: Arrival,
) -> Tally:
    """Stage, classify and insert the rows of one bundle; the caller owns the transaction."""
    stage_table(connection)
    refused = stage(connection, rows, arrival)
    duplicates = _count(connection, _known_with_same_content())
    edited_rows = _insert_edited(connection, arrival)
    forks = _insert_events(connection, arrival, forked=True)
    new = _insert_events(connection, arrival, forked=False)
    return Tally(
        new=new,
        duplicate=duplicates,
        conflict=edited_rows + forks,
        rejected=refused,
        forks=forks,
        edited=edited_rows,
    )


def stage(connection: Connection, rows: Sequence[Row], arrival: Arrival) -> int:
    """Put the rows that keep the rules into the staging table; store and count those that do not."""
    seen: set[str] = set()
    kept: list[tuple[Any, ...]] = []
    refused = 0
    for row in rows:
        reason = problem(row.event) or ("id-twice-in-bundle" if row.event["id"] in seen else None)
        if reason:
            _store_rejected(connection, row, reason, arrival)
            refused += 1
            continue
        seen.add(row.event["id"])
        kept.append(values_of(row))
    put(connection, kept)
    return refused


def values_of(row: Row) -> tuple[Any, ...]:
    """Return the values of an event in the order of the staging table's columns."""
    get = row.event.get
    return (
        get("id"),
        get("installation_id"),
        get("seq"),
        row.content_hash,
        get("chain"),
        row.line,
        row.flags,
        *[get(name) for name, _ in EVENT_KEYS],
    )


def put(connection: Connection, kept: Sequence[tuple[Any, ...]]) -> None:
    """Insert staged rows in bulk: by COPY into PostgreSQL, by the driver's own executemany into SQLite.

    Going round the object layer halves the time of an import; the values are plain already.
    """
    names = ", ".join(_COLUMNS)
    if connection.dialect.name == "postgresql":
        cursor = connection.connection.cursor()
        with cursor.copy(f"COPY staged ({names}) FROM STDIN") as copy:
            for values in kept:
                copy.write_row(values)
        return
    marks = ", ".join("?" * len(_COLUMNS))
    for start in range(0, len(kept), BATCH):
        chunk = list(kept[start : start + BATCH])
        connection.exec_driver_sql(f"INSERT INTO staged ({names}) VALUES ({marks})", chunk)


def _same_id_in_event() -> Any:
    return exists().where(event.c.id == staged.c.id)


def _same_id_in_tombstone() -> Any:
    return exists().where(tombstone.c.id == staged.c.id)


def _known_with_same_content() -> Any:
    return or_(
        exists().where(event.c.id == staged.c.id, event.c.content_hash == staged.c.content_hash),
        exists().where(conflict.c.event_id == staged.c.id, conflict.c.content_hash == staged.c.content_hash),
        exists().where(tombstone.c.id == staged.c.id, tombstone.c.content_hash == staged.c.content_hash),
    )


def _place_known() -> Any:
    return or_(
        exists().where(event.c.installation_id == staged.c.installation_id, event.c.seq == staged.c.seq),
        exists().where(
            tombstone.c.installation_id == staged.c.installation_id,
            tombstone.c.seq == staged.c.seq,
        ),
    )


def _count(connection: Connection, condition: Any) -> int:
    return int(connection.scalar(select(func.count()).select_from(staged).where(condition)) or 0)


def _insert_edited(connection: Connection, arrival: Arrival) -> int:
    known = or_(_same_id_in_event(), _same_id_in_tombstone())
    chosen = select(
        staged.c.id,
        staged.c.content_hash,
        staged.c.installation_id,
        staged.c.seq,
        staged.c.chain,
        literal("EDITED"),
        staged.c.raw,
        literal(arrival.bundle_id),
        literal(""),
    ).where(and_(known, ~_known_with_same_content()))
    names = [
        *("event_id", "content_hash", "installation_id", "seq", "chain"),
        *("kind", "raw", "bundle_id", "decision"),
    ]
    return _inserted(connection, insert(conflict).from_select(names, chosen))


def _insert_events(connection: Connection, arrival: Arrival, *, forked: bool) -> int:
    unknown = and_(~_same_id_in_event(), ~_same_id_in_tombstone())
    place = _place_known() if forked else ~_place_known()
    fork_no = _next_fork_no() if forked else literal(0)
    chosen: Select[Any] = select(
        *(_as_stored(name, forked=forked) for name in _COLUMNS),
        fork_no,
        literal(arrival.bundle_id),
        literal(arrival.received_at),
    ).where(and_(unknown, place))
    names = [*_COLUMNS, "fork_no", "bundle_id", "received_at"]
    return _inserted(connection, insert(event).from_select(names, chosen))


def _inserted(connection: Connection, statement: Insert) -> int:
    """Execute and return the number of rows, which psycopg's dialect forgets unless asked to keep it."""
    return connection.execute(statement, execution_options={"preserve_rowcount": True}).rowcount


def _as_stored(name: str, *, forked: bool) -> Any:
    if name == "flags" and forked:
        return func.trim(literal("FORK ") + staged.c.flags)
    return staged.c[name]


def _next_fork_no() -> Any:
    inner = event.alias("held")
    return (
        select(func.coalesce(func.max(inner.c.fork_no), 0) + 1)
        .where(inner.c.installation_id == staged.c.installation_id, inner.c.seq == staged.c.seq)
        .scalar_subquery()
    )


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

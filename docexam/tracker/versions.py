"""The two versions of an event that came twice with different content, and which of them counts.

The first that arrived counts until a clerk decides (format 1.0, section 8.2). Choosing the other exchanges the two:
both stay stored, both are known when they come again, and the choice can be taken back.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.canonical import parsed
from docexam.tracker.classification import STORED, Arrival, stored_values
from docexam.tracker.classification import Row as EventRow
from docexam.tracker.clocks import flag_clocks
from docexam.tracker.codes import code_flag
from docexam.tracker.office import log_access
from docexam.tracker.schema import bundle, conflict, event


class Decision(StrEnum):
    """What a clerk decided about an event that came twice."""

    OPEN = ""
    KEEP_FIRST = "keep-first"
    TAKE_SECOND = "take-second"


@dataclass(frozen=True, slots=True)
class Difference:
    """A key the two versions differ in; a value is empty where the version does not have the key."""

    key: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class EditedEvent:
    """An event that came twice with different content; `content_hash` is that of the version that does not count.

    The station is the one the later version came from.
    """

    event_id: str
    content_hash: str
    installation_id: str
    seq: int
    station_code: str
    differences: tuple[Difference, ...]
    decision: Decision

    @property
    def changed(self) -> tuple[str, ...]:
        """The keys that differ."""
        return tuple(one.key for one in self.differences)


def edited_events(connection: Connection, *, most: int) -> tuple[EditedEvent, ...]:
    """Return the events that came twice with different content, the undecided first."""
    rows = connection.execute(
        select(conflict, event.c.raw.label("counting"), bundle.c.station_code)
        .outerjoin(event, event.c.id == conflict.c.event_id)
        .outerjoin(bundle, bundle.c.bundle_id == conflict.c.bundle_id)
        .order_by(conflict.c.decision, conflict.c.installation_id, conflict.c.seq, conflict.c.content_hash)
        .limit(most)
    )
    return tuple(_edited(row) for row in rows)


def decide(
    connection: Connection, *, event_id: str, content_hash: str, decision: Decision, by: str, at: str
) -> None:
    """Let one of the two versions count; `content_hash` names the one that does not count now.

    Raises:
        EnvironmentFault: RUN_UNKNOWN when there is no such version.
    """
    this = (conflict.c.event_id == event_id) & (conflict.c.content_hash == content_hash)
    other = connection.execute(select(conflict).where(this)).first()
    if other is None:
        raise EnvironmentFault(FaultCode.RUN_UNKNOWN)
    second_counts = other.decision == Decision.TAKE_SECOND
    if second_counts is not (decision is Decision.TAKE_SECOND):
        content_hash = _exchange(connection, other)
    connection.execute(
        update(conflict)
        .where(conflict.c.event_id == event_id, conflict.c.content_hash == content_hash)
        .values(decision=decision.value)
    )
    log_access(connection, by=by, what=f"decided {decision.value or 'open'}: event {event_id}", at=at)


def _exchange(connection: Connection, other: Row[Any]) -> str:
    """Let the version in `conflict` count and keep the one that counted there; returns the hash of the latter."""
    counting = connection.execute(select(event).where(event.c.id == other.event_id)).first()
    if counting is None:  # removed after its time; there is nothing left that could count
        raise EnvironmentFault(FaultCode.RUN_UNKNOWN)
    put_back = {name: getattr(counting, name) for name in ("content_hash", "installation_id", "seq", "chain")}
    connection.execute(
        update(conflict)
        .where(conflict.c.event_id == other.event_id, conflict.c.content_hash == other.content_hash)
        .values(**put_back, raw=counting.raw, bundle_id=counting.bundle_id)
    )
    received = select(bundle.c.received_at).where(bundle.c.bundle_id == other.bundle_id)
    arrival = Arrival(other.bundle_id, connection.scalar(received) or counting.received_at)
    made = parsed(other.raw)
    row = EventRow(made, bytes(other.raw), other.content_hash, code_flag(made))
    values = stored_values(row, arrival, fork_no=_fork_no(connection, counting, other))
    connection.execute(
        update(event).where(event.c.id == other.event_id).values(dict(zip(STORED, values, strict=True)))
    )
    for installation_id in {counting.installation_id, other.installation_id}:
        flag_clocks(connection, installation_id, from_seq=0)
    return str(counting.content_hash)


def _fork_no(connection: Connection, counting: Row[Any], other: Row[Any]) -> int:
    """Return the fork number at the place of the other version: that of the log it stands in, if it is another."""
    if (counting.installation_id, counting.seq) == (other.installation_id, other.seq):
        return int(counting.fork_no)
    taken = connection.scalar(
        select(func.max(event.c.fork_no)).where(
            event.c.installation_id == other.installation_id,
            event.c.seq == other.seq,
            event.c.id != other.event_id,
        )
    )
    return 0 if taken is None else int(taken) + 1


def _edited(row: Row[Any]) -> EditedEvent:
    decision = Decision(row.decision)
    pair = (row.counting, row.raw) if decision is not Decision.TAKE_SECOND else (row.raw, row.counting)
    return EditedEvent(
        event_id=row.event_id,
        content_hash=row.content_hash,
        installation_id=row.installation_id,
        seq=row.seq,
        station_code=row.station_code or "",
        differences=_differences(*pair),
        decision=decision,
    )


def _differences(first: bytes | None, second: bytes | None) -> tuple[Difference, ...]:
    if first is None or second is None:
        return ()
    one, other = parsed(first), parsed(second)
    keys = sorted((one.keys() | other.keys()) - {"chain"})
    return tuple(
        Difference(key, _shown(one.get(key)), _shown(other.get(key)))
        for key in keys
        if one.get(key) != other.get(key)
    )


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return ", ".join(value) if isinstance(value, list) else str(value)

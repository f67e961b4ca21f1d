"""What goes to a Learning Record Store, and what became of it (format 1.0, section 12).

Course level: course steps, selections, assessments that count, and their annulments. Statements are made from head
office's events; an id that was sent is never sent again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, and_, case, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from docexam.exchange.canonical import parsed
from docexam.exchange.identity import statement_id
from docexam.exchange.statements import statement, verb_of
from docexam.tracker.clocks import FUTURE
from docexam.tracker.office import setting_of
from docexam.tracker.programme import pass_facts, steps, voided_ids
from docexam.tracker.schema import OF_THE_PROGRAMME, event, outbox

MOST_AT_ONCE: Final = 50
_COUNTING: Final = ("check", "exam", "form", "shift")


class Posting(StrEnum):
    """How a statement stands."""

    PENDING = "pending"
    SENT = "sent"
    HELD = "held"
    FAILED = "failed"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A statement that waits to be sent."""

    statement_id: str
    event_id: str
    statement: dict[str, Any]


def fill_outbox(connection: Connection) -> int:
    """Put into the outbox what is not in it yet, and take out what must not be sent any more; returns how many wait.

    Of several events that say a person passed one course only the pass fact goes; once one was sent, it stays the one.
    """
    own = setting_of(connection, "installation_id")
    voided = set(connection.scalars(voided_ids(own)))
    _hold_future(connection)
    _take_out(connection, voided)
    _put(connection, _course_level(connection, voided))
    _put(connection, _voids(connection, voided, own))
    waiting = select(func.count()).select_from(outbox).where(outbox.c.state == Posting.PENDING.value)
    return int(connection.scalar(waiting) or 0)


def next_batch(connection: Connection) -> tuple[Outgoing, ...]:
    """Return up to fifty statements that wait, annulments after all others."""
    base = setting_of(connection, "iri_base")
    rows = connection.execute(
        select(outbox.c.statement_id, outbox.c.event_id, event.c.raw)
        .join(event, event.c.id == outbox.c.event_id)
        .where(outbox.c.state == Posting.PENDING.value)
        .order_by(case((event.c.type == "void", 1), else_=0), outbox.c.event_id)
        .limit(MOST_AT_ONCE)
    )
    return tuple(
        Outgoing(row.statement_id, row.event_id, statement(parsed(row.raw), iri_base=base)) for row in rows
    )


def mark(connection: Connection, ids: Iterable[str], state: Posting, *, status: str) -> None:
    """Note what became of statements."""
    wanted = list(ids)
    if wanted:
        connection.execute(
            update(outbox)
            .where(outbox.c.statement_id.in_(wanted))
            .values(state=state.value, last_status=status[:200], tries=outbox.c.tries + 1)
        )


def outbox_counts(connection: Connection) -> dict[Posting, int]:
    """Return how many statements stand how."""
    rows = connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    found = {row[0]: row[1] for row in rows}
    return {state: found.get(state.value, 0) for state in Posting}


def retry_failed(connection: Connection) -> int:
    """Let failed statements wait again, after their cause was mended; returns how many."""
    failed = update(outbox).where(outbox.c.state == Posting.FAILED.value)
    return connection.execute(failed.values(state=Posting.PENDING.value)).rowcount


def _course_level(connection: Connection, voided: set[str]) -> Iterator[tuple[str, str, bool]]:
    """Yield (event id, verb, whether its time is in the future) of what counts, pass facts instead of all passes."""
    found = steps(connection)
    unsent = _facts_to_send(connection)
    trials = {step.id for step in found if step.trial}
    rows = connection.execute(
        select(event.c.id, event.c.raw, event.c.type, event.c.outcome, event.c.flags)
        .outerjoin(outbox, outbox.c.event_id == event.c.id)
        .where(
            OF_THE_PROGRAMME,
            outbox.c.event_id.is_(None),
            or_(
                event.c.type.in_(("course", "selection")),
                and_(event.c.type == "assessment", event.c.mode.in_(_COUNTING), event.c.trial.is_not(True)),
            ),
        )
    )
    for row in rows:
        is_pass = row.type == "course" and row.outcome == "passed"
        if row.id in voided or row.id in trials or (is_pass and row.id not in unsent):
            continue
        yield row.id, verb_of(parsed(row.raw)), FUTURE in row.flags.split()


def _facts_to_send(connection: Connection) -> set[str]:
    """Return the events that are pass facts of which no event was sent yet."""
    sent = set(connection.scalars(select(outbox.c.event_id).where(outbox.c.state == Posting.SENT.value)))
    return {
        fact.step.id
        for fact in pass_facts(steps(connection))
        if not sent & {step.id for step in (fact.step, *fact.others)}
    }


def _voids(connection: Connection, voided: set[str], own: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the annulments whose target was sent."""
    target = event.alias("target")
    rows = connection.execute(
        select(event.c.id, event.c.flags)
        .join(target, target.c.id == event.c.target)
        .join(outbox, outbox.c.event_id == event.c.target)
        .where(
            event.c.type == "void",
            OF_THE_PROGRAMME,
            outbox.c.state == Posting.SENT.value,
            or_(event.c.installation_id == target.c.installation_id, event.c.installation_id == own),
        )
    )
    for row in rows:
        yield row.id, "voided", FUTURE in row.flags.split()


def _put(connection: Connection, found: Iterable[tuple[str, str, bool]]) -> None:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    new = [
        {
            "statement_id": statement_id(event_id, verb=verb),
            "event_id": event_id,
            "state": (Posting.HELD if future else Posting.PENDING).value,
            "tries": 0,
            "last_status": "",
        }
        for event_id, verb, future in found
    ]
    if new:
        connection.execute(make(outbox).on_conflict_do_nothing(), new)


def _hold_future(connection: Connection) -> None:
    """Let the flags decide anew which waiting statements are held."""
    future = select(event.c.id).where(event.c.flags != "", event.c.flags.contains(FUTURE))
    for state, other, condition in (
        (Posting.PENDING, Posting.HELD, outbox.c.event_id.in_(future)),
        (Posting.HELD, Posting.PENDING, outbox.c.event_id.not_in(future)),
    ):
        connection.execute(
            update(outbox).where(outbox.c.state == state.value, condition).values(state=other.value)
        )


def _take_out(connection: Connection, voided: set[str]) -> None:
    """Drop what was annulled or outrun by another pass before it was ever sent."""
    unsent = (Posting.PENDING.value, Posting.HELD.value, Posting.FAILED.value)
    passes = {
        step.id: fact.step.id for fact in pass_facts(steps(connection)) for step in (fact.step, *fact.others)
    }
    trials = {step.id for step in steps(connection) if step.trial}
    rows = connection.scalars(select(outbox.c.event_id).where(outbox.c.state.in_(unsent)))
    gone = [one for one in rows if one in voided or one in trials or passes.get(one, one) != one]
    for one in gone:
        connection.execute(outbox.delete().where(outbox.c.event_id == one))

"""Decisions taken at head office: selections, passes recorded by hand, and annulments.

They are events of head office's own installation, with its own seq and chain, and as traceable as what a station sends
(format 1.0, section 8.6).
"""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.exchange.canonical import canonical, parsed
from docexam.exchange.events import GENESIS, chained, content_hash, problem
from docexam.exchange.identity import registration_id, uuid7
from docexam.exchange.statements import verb_of
from docexam.tracker.classification import Arrival, Row, classify
from docexam.tracker.moments import Clock, event_time, file_time
from docexam.tracker.office import app_version, own_installation
from docexam.tracker.programme import voided_ids
from docexam.tracker.schema import event


@dataclass(frozen=True, slots=True)
class Delivery:
    """Of whom and of what class a decision is; `bcp` and `centre` are empty where unknown."""

    learner: str
    agency: str
    level: str
    course: str
    class_id: str
    bcp: str = ""
    centre: str = ""


def select_for_training(connection: Connection, clock: Clock, chosen: Delivery, *, selected_from: str) -> str:
    """Record that a graduate of `selected_from` was chosen for a class; returns the id of the event.

    Raises:
        EnvironmentFault: CODE_FORMAT when a code or token is malformed.
    """
    return _record(connection, clock, "selection", **_people(chosen), selected_from=selected_from)


def record_pass(
    connection: Connection, clock: Clock, passed: Delivery, *, score_permille: int | None = None
) -> str:
    """Record a pass by hand, such as after a trial exam that was examined anew; returns the id of the event.

    Raises:
        EnvironmentFault: CODE_FORMAT.
    """
    facts = _people(passed) | ({} if score_permille is None else {"score_permille": score_permille})
    return _record(connection, clock, "course", outcome="passed", **facts)


def annul(connection: Connection, clock: Clock, target: str, *, reason: str) -> str:
    """Annul any event but an annulment; returns the id of the void event.

    Raises:
        EnvironmentFault: RUN_UNKNOWN when there is no such event or it is an annulment itself, ALREADY_VOID,
            CODE_FORMAT for a reason that is not on the list.
    """
    row = connection.execute(select(event.c.raw, event.c.type).where(event.c.id == target)).first()
    if row is None or row.type == "void":
        raise EnvironmentFault(FaultCode.RUN_UNKNOWN)
    own = own_installation(connection).installation_id
    if connection.execute(
        select(event.c.id).where(event.c.id == target, event.c.id.in_(voided_ids(own)))
    ).first():
        raise EnvironmentFault(FaultCode.ALREADY_VOID)
    verb = verb_of(parsed(row.raw))
    return _record(connection, clock, "void", target=target, target_verb=verb, reason=reason)


def _people(one: Delivery) -> dict[str, Any]:
    facts = {
        "learner": one.learner,
        "agency": one.agency,
        "level": one.level,
        "course": one.course,
        "class_id": one.class_id,
        "bcp": one.bcp,
        "centre": one.centre,
        "registration": registration_id(learner=one.learner, course=one.course, class_id=one.class_id),
    }
    return {name: value for name, value in facts.items() if value}


def _record(connection: Connection, clock: Clock, kind: str, **facts: Any) -> str:
    moment = clock()
    made = _next_event(connection, moment, {"type": kind, **facts})
    if problem(made):
        raise EnvironmentFault(FaultCode.CODE_FORMAT, typed=str(problem(made)))
    arrival = Arrival(made["installation_id"], file_time(moment))
    tally = classify(connection, [Row(made, canonical(made), content_hash(made))], arrival)
    if tally.new != 1:
        raise ProgramFault(FaultCode.DEFECT, what="own-event")
    return str(made["id"])


def _next_event(connection: Connection, moment: datetime, facts: Mapping[str, Any]) -> dict[str, Any]:
    own = own_installation(connection)
    last = connection.execute(
        select(event.c.seq, event.c.chain)
        .where(event.c.installation_id == own.installation_id)
        .order_by(event.c.seq.desc())
        .limit(1)
    ).first()
    offset = moment.astimezone().utcoffset()
    made = {
        "id": uuid7(unix_ms=int(moment.timestamp() * 1000), random_bytes=os.urandom(10)),
        "installation_id": own.installation_id,
        "seq": (last.seq if last else 0) + 1,
        "at": event_time(moment),
        "utc_offset_min": int(offset.total_seconds() // 60) if offset else 0,
        "mono_ms": time.monotonic_ns() // 1_000_000,
        "app_version": app_version(),
        "curriculum_id": own.curriculum_id,
        "curriculum_version": own.curriculum_version,
        **facts,
    }
    return chained([made], before=last.chain if last else GENESIS)[0]

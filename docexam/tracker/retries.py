"""Rows rejected for an unknown type are taken up again after an update of the tracker."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, and_, delete, select

from docexam.exchange.canonical import parsed
from docexam.exchange.events import content_hash, problem
from docexam.tracker.classification import Arrival, Row, classify
from docexam.tracker.clocks import flag_clocks
from docexam.tracker.codes import code_flag
from docexam.tracker.office import app_version, note, setting_of
from docexam.tracker.schema import bundle, rejected

UNKNOWN_TYPE = "unknown_type"


def take_up_again(connection: Connection) -> int:
    """Classify rows of types this version has learned; returns how many left the rejected ones."""
    if setting_of(connection, "rejected_seen_by") == app_version():
        return 0
    note(connection, "rejected_seen_by", app_version(), replace=True)
    waiting = connection.execute(
        select(rejected, bundle.c.received_at)
        .join(bundle, bundle.c.bundle_id == rejected.c.bundle_id)
        .where(rejected.c.reason == UNKNOWN_TYPE)
        .order_by(rejected.c.installation_id, rejected.c.seq)
    ).all()
    by_arrival: dict[Arrival, list[tuple[Mapping[str, Any], bytes]]] = defaultdict(list)
    for row in waiting:
        event = parsed(row.raw)
        if problem(event) is None:
            by_arrival[Arrival(row.bundle_id, row.received_at)].append((event, row.raw))
    for arrival, events in by_arrival.items():
        _classify(connection, arrival, events)
    return sum(len(events) for events in by_arrival.values())


def _classify(
    connection: Connection, arrival: Arrival, events: list[tuple[Mapping[str, Any], bytes]]
) -> None:
    rows = [Row(event, line, content_hash(event), code_flag(event)) for event, line in events]
    classify(connection, rows, arrival)
    for event, line in events:
        connection.execute(
            delete(rejected).where(
                and_(
                    rejected.c.installation_id == event["installation_id"],
                    rejected.c.seq == event["seq"],
                    rejected.c.line_sha256 == hashlib.sha256(line).hexdigest(),
                )
            )
        )
    for installation_id in {event["installation_id"] for event, _ in events}:
        flag_clocks(connection, installation_id, from_seq=0)

"""Station health: what came last from each installation, what is missing, and what looks wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from docexam.sealing.ssh_signatures import check_code
from docexam.tracker.holdings import BundleRange, Gap, accepted_through, gaps_in
from docexam.tracker.schema import FLAGGED, bundle, event, installation, quarantine


@dataclass(frozen=True, slots=True)
class StationHealth:
    """One installation. Times are as receipts write them, empty where nothing came yet.

    `event_flags` counts the events marked FUTURE, PAST, BACKWARDS, FORK or CODE; `missing_bundles` are numbers of the
    signer's count that never came, whether or not events are missing with them.
    """

    installation_id: str
    station_code: str
    state: str
    check_code: str
    app_version: str
    last_received_at: str
    last_created_at: str
    last_bundle_seq: int
    last_seq: int
    accepted_through_seq: int
    gaps: tuple[Gap, ...]
    missing_bundles: tuple[int, ...]
    flags: tuple[str, ...]
    event_flags: Mapping[str, int]
    set_aside: int

    @property
    def missing_events(self) -> int:
        """How many events of its log head office waits for."""
        return sum(gap.last_seq - gap.first_seq + 1 for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class _Came:
    """A bundle that was imported."""

    installation_id: str
    signed_by: str
    station_code: str
    bundle_seq: int
    first_seq: int
    last_seq: int
    received_at: str
    created_at: str
    app_version: str


def station_health(connection: Connection) -> tuple[StationHealth, ...]:
    """Return every installation head office heard of, by station code."""
    came = _bundles(connection)
    event_flags = _event_flags(connection)
    waiting = _set_aside(connection)
    known = {row.id: row for row in connection.execute(select(installation))}
    ids = known.keys() | {one.installation_id for one in came}
    found = [
        _health(one, known.get(one), [x for x in came if one in (x.installation_id, x.signed_by)])
        | {"event_flags": event_flags.get(one, {}), "set_aside": waiting.get(one, 0)}
        for one in ids
    ]
    return tuple(
        StationHealth(**facts)
        for facts in sorted(found, key=lambda facts: (facts["station_code"], facts["installation_id"]))
    )


def _health(installation_id: str, known: Row[Any] | None, came: list[_Came]) -> dict[str, Any]:
    signed = [one for one in came if one.signed_by == installation_id]
    owned = [one for one in came if one.installation_id == installation_id]
    last = max(signed, key=lambda one: (one.received_at, one.bundle_seq), default=None)
    ranges = [BundleRange(one.first_seq, one.last_seq, one.bundle_seq, one.signed_by) for one in owned]
    numbers = {one.bundle_seq for one in signed}
    return {
        "installation_id": installation_id,
        # the origin of a clone may be known by its events alone
        "station_code": known.station_code if known else owned[0].station_code,
        "state": known.state if known else "",
        "check_code": check_code(known.public_key) if known else "",
        "app_version": last.app_version if last else known.app_version if known else "",
        "last_received_at": last.received_at if last else "",
        "last_created_at": last.created_at if last else "",
        "last_bundle_seq": max(numbers, default=0),
        "last_seq": max((one.last_seq for one in owned), default=0),
        "accepted_through_seq": accepted_through(ranges),
        "gaps": gaps_in(ranges),
        "missing_bundles": tuple(n for n in range(1, max(numbers, default=0)) if n not in numbers),
        "flags": tuple(known.flags.split()) if known else (),
    }


def _bundles(connection: Connection) -> list[_Came]:
    names = (
        *("installation_id", "signed_by", "station_code", "bundle_seq", "first_seq", "last_seq"),
        *("received_at", "created_at", "app_version"),
    )
    rows = connection.execute(select(*(bundle.c[name] for name in names)))
    return [_Came(**row._mapping) for row in rows]


def _event_flags(connection: Connection) -> dict[str, dict[str, int]]:
    rows = connection.execute(
        select(event.c.installation_id, event.c.flags, func.count())
        .where(FLAGGED)
        .group_by(event.c.installation_id, event.c.flags)
    )
    counts: dict[str, dict[str, int]] = {}
    for installation_id, flags, number in rows:
        of_one = counts.setdefault(installation_id, {})
        for flag in flags.split():
            of_one[flag] = of_one.get(flag, 0) + number
    return counts


def _set_aside(connection: Connection) -> dict[str, int]:
    rows = connection.execute(select(quarantine.c.signed_by, func.count()).group_by(quarantine.c.signed_by))
    return {row[0]: row[1] for row in rows}

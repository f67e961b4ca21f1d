"""Clock flags: times that cannot be true are marked, never corrected (format 1.0, section 8.4).

FUTURE: more than a day after the event was received. PAST: before the program that made it was built.
BACKWARDS: more than two minutes before the highest time not FUTURE or PAST of a lower seq. The flags are those of the
installation's whole log; as long as bundles arrive in order, a mark saves reading what stands before them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from docexam.tracker.classification import Row as ArrivingRow
from docexam.tracker.moments import event_time, moment_of, shifted
from docexam.tracker.schema import bundle, clock_mark, event

FUTURE: Final = "FUTURE"
PAST: Final = "PAST"
BACKWARDS: Final = "BACKWARDS"
CLOCK_FLAGS: Final = (FUTURE, PAST, BACKWARDS)
FUTURE_HOURS: Final = 24
BACKWARDS_SECONDS: Final = 120


@dataclass(frozen=True, slots=True)
class TimedEvent:
    """What the flags of one event depend on."""

    id: str
    seq: int
    at: str
    received_at: str
    app_version: str
    flags: str


@dataclass(slots=True)
class HonestTime:
    """The highest honest time of a log so far, and the limits that follow from it."""

    build_dates: Mapping[str, str]
    highest_at: str = ""
    _floor_at: str = ""
    _latest: tuple[str, str] = ("", "")

    def flag_of(self, at: str, *, received_at: str, app_version: str) -> str:
        """Return the clock flag of an event that follows, or nothing."""
        if at > self._latest_of(received_at):
            return FUTURE
        if at < self.build_dates.get(app_version, ""):
            return PAST
        return BACKWARDS if at < self.highest_at and at < self._floor() else ""

    def rise(self, at: str) -> None:
        """Take an honest time into account."""
        if at > self.highest_at:
            self.highest_at, self._floor_at = at, ""

    def _floor(self) -> str:
        self._floor_at = self._floor_at or shifted(self.highest_at, seconds=-BACKWARDS_SECONDS)
        return self._floor_at

    def _latest_of(self, received_at: str) -> str:
        if self._latest[0] != received_at:
            moment = moment_of(received_at)
            text = event_time(moment) if moment else received_at
            self._latest = (received_at, shifted(text, hours=FUTURE_HOURS))
        return self._latest[1]


def clock_flags(events: Iterable[TimedEvent], build_dates: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (id, clock flag or empty) for the events of one installation in order of seq."""
    yield from _flags(events, HonestTime(build_dates))


def time_to_go_on_from(
    connection: Connection, installation_id: str, *, from_seq: int, stated: tuple[str, str]
) -> HonestTime | None:
    """Return the time a bundle follows on, or None where the log before it is not in order.

    `stated` is the version and build date the bundle itself states.
    """
    mark = _mark(connection, installation_id)
    if mark is None and from_seq > 1:
        return None
    if mark is not None and from_seq <= mark.through_seq:
        return None
    dates = _build_dates(connection)
    version, date = stated
    dates[version] = min(date, dates.get(version, date))
    return HonestTime(dates, mark.highest_at if mark else "")


def flagged_rows(rows: Iterable[ArrivingRow], received_at: str, time: HonestTime) -> list[ArrivingRow]:
    """Return the rows of a bundle that follows on `time`, each with its clock flag; `time` goes on with them."""
    made: list[ArrivingRow] = []
    for row in rows:
        of = row.event
        at, version = str(of.get("at", "")), str(of.get("app_version", ""))
        flag = time.flag_of(at, received_at=received_at, app_version=version)
        if flag:
            made.append(replace(row, flags=f"{row.flags} {flag}".strip()))
        else:
            time.rise(at)
            made.append(row)
    return made


def keep_mark(connection: Connection, installation_id: str, through_seq: int, time: HonestTime) -> None:
    """Note how far the flags of an installation are computed."""
    connection.execute(delete(clock_mark).where(clock_mark.c.installation_id == installation_id))
    connection.execute(
        insert(clock_mark).values(
            installation_id=installation_id, through_seq=through_seq, highest_at=time.highest_at
        )
    )


def flag_clocks(connection: Connection, installation_id: str, *, from_seq: int) -> None:
    """Compute the flags of an installation again, from `from_seq` where all before it is in order."""
    mark = _mark(connection, installation_id)
    in_order = mark is not None and from_seq > mark.through_seq
    time = HonestTime(_build_dates(connection), mark.highest_at if in_order and mark else "")
    start = mark.through_seq if in_order and mark else 0
    changes = _changes(connection, installation_id, start, time)
    if changes:
        connection.execute(
            update(event).where(event.c.id == bindparam("of_event")).values(flags=bindparam("now")), changes
        )
    last = select(func.max(event.c.seq)).where(event.c.installation_id == installation_id)
    keep_mark(connection, installation_id, connection.scalar(last) or 0, time)


def flag_clocks_of_version(connection: Connection, app_version: str) -> None:
    """Compute the flags again of every installation with events of a version whose build date is news."""
    holders = connection.scalars(
        select(event.c.installation_id).where(event.c.app_version == app_version).distinct()
    ).all()
    for installation_id in holders:
        flag_clocks(connection, installation_id, from_seq=0)


def build_date_of(connection: Connection, app_version: str) -> str:
    """Return the earliest build date any bundle stated for a version; empty when none did."""
    earliest = func.min(bundle.c.app_build_date)
    return connection.scalar(select(earliest).where(bundle.c.app_version == app_version)) or ""


def _mark(connection: Connection, installation_id: str) -> Any:
    asked = select(clock_mark.c.through_seq, clock_mark.c.highest_at)
    return connection.execute(asked.where(clock_mark.c.installation_id == installation_id)).first()


def _build_dates(connection: Connection) -> dict[str, str]:
    stated = select(bundle.c.app_version, func.min(bundle.c.app_build_date)).group_by(bundle.c.app_version)
    return {row[0]: row[1] for row in connection.execute(stated)}


def _changes(
    connection: Connection, installation_id: str, start: int, time: HonestTime
) -> list[dict[str, str]]:
    names = ("id", "seq", "at", "received_at", "app_version", "flags")
    rows = connection.execute(
        select(*(event.c[name] for name in names))
        .where(event.c.installation_id == installation_id, event.c.seq > start)
        .order_by(event.c.seq, event.c.fork_no)
    )
    changes: list[dict[str, str]] = []
    held: dict[str, str] = {}

    def noted() -> Iterator[TimedEvent]:
        for row in rows:
            held[row.id] = row.flags
            yield TimedEvent(*row)

    for one, flag in _flags(noted(), time):
        before = held.pop(one)
        now = " ".join([*(word for word in before.split() if word not in CLOCK_FLAGS), *flag.split()])
        if now != before:
            changes.append({"of_event": one, "now": now})
    return changes


def _flags(events: Iterable[TimedEvent], time: HonestTime) -> Iterator[tuple[str, str]]:
    for _, same_seq in groupby(events, key=lambda one: one.seq):
        honest: list[str] = []
        for one in same_seq:
            flag = time.flag_of(one.at, received_at=one.received_at, app_version=one.app_version)
            if not flag:
                honest.append(one.at)
            yield one.id, flag
        for at in honest:
            time.rise(at)

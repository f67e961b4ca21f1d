"""What the first page of head office shows: where everyone stands, what came last, and what is silent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select

from docexam.tracker.funnel import LevelRow, funnel
from docexam.tracker.health import StationHealth, station_health
from docexam.tracker.ladder import Ladder, ladder
from docexam.tracker.moments import event_time, moment_of, shifted
from docexam.tracker.office import Office, own_installation, reading
from docexam.tracker.programme import ALWAYS, Period
from docexam.tracker.roster import roster_size
from docexam.tracker.schema import OF_THE_PROGRAMME, bundle, conflict, event, installation, quarantine, roster
from docexam.tracker.trust import State

SILENT_AFTER_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Silent:
    """A station that has sent nothing for long; `last_received_at` is empty when it never did."""

    station_code: str
    last_received_at: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a report can be narrowed to: agencies and calendar years of the programme."""

    agencies: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page. `classes` and `levels` are of the funnel; `badges` are those of people in line."""

    ladder: Ladder
    classes: int
    levels: Mapping[str, LevelRow]
    badges: Mapping[str, str]
    choices: Choices
    last_received_at: str
    last_stations: int
    silent: tuple[Silent, ...]
    to_enrol: int
    set_aside: int
    edited: int
    on_roster: int
    is_empty: bool


def overview(office: Office, period: Period = ALWAYS, *, agency: str = "") -> Overview:
    """Return the first page for a period, of one agency or of all."""
    with reading(office.engine) as connection:
        found = ladder(connection, period, agency=agency)
        counts = funnel(connection, period, agency=agency)
        last, stations = _last_import(connection)
        return Overview(
            ladder=found,
            classes=counts.total.courses,
            levels=counts.by_level,
            badges=_badges(connection),
            choices=choices(connection),
            last_received_at=last,
            last_stations=stations,
            silent=silent_stations(connection, office.now()),
            to_enrol=_count_waiting(connection),
            set_aside=_rows(connection, held=False),
            edited=_open_edits(connection),
            on_roster=roster_size(connection),
            is_empty=not last,
        )


def choices(connection: Connection) -> Choices:
    """Return the agencies and years that events of the programme name."""
    agencies = connection.scalars(
        select(event.c.agency).where(OF_THE_PROGRAMME, event.c.agency.is_not(None)).distinct()
    )
    first, last = connection.execute(
        select(func.min(event.c.at), func.max(event.c.at)).where(OF_THE_PROGRAMME, event.c.flags == "")
    ).one()
    years = range(int(last[:4]), int(first[:4]) - 1, -1) if first else ()
    return Choices(tuple(sorted(agencies)), tuple(years))


def silent_stations(connection: Connection, now: str) -> tuple[Silent, ...]:
    """Return the stations of which no enrolled installation sent anything for long, the longest silent first."""
    moment = moment_of(now)
    limit = shifted(event_time(moment), hours=-24 * SILENT_AFTER_DAYS)[:19] if moment else ""
    own = own_installation(connection).station_code
    last: dict[str, str] = {}
    for one in station_health(connection):
        if _counts_as_station(one, own):
            last[one.station_code] = max(last.get(one.station_code, ""), one.last_received_at)
    silent = (Silent(code, received) for code, received in last.items() if received[:19] < limit)
    return tuple(sorted(silent, key=lambda one: (one.last_received_at, one.station_code)))


def _counts_as_station(one: StationHealth, own: str) -> bool:
    return one.state == State.ENROLLED and one.station_code != own


def _badges(connection: Connection) -> dict[str, str]:
    return {row.learner: row.badge for row in connection.execute(select(roster.c.learner, roster.c.badge))}


def _last_import(connection: Connection) -> tuple[str, int]:
    """Return when the last bundle came, and how many stations' bundles came that day."""
    last = connection.scalar(select(func.max(bundle.c.received_at))) or ""
    stations = connection.scalar(
        select(func.count(bundle.c.station_code.distinct())).where(bundle.c.received_at >= last[:10])
    )
    return last, int(stations or 0) if last else 0


def _count_waiting(connection: Connection) -> int:
    counted = (
        select(func.count()).select_from(installation).where(installation.c.state == State.WAITING.value)
    )
    return int(connection.scalar(counted) or 0)


def _rows(connection: Connection, *, held: bool) -> int:
    counted = select(func.count()).select_from(quarantine).where(quarantine.c.held.is_(held))
    return int(connection.scalar(counted) or 0)


def _open_edits(connection: Connection) -> int:
    counted = select(func.count()).select_from(conflict).where(conflict.c.decision == "")
    return int(connection.scalar(counted) or 0)

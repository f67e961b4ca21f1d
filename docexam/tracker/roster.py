"""The roster: names and badges, at head office only. Learner ids are made from it and nowhere else from names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import checked_code, normal_badge
from docexam.exchange.identity import learner_id
from docexam.tracker.office import log_access
from docexam.tracker.schema import roster
from docexam.tracker.spreadsheets import rows_of

LONGEST_NAME: Final = 120
_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "full name", "name (english)", "الاسم باللاتينية", "الاسم بالإنكليزية"),
    "name_ar": ("name_ar", "name (arabic)", "arabic name", "الاسم", "الاسم الكامل", "الاسم بالعربية"),
    "agency": ("agency", "الجهة", "رمز الجهة", "الوكالة"),
    "badge": ("badge", "badge number", "رقم الباج", "رقم الشارة", "الباج", "الشارة"),
    "bcp": ("bcp", "post", "المنفذ", "رمز المنفذ"),
}


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One learner by name. `name_ar` and `bcp` are empty where the roster has none."""

    learner: str
    name: str
    name_ar: str
    agency: str
    badge: str
    badge_norm: str
    bcp: str

    @property
    def shown_name(self) -> str:
        """The name, in whichever script there is one."""
        return self.name or self.name_ar


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """A line that was not taken: its number, the code that says why, and the cell it is about."""

    line: int
    code: FaultCode
    cell: str


@dataclass(frozen=True, slots=True)
class RosterImport:
    """What became of a table."""

    added: int
    changed: int
    unchanged: int
    problems: tuple[RosterProblem, ...]


def read_roster(
    path: Path, programme_key: bytes
) -> tuple[tuple[RosterEntry, ...], tuple[RosterProblem, ...]]:
    """Return the entries of a table and the lines that are none.

    The first line names the columns, in English or Arabic: name or Arabic name, agency, badge, and bcp if known.

    Raises:
        EnvironmentFault: CONTENT_SYNTAX for no table or one without these columns; TARGET_MISSING.
    """
    table = rows_of(path)
    _, headings = next(table, (0, ()))
    places = _places(headings)
    if not {"agency", "badge"} <= places.keys() or not {"name", "name_ar"} & places.keys():
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=path.name, line=1)
    entries: dict[tuple[str, str], RosterEntry] = {}
    problems: list[RosterProblem] = []
    for line, cells in table:
        values = {name: cells[place] if place < len(cells) else "" for name, place in places.items()}
        try:
            entry = roster_entry(programme_key, **values)
        except EnvironmentFault as fault:
            problems.append(RosterProblem(line, fault.code, values.get("badge", "")))
            continue
        held = entries.setdefault((entry.agency, entry.badge_norm), entry)
        if (held.name, held.name_ar) != (entry.name, entry.name_ar):
            problems.append(RosterProblem(line, FaultCode.BADGE_TAKEN, entry.badge))
    return tuple(entries.values()), tuple(problems)


def roster_entry(
    programme_key: bytes, *, agency: str, badge: str, name: str = "", name_ar: str = "", bcp: str = ""
) -> RosterEntry:
    """Return one entry with its learner id.

    Raises:
        EnvironmentFault: NAME_EMPTY, CODE_FORMAT, BADGE_FORMAT.
    """
    if not (name or name_ar) or max(len(name), len(name_ar)) > LONGEST_NAME:
        raise EnvironmentFault(FaultCode.NAME_EMPTY)
    code = checked_code(agency)
    return RosterEntry(
        learner=learner_id(programme_key, agency=code, badge=badge),
        name=name,
        name_ar=name_ar,
        agency=code,
        badge=badge,
        badge_norm=normal_badge(badge),
        bcp=checked_code(bcp) if bcp else "",
    )


def keep_roster(
    connection: Connection, entries: Iterable[RosterEntry], problems: Iterable[RosterProblem] = ()
) -> RosterImport:
    """Add entries, and take over changed names and posts; nobody is removed by a shorter table."""
    held = {entry.learner: entry for entry in _entries(connection)}
    new = {entry.learner: entry for entry in entries}
    added = [entry for learner, entry in new.items() if learner not in held]
    changed = [entry for learner, entry in new.items() if learner in held and held[learner] != entry]
    for entry in (*added, *changed):
        connection.execute(_upsert(connection, entry))
    return RosterImport(len(added), len(changed), len(new) - len(added) - len(changed), tuple(problems))


def open_roster(connection: Connection, *, by: str, at: str, search: str = "") -> tuple[RosterEntry, ...]:
    """Return the roster, or what a name, badge or slip finds in it; that it was opened is written down."""
    log_access(connection, by=by, what=f"roster: {search}" if search else "roster", at=at)
    wanted = search.strip().casefold()
    return tuple(entry for entry in _entries(connection) if wanted in _searched(entry))


def roster_size(connection: Connection) -> int:
    """Return how many people are on the roster."""
    return int(connection.scalar(select(func.count()).select_from(roster)) or 0)


def names_by_learner(connection: Connection) -> dict[str, RosterEntry]:
    """Return the roster by learner id; for joins whose opening is logged by the caller."""
    return {entry.learner: entry for entry in _entries(connection)}


def remove_from_roster(connection: Connection, learner: str) -> None:
    """Remove a name and badge; events and learner id stay.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN.
    """
    if not connection.execute(delete(roster).where(roster.c.learner == learner)).rowcount:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)


def _entries(connection: Connection) -> tuple[RosterEntry, ...]:
    names = ("learner", "name", "name_ar", "agency", "badge", "badge_norm", "bcp")
    rows = connection.execute(
        select(*(roster.c[name] for name in names)).order_by(roster.c.agency, roster.c.badge_norm)
    )
    return tuple(RosterEntry(*row) for row in rows)


def _upsert(connection: Connection, entry: RosterEntry) -> Any:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    values = {
        "name": entry.name,
        "name_ar": entry.name_ar,
        "badge": entry.badge,
        "bcp": entry.bcp,
    }
    new = make(roster).values(
        learner=entry.learner, agency=entry.agency, badge_norm=entry.badge_norm, **values
    )
    return new.on_conflict_do_update(index_elements=["learner"], set_=values)


def _places(headings: Iterable[str]) -> dict[str, int]:
    known = {heading: name for name, spellings in _HEADINGS.items() for heading in spellings}
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = known.get(heading.strip().casefold())
        if name:
            found.setdefault(name, place)
    return found


def _searched(entry: RosterEntry) -> str:
    fields = (entry.name, entry.name_ar, entry.badge, entry.badge_norm, entry.learner)
    return "\n".join(fields).casefold()

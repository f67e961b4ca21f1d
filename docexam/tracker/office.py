"""Head office as a whole: its database, keys, archive and clock, and what is written down about it once."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, insert, make_url, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError

from docexam import __version__
from docexam.domain.people import checked_code
from docexam.exchange.events import is_token, is_version
from docexam.tracker.database import open_database, writing
from docexam.tracker.keys import OfficeKeys
from docexam.tracker.moments import Clock, file_time, system_clock
from docexam.tracker.schema import access_log, setting

DEMONSTRATION_IRI: Final = "https://docexam.example"
"""For tests and demonstrations only: nobody controls that domain."""

DEFAULTS: Final = {
    "station_code": "HQ-01",
    "iri_base": DEMONSTRATION_IRI,
    "curriculum_id": "head-office",
    "curriculum_version": "1",
}


@dataclass(frozen=True, slots=True)
class Office:
    """What every step at head office is given."""

    engine: Engine
    keys: OfficeKeys
    archive: Path
    clock: Clock = system_clock

    def now(self) -> str:
        """Return the present as receipts write it."""
        return file_time(self.clock())


@dataclass(frozen=True, slots=True)
class OwnInstallation:
    """Head office is itself an installation: its decisions are events of their own log."""

    installation_id: str
    station_code: str
    curriculum_id: str
    curriculum_version: str
    iri_base: str


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees one state of the database, whatever is imported meanwhile."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield connection


def prepare_database(url: str, **chosen: str) -> Engine:
    """Make the tables that are not there yet and note the facts of the office that are not noted yet.

    `chosen` may give station_code, iri_base, curriculum_id, curriculum_version and archive; what was noted
    before stays.

    Raises:
        EnvironmentFault: CODE_FORMAT, or what `open_database` says.
        ValueError: another fact is malformed.
    """
    facts = DEFAULTS | {name: value for name, value in chosen.items() if value}
    facts["station_code"] = checked_code(facts["station_code"], longest=31)
    if not is_token(facts["curriculum_id"]) or not is_version(facts["curriculum_version"]):
        raise ValueError("curriculum")
    if not facts["iri_base"].startswith("https://") or facts["iri_base"].endswith("/"):
        raise ValueError("iri_base")
    _make_folder_of(url)
    engine = open_database(url, create=True)
    with writing(engine) as connection:
        for name, value in {**facts, "installation_id": str(uuid.uuid4())}.items():
            note(connection, name, value, replace=False)
    return engine


def _make_folder_of(text: str) -> None:
    """Make the folder of a SQLite file; what is wrong with the address is said by opening it."""
    with suppress(ArgumentError, OSError):
        url = make_url(text)
        if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
            Path(str(url.database)).absolute().parent.mkdir(parents=True, exist_ok=True)


def open_office(engine: Engine, keys: OfficeKeys, *, archive: Path, clock: Clock = system_clock) -> Office:
    """Return the office; its archive folder is made by the first import."""
    return Office(engine=engine, keys=keys, archive=archive, clock=clock)


def archive_folder(engine: Engine, url: str, keys_folder: Path) -> Path:
    """Return where sealed files are kept: as noted, else beside the SQLite file, else beside the keys."""
    with reading(engine) as connection:
        noted = setting_of(connection, "archive")
    if noted:
        return Path(noted)
    name = make_url(url).database
    if engine.dialect.name == "sqlite" and name and name != ":memory:":
        path = Path(name)
        return path.with_name(f"{path.stem}-archive")
    return keys_folder.absolute().with_name(f"{keys_folder.absolute().name}-archive")


def own_installation(connection: Connection) -> OwnInstallation:
    """Return who head office is."""
    facts = {name: setting_of(connection, name) for name in ("installation_id", *DEFAULTS)}
    return OwnInstallation(**facts)


def setting_of(connection: Connection, name: str) -> str:
    """Return what was noted under `name`; empty when nothing was."""
    return connection.scalar(select(setting.c.value).where(setting.c.name == name)) or ""


def note(connection: Connection, name: str, value: str, *, replace: bool) -> None:
    """Note a fact; without `replace` an earlier one stays."""
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    new = make(setting).values(name=name, value=value)
    if replace:
        connection.execute(new.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
    else:
        connection.execute(new.on_conflict_do_nothing())


def log_access(connection: Connection, *, by: str, what: str, at: str) -> None:
    """Write down who opened which named list."""
    connection.execute(insert(access_log).values(at=at, by=by[:64], what=what))


def app_version() -> str:
    """Return the version head office's own events are made with."""
    return __version__

"""Opening head office's database: a SQLite file by default, PostgreSQL by URL when the office outgrows one machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, make_url, select
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.tracker.schema import SCHEMA_VERSION, metadata, setting, staged

BUSY_MS: Final = 30_000
"""Two imports at once wait for each other this long."""


def sqlite_url(path: Path) -> str:
    """Return the URL of a SQLite file."""
    return f"sqlite:///{path.as_posix()}"


def open_database(url: str, *, create: bool = False) -> Engine:
    """Return the engine of a tracker database of this version.

    Raises:
        EnvironmentFault: DATABASE_FOREIGN (not a tracker's, or not made yet), DATABASE_NEWER, DATABASE_DAMAGED,
            DATABASE_LOCKED; ASSET_MISSING when the driver of that kind of database is not installed.
    """
    engine = _engine(url, create=create)
    try:
        with engine.begin() as connection:
            if create:
                metadata.create_all(connection)
                _note_version(connection)
            _check_version(connection)
    except OperationalError as error:
        raise EnvironmentFault(_fault_of(str(error.orig))) from error
    except DatabaseError as error:
        raise EnvironmentFault(FaultCode.DATABASE_DAMAGED) from error
    return engine


def _engine(text: str, *, create: bool) -> Engine:
    try:
        url = make_url(text)
        if url.drivername == "postgresql":
            url = url.set(drivername="postgresql+psycopg")
        _refuse_missing_file(url, create=create)
        engine = create_engine(url)
    except (ArgumentError, NoSuchModuleError) as error:
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN, url=text.partition("@")[0][:40]) from error
    except ModuleNotFoundError as error:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=str(error.name)) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _refuse_missing_file(url: URL, *, create: bool) -> None:
    """Opening a SQLite file that is not there would leave an empty one behind."""
    if url.get_backend_name() != "sqlite" or create or url.database in (None, "", ":memory:"):
        return
    if not Path(str(url.database)).is_file():
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN, url=str(url.database))


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection in one transaction that holds the write lock from its beginning.

    Raises:
        EnvironmentFault: DATABASE_LOCKED, DATABASE_DAMAGED, DISK_FULL; nothing of the transaction is kept.
    """
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                # one importer at a time: classification reads what another might be inserting
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7319)")
            yield connection
    except OperationalError as error:
        raise EnvironmentFault(_fault_of(str(error.orig))) from error


def stage_table(connection: Connection) -> None:
    """Make the temporary table in which the rows of a bundle wait, empty."""
    staged.create(connection, checkfirst=True)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("TRUNCATE staged")
    else:
        connection.execute(staged.delete())


def _prepare_sqlite(raw: Any, record: ConnectionPoolEntry) -> None:
    # transactions are begun by us, so that a write lock can be taken first
    raw.isolation_level = None
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "cache_size=-65536",
    ):
        raw.execute(f"PRAGMA {pragma}")


def _note_version(connection: Connection) -> None:
    known = connection.scalar(select(setting.c.value).where(setting.c.name == "schema"))
    if known is None:
        connection.execute(insert(setting).values(name="schema", value=str(SCHEMA_VERSION)))


def _check_version(connection: Connection) -> None:
    if not connection.dialect.has_table(connection, setting.name):
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN)
    known = connection.scalar(select(setting.c.value).where(setting.c.name == "schema"))
    if known is None:
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN)
    if int(known) > SCHEMA_VERSION:
        raise EnvironmentFault(FaultCode.DATABASE_NEWER)


def _fault_of(message: str) -> FaultCode:
    signs = {
        "locked": FaultCode.DATABASE_LOCKED,
        "malformed": FaultCode.DATABASE_DAMAGED,
        "full": FaultCode.DISK_FULL,
        "space": FaultCode.DISK_FULL,
    }
    return next((code for sign, code in signs.items() if sign in message), FaultCode.DATABASE_FOREIGN)

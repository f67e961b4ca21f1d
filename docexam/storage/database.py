"""Opens the station record, refuses what it must not touch, and hands out transactions.

SQLite, write-ahead log, synchronous=FULL: what was committed is on the medium. One connection, used by one thread
at a time; every writing transaction takes its lock at the beginning, so that none fails halfway.
"""

import importlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.storage.faults import faults_of

__all__ = ["Database", "Session", "open_database", "revision_of"]

APPLICATION_ID: Final = 0x44455841
"""Stands in the header of every station record ("DEXA")."""

REVISIONS: Final = ("0001", "0002", "0003", "0004")
"""Every revision of the schema, oldest first; the last is what this version works with."""

HEAD: Final = REVISIONS[-1]
BUSY_TIMEOUT_MS: Final = 2000

_MAGIC: Final = b"SQLite format 3\0"
_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",  # a name that was removed does not stay behind in free space
)


class Database:
    """An open station record of the present revision."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._reading = engine
        self._writing = engine.execution_options(begin="BEGIN IMMEDIATE")

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction that may change the record: durable when left, undone when left by an error.

        Raises:
            DocexamError: what `docexam.storage.faults` makes of SQLite's errors.
        """
        with faults_of(self.path), Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One transaction that sees the record as it was at its beginning."""
        with faults_of(self.path), Session(self._reading, expire_on_commit=False) as session, session.begin():
            yield session

    def integrity(self) -> str:
        """Return ``ok``, or what SQLite's quick check found wrong first.

        Raises:
            EnvironmentFault: the file cannot be read at all.
        """
        with faults_of(self.path), self._reading.connect() as connection:
            return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())

    def close(self) -> None:
        """Let go of the file; its log is folded in."""
        self._reading.dispose()


def open_database(path: Path) -> Database:
    """Open the record at `path`, or begin one; it must be of the present revision (see `revision_of`).

    Raises:
        EnvironmentFault: DATABASE_DAMAGED, DATABASE_FOREIGN, DATABASE_NEWER, DATABASE_LOCKED,
            DATA_FOLDER_READ_ONLY, DISK_FULL. The file is as it was.
    """
    with faults_of(path):
        found = revision_of(path)
        engine = _engine(path)
        try:
            _prove_writable(engine)
            if found != HEAD:
                _upgrade(engine)
        except BaseException:
            engine.dispose()
            raise
    return Database(path, engine)


def revision_of(path: Path) -> str | None:
    """Return the revision of the record at `path`, or None where there is none yet; nothing is changed.

    Raises:
        EnvironmentFault: DATABASE_DAMAGED (no database, or its quick check fails), DATABASE_FOREIGN (a database of
            something else), DATABASE_NEWER (a revision this version does not know).
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise EnvironmentFault(FaultCode.DATABASE_DAMAGED, file=str(path))
    with faults_of(path), closing(_connect(path)) as connection:
        return _revision(connection, path)


def _revision(connection: sqlite3.Connection, path: Path) -> str | None:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if not tables and application_id in (0, APPLICATION_ID):
        return None
    if application_id != APPLICATION_ID or "alembic_version" not in tables:
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN, file=str(path))
    if (verdict := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise EnvironmentFault(FaultCode.DATABASE_DAMAGED, file=str(path), found=str(verdict))
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise EnvironmentFault(FaultCode.DATABASE_FOREIGN, file=str(path))
    if row[0] not in REVISIONS:
        raise EnvironmentFault(FaultCode.DATABASE_NEWER, file=str(path), revision=str(row[0]))
    return str(row[0])


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False
    )


def _engine(path: Path) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _configured(path), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _configured(path: Path) -> sqlite3.Connection:
    connection = _connect(path)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _prove_writable(engine: Engine) -> None:
    """Take the write lock and give it back: a read-only file or another writer shows now, not at an answer."""
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin():
        pass


def _upgrade(engine: Engine) -> None:
    """Bring the record to the present revision, whole or not at all. Alembic is slow to load: only now.

    A table is changed in SQLite by putting another in its place. What points to it would forbid that, so nothing is
    held to point anywhere meanwhile, and afterwards no more may point nowhere than before.
    """
    migration = importlib.import_module("docexam.storage.migration")
    _hold_references(engine, held=False)
    try:
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            before = _loose_ends(connection)
            migration.upgrade(connection)
            if _loose_ends(connection) > before:
                raise ProgramFault(FaultCode.DEFECT, what="upgrade-lost-references")
    finally:
        _hold_references(engine, held=True)


def _hold_references(engine: Engine, *, held: bool) -> None:
    """Switch foreign keys; SQLite takes the switch only outside a transaction."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(f"PRAGMA foreign_keys = {'ON' if held else 'OFF'}")
    finally:
        connection.close()


def _loose_ends(connection: Connection) -> int:
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())

"""What SQLite says, as faults the reader can act on."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode, ProgramFault

APPEND_ONLY_MESSAGE: Final = "append-only"
"""What the triggers of the record say when somebody tries to change or remove a row."""

_PRIMARY: Final = 0xFF
_CODES: Final = {
    sqlite3.SQLITE_BUSY: FaultCode.DATABASE_LOCKED,
    sqlite3.SQLITE_LOCKED: FaultCode.DATABASE_LOCKED,
    sqlite3.SQLITE_READONLY: FaultCode.DATA_FOLDER_READ_ONLY,
    sqlite3.SQLITE_PERM: FaultCode.DATA_FOLDER_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: FaultCode.DATA_FOLDER_READ_ONLY,
    sqlite3.SQLITE_FULL: FaultCode.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: FaultCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: FaultCode.DATABASE_DAMAGED,
}
_NEARLY_FULL_BYTES: Final = 256 * 1024


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Let errors of SQLite out as faults about the database at `path`.

    Raises:
        EnvironmentFault: DATABASE_LOCKED, DATABASE_DAMAGED, DATA_FOLDER_READ_ONLY, DATA_FOLDER_MISSING, DISK_FULL.
        ProgramFault: RECORD_APPEND_ONLY, or DEFECT for a statement that should never have been made.
    """
    try:
        yield
    except DBAPIError as error:
        raise _fault(error.orig, path) from error
    except sqlite3.Error as error:
        raise _fault(error, path) from error


def _fault(error: BaseException | None, path: Path) -> DocexamError:
    if not isinstance(error, sqlite3.Error):
        return ProgramFault(FaultCode.DEFECT, what="database")
    if APPEND_ONLY_MESSAGE in str(error):
        return ProgramFault(FaultCode.RECORD_APPEND_ONLY)
    primary = (getattr(error, "sqlite_errorcode", None) or 0) & _PRIMARY
    if primary == sqlite3.SQLITE_IOERR or primary == sqlite3.SQLITE_CANTOPEN:
        return EnvironmentFault(_code_of_failed_access(primary, path), file=str(path))
    if primary in _CODES:
        return EnvironmentFault(_CODES[primary], file=str(path))
    if type(error) is sqlite3.DatabaseError:
        # "file is not a database" and its like, from versions of SQLite that give no code
        return EnvironmentFault(FaultCode.DATABASE_DAMAGED, file=str(path))
    return ProgramFault(FaultCode.DEFECT, what="database", said=str(error))


def _code_of_failed_access(primary: int, path: Path) -> FaultCode:
    """A failed read or write has many causes: look for the ones the reader can mend."""
    if not path.parent.is_dir():
        return FaultCode.DATA_FOLDER_MISSING
    if shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES:
        return FaultCode.DISK_FULL
    if primary == sqlite3.SQLITE_CANTOPEN:
        return FaultCode.DATA_FOLDER_READ_ONLY
    return FaultCode.DATABASE_DAMAGED

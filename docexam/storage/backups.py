"""Safety copies of the record, and putting one back.

One copy a day, seven days kept. Their order is a counter in the name, not the date: a clock set back must not
push out the good ones. A copy is made only of a record whose check passes, and is itself checked before it
gets its name.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import Final

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.files.faults import data_folder_fault
from docexam.files.safe_write import remove_stale_parts, settle, sync_folder
from docexam.storage import installation
from docexam.storage.database import Database, open_database, revision_of
from docexam.storage.faults import faults_of
from docexam.storage.stamp import exchange_time

RECORD_NAME: Final = "docexam.sqlite"
COPIES_FOLDER: Final = "copies"
COPIES_KEPT: Final = 7

_COPY: Final = re.compile(r"docexam-(\d{6})-(\d{8})T(\d{6})Z\.sqlite\Z")
_LOGS: Final = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Copy:
    """A safety copy: its file, its place in the order, the UTC time it was made, its size."""

    path: Path
    number: int
    made_at: datetime
    size_bytes: int


def copies(data_folder: Path) -> tuple[Copy, ...]:
    """Return the daily copies, the last made first.

    Raises:
        EnvironmentFault: a DATA_FOLDER_ code, when nobody may look into the folder.
    """
    folder = data_folder / COPIES_FOLDER
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise data_folder_fault(error, folder=str(folder)) from error
    found = [copy for copy in map(_copy_at, paths) if copy]
    return tuple(sorted(found, key=lambda copy: copy.number, reverse=True))


def copy_daily(database: Database, now: datetime) -> Copy | None:
    """Make today's copy unless there is one; the record was just checked. Return the new copy or None.

    Raises:
        EnvironmentFault: DISK_FULL, DATA_FOLDER_READ_ONLY, DATABASE_DAMAGED.
    """
    last = next(iter(copies(database.path.parent)), None)
    if last is not None and last.made_at.date() == now.astimezone(UTC).date():
        return None
    return copy_now(database, now)


def copy_now(database: Database, now: datetime) -> Copy:
    """Make a copy, in place of one made earlier the same day, and let go of those beyond seven days.

    Raises:
        EnvironmentFault: DATABASE_DAMAGED when the check of the record or of the copy fails; DISK_FULL;
            DATA_FOLDER_READ_ONLY.
    """
    require_sound(database)
    before = copies(database.path.parent)
    moment = now.astimezone(UTC)
    number = 1 + max((copy.number for copy in before), default=0)
    folder = _ready_folder(database.path.parent)
    path = folder / f"docexam-{number:06d}-{moment:%Y%m%dT%H%M%SZ}.sqlite"
    _copy_file(database.path, path)
    same_day = [copy for copy in before if copy.made_at.date() == moment.date()]
    earlier = [copy for copy in before if copy not in same_day]
    for copy in (*same_day, *earlier[COPIES_KEPT - 1 :]):
        with suppress(OSError):
            copy.path.unlink()
    return Copy(path, number, moment.replace(microsecond=0), path.stat().st_size)


def copy_before_upgrade(record: Path, revision: str, now: datetime) -> Path:
    """Copy the record as it is before its schema changes; such copies are never thrown away.

    Raises:
        EnvironmentFault: as `copy_now`.
    """
    folder = _ready_folder(record.parent)
    path = folder / f"docexam-before-upgrade-{revision}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.sqlite"
    _copy_file(record, path)
    return path


def require_sound(database: Database) -> None:
    """Return only if the quick check of the open record passes.

    Raises:
        EnvironmentFault: DATABASE_DAMAGED.
    """
    verdict = database.integrity()
    if verdict != "ok":
        raise EnvironmentFault(FaultCode.DATABASE_DAMAGED, file=str(database.path), found=verdict)


def restore(data_folder: Path, copy: Path, now: datetime) -> Path:
    """Put `copy` in the place of the record and return where the replaced one was laid aside.

    Call it while no record is open. Whenever the power fails, either the old record stands or the new one. The
    restored record becomes an installation of its own, because the old one may have given numbers since.

    Raises:
        EnvironmentFault: BACKUP_MISSING, BACKUP_DAMAGED, DISK_FULL, DATA_FOLDER_READ_ONLY.
    """
    record = data_folder / RECORD_NAME
    part = record.with_name(RECORD_NAME + ".part")
    _require_good_copy(copy)
    _remove(part)  # the log of one left by a power cut would be played into the new one
    try:
        shutil.copyfile(copy, part)
        _become_restored(part, now)
        return _exchange(record, part, now)
    except OSError as error:
        _remove(part)
        raise data_folder_fault(error, folder=str(data_folder)) from error
    except BaseException:
        _remove(part)
        raise


def _require_good_copy(copy: Path) -> None:
    if not copy.is_file():
        raise EnvironmentFault(FaultCode.BACKUP_MISSING, file=str(copy))
    try:
        revision = revision_of(copy)
    except DocexamError as fault:
        raise EnvironmentFault(FaultCode.BACKUP_DAMAGED, file=str(copy)) from fault
    if revision is None:
        raise EnvironmentFault(FaultCode.BACKUP_DAMAGED, file=str(copy))


def _become_restored(part: Path, now: datetime) -> None:
    """Open the copy beside the record, bring it to the present revision and give it its new identity."""
    database = open_database(part)
    try:
        with database.writing() as session:
            installation.become_restored(session, created_at=exchange_time(now))
        _fold_log(database.path)
    finally:
        database.close()
    for log in _logs_of(part):
        log.unlink(missing_ok=True)


def _exchange(record: Path, part: Path, now: datetime) -> Path:
    """Give the old record a second, dated name and the new one its own; return where the old one lies.

    The old log must be gone before another file gets the record's name, or SQLite would play it into that.
    """
    aside = _free_name(record.with_name(f"docexam-replaced-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.sqlite"))
    if record.exists():
        _second_name(record, aside)
    _move_logs(record, aside)
    try:
        sync_folder(record.parent)
        settle(part, record)
    except OSError:
        _move_logs(aside, record)
        raise
    return aside


def _move_logs(record: Path, other: Path) -> None:
    for log, other_log in zip(_logs_of(record), _logs_of(other), strict=True):
        if log.exists():
            log.replace(other_log)


def _free_name(path: Path) -> Path:
    """Return `path`, or a numbered name beside it if something has it already."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(name for name in chain((path,), numbered) if not name.exists())


def _second_name(record: Path, aside: Path) -> None:
    try:
        os.link(record, aside)
    except OSError:
        shutil.copyfile(record, aside)
        with aside.open("rb+") as file:
            os.fsync(file.fileno())


def _copy_file(record: Path, path: Path) -> None:
    """Copy a record, open or not, by SQLite's own means; the copy is one whole file without a log."""
    part = path.with_name(path.name + ".part")
    try:
        with faults_of(record):
            with closing(sqlite3.connect(record)) as source, closing(sqlite3.connect(part)) as target:
                source.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")
                verdict = target.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise EnvironmentFault(FaultCode.DATABASE_DAMAGED, file=str(record), found=str(verdict))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        settle(part, path)
    except OSError as error:
        _remove(part)
        raise data_folder_fault(error, folder=str(path.parent)) from error
    except BaseException:
        _remove(part)
        raise


def _fold_log(record: Path) -> None:
    with closing(sqlite3.connect(record)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _ready_folder(data_folder: Path) -> Path:
    folder = data_folder / COPIES_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise data_folder_fault(error, folder=str(folder)) from error
    remove_stale_parts(folder, "docexam-")
    return folder


def _copy_at(path: Path) -> Copy | None:
    match = _COPY.match(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match[2] + match[3], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        return Copy(path, int(match[1]), made_at, path.stat().st_size)
    except (ValueError, OSError):
        return None


def _logs_of(record: Path) -> Iterator[Path]:
    return (record.with_name(record.name + ending) for ending in _LOGS)


def _remove(part: Path) -> None:
    with suppress(OSError):
        for path in (part, *_logs_of(part), part.with_name(part.name + "-journal")):
            path.unlink(missing_ok=True)

"""Writes a whole file so that no power cut or pulled stick ever leaves half of one under its name.

The bytes go to ``<name>.part`` in the same folder, are flushed to the medium, dropped from the cache where the
system allows it, read back and compared; only then does the file get its name.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.files.faults import target_fault

SPARE_BYTES: Final = 64 * 1024
"""Left free on the target beside the file itself."""

PART_SUFFIX: Final = ".part"
_PART_ENDINGS: Final = tuple(PART_SUFFIX + log for log in ("", "-wal", "-shm", "-journal"))
_CHUNK_BYTES: Final = 256 * 1024
_NO_FOLDER_SYNC: Final = frozenset(
    {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF, errno.EACCES, errno.EISDIR}
)
"""File systems (and Windows) that cannot sync a folder say so with one of these."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, read back and found equal."""

    path: Path
    size_bytes: int
    sha256: str


def write_safely(
    folder: Path,
    name: str,
    data: bytes | Iterable[bytes],
    *,
    replace: bool,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> WrittenFile:
    """Write `data` as `folder`/`name`; progress counts bytes written, then bytes read back.

    Raises:
        EnvironmentFault: a TARGET_ code: missing, read-only, full, removed midway, name taken (unless
            `replace`), read-back differs. No file stands under the final name then, or the old one still does.
        CancelledByUser: `cancelled` said so before the file got its name.
    """
    whole = data if isinstance(data, bytes) else b"".join(data)
    final, part = folder / name, folder / (name + PART_SUFFIX)
    _check_target(folder, final, size_bytes=len(whole), replace=replace)
    step = _Steps(total=2 * len(whole), progress=progress, cancelled=cancelled)
    try:
        written = _write(part, whole, step)
        if _read_back(part, step) != written:
            raise EnvironmentFault(FaultCode.TARGET_READ_BACK_DIFFERS, folder=str(folder), file=name)
        settle(part, final)
    except OSError as error:
        _discard(part)
        raise target_fault(error, started=True, folder=str(folder)) from error
    except BaseException:
        _discard(part)
        raise
    return WrittenFile(path=final, size_bytes=len(whole), sha256=written)


def settle(part: Path, final: Path) -> None:
    """Give a finished `part` its final name, durably.

    Raises:
        OSError: the name could not be given; `final` is as it was.
    """
    part.replace(final)
    sync_folder(final.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable, where the file system can do that.

    Raises:
        OSError: the medium failed or is gone.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def remove_stale_parts(folder: Path, prefix: str) -> None:
    """Remove what an earlier, interrupted write of ours left: ``<prefix>*.part``, with SQLite's logs of a copy.

    Never fails; folders are left alone.
    """
    with suppress(OSError):
        for path in folder.glob(f"{prefix}*{PART_SUFFIX}*"):
            if path.name.endswith(_PART_ENDINGS) and not path.is_dir():
                _discard(path)


@dataclass(slots=True)
class _Steps:
    """Counts bytes done and asks whether to stop."""

    total: int
    progress: Progress | None
    cancelled: Cancelled | None
    done: int = 0

    def passed(self, count: int) -> None:
        self.done += count
        if self.progress is not None:
            self.progress(self.done, self.total)
        self.ask()

    def ask(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise CancelledByUser


def _check_target(folder: Path, final: Path, *, size_bytes: int, replace: bool) -> None:
    try:
        if not folder.is_dir():
            raise EnvironmentFault(FaultCode.TARGET_MISSING, folder=str(folder))
        if not replace and final.exists():
            raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=final.name)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise target_fault(error, started=False, folder=str(folder)) from error
    if free < size_bytes + SPARE_BYTES:
        raise EnvironmentFault(
            FaultCode.TARGET_FULL, folder=str(folder), free=free, needed=size_bytes + SPARE_BYTES
        )


def _write(part: Path, whole: bytes, step: _Steps) -> str:
    step.ask()
    with part.open("wb") as file:
        for start in range(0, len(whole), _CHUNK_BYTES):
            chunk = whole[start : start + _CHUNK_BYTES]
            file.write(chunk)
            step.passed(len(chunk))
        file.flush()
        os.fsync(file.fileno())
        _drop_from_cache(file.fileno())
    return sha256(whole).hexdigest()


def _read_back(part: Path, step: _Steps) -> str:
    digest = sha256()
    with part.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            step.passed(len(chunk))
    return digest.hexdigest()


def _drop_from_cache(descriptor: int) -> None:
    """Ask the system to forget the file, so that reading it back reads the medium."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with suppress(OSError):
            advise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _discard(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)

"""Small files that only their owner reads: keys, and what must be as durable as the record."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from docexam.files.faults import data_folder_fault
from docexam.files.safe_write import PART_SUFFIX, settle

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600
_MOST_BYTES: Final = 1 << 20


def read_private(path: Path) -> bytes | None:
    """Return the content of a private file, or None where there is none; a looser mode is put right.

    Raises:
        EnvironmentFault: the folder cannot be read.
    """
    try:
        with path.open("rb") as file:
            if os.name == "posix" and file.fileno() >= 0:
                with suppress(OSError):
                    os.fchmod(file.fileno(), FILE_MODE)
            return file.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise data_folder_fault(error, folder=str(path.parent)) from error


def write_private(path: Path, content: bytes) -> None:
    """Write a private file durably, in place of the one before; its folder is made if need be.

    Raises:
        EnvironmentFault: DATA_FOLDER_READ_ONLY, DISK_FULL, DATA_FOLDER_MISSING; the file before stands then.
    """
    part = path.with_name(path.name + PART_SUFFIX)
    try:
        path.parent.mkdir(mode=FOLDER_MODE, exist_ok=True)
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        settle(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise data_folder_fault(error, folder=str(path.parent)) from error


def bounded(path: Path, most: int) -> bytes | None:
    """Return the content of a file of a stick that has at most `most` bytes, or None: larger, or unreadable."""
    try:
        with path.open("rb") as file:
            # no more than there is: a large bound would reserve that much memory for every small file
            content = file.read(min(most, os.fstat(file.fileno()).st_size) + 1)
    except OSError:
        return None
    return content if len(content) <= most else None

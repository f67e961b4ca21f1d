"""The folder in which the program keeps its own files."""

import os
import shutil
from pathlib import Path
from typing import Final
from uuid import uuid4

from docexam.files.faults import data_folder_fault

_PRIVATE: Final = 0o700
"""The record holds names and badges: nobody but its owner reads it."""


def prepare_data_folder(folder: Path) -> None:
    """Make `folder` if need be, for its owner alone, and prove that a file can be written in it.

    Raises:
        EnvironmentFault: DATA_FOLDER_MISSING, DATA_FOLDER_READ_ONLY or DISK_FULL.
    """
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        _prove_writable(folder)
    except OSError as error:
        raise data_folder_fault(error, folder=str(folder)) from error


def _prove_writable(folder: Path) -> None:
    probe = folder / f".probe-{uuid4().hex}"
    descriptor = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.write(descriptor, b"docexam")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
        probe.unlink()


def free_bytes(folder: Path) -> int:
    """Return how many bytes are free where `folder` is, or -1 where nobody can tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return -1

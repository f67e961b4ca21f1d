"""The process itself: when it began, how it begins again, and the memory it holds."""

import ctypes
import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess

_START_FIELD: Final = 19
"""Place of ``starttime`` in /proc/self/stat, counted after the name of the process."""

_LOADED_AT: Final = time.perf_counter()


def seconds_since_start() -> float:
    """Return how long the process has been running, its interpreter's start included where that is known."""
    if Path("/proc/self/stat").exists():
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        began = int(fields[_START_FIELD]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - began
    return time.perf_counter() - _LOADED_AT


def start_again() -> None:
    """Start the program anew, as it was started; the caller leaves."""
    command = [sys.executable, *sys.argv[1:]] if getattr(sys, "frozen", False) else list(sys.orig_argv)
    QProcess.startDetached(command[0], command[1:])


def start_installer(installer: Path) -> bool:
    """Start a program of its own that outlives this one; tell whether it began."""
    began, _process = QProcess.startDetached(str(installer), [])
    return bool(began)


def give_memory_back() -> None:
    """Hand freed memory back to the system where its library keeps it: glibc does, after many large pictures."""
    if not sys.platform.startswith("linux"):
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)

"""Real small volumes to fill up or make read-only, where this machine lets a test mount one."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_volume(folder: Path, *, size_kib: int) -> Iterator[Path]:
    """Mount a memory file system of `size_kib` at `folder`; skips the test where that is not allowed."""
    if shutil.which("mount") is None:
        pytest.skip("no mount command")
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_kib}k", "docexam-test", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let a test mount a volume")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=True)


def make_read_only(folder: Path) -> None:
    """Remount a volume of `small_volume` so that nothing can be written any more."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], capture_output=True, check=True)


def fill(folder: Path, *, leave_bytes: int = 0) -> None:
    """Fill a volume up to its last `leave_bytes`."""
    free = shutil.disk_usage(folder).free
    (folder / "ballast").write_bytes(b"\0" * max(0, free - leave_bytes))

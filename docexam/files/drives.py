"""Removable drives, found without a window system.

Linux: ``/proc/self/mountinfo`` for mount points and ``/sys/dev/block`` for what kind of disk stands behind each.
Windows: kernel32. A failure to look leaves an empty list: the reader can always choose a folder.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docexam.files import windows_drives

UNKNOWN_BYTES: Final = -1
_OCTAL: Final = re.compile(rb"\\([0-3][0-7]{2})")
_USB_PATH: Final = re.compile(r"/usb\d+/")


@dataclass(frozen=True, slots=True)
class RemovableDrive:
    """A stick or card: where it is mounted, its label, free bytes (-1 unknown), whether it is read-only."""

    folder: Path
    name: str
    free_bytes: int
    read_only: bool
    file_system: str


def removable_drives() -> tuple[RemovableDrive, ...]:
    """Return the removable drives of this machine, in the order of their folders."""
    try:
        if sys.platform == "win32":
            found = tuple(
                RemovableDrive(drive.folder, drive.name, drive.free_bytes, drive.read_only, drive.file_system)
                for drive in windows_drives.removable()
            )
        else:
            found = linux_drives(Path("/proc/self/mountinfo"), Path("/sys/dev/block"))
    except (OSError, ValueError, AttributeError):
        return ()
    return tuple(sorted(found, key=lambda drive: str(drive.folder)))


def linux_drives(mountinfo: Path, sys_block: Path) -> tuple[RemovableDrive, ...]:
    """Return what `mountinfo` lists and `sys_block` knows as removable or behind USB; one row a device.

    Raises:
        OSError: the mount table cannot be read.
    """
    drives: dict[str, RemovableDrive] = {}
    for mount in _mounts(mountinfo.read_text(encoding="utf-8", errors="surrogateescape")):
        if mount.device not in drives and _is_removable(sys_block / mount.device):
            drives[mount.device] = RemovableDrive(
                folder=mount.folder,
                name=mount.folder.name or str(mount.folder),
                free_bytes=_free_bytes(mount.folder),
                read_only=mount.read_only,
                file_system=mount.file_system,
            )
    return tuple(drives.values())


@dataclass(frozen=True, slots=True)
class _Mount:
    device: str
    folder: Path
    read_only: bool
    file_system: str


def _mounts(table: str) -> Iterator[_Mount]:
    """Read the lines of a mount table (proc(5)): id, parent, device, root, folder, options, ..., -, type."""
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")
        if not dash or len(fields) < 6 or len(kind) < 3:
            continue
        options = {*fields[5].split(","), *kind[2].split(",")}
        yield _Mount(fields[2], Path(_unescaped(fields[4])), "ro" in options, kind[0])


def _unescaped(text: str) -> str:
    """Undo the octal escapes of the mount table; they stand for bytes, so an Arabic label comes back whole."""
    raw = text.encode("utf-8", "surrogateescape")
    return _OCTAL.sub(lambda match: bytes([int(match[1], 8)]), raw).decode("utf-8", "surrogateescape")


def _is_removable(device: Path) -> bool:
    """Tell whether the disk of `device` says it is removable, or hangs on USB."""
    if not device.exists():
        return False
    real = device.resolve()
    if _USB_PATH.search(str(real)):
        return True
    disk = real.parent if (real / "partition").exists() else real
    with suppress(OSError):
        return (disk / "removable").read_text().strip() == "1"
    return False


def _free_bytes(folder: Path) -> int:
    try:
        facts = os.statvfs(folder)
    except OSError:
        return UNKNOWN_BYTES
    return facts.f_bavail * facts.f_frsize

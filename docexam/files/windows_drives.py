"""Removable drives of Windows, by kernel32 alone. Not run on Windows yet."""

import ctypes
import string
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_DRIVE_REMOVABLE: Final = 2
_DRIVE_FIXED: Final = 3
_BUS_USB: Final = 7
_READ_ONLY_VOLUME: Final = 0x00080000
_FAIL_CRITICAL_ERRORS: Final = 0x0001
_IOCTL_STORAGE_QUERY_PROPERTY: Final = 0x002D1400
_OPEN_EXISTING: Final = 3
_SHARE_READ_WRITE: Final = 3
_INVALID_HANDLE: Final = ctypes.c_void_p(-1).value


@dataclass(frozen=True, slots=True)
class WindowsDrive:
    """A drive letter that can be taken away."""

    folder: Path
    name: str
    free_bytes: int
    read_only: bool
    file_system: str


def removable() -> tuple[WindowsDrive, ...]:
    """Return the removable drives, USB hard disks included (they call themselves fixed).

    Raises:
        OSError: kernel32 cannot be loaded.
        AttributeError: this is not Windows.
    """
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]  # Windows only
    kernel.CreateFileW.restype = ctypes.c_void_p
    with _no_disk_message_off(kernel):
        return tuple(_facts(kernel, root) for root in _roots(kernel) if _can_leave(kernel, root))


@contextmanager
def _no_disk_message_off(kernel: Any) -> Iterator[None]:
    """Keep the system from asking the reader to insert a disk into an empty card reader."""
    before = kernel.SetErrorMode(_FAIL_CRITICAL_ERRORS)
    try:
        yield
    finally:
        kernel.SetErrorMode(before)


def _roots(kernel: Any) -> list[str]:
    present = kernel.GetLogicalDrives()
    return [f"{letter}:\\" for bit, letter in enumerate(string.ascii_uppercase) if present >> bit & 1]


def _can_leave(kernel: Any, root: str) -> bool:
    kind = kernel.GetDriveTypeW(ctypes.c_wchar_p(root))
    return kind == _DRIVE_REMOVABLE or (kind == _DRIVE_FIXED and _bus_type(kernel, root) == _BUS_USB)


class _PropertyQuery(ctypes.Structure):
    """STORAGE_PROPERTY_QUERY asking for the device descriptor (all zero)."""

    _fields_ = [
        ("property_id", ctypes.c_uint32),
        ("query_type", ctypes.c_uint32),
        ("rest", ctypes.c_byte * 8),
    ]


class _DeviceDescriptor(ctypes.Structure):
    """STORAGE_DEVICE_DESCRIPTOR up to the bus type."""

    _fields_ = [
        ("version", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("device_type", ctypes.c_byte),
        ("device_type_modifier", ctypes.c_byte),
        ("removable_media", ctypes.c_byte),
        ("command_queueing", ctypes.c_byte),
        ("offsets", ctypes.c_uint32 * 4),
        ("bus_type", ctypes.c_uint32),
        ("rest", ctypes.c_byte * 512),
    ]


def _bus_type(kernel: Any, root: str) -> int:
    device = "\\\\.\\" + root.rstrip("\\")
    handle = kernel.CreateFileW(ctypes.c_wchar_p(device), 0, _SHARE_READ_WRITE, None, _OPEN_EXISTING, 0, None)
    if handle == _INVALID_HANDLE:
        return 0
    query, answer, length = _PropertyQuery(), _DeviceDescriptor(), ctypes.c_uint32()
    try:
        answered = kernel.DeviceIoControl(
            ctypes.c_void_p(handle),
            _IOCTL_STORAGE_QUERY_PROPERTY,
            ctypes.byref(query),
            ctypes.sizeof(query),
            ctypes.byref(answer),
            ctypes.sizeof(answer),
            ctypes.byref(length),
            None,
        )
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
    return int(answer.bus_type) if answered else 0


def _facts(kernel: Any, root: str) -> WindowsDrive:
    name, system = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
    flags, free = ctypes.c_uint32(), ctypes.c_uint64()
    known = kernel.GetVolumeInformationW(
        ctypes.c_wchar_p(root), name, 261, None, None, ctypes.byref(flags), system, 261
    )
    sized = kernel.GetDiskFreeSpaceExW(ctypes.c_wchar_p(root), ctypes.byref(free), None, None)
    return WindowsDrive(
        folder=Path(root),
        name=name.value or root,
        free_bytes=int(free.value) if sized else -1,
        read_only=bool(known and flags.value & _READ_ONLY_VOLUME),
        file_system=system.value,
    )

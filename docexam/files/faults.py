"""What the operating system says, as faults the reader can act on."""

import errno
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode

_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_GONE: Final = frozenset({errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE})
_WINDOWS: Final = {
    19: FaultCode.TARGET_READ_ONLY,  # ERROR_WRITE_PROTECT
    21: FaultCode.TARGET_REMOVED,  # ERROR_NOT_READY
    39: FaultCode.TARGET_FULL,  # ERROR_HANDLE_DISK_FULL
    112: FaultCode.TARGET_FULL,  # ERROR_DISK_FULL
    1006: FaultCode.TARGET_REMOVED,  # ERROR_FILE_INVALID: the volume changed under an open file
    1167: FaultCode.TARGET_REMOVED,  # ERROR_DEVICE_NOT_CONNECTED
}


def target_fault(error: OSError, *, started: bool, folder: str) -> EnvironmentFault:
    """Return the fault behind an error of the target.

    `started` tells whether the target had been seen and found fit: what is missing then was pulled out.
    """
    return EnvironmentFault(_code(error, started=started), folder=folder)


def _code(error: OSError, *, started: bool) -> FaultCode:
    windows = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    if windows is not None:
        return windows
    if error.errno in _READ_ONLY:
        return FaultCode.TARGET_READ_ONLY
    if error.errno in _FULL:
        return FaultCode.TARGET_FULL
    if error.errno in _GONE:
        return FaultCode.TARGET_REMOVED if started else FaultCode.TARGET_MISSING
    return FaultCode.TARGET_UNWRITABLE


def data_folder_fault(error: OSError, *, folder: str) -> EnvironmentFault:
    """Return the fault behind an error of the program's own data folder."""
    code = {
        FaultCode.TARGET_READ_ONLY: FaultCode.DATA_FOLDER_READ_ONLY,
        FaultCode.TARGET_FULL: FaultCode.DISK_FULL,
    }.get(_code(error, started=True), FaultCode.DATA_FOLDER_MISSING)
    return EnvironmentFault(code, folder=folder)

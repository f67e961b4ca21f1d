"""Keys at rest: under the Data Protection API of Windows, as they are elsewhere (there the file mode guards them).

Not run on Windows yet. There a blob opens for the same account of the same computer only: a copied folder gives
nothing away.
"""

import ctypes
import os
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode

MARK: Final = b"DPAPI-1\n"
"""Before every blob, so that a folder carried to another system is told from damage."""

ON_WINDOWS: Final = os.name == "nt"
_NO_WINDOW: Final = 0x1  # CRYPTPROTECT_UI_FORBIDDEN: never ask in the middle of an answer


class _Blob(ctypes.Structure):
    """DATA_BLOB of wincrypt.h."""

    _fields_ = [("size", ctypes.c_uint32), ("data", ctypes.POINTER(ctypes.c_char))]


def protected(secret: bytes) -> bytes:
    """Return `secret` as it is written to disk.

    Raises:
        EnvironmentFault: KEY_UNREADABLE, when Windows refuses.
    """
    if not ON_WINDOWS:
        return secret
    return MARK + _through("CryptProtectData", secret)


def unprotected(kept: bytes) -> bytes:
    """Return the secret behind what was written to disk.

    Raises:
        EnvironmentFault: KEY_UNREADABLE, when it was protected by another account, computer or system.
    """
    if not kept.startswith(MARK):
        return kept
    if not ON_WINDOWS:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="DPAPI")
    return _through("CryptUnprotectData", kept.removeprefix(MARK))


def _through(function: str, given: bytes) -> bytes:
    """Hand `given` to a function of crypt32 and return what it makes of it."""
    windows: Any = ctypes
    buffer = ctypes.create_string_buffer(given, len(given))
    source = _Blob(len(given), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char)))
    target = _Blob()
    call = getattr(windows.WinDLL("crypt32"), function)
    done = call(ctypes.byref(source), None, None, None, None, _NO_WINDOW, ctypes.byref(target))
    if not done:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="DPAPI")
    try:
        return ctypes.string_at(target.data, target.size)
    finally:
        free = windows.WinDLL("kernel32").LocalFree
        free.argtypes = [ctypes.c_void_p]
        free(ctypes.cast(target.data, ctypes.c_void_p))

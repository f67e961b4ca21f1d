"""Runs a program under a kernel filter that kills it when it opens an internet socket.

Used as ``python network_jail.py PROGRAM ARGUMENT...``. A seccomp filter sees every system call of the process and
of all its children, so Qt and other compiled code cannot slip past it as they would past a Python hook.
"""

import ctypes
import os
import platform
import struct
import sys
from typing import Final

ARCHITECTURES: Final = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Audit architecture and number of the system call `socket` (linux/audit.h, asm/unistd.h)."""

LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06  # BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_RET|BPF_K
KILL_PROCESS, ALLOW = 0x80000000, 0x7FFF0000
NUMBER_AT, ARCHITECTURE_AT, DOMAIN_AT = 0, 4, 16  # offsets in struct seccomp_data
AF_INET, AF_INET6 = 2, 10
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2


class Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def instructions(architecture: int, socket_number: int) -> bytes:
    """Return the filter: kill on socket(AF_INET...) and socket(AF_INET6...), and on a foreign architecture."""
    steps = [
        (LOAD, 0, 0, ARCHITECTURE_AT),
        (EQUAL, 0, 6, architecture),
        (LOAD, 0, 0, NUMBER_AT),
        (EQUAL, 0, 3, socket_number),
        (LOAD, 0, 0, DOMAIN_AT),
        (EQUAL, 2, 0, AF_INET),
        (EQUAL, 1, 0, AF_INET6),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL_PROCESS),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def enter() -> None:
    """Put this process, and all it starts, under the filter."""
    code = instructions(*ARCHITECTURES[platform.machine()])
    buffer = ctypes.create_string_buffer(code, len(code))
    program = Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "PR_SET_NO_NEW_PRIVS")
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "PR_SET_SECCOMP")


if __name__ == "__main__":
    enter()
    os.execv(sys.argv[1], sys.argv[1:])

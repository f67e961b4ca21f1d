"""What every use case works with: the record, the clocks, and what is installed."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from docexam.services.clock import Clock
from docexam.storage.database import Database
from docexam.storage.stamp import Programme, Stamp, exchange_time

_RANDOM_BYTES: Final = 10


def _no_key() -> bytes | None:
    return None


@dataclass(frozen=True)
class Recording:
    """The open record and everything a row in it is stamped with.

    `programme_key` is None until head office's set-up is installed: until then nothing becomes an event.
    `export_practice` tells that the course sends practice answers to head office too.
    """

    database: Database
    clock: Clock
    programme: Programme
    random: Callable[[int], bytes] = os.urandom
    programme_key: Callable[[], bytes | None] = _no_key
    export_practice: bool = False

    def stamp(self) -> Stamp:
        """Return this moment."""
        return Stamp(
            at=exchange_time(self.clock.now()),
            utc_offset_min=self.clock.utc_offset_min(),
            mono_ms=self.clock.monotonic_ms(),
        )

    def new_id(self) -> str:
        """Return a new UUIDv7 of this moment."""
        return uuid7(int(self.clock.now().timestamp() * 1000), self.random(_RANDOM_BYTES))


def uuid7(unix_ms: int, random: bytes) -> str:
    """Return a UUIDv7 in lower-case text form (RFC 9562, 5.7).

    `random` holds 10 bytes, of which 74 bits are used.
    """
    chance = int.from_bytes(random[:_RANDOM_BYTES], "big")
    high = ((unix_ms & (1 << 48) - 1) << 16) | 0x7000 | (chance >> 62 & 0xFFF)
    low = (0b10 << 62) | (chance & (1 << 62) - 1)
    digits = f"{(high << 64) | low:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

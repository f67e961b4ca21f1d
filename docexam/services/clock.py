"""Time comes in through here, so that tests can set it."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """The device's clocks."""

    def now(self) -> datetime:
        """Return the wall time, aware, in UTC."""

    def utc_offset_min(self) -> int:
        """Return how far the device's zone is ahead of UTC, in minutes."""

    def monotonic_ms(self) -> int:
        """Return milliseconds since the program began; never set back."""


class SystemClock:
    """The clocks of this computer."""

    def __init__(self) -> None:
        self._began_ns = time.monotonic_ns()

    def now(self) -> datetime:
        """Return the wall time, aware, in UTC."""
        return datetime.now(UTC)

    def utc_offset_min(self) -> int:
        """Return how far the device's zone is ahead of UTC, in minutes."""
        offset = self.now().astimezone().utcoffset()
        return 0 if offset is None else int(offset.total_seconds() // 60)

    def monotonic_ms(self) -> int:
        """Return milliseconds since this clock was made; never set back."""
        return (time.monotonic_ns() - self._began_ns) // 1_000_000

"""How long one must wait after wrong PINs: it slows a guesser down and never locks anybody out."""

from typing import Final

from docexam.domain.ids import LearnerNumber
from docexam.services.clock import Clock

WAITS_S: Final = (0, 0, 1, 2, 4, 8, 16, 30)
"""After the first, second, ... wrong PIN in a row; the last for all further ones."""


class PinPatience:
    """Counts the wait down on the monotonic clock. How often a PIN was wrong is kept in the record.

    After a restart the whole wait begins again, since nobody knows how much of it had passed.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began_ms = clock.monotonic_ms()
        self._failed_ms: dict[LearnerNumber, int] = {}

    def failed(self, number: LearnerNumber) -> None:
        """A wrong PIN was typed just now."""
        self._failed_ms[number] = self._clock.monotonic_ms()

    def wait_s(self, number: LearnerNumber, failures: int) -> float:
        """Return how many seconds are left to wait after `failures` wrong PINs in a row."""
        whole_ms = 1000 * wait_after_s(failures)
        since_ms = self._clock.monotonic_ms() - self._failed_ms.get(number, self._began_ms)
        return max(0, whole_ms - max(0, since_ms)) / 1000


def wait_after_s(failures: int) -> int:
    """Return the whole wait that follows the last of `failures` wrong PINs in a row."""
    return 0 if failures <= 0 else WAITS_S[min(failures, len(WAITS_S)) - 1]

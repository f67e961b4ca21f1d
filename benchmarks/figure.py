"""One measured figure beside its floor, and how a call is timed.

A benchmark is a module ``benchmarks/bench_<what>.py`` with a function ``figures() -> list[Figure]``;
``python -m benchmarks`` (``make bench``) runs them all and prints one table.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

NO_FLOOR: Final = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured, and the cheapest thing one could hope for, measured in the same run.

    `value` and `floor` are in `unit`. `limit_ratio` bounds value / floor and `limit_value` bounds the value
    itself; where both are given, keeping one of them is enough ("twice the floor, or 3 ms more"). For a rate,
    `more_is_better` turns both bounds round.
    """

    name: str
    value: float
    unit: str
    floor_name: str = NO_FLOOR
    floor: float = math.nan
    limit_ratio: float | None = None
    limit_value: float | None = None
    more_is_better: bool = False

    @property
    def ratio(self) -> float:
        """Value over floor; not a number where there is no floor."""
        return self.value / self.floor if self.floor else math.nan

    @property
    def kept(self) -> bool | None:
        """Whether a limit is kept, or None where the figure has no limit."""
        verdicts = [
            self._within(measured, limit)
            for measured, limit in ((self.ratio, self.limit_ratio), (self.value, self.limit_value))
            if limit is not None
        ]
        return any(verdicts) if verdicts else None

    def _within(self, measured: float, limit: float) -> bool:
        return measured >= limit if self.more_is_better else measured <= limit


@dataclass(frozen=True, slots=True)
class Timing:
    """Durations of the repeats of one call, in seconds, in the order they were made."""

    seconds: tuple[float, ...]

    @property
    def median_ms(self) -> float:
        """The middle of all repeats, in milliseconds."""
        return self.percentile_ms(50)

    @property
    def p95_ms(self) -> float:
        """What 95 of 100 repeats stay below, in milliseconds."""
        return self.percentile_ms(95)

    def percentile_ms(self, percent: float) -> float:
        """Return the nearest-rank percentile of the repeats, in milliseconds."""
        return percentile(self.seconds, percent) * 1e3


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the nearest-rank percentile: the smallest value with `percent` of all values not above it."""
    ordered = sorted(values)
    rank = max(1, math.ceil(len(ordered) * percent / 100))
    return ordered[rank - 1]


def timed(call: Callable[[], object], *, repeats: int, warm_ups: int = 1) -> Timing:
    """Call it `warm_ups` times unmeasured, then `repeats` times, each on the clock."""
    for _ in range(warm_ups):
        call()
    return Timing(tuple(_seconds_of(call) for _ in range(repeats)))


def _seconds_of(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start

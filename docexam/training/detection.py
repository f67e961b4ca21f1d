"""Signal detection: counts, and rates with their doubt."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import Final

from docexam.domain.attempt import Outcome

_NORMAL: Final = NormalDist()
_Z_95: Final = _NORMAL.inv_cdf(0.975)

ENOUGH_TRIALS: Final = 40
"""Signal and noise trials each, below which no d-prime is shown as a claim about a person."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each outcome happened."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    correct_rejections: int = 0

    @property
    def signals(self) -> int:
        """Trials whose accepted response is to refer."""
        return self.hits + self.misses

    @property
    def noises(self) -> int:
        """Trials whose accepted response is to release."""
        return self.false_alarms + self.correct_rejections


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its 95 % interval (Wilson's score interval)."""

    share: float
    low: float
    high: float
    trials: int


def count(outcomes: Iterable[Outcome]) -> Counts:
    """Count outcomes; uncounted ones are left out."""
    tally = dict.fromkeys(Outcome, 0)
    for outcome in outcomes:
        tally[outcome] += 1
    return Counts(
        hits=tally[Outcome.HIT],
        misses=tally[Outcome.MISS],
        false_alarms=tally[Outcome.FALSE_ALARM],
        correct_rejections=tally[Outcome.CORRECT_REJECTION],
    )


def rate(successes: int, trials: int) -> Rate | None:
    """Return the share of `successes` with Wilson's 95 % interval, or None without trials.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
    """
    if trials == 0:
        return None
    share, z2 = successes / trials, _Z_95**2
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = _Z_95 * sqrt(share * (1 - share) / trials + z2 / (4 * trials**2)) / (1 + z2 / trials)
    return Rate(
        share=share,
        low=max(0.0, min(share, centre - half)),
        high=min(1.0, max(share, centre + half)),
        trials=trials,
    )


def hit_rate(counts: Counts) -> Rate | None:
    """Return the share of fraudulent specimens that were referred."""
    return rate(counts.hits, counts.signals)


def false_alarm_rate(counts: Counts) -> Rate | None:
    """Return the share of genuine specimens that were referred."""
    return rate(counts.false_alarms, counts.noises)

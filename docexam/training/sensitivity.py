"""Measures of how well two classes are told apart, beyond counts: sensitivity with its error, ratings, costs, honesty.

The signal is what should be stopped: an altered document, an impostor. Each measure gives None where there is
nothing to measure, never 0 or a half.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, sqrt
from statistics import NormalDist
from typing import Final

from docexam.training.detection import ENOUGH_TRIALS, Counts

_NORMAL: Final = NormalDist()
_Z_95: Final = _NORMAL.inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """Sensitivity and leaning from counts.

    `hit_share` and `false_alarm_share` carry the log-linear correction (M. J. Hautus, 1995); `criterion` above 0
    leans to let pass, below 0 to stop; `error` is the standard error of `d_prime` (Gourevitch and Galanter, 1967).
    """

    hit_share: float
    false_alarm_share: float
    d_prime: float
    criterion: float
    error: float

    @property
    def ln_beta(self) -> float:
        """Natural logarithm of the likelihood ratio at the criterion."""
        return self.criterion * self.d_prime

    @property
    def area(self) -> float:
        """Area under the curve of an observer with equal variances and this d'."""
        return _NORMAL.cdf(self.d_prime / sqrt(2))

    @property
    def a_prime(self) -> float:
        """Return A' (J. B. Grier, 1971; J. G. Snodgrass and J. Corwin, 1988); not free of the criterion."""
        return a_prime(self.hit_share, self.false_alarm_share)


def sensitivity(counts: Counts) -> Sensitivity | None:
    """Return sensitivity and leaning, or None while one class was never shown."""
    if not counts.signals or not counts.noises:
        return None
    hits = (counts.hits + 0.5) / (counts.signals + 1)
    alarms = (counts.false_alarms + 0.5) / (counts.noises + 1)
    return sensitivity_of_shares(hits, alarms, signals=counts.signals, noises=counts.noises)


def sensitivity_of_shares(
    hit_share: float, false_alarm_share: float, *, signals: int, noises: int
) -> Sensitivity:
    """Return the measures of two shares, each above 0 and below 1, from so many trials.

    Raises:
        ValueError: a share is 0 or 1, or a class is empty.
    """
    if signals < 1 or noises < 1:
        raise ValueError("both classes need a trial")
    z_hits, z_alarms = (_NORMAL.inv_cdf(share) for share in (hit_share, false_alarm_share))
    variance = _variance(hit_share, z_hits, signals) + _variance(false_alarm_share, z_alarms, noises)
    return Sensitivity(
        hit_share=hit_share,
        false_alarm_share=false_alarm_share,
        d_prime=z_hits - z_alarms,
        criterion=-(z_hits + z_alarms) / 2,
        error=sqrt(variance),
    )


def _variance(share: float, z: float, trials: int) -> float:
    return share * (1 - share) / (trials * _NORMAL.pdf(z) ** 2)


def a_prime(hit_share: float, false_alarm_share: float) -> float:
    """Return A' of two shares: half by chance, 1 without error."""
    high, low = max(hit_share, false_alarm_share), min(hit_share, false_alarm_share)
    if high == low:
        return 0.5
    part = (high - low) * (1 + high - low) / (4 * high * (1 - low))
    return 0.5 + part if hit_share >= false_alarm_share else 0.5 - part


@dataclass(frozen=True, slots=True)
class Area:
    """Area under the curve of ratings, with its standard error (Hanley and McNeil, 1982)."""

    area: float
    error: float


def rated_area(signals: Sequence[int], noises: Sequence[int]) -> Area | None:
    """Return how often a signal was rated above a noise, ties counting half; None while one class is empty.

    `signals` and `noises` are ratings, the higher the surer that it is a signal.
    """
    if not signals or not noises:
        return None
    wins = sum((signal > noise) + 0.5 * (signal == noise) for signal in signals for noise in noises)
    one, other = len(signals), len(noises)
    area = wins / (one * other)
    q1, q2 = area / (2 - area), 2 * area**2 / (1 + area)
    spread = area * (1 - area) + (one - 1) * (q1 - area**2) + (other - 1) * (q2 - area**2)
    return Area(area, sqrt(max(0.0, spread) / (one * other)))


def honesty(answers: Iterable[tuple[float, bool]]) -> float | None:
    """Return the Brier score of (stated certainty, right or not): 0 is perfect; None without answers."""
    errors = [(certainty - right) ** 2 for certainty, right in answers]
    return sum(errors) / len(errors) if errors else None


@dataclass(frozen=True, slots=True)
class Costs:
    """What a miss weighs against a false alarm."""

    miss: float = 5.0
    false_alarm: float = 1.0


def cost_score(counts: Counts, costs: Costs = Costs()) -> float | None:
    """Return 100 for no error and 0 for the cheaper of "stop everybody" and "stop nobody"; below 0 is worse than that.

    None while one class is empty. Percent correct would teach to wave everybody through when signals are rare.
    """
    if not counts.signals or not counts.noises:
        return None
    cheapest = min(costs.miss * counts.signals, costs.false_alarm * counts.noises)
    return 100 * (1 - (costs.miss * counts.misses + costs.false_alarm * counts.false_alarms) / cheapest)


def cheapest_criterion(d_prime: float, *, share_of_signals: float, costs: Costs = Costs()) -> float | None:
    """Return the criterion at which errors cost least, or None where nothing is told apart (d' of 0 or less)."""
    if d_prime <= 0 or not 0 < share_of_signals < 1:
        return None
    odds = (1 - share_of_signals) * costs.false_alarm / (share_of_signals * costs.miss)
    return log(odds) / d_prime


def enough(counts: Counts) -> bool:
    """Tell whether there are trials enough of either class to say a d' of somebody."""
    return min(counts.signals, counts.noises) >= ENOUGH_TRIALS


def reliable_change(before: Counts, after: Counts) -> float | None:
    """Return the change of d' where it is one: enough trials on either side, and more than chance allows.

    None means that no change may be claimed. The bound is 1.96 standard errors of the difference.
    """
    if not (enough(before) and enough(after)):
        return None
    first, second = sensitivity(before), sensitivity(after)
    if first is None or second is None:
        return None
    change = second.d_prime - first.d_prime
    return change if abs(change) > _Z_95 * sqrt(first.error**2 + second.error**2) else None

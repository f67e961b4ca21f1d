"""Signal detection against published figures and at its edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.attempt import Outcome
from docexam.training.detection import Counts, count, criterion, d_prime, false_alarm_rate, hit_rate, rate

SMALL = st.integers(0, 60)


def test_outcomes_are_counted_and_uncounted_ones_left_out() -> None:
    counts = count([Outcome.HIT, Outcome.HIT, Outcome.MISS, Outcome.UNCOUNTED, Outcome.FALSE_ALARM])
    assert counts == Counts(hits=2, misses=1, false_alarms=1)


def test_wilson_interval_agrees_with_the_published_example() -> None:
    # 15 of 148: Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I
    interval = rate(15, 148)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((0.0624, 0.1605), abs=5e-4)


def test_d_prime_agrees_with_the_log_linear_formula() -> None:
    # z(20.5/26) - z(10.5/26), with z from standard normal tables
    counts = Counts(hits=20, misses=5, false_alarms=10, correct_rejections=15)
    assert d_prime(counts) == pytest.approx(0.8009 + 0.2435, abs=5e-3)
    assert criterion(counts) == pytest.approx(-(0.8009 - 0.2435) / 2, abs=5e-3)


def test_no_trials_give_no_figure() -> None:
    assert rate(0, 0) is None
    assert d_prime(Counts(hits=3)) is None
    assert criterion(Counts(correct_rejections=3)) is None
    assert hit_rate(Counts(false_alarms=1)) is None
    assert false_alarm_rate(Counts(hits=1)) is None


@given(SMALL, SMALL, SMALL, SMALL)
def test_figures_stay_finite_and_intervals_hold_their_share(h: int, m: int, f: int, c: int) -> None:
    counts = Counts(h, m, f, c)
    sensitivity = d_prime(counts)
    assert sensitivity is None or abs(sensitivity) < 6
    share = hit_rate(counts)
    assert share is None or 0 <= share.low <= share.share <= share.high <= 1


@given(SMALL.filter(bool), SMALL.filter(bool))
def test_referring_everything_is_not_sensitivity(signals: int, noises: int) -> None:
    everything = Counts(hits=signals, false_alarms=noises)
    bias = criterion(everything)
    assert bias is not None
    assert bias < 0
    if signals == noises:
        assert d_prime(everything) == pytest.approx(0)

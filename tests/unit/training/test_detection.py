"""Signal detection against published figures and at its edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.attempt import Outcome
from docexam.training.detection import Counts, count, false_alarm_rate, hit_rate, rate

SMALL = st.integers(0, 60)


def test_outcomes_are_counted_and_uncounted_ones_left_out() -> None:
    counts = count([Outcome.HIT, Outcome.HIT, Outcome.MISS, Outcome.UNCOUNTED, Outcome.FALSE_ALARM])
    assert counts == Counts(hits=2, misses=1, false_alarms=1)


def test_wilson_interval_agrees_with_the_published_example() -> None:
    # 15 of 148: Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I
    interval = rate(15, 148)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((0.0624, 0.1605), abs=5e-4)


def test_no_trials_give_no_figure() -> None:
    assert rate(0, 0) is None
    assert hit_rate(Counts(false_alarms=1)) is None
    assert false_alarm_rate(Counts(hits=1)) is None


@given(SMALL, SMALL, SMALL, SMALL)
def test_intervals_hold_their_share(h: int, m: int, f: int, c: int) -> None:
    counts = Counts(h, m, f, c)
    share = hit_rate(counts)
    assert share is None or 0 <= share.low <= share.share <= share.high <= 1

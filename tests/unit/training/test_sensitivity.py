"""The measures agree with worked examples, stay finite at the ends, and are silent without trials."""

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.training.detection import Counts, rate
from docexam.training.sensitivity import (
    a_prime,
    cheapest_criterion,
    cost_score,
    honesty,
    rated_area,
    reliable_change,
    sensitivity,
    sensitivity_of_shares,
)

NEAR = 5e-4


def counts(hits: int, signals: int, alarms: int, noises: int) -> Counts:
    return Counts(hits, signals - hits, alarms, noises - alarms)


@pytest.mark.parametrize(
    ("case", "hit_share", "alarm_share", "d_prime", "criterion", "a"),
    [
        (counts(16, 20, 3, 20), 0.7857, 0.1667, 1.7591, 0.0879, 0.8827),
        (counts(20, 20, 0, 20), 0.9762, 0.0238, 3.9615, 0.0, 0.9878),
        (counts(5, 10, 2, 90), 0.5, 0.0275, 1.9193, 0.9597, 0.8577),
        (counts(0, 20, 0, 20), 0.0238, 0.0238, 0.0, 1.9808, 0.5),
        (counts(5, 20, 9, 20), 0.2619, 0.4524, -0.5178, 0.3786, 0.3302),
    ],
)
def test_worked_examples_of_counts(
    case: Counts, hit_share: float, alarm_share: float, d_prime: float, criterion: float, a: float
) -> None:
    found = sensitivity(case)
    assert found is not None
    assert (found.hit_share, found.false_alarm_share) == pytest.approx((hit_share, alarm_share), abs=NEAR)
    assert (found.d_prime, found.criterion) == pytest.approx((d_prime, criterion), abs=NEAR)
    assert found.a_prime == pytest.approx(a, abs=NEAR)


def test_the_first_example_to_its_end() -> None:
    found = sensitivity(counts(16, 20, 3, 20))
    assert found is not None
    assert (found.ln_beta, found.area, found.error) == pytest.approx((0.1546, 0.8932, 0.4585), abs=NEAR)


def test_rates_as_published_for_passport_officers() -> None:
    found = sensitivity_of_shares(0.86, 0.06, signals=100, noises=100)
    assert (found.d_prime, found.criterion, found.area) == pytest.approx((2.6351, 0.2372, 0.9688), abs=NEAR)
    assert a_prime(0.86, 0.06) == pytest.approx(0.9453, abs=NEAR)


@pytest.mark.parametrize(
    ("trials", "error"), [(10, 0.6623), (20, 0.4683), (40, 0.3312), (80, 0.2342), (160, 0.1656)]
)
def test_the_error_shrinks_with_the_trials(trials: int, error: float) -> None:
    assert sensitivity_of_shares(0.8, 0.15, signals=trials, noises=trials).error == pytest.approx(
        error, abs=NEAR
    )


def ratings(each: list[int]) -> list[int]:
    return [rating for rating, times in enumerate(each, start=1) for _ in range(times)]


def test_the_area_of_ratings() -> None:
    found = rated_area(ratings([1, 2, 1, 2, 4, 10]), ratings([9, 6, 3, 1, 1, 0]))
    assert found is not None
    assert (found.area, found.error) == pytest.approx((0.9, 0.0514), abs=NEAR)


@pytest.mark.parametrize(
    ("of", "low", "high"),
    [
        ((16, 20), 0.5840, 0.9193),
        ((0, 20), 0.0, 0.1611),
        ((5, 10), 0.2366, 0.7634),
        ((2, 90), 0.0061, 0.0774),
    ],
)
def test_intervals_of_rates(of: tuple[int, int], low: float, high: float) -> None:
    found = rate(*of)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=NEAR)


def test_honesty_of_certainty() -> None:
    assert honesty([(0.9, True), (0.9, False), (0.6, True)]) == pytest.approx(0.3267, abs=NEAR)


@pytest.mark.parametrize(
    ("case", "score"),
    [
        (counts(5, 10, 2, 90), 46),
        (counts(0, 10, 0, 90), 0),
        (counts(10, 10, 90, 90), -80),
        (counts(9, 10, 5, 90), 80),
    ],
)
def test_errors_are_weighed_not_counted(case: Counts, score: float) -> None:
    assert cost_score(case) == pytest.approx(score)


def test_the_cheapest_criterion_is_near_the_middle_when_misses_weigh_more() -> None:
    assert cheapest_criterion(1.76, share_of_signals=0.1) == pytest.approx(0.33, abs=0.005)
    assert cheapest_criterion(0.0, share_of_signals=0.1) is None


def test_nothing_is_measured_without_trials() -> None:
    for case in (Counts(), counts(3, 5, 0, 0), counts(0, 0, 1, 4)):
        assert sensitivity(case) is None
        assert cost_score(case) is None
    assert rated_area([], [1]) is None
    assert rated_area([1], []) is None
    assert honesty([]) is None
    assert rate(0, 0) is None


def test_no_change_is_claimed_from_few_trials_or_within_chance() -> None:
    assert reliable_change(counts(8, 20, 6, 20), counts(20, 20, 0, 20)) is None
    assert reliable_change(counts(30, 40, 8, 40), counts(32, 40, 7, 40)) is None
    found = reliable_change(counts(20, 40, 14, 40), counts(38, 40, 3, 40))
    assert found is not None
    assert found > 0.9


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_every_measure_is_finite_wherever_there_is_one(
    hits: int, misses: int, alarms: int, rejections: int
) -> None:
    case = Counts(hits, misses, alarms, rejections)
    found = sensitivity(case)
    assert (found is None) == (not case.signals or not case.noises)
    if found is not None:
        values = (found.d_prime, found.criterion, found.error, found.ln_beta, found.area, found.a_prime)
        assert all(isfinite(value) for value in values)
        assert 0 <= found.area <= 1


@given(
    st.lists(st.integers(1, 6), min_size=1, max_size=30), st.lists(st.integers(1, 6), min_size=1, max_size=30)
)
def test_the_area_is_one_minus_itself_when_the_classes_change_places(
    one: list[int], other: list[int]
) -> None:
    there, back = rated_area(one, other), rated_area(other, one)
    assert there is not None
    assert back is not None
    assert there.area == pytest.approx(1 - back.area)


@given(st.integers(1, 60), st.integers(1, 60))
def test_stopping_everybody_is_a_leaning_and_no_sensitivity(signals: int, noises: int) -> None:
    found = sensitivity(Counts(hits=signals, false_alarms=noises))
    assert found is not None
    assert found.criterion < 0
    if signals == noises:
        assert found.d_prime == pytest.approx(0)

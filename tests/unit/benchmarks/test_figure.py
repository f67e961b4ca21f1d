"""A figure says by itself whether its limits are kept, and a percentile is one of the measured values."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.__main__ import row_of, table_of
from benchmarks.figure import Figure, percentile, timed


def test_a_figure_without_a_limit_is_neither_kept_nor_missed() -> None:
    assert Figure(name="pan", value=3.0, unit="ms").kept is None


def test_one_of_two_limits_is_enough() -> None:
    figure = Figure(
        name="durable", value=5.0, unit="ms", floor_name="raw", floor=2.0, limit_ratio=2.0, limit_value=5.0
    )
    assert figure.ratio == 2.5
    assert figure.kept is True


@pytest.mark.parametrize(("value", "kept"), [(2000.0, True), (1999.0, False)])
def test_a_rate_is_kept_from_its_limit_upwards(value: float, kept: bool) -> None:
    assert Figure(name="mrz", value=value, unit="1/s", limit_value=2000, more_is_better=True).kept is kept


def test_a_ratio_over_no_floor_keeps_no_limit() -> None:
    figure = Figure(name="pan", value=3.0, unit="ms", limit_ratio=4.0)
    assert math.isnan(figure.ratio)
    assert figure.kept is False


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=200), st.integers(1, 100))
def test_a_percentile_is_a_measured_value_that_the_share_does_not_exceed(
    values: list[float], percent: int
) -> None:
    found = percentile(values, percent)
    assert found in values
    assert sum(value <= found for value in values) * 100 >= percent * len(values)


def test_warm_ups_are_called_and_not_counted() -> None:
    calls: list[int] = []
    timing = timed(lambda: calls.append(1), repeats=5, warm_ups=2)
    assert len(calls) == 7
    assert len(timing.seconds) == 5


def test_a_missed_limit_stands_in_the_table() -> None:
    missed = Figure(name="start", value=4.0, unit="s", floor_name="empty window", floor=1.0, limit_ratio=3.0)
    table = table_of([row_of(missed)])
    assert table.splitlines()[1].split("  ")[-1] == "MISS"

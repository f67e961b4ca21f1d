"""Regions in millimetres."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.feature import bounds, contains, distance_mm, rectangle

SQUARE = rectangle(10, 20, 30, 40)
COORDINATE = st.floats(-100, 200)


def test_distance_is_nothing_inside_and_the_shortest_way_outside() -> None:
    assert distance_mm([SQUARE], (15, 25)) == 0
    assert distance_mm([SQUARE], (7, 25)) == pytest.approx(3)
    assert distance_mm([SQUARE], (7, 16)) == pytest.approx(5)
    assert distance_mm([], (0, 0)) == inf


@given(COORDINATE, COORDINATE)
def test_distance_agrees_with_lying_inside(x: float, y: float) -> None:
    if contains(SQUARE, (x, y)):
        assert distance_mm([SQUARE], (x, y)) == 0
    else:
        outside = max(10 - x, x - 40, 20 - y, y - 60)
        assert distance_mm([SQUARE], (x, y)) >= outside - 1e-9


def test_bounds_span_all_polygons() -> None:
    assert bounds([SQUARE, rectangle(0, 0, 1, 1)]) == (0, 0, 40, 60)
    with pytest.raises(ValueError, match="empty"):
        bounds([])

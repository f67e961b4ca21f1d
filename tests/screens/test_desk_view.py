"""Panning and zooming: which millimetre lies under which pixel."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.ui.desk.tiles import Cell, cells_over, level_for, nearest_first, scale_of
from docexam.ui.desk.viewport import MOST_PX_PER_MM, Viewport

WINDOW = Viewport(width_px=908, height_px=650, page_width_mm=125.0, page_height_mm=88.0).fitted()


def test_a_fitted_page_stands_whole_in_the_window() -> None:
    left, top, right, bottom = WINDOW.page_px
    assert 0 < left < right < 908
    assert 0 < top < bottom < 650
    assert WINDOW.fits


@given(
    x=st.floats(60, 850),
    y=st.floats(60, 560),
    factor=st.floats(1.01, 40),
)
def test_zooming_in_keeps_the_millimetre_under_the_pointer(x: float, y: float, factor: float) -> None:
    before = WINDOW.to_mm((x, y))
    after = WINDOW.zoomed(WINDOW.px_per_mm * factor, (x, y)).to_mm((x, y))
    assert after == pytest.approx(before, abs=1e-6)


def test_zooming_ends_at_thirty_times_and_at_the_whole_page() -> None:
    assert WINDOW.zoomed(10_000).px_per_mm == MOST_PX_PER_MM
    assert WINDOW.zoomed(40).zoomed(0.01) == WINDOW


@given(dx=st.floats(-5000, 5000), dy=st.floats(-5000, 5000))
def test_panning_never_loses_the_page(dx: float, dy: float) -> None:
    moved = WINDOW.zoomed(60).panned(dx, dy)
    left, top, right, bottom = moved.seen_mm
    assert right > left
    assert bottom > top


@pytest.mark.parametrize("turn_deg", [0, 90, 180, 270])
def test_a_turned_page_is_seen_where_it_is_pointed_at(turn_deg: int) -> None:
    view = WINDOW.rotated(turn_deg).zoomed(31.0, (200.0, 150.0)).panned(37.0, -12.0)
    for at_px in ((10.0, 20.0), (400.0, 300.0), (700.0, 90.0)):
        assert view.to_px(view.to_mm(at_px)) == pytest.approx(at_px)
    left, top, right, bottom = view.seen_mm
    assert 0 <= left < right <= view.page_width_mm
    assert 0 <= top < bottom <= view.page_height_mm


def test_a_quarter_turn_brings_the_top_of_the_page_to_the_right() -> None:
    view = WINDOW.rotated(90)
    left, top, right, bottom = view.page_px
    assert right - left < bottom - top
    assert view.to_px((0.0, 0.0)) == pytest.approx((right, top))
    assert view.to_px((view.page_width_mm, 0.0)) == pytest.approx((right, bottom))
    assert view.fits


def test_four_quarter_turns_leave_the_view_as_it_was() -> None:
    view = WINDOW.zoomed(40.0)
    back = view.rotated(90).rotated(180).rotated(270).rotated(360)
    assert (back.turn_deg, back.centre_mm) == (0, view.centre_mm)


def test_a_drag_moves_a_turned_page_with_the_pointer() -> None:
    view = WINDOW.rotated(90).zoomed(40.0)
    at_mm = view.to_mm((300.0, 200.0))
    assert view.panned(25.0, -10.0).to_px(at_mm) == pytest.approx((325.0, 190.0))


def test_a_fitted_page_stays_fitted_when_the_window_changes() -> None:
    assert WINDOW.resized(1400, 900).fits
    zoomed = WINDOW.zoomed(50, (300, 200))
    assert zoomed.resized(1400, 900).px_per_mm == 50


def test_an_aligned_view_puts_the_page_on_whole_pixels() -> None:
    left, top, _, _ = WINDOW.zoomed(31.7, (331, 207)).aligned().page_px
    assert left == pytest.approx(round(left), abs=1e-6)
    assert top == pytest.approx(round(top), abs=1e-6)


@pytest.mark.parametrize(
    ("px_per_mm", "level"), [(1.0, 0), (3.125, 0), (3.2, 1), (6.6, 2), (12.5, 2), (50.0, 4), (187.5, 6)]
)
def test_a_view_is_drawn_from_the_next_finer_level(px_per_mm: float, level: int) -> None:
    assert level_for(px_per_mm) == level
    assert scale_of(level) >= min(px_per_mm, 200.0) - 1e-9


def test_the_cells_over_a_rectangle_cover_it_and_no_more() -> None:
    assert cells_over(2, (0.0, 0.0, 125.0, 88.0)) == (0, 0, 7, 5)
    assert cells_over(0, (0.0, 0.0, 1.0, 1.0)) == (0, 0, 1, 1)


def test_cells_near_the_middle_come_first() -> None:
    ordered = nearest_first(_cells(5, 5), (2.5, 2.5))
    assert ordered[0] == (2, 2)
    assert set(ordered[-4:]) == {(0, 0), (4, 0), (0, 4), (4, 4)}


def _cells(columns: int, rows: int) -> list[Cell]:
    return [Cell(x, y) for y in range(rows) for x in range(columns)]


def test_life_size_may_be_smaller_than_the_whole_page_and_then_stays_in_the_middle() -> None:
    measured = replace(WINDOW, glass_px_per_mm=4.0)
    small = measured.zoomed(1.0)
    assert small.px_per_mm == 4.0
    assert small.centre_mm == (62.5, 44.0)
    assert small.fits
    assert small.resized(700, 500).px_per_mm == 4.0
    assert WINDOW.zoomed(1.0).px_per_mm == WINDOW.fit_px_per_mm

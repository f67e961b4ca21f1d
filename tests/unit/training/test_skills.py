"""What a place, a choice and an order are worth."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.exercise import PlaceTruth
from docexam.domain.feature import Point, rectangle
from docexam.domain.illumination import Light
from docexam.domain.inspection import SheetHandedIn, SlotFilled, TimedAction
from docexam.training import choosing, ordering, pointing
from docexam.training.answer_sheet import SheetState, replay

TRUTH = PlaceTruth("data", (rectangle(10, 10, 20, 10),), (Light.UVA,))
STEPS = ("face", "data", "film", "seam")


def sheet(**written: str) -> SheetState:
    return replay(SheetState(), [TimedAction(9, SlotFilled(slot, value)) for slot, value in written.items()])


def pointed(at_mm: Point, page: str = "data") -> int:
    return pointing.score(sheet(place=pointing.write_place(page, at_mm)), TRUTH)


@pytest.mark.parametrize(
    ("at_mm", "worth"),
    [
        ((20.0, 15.0), 1000),
        ((31.9, 15.0), 1000),
        ((32.1, 15.0), 595),
        ((38.5, 15.0), 300),
        ((45.0, 15.0), 0),
        ((90.0, 80.0), 0),
    ],
)
def test_the_credit_for_a_place_falls_with_its_distance(at_mm: Point, worth: int) -> None:
    assert pointed(at_mm) == worth


def test_the_right_place_on_another_page_is_worth_nothing() -> None:
    assert pointed((20.0, 15.0), page="visas") == 0
    assert pointing.score(SheetState(), TRUTH) == 0


@given(st.floats(0, 200), st.floats(0, 200), st.sampled_from(["data", "end-leaf"]))
def test_a_place_is_read_as_it_was_written(x: float, y: float, page: str) -> None:
    read = pointing.read_place(pointing.write_place(page, (x, y)))
    assert read is not None
    assert read[0] == page
    assert read[1] == pytest.approx((x, y), abs=0.006)


def test_a_choice_is_right_may_do_or_is_wrong() -> None:
    given_ = [
        choosing.score(sheet(choice=one), right={"uva"}, may_do={"uvc"}) for one in ("uva", "uvc", "ir")
    ]
    assert given_ == [1000, choosing.MAY_DO_PERMILLE, 0]
    assert choosing.score(SheetState(), right={"uva"}) == 0


def test_the_last_choice_counts() -> None:
    actions = [TimedAction(1, SlotFilled("choice", "ir")), TimedAction(2, SlotFilled("choice", "uva"))]
    assert choosing.score(replay(SheetState(), actions), right={"uva"}) == 1000


def test_an_order_is_worth_less_with_each_pair_the_wrong_way_round() -> None:
    swapped = ("data", "face", "film", "seam")
    assert ordering.score(STEPS, STEPS) == 1000
    assert ordering.distance(swapped, STEPS) == 1
    assert ordering.score(swapped, STEPS) == round(1000 * (1 - 2 / 6))
    assert ordering.score(STEPS[::-1], STEPS) == 0


def test_only_the_order_itself_is_complete_and_half_of_all_orders_are_worth_nothing() -> None:
    worth = [ordering.score(order, STEPS) for order in permutations(STEPS)]
    assert worth.count(1000) == 1
    assert sum(one == 0 for one in worth) >= len(worth) / 2


def test_the_order_on_the_sheet_stands_until_it_fits_no_longer() -> None:
    assert ordering.read_order(sheet(order="film face data seam"), STEPS) == ("film", "face", "data", "seam")
    assert ordering.read_order(sheet(order="film face"), STEPS) == STEPS


def test_a_sheet_keeps_the_time_and_the_lights_at_the_desk() -> None:
    state = replay(
        SheetState(), [TimedAction(4000, SlotFilled("choice", "ir")), TimedAction(5000, SheetHandedIn())]
    )
    assert (state.elapsed_ms, state.handed_in) == (5000, SheetHandedIn())

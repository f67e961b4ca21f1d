"""A check digit by hand: each step is worth something, and a slip is paid for once."""

from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.exercise import CheckDigitTask
from docexam.domain.inspection import SheetHandedIn, SlotFilled, TimedAction
from docexam.domain.mrz import CheckName, check_digit
from docexam.training.answer_sheet import SheetState, replay
from docexam.training.check_digit_work import DIGIT, SUM, JudgedWork, judge, product_slot, work_out

ICAO_DATE = CheckDigitTask(CheckName.BIRTH, ("520727?",), 1, 1, "520727")
"""The worked example of Doc 9303-3, 4.9: 35 + 6 + 0 + 49 + 6 + 7 = 103."""


def worked(**written: str) -> JudgedWork:
    """Judge the example with everything right but what is given."""
    truth = work_out(ICAO_DATE)
    sheet = {product_slot(n): str(due) for n, due in enumerate(truth.products, start=1)}
    sheet |= {SUM: str(truth.total), DIGIT: str(truth.digit)} | {
        name.replace("_", "."): value for name, value in written.items()
    }
    actions = [TimedAction(100, SlotFilled(slot, value)) for slot, value in sheet.items()]
    return judge(replay(SheetState(), [*actions, TimedAction(900, SheetHandedIn())]), truth)


def test_the_example_of_the_standard_comes_out() -> None:
    truth = work_out(ICAO_DATE)
    assert (truth.products, truth.total, truth.digit) == ((35, 6, 0, 49, 6, 7), 103, 3)


@given(st.text("ABCXYZ0123456789<", min_size=1, max_size=39))
def test_the_work_ends_in_the_digit_of_the_standard(data: str) -> None:
    assert str(work_out(CheckDigitTask(CheckName.NUMBER, (data,), 1, 1, data)).digit) == check_digit(data)


def test_everything_right_is_complete() -> None:
    assert worked().score_permille == 1000
    assert all(step.right for step in worked().steps)


def test_one_wrong_product_costs_its_share_alone_when_the_rest_follows_from_it() -> None:
    slipped = worked(product_1="25", sum="93")
    assert (slipped.steps[6].right, slipped.steps[6].follows) == (False, True)
    assert slipped.score_permille == 500 * 5 // 6 + 125 + 250


def test_a_sum_that_follows_from_nothing_is_worth_nothing() -> None:
    assert worked(sum="104").score_permille == 750
    assert worked(sum="104", digit="4").score_permille == 500 + 125


def test_the_digit_alone_is_a_quarter() -> None:
    empty = {f"product_{n}": "" for n in range(1, 7)}
    assert worked(**empty, sum="").score_permille == 250


def test_what_is_no_number_is_no_step() -> None:
    assert worked(sum="١٠٣").score_permille == 750

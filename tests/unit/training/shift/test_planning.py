"""Who comes and what is wrong are drawn apart, as often as was chosen, and the same for the same seed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.case import LEAST_CASES, MOST_CASES, SHARES_PERCENT, CaseTruth, Pace, ShiftWish
from docexam.training.shift.planning import plan_shift

WISHES = st.builds(
    ShiftWish,
    cases=st.integers(LEAST_CASES, MOST_CASES),
    share_percent=st.sampled_from(SHARES_PERCENT),
    pace=st.sampled_from(Pace),
)
SEEDS = st.integers(0, 2**31 - 1)


@given(WISHES, SEEDS)
def test_a_shift_has_its_size_and_about_its_share(wish: ShiftWish, seed: int) -> None:
    cases = plan_shift(wish, seed=seed)
    wrong = sum(case.truth is not CaseTruth.GENUINE for case in cases)
    assert [case.position for case in cases] == list(range(1, wish.cases + 1))
    assert wrong >= 1
    assert abs(wrong - max(1.0, wish.cases * wish.share_percent / 100)) <= 1


@given(WISHES, SEEDS)
def test_the_same_seed_gives_the_same_shift_and_nobody_comes_twice(wish: ShiftWish, seed: int) -> None:
    cases = plan_shift(wish, seed=seed)
    assert cases == plan_shift(wish, seed=seed)
    assert len({case.holder_seed for case in cases}) == wish.cases


@given(WISHES, SEEDS)
def test_two_stand_there_at_first_and_the_others_follow(wish: ShiftWish, seed: int) -> None:
    arrivals = [case.arrives_ms for case in plan_shift(wish, seed=seed)]
    assert arrivals == sorted(arrivals)
    assert arrivals[:2] == [0, 0]
    assert all(later > earlier for earlier, later in pairwise(arrivals[1:]))


@given(WISHES, SEEDS, st.sampled_from(SHARES_PERCENT))
def test_who_comes_does_not_depend_on_how_many_are_to_be_referred(
    wish: ShiftWish, seed: int, share: int
) -> None:
    other = ShiftWish(wish.cases, share, wish.pace)
    assert [case.holder_seed for case in plan_shift(wish, seed=seed)] == [
        case.holder_seed for case in plan_shift(other, seed=seed)
    ]


def test_over_many_shifts_faces_come_before_documents_and_stories() -> None:
    drawn = [case.truth for seed in range(200) for case in plan_shift(ShiftWish(40, 10), seed=seed)]
    shares = {truth: drawn.count(truth) / len(drawn) for truth in CaseTruth}
    assert shares[CaseTruth.GENUINE] == pytest.approx(0.9, abs=0.01)
    assert shares[CaseTruth.FACE] == pytest.approx(0.05, abs=0.01)
    assert shares[CaseTruth.DOCUMENT] == pytest.approx(0.03, abs=0.01)
    assert shares[CaseTruth.STORY] == pytest.approx(0.02, abs=0.01)


@pytest.mark.parametrize("wish", [ShiftWish(19), ShiftWish(61), ShiftWish(20, 11)])
def test_a_shift_that_cannot_be_is_refused(wish: ShiftWish) -> None:
    with pytest.raises(ValueError, match="no shift"):
        plan_shift(wish, seed=1)

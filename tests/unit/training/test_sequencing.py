"""Composition of a run."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.curriculum import AnyItem, Assessment, Criterion, Item, Mode, Review
from docexam.domain.exercise import ExerciseKind
from docexam.domain.exercise_items import CheckDigitItem
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId, AssessmentId, DesignId, ItemId
from docexam.domain.mrz import CheckName
from docexam.domain.specimen import AlterationUse
from docexam.domain.text import Text
from docexam.training.chance import Chance
from docexam.training.sequencing import Placed, compose

DESIGN = DesignId("utopia-passport-2024")


def item(number: int, alteration: str | None) -> Item:
    uses = (AlterationUse(AlterationId(alteration), 0.1 * (number % 3)),) if alteration else ()
    kind = FraudKind.CF_TOT if alteration else FraudKind.OK
    return Item(ItemId(f"td3-{number:03}"), "1", DESIGN, kind, uses)


ALTERATIONS = ("uv-missing", "ovd-flat", "digit-changed", "photo-substituted", "watermark-missing")
ITEMS = {
    made.id: made
    for made in [item(n, None) for n in range(3)] + [item(10 + n, ALTERATIONS[n % 5]) for n in range(15)]
}


def assessment(mode: Mode, genuine: int = 5) -> Assessment:
    criterion = Criterion(1, 1) if mode is Mode.CHECK else None
    return Assessment(AssessmentId("ten"), Text("Ten"), mode, 10, genuine, tuple(ITEMS), criterion)


def composed(mode: Mode, seed: int, genuine: int = 5) -> tuple[Placed, ...]:
    return compose(assessment(mode, genuine), ITEMS, seed=seed)


@given(st.integers(0, 2**40))
def test_a_check_has_just_its_number_of_genuine_specimens(seed: int) -> None:
    run = composed(Mode.CHECK, seed)
    assert len(run) == 10
    assert sum(bool(placed.item.genuine) for placed in run) == 5


@given(st.integers(0, 2**40))
def test_no_two_specimens_of_a_run_are_the_same(seed: int) -> None:
    assert len({placed.seed for placed in composed(Mode.PRACTICE, seed)}) == 10


@given(st.integers(0, 2**40))
def test_fraud_comes_round_evenly(seed: int) -> None:
    used = Counter(p.item.pile for p in composed(Mode.CHECK, seed) if not p.item.genuine)
    assert set(used.values()) == {1}


def test_the_last_answers_of_a_practice_cannot_be_counted_out() -> None:
    genuine = {sum(bool(p.item.genuine) for p in composed(Mode.PRACTICE, seed)) for seed in range(60)}
    assert genuine == {4, 5, 6}


def test_the_same_seed_gives_the_same_run() -> None:
    assert composed(Mode.PRACTICE, 7) == composed(Mode.PRACTICE, 7)
    assert composed(Mode.PRACTICE, 7) != composed(Mode.PRACTICE, 8)


def test_genuine_and_altered_stand_in_any_place() -> None:
    firsts = {composed(Mode.CHECK, seed)[0].item.genuine for seed in range(20)}
    assert firsts == {True, False}


def test_a_set_that_cannot_be_filled_is_refused() -> None:
    only_altered = {key: value for key, value in ITEMS.items() if value.alterations}
    wanted = Assessment(AssessmentId("x"), Text("x"), Mode.CHECK, 10, 5, tuple(only_altered))
    with pytest.raises(ValueError, match="no item"):
        compose(wanted, only_altered, seed=1)


def sum_item(number: int) -> CheckDigitItem:
    return CheckDigitItem(ItemId(f"sum-{number:03}"), "1", DESIGN, CheckName.NUMBER, Review())


@given(st.integers(0, 2**40))
def test_a_set_of_several_kinds_has_as_many_of_each(seed: int) -> None:
    items: dict[ItemId, AnyItem] = {**ITEMS, **{one.id: one for one in map(sum_item, range(3))}}
    mixed = Assessment(AssessmentId("mixed"), Text("Mixed"), Mode.PRACTICE, 10, 2, tuple(items))
    run = compose(mixed, items, seed=seed)
    assert Counter(one.item.exercise for one in run) == {
        ExerciseKind.DOCUMENT: 5,
        ExerciseKind.CHECK_DIGIT: 5,
    }
    assert sum(one.item.genuine is True for one in run) in (1, 2, 3)


def test_a_set_of_skills_alone_needs_nothing_genuine() -> None:
    items = {one.id: one for one in map(sum_item, range(3))}
    sums = Assessment(AssessmentId("sums"), Text("Sums"), Mode.PRACTICE, 7, 0, tuple(items))
    assert sorted(Counter(one.item.id for one in compose(sums, items, seed=1)).values()) == [2, 2, 3]


def test_draws_are_the_same_on_every_machine() -> None:
    chance = Chance(2026, "vector")
    assert [chance.whole(1000) for _ in range(5)] == VECTOR


VECTOR = [452, 568, 196, 56, 972]

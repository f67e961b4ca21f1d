"""What the shipped course promises: the mixture of its items, its words, and how a check can be passed."""

from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from docexam.content.designs import load_designs
from docexam.content.pack import Pack, read_pack
from docexam.content.validation import GENUINE, GENUINE_REFERRED
from docexam.domain.curriculum import Assessment, Criterion, Mode
from docexam.domain.fraud import NOT_FRAUD, FraudKind
from docexam.domain.holder import Sex
from docexam.domain.ids import ItemId
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.training.detection import Counts
from docexam.training.mastery import meets
from docexam.training.sequencing import compose
from tests.unit.content.breakable import REPOSITORY

KIND_OF_ALTERATION = {operator.id: operator.fraud_kind for operator in ALTERATIONS.values()}


@pytest.fixture(scope="module")
def pack() -> Pack:
    read = read_pack(REPOSITORY)
    assert read.value is not None
    return read.value


def assessment(pack: Pack, name: str) -> Assessment:
    return next(a for a in pack.course.assessments if a.id == name)


def test_each_alteration_comes_in_two_bands_of_difficulty_or_more(pack: Pack) -> None:
    bands = defaultdict(set)
    for item in pack.course.items:
        for use in item.alterations:
            bands[use.id].add(use.difficulty)
    assert len(bands) >= 8
    assert all(len(difficulties) >= 2 for difficulties in bands.values())


def test_each_item_has_the_fraud_kind_of_its_alteration(pack: Pack) -> None:
    for item in pack.course.items:
        kinds = {KIND_OF_ALTERATION[use.id] for use in item.alterations} or {FraudKind.OK}
        assert kinds == {item.kind}


def test_the_number_of_an_item_does_not_tell_genuine_from_altered(pack: Pack) -> None:
    """Runs of the same sort would: genuine and altered must alternate about as often as chance has it."""
    sorts = [item.kind is FraudKind.OK for item in sorted(pack.course.items, key=lambda item: item.id)]
    changes = sum(a != b for a, b in pairwise(sorts))
    assert changes >= sum(sorts)


@pytest.mark.parametrize("name", ["practice-ten", "first-check", "practice-desk", "practice-advanced"])
def test_ten_trials_are_drawn_whatever_the_seed(pack: Pack, name: str) -> None:
    items = {ItemId(item.id): item for item in pack.course.items}
    chosen = assessment(pack, name)
    genuine: Counter[int] = Counter()
    for seed in range(60):
        run = compose(chosen, items, seed=seed)
        assert len(run) == 10
        genuine[sum(bool(trial.item.genuine) for trial in run)] += 1
    assert set(genuine) == ({4, 5, 6} if chosen.mode is Mode.PRACTICE else {5})


def test_the_check_is_passed_neither_by_referring_nor_by_releasing_everything(pack: Pack) -> None:
    criterion = assessment(pack, "first-check").criterion
    assert criterion == Criterion(most_misses=1, most_false_alarms=1)
    assert meets(Counts(hits=4, misses=1, false_alarms=1, correct_rejections=4), criterion)
    assert not meets(Counts(hits=5, false_alarms=5), criterion)
    assert not meets(Counts(misses=5, correct_rejections=5), criterion)


def test_every_fraud_kind_of_the_course_has_a_reason_that_speaks_for_it(pack: Pack) -> None:
    spoken_for = {kind for reason in pack.reasons.reasons for kind in reason.kinds}
    assert {item.kind for item in pack.course.items} - NOT_FRAUD <= spoken_for
    assert len(pack.reasons.reasons) >= 14


def test_every_alteration_of_an_item_and_both_ends_of_a_genuine_specimen_are_explained(pack: Pack) -> None:
    written = {explanation.id for explanation in pack.explanations.explanations}
    assert {*KIND_OF_ALTERATION, GENUINE, GENUINE_REFERRED} <= written


def test_all_thirty_fraud_kinds_are_named_and_defined_differently(pack: Pack) -> None:
    kinds = pack.fraud_kinds.kinds
    assert [kind.code for kind in kinds] == list(FraudKind)
    assert len({kind.name.en for kind in kinds}) == len({kind.name.ar for kind in kinds}) == 30
    assert len({kind.definition.ar for kind in kinds}) == 30


def test_nothing_is_shipped_as_signed_off(pack: Pack) -> None:
    assert all(review.draft for review in pack.reviews)
    assert all(item.review.draft for item in pack.course.items)


def test_there_are_names_enough_that_holders_seldom_share_one(pack: Pack) -> None:
    names = pack.world.names
    assert len(names.given_to(Sex.FEMALE)) >= 60
    assert len(names.given_to(Sex.MALE)) >= 60
    assert len(names.surnames) >= 150
    assert len(names.given_to(Sex.UNSPECIFIED)) == len(names.given_names)


def test_the_lists_have_the_codes_of_the_programme(pack: Pack) -> None:
    offered = [agency.code for agency in pack.lists.agencies if agency.offered]
    assert offered == ["MOI", "BPC", "GCC", "ICAA", "INIS", "PMO"]
    assert len(pack.lists.agencies) == 12
    assert len(pack.lists.centres) == 8
    assert Counter(place.kind for place in pack.lists.places) == {"land": 14, "air": 6, "sea": 2}


def test_every_item_is_of_a_design_on_which_its_alteration_can_be_made(pack: Pack) -> None:
    designs = load_designs(REPOSITORY / "assets")
    for item in pack.course.items:
        for use in item.alterations:
            assert ALTERATIONS[use.id].applies_to(designs[item.design]), item.id


def test_practice_knows_twenty_fraud_kinds_and_gives_no_design_away(pack: Pack) -> None:
    """A design must come genuine as well as altered, or its name alone would be the answer."""
    assert len({item.kind for item in pack.course.items} - NOT_FRAUD) >= 20
    items = {item.id: item for item in pack.course.items}
    for name in ("practice-desk", "practice-advanced"):
        chosen = [items[ItemId(item)] for item in assessment(pack, name).items]
        assert {item.design for item in chosen if item.genuine} == {item.design for item in chosen}

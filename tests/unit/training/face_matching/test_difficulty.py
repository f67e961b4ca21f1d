"""Difficulty and ability move towards what the answers say, on two scales."""

import random

import pytest

from docexam.domain.portrait import Role, Shot
from docexam.training.face_matching.difficulty import (
    WANTED_LEAD,
    WANTED_SHARE,
    FaceAnswered,
    chance_of_right,
    nominal_difficulty,
    standing,
)
from tests.unit.training.face_matching.small_bank import PRACTICE, portrait

DOCUMENT = PRACTICE[0].document


def test_the_wanted_lead_gives_the_wanted_share() -> None:
    assert chance_of_right(WANTED_LEAD, 0.0) == pytest.approx(WANTED_SHARE, abs=0.002)


def test_a_nearer_impostor_and_a_changed_holder_are_harder() -> None:
    assert DOCUMENT is not None
    near, far = (
        nominal_difficulty(DOCUMENT, portrait(0, "other", Role.LOOK_ALIKE, Shot.LIVE_1, mm=mm))
        for mm in (0.8, 2.5)
    )
    assert near > far
    plain, aged, changed = (
        nominal_difficulty(DOCUMENT, portrait(0, DOCUMENT.person, Role.BASE, shot))
        for shot in (Shot.LIVE_1, Shot.AGED, Shot.CHANGED_HAIR)
    )
    assert plain < changed
    assert plain < aged


def answers(ability: float, number: int, *, same: bool) -> list[FaceAnswered]:
    dice = random.Random(7)  # a learner made up for a test
    levels = [dice.uniform(-2, 2) for _ in range(number)]
    return [
        FaceAnswered(f"pair-{at}", same, level, dice.random() < chance_of_right(ability, level))
        for at, level in enumerate(levels)
    ]


def test_ability_is_found_from_answers_on_its_own_scale() -> None:
    found = standing(answers(1.5, 300, same=False))
    assert found.ability.mismatch == pytest.approx(1.5, abs=0.6)
    assert found.ability.match == 0.0


def test_a_pair_that_fools_everybody_becomes_harder() -> None:
    found = standing([FaceAnswered("fooling", same=False, nominal=0.0, correct=False)] * 12)
    assert found.shift("fooling") > 0.2
    assert found.shift("never met") == 0.0


def test_no_answers_leave_everybody_in_the_middle() -> None:
    assert standing([]).ability.match == standing([]).ability.mismatch == 0.0

"""Pairs are what they are said to be, as hard as wished, and nothing but the faces tells the answer."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.face import FaceComponent
from docexam.domain.portrait import Role, Shot
from docexam.training.face_matching.difficulty import UNMEASURED_MM, distance_mm
from docexam.training.face_matching.pairing import Pair, draw_pair, pairs_of, passable
from tests.unit.training.face_matching.small_bank import PRACTICE, family

SEEDS = st.integers(0, 2**31 - 1)


def drawn(*, same: bool, seed: int, difficulty: float = 0.0) -> Pair:
    pair = draw_pair(PRACTICE, same=same, difficulty=difficulty, seed=seed)
    assert pair is not None
    return pair


@given(st.booleans(), SEEDS)
def test_a_pair_is_what_was_asked_for_and_comes_again_for_its_seed(same: bool, seed: int) -> None:
    pair = drawn(same=same, seed=seed)
    assert pair.same is same
    assert pair.truth().same is same
    assert pair.document.shot is Shot.DOCUMENT
    assert pair.live.shot is not Shot.DOCUMENT
    assert pair == drawn(same=same, seed=seed)


@given(SEEDS)
def test_who_holds_the_document_does_not_depend_on_the_answer(seed: int) -> None:
    assert drawn(same=True, seed=seed).document == drawn(same=False, seed=seed).document


def test_how_the_face_was_taken_tells_nothing() -> None:
    shots = {
        same: Counter(drawn(same=same, seed=seed).live.shot for seed in range(1500)) for same in (True, False)
    }
    for shot in Shot:
        there, here = (shots[same][shot] / 1500 for same in (True, False))
        assert there == pytest.approx(here, abs=0.06), shot


def test_a_harder_wish_gives_nearer_shapes() -> None:
    hard, easy = (
        [
            distance_mm(pair.document, pair.live)
            for pair in (drawn(same=False, seed=seed, difficulty=wish) for seed in range(200))
        ]
        for wish in (1.5, -3.0)
    )
    assert sum(hard) / 200 < sum(easy) / 200 - 0.5


def test_impostors_from_elsewhere_would_pass_at_a_glance() -> None:
    strangers = [
        pair
        for pair in pairs_of(PRACTICE[3], PRACTICE, same=False)
        if pair.live.family != pair.document.family
    ]
    assert strangers
    assert all(passable(pair.document, pair.live) for pair in strangers)
    assert all(distance_mm(pair.document, pair.live) == UNMEASURED_MM for pair in strangers)
    assert all(pair.truth().mm is None for pair in strangers)


def test_the_debrief_knows_what_tells_them_apart() -> None:
    pairs = pairs_of(PRACTICE[0], PRACTICE, same=False)
    swap = next(pair for pair in pairs if pair.live.role is Role.SWAP)
    assert swap.truth().differing == (FaceComponent.EARS,)
    near = next(pair for pair in pairs if pair.live.person.endswith("near"))
    assert near.truth().differing == (FaceComponent.EARS,)
    assert near.truth().mm == near.live.mm


def test_a_pair_to_be_avoided_is_not_put_and_an_empty_bank_has_none() -> None:
    only = (family(1, look_alikes=False),)
    found = draw_pair(only, same=True, difficulty=0, seed=1)
    assert found is not None
    assert draw_pair(only, same=True, difficulty=0, seed=1, avoid=frozenset({found.key})) is None
    assert draw_pair(only, same=False, difficulty=0, seed=1) is None
    assert draw_pair((), same=True, difficulty=0, seed=1) is None

"""Six answers, two decisions, one truth."""

import pytest

from docexam.domain.attempt import Outcome
from docexam.domain.face import (
    FaceComponent,
    FaceNote,
    FaceRating,
    FaceResponse,
    FaceTruth,
    Likeness,
    rating_of,
)
from docexam.training.face_matching.judging import compare_notes, judge

SAME, IMPOSTOR = (
    FaceTruth(same=True),
    FaceTruth(same=False, mm=1.2, differing=(FaceComponent.NOSE, FaceComponent.EARS)),
)


@pytest.mark.parametrize(
    ("response", "truth", "outcome", "score"),
    [
        (FaceResponse.DIFFERENT, IMPOSTOR, Outcome.HIT, 1000),
        (FaceResponse.SAME, IMPOSTOR, Outcome.MISS, 0),
        (FaceResponse.NO_ANSWER, IMPOSTOR, Outcome.MISS, 0),
        (FaceResponse.DIFFERENT, SAME, Outcome.FALSE_ALARM, 0),
        (FaceResponse.SAME, SAME, Outcome.CORRECT_REJECTION, 1000),
        (FaceResponse.NO_ANSWER, SAME, Outcome.FALSE_ALARM, 0),
    ],
)
def test_a_response_against_the_truth(
    response: FaceResponse, truth: FaceTruth, outcome: Outcome, score: int
) -> None:
    verdict = judge(response, truth)
    assert (verdict.outcome, verdict.score_permille, verdict.correct) == (outcome, score, score == 1000)


def test_six_answers_hold_decision_and_certainty_and_can_be_read_back() -> None:
    assert [rating.confidence for rating in FaceRating] == [5, 3, 1, 1, 3, 5]
    assert [rating.response for rating in FaceRating] == [FaceResponse.SAME] * 3 + [
        FaceResponse.DIFFERENT
    ] * 3
    assert all(rating_of(rating.response, rating.confidence) is rating for rating in FaceRating)
    with pytest.raises(ValueError, match="no answer"):
        rating_of(FaceResponse.SAME, 2)


def test_notes_are_set_against_the_truth_and_what_cannot_be_seen_is_honoured() -> None:
    notes = [
        FaceNote(FaceComponent.NOSE, Likeness.DIFFERENT),
        FaceNote(FaceComponent.MOUTH, Likeness.DIFFERENT),
        FaceNote(FaceComponent.EYES, Likeness.ALIKE),
        FaceNote(FaceComponent.EARS, Likeness.CANNOT_SEE),
    ]
    found = compare_notes(notes, IMPOSTOR)
    assert found.seen == (FaceComponent.NOSE,)
    assert found.imagined == (FaceComponent.MOUTH,)
    assert found.passed_over == ()
    assert compare_notes([], IMPOSTOR).passed_over == (FaceComponent.NOSE, FaceComponent.EARS)

"""The end of a shift names every error and its skill, and says nothing of groups from a few travellers."""

import pytest

from docexam.domain.attempt import Outcome
from docexam.domain.case import CaseTruth, HolderGroups
from docexam.domain.inspection import Response
from docexam.training.detection import Counts
from docexam.training.shift.looking_back import CaseAnswer, bias_report, outcome_of, shift_report

SOMEBODY = HolderGroups("HIGHLAND", "F", "30-45", "3", head_covering=True, beard=False)
OTHER = HolderGroups("COAST", "F", "30-45", "3", head_covering=True, beard=False)


def answer(
    position: int,
    truth: CaseTruth,
    verdict: Response,
    *,
    who: HolderGroups = SOMEBODY,
    ms: int = 40_000,
    document: Response | None = None,
    face_same: bool | None = None,
) -> CaseAnswer:
    return CaseAnswer(position, truth, verdict, ms, who, document=document, face_same=face_same)


@pytest.mark.parametrize(
    ("truth", "verdict", "outcome"),
    [
        (CaseTruth.GENUINE, Response.RELEASE, Outcome.CORRECT_REJECTION),
        (CaseTruth.GENUINE, Response.REFER, Outcome.FALSE_ALARM),
        (CaseTruth.GENUINE, Response.NO_ANSWER, Outcome.FALSE_ALARM),
        (CaseTruth.FACE, Response.REFER, Outcome.HIT),
        (CaseTruth.STORY, Response.RELEASE, Outcome.MISS),
        (CaseTruth.DOCUMENT, Response.NO_ANSWER, Outcome.MISS),
    ],
)
def test_a_verdict_against_the_truth(truth: CaseTruth, verdict: Response, outcome: Outcome) -> None:
    assert outcome_of(truth, verdict) is outcome


def test_every_error_is_listed_with_the_skill_that_missed_it() -> None:
    answers = [
        answer(1, CaseTruth.GENUINE, Response.RELEASE, ms=20_000),
        answer(2, CaseTruth.FACE, Response.RELEASE, face_same=True, ms=30_000),
        answer(3, CaseTruth.GENUINE, Response.REFER, ms=90_000),
        answer(4, CaseTruth.DOCUMENT, Response.REFER, document=Response.REFER, ms=50_000),
    ]
    report = shift_report(answers)
    assert report is not None
    assert report.counts == Counts(hits=1, misses=1, false_alarms=1, correct_rejections=1)
    assert [one.position for one in report.let_through] == [2]
    assert [one.position for one in report.held_up] == [3]
    assert dict(report.missed) == {CaseTruth.DOCUMENT: 0, CaseTruth.FACE: 1, CaseTruth.STORY: 0}
    assert (report.median_ms, report.longest_ms) == (40_000, 90_000)
    assert report.right_for_another_reason == ()


def test_rightly_referred_for_another_reason_is_told_apart() -> None:
    lucky = answer(1, CaseTruth.FACE, Response.REFER, face_same=True)
    seen = answer(2, CaseTruth.FACE, Response.REFER, face_same=False)
    unasked = answer(3, CaseTruth.STORY, Response.REFER)
    report = shift_report([lucky, seen, unasked])
    assert report is not None
    assert report.right_for_another_reason == (lucky,)


def test_nothing_is_said_of_a_shift_without_travellers() -> None:
    assert shift_report([]) is None


def many(
    number: int, who: HolderGroups, held_up: int, *, truth: CaseTruth = CaseTruth.GENUINE
) -> list[CaseAnswer]:
    return [
        answer(at, truth, Response.REFER if at < held_up else Response.RELEASE, who=who)
        for at in range(number)
    ]


def test_groups_are_compared_only_from_thirty_genuine_travellers_each() -> None:
    assert bias_report(many(29, SOMEBODY, 4) + many(40, OTHER, 2)) == ()
    assert (
        bias_report(many(29, SOMEBODY, 4) + many(9, SOMEBODY, 9, truth=CaseTruth.FACE) + many(40, OTHER, 2))
        == ()
    )
    found = bias_report(many(30, SOMEBODY, 6) + many(40, OTHER, 2))
    assert [(line.axis, line.group, line.held_up.trials) for line in found] == [
        ("province", "COAST", 40),
        ("province", "HIGHLAND", 30),
    ]
    assert found[1].held_up.share == pytest.approx(0.2)
    assert found[1].held_up.low < 0.2 < found[1].held_up.high

"""Scoring of a decided examination."""

import pytest

from docexam.domain.attempt import Outcome
from docexam.domain.feature import rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId, FeatureId, ReasonId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.inspection import Action, Decided, LampSwitched, MarkPlaced, Response, TimedAction
from docexam.domain.truth import Finding, Truth
from docexam.training.examination import ExaminationState, laid_down, replay
from docexam.training.scoring import decision_problem, judge, marked_features

REVEALS = (Light.UVA, Light.OBL)


def finding(x_mm: float = 10.0, *, by_reading: bool = False, magnification: float = 1.0) -> Finding:
    reveals = () if by_reading else REVEALS
    silent = (Light.IR, Light.TRN)
    return Finding(
        alteration=AlterationId("photo-substituted"),
        fraud_kind=FraudKind.FO_PHOT,
        page="data",
        region=(rectangle(x_mm, 10, 20, 20),),
        features=(FeatureId("portrait"),),
        reveals=reveals,
        may_show=tuple(light for light in JUDGED_LIGHTS if light not in (*reveals, *silent)),
        silent=silent,
        least_magnification=magnification,
        explanation="photo-substituted",
        by_reading=by_reading,
    )


FORGED = Truth(FraudKind.FO_PHOT, (finding(),))
GENUINE = Truth()
REFERRED = Decided(Response.REFER, 4, (ReasonId("edge"),), FraudKind.FO_PHOT)


def examined(decision: Decided, *marks: MarkPlaced, light: Light = Light.UVA) -> ExaminationState:
    actions: list[Action] = [LampSwitched(light), *marks, decision]
    return replay(laid_down("data"), [TimedAction(n, action) for n, action in enumerate(actions)])


def mark_at(x_mm: float, y_mm: float, light: Light = Light.UVA, number: int = 1) -> MarkPlaced:
    return MarkPlaced(number, "data", (x_mm, y_mm), light, 1.0, feature=FeatureId("portrait"))


@pytest.mark.parametrize(
    ("truth", "response", "outcome", "correct"),
    [
        (FORGED, Response.REFER, Outcome.HIT, True),
        (FORGED, Response.RELEASE, Outcome.MISS, False),
        (FORGED, Response.NO_ANSWER, Outcome.MISS, False),
        (GENUINE, Response.REFER, Outcome.FALSE_ALARM, False),
        (GENUINE, Response.RELEASE, Outcome.CORRECT_REJECTION, True),
        (GENUINE, Response.NO_ANSWER, Outcome.FALSE_ALARM, False),
        (Truth(FraudKind.MU_DEV), Response.REFER, Outcome.UNCOUNTED, False),
    ],
)
def test_each_response_has_its_outcome(
    truth: Truth, response: Response, outcome: Outcome, correct: bool
) -> None:
    judged = judge(examined(Decided(response, 3)), truth)
    assert (judged.outcome, judged.correct) == (outcome, correct)


def test_full_credit_wants_verdict_kind_and_evidence() -> None:
    assert judge(examined(REFERRED, mark_at(15, 15)), FORGED).score_permille == 1000


def test_a_wrong_kind_and_no_evidence_leave_the_credit_of_the_verdict() -> None:
    decision = Decided(Response.REFER, 4, (ReasonId("edge"),), FraudKind.CF_TOT)
    assert judge(examined(decision), FORGED).score_permille == 600


def test_evidence_counts_by_the_share_of_findings() -> None:
    truth = Truth(FraudKind.FO_PHOT, (finding(10), finding(60)))
    judged = judge(examined(REFERRED, mark_at(65, 15)), truth)
    assert judged.score_permille == 600 + 150 + 125
    assert [one.found for one in judged.findings] == [False, True]


def test_released_fraud_and_referred_genuine_earn_nothing() -> None:
    assert judge(examined(Decided(Response.RELEASE, 5), mark_at(15, 15)), FORGED).score_permille == 0
    assert judge(examined(REFERRED), GENUINE).score_permille == 0


@pytest.mark.parametrize(("x_mm", "found"), [(31.9, True), (32.1, False), (8.1, True), (7.9, False)])
def test_a_mark_may_lie_two_millimetres_beside_the_region(x_mm: float, found: bool) -> None:
    assert judge(examined(REFERRED, mark_at(x_mm, 15)), FORGED).findings[0].found is found


def test_a_mark_under_a_silent_light_shows_nothing() -> None:
    state = examined(REFERRED, mark_at(15, 15, Light.IR), light=Light.IR)
    judged = judge(state, FORGED)
    assert judged.marks[0].finding is None
    assert judged.findings[0].lights_missed == REVEALS


def test_what_is_found_by_reading_may_be_marked_under_any_light() -> None:
    truth = Truth(FraudKind.FO_MRZ, (finding(by_reading=True),))
    judged = judge(examined(REFERRED, mark_at(15, 15, Light.IR)), truth)
    assert judged.findings[0].found
    assert judged.lights_mattered == (Light.VIS,)


def test_a_mark_between_two_findings_belongs_to_the_nearest() -> None:
    truth = Truth(FraudKind.FO_PHOT, (finding(10), finding(33)))
    assert judge(examined(REFERRED, mark_at(32.0, 15)), truth).marks[0].finding == 1


def test_lights_that_mattered_name_the_loupe_where_it_is_needed() -> None:
    truth = Truth(FraudKind.FO_PHOT, (finding(magnification=10.0),))
    assert judge(examined(REFERRED), truth).lights_mattered == (Light.UVA, Light.OBL, Light.MAG)


def test_an_undecided_examination_is_not_judged() -> None:
    with pytest.raises(ValueError, match="without a decision"):
        judge(laid_down("data"), GENUINE)


def test_marked_features_are_sorted_and_unique() -> None:
    state = examined(REFERRED, mark_at(15, 15), mark_at(16, 15, number=2))
    assert marked_features(state) == (FeatureId("portrait"),)


@pytest.mark.parametrize(
    ("decision", "problem"),
    [
        (Decided(Response.NO_ANSWER, None), "no-verdict"),
        (Decided(Response.RELEASE, None), "no-confidence"),
        (Decided(Response.RELEASE, 6), "no-confidence"),
        (Decided(Response.REFER, 2), "no-reason"),
        (Decided(Response.REFER, 2, (ReasonId("edge"),)), None),
        (Decided(Response.RELEASE, 1), None),
    ],
)
def test_a_decision_says_why_it_cannot_stand_yet(decision: Decided, problem: str | None) -> None:
    assert decision_problem(decision) == problem

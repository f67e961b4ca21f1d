"""The rules of version 1: what earns credit, what costs, and what never counts."""

import pytest

from docexam.domain.attempt import Outcome
from docexam.domain.inspection import Action, Decided, Response, TimedAction
from docexam.domain.scenario import Scenario
from docexam.domain.talk import Asked, Checked, EvidenceShown, FactNoted, PaperRead, RequestAnswered
from docexam.training.interview.scoring import (
    RULES_VERSION,
    Cost,
    CreditKind,
    InterviewJudgement,
    decision_problem,
    judge,
)
from docexam.training.interview.talk import replay
from tests.unit.services.interviewing.travellers import interview, pool

MODEL = next(scenario for scenario in pool().scenarios if scenario.id == "interview-001")
PROTECTING = frozenset(reason.id for reason in pool().reasons if reason.protects)
RELEASE = Decided(Response.RELEASE, None)
GOOD: tuple[Action, ...] = (
    Asked("why-here"),
    Asked("how-long"),
    Asked("where-stay"),
    Asked("who-marries"),
    PaperRead("booking"),
    PaperRead("invitation"),
    Checked("ring-cousin"),
)


@pytest.fixture(scope="module")
def wedding() -> Scenario:
    return interview(MODEL, seed=5).scenario


def _judged(scenario: Scenario, *actions: Action) -> InterviewJudgement:
    state = replay(scenario, [TimedAction(at, action) for at, action in enumerate(actions)])
    return judge(state, scenario, protecting=PROTECTING)


def _costs(judgement: InterviewJudgement) -> dict[Cost, int]:
    return {cost.cost: cost.permille for cost in judgement.deductions}


def test_open_questions_and_a_check_before_a_right_decision_earn_everything(wedding: Scenario) -> None:
    judgement = _judged(wedding, *GOOD, RELEASE)
    assert RULES_VERSION == 1
    assert judgement.outcome is Outcome.CORRECT_REJECTION
    assert judgement.score_permille == 1000
    assert judgement.deductions == ()


def test_a_right_guess_is_worth_half_the_decision(wedding: Scenario) -> None:
    judgement = _judged(wedding, RELEASE)
    assert judgement.guessed
    assert judgement.score_permille == 200 + 100


def test_a_traveller_held_without_need_is_a_false_alarm_however_well_was_asked(wedding: Scenario) -> None:
    refer = Decided(Response.REFER, None, (pool().reasons[0].id,))
    judgement = _judged(wedding, *GOOD, refer)
    assert judgement.outcome is Outcome.FALSE_ALARM
    assert judgement.score_permille == 300
    assert judgement.reasons_unfounded == (pool().reasons[0].id,)


@pytest.mark.parametrize(
    ("tempting", "cost", "permille"),
    [
        (Asked("leading-work"), Cost.LEADING, 40),
        (Asked("profiling-origin"), Cost.PROFILING, 100),
        (FactNoted("looks-away"), Cost.IMPRESSION, 40),
        (RequestAnswered("may-call", granted=False), Cost.REFUSED, 40),
    ],
)
def test_what_tempts_costs_and_earns_nothing(
    wedding: Scenario, tempting: Action, cost: Cost, permille: int
) -> None:
    judgement = _judged(wedding, *GOOD, tempting, RELEASE)
    assert _costs(judgement)[cost] == permille
    assert judgement.score_permille <= 1000 - permille


def test_evidence_shown_before_the_traveller_has_committed_costs(wedding: Scenario) -> None:
    judgement = _judged(wedding, PaperRead("booking"), EvidenceShown("show-booking"), *GOOD, RELEASE)
    assert _costs(judgement)[Cost.EARLY_EVIDENCE] == 30


def test_a_leading_question_counts_for_no_family(wedding: Scenario) -> None:
    judgement = _judged(wedding, Asked("leading-work"), Asked("profiling-origin"), RELEASE)
    families = next(credit for credit in judgement.credits if credit.kind is CreditKind.FAMILIES)
    assert families.permille == 0


@pytest.mark.parametrize("scenario", pool().scenarios, ids=lambda scenario: scenario.id)
def test_credits_never_add_up_to_more_than_a_thousand(scenario: Scenario) -> None:
    judgement = _judged(interview(scenario, seed=1).scenario, RELEASE)
    assert sum(credit.of for credit in judgement.credits) == 1000
    assert 0 <= judgement.score_permille <= 1000


def test_who_needs_help_must_be_referred_for_help() -> None:
    for scenario in (s for s in pool().scenarios if s.truth.value == "protect"):
        drawn = interview(scenario, seed=3).scenario
        other = next(reason.id for reason in pool().reasons if not reason.protects)
        judgement = _judged(drawn, Decided(Response.REFER, None, (other,)))
        assert judgement.unseen_protection
        assert judgement.credits[0].permille == 200


def test_a_decision_needs_a_verdict_and_a_referral_a_reason() -> None:
    reason = pool().reasons[0].id
    assert decision_problem(RELEASE) is None
    assert decision_problem(Decided(Response.REFER, None, (reason,))) is None
    assert decision_problem(Decided(Response.REFER, None)) == "no-reason"
    assert decision_problem(Decided(Response.RELEASE, None, (reason,))) == "no-reason"
    assert decision_problem(Decided(Response.NO_ANSWER, None)) == "no-verdict"
    assert decision_problem(Decided(Response.RELEASE, 3)) == "sureness"

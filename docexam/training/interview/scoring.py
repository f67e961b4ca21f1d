"""Scoring of a decided interview.

Credit, per mille (docs/decisions/0013): 400 for the right decision, 250 for the share of decisive facts known, 150
for open questions over several families, 100 for testing what was said, 100 for proportion: of a rightful referral
the share of its reasons that stand, of a rightful release the whole. Deducted: faulty questions, impressions noted,
evidence shown too early, requests refused, time beyond what a good interview takes. A wrong decision is worth
`MOST_IF_WRONG` at most, however well was asked. Who the traveller is or seems to be earns nothing anywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.attempt import Outcome
from docexam.domain.ids import ReasonId
from docexam.domain.inspection import Decided, Response
from docexam.domain.scenario import (
    FAULTY_MANNERS,
    Contradiction,
    Manner,
    Scenario,
    TravellerTruth,
    Turn,
)
from docexam.training.interview.talk import TalkState, contradiction_of

RULES_VERSION: Final = 1
"""Stored with each attempt; a replay reproduces the outcome for the same version."""

DECISION_PERMILLE: Final = 400
FACTS_PERMILLE: Final = 250
OPEN_PERMILLE: Final = 100
FAMILIES_PERMILLE: Final = 50
TESTED_PERMILLE: Final = 100
PROPORTION_PERMILLE: Final = 100
MOST_IF_WRONG: Final = 300

ENOUGH_OPEN: Final = 4
ENOUGH_FAMILIES: Final = 3
ENOUGH_TESTED: Final = 2

COST_OF_MANNER: Final = {Manner.LEADING: 40, Manner.INSULTING: 100, Manner.PROFILING: 100}
COST_OF_IMPRESSION: Final = 40
COST_OF_EARLY_EVIDENCE: Final = 30
COST_OF_REFUSAL: Final = 40
MOST_FOR_TIME: Final = 100


class CreditKind(StrEnum):
    """What earns credit."""

    DECISION = "decision"
    FACTS = "facts"
    OPEN = "open"
    FAMILIES = "families"
    TESTED = "tested"
    PROPORTION = "proportion"


class Cost(StrEnum):
    """What is never rewarded, and costs."""

    LEADING = "leading"
    INSULTING = "insulting"
    PROFILING = "profiling"
    IMPRESSION = "impression"
    EARLY_EVIDENCE = "early-evidence"
    REFUSED = "refused"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Credit:
    """Credit of one kind: what was earned and what there was to earn."""

    kind: CreditKind
    permille: int
    of: int


@dataclass(frozen=True, slots=True)
class Deduction:
    """What one thing cost; `of` is the id of the turn, impression, evidence or request."""

    cost: Cost
    permille: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class InterviewJudgement:
    """What an interview is worth, and all the debrief tells about it, as ids of the scenario.

    `guessed` tells that a right decision stood on no decisive fact. `unseen_protection` tells that somebody who needs
    help was referred without a reason that says so.
    """

    outcome: Outcome
    correct: bool
    score_permille: int
    credits: tuple[Credit, ...]
    deductions: tuple[Deduction, ...]
    guessed: bool
    unseen_protection: bool
    decisive_known: tuple[str, ...]
    decisive_missed: tuple[str, ...]
    open_asked: tuple[str, ...]
    tested: tuple[str, ...]
    reasons_standing: tuple[ReasonId, ...]
    reasons_unfounded: tuple[ReasonId, ...]
    reasons_overlooked: tuple[ReasonId, ...]
    links_right: tuple[str, ...]
    links_wrong: tuple[tuple[str, str], ...]
    links_overlooked: tuple[str, ...]


def judge(state: TalkState, scenario: Scenario, *, protecting: frozenset[ReasonId]) -> InterviewJudgement:
    """Judge a decided interview; `protecting` are the reasons that ask for help.

    Raises:
        ValueError: nothing was decided yet.
    """
    if state.decision is None:
        raise ValueError("an interview without a decision cannot be judged")
    outcome = outcome_of(state.decision.response, scenario)
    correct = outcome in (Outcome.HIT, Outcome.CORRECT_REJECTION)
    known = set(state.known)
    standing = tuple(ground.reason for ground in scenario.grounds if set(ground.facts) <= known)
    unseen = correct and _unseen(state.decision, scenario, protecting)
    guessed = correct and not known & set(scenario.decisive)
    credits = _credits(state, scenario, correct=correct, half=unseen or guessed, standing=standing)
    deductions = tuple(_deductions(state, scenario))
    links = [(pair, contradiction_of(scenario, *pair)) for pair in state.ever_linked]
    return InterviewJudgement(
        outcome=outcome,
        correct=correct,
        score_permille=_score(credits, deductions, correct=correct),
        credits=credits,
        deductions=deductions,
        guessed=guessed,
        unseen_protection=unseen,
        decisive_known=tuple(fact for fact in scenario.decisive if fact in known),
        decisive_missed=tuple(fact for fact in scenario.decisive if fact not in known),
        open_asked=tuple(turn.id for turn in _asked(state, scenario) if turn.manner is Manner.OPEN),
        tested=_tested(state, scenario),
        reasons_standing=tuple(reason for reason in state.decision.reasons if reason in standing),
        reasons_unfounded=tuple(reason for reason in state.decision.reasons if reason not in standing),
        reasons_overlooked=tuple(reason for reason in standing if reason not in state.decision.reasons),
        links_right=tuple(found.id for _, found in links if found is not None),
        links_wrong=tuple(pair for pair, found in links if found is None),
        links_overlooked=tuple(found.id for found in _overlooked(state, scenario)),
    )


def outcome_of(response: Response, scenario: Scenario) -> Outcome:
    """Return the outcome of a response; no answer counts as the wrong one."""
    if scenario.to_refer:
        return Outcome.HIT if response is Response.REFER else Outcome.MISS
    return Outcome.CORRECT_REJECTION if response is Response.RELEASE else Outcome.FALSE_ALARM


def decision_problem(decision: Decided) -> str | None:
    """Return why a decision cannot stand yet, as a token, or None: ``no-verdict``, ``no-reason``, ``sureness``.

    How sure somebody is of an interview alone is not asked; a release gives no reasons.
    """
    if decision.response is Response.NO_ANSWER:
        return "no-verdict"
    if decision.confidence is not None or decision.fraud_kind is not None:
        return "sureness"
    return "no-reason" if (decision.response is Response.REFER) != bool(decision.reasons) else None


def _unseen(decision: Decided, scenario: Scenario, protecting: frozenset[ReasonId]) -> bool:
    return scenario.truth is TravellerTruth.PROTECT and not protecting & set(decision.reasons)


def _credits(
    state: TalkState, scenario: Scenario, *, correct: bool, half: bool, standing: tuple[ReasonId, ...]
) -> tuple[Credit, ...]:
    decision = DECISION_PERMILLE // (2 if half else 1) if correct else 0
    known = sum(1 for fact in scenario.decisive if fact in state.known)
    fair = [turn for turn in _asked(state, scenario) if turn.manner not in FAULTY_MANNERS]
    opened = sum(1 for turn in fair if turn.manner is Manner.OPEN)
    families = len({turn.family for turn in fair})
    tested = len(_tested(state, scenario))
    return (
        Credit(CreditKind.DECISION, decision, DECISION_PERMILLE),
        _share(CreditKind.FACTS, FACTS_PERMILLE, known, len(scenario.decisive)),
        _share(CreditKind.OPEN, OPEN_PERMILLE, opened, ENOUGH_OPEN),
        _share(CreditKind.FAMILIES, FAMILIES_PERMILLE, families, ENOUGH_FAMILIES),
        _share(CreditKind.TESTED, TESTED_PERMILLE, tested, ENOUGH_TESTED),
        _proportion(state.decision, correct=correct, standing=standing),
    )


def _proportion(decision: Decided | None, *, correct: bool, standing: tuple[ReasonId, ...]) -> Credit:
    if decision is None or not correct:
        return Credit(CreditKind.PROPORTION, 0, PROPORTION_PERMILLE)
    if decision.response is Response.RELEASE:
        return Credit(CreditKind.PROPORTION, PROPORTION_PERMILLE, PROPORTION_PERMILLE)
    stand = sum(1 for reason in decision.reasons if reason in standing)
    return _share(CreditKind.PROPORTION, PROPORTION_PERMILLE, stand, len(decision.reasons))


def _share(kind: CreditKind, permille: int, got: int, enough: int) -> Credit:
    return Credit(kind, permille * min(got, enough) // enough if enough else 0, permille)


def _asked(state: TalkState, scenario: Scenario) -> Iterable[Turn]:
    return [turn for turn in scenario.turns if turn.id in state.known]


def _tested(state: TalkState, scenario: Scenario) -> tuple[str, ...]:
    """Return the told facts for which something that tests them was found out too."""
    known = set(state.known)
    return tuple(fact.id for fact in scenario.facts if fact.id in known and known & set(fact.checked_by))


def _overlooked(state: TalkState, scenario: Scenario) -> Iterable[Contradiction]:
    pairs = [set(pair) for pair in state.ever_linked]
    known = set(state.known)
    return [c for c in scenario.contradictions if set(c.between) <= known and set(c.between) not in pairs]


def _deductions(state: TalkState, scenario: Scenario) -> Iterable[Deduction]:
    for turn in _asked(state, scenario):
        if turn.manner in COST_OF_MANNER:
            yield Deduction(Cost(turn.manner.value), COST_OF_MANNER[turn.manner], turn.id)
    for impression in scenario.impressions:
        if impression.id in state.noted:
            yield Deduction(Cost.IMPRESSION, COST_OF_IMPRESSION, impression.id)
    yield from (Deduction(Cost.EARLY_EVIDENCE, COST_OF_EARLY_EVIDENCE, ident) for ident in state.early)
    yield from (Deduction(Cost.REFUSED, COST_OF_REFUSAL, ident) for ident in state.refused)
    over = state.spent_s - scenario.seconds
    if over > 0:
        yield Deduction(Cost.TIME, min(MOST_FOR_TIME, 100 * over // scenario.seconds))


def _score(credits: Iterable[Credit], deductions: Iterable[Deduction], *, correct: bool) -> int:
    earned = sum(credit.permille for credit in credits) - sum(cost.permille for cost in deductions)
    return max(0, min(earned, 1000 if correct else MOST_IF_WRONG))

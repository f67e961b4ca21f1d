"""A scripted walk reaches every turn, reply, check and decision of every scenario as shipped."""

import pytest

from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.domain.scenario import Scenario
from docexam.training.interview.scoring import judge
from docexam.training.interview.talk import TalkState, Voice, replay
from docexam.training.interview.walking import Walker, Way
from tests.unit.services.interviewing.travellers import interview, pool

SCENARIOS = pool().scenarios
PROTECTING = frozenset(reason.id for reason in pool().reasons if reason.protects)


def _said(scenario: Scenario, way: Way) -> str:
    replies = {turn.id: turn.replies for turn in scenario.turns}
    replies |= {shown.id: shown.replies for shown in scenario.evidence}
    replies |= {found.id: found.replies for found in scenario.contradictions}
    return replies[way.of][way.reply].say[0].en


def _taken(scenario: Scenario, way: Way) -> TalkState:
    walk = Walker(scenario).to_way(way)
    assert walk is not None
    return replay(scenario, [TimedAction(at, action) for at, action in enumerate(walk.actions)])


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
def test_a_walk_gets_every_reply_and_every_fact(scenario: Scenario) -> None:
    drawn = interview(scenario, seed=20).scenario
    heard: set[str] = set()
    for way in Walker(drawn).ways:
        state = _taken(drawn, way)
        heard |= set(state.known)
        if way.reply >= 0:
            assert state.lines[-1].voice is Voice.TRAVELLER
            assert state.lines[-1].text.en == _said(drawn, way)
    things = (drawn.facts, drawn.turns, drawn.checks, drawn.papers, drawn.evidence, drawn.contradictions)
    assert {thing.id for group in things for thing in group} <= heard


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
def test_a_careful_walk_with_the_right_decision_earns_nearly_all(scenario: Scenario) -> None:
    drawn = interview(scenario, seed=21).scenario
    walker = Walker(drawn)
    walk = walker.start()
    for fact in drawn.decisive:
        reached = walker.to_known(fact, start=walk)
        walk = reached if reached is not None else walk
    known = set(walk.state.known)
    reasons = tuple(ground.reason for ground in drawn.grounds if set(ground.facts) <= known)
    response = Response.REFER if drawn.to_refer else Response.RELEASE
    state = replay(drawn, [TimedAction(0, a) for a in (*walk.actions, Decided(response, None, reasons))])
    judgement = judge(state, drawn, protecting=PROTECTING)
    assert judgement.correct
    assert not judgement.guessed
    assert not judgement.unseen_protection
    assert not judgement.decisive_missed
    assert judgement.score_permille >= 650


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
def test_either_decision_can_be_made_and_the_wrong_one_is_worth_little(scenario: Scenario) -> None:
    drawn = interview(scenario, seed=22).scenario
    walk = Walker(drawn).exhausted(Walker(drawn).start())
    outcomes = {}
    for response in (Response.RELEASE, Response.REFER):
        reasons = (pool().reasons[0].id,) if response is Response.REFER else ()
        state = replay(drawn, [TimedAction(0, a) for a in (*walk.actions, Decided(response, None, reasons))])
        judgement = judge(state, drawn, protecting=PROTECTING)
        outcomes[judgement.correct] = judgement.score_permille
    assert set(outcomes) == {True, False}
    assert outcomes[False] <= 300


def test_half_of_the_travellers_are_rightly_released_and_some_need_protection() -> None:
    truths = [scenario.truth.value for scenario in SCENARIOS]
    released = sum(1 for scenario in SCENARIOS if not scenario.to_refer)
    assert abs(2 * released - len(truths)) <= 2
    if len(truths) >= 30:
        assert truths.count("protect") >= 6

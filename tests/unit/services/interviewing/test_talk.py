"""The talk: what is known decides what is on offer and what is answered; a replay gives the same talk."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.errors import ProgramFault
from docexam.domain.inspection import Action, Decided, Response, TimedAction
from docexam.domain.scenario import SHRUG, Scenario
from docexam.domain.talk import (
    Asked,
    Checked,
    ContradictionLinked,
    EvidenceShown,
    FactNoted,
    FollowedUp,
    PaperRead,
    RequestAnswered,
)
from docexam.training.interview import talk
from docexam.training.interview.talk import TalkState, advance, replay, stepped_up
from tests.unit.services.interviewing.travellers import interview, pool

MODEL = next(scenario for scenario in pool().scenarios if scenario.id == "interview-001")


@pytest.fixture(scope="module")
def wedding() -> Scenario:
    return interview(MODEL, seed=5).scenario


def _after(scenario: Scenario, *actions: Action) -> TalkState:
    return replay(scenario, [TimedAction(1000 * at, action) for at, action in enumerate(actions, 1)])


def test_a_follow_up_appears_when_what_it_needs_is_known(wedding: Scenario) -> None:
    assert "who-marries" not in {turn.id for turn in talk.turns_on_offer(wedding, stepped_up(wedding))}
    state = _after(wedding, Asked("why-here"))
    assert "who-marries" in {turn.id for turn in talk.turns_on_offer(wedding, state)}


def test_a_question_is_asked_once_and_takes_its_time(wedding: Scenario) -> None:
    state = _after(wedding, Asked("why-here"))
    assert state.spent_s == 10
    assert "why-here" not in {turn.id for turn in talk.turns_on_offer(wedding, state)}
    with pytest.raises(ProgramFault):
        _after(wedding, Asked("why-here"), Asked("why-here"))


def test_evidence_shown_too_early_changes_the_answer_and_is_remembered(wedding: Scenario) -> None:
    early = _after(wedding, PaperRead("booking"), EvidenceShown("show-booking"), Asked("how-long"))
    late = _after(wedding, PaperRead("booking"), Asked("how-long"), EvidenceShown("show-booking"))
    assert early.early == ("show-booking",)
    assert "stays-weeks" not in early.known
    assert late.early == ()
    assert {"stays-weeks", "home-afterwards"} <= set(late.known)


def test_a_paper_is_handed_over_only_when_it_was_spoken_of(wedding: Scenario) -> None:
    with pytest.raises(ProgramFault):
        _after(wedding, PaperRead("invitation"))
    state = _after(wedding, Asked("why-here"), PaperRead("invitation"), Checked("ring-cousin"))
    assert "cousin-confirms" in state.known


def test_a_paper_taken_up_again_costs_no_time(wedding: Scenario) -> None:
    once, twice = (
        _after(wedding, PaperRead("ticket")),
        _after(wedding, PaperRead("ticket"), PaperRead("ticket")),
    )
    assert (once.spent_s, once.lines) == (twice.spent_s, twice.lines)


def test_only_known_facts_and_impressions_can_be_noted(wedding: Scenario) -> None:
    with pytest.raises(ProgramFault):
        _after(wedding, FactNoted("nights-booked"))
    assert _after(wedding, FactNoted("looks-away")).noted == ("looks-away",)


def test_two_linked_facts_that_do_not_fit_can_be_asked_about(wedding: Scenario) -> None:
    state = _after(
        wedding,
        PaperRead("booking"),
        Asked("how-long"),
        FactNoted("nights-booked"),
        FactNoted("stays-weeks"),
        ContradictionLinked("nights-booked", "stays-weeks"),
        FollowedUp("nights-booked", "stays-weeks"),
    )
    assert state.linked == (("stays-weeks", "nights-booked"),)
    assert "home-afterwards" in state.known


def test_asking_about_two_facts_that_fit_gets_a_shrug(wedding: Scenario) -> None:
    state = _after(
        wedding,
        PaperRead("booking"),
        PaperRead("ticket"),
        FactNoted("nights-booked"),
        FactNoted("return-date"),
        ContradictionLinked("nights-booked", "return-date"),
        FollowedUp("return-date", "nights-booked"),
    )
    assert state.lines[-1].text == SHRUG


def test_a_fact_struck_out_takes_its_links_along(wedding: Scenario) -> None:
    state = _after(
        wedding,
        PaperRead("booking"),
        PaperRead("ticket"),
        FactNoted("nights-booked"),
        FactNoted("return-date"),
        ContradictionLinked("nights-booked", "return-date"),
        FactNoted("return-date", on=False),
    )
    assert (state.noted, state.linked) == (("nights-booked",), ())


def test_a_refused_request_is_remembered(wedding: Scenario) -> None:
    state = _after(wedding, Asked("why-here"), RequestAnswered("may-call", granted=False))
    assert state.refused == ("may-call",)


def test_nothing_follows_a_decision(wedding: Scenario) -> None:
    state = _after(wedding, Decided(Response.RELEASE, None))
    with pytest.raises(ProgramFault):
        advance(wedding, state, TimedAction(9000, Asked("why-here")))


@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_replaying_the_actions_gives_the_same_talk(data: st.DataObject) -> None:
    scenario = interview(data.draw(st.sampled_from(pool().scenarios)), data.draw(st.integers(0, 99))).scenario
    state, actions = stepped_up(scenario), list[TimedAction]()
    for at in range(data.draw(st.integers(0, 25))):
        moves: list[Action] = [Asked(turn.id) for turn in talk.turns_on_offer(scenario, state)]
        moves += [PaperRead(paper.id) for paper in talk.papers_on_offer(scenario, state)]
        moves += [Checked(check.id) for check in talk.checks_on_offer(scenario, state)]
        moves += [EvidenceShown(shown.id) for shown in talk.evidence_on_offer(scenario, state)]
        moves += [FactNoted(fact.id) for fact in scenario.facts if fact.id in state.known]
        move = TimedAction(at * 700, data.draw(st.sampled_from(moves)))
        state, known = advance(scenario, state, move), set(state.known)
        actions.append(move)
        assert known <= set(state.known), "what is known only grows"
    assert replay(scenario, actions) == state

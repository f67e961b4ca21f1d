"""The interview of one traveller as a pure state machine.

The list of actions is the record: replaying it gives the state again, and with it the debrief. What is known only
ever grows; which reply is given depends on what is known, so the order of the questions matters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol, TypeVar

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.inspection import Action, Decided, TimedAction
from docexam.domain.scenario import (
    SHRUG,
    Check,
    Contradiction,
    Evidence,
    Paper,
    Reply,
    Request,
    Scenario,
    Turn,
)
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
from docexam.domain.text import Text

SHRUG_SECONDS: Final = 10
"""What it takes to ask about two facts that do fit."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_HasId)


class Voice(StrEnum):
    """Who speaks, or what is read, in a line of the talk."""

    OFFICER = "officer"
    TRAVELLER = "traveller"
    PAPER = "paper"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the talk; `of` is the id of what it belongs to, `facts` what it brought."""

    voice: Voice
    text: Text
    of: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkState:
    """An interview under way.

    `known` holds, in order, every fact that was brought and the id of everything that was asked, read, checked,
    shown or answered. `linked` are pairs in the order of the scenario's facts; `offended` counts what cost.
    """

    known: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    noted: tuple[str, ...] = ()
    linked: tuple[tuple[str, str], ...] = ()
    ever_linked: tuple[tuple[str, str], ...] = ()
    refused: tuple[str, ...] = ()
    early: tuple[str, ...] = ()
    spent_s: int = 0
    decision: Decided | None = None
    elapsed_ms: int = 0

    def knows(self, needs: Iterable[str]) -> bool:
        """Tell whether everything in `needs` is known."""
        return set(needs) <= set(self.known)


def stepped_up(scenario: Scenario) -> TalkState:
    """Return the state in which a traveller has just greeted."""
    return TalkState(lines=(Line(Voice.TRAVELLER, scenario.greeting[0]),))


def advance(scenario: Scenario, state: TalkState, timed: TimedAction) -> TalkState:
    """Return the state after one action.

    Raises:
        ProgramFault: TRIAL_DECIDED for any action after the decision, DEFECT for one that is not on offer.
    """
    if state.decision is not None:
        raise ProgramFault(FaultCode.TRIAL_DECIDED)
    moved = after(scenario, state, timed.action)
    return replace(moved, elapsed_ms=max(state.elapsed_ms, timed.at_ms))


def replay(scenario: Scenario, actions: Iterable[TimedAction]) -> TalkState:
    """Return the state after all `actions` in order."""
    state = stepped_up(scenario)
    for timed in actions:
        state = advance(scenario, state, timed)
    return state


def after(scenario: Scenario, state: TalkState, action: Action) -> TalkState:
    """Return the state after `action`, leaving time apart."""
    match action:
        case FollowedUp(first=first, second=second):
            return _followed_up(scenario, state, first, second)
        case FactNoted(fact=fact, on=on):
            return _noted(scenario, state, fact, on)
        case ContradictionLinked(first=first, second=second, on=on):
            return _linked(scenario, state, first, second, on)
        case Decided():
            return replace(state, decision=action)
        case _:
            return _learnt(scenario, state, action)


def _learnt(scenario: Scenario, state: TalkState, action: Action) -> TalkState:
    match action:
        case Asked(turn=ident):
            return _asked(state, _one(turns_on_offer(scenario, state), ident))
        case PaperRead(paper=ident):
            return _read(state, _one(papers_on_offer(scenario, state), ident))
        case Checked(check=ident):
            return _checked(state, _one(checks_on_offer(scenario, state), ident))
        case EvidenceShown(evidence=ident):
            return _shown(state, _one(evidence_on_offer(scenario, state), ident))
        case RequestAnswered(request=ident, granted=granted):
            return _answered(state, _one(requests_on_offer(scenario, state), ident), granted)
        case _:
            raise ProgramFault(FaultCode.DEFECT, action=type(action).__name__)


def turns_on_offer(scenario: Scenario, state: TalkState) -> tuple[Turn, ...]:
    """Return the questions that can be asked now."""
    return tuple(turn for turn in scenario.turns if turn.id not in state.known and state.knows(turn.needs))


def papers_on_offer(scenario: Scenario, state: TalkState) -> tuple[Paper, ...]:
    """Return the papers on the counter; each can be taken up again."""
    return tuple(paper for paper in scenario.papers if state.knows(paper.needs))


def checks_on_offer(scenario: Scenario, state: TalkState) -> tuple[Check, ...]:
    """Return what can be checked now."""
    return tuple(
        check for check in scenario.checks if check.id not in state.known and state.knows(check.needs)
    )


def evidence_on_offer(scenario: Scenario, state: TalkState) -> tuple[Evidence, ...]:
    """Return what can be put to the traveller now."""
    shown = scenario.evidence
    return tuple(e for e in shown if e.id not in state.known and e.fact in state.known)


def requests_on_offer(scenario: Scenario, state: TalkState) -> tuple[Request, ...]:
    """Return what the traveller asks and nobody has answered yet."""
    return tuple(r for r in scenario.requests if r.id not in state.known and state.knows(r.needs))


def reply_to(state: TalkState, replies: Iterable[Reply]) -> Reply | None:
    """Return the first reply whose conditions hold, None where the traveller has nothing to say."""
    known = set(state.known)
    return next((r for r in replies if set(r.needs) <= known and not known & set(r.unless)), None)


def contradiction_of(scenario: Scenario, first: str, second: str) -> Contradiction | None:
    """Return what the scenario says of two facts that do not fit, None where they do fit."""
    pair = {first, second}
    return next((c for c in scenario.contradictions if set(c.between) == pair), None)


def ordered_pair(scenario: Scenario, first: str, second: str) -> tuple[str, str]:
    """Return two facts in the order of the scenario, so that a pair has one name."""
    order = [fact.id for fact in scenario.facts]
    one, two = sorted((first, second), key=lambda fact: order.index(fact) if fact in order else len(order))
    return one, two


def _one(on_offer: Iterable[Named], ident: str) -> Named:
    for thing in on_offer:
        if thing.id == ident:
            return thing
    raise ProgramFault(FaultCode.DEFECT, action=ident)


def _with(state: TalkState, ident: str, seconds: int, *lines: Line) -> TalkState:
    brought = (ident, *(fact for line in lines for fact in line.facts))
    return replace(
        state,
        known=tuple(dict.fromkeys((*state.known, *brought))),
        lines=(*state.lines, *lines),
        spent_s=state.spent_s + seconds,
    )


def _spoken(state: TalkState, ident: str, asked: Text, replies: Iterable[Reply]) -> Iterator[Line]:
    yield Line(Voice.OFFICER, asked, ident)
    reply = reply_to(state, replies)
    if reply is not None:
        yield Line(Voice.TRAVELLER, reply.say[0], ident, reply.facts)


def _asked(state: TalkState, turn: Turn) -> TalkState:
    return _with(state, turn.id, turn.seconds, *_spoken(state, turn.id, turn.ask, turn.replies))


def _read(state: TalkState, paper: Paper) -> TalkState:
    facts = tuple(fact for line in paper.lines for fact in line.facts)
    again = paper.id in state.known
    lines = () if again else (Line(Voice.PAPER, paper.title, paper.id, facts),)
    return _with(state, paper.id, 0 if again else paper.seconds, *lines)


def _checked(state: TalkState, check: Check) -> TalkState:
    return _with(
        state,
        check.id,
        check.seconds,
        Line(Voice.OFFICER, check.what, check.id),
        Line(Voice.CHECK, check.result, check.id, check.facts),
    )


def _shown(state: TalkState, shown: Evidence) -> TalkState:
    early = () if state.knows(shown.hold_until) else (shown.id,)
    told = _with(state, shown.id, shown.seconds, *_spoken(state, shown.id, shown.say, shown.replies))
    return replace(told, early=(*state.early, *early))


def _answered(state: TalkState, request: Request, granted: bool) -> TalkState:
    told = _with(
        state,
        request.id,
        request.seconds,
        Line(Voice.TRAVELLER, request.say, request.id),
        Line(Voice.OFFICER, request.answer if granted else request.refusal, request.id),
    )
    return told if granted else replace(told, refused=(*state.refused, request.id))


def _followed_up(scenario: Scenario, state: TalkState, first: str, second: str) -> TalkState:
    pair = ordered_pair(scenario, first, second)
    if pair not in state.linked:
        raise ProgramFault(FaultCode.DEFECT, action=f"{first} {second}")
    found = contradiction_of(scenario, first, second)
    ident = found.id if found else f"{pair[0]} {pair[1]}"
    if ident in state.known:
        raise ProgramFault(FaultCode.DEFECT, action=ident)
    if found is None:
        return _with(state, ident, SHRUG_SECONDS, Line(Voice.TRAVELLER, SHRUG, ident))
    return _with(state, ident, found.seconds, *_spoken(state, ident, found.ask, found.replies))


def _noted(scenario: Scenario, state: TalkState, fact: str, on: bool) -> TalkState:
    impressions = {impression.id for impression in scenario.impressions}
    if fact not in {f.id for f in scenario.facts} & set(state.known) | impressions:
        raise ProgramFault(FaultCode.DEFECT, action=fact)
    if on:
        return replace(state, noted=tuple(dict.fromkeys((*state.noted, fact))))
    kept = tuple(pair for pair in state.linked if fact not in pair)
    return replace(state, noted=tuple(n for n in state.noted if n != fact), linked=kept)


def _linked(scenario: Scenario, state: TalkState, first: str, second: str, on: bool) -> TalkState:
    if first == second or not {first, second} <= set(state.noted):
        raise ProgramFault(FaultCode.DEFECT, action=f"{first} {second}")
    pair = ordered_pair(scenario, first, second)
    if not on:
        return replace(state, linked=tuple(p for p in state.linked if p != pair))
    return replace(
        state,
        linked=tuple(dict.fromkeys((*state.linked, pair))),
        ever_linked=tuple(dict.fromkeys((*state.ever_linked, pair))),
    )

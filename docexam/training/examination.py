"""The examination of one specimen as a pure state machine.

The list of actions is the record: replaying it gives the state again, and with it the debrief.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.illumination import Light
from docexam.domain.inspection import (
    Action,
    Decided,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    PageTurned,
    TiltRested,
    TimedAction,
    ToolUsed,
    TorchRested,
)

LOUPE_FROM_MAGNIFICATION: Final = 8.0
"""From here on a view counts as work with the loupe (light code MAG)."""

TILT_FROM_DEG: Final = 3.0
"""From here on the page counts as tilted (light code TLT)."""


@dataclass(frozen=True, slots=True)
class ExaminationState:
    """A specimen under examination: what lies on the desk, what was tried, what was marked and decided.

    `lights_used` stands in the order of first use. White light is on when the specimen is laid down, so VIS is
    always first.
    """

    page: str
    light: Light = Light.VIS
    lights_used: tuple[Light, ...] = (Light.VIS,)
    pages_seen: tuple[str, ...] = ()
    tools_used: tuple[str, ...] = ()
    marks: tuple[MarkPlaced, ...] = ()
    next_mark: int = 1
    decision: Decided | None = None
    elapsed_ms: int = 0


def laid_down(page: str) -> ExaminationState:
    """Return the state in which an examination of a specimen begins, with `page` up."""
    return ExaminationState(page=page, pages_seen=(page,))


def advance(state: ExaminationState, timed: TimedAction) -> ExaminationState:
    """Return the state after one action.

    Raises:
        ProgramFault: TRIAL_DECIDED, for any action after the decision.
    """
    if state.decision is not None:
        raise ProgramFault(FaultCode.TRIAL_DECIDED)
    moved = _after(state, timed.action)
    return replace(moved, elapsed_ms=max(state.elapsed_ms, timed.at_ms))


def replay(start: ExaminationState, actions: Iterable[TimedAction]) -> ExaminationState:
    """Return the state after all `actions` in order."""
    state = start
    for timed in actions:
        state = advance(state, timed)
    return state


def _after(state: ExaminationState, action: Action) -> ExaminationState:
    match action:
        case LampSwitched(light=light, on=on):
            return _lit(state, light) if on else replace(state, light=Light.VIS)
        case TiltRested(tilt_x_deg=x, tilt_y_deg=y):
            return _used(state, Light.TLT) if max(abs(x), abs(y)) >= TILT_FROM_DEG else state
        case LoupeRested(magnification=times):
            return _used(state, Light.MAG) if times >= LOUPE_FROM_MAGNIFICATION else state
        case TorchRested(light=light):
            return _used(state, light)
        case PageTurned(page=page):
            return replace(state, page=page, pages_seen=_with(state.pages_seen, page))
        case ToolUsed(tool=tool):
            return replace(state, tools_used=_with(state.tools_used, tool))
        case Decided():
            return replace(state, decision=action)
        case MarkPlaced() | MarkExplained() | MarkRemoved():
            return _marked(state, action)
        case _:
            raise ProgramFault(FaultCode.DEFECT, what="no-action-of-an-examination")


def _marked(state: ExaminationState, action: MarkPlaced | MarkExplained | MarkRemoved) -> ExaminationState:
    match action:
        case MarkPlaced(number=number):
            return replace(state, marks=(*state.marks, action), next_mark=max(state.next_mark, number + 1))
        case MarkExplained(number=number, reason=reason):
            explained = (replace(m, reason=reason) if m.number == number else m for m in state.marks)
            return replace(state, marks=tuple(explained))
        case MarkRemoved(number=number):
            return replace(state, marks=tuple(m for m in state.marks if m.number != number))


def _lit(state: ExaminationState, light: Light) -> ExaminationState:
    return _used(replace(state, light=light), light)


def _used(state: ExaminationState, light: Light) -> ExaminationState:
    if light in state.lights_used:
        return state
    return replace(state, lights_used=(*state.lights_used, light))


def _with(seen: tuple[str, ...], name: str) -> tuple[str, ...]:
    return seen if name in seen else (*seen, name)

"""The answer sheet of an exercise as a pure state machine: places are filled, then it is handed in.

What is done at the desk meanwhile (lights, pages, loupe) goes through the machine of an examination, so that both
kinds of exercise keep the same record.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.inspection import SheetHandedIn, SlotFilled, TimedAction
from docexam.training import examination
from docexam.training.examination import ExaminationState, laid_down


@dataclass(frozen=True, slots=True)
class SheetState:
    """A sheet at work: what stands in each place, in order of first filling, and the desk beside it."""

    desk: ExaminationState = field(default_factory=lambda: laid_down(""))
    filled: tuple[tuple[str, str], ...] = ()
    handed_in: SheetHandedIn | None = None

    @property
    def elapsed_ms(self) -> int:
        """Time at work so far."""
        return self.desk.elapsed_ms

    def value(self, slot: str) -> str:
        """Return what stands in a place; empty where nothing does."""
        return dict(self.filled).get(slot, "")


def advance(state: SheetState, timed: TimedAction) -> SheetState:
    """Return the state after one action.

    Raises:
        ProgramFault: TRIAL_DECIDED, for any action after the sheet was handed in.
    """
    if state.handed_in is not None:
        raise ProgramFault(FaultCode.TRIAL_DECIDED)
    match timed.action:
        case SlotFilled(slot=slot, value=value):
            kept = {**dict(state.filled), slot: value}
            return replace(
                _later(state, timed), filled=tuple((name, said) for name, said in kept.items() if said)
            )
        case SheetHandedIn():
            return replace(_later(state, timed), handed_in=timed.action)
        case _:
            return replace(state, desk=examination.advance(state.desk, timed))


def replay(start: SheetState, actions: Iterable[TimedAction]) -> SheetState:
    """Return the state after all `actions` in order."""
    state = start
    for timed in actions:
        state = advance(state, timed)
    return state


def _later(state: SheetState, timed: TimedAction) -> SheetState:
    elapsed = max(state.elapsed_ms, timed.at_ms)
    return replace(state, desk=replace(state.desk, elapsed_ms=elapsed))

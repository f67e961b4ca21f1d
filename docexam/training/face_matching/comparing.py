"""The comparison of one pair as a pure state machine: notes are taken and changed, then the pair is judged."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.face import FaceComponent, FaceDecided, FaceNote, FaceNoted, FaceResponse, Likeness
from docexam.domain.inspection import TimedAction, ToolUsed


@dataclass(frozen=True, slots=True)
class FaceState:
    """What was noted so far, in the order of the components, and what was decided."""

    notes: tuple[FaceNote, ...] = ()
    decision: FaceDecided | None = None
    tools: tuple[str, ...] = ()
    elapsed_ms: int = 0

    @property
    def response(self) -> FaceResponse:
        """The decision; none where time ran out or nothing was decided yet."""
        rating = None if self.decision is None else self.decision.rating
        return FaceResponse.NO_ANSWER if rating is None else rating.response

    def likeness(self, component: FaceComponent) -> Likeness | None:
        """Return what was noted of a component."""
        return next((note.likeness for note in self.notes if note.component is component), None)


def advance(state: FaceState, timed: TimedAction) -> FaceState:
    """Return the state after one action.

    Raises:
        ProgramFault: TRIAL_DECIDED, for any action after the pair was judged.
    """
    if state.decision is not None:
        raise ProgramFault(FaultCode.TRIAL_DECIDED)
    later = replace(state, elapsed_ms=max(state.elapsed_ms, timed.at_ms))
    match timed.action:
        case FaceNoted() as noted:
            return replace(later, notes=_noted(state.notes, noted))
        case FaceDecided() as decided:
            return replace(later, decision=decided)
        case ToolUsed(tool=tool) if tool not in state.tools:
            return replace(later, tools=(*state.tools, tool))
        case _:
            return later


def replay(actions: Iterable[TimedAction]) -> FaceState:
    """Return the state after all `actions` in order."""
    state = FaceState()
    for timed in actions:
        state = advance(state, timed)
    return state


def _noted(notes: Iterable[FaceNote], noted: FaceNoted) -> tuple[FaceNote, ...]:
    kept = {note.component: note for note in notes if note.component is not noted.component}
    if noted.likeness is not None:
        kept[noted.component] = FaceNote(noted.component, noted.likeness)
    return tuple(kept[component] for component in FaceComponent if component in kept)

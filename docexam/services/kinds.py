"""What a kind of exercise must be able to do, so that runs can be made of it.

Runs, the record, what leaves the station and the summary know no kind. A kind knows its own task, truth, rules and
values for the screen; it is handed to `Examinations` when the services are opened (docs/decisions/0012).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from docexam.domain.attempt import Answer, Attempt
from docexam.domain.curriculum import AnyItem
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.exercise import ExerciseKind, Task
from docexam.domain.inspection import TimedAction
from docexam.services.views import Debriefed, OnDesk, RowFacts, TrialHead
from docexam.storage.runs import LaidDown, StoredTrial

NO_ANSWER: Final = "no-answer"
"""Time ran out: a response of every kind."""

OPEN_ANSWERS: Final = frozenset({"complete", "partial", "wrong"})
"""Responses of a kind without a closed list of answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A trial with its answers, to be looked back at. `attempts` of a case are its parts, the verdict last."""

    head: TrialHead
    trial: StoredTrial
    attempts: tuple[Attempt, ...]
    actions: tuple[TimedAction, ...]
    voided: bool

    @property
    def attempt(self) -> Attempt:
        """The answer that counts."""
        return self.attempts[-1]


class KindOfExercise(Protocol):
    """One kind of exercise. All of it is called on the thread of the record; none of it writes."""

    @property
    def kind(self) -> ExerciseKind:
        """Which kind it is."""

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """Return the closed list a response to the trial must come from, `NO_ANSWER` aside."""

    def task(self, item: AnyItem, seed: int) -> Task:
        """Return the task of one trial: everything that is shown, drawn from `seed` alone.

        Raises:
            EnvironmentFault: what the task is made of is not there.
        """

    def showable(self, task: Task) -> bool:
        """Tell whether a task put on record earlier can still be shown."""

    def lay_down(self, task: Task) -> LaidDown:
        """Return what is true about a task; asked once, when it is first put to the learner."""

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> OnDesk:
        """Return what the screen of this kind is given, as it was left after `actions`; never the truth."""

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """Return why `actions`, of which the last answers the trial, cannot stand, as a token, or None."""

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Return the answer all actions of a trial make; of a case one for each part, in rising order."""

    def row(self, answered: Answered) -> RowFacts:
        """Return what the summary says of an answered trial."""

    def debrief(self, answered: Answered) -> Debriefed:
        """Return what the debrief of this kind is given."""


def by_kind(kinds: Iterable[KindOfExercise]) -> dict[ExerciseKind, KindOfExercise]:
    """Return kinds by their name."""
    return {one.kind: one for one in kinds}


def of_task(trial: StoredTrial, task: type[Task]) -> ProgramFault:
    """Return the fault of a trial whose task is not of the class its kind takes."""
    return ProgramFault(FaultCode.DEFECT, kind=trial.kind.value, wanted=task.__name__)

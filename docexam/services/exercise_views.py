"""What the screens of exercises with an answer sheet are given."""

from dataclasses import dataclass

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Explanation
from docexam.domain.exercise import ExerciseKind, Task, TaskTruth
from docexam.domain.ids import RunId, TrialId
from docexam.domain.text import Text
from docexam.services.views import DesignInfo, TrialHead
from docexam.training.answer_sheet import SheetState
from docexam.training.check_digit_work import JudgedWork


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a closed list: the token of the record and its name."""

    token: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseOnDesk:
    """An exercise with an answer sheet, as it was left; never the truth.

    `design` is that of the specimen on the desk, None where there is none. `choices` is the list to answer from,
    empty where the answer is not chosen.
    """

    head: TrialHead
    task: Task
    state: SheetState
    design: DesignInfo | None = None
    choices: tuple[Choice, ...] = ()

    @property
    def kind(self) -> ExerciseKind:
        """What is asked."""
        return self.head.kind

    @property
    def trial(self) -> TrialId:
        """Which trial it is."""
        return self.head.trial


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseDebrief:
    """An exercise that was answered: the sheet as it was handed in beside what is true.

    `right` of `of` steps were right. `work` judges each step of a sum; `explanation` says what was to be seen.
    """

    asked: ExerciseOnDesk
    truth: TaskTruth
    attempt: Attempt
    right: int
    of: int
    work: JudgedWork | None
    explanation: Explanation | None
    review_missing: bool
    voided: bool

    @property
    def kind(self) -> ExerciseKind:
        """What was asked."""
        return self.asked.kind

    @property
    def trial(self) -> TrialId:
        """Which trial it was."""
        return self.asked.trial

    @property
    def run(self) -> RunId:
        """Which run it belongs to."""
        return self.asked.head.run

"""Exercises with an answer sheet: one skill each, nothing to release or refer.

`SheetKind` is what they have in common; each skill says what is drawn, what is true and what a sheet is worth.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final, TypeVar

from docexam.domain.attempt import Answer, Outcome
from docexam.domain.curriculum import AnyItem, Curriculum, Explanation
from docexam.domain.exercise import ExerciseKind, Task, TaskTruth
from docexam.domain.ids import DesignId, FeatureId
from docexam.domain.inspection import SheetHandedIn, TimedAction
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.domain.text import Text
from docexam.services.documents import Specimens
from docexam.services.exercise_views import Choice, ExerciseDebrief, ExerciseOnDesk
from docexam.services.kinds import NO_ANSWER, OPEN_ANSWERS, Answered
from docexam.services.views import DesignInfo, RowFacts, TrialHead
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training.answer_sheet import SheetState, replay
from docexam.training.check_digit_work import JudgedWork
from docexam.training.choosing import CHOICE
from docexam.training.examination import laid_down

T = TypeVar("T")

FULL_PERMILLE: Final = 1000


class SheetKind(ABC):
    """A `KindOfExercise` that is answered on a sheet."""

    kind: ExerciseKind
    rules_version: int = 1

    def __init__(self, curriculum: Curriculum, specimens: Specimens) -> None:
        self._curriculum = curriculum
        self._specimens = specimens

    # what each skill says

    @abstractmethod
    def task(self, item: AnyItem, seed: int) -> Task:
        """Return the task drawn from an item by a seed."""

    @abstractmethod
    def truth(self, task: Task) -> TaskTruth:
        """Return what is true about a task."""

    @abstractmethod
    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Return the credit for a sheet, in per mille."""

    @abstractmethod
    def name(self, task: Task) -> Text:
        """Return what the task was about, in a few words."""

    def recipe(self, task: Task) -> Recipe | None:
        """Return the specimen on the desk; none where there is none."""
        found = getattr(task, "recipe", None)
        return found if isinstance(found, Recipe) else None

    def choices(self, task: Task) -> tuple[Choice, ...]:
        """Return the list to answer from; empty where the answer is not chosen."""
        del task
        return ()

    def explanation(self, trial: StoredTrial) -> Explanation | None:
        """Return what the debrief says was to be seen."""
        del trial
        return None

    def steps(self, trial: StoredTrial, state: SheetState) -> tuple[int, int]:
        """Return how many steps were right, and of how many."""
        return int(self.score(trial, state) == FULL_PERMILLE), 1

    def work(self, trial: StoredTrial, state: SheetState) -> JudgedWork | None:
        """Return each step of a sum judged, where it is one."""
        del trial, state
        return None

    def regions(self, trial: StoredTrial, state: SheetState) -> tuple[FeatureId, ...]:
        """Return the features of the design that were marked."""
        del trial, state
        return ()

    # the same for all

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """The list to answer from, or complete, partial and wrong."""
        return frozenset(choice.token for choice in self.choices(trial.task)) or OPEN_ANSWERS

    def showable(self, task: Task) -> bool:
        """Only the present version of a design can be printed; what has no specimen can always be shown."""
        recipe = self.recipe(task)
        return recipe is None or self._specimens.design(recipe.design).version == recipe.design_version

    def lay_down(self, task: Task) -> LaidDown:
        """Work out the truth."""
        page = getattr(task, "page", "")
        return LaidDown(truth=self.truth(task), rules_version=self.rules_version, page=page)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> ExerciseOnDesk:
        """Return the sheet with what was written so far."""
        recipe = self.recipe(trial.task)
        return ExerciseOnDesk(
            head=head,
            task=trial.task,
            state=_sheet(trial, actions),
            design=None if recipe is None else self._specimens.design(recipe.design),
            choices=self.choices(trial.task),
        )

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """Any sheet can be handed in."""
        return None if isinstance(actions[-1].action, SheetHandedIn) else "no-sheet"

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Judge the sheet as it was handed in."""
        state = _sheet(trial, actions)
        response = self._response(trial, state)
        score = 0 if response == NO_ANSWER else self._credit(trial, state)
        answer = Answer(
            response=response,
            outcome=Outcome.UNCOUNTED,
            correct=score == FULL_PERMILLE,
            score_permille=score,
            duration_ms=state.elapsed_ms,
            rules_version=self.rules_version,
            lights=state.desk.lights_used if state.desk.page else (),
            regions=self.regions(trial, state),
        )
        return (answer,)

    def row(self, answered: Answered) -> RowFacts:
        """Say what it was about, and how much of it was right."""
        right, of = self.steps(answered.trial, _sheet(answered.trial, answered.actions))
        return RowFacts(name=self.name(answered.trial.task), findings=of, found=right)

    def debrief(self, answered: Answered) -> ExerciseDebrief:
        """Return the sheet beside what is true."""
        trial = answered.trial
        state = _sheet(trial, answered.actions)
        right, of = self.steps(trial, state)
        explanation = self.explanation(trial)
        return ExerciseDebrief(
            asked=self.put(answered.head, trial, answered.actions),
            truth=_laid_down(trial),
            attempt=answered.attempt,
            right=right,
            of=of,
            work=self.work(trial, state),
            explanation=explanation,
            review_missing=trial.item_draft or (explanation is not None and explanation.review.draft),
            voided=answered.voided,
        )

    def known(self, trial: StoredTrial, kind: type[T]) -> T:
        """Return the truth that was laid down with a trial."""
        return of_kind(trial.truth, kind)

    def _response(self, trial: StoredTrial, state: SheetState) -> str:
        if self.choices(trial.task):
            return state.value(CHOICE) or NO_ANSWER
        score = self._credit(trial, state)
        return "complete" if score == FULL_PERMILLE else "partial" if score else "wrong"

    def _credit(self, trial: StoredTrial, state: SheetState) -> int:
        given_up = state.handed_in is not None and state.handed_in.given_up
        return 0 if given_up else self.score(trial, state)

    def _recipe(self, design: DesignId, seed: int, alterations: tuple[AlterationUse, ...] = ()) -> Recipe:
        return Recipe(design, self._specimens.design(design).version, seed, alterations=alterations)

    def _design(self, design: DesignId) -> DesignInfo:
        return self._specimens.design(design)

    def _said(self, wanted: str) -> Explanation:
        """Return the text of the curriculum, or its bare id where a later curriculum dropped it."""
        texts = (*self._curriculum.explanations, *self._curriculum.processes)
        nameless = Text(en=wanted, ar=wanted)
        found = (one for one in texts if one.id == wanted)
        return next(found, Explanation(id=wanted, name=nameless, telltale=nameless, how=nameless))


def of_kind(value: object, kind: type[T]) -> T:
    """Return `value`, which is a `kind`.

    Raises:
        TypeError: it is not; a kind was handed what belongs to another.
    """
    if not isinstance(value, kind):
        raise TypeError(value)
    return value


def _laid_down(trial: StoredTrial) -> TaskTruth:
    if trial.truth is None:
        raise TypeError(trial)
    return trial.truth


def _sheet(trial: StoredTrial, actions: Sequence[TimedAction]) -> SheetState:
    return replay(SheetState(laid_down(trial.page)), actions)

"""The exercise this program began with: a specimen is examined, and released or referred."""

from collections.abc import Sequence
from typing import Final, Protocol

from docexam.domain.attempt import Answer
from docexam.domain.curriculum import AnyItem, Curriculum, Item
from docexam.domain.exercise import DocumentTask, ExerciseKind, Task
from docexam.domain.ids import DesignId
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.domain.specimen import Recipe
from docexam.domain.truth import Truth
from docexam.services import looking_back
from docexam.services.kinds import Answered, of_task
from docexam.services.views import Debrief, DesignInfo, PrintedField, RowFacts, TrialHead, TrialOnDesk
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training.examination import ExaminationState, laid_down, replay
from docexam.training.scoring import RULES_VERSION, decision_problem, judge, marked_features

REFERENCE_SEED: Final = 2**31
"""Of the genuine specimen to compare with: no trial has it, their seeds lie below."""


class Specimens(Protocol):
    """What is asked about specimens; `docexam.services.specimens` answers from the press."""

    def truth(self, recipe: Recipe) -> Truth:
        """Return what is wrong with the specimen of `recipe`."""

    def design(self, design: DesignId) -> DesignInfo:
        """Return what the desk must know of a design."""

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        """Return the lines of the machine-readable zone as they stand printed."""

    def printed(self, recipe: Recipe) -> tuple[PrintedField, ...]:
        """Return the fields of the visual zone as they stand printed."""


class Documents:
    """Documents to examine; a `KindOfExercise`."""

    kind: Final = ExerciseKind.DOCUMENT

    def __init__(self, curriculum: Curriculum, specimens: Specimens) -> None:
        self._curriculum = curriculum
        self._specimens = specimens
        self._designs = {item.design for item in curriculum.items}

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """Release or refer."""
        del trial
        return frozenset({Response.RELEASE.value, Response.REFER.value})

    def task(self, item: AnyItem, seed: int) -> DocumentTask:
        """Draw a holder and a print of the item's design, altered as it says."""
        if not isinstance(item, Item):
            raise TypeError(item)
        version = self._specimens.design(item.design).version
        return DocumentTask(Recipe(item.design, version, seed, alterations=item.alterations))

    def showable(self, task: Task) -> bool:
        """Only the present version of a design can be printed."""
        recipe = _recipe(task)
        return (
            recipe.design in self._designs
            and self._specimens.design(recipe.design).version == recipe.design_version
        )

    def lay_down(self, task: Task) -> LaidDown:
        """Ask the press once for the truth; the first page of the design lies up."""
        recipe = _recipe(task)
        page = self._specimens.design(recipe.design).pages[0].id
        return LaidDown(truth=self._specimens.truth(recipe), rules_version=RULES_VERSION, page=page)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> TrialOnDesk:
        """Return the specimen with everything done so far."""
        recipe = _recipe(trial.task)
        return TrialOnDesk(
            trial=head.trial,
            run=head.run,
            position=head.position,
            total=head.total,
            mode=head.mode,
            title=head.title,
            recipe=recipe,
            reference=Recipe(recipe.design, recipe.design_version, REFERENCE_SEED),
            design=self._specimens.design(recipe.design),
            state=_examined(trial, actions),
            rules=head.rules,
            reasons=self._curriculum.reasons,
            fraud_kinds=self._curriculum.fraud_kinds,
            mrz=self._specimens.mrz(recipe),
            printed=self._specimens.printed(recipe),
        )

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """A decision says everything it must; one that ran out of time says nothing."""
        last = actions[-1].action
        if not isinstance(last, Decided):
            return "no-decision"
        return None if last.response is Response.NO_ANSWER else decision_problem(last)

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Judge the examination as a whole."""
        state = _examined(trial, actions)
        judged = judge(state, _truth(trial))
        decided = state.decision or Decided(Response.NO_ANSWER, confidence=None)
        answer = Answer(
            response=decided.response.value,
            outcome=judged.outcome,
            correct=judged.correct,
            score_permille=judged.score_permille,
            duration_ms=state.elapsed_ms,
            rules_version=RULES_VERSION,
            fraud_kind=decided.fraud_kind,
            confidence=decided.confidence,
            regions=marked_features(state),
            lights=state.lights_used,
        )
        return (answer,)

    def row(self, answered: Answered) -> RowFacts:
        """Say which fraud it was, and how many of its signs were found."""
        truth = _truth(answered.trial)
        judged = judge(_examined(answered.trial, answered.actions), truth)
        return RowFacts(
            name=looking_back.kind_name(self._curriculum, truth.fraud_kind),
            findings=len(truth.findings),
            found=sum(finding.found for finding in judged.findings),
            light_choice=judged.light_choice,
        )

    def debrief(self, answered: Answered) -> Debrief:
        """Return what was decided, what was true and what shows it."""
        recipe = _recipe(answered.trial.task)
        return looking_back.debrief(
            answered,
            recipe=recipe,
            truth=_truth(answered.trial),
            state=_examined(answered.trial, answered.actions),
            design=self._specimens.design(recipe.design),
            curriculum=self._curriculum,
        )


def _examined(trial: StoredTrial, actions: Sequence[TimedAction]) -> ExaminationState:
    return replay(laid_down(trial.page), actions)


def _recipe(task: Task) -> Recipe:
    if not isinstance(task, DocumentTask):
        raise TypeError(task)
    return task.recipe


def _truth(trial: StoredTrial) -> Truth:
    if not isinstance(trial.truth, Truth):
        raise of_task(trial, DocumentTask)
    return trial.truth

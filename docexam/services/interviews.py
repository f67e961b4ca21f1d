"""Interviews as a kind of exercise: a scenario is drawn for a traveller, asked, decided and looked back at."""

from collections.abc import Sequence
from typing import Final, Protocol

from docexam.domain.attempt import Answer
from docexam.domain.curriculum import AnyItem, Curriculum, InterviewItem
from docexam.domain.document import Document
from docexam.domain.exercise import ExerciseKind, Task
from docexam.domain.holder import Holder
from docexam.domain.ids import DesignId
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.domain.interview import Interview, InterviewTask, InterviewTruth, Traveller
from docexam.domain.specimen import Recipe
from docexam.domain.world import World
from docexam.services.interview_views import InterviewDebrief, InterviewOnDesk
from docexam.services.kinds import Answered, of_task
from docexam.services.views import DesignInfo, RowFacts, TrialHead
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training.interview.drawing import design_for, drawn, origin_of, traveller_seed, without_truth
from docexam.training.interview.scoring import RULES_VERSION, InterviewJudgement, decision_problem, judge
from docexam.training.interview.talk import TalkState, replay


class Bearers(Protocol):
    """What is asked about the document of a traveller; `docexam.services.specimens` answers."""

    def design(self, design: DesignId) -> DesignInfo:
        """Return what the desk must know of a design."""

    def bearer(self, recipe: Recipe) -> tuple[Holder, Document]:
        """Return whom the specimen of `recipe` describes."""


class Interviews:
    """Travellers to talk with; a `KindOfExercise`."""

    kind: Final = ExerciseKind.INTERVIEW

    def __init__(self, curriculum: Curriculum, bearers: Bearers, world: World) -> None:
        self._reasons = curriculum.interview_reasons
        self._bearers = bearers
        self._world = world

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """Release or refer."""
        del trial
        return frozenset({Response.RELEASE.value, Response.REFER.value})

    def task(self, item: AnyItem, seed: int) -> InterviewTask:
        """Draw the traveller first, then the story.

        Raises:
            EnvironmentFault: the design of the document is not there.
        """
        if not isinstance(item, InterviewItem):
            raise TypeError(item)
        return InterviewTask(
            drawn(item.scenario, seed=seed, traveller=self._traveller(item, seed), world=self._world)
        )

    def showable(self, task: Task) -> bool:
        """Only the present version of a design can be printed."""
        recipe = _interview(task).traveller.recipe
        return self._bearers.design(recipe.design).version == recipe.design_version

    def lay_down(self, task: Task) -> LaidDown:
        """Take the truth out of the scenario the trial was drawn from."""
        scenario = _interview(task).scenario
        truth = InterviewTruth(
            truth=scenario.truth,
            fraud_kind=scenario.fraud_kind,
            title=scenario.title,
            story=scenario.story,
            next_time=scenario.next_time,
            decisive=scenario.decisive,
            grounds=scenario.grounds,
            protecting=tuple(reason.id for reason in self._reasons if reason.protects),
        )
        return LaidDown(truth=truth, rules_version=RULES_VERSION)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> InterviewOnDesk:
        """Return the talk as it was left."""
        interview = _interview(trial.task)
        return InterviewOnDesk(
            head=head,
            interview=without_truth(interview),
            state=replay(interview.scenario, actions),
            reasons=self._reasons,
            design=self._bearers.design(interview.traveller.recipe.design),
        )

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """A referral names a reason; a release names none."""
        last = actions[-1].action
        return decision_problem(last) if isinstance(last, Decided) else "no-verdict"

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Judge the talk; how sure somebody is of an interview alone is not asked."""
        state = replay(_interview(trial.task).scenario, actions)
        judgement = _judged(trial, state)
        response = state.decision.response if state.decision is not None else Response.NO_ANSWER
        answer = Answer(
            response=response.value,
            outcome=judgement.outcome,
            correct=judgement.correct,
            score_permille=judgement.score_permille,
            duration_ms=state.elapsed_ms,
            rules_version=RULES_VERSION,
        )
        return (answer,)

    def row(self, answered: Answered) -> RowFacts:
        """Say which story it was and how much of what settles it was found."""
        judgement = _judged(answered.trial, _talk(answered))
        found, missed = len(judgement.decisive_known), len(judgement.decisive_missed)
        return RowFacts(name=_truth(answered.trial).title, findings=found + missed, found=found)

    def debrief(self, answered: Answered) -> InterviewDebrief:
        """Return the talk with its truth and what it is worth."""
        state = _talk(answered)
        return InterviewDebrief(
            head=answered.head,
            interview=_interview(answered.trial.task),
            truth=_truth(answered.trial),
            state=state,
            judgement=_judged(answered.trial, state),
            reasons=self._reasons,
            attempt=answered.attempt,
            voided=answered.voided,
        )

    def _traveller(self, item: InterviewItem, seed: int) -> Traveller:
        design, own = design_for(item.scenario, seed), traveller_seed(seed)
        recipe = Recipe(design, self._bearers.design(design).version, own)
        holder, document = self._bearers.bearer(recipe)
        return Traveller(recipe, holder, document, origin_of(own, self._world))


def _interview(task: Task) -> Interview:
    if not isinstance(task, InterviewTask):
        raise TypeError(task)
    return task.interview


def _truth(trial: StoredTrial) -> InterviewTruth:
    if not isinstance(trial.truth, InterviewTruth):
        raise of_task(trial, InterviewTask)
    return trial.truth


def _talk(answered: Answered) -> TalkState:
    return replay(_interview(answered.trial.task).scenario, answered.actions)


def _judged(trial: StoredTrial, state: TalkState) -> InterviewJudgement:
    protecting = frozenset(_truth(trial).protecting)
    return judge(state, _interview(trial.task).scenario, protecting=protecting)

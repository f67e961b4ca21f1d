"""Faces to compare: a portrait in a document and whoever stands at the desk."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

from docexam.domain.attempt import Answer
from docexam.domain.curriculum import AnyItem
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import ExerciseKind, Task
from docexam.domain.face import ComponentText, FaceDecided, FacePlace, FaceResponse, FaceTask, FaceTruth
from docexam.domain.face_item import FaceItem
from docexam.domain.inspection import TimedAction
from docexam.domain.portrait import Portrait, PortraitBank, Use
from docexam.domain.text import Text
from docexam.services.kinds import Answered, of_task
from docexam.services.views import FaceDebrief, FaceOnDesk, RowFacts, TrialHead
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training.face_matching.comparing import replay
from docexam.training.face_matching.judging import RULES_VERSION, compare_notes, judge
from docexam.training.face_matching.pairing import Pair, draw_pair

BANK_FILE: Final = "portraits/index.json"
LEFT_EYE: Final = (36, 42)
RIGHT_EYE: Final = (42, 48)
MOUTH: Final = (48, 68)
"""Landmarks, first and after the last, in the order of Multi-PIE; left as seen in the picture."""

SAME_PERSON: Final = Text("The holder", "صاحب الوثيقة نفسه")
IMPOSTOR: Final = Text("An impostor", "منتحل شخصية")


class Faces:
    """Face pairs; a `KindOfExercise`. The bank is read when it is first needed."""

    kind: Final = ExerciseKind.FACE

    def __init__(
        self,
        load_bank: Callable[[], PortraitBank],
        load_components: Callable[[], tuple[ComponentText, ...]],
    ) -> None:
        self._load_bank = load_bank
        self._load_components = load_components

    @cached_property
    def _bank(self) -> PortraitBank:
        return self._load_bank()

    @cached_property
    def components(self) -> tuple[ComponentText, ...]:
        """What is said of each component; raises as its reader."""
        return self._load_components()

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """Same or different."""
        del trial
        return frozenset({FaceResponse.SAME.value, FaceResponse.DIFFERENT.value})

    def task(self, item: AnyItem, seed: int) -> FaceTask:
        """Draw a pair of the item's sort.

        Raises:
            EnvironmentFault: ASSET_MISSING, where the bank has no such pair.
        """
        if not isinstance(item, FaceItem):
            raise TypeError(item)
        families = self._bank.of_use(Use.PRACTICE)
        pair = draw_pair(families, same=item.same, difficulty=item.difficulty, seed=seed)
        if pair is None:
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=BANK_FILE)
        return pair.task(look_seed=seed)

    def showable(self, task: Task) -> bool:
        """Both pictures must still be in the bank."""
        return isinstance(task, FaceTask) and None not in (
            self._bank.portrait(task.document),
            self._bank.portrait(task.live),
        )

    def lay_down(self, task: Task) -> LaidDown:
        """Ask the bank who the two are."""
        return LaidDown(truth=self._pair(_faces(task)).truth(), rules_version=RULES_VERSION)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> FaceOnDesk:
        """Return both pictures with what was noted so far."""
        task = _faces(trial.task)
        return FaceOnDesk(
            head=head, task=task, state=replay(actions), components=self.components, places=self._places(task)
        )

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """Any of the six answers can stand, and none in time."""
        return None if isinstance(actions[-1].action, FaceDecided) else "no-decision"

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Judge the decision."""
        state = replay(actions)
        verdict = judge(state.response, _truth(trial))
        rating = None if state.decision is None else state.decision.rating
        answer = Answer(
            response=state.response.value,
            outcome=verdict.outcome,
            correct=verdict.correct,
            score_permille=verdict.score_permille,
            duration_ms=state.elapsed_ms,
            rules_version=RULES_VERSION,
            confidence=None if rating is None else rating.confidence,
        )
        return (answer,)

    def row(self, answered: Answered) -> RowFacts:
        """Say who it was."""
        return RowFacts(name=SAME_PERSON if _truth(answered.trial).same else IMPOSTOR)

    def debrief(self, answered: Answered) -> FaceDebrief:
        """Return what was noted and decided beside what is true."""
        task, truth, state = _faces(answered.trial.task), _truth(answered.trial), replay(answered.actions)
        return FaceDebrief(
            head=answered.head,
            task=task,
            truth=truth,
            state=state,
            notes=compare_notes(state.notes, truth),
            components=self.components,
            places=self._places(task),
            portraits=(self._portrait(task.document), self._portrait(task.live)),
            attempt=answered.attempt,
            voided=answered.voided,
        )

    def _pair(self, task: FaceTask) -> Pair:
        return Pair(self._portrait(task.document), self._portrait(task.live))

    def _places(self, task: FaceTask) -> tuple[FacePlace, FacePlace]:
        return place_of(self._portrait(task.document)), place_of(self._portrait(task.live))

    def _portrait(self, portrait: str) -> Portrait:
        found = self._bank.portrait(portrait)
        if found is None:
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=BANK_FILE)
        return found


def place_of(portrait: Portrait) -> FacePlace:
    """Return where the face lies in `portrait`, from its landmarks."""
    return FacePlace(
        *(_middle(portrait.landmarks[first:last]) for first, last in (LEFT_EYE, RIGHT_EYE, MOUTH))
    )


def _middle(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    xs, ys = zip(*points, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)


def _faces(task: Task) -> FaceTask:
    if not isinstance(task, FaceTask):
        raise TypeError(task)
    return task


def _truth(trial: StoredTrial) -> FaceTruth:
    if not isinstance(trial.truth, FaceTruth):
        raise of_task(trial, FaceTask)
    return trial.truth

"""Exercises with an answer sheet: one skill each, nothing to release or refer."""

from collections.abc import Sequence
from typing import Final

from docexam.domain.attempt import Answer, Outcome
from docexam.domain.curriculum import AnyItem, CheckDigitItem
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import CheckDigitTask, CheckDigitTruth, ExerciseKind, Task
from docexam.domain.inspection import SheetHandedIn, TimedAction
from docexam.domain.mrz import CHECK_TEXT, explain
from docexam.domain.specimen import Recipe
from docexam.services.documents import Specimens
from docexam.services.kinds import NO_ANSWER, OPEN_ANSWERS, Answered, of_task
from docexam.services.views import CheckDigitDebrief, CheckDigitOnDesk, RowFacts, TrialHead
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training import check_digit_work
from docexam.training.answer_sheet import SheetState, replay
from docexam.training.check_digit_work import JudgedWork

BLOT: Final = "?"
"""Stands where the digit would be that is asked for."""


class CheckDigits:
    """Check digits worked by hand; a `KindOfExercise`."""

    kind: Final = ExerciseKind.CHECK_DIGIT

    def __init__(self, specimens: Specimens) -> None:
        self._specimens = specimens

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        """There is no closed list."""
        del trial
        return OPEN_ANSWERS

    def task(self, item: AnyItem, seed: int) -> CheckDigitTask:
        """Take the zone of a genuine specimen and blot out the digit.

        Raises:
            EnvironmentFault: the design is not there, or has no such digit.
        """
        if not isinstance(item, CheckDigitItem):
            raise TypeError(item)
        version = self._specimens.design(item.design).version
        zone = explain(self._specimens.mrz(Recipe(item.design, version, seed)))
        check = zone.check(item.check)
        if check is None or len(check.covers) != 1:
            raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=item.design, check=item.check.value)
        lines = list(zone.lines)
        before, after = lines[check.line - 1][: check.position - 1], lines[check.line - 1][check.position :]
        lines[check.line - 1] = f"{before}{BLOT}{after}"
        return CheckDigitTask(
            check=item.check,
            lines=tuple(lines),
            line=check.covers[0].line,
            start=check.covers[0].start,
            data=check.characters,
        )

    def showable(self, task: Task) -> bool:
        """A sum says everything it needs."""
        return isinstance(task, CheckDigitTask)

    def lay_down(self, task: Task) -> LaidDown:
        """Work the sum."""
        truth = check_digit_work.work_out(_sum(task))
        return LaidDown(truth=truth, rules_version=check_digit_work.RULES_VERSION)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> CheckDigitOnDesk:
        """Return the sum with what was written so far."""
        return CheckDigitOnDesk(head, _sum(trial.task), replay(SheetState(), actions))

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        """Any sheet can be handed in."""
        return None if isinstance(actions[-1].action, SheetHandedIn) else "no-sheet"

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        """Judge the sheet."""
        state = replay(SheetState(), actions)
        score = _judged(trial, actions).score_permille
        return (open_answer(state, score, rules_version=check_digit_work.RULES_VERSION),)

    def row(self, answered: Answered) -> RowFacts:
        """Say how many steps were right."""
        steps = _judged(answered.trial, answered.actions).steps
        name = CHECK_TEXT[_sum(answered.trial.task).check]
        return RowFacts(name=name, findings=len(steps), found=sum(step.right for step in steps))

    def debrief(self, answered: Answered) -> CheckDigitDebrief:
        """Return each step beside what was due."""
        return CheckDigitDebrief(
            head=answered.head,
            task=_sum(answered.trial.task),
            work=_judged(answered.trial, answered.actions),
            attempt=answered.attempt,
            voided=answered.voided,
        )


def open_answer(state: SheetState, score_permille: int, *, rules_version: int) -> Answer:
    """Return the answer of a kind without a closed list: complete, partial or wrong, by what it is worth."""
    given_up = state.handed_in is not None and state.handed_in.given_up
    score = 0 if given_up else score_permille
    response = "complete" if score == 1000 else "partial" if score else "wrong"
    return Answer(
        response=NO_ANSWER if given_up else response,
        outcome=Outcome.UNCOUNTED,
        correct=score == 1000,
        score_permille=score,
        duration_ms=state.elapsed_ms,
        rules_version=rules_version,
        lights=state.desk.lights_used if state.desk.page else (),
    )


def _judged(trial: StoredTrial, actions: Sequence[TimedAction]) -> JudgedWork:
    if not isinstance(trial.truth, CheckDigitTruth):
        raise of_task(trial, CheckDigitTask)
    return check_digit_work.judge(replay(SheetState(), actions), trial.truth)


def _sum(task: Task) -> CheckDigitTask:
    if not isinstance(task, CheckDigitTask):
        raise TypeError(task)
    return task

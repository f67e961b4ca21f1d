"""The debrief of an exercise: the sheet as it was handed in, with the truth in place."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.exercise import (
    CheckDigitTask,
    ExerciseKind,
    OrderTask,
    OrderTruth,
    PlaceTruth,
    ProcessTask,
)
from docexam.domain.ids import TrialId
from docexam.services.exercise_views import ExerciseDebrief
from docexam.training.ordering import read_order
from docexam.training.pointing import PLACE, read_place
from docexam.ui.desk.drawing import Drawing
from docexam.ui.panels.outlined import Outlined
from docexam.ui.screens.exercise.bar import ExerciseBar
from docexam.ui.screens.exercise.bench import ExerciseBench
from docexam.ui.screens.exercise.desk import CLOSE_PX_PER_MM, made_bench
from docexam.ui.screens.exercise.findings import TruthPanel, shown_truth, telling_lamp
from docexam.ui.screens.exercise.order_list import judged_order
from docexam.ui.screens.exercise.sum_sheet import SumSheet
from docexam.ui.widgets.boxes import column, scrolled
from docexam.ui.widgets.exercise_routes import onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


@dataclass(frozen=True, slots=True)
class _Shown:
    """A debrief and what the run asks next, None when it is at its end."""

    debrief: ExerciseDebrief
    next_kind: ExerciseKind | None


class ExerciseDebriefScreen(Screen):
    """Looks back at one exercise (`argument`, a trial); leads on to the next one or to the summary."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("exercise-debrief")
        self._trial = TrialId(int(str(argument)))
        self._drawing = Drawing(around.pictures, self)
        self._drawing.failed.connect(self.tell_fault)
        self._column = column(self, spacing=0)
        self.bench: ExerciseBench | None = None
        self.panel: TruthPanel | None = None
        self.run(self._ask, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The next step, so that Enter leads on."""
        return None if self.panel is None else self.panel.next

    def put_away(self) -> None:
        """Stop drawing."""
        self._drawing.close()

    def _ask(self) -> _Shown:
        examinations = self.around.services.examinations
        debrief = examinations.debrief(self._trial)
        if not isinstance(debrief, ExerciseDebrief):
            raise ProgramFault(FaultCode.DEFECT, kind=debrief.kind.value)
        return _Shown(debrief, examinations.summary(debrief.run).overview.next_kind)

    def _show(self, shown: _Shown) -> None:
        debrief = shown.debrief
        finished = shown.next_kind is None
        further = onward(debrief.run, shown.next_kind)
        bar = ExerciseBar(
            debrief.asked.head,
            language=self.language,
            elapsed_ms=debrief.attempt.duration_ms,
            on_back=lambda: self.go.emit(further if finished else Route("home")),
            extra=self._verdict(debrief),
        )
        words = self.tr("To the summary") if finished else self.tr("Next exercise")
        self.panel = TruthPanel(debrief, language=self.language, next_step=words)
        self.panel.went_on.connect(lambda: self.go.emit(further))
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._work(debrief), 1)
        body.addWidget(self.panel)
        self._column.addWidget(bar)
        self._column.addLayout(body, 1)
        self.panel.next.setFocus()
        QTimer.singleShot(0, self, lambda: self._look(debrief))

    def _verdict(self, debrief: ExerciseDebrief) -> Outlined:
        score = debrief.attempt.score_permille
        words, glyph, tone = (
            (self.tr("Right"), "check", "ok")
            if debrief.attempt.correct
            else (self.tr("In part"), "minus", "warn")
            if score
            else (self.tr("Not right"), "cross", "bad")
        )
        return Outlined(words, glyph=glyph, tone=tone, name="exercise.verdict")

    def _work(self, debrief: ExerciseDebrief) -> QWidget:
        asked, language = debrief.asked, self.language
        if isinstance(asked.task, CheckDigitTask) and debrief.work is not None:
            sheet = SumSheet(asked.task, language=language)
            sheet.show_work(debrief.work)
            return scrolled(sheet)
        if isinstance(asked.task, OrderTask) and isinstance(debrief.truth, OrderTruth):
            given = read_order(asked.state, [step.id for step in asked.task.steps])
            order = judged_order(asked.task.steps, given=given, due=debrief.truth.order, language=language)
            return scrolled(order)
        self.bench = made_bench(asked, drawing=self._drawing, host=self.around.theme, language=language)
        self.bench.regions.regions = shown_truth(debrief, language=language)
        return self.bench

    def _look(self, debrief: ExerciseDebrief) -> None:
        """Show the place in the light that shows it, with what was pointed to beside it."""
        bench, task = self.bench, debrief.asked.task
        if bench is None:
            return
        bench.put_under(telling_lamp(debrief))
        if isinstance(task, ProcessTask):
            bench.look_close(task.at_mm, CLOSE_PX_PER_MM)
        if isinstance(debrief.truth, PlaceTruth):
            place = read_place(debrief.asked.state.value(PLACE))
            bench.show_place(None if place is None else place[1])

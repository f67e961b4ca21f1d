"""The examination screen: lays one specimen after another on the desk until the run is done."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.ids import RunId
from docexam.domain.inspection import Decided
from docexam.services.views import OnDesk, TrialOnDesk
from docexam.ui.desk.drawing import Drawing
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.examination.trial_desk import TrialDesk
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.exercise_routes import looking_back, onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


class ExaminationScreen(Screen):
    """Examines the trials of a run (`argument`) in their order; goes to debrief or summary."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("examination")
        self._run = RunId(str(argument))
        self._drawing = Drawing(around.pictures, self)
        self._drawing.failed.connect(self.tell_fault)
        self.recorder: Recorder | None = None
        self._column = column(self, spacing=0)
        self.desk: TrialDesk | None = None
        self.refresh_trial()

    def refresh_trial(self) -> None:
        """Ask for the next trial without an answer."""
        examinations, run = self.around.services.examinations, self._run
        self.run(lambda: examinations.on_desk(run), then=self._lay)

    def first_focus(self) -> QWidget | None:
        """The desk, so that every key works at once."""
        return None if self.desk is None else self.desk.canvas

    def put_away(self) -> None:
        """Write what is left and stop drawing."""
        if self.recorder is not None:
            self.recorder.close()
        self._drawing.close()

    def _lay(self, trial: OnDesk | None) -> None:
        if not isinstance(trial, TrialOnDesk):
            self.go.emit(onward(self._run, None if trial is None else trial.kind))
            return
        recorder = Recorder(
            trial.trial,
            elapsed_ms=trial.state.elapsed_ms,
            now_ms=self.around.now_ms,
            jobs=self.around.jobs,
            examinations=self.around.services.examinations,
            parent=self,
        )
        recorder.failed.connect(self.tell_fault)
        desk = TrialDesk(
            trial,
            drawing=self._drawing,
            host=self.around.theme,
            recorder=recorder,
            language=self.language,
        )
        desk.canvas.measure_glass(self.around.program.screen_px_per_mm)
        desk.decided.connect(self._on_decided)
        desk.left.connect(lambda: self.go.emit(Route("home")))
        self._replace(desk, recorder)

    def _replace(self, desk: TrialDesk, recorder: Recorder) -> None:
        if self.desk is not None:
            self._column.removeWidget(self.desk)
            self.desk.hide()
            self.desk.deleteLater()
        if self.recorder is not None:
            self.recorder.deleteLater()
        self.desk, self.recorder = desk, recorder
        self._column.addWidget(desk)
        desk.canvas.setFocus()
        if self.isVisible():
            recorder.wake()

    def _on_decided(self, decision: Decided) -> None:
        desk, recorder = self.desk, self.recorder
        if desk is None or recorder is None:
            return
        desk.decision.show_busy(busy=True)

        def on_failed(error: DocexamError) -> None:
            desk.decision.show_busy(busy=False)
            self.tell_fault(error)

        recorder.decide(
            decision, language=self.language, then=lambda: self._on_durable(desk.trial), failed=on_failed
        )

    def _on_durable(self, trial: TrialOnDesk) -> None:
        if trial.rules.feedback_after_each:
            self.go.emit(looking_back(trial.kind, trial.trial))
        else:
            self.refresh_trial()

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs while the specimen lies in view."""
        super().showEvent(event)
        if self.recorder is not None:
            self.recorder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """The time stands while it does not."""
        super().hideEvent(event)
        if self.recorder is not None:
            self.recorder.rest()

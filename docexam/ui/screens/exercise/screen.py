"""The exercise screen: puts one exercise after another until the run is done."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.ids import RunId
from docexam.domain.inspection import SheetHandedIn
from docexam.services.exercise_views import ExerciseOnDesk
from docexam.services.views import OnDesk
from docexam.ui.desk.drawing import Drawing
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.exercise.desk import ExerciseDesk
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.exercise_routes import looking_back, onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


class ExerciseScreen(Screen):
    """Puts the exercises of a run (`argument`) in their order; goes to debrief or summary, or hands the run on."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("exercise")
        self._run = RunId(str(argument))
        self._drawing = Drawing(around.pictures, self)
        self._drawing.failed.connect(self.tell_fault)
        self.recorder: Recorder | None = None
        self.desk: ExerciseDesk | None = None
        self._column = column(self, spacing=0)
        self.refresh_trial()

    def refresh_trial(self) -> None:
        """Ask for the next trial without an answer."""
        examinations, run = self.around.services.examinations, self._run
        self.run(lambda: examinations.on_desk(run), then=self._lay)

    def first_focus(self) -> QWidget | None:
        """Where work begins."""
        return None if self.desk is None else self.desk.first_focus()

    def put_away(self) -> None:
        """Write what is left and stop drawing."""
        if self.recorder is not None:
            self.recorder.close()
        self._drawing.close()

    def _lay(self, asked: OnDesk | None) -> None:
        if not isinstance(asked, ExerciseOnDesk):
            self.go.emit(onward(self._run, None if asked is None else asked.kind))
            return
        recorder = Recorder(
            asked.trial,
            elapsed_ms=asked.state.elapsed_ms,
            now_ms=self.around.now_ms,
            jobs=self.around.jobs,
            examinations=self.around.services.examinations,
            parent=self,
        )
        recorder.failed.connect(self.tell_fault)
        desk = ExerciseDesk(
            asked, drawing=self._drawing, host=self.around.theme, recorder=recorder, language=self.language
        )
        desk.handed_in.connect(self._on_handed_in)
        desk.left.connect(lambda: self.go.emit(Route("home")))
        self._replace(desk, recorder)

    def _replace(self, desk: ExerciseDesk, recorder: Recorder) -> None:
        if self.desk is not None:
            self._column.removeWidget(self.desk)
            self.desk.hide()
            self.desk.deleteLater()
        if self.recorder is not None:
            self.recorder.deleteLater()
        self.desk, self.recorder = desk, recorder
        self._column.addWidget(desk)
        desk.first_focus().setFocus()
        if self.isVisible():
            recorder.wake()

    def _on_handed_in(self, sheet: SheetHandedIn) -> None:
        desk, recorder = self.desk, self.recorder
        if desk is None or recorder is None:
            return
        desk.show_busy(busy=True)

        def on_failed(error: DocexamError) -> None:
            desk.show_busy(busy=False)
            self.tell_fault(error)

        recorder.decide(
            sheet, language=self.language, then=lambda: self._on_durable(desk.asked), failed=on_failed
        )

    def _on_durable(self, asked: ExerciseOnDesk) -> None:
        if asked.head.rules.feedback_after_each:
            self.go.emit(looking_back(asked.kind, asked.trial))
        else:
            self.refresh_trial()

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs while the exercise is in view."""
        super().showEvent(event)
        if self.recorder is not None:
            self.recorder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """The time stands while it is not."""
        super().hideEvent(event)
        if self.recorder is not None:
            self.recorder.rest()

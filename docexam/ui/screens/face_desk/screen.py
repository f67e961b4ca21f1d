"""The face desk: puts one pair after another until the run is done."""

from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.face import FaceDecided
from docexam.domain.ids import RunId
from docexam.services.views import FaceOnDesk, OnDesk
from docexam.ui.panels.faces.pictures import draw_pair
from docexam.ui.panels.faces.view import Faced
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.face_desk.desk import FaceDesk
from docexam.ui.widgets.boxes import column, discard
from docexam.ui.widgets.exercise_routes import looking_back, onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


class FaceDeskScreen(Screen):
    """Compares the pairs of a run (`argument`) in their order; goes to debrief or summary."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("face-desk")
        self._run = RunId(str(argument))
        self._column = column(self, spacing=0)
        self.recorder: Recorder | None = None
        self.desk: FaceDesk | None = None
        self.refresh_trial()

    def refresh_trial(self) -> None:
        """Ask for the next pair without an answer."""
        examinations, run = self.around.services.examinations, self._run
        self.run(lambda: examinations.on_desk(run), then=self._lay)

    def first_focus(self) -> QWidget | None:
        """The faces, so that every key works at once."""
        return None if self.desk is None else self.desk.view

    def put_away(self) -> None:
        """Write what is left."""
        if self.recorder is not None:
            self.recorder.close()

    def _lay(self, trial: OnDesk | None) -> None:
        if not isinstance(trial, FaceOnDesk):
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
        desk = FaceDesk(trial, recorder=recorder, language=self.language)
        desk.decided.connect(self._on_decided)
        desk.left.connect(lambda: self.go.emit(Route("home")))
        self._replace(desk, recorder)
        titles = (self.tr("Document"), self.tr("Holder, now"))
        pictures = self.around.pictures
        self.run(
            lambda: draw_pair(pictures, trial.task, trial.places, titles),
            then=lambda faced: self._show(desk, recorder, faced),
            lane="files",
        )

    def _replace(self, desk: FaceDesk, recorder: Recorder) -> None:
        if self.desk is not None:
            self._column.removeWidget(self.desk)
            discard(self.desk)
        if self.recorder is not None:
            self.recorder.deleteLater()
        self.desk, self.recorder = desk, recorder
        self._column.addWidget(desk)

    def _show(self, desk: FaceDesk, recorder: Recorder, faced: tuple[Faced, Faced]) -> None:
        desk.show_faces(*faced)
        # the time begins with the faces, not with the empty desk
        if self.isVisible():
            recorder.wake()

    def _on_decided(self, decision: FaceDecided) -> None:
        desk, recorder = self.desk, self.recorder
        if desk is None or recorder is None:
            return
        desk.answers.show_busy(busy=True)

        def on_failed(error: DocexamError) -> None:
            desk.answers.show_busy(busy=False)
            self.tell_fault(error)

        recorder.decide(
            decision, language=self.language, then=lambda: self._on_durable(desk.trial), failed=on_failed
        )

    def _on_durable(self, trial: FaceOnDesk) -> None:
        if trial.head.rules.feedback_after_each:
            self.go.emit(looking_back(trial.kind, trial.trial))
        else:
            self.refresh_trial()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The faces have their keys wherever the focus is: nothing here is typed."""
        if self.desk is None or not self.desk.obey(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the other face."""
        if self.desk is None or not self.desk.let_go(event):
            super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs while the faces lie in view."""
        super().showEvent(event)
        if self.recorder is not None:
            self.recorder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """The time stands while they do not."""
        super().hideEvent(event)
        if self.recorder is not None:
            self.recorder.rest()

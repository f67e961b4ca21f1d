"""The interview screen: one traveller after another until the run is done."""

from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.ids import RunId
from docexam.domain.inspection import Decided
from docexam.services.interview_views import InterviewOnDesk
from docexam.services.views import OnDesk
from docexam.ui.actions import Act, act_of, digit_of
from docexam.ui.desk.drawing import Drawing
from docexam.ui.panels.interview.board import CHECK, SHOW
from docexam.ui.panels.interview.close_look import CloseLook
from docexam.ui.panels.interview.desk import InterviewDesk
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.interview.bar import InterviewBar
from docexam.ui.widgets.boxes import clear, column
from docexam.ui.widgets.exercise_routes import looking_back, onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


class InterviewScreen(Screen):
    """Puts the travellers of a run (`argument`) one after another; goes to debrief or summary."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("interview")
        self._run = RunId(str(argument))
        self._drawing = Drawing(around.pictures, self)
        self._drawing.failed.connect(self.tell_fault)
        self._column = column(self, spacing=0)
        self._trial: InterviewOnDesk | None = None
        self.recorder: Recorder | None = None
        self.desk: InterviewDesk | None = None
        self.refresh_trial()

    def refresh_trial(self) -> None:
        """Ask for the next traveller."""
        examinations, run = self.around.services.examinations, self._run
        self.run(lambda: examinations.on_desk(run), then=self._lay)

    def first_focus(self) -> QWidget | None:
        """The first paper: one reads before one asks."""
        return None if self.desk is None else self.desk.papers.first()

    def put_away(self) -> None:
        """Write what is left and stop drawing."""
        if self.recorder is not None:
            self.recorder.close()
        self._drawing.close()

    def _lay(self, trial: OnDesk | None) -> None:
        if isinstance(trial, InterviewOnDesk):
            self._put(trial)
        else:
            self.go.emit(onward(self._run, None if trial is None else trial.kind))

    def _put(self, trial: InterviewOnDesk) -> None:
        clear(self._column)
        recorder = Recorder(
            trial.trial,
            elapsed_ms=trial.state.elapsed_ms,
            now_ms=self.around.now_ms,
            jobs=self.around.jobs,
            examinations=self.around.services.examinations,
            parent=self,
        )
        recorder.failed.connect(self.tell_fault)
        head, language = trial.head, self.language
        bar = InterviewBar(
            head.title.in_language(language),
            head.position,
            head.total,
            language=language,
            on_back=lambda: self.go.emit(Route("home")),
        )
        desk = InterviewDesk(
            trial.interview, trial.state, trial.reasons, language=language, note=recorder.note
        )
        whole = trial.interview.scenario.seconds
        bar.show_time(desk.state.spent_s, whole)
        desk.changed.connect(lambda: bar.show_time(desk.state.spent_s, whole))
        desk.look_wanted.connect(self.look_closely)
        desk.decided.connect(self._on_decided)
        self._trial, self.desk, self.recorder = trial, desk, recorder
        self._column.addWidget(bar)
        self._column.addWidget(desk, 1)
        first = desk.papers.first()
        if first is not None:
            first.setFocus()
        if self.isVisible():
            recorder.wake()

    def look_closely(self) -> None:
        """Lay the traveller's document under the eye."""
        if self._trial is not None:
            recipe = self._trial.interview.traveller.recipe
            CloseLook(
                self,
                recipe,
                self._trial.design,
                drawing=self._drawing,
                host=self.around.theme,
                language=self.language,
            )

    def _on_decided(self, decision: Decided) -> None:
        trial, desk, recorder = self._trial, self.desk, self.recorder
        if trial is None or desk is None or recorder is None:
            return
        desk.verdict.show_busy(busy=True)

        def on_failed(error: DocexamError) -> None:
            desk.verdict.show_busy(busy=False)
            self.tell_fault(error)

        recorder.decide(
            decision, language=self.language, then=lambda: self._on_durable(trial), failed=on_failed
        )

    def _on_durable(self, trial: InterviewOnDesk) -> None:
        if trial.head.rules.feedback_after_each:
            self.go.emit(looking_back(trial.kind, trial.trial))
        else:
            self.refresh_trial()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 8 choose a family, 9 what can be shown, 0 what can be checked, D decides, F6 changes the area."""
        desk = self.desk
        if desk is None or not self._obey(desk, event):
            super().keyPressEvent(event)

    def _obey(self, desk: InterviewDesk, event: QKeyEvent) -> bool:
        digit, act = digit_of(event), act_of(event)
        if digit is not None:
            number = int(digit)
            if number in (9, 0):
                desk.choose_mode(SHOW if number else CHECK)
            else:
                desk.choose_family(number - 1)
        elif act is Act.DECIDE:
            desk.decide()
        elif act is Act.CHANGE_AREA:
            self._change_area(desk)
        else:
            return False
        return True

    def _change_area(self, desk: InterviewDesk) -> None:
        """Go from the papers to the board, on to the decision, and back."""
        at = self.window().focusWidget()
        areas = (desk.papers, desk.board, desk.verdict)
        here = next((n for n, area in enumerate(areas) if area.isAncestorOf(at)), -1)
        targets = (desk.papers.first(), desk.board.first(), desk.verdict.first_open())
        target = targets[(here + 1) % len(targets)]
        if target is not None:
            target.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The time runs while the traveller is in view."""
        super().showEvent(event)
        if self.recorder is not None:
            self.recorder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """The time stands while not."""
        super().hideEvent(event)
        if self.recorder is not None:
            self.recorder.rest()

"""The debrief screen: the truth in place, in the light that shows it, beside the genuine page."""

from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.curriculum import Explanation
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import TrialId
from docexam.services.views import Debrief
from docexam.ui.desk.drawing import Drawing
from docexam.ui.screens.debrief.view import DebriefView
from docexam.ui.screens.debrief.words import GOOD
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.exercise_routes import onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings


@dataclass(frozen=True, slots=True)
class _Shown:
    """A debrief and what the run asks next, None when it is at its end."""

    debrief: Debrief
    next_kind: ExerciseKind | None
    genuine: Explanation | None


class DebriefScreen(Screen):
    """Looks back at one trial (`argument`); leads on to the next specimen or to the summary."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("debrief")
        self._trial = TrialId(int(str(argument)))
        self._drawing = Drawing(around.pictures, self)
        self._drawing.failed.connect(self.tell_fault)
        self._column = column(self, spacing=0)
        self.view: DebriefView | None = None
        self._onward = Route("home")
        self.run(self._ask, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The next step, so that Enter leads on."""
        return None if self.view is None else self.view.panel.next

    def put_away(self) -> None:
        """Stop drawing."""
        if self.view is not None:
            self.view.put_away()
        self._drawing.close()

    def _ask(self) -> _Shown:
        services = self.around.services
        debrief = services.examinations.debrief(self._trial)
        if not isinstance(debrief, Debrief):
            raise ProgramFault(FaultCode.DEFECT, kind=debrief.kind.value)
        overview = services.examinations.summary(debrief.run).overview
        wanted = "genuine" if debrief.attempt.outcome in GOOD else "genuine-referred"
        texts = services.catalogue.curriculum.explanations
        return _Shown(debrief, overview.next_kind, next((text for text in texts if text.id == wanted), None))

    def _show(self, shown: _Shown) -> None:
        debrief = shown.debrief
        finished = shown.next_kind is None
        words = self.tr("To the summary") if finished else self.tr("Next specimen")
        self._onward = onward(debrief.run, shown.next_kind)
        view = DebriefView(
            debrief,
            drawing=self._drawing,
            host=self.around.theme,
            language=self.language,
            genuine=shown.genuine,
            next_step=words,
        )
        view.left.connect(lambda: self.go.emit(self._onward if finished else Route("home")))
        view.panel.went_on.connect(lambda: self.go.emit(self._onward))
        self.view = view
        self._column.addWidget(view)
        view.panel.next.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The desk has its keys wherever the focus is: nothing here is typed."""
        if self.view is None or not self.view.obey(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the genuine page."""
        if self.view is None or not self.view.let_go(event):
            super().keyReleaseEvent(event)

"""One pair on the face desk."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.face import FaceComponent, FaceDecided, FaceNoted, FaceRating, Likeness
from docexam.domain.inspection import ToolUsed
from docexam.services.views import FaceOnDesk
from docexam.ui.panels.faces.answers import AnswerRow
from docexam.ui.panels.faces.keys import let_go, obey
from docexam.ui.panels.faces.sheet import ComponentSheet
from docexam.ui.panels.faces.tools import FaceTools
from docexam.ui.panels.faces.view import Faced, FacesView
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.face_desk.top_bar import FaceBar
from docexam.ui.theme import PANEL_DEBRIEF, px
from docexam.ui.widgets.boxes import column

CLOCK_MS = 250


class FaceDesk(QWidget):
    """Shows a pair, records what is noted, and says when it was judged or left."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, trial: FaceOnDesk, *, recorder: Recorder, language: str) -> None:
        super().__init__()
        self.trial = trial
        self._recorder = recorder
        self.view = FacesView()
        self.bar = FaceBar(trial, language=language, on_back=self.left.emit)
        self.tools = FaceTools(self.view)
        self.sheet = ComponentSheet(trial.components, trial.state, language=language)
        self.sheet.setFixedWidth(px(PANEL_DEBRIEF))
        self.answers = AnswerRow(language)
        self.answers.show_busy(busy=True)
        middle = QWidget()
        lines = column(middle, spacing=0)
        lines.addWidget(self.view, 1)
        lines.addWidget(self.tools)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(middle, 1)
        across.addWidget(self.sheet)
        whole = column(self, spacing=0)
        whole.addWidget(self.bar)
        whole.addLayout(across, 1)
        whole.addWidget(self.answers)
        self._wire()

    def _wire(self) -> None:
        self._tools_used = set(self.trial.state.tools)
        self.view.used.connect(self._on_used)
        self.sheet.noted.connect(self._on_noted)
        self.answers.answered.connect(self._on_answered)
        self._clock = QTimer(self)
        self._clock.timeout.connect(lambda: self.bar.show_time(self._recorder.elapsed_ms))
        self._clock.start(CLOCK_MS)

    def show_faces(self, document: Faced, live: Faced) -> None:
        """The pictures are there: now they can be answered."""
        self.view.show_faces(document, live)
        self.answers.show_busy(busy=False)
        self.view.setFocus()

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for."""
        return obey(event, self.view, self._answer_by_key)

    def let_go(self, event: QKeyEvent) -> bool:
        """End what lasted while a key was held."""
        return let_go(event, self.view)

    def _answer_by_key(self, rating: FaceRating) -> None:
        self.answers.buttons[rating].click()

    def _on_used(self, tool: str) -> None:
        if tool not in self._tools_used:
            self._tools_used.add(tool)
            self._recorder.note(ToolUsed(tool))

    def _on_noted(self, component: FaceComponent, likeness: Likeness | None) -> None:
        self._recorder.note(FaceNoted(component, likeness))

    def _on_answered(self, rating: FaceRating) -> None:
        self.decided.emit(FaceDecided(rating, self.sheet.settled_by))

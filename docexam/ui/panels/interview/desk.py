"""One interview at the desk: papers, talk, board, notebook and verdict wired to each other and to the pen."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.inspection import TimedAction
from docexam.domain.interview import Interview
from docexam.domain.scenario import Family, InterviewReason
from docexam.domain.talk import FactNoted, PaperRead, TalkAction
from docexam.training.interview.numbers import full_day, weekday
from docexam.training.interview.talk import TalkState, advance
from docexam.ui.panels.interview.board import QuestionBoard, RequestCard
from docexam.ui.panels.interview.note_buttons import NoteButton
from docexam.ui.panels.interview.notebook import Notebook
from docexam.ui.panels.interview.papers import PapersPanel
from docexam.ui.panels.interview.talk_view import TalkView
from docexam.ui.panels.interview.verdict import InterviewVerdict
from docexam.ui.theme import SPACE_12, SPACE_16, SPACE_20, px
from docexam.ui.widgets.boxes import Card, column
from docexam.ui.widgets.text import rule

NOTEBOOK_WIDE = 344


class InterviewDesk(QWidget):
    """Shows a talk as it stands; `changed` after each action, `decided` with the decision.

    `look_wanted` asks for the document itself. `note` writes an action down with its time.
    """

    decided = Signal(object)
    changed = Signal()
    look_wanted = Signal()

    def __init__(
        self,
        interview: Interview,
        state: TalkState,
        reasons: tuple[InterviewReason, ...],
        *,
        language: str,
        note: Callable[[TalkAction], TimedAction],
    ) -> None:
        super().__init__()
        self.setObjectName("interview.desk")
        self.interview = interview
        self.state = state
        self._note = note
        scenario = interview.scenario
        day, of_week = full_day(interview.today), weekday(interview.today)
        today = self.tr("Today is {weekday}, {day}.").format(
            weekday=of_week.in_language(language), day=day.in_language(language)
        )
        self.papers = PapersPanel(interview, language=language, today=today, on=self._on_noted)
        self.talk = TalkView(scenario, language=language, on=self._on_noted)
        self.request = RequestCard(scenario, language=language)
        self.board = QuestionBoard(scenario, language=language)
        self.notebook = Notebook(scenario, language=language)
        self.verdict = InterviewVerdict(reasons, language=language)
        self._lay_out()
        self.papers.read.connect(lambda paper: self.do(PaperRead(paper)))
        self.papers.looked.connect(self.look_wanted)
        for part in (self.board, self.request, self.notebook):
            part.wanted.connect(self.do)
        self.verdict.decided.connect(self.decided)
        self._show()

    def do(self, action: TalkAction) -> None:
        """Do something in the talk: it is written down and shown."""
        self.state = advance(self.interview.scenario, self.state, self._note(action))
        self._show()
        self.changed.emit()

    def decide(self) -> None:
        """Decide, or go to what is still open in the decision."""
        if self.verdict.problem is None:
            self.verdict.decide()
        else:
            self.verdict.first_open().setFocus()

    def choose_family(self, number: int) -> None:
        """Show the questions of family `number`, counted from 0."""
        self.board.choose_family(list(Family)[number])
        self.board.first().setFocus()

    def choose_mode(self, mode: str) -> None:
        """Show questions, evidence or checks."""
        self.board.choose_mode(mode)
        self.board.first().setFocus()

    def _lay_out(self) -> None:
        middle = Card(name="interview.middle", padding=0, spacing=0)
        middle.column.addWidget(self.talk, 1)
        asked = column(margin=SPACE_12, spacing=0)
        asked.addWidget(self.request)
        middle.column.addLayout(asked)
        middle.column.addWidget(rule())
        middle.column.addWidget(self.board)
        side = Card(name="interview.side", padding=0, spacing=0)
        side.setFixedWidth(px(NOTEBOOK_WIDE))
        side.column.addWidget(self.notebook, 1)
        side.column.addWidget(self.verdict)
        across = QHBoxLayout(self)
        across.setContentsMargins(px(SPACE_20), px(SPACE_16), px(SPACE_20), px(SPACE_16))
        across.setSpacing(px(SPACE_16))
        across.addWidget(self.papers)
        across.addWidget(middle, 1)
        across.addWidget(side)

    def _on_noted(self, fact: str, on: bool) -> None:
        self.do(FactNoted(fact, on))

    def _show(self) -> None:
        for part in (self.papers, self.talk, self.request, self.board, self.notebook):
            part.show_state(self.state)
        for made in self.findChildren(NoteButton):
            made.show_noted(noted=made.fact in self.state.noted)

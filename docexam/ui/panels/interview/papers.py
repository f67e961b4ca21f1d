"""The counter: who stands there, and what he or she has put down."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from docexam.domain.interview import Interview
from docexam.domain.scenario import Paper
from docexam.training.interview.talk import TalkState, papers_on_offer
from docexam.ui.panels.interview.note_buttons import note_buttons
from docexam.ui.panels.interview.words import GLYPH_OF_PAPER
from docexam.ui.panels.interview.words_button import WordsButton
from docexam.ui.theme import SPACE_8, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.text import label

WIDE = 304


class PapersPanel(QFrame):
    """Says who steps up and shows the papers; `read` names a paper taken up, `looked` that the specimen is wanted."""

    read = Signal(str)
    looked = Signal()

    def __init__(
        self, interview: Interview, *, language: str, today: str, on: Callable[[str, bool], object]
    ) -> None:
        super().__init__()
        self.setObjectName("interview.papers")
        self.setFixedWidth(px(WIDE))
        self._scenario = interview.scenario
        self._language = language
        self._on = on
        self._facts: Mapping[str, str] = {
            f.id: f.text.in_language(language) for f in interview.scenario.facts
        }
        self._cards: dict[str, PaperCard] = {}
        inside = QWidget()
        self._lines = column(inside, spacing=SPACE_8)
        self._lines.addWidget(self._opening(today))
        self._lines.addStretch(1)
        column(self).addWidget(scrolled(inside, name="interview.papers.list"))

    def show_state(self, state: TalkState) -> None:
        """Put down the papers that were handed over, and open those that were read."""
        for paper in papers_on_offer(self._scenario, state):
            if paper.id not in self._cards:
                card = PaperCard(paper, self._facts, language=self._language, on=self._on)
                card.read.connect(partial(self.read.emit, paper.id))
                card.looked.connect(self.looked)
                self._cards[paper.id] = card
                self._lines.insertWidget(self._lines.count() - 1, card)
            self._cards[paper.id].show_read(read=paper.id in state.known)

    def first(self) -> QWidget | None:
        """Return the first paper."""
        return next((card.head for card in self._cards.values()), None)

    def _opening(self, today: str) -> Card:
        card = Card(name="interview.opening", padding=SPACE_16)
        card.column.addWidget(label(self.tr("At the counter"), TypeRole.PANEL))
        card.column.addWidget(label(self._scenario.opening.in_language(self._language)))
        card.column.addWidget(label(today, TypeRole.LABEL, tone="text2", name="interview.today"))
        return card


class PaperCard(QFrame):
    """One paper: closed until it is read, then with its lines and the facts in them."""

    read = Signal()
    looked = Signal()

    def __init__(
        self, paper: Paper, facts: Mapping[str, str], *, language: str, on: Callable[[str, bool], object]
    ) -> None:
        super().__init__()
        self.setObjectName(f"interview.paper.{paper.id}")
        self.setProperty("role", "card")
        lines = column(self, margin=SPACE_8, spacing=SPACE_8)
        self.head = WordsButton(
            paper.title.in_language(language),
            name=f"{self.objectName()}.read",
            on=self.read.emit,
            glyph=GLYPH_OF_PAPER[paper.kind],
            strong=True,
        )
        lines.addWidget(self.head)
        self._inside = QWidget()
        told = column(self._inside, margin=SPACE_8, spacing=SPACE_8)
        for number, line in enumerate(paper.lines):
            told.addWidget(label(line.text.in_language(language)))
            if line.facts:
                name = f"{self.objectName()}.note.{number}"
                told.addWidget(note_buttons(line.facts, facts.__getitem__, name=name, on=on))
        if paper.designs:
            look = button(
                self.tr("Look at it closely"),
                name=f"{self.objectName()}.look",
                on=self.looked.emit,
                glyph="loupe",
            )
            told.addWidget(look)
        lines.addWidget(self._inside)
        self._inside.hide()

    def show_read(self, *, read: bool) -> None:
        """Lie open or closed."""
        self._inside.setVisible(read)
        self.head.setEnabled(not read)
        self.head.setToolTip(self.tr("Lies open") if read else self.tr("Take it up and read it"))

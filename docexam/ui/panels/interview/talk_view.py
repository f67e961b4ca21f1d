"""The talk: what was said, read and found out, line by line, each with the facts it brought."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QWidget

from docexam.domain.scenario import Scenario
from docexam.training.interview.talk import Line, TalkState, Voice
from docexam.ui.panels.interview.note_buttons import note_buttons
from docexam.ui.panels.interview.words import family_words
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import column, row, scrolled
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

_BUBBLE, _AIR = 5, 2
"""Shares of the width: a bubble never crosses the whole column, so that both sides can be told apart."""


class TalkView(QWidget):
    """Shows the lines of a talk; a fact is noted by the button under the line that brought it."""

    def __init__(
        self, scenario: Scenario, *, language: str, on: Callable[[str, bool], object] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("interview.talk")
        self._language = language
        self._on = on
        self._facts: Mapping[str, str] = {f.id: f.text.in_language(language) for f in scenario.facts}
        self._families = {turn.id: family_words(turn.family) for turn in scenario.turns}
        inside = QWidget()
        self._lines = column(inside, margin=SPACE_16, spacing=SPACE_12)
        self._lines.addStretch(1)
        self.area = scrolled(inside, name="interview.talk.lines")
        column(self, spacing=0).addWidget(self.area)
        self._shown = 0
        # A bubble finds its height only once its words are laid out: follow the end whenever it moves.
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._follow(most))

    def show_state(self, state: TalkState) -> None:
        """Add the lines that are new, and look at the last one."""
        for number, line in enumerate(state.lines[self._shown :], self._shown):
            self._lines.insertWidget(self._lines.count() - 1, self._line(line, number))
        self._shown = len(state.lines)

    def _follow(self, end: int) -> None:
        self.area.verticalScrollBar().setValue(end)

    def _line(self, line: Line, number: int) -> QWidget:
        made = QWidget()
        made.setObjectName(f"interview.line.{number}")
        across = row(made, spacing=0)
        bubble = self._bubble(line, number)
        if line.voice is Voice.OFFICER:
            across.addStretch(_AIR)
            across.addWidget(bubble, _BUBBLE)
        else:
            across.addWidget(bubble, _BUBBLE)
            across.addStretch(_AIR)
        return made

    def _bubble(self, line: Line, number: int) -> QFrame:
        own = line.voice is Voice.OFFICER
        made = QFrame()
        made.setProperty("role", "own bubble" if own else "bubble")
        lines = column(made, margin=SPACE_12, spacing=SPACE_4)
        head = self._head(line)
        if head:
            lines.addWidget(label(head, TypeRole.LABEL, tone="accent", strong=True))
        words = line.text.in_language(self._language)
        if line.voice in (Voice.CHECK, Voice.PAPER):
            across = row(spacing=SPACE_8)
            across.addWidget(Glyph("check" if line.voice is Voice.CHECK else "page", tone="text2"))
            across.addWidget(label(words), 1)
            lines.addLayout(across)
        else:
            lines.addWidget(label(words))
        if line.facts and self._on is not None and line.voice is not Voice.PAPER:
            name = f"interview.line.{number}.note"
            lines.addWidget(note_buttons(line.facts, self._facts.__getitem__, name=name, on=self._on))
        return made

    def _head(self, line: Line) -> str:
        if line.voice is Voice.OFFICER:
            return self._families.get(line.of, "")
        if line.voice is Voice.PAPER:
            return self.tr("You read")
        return self.tr("Checked") if line.voice is Voice.CHECK else ""

"""The notebook: facts that were written down, and two of them linked that seem not to fit."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from docexam.domain.scenario import Scenario
from docexam.domain.talk import ContradictionLinked, FactNoted, FollowedUp
from docexam.training.interview.talk import TalkState, Voice, contradiction_of
from docexam.ui.direction import digits
from docexam.ui.panels.interview.note_buttons import note_buttons
from docexam.ui.theme import ICON_18, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import clear, column, row, scrolled
from docexam.ui.widgets.buttons import button, icon_button
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class Notebook(QFrame):
    """Shows what was noted; `wanted` carries the action of noting, linking or asking about a link."""

    wanted = Signal(object)

    def __init__(self, scenario: Scenario, *, language: str) -> None:
        super().__init__()
        self.setObjectName("interview.notebook")
        self._scenario = scenario
        self._language = language
        self._words: dict[str, str] = {f.id: f.text.in_language(language) for f in scenario.facts}
        self._words |= {i.id: i.text.in_language(language) for i in scenario.impressions}
        self._picked = ""
        self._state = TalkState()
        self._count = label("", TypeRole.LABEL, tone="text2", wrap=False, name="interview.notebook.count")
        head = row(spacing=SPACE_8)
        head.addWidget(label(self.tr("Notebook"), TypeRole.PANEL, wrap=False), 1)
        head.addWidget(self._count)
        inside = QWidget()
        self._rows = column(inside, spacing=SPACE_8)
        lines = column(self, margin=SPACE_16, spacing=SPACE_8)
        lines.addLayout(head)
        lines.addWidget(scrolled(inside, name="interview.notebook.list"), 1)

    def show_state(self, state: TalkState) -> None:
        """Show what stands in the notebook."""
        self._state = state
        if self._picked not in state.noted:
            self._picked = ""
        self._fill()

    def pick(self, fact: str) -> None:
        """Pick a fact for a link; the second one picked is linked with the first."""
        if not self._picked or self._picked == fact:
            self._picked = "" if self._picked == fact else fact
            self._fill()
            return
        first, self._picked = self._picked, ""
        self.wanted.emit(ContradictionLinked(first, fact))

    def _fill(self) -> None:
        clear(self._rows)
        state = self._state
        facts = len(state.noted)
        self._count.setText(digits(self.tr("%n fact(s)", "", facts), self._language))
        if not facts:
            says = self.tr("Write facts down with + beside what was said or read. Link two that do not fit.")
            self._rows.addWidget(label(says, TypeRole.LABEL, tone="text2", name="interview.notebook.empty"))
        if self._picked:
            says = self.tr("Now choose the fact that does not fit with it.")
            self._rows.addWidget(label(says, TypeRole.LABEL, tone="warn"))
        for pair in state.linked:
            self._rows.addWidget(self._pair(*pair))
        linked = {fact for pair in state.linked for fact in pair}
        for fact in state.noted:
            if fact not in linked:
                self._rows.addWidget(self._fact(fact))
        self._add_impressions()
        self._rows.addStretch(1)

    def _add_impressions(self) -> None:
        open_ones = [i.id for i in self._scenario.impressions if i.id not in self._state.noted]
        if open_ones:
            self._rows.addWidget(label(self.tr("You could also write down"), TypeRole.LABEL, tone="text2"))
            on = self._note
            self._rows.addWidget(
                note_buttons(open_ones, self._words.__getitem__, name="interview.impression", on=on)
            )

    def _note(self, fact: str, on: bool) -> None:
        self.wanted.emit(FactNoted(fact, on))

    def _fact(self, fact: str) -> QWidget:
        made = QFrame()
        made.setObjectName(f"interview.fact.{fact}")
        made.setProperty("role", "linked" if fact == self._picked else "bubble")
        across = row(made, margin=SPACE_8, spacing=SPACE_4)
        across.addLayout(self._told(fact), 1)
        link = icon_button(
            "merge",
            says=self.tr("Does not fit with another fact"),
            name=f"{made.objectName()}.link",
            on=partial(self.pick, fact),
            role="quiet",
        )
        strike = icon_button(
            "cross",
            says=self.tr("Strike it out"),
            name=f"{made.objectName()}.strike",
            on=partial(self.wanted.emit, FactNoted(fact, on=False)),
            role="quiet",
        )
        for small in (link, strike):
            small.set_glyph("merge" if small is link else "cross", size=ICON_18)
            across.addWidget(small)
        return made

    def _pair(self, first: str, second: str) -> QWidget:
        made = QFrame()
        made.setObjectName(f"interview.link.{first}.{second}")
        made.setProperty("role", "linked")
        lines = column(made, margin=SPACE_12, spacing=SPACE_8)
        lines.addLayout(self._told(first))
        across = row(spacing=SPACE_8)
        across.addWidget(Glyph("warn", tone="warn", size=ICON_18))
        across.addWidget(label(self.tr("Do not fit"), TypeRole.LABEL, tone="warn", strong=True), 1)
        across.addWidget(self._unlink(first, second))
        lines.addLayout(across)
        lines.addLayout(self._told(second))
        if self._can_ask(first, second):
            name = f"interview.follow-up.{first}.{second}"
            on = partial(self.wanted.emit, FollowedUp(first, second))
            lines.addWidget(button(self.tr("Ask about it"), name=name, on=on))
        return made

    def _unlink(self, first: str, second: str) -> QWidget:
        made = icon_button(
            "cross",
            says=self.tr("Take the link away"),
            name=f"interview.unlink.{first}.{second}",
            on=partial(self.wanted.emit, ContradictionLinked(first, second, on=False)),
            role="quiet",
        )
        made.set_glyph("cross", size=ICON_18)
        return made

    def _can_ask(self, first: str, second: str) -> bool:
        found = contradiction_of(self._scenario, first, second)
        return (found.id if found else f"{first} {second}") not in self._state.known

    def _told(self, fact: str) -> QVBoxLayout:
        lines = column(spacing=0)
        lines.addWidget(label(self._words[fact], strong=True))
        lines.addWidget(label(self._source(fact), TypeRole.LABEL, tone="text2"))
        return lines

    def _source(self, fact: str) -> str:
        """Return where a fact comes from, as it stands under it."""
        line = next((line for line in self._state.lines if fact in line.facts), None)
        if line is None:
            return self.tr("your impression")
        if line.voice is Voice.PAPER:
            return line.text.in_language(self._language)
        return self.tr("checked") if line.voice is Voice.CHECK else self.tr("said")

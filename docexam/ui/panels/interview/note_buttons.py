"""Buttons that write a fact into the notebook, or strike it out."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from docexam.ui.panels.interview.words_button import WordsButton
from docexam.ui.theme import SPACE_4
from docexam.ui.widgets.boxes import column


class NoteButton(WordsButton):
    """One fact that can be noted; checked while it stands in the notebook."""

    def __init__(self, fact: str, words: str, *, name: str, on: Callable[[str, bool], object]) -> None:
        super().__init__(
            words,
            name=name,
            on=lambda: on(fact, self.isChecked()),
            glyph="plus",
            on_glyph="check",
            small=True,
        )
        self.fact = fact
        self.setCheckable(True)
        self.setToolTip(self.tr("Write it into the notebook"))

    def show_noted(self, *, noted: bool) -> None:
        """Show whether it stands in the notebook."""
        if self.isChecked() != noted:
            self.setChecked(noted)


def note_buttons(
    facts: Iterable[str], words: Callable[[str], str], *, name: str, on: Callable[[str, bool], object]
) -> QWidget:
    """Return the buttons of several facts, one below the other."""
    made = QWidget()
    lines = column(made, spacing=SPACE_4)
    for fact in facts:
        lines.addWidget(NoteButton(fact, words(fact), name=f"{name}.{fact}", on=on))
    return made

"""A closed list of answers: one of them is chosen, by click, Space or the arrows."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docexam.services.exercise_views import Choice
from docexam.ui.screens.exercise.words import choice_name
from docexam.ui.theme import SPACE_6
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.buttons import GlyphButton


class ChoiceList(QWidget):
    """Shows answers; `chosen` is the token of the one taken."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], *, language: str) -> None:
        super().__init__()
        self.setObjectName("exercise.choices")
        lines = column(self, spacing=SPACE_6)
        self.buttons: dict[str, GlyphButton] = {}
        for choice in choices:
            made = GlyphButton(
                choice_name(choice, language), role="nav", name=f"exercise.choice.{choice.token}"
            )
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _on=False, token=choice.token: self.chosen.emit(token))
            self.buttons[choice.token] = made
            lines.addWidget(made)

    def show_choice(self, token: str) -> None:
        """Show which one is taken."""
        if token in self.buttons:
            self.buttons[token].setChecked(True)

    def show_truth(self, *, right: Collection[str], taken: str) -> None:
        """Show which were right and which was taken; nothing can be changed any more."""
        for token, button in self.buttons.items():
            good = token in right
            button.set_glyph("check" if good else "cross" if token == taken else "")
            button.setChecked(token == taken)
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            says = self.tr("right") if good else self.tr("wrong") if token == taken else ""
            button.setAccessibleDescription(says)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = list(self.buttons.values())
        at = next((place for place, button in enumerate(row) if button.hasFocus()), 0)
        row[(at + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

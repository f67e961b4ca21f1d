"""A question over the screen: what is asked, what follows, and two answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label

_WIDTH: Final = 520


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its words and what it does; while it is not `allowed` the question stays open."""

    words: str
    does: Callable[[], object]
    name: str = "yes"
    danger: bool = False
    allowed: Callable[[], bool] = lambda: True


class Question(Overlay):
    """Asks before something that cannot be taken back; Escape changes nothing."""

    def __init__(
        self,
        over: QWidget,
        title: str,
        says: str,
        answers: Sequence[Answer],
        *,
        name: str,
        inside: QWidget | None = None,
        leave: str = "",
        width: int = _WIDTH,
    ) -> None:
        super().__init__(over, name=name, width=width)
        self.card.column.setSpacing(SPACE_12)
        heading = label(title, TypeRole.HEADING, name=f"{name}.title")
        fill(self.card.column, (heading, label(says, tone="text2", name=f"{name}.says")))
        if inside is not None:
            fill(self.card.column, (SPACE_8, inside))
        self.setAccessibleName(title)
        buttons = row(spacing=SPACE_8)
        buttons.addStretch(1)
        words = leave or QCoreApplication.translate("Question", "Cancel")
        self.leave = button(words, name=f"{name}.leave", on=self.go_away)
        buttons.addWidget(self.leave)
        for answer in answers:
            buttons.addWidget(self._button(answer, name))
        fill(self.card.column, (SPACE_16, buttons))

    def _button(self, answer: Answer, name: str) -> QWidget:
        made = button(answer.words, name=f"{name}.{answer.name}", on=lambda: self._take(answer))
        made.setProperty("danger", answer.danger)
        return made

    def _take(self, answer: Answer) -> None:
        if answer.allowed():
            self.go_away()
            answer.does()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        event.accept()


def ask(
    over: QWidget,
    title: str,
    says: str,
    *answers: Answer,
    name: str,
    inside: QWidget | None = None,
    leave: str = "",
    width: int = _WIDTH,
) -> Question:
    """Ask over the window of `over`; the safe answer has the focus."""
    made = Question(over.window(), title, says, answers, name=name, inside=inside, leave=leave, width=width)
    focus = None if inside is None else inside.focusProxy()
    made.come_up(made.leave if focus is None else focus)
    return made

"""Pages that stand before the records are open: the first one painted, and the one that says what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from docexam.ui import icons
from docexam.ui.theme import SPACE_12, SPACE_16, SPACE_32, TypeRole, px, theme_of
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class FirstPage(QWidget):
    """A quiet page in the colour of the window, painted before anything heavy is loaded."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first-page")
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the mark of docexam; say so once."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.bg))
        side = px(56)
        box = self.rect().toRectF()
        box.setRect((box.width() - side) / 2, (box.height() - side) / 2, side, side)
        icons.paint(painter, "mark of docexam", box, color=theme.accent)
        painter.end()
        if not self._told:
            self._told = True
            self.painted.emit()


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing the reader can do about a fault."""

    words: str
    does: Callable[[], object]
    name: str
    glyph: str = ""


class FaultPage(QWidget):
    """One clear sentence and what can be done; the first remedy is the likeliest."""

    def __init__(
        self, title: str, says: str, remedies: Sequence[Remedy], *, inside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("fault")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = Card(name="fault.card", padding=SPACE_32, spacing=SPACE_12)
        card.setFixedWidth(px(640))
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("warn", tone="bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(label(title, TypeRole.TITLE, name="fault.title"), 1)
        fill(card.column, (head, label(says, TypeRole.BODY, name="fault.says")))
        if inside is not None:
            card.column.addWidget(inside)
        fill(card.column, (SPACE_16,))
        for place, remedy in enumerate(remedies):
            card.column.addWidget(_remedy_button(remedy, first=place == 0))
        around = column(self)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)


def _remedy_button(remedy: Remedy, *, first: bool) -> QWidget:
    name = f"fault.{remedy.name}"
    if first:
        return primary_button(remedy.words, name=name, on=remedy.does, glyph=remedy.glyph)
    return button(remedy.words, name=name, on=remedy.does, glyph=remedy.glyph)

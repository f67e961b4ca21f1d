"""Numbered steps across the top of a task: done, current, to come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from docexam.ui import icons
from docexam.ui.direction import digits
from docexam.ui.theme import SPACE_8, SPACE_12, TypeRole, font, px, theme_of
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.text import label, set_and_polish


class _Disc(QWidget):
    """The number of a step, or a tick once it is done."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self.state = "to come"
        self.setFixedSize(px(32), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and number or tick."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        done = self.state == "done"
        painter.setPen(QPen(QColor(theme.strong if self.state == "to come" else theme.accent), 2))
        painter.setBrush(QColor(theme.accent if done else theme.surface))
        painter.drawEllipse(box)
        if done:
            icons.paint(painter, "check", box.adjusted(px(7), px(7), -px(7), -px(7)), color=theme.accent_fg)
        else:
            painter.setPen(QColor(theme.text2 if self.state == "to come" else theme.accent))
            painter.setFont(font(TypeRole.LABEL, 600))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.end()


class _Line(QWidget):
    """The line between two steps."""

    def __init__(self) -> None:
        super().__init__()
        self.behind = False
        self.setMinimumWidth(px(24))
        self.setFixedHeight(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent if self.behind else theme.strong))
        painter.end()


class Steps(QWidget):
    """A header of numbered steps. Where it is narrow, the names of the steps that are not at hand give way."""

    def __init__(self, names: Sequence[str], *, language: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._discs: list[_Disc] = []
        self._labels: list[QLabel] = []
        self._lines: list[_Line] = []
        across = row(self, spacing=SPACE_12)
        for number, words in enumerate(names, start=1):
            if number > 1:
                self._lines.append(_Line())
                across.addWidget(self._lines[-1], 1)
            self._discs.append(_Disc(digits(number, language)))
            self._labels.append(label(words, TypeRole.BODY, wrap=False))
            across.addWidget(self._discs[-1])
            across.addSpacing(px(SPACE_8) - px(SPACE_12))
            across.addWidget(self._labels[-1])
        self._giving_way = GivingWay(self, ())
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Show step `current`, counted from 0, as the one at hand; past the last, all are done."""
        for place, (disc, words) in enumerate(zip(self._discs, self._labels, strict=True)):
            disc.state = "done" if place < current else "current" if place == current else "to come"
            disc.update()
            set_and_polish(words, "strong", place <= current)
            set_and_polish(words, "tone", "" if place <= current else "text2")
        for place, line in enumerate(self._lines):
            line.behind = place < current
            line.update()
        farthest_first = sorted(range(len(self._labels)), key=lambda place: -abs(place - current))
        self._giving_way.order([self._labels[place] for place in farthest_first if place != current])

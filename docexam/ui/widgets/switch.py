"""A switch: on or off, told by position, by colour and by a tick."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from docexam.ui import icons
from docexam.ui.theme import SPACE_12, TARGET_44, TypeRole, font, px, theme_of

_WIDTH, _HEIGHT = 44, 26


class Switch(QAbstractButton):
    """A switch and its words."""

    def __init__(self, words: str, *, on: bool, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for switch and words."""
        self.setFont(font(TypeRole.BODY))
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(px(_WIDTH + SPACE_12) + words, px(TARGET_44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob, tick and words."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, height = px(_WIDTH), px(_HEIGHT)
        x = self.width() - width if right else 0
        track = QRectF(x + 1, (self.height() - height) / 2 + 1, width - 2, height - 2)
        on = self.isChecked()
        painter.setPen(QPen(QColor(theme.accent if on else theme.strong), 2))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        painter.drawRoundedRect(track, height / 2, height / 2)
        at_end = on != right
        knob_x = track.right() - height + 5 if at_end else track.left() + 3
        knob = QRectF(knob_x, track.top() + 3, height - 8, height - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_fg if on else theme.strong))
        painter.drawEllipse(knob)
        if on:
            icons.paint(painter, "check", knob.adjusted(3, 3, -3, -3), color=theme.accent)
        self._paint_words(painter, right=right, taken=width + px(SPACE_12))
        painter.end()

    def _paint_words(self, painter: QPainter, *, right: bool, taken: int) -> None:
        painter.setPen(QColor(theme_of(self).text))
        painter.setFont(font(TypeRole.BODY))
        box = self.rect().adjusted(0 if right else taken, 0, -taken if right else 0, 0)
        # AlignLeft is where reading begins: the painter of a right-to-left widget mirrors it.
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

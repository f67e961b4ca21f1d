"""A key cap inside a button: it takes its colours from the button, not from the page round it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from docexam.ui.actions import Act, shortcut_of
from docexam.ui.theme import RADIUS_4, SPACE_2, SPACE_6, SPACE_16, TypeRole, font, px, theme_of
from docexam.ui.widgets.boxes import row


class ButtonCap(QWidget):
    """The key of `act`, drawn on the button it stands in."""

    def __init__(self, act: Act) -> None:
        super().__init__()
        self._text = shortcut_of(act).cap_text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(font(TypeRole.LABEL))
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._text) + 2 * px(SPACE_6)
        self.setFixedSize(QSize(width, metrics.height() + px(SPACE_2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw rim and letters."""
        del event
        theme, parent = theme_of(self), self.parentWidget()
        on_accent = parent is not None and parent.isEnabled() and parent.property("role") == "primary"
        ink = theme.accent_fg if on_accent else theme.strong if not self.isEnabled() else theme.text2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_4, RADIUS_4)
        painter.setFont(font(TypeRole.LABEL))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


def put_cap(button: QPushButton, act: Act) -> None:
    """Show the key of `act` at the end of `button`."""
    line = row(button)
    line.setContentsMargins(px(SPACE_16), 0, px(SPACE_16), 0)
    line.addStretch(1)
    line.addWidget(ButtonCap(act), 0, Qt.AlignmentFlag.AlignVCenter)

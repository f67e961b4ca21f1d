"""A short sentence in a coloured outline with its sign: told by shape and word, not by colour alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui import icons
from docexam.ui.theme import ICON_20, RADIUS_6, SPACE_8, SPACE_12, TARGET_40, TypeRole, font, px, theme_of


class Outlined(QWidget):
    """Says `words`; `tone` is a colour of the theme, `glyph` the sign that goes with it."""

    def __init__(self, words: str, *, glyph: str, tone: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.words = words
        self._glyph = glyph
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(TypeRole.BODY, 600))

    def sizeHint(self) -> QSize:
        """Room for sign and words."""
        self.setFont(font(TypeRole.BODY, 600))
        words = self.fontMetrics().horizontalAdvance(self.words)
        return QSize(words + px(ICON_20 + SPACE_8 + 2 * SPACE_12) + 4, px(TARGET_40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline, sign and words."""
        del event
        theme = theme_of(self)
        colour = QColor(getattr(theme, self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(theme.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(RADIUS_6), px(RADIUS_6))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = px(ICON_20)
        x = self.width() - side - px(SPACE_12) if right else px(SPACE_12)
        box = QRectF(x, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._glyph, box, color=colour.name())
        taken = side + px(SPACE_12 + SPACE_8)
        end = px(SPACE_12)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(TypeRole.BODY, 600))
        inner = self.rect().adjusted(end if right else taken, 0, -taken if right else -end, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self.words)
        painter.end()

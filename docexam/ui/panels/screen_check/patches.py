"""The three pictures of a screen check. Their greys are what is tested, so no theme changes them."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui.direction import digits, keep_left_to_right
from docexam.ui.theme import DIMMED, RADIUS_7, TypeRole, font, px, theme_of

WEDGE_STEPS: Final = 12
WEDGE_HEIGHT: Final = 64
PATCH_HEIGHT: Final = 96
FAINT_STEP: Final = 9
"""How much brighter, of 255, the hidden figure is than the desk under UV: about the faintest thread worth finding."""

CARD_MM: Final = (85.60, 53.98)
"""ISO/IEC 7810, card of size ID-1: every bank card and most identity cards."""
CARD_CORNER_MM: Final = 3.18


class GreyWedge(QWidget):
    """Twelve equal steps from black to white, black always at the left."""

    def __init__(self, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFixedHeight(px(WEDGE_HEIGHT))
        keep_left_to_right(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps side by side, without gaps that would help the eye; a frame sets off the white one."""
        del event
        painter = QPainter(self)
        width = self.width() / WEDGE_STEPS
        for step in range(WEDGE_STEPS):
            grey = round(255 * step / (WEDGE_STEPS - 1))
            left, right = round(step * width), round((step + 1) * width)
            painter.fillRect(left, 0, right - left, self.height(), QColor(grey, grey, grey))
        painter.setPen(QColor(theme_of(self).strong))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class DarkPatch(QWidget):
    """The desk as it is under UV, with a figure in it that is barely brighter."""

    def __init__(self, figure: int, language: str, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFixedHeight(px(PATCH_HEIGHT))
        self._figure = digits(str(figure), language)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and figure."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(DIMMED.desk)
        painter.fillRect(self.rect(), ground)
        faint = ground.red() + FAINT_STEP
        painter.setPen(QColor(faint, faint, faint))
        large = font(TypeRole.DISPLAY)
        large.setPixelSize(round(self.height() * 0.75))
        painter.setFont(large)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._figure)
        painter.end()


class CardOutline(QWidget):
    """The outline of a card, as large as `px_per_mm` makes it."""

    def __init__(self, px_per_mm: float, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keep_left_to_right(self)
        self._px_per_mm = px_per_mm

    @property
    def px_per_mm(self) -> float:
        """Pixels of the window system a millimetre takes."""
        return self._px_per_mm

    def scale_to(self, px_per_mm: float) -> None:
        """Draw it at another size."""
        self._px_per_mm = px_per_mm
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The card and a hair of air."""
        return QSize(*(round(side * self._px_per_mm) + 2 for side in CARD_MM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline and a ruler of centimetres along its upper edge."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = (side * self._px_per_mm for side in CARD_MM)
        card = QPainterPath()
        corner = max(RADIUS_7, CARD_CORNER_MM * self._px_per_mm)
        card.addRoundedRect(QRectF(1, 1, width, height), corner, corner)
        painter.fillPath(card, QColor(theme.soft))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPath(card)
        painter.setClipPath(card)
        painter.setPen(QPen(QColor(theme.text2), 1))
        for mm in range(5, int(CARD_MM[0]), 5):
            at = 1 + mm * self._px_per_mm
            painter.drawLine(round(at), 1, round(at), round((4 if mm % 10 == 0 else 2) * self._px_per_mm))
        painter.end()

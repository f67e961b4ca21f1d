"""Genuine beside questioned: the line between them, its handle, and their names."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from docexam.ui import icons
from docexam.ui.desk.viewport import Viewport
from docexam.ui.theme import (
    ICON_18,
    MARK_CASING,
    MARK_CASING_WIDTH,
    MARK_LINE,
    RADIUS_4,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    TARGET_40,
    Theme,
    TypeRole,
    font,
)

if TYPE_CHECKING:
    from docexam.ui.desk.stage import Stage

HANDLE_AT: Final = 0.82
"""How far down the canvas the handle of the swipe line stands."""


class ComparisonOverlay:
    """Names the two pages and draws the line that parts them."""

    def __init__(self, stage: "Stage") -> None:
        self._stage = stage

    def handle(self) -> QPointF | None:
        """Return the middle of the handle, or None when nothing is swiped."""
        panes = self._stage.panes()
        if len(panes) != 2 or self._stage.comparison != "swipe":
            return None
        return QPointF(panes[1].clip.left(), panes[1].clip.height() * HANDLE_AT)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a pixel lies on the line or its handle."""
        at = self.handle()
        return at is not None and (abs(x - at.x()) <= SPACE_8 or _near(at, x, y))

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw line, handle and names."""
        panes = self._stage.panes()
        if self._stage.blinking and len(panes) == 1:
            _paint_name(painter, genuine_name(), QPointF(view.middle_px[0], 0), theme, align=0.5)
        if len(panes) != 2:
            return
        line = panes[1].clip.left()
        apart = self._stage.comparison != "swipe"
        left = QPointF(panes[0].clip.center().x() if apart else line - SPACE_12, 0)
        right = QPointF(panes[1].clip.center().x() if apart else line + SPACE_12, 0)
        _paint_name(painter, genuine_name(), left, theme, align=0.5 if apart else 1.0)
        _paint_name(painter, questioned_name(), right, theme, align=0.5 if apart else 0.0)
        if apart:
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QLineF(line, 0, line, panes[0].clip.height()))
        else:
            _paint_line(painter, line, panes[0].clip.height())


def genuine_name() -> str:
    """Return what the genuine page is called on the desk."""
    return QCoreApplication.translate("Comparison", "Genuine")


def questioned_name() -> str:
    """Return what the page under examination is called on the desk."""
    return QCoreApplication.translate("Comparison", "Questioned")


def _near(at: QPointF, x: float, y: float) -> bool:
    return (x - at.x()) ** 2 + (y - at.y()) ** 2 <= (TARGET_40 / 2) ** 2


def _paint_line(painter: QPainter, x: float, height: float) -> None:
    for colour, width in ((MARK_CASING, MARK_CASING_WIDTH), (MARK_LINE, 2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QLineF(x, 0, x, height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(x, height * HANDLE_AT)
    painter.setPen(QPen(QColor(MARK_CASING), 1))
    painter.setBrush(QColor(MARK_LINE))
    painter.drawEllipse(middle, TARGET_40 / 2, TARGET_40 / 2)
    for name, shift in (("back", -ICON_18 + 1), ("next", -1)):
        box = QRectF(middle.x() + shift, middle.y() - ICON_18 / 2, ICON_18, ICON_18)
        icons.paint(painter, name, box, color=MARK_CASING)


def _paint_name(painter: QPainter, name: str, at: QPointF, theme: Theme, *, align: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(TypeRole.LABEL, 600))
    width = painter.fontMetrics().horizontalAdvance(name) + 2 * SPACE_8
    height = painter.fontMetrics().height() + SPACE_4
    box = QRectF(at.x() - width * align, at.y() + SPACE_4, width, height)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(box, RADIUS_4, RADIUS_4)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

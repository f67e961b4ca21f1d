"""The tilt pad: the page is tipped by dragging a knob; Shift turns the side lamp round it."""

from math import atan2, cos, degrees, radians, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.domain.illumination import MAX_TILT_DEG
from docexam.ui.direction import isolate, keep_left_to_right
from docexam.ui.theme import (
    RADIUS_8,
    RAIL,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    Theme,
    TypeRole,
    font,
    px,
    theme_of,
)

TILT_STEP_DEG: Final = 2.0
AZIMUTH_STEP_DEG: Final = 15.0
KNOB_PX: Final = 8.0


class TiltPad(QWidget):
    """Shows and changes tilt (`tilted` x, y in degrees) and, with a side lamp, its place (`turned`, degrees)."""

    tilted = Signal(float, float)
    turned = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        keep_left_to_right(self)
        self.setObjectName("examination.tilt-pad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag or use the arrow keys to tilt the page; double-click lays it flat"))
        self.tilt_deg = (0.0, 0.0)
        self.azimuth_deg: float | None = None
        """Where the side lamp stands, None while no side lamp is on."""
        self._say()

    def sizeHint(self) -> QSize:
        """A square with a line of text below."""
        return QSize(px(RAIL), px(RAIL) + self._line_height())

    def show_tilt(self, x_deg: float, y_deg: float) -> None:
        """Show a tilt without telling anybody."""
        self.tilt_deg = (x_deg, y_deg)
        self._say()
        self.update()

    def show_azimuth(self, azimuth_deg: float | None) -> None:
        """Show where the side lamp stands, or that there is none."""
        self.azimuth_deg = azimuth_deg
        self.update()

    def tilt_by(self, dx_deg: float, dy_deg: float) -> None:
        """Tip the page further."""
        x, y = self.tilt_deg
        self._tilt(x + dx_deg, y + dy_deg)

    def lay_flat(self) -> None:
        """Lay the page flat."""
        self._tilt(0.0, 0.0)

    def turn_by(self, degrees_on: float) -> None:
        """Turn the side lamp on, clockwise."""
        if self.azimuth_deg is not None:
            self.azimuth_deg = (self.azimuth_deg + degrees_on) % 360.0
            self.turned.emit(self.azimuth_deg)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the desk: there the same ones tilt."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the knob under the pointer."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Lay the page flat."""
        self.lay_flat()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw dial, lamp, knob and degrees."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.sunk))
        painter.drawRoundedRect(self._pad(), RADIUS_8, RADIUS_8)
        self._paint_dial(painter, theme)
        self._paint_knob(painter, theme)
        painter.setPen(QColor(theme.text2))
        painter.setFont(font(TypeRole.LABEL))
        line = self.rect().adjusted(0, round(self._pad().bottom()) + px(SPACE_4), 0, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._degrees())
        painter.end()

    def _paint_dial(self, painter: QPainter, theme: Theme) -> None:
        middle, radius = self._pad().center(), self._radius()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.strong), 1))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawEllipse(middle, radius / 2, radius / 2)
        painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
        painter.drawLine(middle - QPointF(0, radius), middle + QPointF(0, radius))
        if self.azimuth_deg is not None:
            at = radians(self.azimuth_deg)
            lamp = middle + QPointF(sin(at), -cos(at)) * radius
            painter.setPen(QPen(QColor(theme.warn), 2))
            painter.setBrush(QColor(theme.sunk))
            painter.drawEllipse(lamp, SPACE_4, SPACE_4)
            painter.drawLine(lamp, lamp + (middle - lamp) * 0.2)

    def _paint_knob(self, painter: QPainter, theme: Theme) -> None:
        middle, radius = self._pad().center(), self._radius()
        x, y = self.tilt_deg
        knob = middle + QPointF(x, y) * (radius / MAX_TILT_DEG)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(middle, knob)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(knob, px(KNOB_PX) - 1, px(KNOB_PX) - 1)

    def _follow(self, event: QMouseEvent) -> None:
        off = event.position() - self._pad().center()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.azimuth_deg is not None:
            self.azimuth_deg = round(degrees(atan2(off.x(), -off.y()))) % 360.0
            self.turned.emit(self.azimuth_deg)
            self.update()
            return
        per_px = MAX_TILT_DEG / self._radius()
        self._tilt(off.x() * per_px, off.y() * per_px)

    def _tilt(self, x_deg: float, y_deg: float) -> None:
        x, y = (float(round(min(MAX_TILT_DEG, max(-MAX_TILT_DEG, deg)))) for deg in (x_deg, y_deg))
        if (x, y) != self.tilt_deg:
            self.show_tilt(x, y)
            self.tilted.emit(x, y)

    def _pad(self) -> QRectF:
        side = min(self.width(), self.height() - self._line_height()) - px(SPACE_8)
        left = (self.width() - side) / 2
        return QRectF(left + 0.5, px(SPACE_8) + 0.5, side - 1, side - 1)

    def _radius(self) -> float:
        return self._pad().width() / 2 - px(SPACE_12)

    def _line_height(self) -> int:
        return self.fontMetrics().height() + px(SPACE_8)

    def _degrees(self) -> str:
        x, y = (f"{deg:.0f}°".replace("-", "\u2212") for deg in self.tilt_deg)
        return isolate(f"{x}  {y}")

    def _say(self) -> None:
        x, y = self.tilt_deg
        self.setAccessibleName(self.tr("Tilt: {x}° across, {y}° along").format(x=f"{x:.0f}", y=f"{y:.0f}"))

"""The light rail: one button for each lamp the specimen answers to, with glyph, code and key."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from docexam.domain.illumination import Light
from docexam.ui import icons
from docexam.ui.actions import Act, cap_of_light, shortcut_of
from docexam.ui.direction import digits
from docexam.ui.i18n import current_language
from docexam.ui.theme import (
    HOVER_SHARE,
    ICON_22,
    PRESSED_SHARE,
    RADIUS_6,
    RAIL,
    SPACE_2,
    SPACE_8,
    SPACE_12,
    TARGET_34,
    TARGET_40,
    Theme,
    TypeRole,
    font,
    mixed,
    px,
    theme_of,
)

RAIL_ORDER: Final = (
    Light.VIS,
    Light.OBL,
    Light.GRZ,
    Light.TRN,
    Light.COA,
    Light.UVA,
    Light.UVC,
    Light.IR,
    Light.TLT,
    Light.UVB,
    Light.IRL,
)

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def light_name(light: Light) -> str:
    """Return what a lamp is called in full."""
    names = {
        Light.VIS: QCoreApplication.translate("Light", "white light"),
        Light.OBL: QCoreApplication.translate("Light", "side light"),
        Light.GRZ: QCoreApplication.translate("Light", "grazing light"),
        Light.TRN: QCoreApplication.translate("Light", "transmitted light"),
        Light.COA: QCoreApplication.translate("Light", "coaxial light"),
        Light.UVA: QCoreApplication.translate("Light", "ultraviolet, 365 nm"),
        Light.UVB: QCoreApplication.translate("Light", "ultraviolet, 313 nm"),
        Light.UVC: QCoreApplication.translate("Light", "ultraviolet, 254 nm"),
        Light.IR: QCoreApplication.translate("Light", "infrared"),
        Light.IRL: QCoreApplication.translate("Light", "infrared luminescence"),
        Light.TLT: QCoreApplication.translate("Light", "tilting"),
        Light.MAG: QCoreApplication.translate("Light", "loupe"),
        Light.TOU: QCoreApplication.translate("Light", "touch"),
        Light.RDR: QCoreApplication.translate("Light", "reader"),
    }
    return names[light]


class RailButton(QAbstractButton):
    """A line of the rail: glyph at the start, code, key at the end. The full width is the target."""

    def __init__(self, *, glyph: str, code: str, cap: str, name: str) -> None:
        super().__init__()
        self._glyph = glyph
        self._cap = cap
        self.setText(code)
        self.setCheckable(True)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(px(TARGET_40))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The height of a target of the rail."""
        return QSize(px(RAIL), px(TARGET_40))

    def minimumSizeHint(self) -> QSize:
        """The least height of a target: with large text and many lamps the tilt pad needs its place too."""
        return QSize(px(ICON_22), TARGET_34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the desk, where they tilt the page."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, glyph, code and key."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        on = self.isChecked()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        glyph, gap = px(ICON_22), px(SPACE_12)
        x = self.width() - glyph - gap if right else gap
        box = QRectF(x, (self.height() - glyph) / 2, glyph, glyph)
        icons.paint(painter, self._glyph, box, color=theme.text if on else theme.text2)
        painter.setFont(font(TypeRole.LABEL, 600))
        painter.setPen(QColor(theme.text))
        taken = glyph + gap + px(SPACE_8)
        inner = self.rect().adjusted(gap if right else taken, 0, -taken if right else -gap, 0)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        start = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, start | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(TypeRole.LABEL))
        painter.setPen(QColor(theme.text2))
        cap = digits(self._cap, current_language())
        painter.drawText(inner, end | Qt.AlignmentFlag.AlignVCenter, cap)
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        share = PRESSED_SHARE if self.isDown() else HOVER_SHARE if self.underMouse() else 0.0
        on = self.isChecked()
        ground = theme.soft if on else mixed(theme.bg, theme.text, share)
        painter.setPen(QPen(QColor(theme.accent), 2) if on else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(RADIUS_6), px(RADIUS_6))


class LightButton(RailButton):
    """One lamp of the desk."""

    def __init__(self, light: Light) -> None:
        cap = cap_of_light(light)
        super().__init__(glyph=light.lower(), code=light.value, cap=cap, name=f"examination.light.{light}")
        self.light = light
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{light}, {light_name(light)}")
        self.setToolTip(f"{light_name(light)} ({cap})" if cap else light_name(light))


class TorchButton(RailButton):
    """The torch: each press takes the next, ultraviolet, white, none; it names the one in hand."""

    def __init__(self) -> None:
        shortcut = shortcut_of(Act.TORCH)
        super().__init__(glyph="torch", code="", cap=shortcut.cap, name="examination.torch")
        self._keys = shortcut.cap_text
        self.show_torch(None)

    def show_torch(self, light: Light | None) -> None:
        """Show which torch is in hand."""
        names = {
            None: (self.tr("Torch"), self.tr("Torch: a spot of light that follows the pointer")),
            Light.UVA: ("UV", self.tr("Ultraviolet torch, 365 nm; again: white torch")),
            Light.OBL: (self.tr("White"), self.tr("White torch, held at a slant; again: put away")),
        }
        code, says = names[light]
        self.setText(code)
        self.setChecked(light is not None)
        self.setAccessibleName(says)
        self.setToolTip(f"{says} ({self._keys})")

    def nextCheckState(self) -> None:
        """Stand as the desk says, not as the press would have it."""


class LightRail(QFrame):
    """All lamps of a specimen from top to bottom; `chosen` tells which was switched on."""

    chosen = Signal(object)

    def __init__(self, lights: Sequence[Light]) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setObjectName("examination.rail")
        self.setFixedWidth(px(RAIL))
        self._buttons = {light: LightButton(light) for light in lights}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(SPACE_8), px(SPACE_8), px(SPACE_8), px(SPACE_8))
        self._column.setSpacing(px(SPACE_2))
        for light, button in self._buttons.items():
            self._column.addWidget(button)
            button.clicked.connect(lambda _on=False, lamp=light: self.chosen.emit(lamp))
        self._column.addStretch(1)

    def offers(self, light: Light) -> bool:
        """Tell whether a lamp stands on the rail."""
        return light in self._buttons

    def show_light(self, light: Light) -> None:
        """Show which lamp is on."""
        if light in self._buttons:
            self._buttons[light].setChecked(True)

    def add_below(self, *parts: QWidget) -> None:
        """Put parts under the lamps."""
        at = self._column.count() - 1
        for place, part in enumerate(parts):
            self._column.insertWidget(at + place, part)
            part.setContentsMargins(0, px(SPACE_8), 0, 0)

"""Lights as chips: used, used to good purpose, or wanting. Told apart by ground, sign and line."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from docexam.domain.illumination import Light
from docexam.ui import icons
from docexam.ui.desk.light_rail import light_name
from docexam.ui.direction import is_right_to_left
from docexam.ui.i18n import current_language
from docexam.ui.theme import ICON_18, RADIUS_4, SPACE_6, SPACE_8, TARGET_34, TypeRole, font, px, theme_of

PER_ROW: Final = 5


class LightChip(QWidget):
    """One light of the debrief."""

    def __init__(self, light: Light, *, used: bool, mattered: bool, wanting: bool) -> None:
        super().__init__()
        self._light = light
        self._used = used
        self._helped = used and mattered
        self._wanting = wanting
        self.setMinimumHeight(px(TARGET_34) - 2)
        translate = QCoreApplication.translate
        said = (
            translate("Debrief", "used, and it mattered")
            if self._helped
            else translate("Debrief", "used")
            if used
            else translate("Debrief", "not used, and it would have shown it")
            if wanting
            else translate("Debrief", "not used")
        )
        self.setToolTip(f"{light_name(light)}: {said}")
        self.setAccessibleName(f"{light}: {said}")

    def sizeHint(self) -> QSize:
        """Room for the code and a sign."""
        return QSize(px(60), px(TARGET_34) - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, line, code and sign."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.warn if self._wanting else theme.strong if self._used else theme.line
        style = Qt.PenStyle.DashLine if self._wanting else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(line), 2 if self._wanting else 1, style))
        painter.setBrush(QColor(theme.line if self._used else theme.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_4, RADIUS_4)
        ink = theme.text if self._used else theme.warn if self._wanting else theme.text2
        painter.setPen(QColor(ink))
        painter.setFont(font(TypeRole.LABEL, 600 if self._used or self._wanting else 400))
        glyph = "check" if self._helped else "warn" if self._wanting else ""
        right = is_right_to_left(current_language())
        room = ICON_18 - 2 + SPACE_6 if glyph else 0
        box = QRectF(self.rect()).adjusted(room if right else 0, 0, 0 if right else -room, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._light.value)
        if glyph:
            side = ICON_18 - 2
            x = SPACE_8 if right else self.width() - side - SPACE_8
            sign = QRectF(x, (self.height() - side) / 2, side, side)
            icons.paint(painter, glyph, sign, color=theme.ok if self._helped else theme.warn)
        painter.end()


def light_chips(
    offered: Sequence[Light], *, used: Sequence[Light], mattered: Sequence[Light], wanting: Sequence[Light]
) -> QWidget:
    """Return the chips of all lights of the specimen, and of the loupe."""
    made = QWidget()
    made.setObjectName("debrief.lights")
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(px(SPACE_6))
    lights = [*offered, *(light for light in (Light.MAG,) if light in used or light in mattered)]
    for place, light in enumerate(lights):
        chip = LightChip(light, used=light in used, mattered=light in mattered, wanting=light in wanting)
        grid.addWidget(chip, place // PER_ROW, place % PER_ROW)
    for place in range(PER_ROW):
        grid.setColumnStretch(place, 1)
    return made

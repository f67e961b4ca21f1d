"""A drop-down list whose arrow takes the colour of the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from docexam.ui import icons
from docexam.ui.theme import ICON_18, SPACE_12, px, theme_of


class DropDown(QComboBox):
    """Chooses one of a few; an empty key stands for nothing chosen yet."""

    def __init__(
        self, choices: Sequence[tuple[str, str]], *, current: str = "", name: str, says: str
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        for key, words in choices:
            self.addItem(words, key)
        self.choose(current)

    @property
    def current(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose `key` if it is there."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow on top."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(ICON_18)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = px(SPACE_12) if right else self.width() - side - px(SPACE_12)
        box = QRectF(x, (self.height() - side) / 2, side, side)
        icons.paint(painter, "down", box, color=theme_of(self).text2)
        painter.end()

"""Tiles: large buttons that say more than one line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui import icons
from docexam.ui.theme import (
    ICON_20,
    ICON_22,
    SPACE_2,
    SPACE_12,
    SPACE_16,
    TypeRole,
    px,
    theme_of,
)
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.boxes import column, fill, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label


class Glyph(QWidget):
    """An icon beside words; says nothing by itself."""

    def __init__(self, name: str, *, tone: str = "accent", size: int = ICON_22, ringed: bool = False) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._size = px(size)
        self._ringed = ringed
        side = px(48) if ringed else self._size
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in its tone, in a ring if asked for."""
        del event
        colour = getattr(theme_of(self), self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ringed:
            painter.setPen(QPen(QColor(theme_of(self).strong), 1))
            painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        inset = (self.width() - self._size) / 2
        box = QRectF(inset, inset, self._size, self._size)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icons.paint(painter, self._name, box, color=colour, mirrored=mirrored)
        painter.end()


class Tile(GlyphButton):
    """A button with a mark at its start, a name, and a line under it."""

    def __init__(self, mark: QWidget, title: str, under: str = "", *, role: str = "tile", name: str) -> None:
        super().__init__(role=role, name=name)
        self.mark = mark
        self._title = label(title, TypeRole.PANEL)
        self._under = label(under, TypeRole.LABEL, tone="text2")
        words = column(spacing=SPACE_2)
        words.addStretch(1)
        fill(words, (self._title, self._under))
        words.addStretch(1)
        line = row(self, margin=SPACE_16, spacing=SPACE_12)
        line.addWidget(mark)
        line.addLayout(words, 1)
        self._under.setVisible(bool(under))
        for part in (self._title, self._under):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title}, {under}" if under else title)
        self.line = line

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        return self.line.sizeHint()


class PersonTile(Tile):
    """Somebody's tile: initials, name, when last seen."""

    def __init__(self, person: str, under: str, *, name: str, trainer: bool = False) -> None:
        self.avatar = Avatar(person)
        super().__init__(self.avatar, person, under, name=name)
        self.setCheckable(True)
        self.toggled.connect(self.avatar.choose)
        if trainer:
            self.line.addWidget(Glyph("key", tone="text2", size=ICON_20))


class AddTile(Tile):
    """A tile for somebody or something that is to be added."""

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__(Glyph("plus", tone="text", ringed=True), title, role="add", name=name)

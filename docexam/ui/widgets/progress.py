"""Progress: a bar that runs along the reading direction, and dashes for a set of specimens."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui.theme import PROGRESS_BAR, SPACE_2, SPACE_4, px, theme_of


class ProgressBar(QWidget):
    """How far some long work is."""

    def __init__(self, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(PROGRESS_BAR))
        self._share = 0.0

    @property
    def share(self) -> float:
        """How far, from 0 to 1."""
        return self._share

    def show_share(self, done: int, total: int) -> None:
        """Show `done` of `total`."""
        self._share = min(1.0, done / total) if total else 0.0
        self.setAccessibleDescription(f"{round(100 * self._share)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(QColor(theme.sunk))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(QColor(theme.accent))
        width = max(self.height(), self.width() * self._share) if self._share else 0.0
        start = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        painter.drawRoundedRect(QRectF(start, 0, width, self.height()), radius, radius)
        painter.end()


class ProgressDashes(QWidget):
    """One dash for each specimen of a set: done, current, to come. Told apart by height and tone."""

    def __init__(self, total: int, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._total = total
        self._done = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_done(self, done: int) -> None:
        """Show `done` as behind, and the next as current."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """A dash of twelve and a gap of four for each."""
        return QSize(self._total * px(16), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashes."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place in range(self._total):
            at = self._total - 1 - place if mirrored else place
            current = place == self._done
            colour = theme.accent if current else theme.text2 if place < self._done else theme.strong
            height = px(8) if current else px(SPACE_4) if place < self._done else px(SPACE_2)
            painter.setBrush(QColor(colour))
            box = QRectF(at * px(16), (self.height() - height) / 2, px(12), height)
            painter.drawRoundedRect(box, height / 4, height / 4)
        painter.end()

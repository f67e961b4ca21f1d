"""What lies over a screen until it is answered: it takes the whole window and keeps the focus inside."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from docexam.ui.theme import SPACE_24, px, theme_of
from docexam.ui.widgets.boxes import Card, column
from docexam.ui.widgets.focus_ring import give_focus

_VEIL: Final = 150


class Overlay(QWidget):
    """A veil over `over` with a card in its middle. `opaque` hides what is under it."""

    def __init__(self, over: QWidget, *, name: str, opaque: bool = False, width: int = 480) -> None:
        super().__init__(over)
        self.setObjectName(name)
        self._opaque = opaque
        self._before = QApplication.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = Card(name=f"{name}.card")
        self.card.setFixedWidth(min(px(width), max(px(320), over.width() - px(2 * SPACE_24))))
        across = column(self)
        across.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def come_up(self, focus: QWidget) -> None:
        """Show over everything and give `focus` the focus."""
        self.show()
        self.raise_()
        give_focus(focus)

    def go_away(self) -> None:
        """Leave, and give the focus back to what had it."""
        self.hide()
        before = self._before
        self.deleteLater()
        try:
            if before is not None and before.isVisible():
                before.setFocus()
        except RuntimeError:
            # What had the focus was rebuilt meanwhile: Qt gives it to the next.
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what lies under it."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and watched is self.parent():
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round inside."""
        at = QApplication.focusWidget()
        start = at if at is not None and self.isAncestorOf(at) else self.card
        step = _neighbour(start, forward=forward)
        while step is not None and step is not start:
            if self.isAncestorOf(step) and _takes_tab(step):
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                step.setFocus(reason)
                break
            step = _neighbour(step, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key through to the screen under it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        del event
        colour = QColor(theme_of(self).bg if self._opaque else theme_of(self).sunk)
        colour.setAlpha(255 if self._opaque else _VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(takes) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None

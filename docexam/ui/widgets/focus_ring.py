"""The ring round what has the focus: always drawn, outside the shape, whatever the widget."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from docexam.ui.theme import RADIUS_8, SPACE_2, theme_of

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


def give_focus(widget: QWidget) -> None:
    """Focus `widget` once it is laid out: what was just put into a page cannot take the focus yet."""
    QTimer.singleShot(0, widget, widget.setFocus)


class FocusRing(QWidget):
    """Lies over the window and lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("window.focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._on: QWidget | None = None
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not shiboken6.isValid(self._window):
            return
        if self._on is not None and shiboken6.isValid(self._on):
            for widget in _with_ancestors(self._on, self._window):
                widget.removeEventFilter(self)
        inside = now is not None and self._window.isAncestorOf(now)
        self._on = now if inside else None
        if self._on is not None:
            self._on.destroyed.connect(self._forget)
            for widget in _with_ancestors(self._on, self._window):
                widget.installEventFilter(self)
        self._place()

    def _forget(self) -> None:
        self._on = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves: the widget, or anything it stands in."""
        if event.type() in _MOVES:
            self._follow.start(0)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        on = self._on
        if on is None or not on.isVisible():
            self.hide()
            return
        out = SPACE_2 + theme_of(on).focus_width
        box = QRect(on.mapTo(self._window, QPoint(0, 0)), on.size()).adjusted(-out, -out, out, out)
        self.setGeometry(box.intersected(_visible_part(on, self._window).adjusted(-out, -out, out, out)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        if self._on is None:
            return
        theme = theme_of(self._on)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), theme.focus_width))
        half = theme.focus_width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_8, RADIUS_8)
        painter.end()


def _with_ancestors(widget: QWidget, top: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    at: QWidget | None = widget
    while at is not None and at is not top:
        found.append(at)
        at = at.parentWidget()
    return found


def _visible_part(widget: QWidget, top: QWidget) -> QRect:
    """Return the part of `top` in which `widget` can be seen: what scrolled out of view gets no ring."""
    part = top.rect()
    for ancestor in _with_ancestors(widget, top)[1:]:
        if isinstance(ancestor, QAbstractScrollArea):
            view = ancestor.viewport()
            part = part.intersected(QRect(view.mapTo(top, QPoint(0, 0)), view.size()))
    return part

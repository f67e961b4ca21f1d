"""Mouse, wheel and pinch on the canvas: each gesture ends in a call of the canvas, never in a decision."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from docexam.ui.desk.canvas import DeskCanvas

CLICK_PX: Final = 5.0
"""A press that moves no further is a click."""
ANGLE_OF_DOUBLING: Final = 480.0
"""Four notches of a wheel double the scale."""


class _Held(Enum):
    """What the pressed button moves."""

    NOTHING = auto()
    PAGE = auto()
    SWIPE = auto()
    RULER = auto()


class Gestures(QObject):
    """Watches the canvas and turns gestures into its commands."""

    def __init__(self, canvas: DeskCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held = _Held.NOTHING
        self._last = QPointF()
        self._pressed = QPointF()
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the events of the canvas that are gestures."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if event.type() == QEvent.Type.Leave:
            self._canvas.pointed.emit(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._press(at)
            case QEvent.Type.MouseMove:
                self._move(at)
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                self._release(at)
            case _:
                return False
        return True

    def _press(self, at: QPointF) -> None:
        canvas = self._canvas
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = self._last = at
        if canvas.on_swipe_line(at.x(), at.y()):
            self._held = _Held.SWIPE
        elif canvas.ruler.on and canvas.ruler.box_px(canvas.view).contains(at):
            self._held = _Held.RULER
        else:
            self._held = _Held.PAGE

    def _move(self, at: QPointF) -> None:
        canvas = self._canvas
        dx, dy = at.x() - self._last.x(), at.y() - self._last.y()
        self._last = at
        match self._held:
            case _Held.PAGE if self._dragged(at):
                canvas.see(canvas.view.panned(dx, dy))
            case _Held.SWIPE:
                canvas.swipe_to(at.x() / max(1, canvas.width()))
            case _Held.RULER:
                canvas.move_ruler(dx, dy)
            case _:
                at_mm = canvas.view.to_mm((at.x(), at.y()))
                canvas.point_at(at_mm)
                canvas.pointed.emit(at_mm)

    def _release(self, at: QPointF) -> None:
        canvas, held = self._canvas, self._held
        self._held = _Held.NOTHING
        if held is not _Held.PAGE or self._dragged(at):
            return
        if canvas.marking:
            canvas.point_at(canvas.view.to_mm((at.x(), at.y())))
            canvas.place_mark()
            return
        number = canvas.mark_at(at.x(), at.y())
        if number is not None:
            canvas.mark_chosen.emit(number)
        else:
            canvas.clicked.emit(canvas.view.to_mm((at.x(), at.y())))

    def _dragged(self, at: QPointF) -> bool:
        return (at - self._pressed).manhattanLength() > CLICK_PX

    def _wheel(self, event: QWheelEvent) -> bool:
        canvas, turned = self._canvas, event.angleDelta().y()
        factor = 2.0 ** (turned / ANGLE_OF_DOUBLING)
        if canvas.stage.lens.on and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            canvas.magnify(factor)
        elif turned:
            canvas.zoom(factor, (event.position().x(), event.position().y()))
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        at = self._canvas.mapFromGlobal(pinch.hotSpot())
        self._canvas.zoom(pinch.scaleFactor(), (at.x(), at.y()))
        event.accept(pinch)
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = event.position()
        self._canvas.zoom(1.0 + event.value(), (at.x(), at.y()))
        return True

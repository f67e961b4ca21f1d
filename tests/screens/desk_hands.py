"""What a person does at the desk, sent as real events: keys of any layout, mouse, wheel."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from docexam.domain.feature import Point
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.drawing import Drawing

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Strike a key: down and up."""
    hold(widget, key, text, modifiers)
    release(widget, key, text, modifiers)


def hold(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key and keep it down."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def release(
    widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_MODIFIER
) -> None:
    """Let a key go."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))


def strike(widget: QWidget, letter: str) -> None:
    """Strike the key that types `letter` on the layout in use, Latin or Arabic."""
    key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
    press(widget, key, letter)


def pixel_of(canvas: DeskCanvas, at_mm: Point) -> QPoint:
    """Return the pixel of the canvas over a point of the page."""
    x, y = canvas.view.to_px(at_mm)
    return QPoint(round(x), round(y))


def point(canvas: DeskCanvas, at_mm: Point) -> None:
    """Bring the pointer over a point of the page."""
    QTest.mouseMove(canvas, pixel_of(canvas, at_mm))


def click(canvas: DeskCanvas, at_mm: Point) -> None:
    """Click on a point of the page."""
    point(canvas, at_mm)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, pixel_of(canvas, at_mm))


def drag(canvas: DeskCanvas, start: QPoint, end: QPoint) -> None:
    """Drag from pixel to pixel."""
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, start)
    for step in range(1, 5):
        QTest.mouseMove(canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, end)


def wheel(canvas: DeskCanvas, at: QPoint, notches: int) -> None:
    """Turn the wheel over a pixel: positive zooms in."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NO_MODIFIER,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def drawn(qtbot: QtBot, drawing: Drawing) -> None:
    """Wait until nothing is left to be drawn."""
    qtbot.waitUntil(lambda: drawing.idle, timeout=20_000)
    QApplication.processEvents()


@contextmanager
def closing(drawing: Drawing) -> Iterator[Drawing]:
    """Stop the drawing thread at the end."""
    try:
        yield drawing
    finally:
        drawing.close()

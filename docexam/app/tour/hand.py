"""The hand of a scripted learner: finds what is on the screen by its name, presses, types, waits and takes pictures.

Everything goes through real events to the real window, as a person's hand and keyboard would do it.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QScrollArea, QWidget

PATIENCE_S: Final = 20.0
"""How long anything may take before the tour calls it failed."""

_BREATH_S: Final = 0.01

W = TypeVar("W", bound=QWidget)


class TourFailed(Exception):
    """What the script waited for did not happen, or what it looked for is not on the screen."""


class Hand:
    """Works one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the program run until something holds.

        Raises:
            TourFailed: it did not within `PATIENCE_S`.
        """
        give_up_at = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > give_up_at:
                raise TourFailed(f"waited in vain: {what}")
            self._run_events()
            time.sleep(_BREATH_S)
        self._run_events()

    def rest(self, ms: int) -> None:
        """Let the program run for a while, as when a person looks."""
        end = time.monotonic() + ms / 1000
        while time.monotonic() < end:
            self._run_events()
            time.sleep(_BREATH_S)

    def find(self, name: str) -> QWidget:
        """Return the widget in view whose object name is `name`, once it is there.

        Raises:
            TourFailed: it does not come into view.
        """
        return self.find_one(QWidget, name)

    def find_one(self, kind: type[W], name: str) -> W:
        """Return the widget of `kind` in view whose object name is `name`, once it is there."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
            return bool(found)

        self.wait(there, f"{name} in view")
        return found[-1]

    def in_view(self, name: str) -> bool:
        """Tell whether a widget of that name is in view now."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press the button `name` with the mouse, once it can be pressed."""
        button = self.find(name)
        self.wait(button.isEnabled, f"{name} can be pressed")
        _bring_into_view(button)
        self._run_events()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))
        self._run_events()

    def check(self, name: str) -> None:
        """Press the button `name` unless it is on already."""
        if not self.find_one(QAbstractButton, name).isChecked():
            self.press(name)

    def type(self, name: str, text: str) -> None:
        """Put `text` into the field `name`, replacing what stands there, as an input method delivers it."""
        field = self.find(name)
        _bring_into_view(field)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(field, event)
        self._run_events()

    def key(self, key: Qt.Key, text: str = "", *, on: QWidget | None = None) -> None:
        """Press and release a key where the focus is."""
        target = on or QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self._run_events()

    def digits(self, number: str) -> None:
        """Type digits where the focus is."""
        for digit in number:
            self.key(Qt.Key(Qt.Key.Key_0 + int(digit)), digit)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Press the left button of the mouse at a place of `widget`."""
        QTest.mouseMove(widget, place)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self._run_events()

    def choose_folder(self, name: str, folder: Path) -> None:
        """Press the button `name`, which asks for a folder, and choose `folder` in the dialog.

        Raises:
            TourFailed: no dialog came up.
        """
        answered: list[bool] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                line = dialog.findChild(QLineEdit, "fileNameEdit")
                if line is not None:
                    line.setText(str(folder))
                    answered.append(True)
                dialog.accept()
            else:
                later.start()

        later = QTimer()
        later.setSingleShot(True)
        later.setInterval(50)
        later.timeout.connect(answer)
        later.start()
        self.press(name)
        self.wait(lambda: bool(answered), f"{name} asks for a folder")

    def picture(self, file: Path) -> None:
        """Write the window as it stands.

        Raises:
            TourFailed: it could not be written.
        """
        self._run_events()
        if not self.window.grab().save(str(file)):
            raise TourFailed(f"could not write {file.name}")

    def _run_events(self) -> None:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()

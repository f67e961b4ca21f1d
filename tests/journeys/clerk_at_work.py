"""A clerk at the real window of head office, with keyboard and eyes; pictures are kept to be looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from docexam.app.tracker_window import OfficeRunning
from docexam.files.drives import RemovableDrive
from docexam.tracker.clerk.founding import Place
from docexam.ui import i18n, theme
from docexam.ui.screens.tracker import importing


class ClerkAtWork:
    """The window of an office in a folder, and what a clerk does with it."""

    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path, keys_folder: Path) -> None:
        self._qtbot = qtbot
        self._pictures = folder / "pictures"
        self._application = application
        self.place = Place(f"sqlite:///{folder.as_posix()}/office.db", keys_folder)
        self.running = OfficeRunning(application, self.place, folder / "settings", by="clerk")
        i18n.install(application, "en")
        self.window = self.running.window
        qtbot.addWidget(self.window)

    def begin(self) -> None:
        """Open the window."""
        with self._qtbot.waitSignal(self.running.ready, timeout=20_000):
            self.running.begin()
        self.settle()

    def end(self) -> None:
        """Close it."""
        self.window.close()
        self.running.end()
        i18n.install(self._application, "en")
        theme.set_text_size(100)

    def settle(self) -> None:
        """Wait until nothing is under way and what came of it is laid out."""
        for _ in range(3):
            self._qtbot.waitUntil(lambda: self.running.jobs.idle, timeout=60_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def find(self, name: str) -> QWidget:
        """Return the widget of that name that is in view."""
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert found, f"{name} is not in view"
        return found[-1]

    def sees(self, name: str) -> bool:
        """Whether a widget of that name is in view."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press a button by keyboard and wait for what it does."""
        found = self.find(name)
        assert isinstance(found, QAbstractButton), name
        assert found.isEnabled(), f"{name} is disabled"
        assert found.accessibleName() or found.text(), f"{name} has no name for screen readers"
        found.setFocus()
        QTest.keyClick(found, Qt.Key.Key_Space)
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Type into a line of input."""
        found = self.find(name)
        assert isinstance(found, QLineEdit), name
        assert found.accessibleName(), name
        found.setText(text)

    def choose(self, name: str, key: str) -> None:
        """Choose from a list."""
        found = self.find(name)
        assert isinstance(found, QComboBox), name
        place = found.findData(key)
        assert place >= 0, f"{key} is not offered by {name}"
        found.setCurrentIndex(place)
        found.activated.emit(place)
        self.settle()

    def choose_table(self, place: int) -> None:
        """Choose a table of the report in view."""
        self.choose("reports.tables", str(place))

    def text(self, name: str) -> str:
        """Return what a label says."""
        found = self.find(name)
        assert isinstance(found, QLabel), name
        return found.text()

    def told(self) -> str:
        """Return what the window told in passing."""
        return self.text("window.notice.text")

    def keep_picture(self, name: str) -> Path:
        """Keep a picture of the window."""
        self._pictures.mkdir(exist_ok=True)
        path = self._pictures / f"{name}.png"
        assert self.window.grab().save(str(path))
        return path


def plug_in(monkeypatch: pytest.MonkeyPatch, *sticks: Path) -> None:
    """Let folders be sticks that are plugged in."""
    drives = tuple(RemovableDrive(stick, stick.name, 8_000_000_000, False, "vfat") for stick in sticks)
    monkeypatch.setattr(importing, "removable_drives", lambda: drives)


def answer_dialogs(
    monkeypatch: pytest.MonkeyPatch,
    *,
    folder: Path | None = None,
    file: Path | None = None,
    save: Path | None = None,
) -> None:
    """Answer the file dialogues that come next."""
    chosen: dict[str, Callable[..., object]] = {
        "getExistingDirectory": lambda *_: str(folder or ""),
        "getOpenFileName": lambda *_: (str(file or ""), ""),
        "getSaveFileName": lambda *_: (str(save or ""), ""),
    }
    for name, answer in chosen.items():
        monkeypatch.setattr(QFileDialog, name, staticmethod(answer))

"""A station on a temporary record with the real services, and a window that shows its screens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from docexam.domain.people import Learner, Role
from docexam.services.opening import Services, open_services
from docexam.ui import i18n, theme
from docexam.ui.jobs import Jobs
from docexam.ui.main_window import MainWindow, ScreenMaker
from docexam.ui.theme import ThemeHost
from docexam.ui.widgets.screen import Route, Screen, SpecimenPictures, Surroundings

ROOT = Path(__file__).resolve().parents[2]
PIN = "4711"


@dataclass
class StillClock:
    """A clock that stands until it is moved."""

    wall: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    ran_ms: int = 1000

    def now(self) -> datetime:
        return self.wall

    def utc_offset_min(self) -> int:
        return 180

    def monotonic_ms(self) -> int:
        return self.ran_ms

    def pass_s(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ran_ms += int(1000 * seconds)


@dataclass
class Remembered:
    """Stands in for the program as a whole and remembers what it was asked."""

    data_folder: Path
    version: str = "0.1.0"
    build_date: str = "2026-11-24"
    languages: list[str] = field(default_factory=list)
    appearances: list[tuple[str, int, bool]] = field(default_factory=list)
    restored: list[Path] = field(default_factory=list)
    begun_anew: int = 0
    starts_installers: bool = False
    installers: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    screen_px_per_mm: float = 0.0

    def change_language(self, language: str) -> None:
        self.languages.append(language)

    def change_appearance(self, *, theme: str, text_size: int, less_motion: bool) -> None:
        self.appearances.append((theme, text_size, less_motion))

    def remember_screen_scale(self, px_per_mm: float) -> None:
        self.screen_px_per_mm = px_per_mm

    def restore(self, copy: Path) -> None:
        self.restored.append(copy)

    def begin_anew(self) -> None:
        self.begun_anew += 1

    def start_update(self, installer: Path) -> bool:
        self.installers.append(installer)
        return True

    def show_folder(self, folder: Path) -> None:
        self.folders.append(folder)

    def facts(self) -> Mapping[str, str]:
        return {"qt": "6", "screen": "1366 x 768"}


class NoPictures(SpecimenPictures):
    """These screens show no specimen."""

    def mount(self, recipe: object) -> object:  # type: ignore[override]  # nobody may ask here
        raise AssertionError(f"no picture of {recipe!r} is wanted here")

    def face(self, portrait: object, *, live: bool, seed: int) -> Any:
        raise AssertionError(f"no face {portrait!r} is wanted here")


class Elsewhere(Screen):
    """Any screen but the one under test."""


class Station:
    """Everything a test of a screen stands on."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = StillClock()
        self.services: Services = open_services(
            folder, ROOT, clock=self.clock, app_version="0.1.0", build_date="2026-11-24"
        )
        self.jobs = Jobs()
        self.host = ThemeHost()
        self.program = Remembered(folder)
        self.window = MainWindow(self.host)
        qtbot.addWidget(self.window)
        self.around = Surroundings(
            jobs=self.jobs,
            services=self.services,
            theme=self.host,
            pictures=NoPictures(),
            program=self.program,
            language=i18n.current_language,
            now_ms=self.clock.monotonic_ms,
            new_seed=lambda: 7,
        )
        self.routes: list[Route] = []

    def close(self) -> None:
        """Let everything go."""
        self.window.close()
        self.jobs.close()
        self.services.close()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        i18n.install(application, "en")
        theme.set_text_size(100)

    # --- people

    def set_up(self) -> Learner:
        """Set the station up and return its trainer."""
        self.services.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
        return self.add("Omar Salih", badge="20413", role=Role.TRAINER)

    def add(self, name: str, *, badge: str, role: Role = Role.LEARNER, language: str = "en") -> Learner:
        """Write somebody in."""
        return self.services.people.add_learner(
            name=name, agency="MOI", badge=badge, badge_again=badge, pin=PIN, role=role, language=language
        ).value

    def sign_in(self, learner: Learner) -> None:
        """Sign `learner` in."""
        self.around.signed_in = self.services.people.sign_in(learner.number, PIN).value

    # --- the window

    def show(self, name: str, make: ScreenMaker, argument: object = None, **others: ScreenMaker) -> Screen:
        """Show a screen; every other one stands in as `Elsewhere` unless given."""
        self.window.equip(self.around, _Makers({name: make, **others}))
        self.window.shown.connect(lambda _name: self.routes.append(self.window.route))
        self.window.go(Route(name, argument))
        self.window.show()
        self.window.activateWindow()
        self.settle()
        screen = self.window.screen_in_view
        assert screen is not None
        return screen

    def settle(self) -> None:
        """Wait until nothing is under way and what came of it is laid out."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.jobs.idle, timeout=20_000)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def focused(self) -> str:
        """Return the name of what has the focus in the window."""
        found = self.window.focusWidget()
        return "" if found is None else found.objectName()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=20_000)

    def find(self, name: str) -> QWidget:
        """Return the widget of that name in view."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def is_there(self, name: str) -> bool:
        """Whether there is a visible widget of that name."""
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def press(self, name: str) -> None:
        """Press a button and wait for what it does."""
        found = self.find(name)
        assert isinstance(found, QAbstractButton), name
        assert found.isEnabled(), f"{name} is disabled"
        found.click()
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Put text into a line of input."""
        found = self.find(name)
        assert isinstance(found, QLineEdit), name
        found.setText(text)

    def text(self, name: str) -> str:
        """Return what a label says."""
        found = self.find(name)
        assert isinstance(found, QLabel), name
        return found.text()

    def strike(self, name: str, text: str, key: int = 0) -> None:
        """Strike one key after the other on a widget; letters of any script."""
        target = self.find(name)
        for letter in text or " ":
            code = key or ord(letter)
            event = QKeyEvent(
                QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, "" if key else letter
            )
            QApplication.sendEvent(target, event)


class _Makers(dict[str, ScreenMaker]):
    """Knows every screen: those under test, and a stand-in for all others."""

    def __missing__(self, name: str) -> ScreenMaker:
        return Elsewhere

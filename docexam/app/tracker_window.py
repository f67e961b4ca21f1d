"""The window of head office: its own composition root. The officers' program does not contain it."""

import getpass
import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from docexam import __version__
from docexam.app.crash import CrashHook
from docexam.app.log import start_log
from docexam.app.paths import content_folder
from docexam.app.preferences import Preferences, load_preferences, save_preferences
from docexam.domain.errors import DocexamError
from docexam.tracker.clerk.founding import Place, Standing, open_office_at, standing
from docexam.tracker.moments import Clock, file_time, system_clock
from docexam.tracker.office import Office
from docexam.ui import i18n, theme
from docexam.ui.fonts import load_fonts
from docexam.ui.jobs import Jobs
from docexam.ui.main_window import MainWindow
from docexam.ui.screens.tracker.fault import office_crash_page, office_fault_page
from docexam.ui.screens.tracker.first_start import FirstStartScreen
from docexam.ui.screens.tracker.home import HomeScreen
from docexam.ui.screens.tracker.importing import ImportScreen
from docexam.ui.screens.tracker.people import PeopleScreen
from docexam.ui.screens.tracker.reports import ReportsScreen
from docexam.ui.screens.tracker.stations import StationsScreen
from docexam.ui.screens.tracker.surroundings import OfficeSurroundings
from docexam.ui.theme import ThemeHost
from docexam.ui.widgets.plain_pages import FirstPage
from docexam.ui.widgets.screen import Notice, Route, Screen, Surroundings
from docexam.ui.wording import sentence

SCREENS: Final[Mapping[str, Callable[[Surroundings, Any], Screen]]] = {
    "first-start": FirstStartScreen,
    "home": HomeScreen,
    "import": ImportScreen,
    "stations": StationsScreen,
    "people": PeopleScreen,
    "reports": ReportsScreen,
}


def open_window(url: str, keys_folder: Path, settings_folder: Path) -> int:
    """Open the window of an office and stay until it is closed; return the exit code."""
    app = application()
    running = OfficeRunning(app, Place(url, keys_folder), settings_folder)
    running.begin()
    code = app.exec()
    running.end()
    return code


def application() -> QApplication:
    """Return the one application, made if there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    app = QApplication(sys.argv[:1])
    app.setApplicationName("docexam-tracker")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    return app


class OfficeRunning(QObject):
    """The window of head office while it runs, and what its screens may ask of the whole."""

    ready = Signal()
    """The first screen is in view."""
    failed = Signal(object)
    """The office could not be opened: the DocexamError."""

    def __init__(
        self,
        app: QApplication,
        place: Place,
        settings_folder: Path,
        *,
        clock: Clock = system_clock,
        by: str = "",
    ) -> None:
        super().__init__()
        self.host = ThemeHost(self)
        self.jobs = Jobs(self)
        self._app = app
        self._place = place
        self._settings = settings_folder
        self._clock = clock
        self._by = by or whoever_works_here()
        self._office: Office | None = None
        self._began_at = time.monotonic()
        self._preferences = load_preferences(settings_folder)
        self._wear(self._preferences)
        self._font_fault = self._prepare_fonts()
        i18n.install(app, self._preferences.language or _language_of_the_system())
        self.window = MainWindow(self.host)
        self.window.setWindowTitle("docexam-tracker")
        self.window.closing.connect(app.quit)
        self._crash = CrashHook(settings_folder / "logs", version=__version__, show=self._show_crash)
        self.around = OfficeSurroundings(
            jobs=self.jobs,
            theme=self.host,
            language=i18n.current_language,
            now_ms=self.now_ms,
            head_office=self,
        )

    # --- opening and closing

    def begin(self) -> None:
        """Show the first page; everything else follows its first paint."""
        self._crash.install()
        page = FirstPage()
        page.painted.connect(lambda: QTimer.singleShot(0, self, self._open))
        self.window.show_page(page)
        self.window.show()

    def end(self) -> None:
        """Close what is open."""
        self.window.put_screen_away()
        self.jobs.close()
        self._close_office()
        self._crash.uninstall()

    def open_office(self) -> None:
        """Open what was made just now and show the first page."""
        self._open()

    def _open(self) -> None:
        start_log(self._settings / "logs").info("docexam-tracker %s starts", __version__)
        place, clock = self._place, self._clock
        if standing(place) in (Standing.NOTHING, Standing.KEYS_ONLY):
            # keys put back from their copy on a new computer still need a database
            self._enter("first-start")
            return
        self.jobs.run(
            lambda: open_office_at(place, clock), then=self._on_opened, failed=self._on_refused, owner=self
        )

    def _on_opened(self, office: Office) -> None:
        self._close_office()
        self._office = office
        self._enter("home")

    def _enter(self, route: str) -> None:
        self.window.equip(self.around, SCREENS)
        self.window.go(Route(route))
        if self._font_fault is not None:
            self.window.tell(Notice(sentence(self._font_fault, i18n.current_language()), fault=True))
            self._font_fault = None
        self.ready.emit()

    def _on_refused(self, error: DocexamError) -> None:
        self.window.show_page(
            office_fault_page(
                error,
                self._place,
                jobs=self.jobs,
                again=self._again,
                leave=self.window.close,
            )
        )
        self.failed.emit(error)

    def _show_crash(self, report: Path | None) -> None:
        self.window.show_page(office_crash_page(report, again=self._again, leave=self.window.close))

    def _again(self) -> None:
        self.window.show_page(FirstPage())
        self._open()

    # --- what screens may ask of the whole

    @property
    def place(self) -> Place:
        """Where the office stands."""
        return self._place

    @property
    def office(self) -> Office:
        """The open office."""
        if self._office is None:
            raise RuntimeError("the office is not open")
        return self._office

    @property
    def by(self) -> str:
        """Who works here."""
        return self._by

    def now(self) -> str:
        """Return the present, as receipts write it."""
        return file_time(self._clock())

    def now_ms(self) -> int:
        """Milliseconds since the program began."""
        return int(1000 * (time.monotonic() - self._began_at))

    def change_language(self, language: str) -> None:
        """Show everything in `language` from now on."""
        if language == i18n.current_language():
            return
        screen = self.window.screen_in_view
        if screen is not None and not screen.may_leave():
            self.window.tell(Notice(self.tr("A stick is being read. Wait until it is done."), fault=True))
            return
        i18n.install(self._app, language)
        self._remember(replace(self._preferences, language=language))
        self.window.rebuild()

    def change_appearance(self, *, theme: str, text_size: int, less_motion: bool) -> None:
        """Take a theme, a text size and the motion wished for, and remember them."""
        wished = replace(self._preferences, theme=theme, text_size=text_size, less_motion=less_motion)
        self._wear(wished)
        self._remember(wished)
        self.window.rebuild()

    # --- within

    def _close_office(self) -> None:
        if self._office is not None:
            self._office.engine.dispose()
            self._office = None

    def _remember(self, preferences: Preferences) -> None:
        self._preferences = preferences
        folder = self._settings
        self.jobs.run(lambda: _kept(folder, preferences), then=lambda _none: None, lane="files")

    def _wear(self, preferences: Preferences) -> None:
        theme.set_text_size(preferences.text_size)
        self.host.less_motion = preferences.less_motion
        self.host.choose(preferences.theme, anew=True)
        self._app.setFont(theme.font(theme.TypeRole.BODY))

    def _prepare_fonts(self) -> DocexamError | None:
        try:
            load_fonts(content_folder() / "assets" / "fonts")
        except DocexamError as error:
            return error
        return None


def whoever_works_here() -> str:
    """Return the name of the account, for what is written down; a number where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return str(os.getpid())


def _kept(folder: Path, preferences: Preferences) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return  # they hold until the window is closed
    save_preferences(folder, preferences)


def _language_of_the_system() -> str:
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"

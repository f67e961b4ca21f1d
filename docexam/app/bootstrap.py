"""Opening docexam: paint first, then load what is heavy, then open the records and show where to begin.

numpy, OpenCV, SQLAlchemy and Alembic are loaded after the first paint, by name, so that no import at the top of a
module brings them in early.
"""

import importlib
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QLockFile, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from docexam import __version__
from docexam.app.crash import CrashHook
from docexam.app.fault_pages import Ways, copies_page, crash_page, fault_page, running_page
from docexam.app.log import start_log
from docexam.app.paths import Folders, find_folders, remember_data_folder
from docexam.app.pictures import BenchPictures
from docexam.app.preferences import Preferences, load_preferences, save_preferences
from docexam.app.process import seconds_since_start, start_again, start_installer
from docexam.app.records import Opened, clear_sticks, close_records, copies_in, open_records, restore_records
from docexam.app.support_report import SupportReport
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.ui import i18n, theme
from docexam.ui.direction import isolate
from docexam.ui.fonts import load_fonts
from docexam.ui.jobs import Jobs
from docexam.ui.main_window import MainWindow
from docexam.ui.theme import ThemeHost
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.plain_pages import FirstPage
from docexam.ui.widgets.screen import Notice, Route, Surroundings
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.services.opening import Services
    from docexam.services.views import SafetyCopy

_QUIT_AFTER_FIRST_PAINT: Final = "DOCEXAM_QUIT_AFTER_FIRST_PAINT"
_LOCK_FILE: Final = "docexam.lock"


def open_window(folders: Folders | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = application()
    running = Running(app, folders or find_folders())
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
    app.setApplicationName("docexam")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    return app


class Running(QObject):
    """docexam while it runs: the window, the records, and what screens may ask of the whole."""

    ready = Signal()
    """The records are open and the first screen is in view."""
    failed = Signal(object)
    """The records could not be opened: the DocexamError."""

    def __init__(self, app: QApplication, folders: Folders) -> None:
        super().__init__()
        self.folders = folders
        self.host = ThemeHost(self)
        self.jobs = Jobs(self)
        self.around: Surroundings | None = None
        self._app = app
        self._began_at = time.monotonic()
        self._lock: QLockFile | None = None
        self._preferences = load_preferences(folders.data)
        self._font_fault: DocexamError | None = None
        self._wear(self._preferences)
        self._prepare_fonts()
        i18n.install(app, self._preferences.language or _language_of_the_system())
        self.window = MainWindow(self.host)
        self.window.closing.connect(app.quit)
        self._support = SupportReport(self.window, self.jobs)
        self._crash = CrashHook(folders.logs, version=self.version, show=self._show_crash)

    # --- opening

    def begin(self) -> None:
        """Show the first page; everything else follows its first paint."""
        page = FirstPage()
        page.painted.connect(self._on_first_paint)
        self.window.show_page(page)
        self.window.show()

    def end(self) -> None:
        """Close what is open: first the screen, which may still have something to write."""
        self.window.put_screen_away()
        self.jobs.close()
        self._close_records()
        self._crash.uninstall()
        if self._lock is not None:
            self._lock.unlock()

    def _on_first_paint(self) -> None:
        if os.environ.get(_QUIT_AFTER_FIRST_PAINT):
            print(f"first-paint {seconds_since_start():.3f}", flush=True)  # noqa: T201 -- asked for, to be measured
            QTimer.singleShot(0, self._app.quit)
            return
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        # The data folder may have changed since: log and reports follow it.
        self._crash.uninstall()
        self._crash = CrashHook(self.folders.logs, version=self.version, show=self._show_crash)
        self._crash.install()
        start_log(self.folders.logs).info("docexam %s starts", self.version)
        if not self._locked():
            error = EnvironmentFault(FaultCode.ALREADY_RUNNING)
            self.window.show_page(running_page(error, again=self._again, leave=self.window.close))
            self.failed.emit(error)
            return
        folders, version, date = self.folders, self.version, self.build_date
        self.jobs.run(
            lambda: open_records(folders, version=version, build_date=date),
            then=self._on_opened,
            failed=self._on_refused,
            owner=self,
        )

    def _locked(self) -> bool:
        """Take the lock of the data folder. Where no lock can be written, opening the records says why."""
        if self._lock is not None:
            return True
        lock = QLockFile(str(self.folders.data / _LOCK_FILE))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() != QLockFile.LockError.LockFailedError

    def _on_opened(self, opened: Opened) -> None:
        if not self._preferences.language and opened.language:
            self._install_language(opened.language)
        services = opened.services
        pictures = BenchPictures(services.catalogue, self.folders.content / "assets")
        self.around = Surroundings(
            jobs=self.jobs,
            services=services,
            theme=self.host,
            pictures=pictures,
            program=self,
            language=i18n.current_language,
            now_ms=self.now_ms,
        )
        self.window.equip(self.around, importlib.import_module("docexam.app.screens").SCREENS)
        self.window.go(Route("sign-in" if opened.set_up else "first-start"))
        self._tell_what_is_odd(services)
        if opened.update:
            says = self.tr(
                "Version {version} of docexam lies ready. A trainer installs it from the page about docexam."
            )
            self.window.tell(Notice(says.format(version=isolate(opened.update))))
        self.jobs.run(lambda: clear_sticks(opened.bundles), then=lambda _none: None, lane="files", owner=self)
        # what cannot be printed ahead is told when a learner lays it down, not before
        self.jobs.run(
            pictures.warm_up,
            then=lambda _none: None,
            failed=lambda _error: None,
            lane="files",
            owner=self,
        )
        self.ready.emit()

    def _tell_what_is_odd(self, services: "Services") -> None:
        """Nothing here keeps anybody from working, but somebody should know."""
        language, warning = i18n.current_language(), services.clock_warning
        for problem in services.catalogue.left_out[:1]:
            self.window.tell(Notice(sentence(problem.fault(), language), fault=True))
        if services.content.broken is not None:
            self.window.tell(Notice(sentence(services.content.broken, language), fault=True))
        if self._font_fault is not None:
            self.window.tell(Notice(sentence(self._font_fault, language), fault=True))
        if warning is not None:
            says = self.tr(
                "The clock of this computer says {now}, but the records reach to {at_least}. Set it right. Nothing "
                "is lost: answers keep their order."
            )
            now, at_least = (moment_words(utc, language) for utc in (warning.now, warning.at_least))
            self.window.tell(Notice(says.format(now=now, at_least=at_least), fault=True))

    def _on_refused(self, error: DocexamError) -> None:
        folder = self.folders.data
        self.jobs.run(
            lambda: copies_in(folder), then=lambda copies: self._show_fault(error, copies), owner=self
        )

    def _show_fault(self, error: DocexamError, copies: Sequence["SafetyCopy"]) -> None:
        self._show_fault_page(error, copies)
        self.failed.emit(error)

    def _show_fault_page(self, error: DocexamError, copies: Sequence["SafetyCopy"]) -> None:
        ways = Ways(
            again=self._again,
            elsewhere=self._elsewhere,
            restore=lambda: self._choose_copy(error, copies),
            support=lambda: self._offer_report(
                error.code.value, back=lambda: self._show_fault_page(error, copies)
            ),
            quit=self.window.close,
        )
        self.window.show_page(fault_page(error, ways, has_copies=bool(copies)))

    def _choose_copy(self, error: DocexamError, copies: Sequence["SafetyCopy"]) -> None:
        page = copies_page(copies, restore=self.restore, back=lambda: self._show_fault_page(error, copies))
        self.window.show_page(page)

    def _offer_report(self, fault: str, *, back: Callable[[], object]) -> None:
        self._support.offer(self.folders.data, fault=fault, facts=self.facts(), back=back)

    def _again(self) -> None:
        self.window.show_page(FirstPage())
        self._open()

    def _elsewhere(self) -> None:
        title = self.tr("Choose a folder for the records")
        chosen = QFileDialog.getExistingDirectory(self.window, title)
        if not chosen:
            return
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        self.folders = replace(self.folders, data=Path(chosen))
        remember_data_folder(self.folders.data)
        self._again()

    # --- what screens may ask of the whole

    @property
    def version(self) -> str:
        """Version of the program."""
        return __version__

    @property
    def build_date(self) -> str:
        """Date of the commit it was built from; empty when run from a checkout that was never built."""
        return _build_date()

    @property
    def data_folder(self) -> Path:
        """Where the records are."""
        return self.folders.data

    def now_ms(self) -> int:
        """Milliseconds since the program began."""
        return int(1000 * (time.monotonic() - self._began_at))

    def change_language(self, language: str) -> None:
        """Show everything in `language` from now on."""
        if language == i18n.current_language():
            return
        self._install_language(language)
        self._remember(replace(self._preferences, language=language))
        self.window.rebuild()

    def change_appearance(self, *, theme: str, text_size: int, less_motion: bool) -> None:
        """Take a theme, a text size and the motion wished for, and remember them."""
        wished = replace(self._preferences, theme=theme, text_size=text_size, less_motion=less_motion)
        self._wear(wished)
        self._remember(wished)
        self.window.rebuild()

    @property
    def screen_px_per_mm(self) -> float:
        """Pixels of the window system to a millimetre of glass; 0 until somebody measured it."""
        return self._preferences.screen_px_per_mm

    def remember_screen_scale(self, px_per_mm: float) -> None:
        """Keep what a reader measured at this screen."""
        self._remember(replace(self._preferences, screen_px_per_mm=round(px_per_mm, 3)))

    def restore(self, copy: Path) -> None:
        """Put a safety copy in place of the records and begin anew."""
        folder, services = self.folders.data, self._services()
        self.around = None
        self.window.show_page(FirstPage())
        self.jobs.run(
            lambda: restore_records(services, folder, copy),
            then=lambda _done: self._open(),
            failed=self._on_refused,
            owner=self,
        )

    def begin_anew(self) -> None:
        """Close the records and open them again, with what was installed meanwhile."""
        services = self._services()
        self.around = None
        self.window.show_page(FirstPage())
        self.jobs.run(
            lambda: close_records(services),
            then=lambda _done: self._open(),
            failed=self._on_refused,
            owner=self,
        )

    @property
    def starts_installers(self) -> bool:
        """Whether an installer can be started here: those of Windows are for one account and ask for no password."""
        return os.name == "nt"

    def start_update(self, installer: Path) -> bool:
        """Start the installer of an update and leave."""
        began = start_installer(installer)
        if began:
            self.window.close()
        return began

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager of this computer."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def facts(self) -> Mapping[str, str]:
        """Return what a report for support says about the program and the screen."""
        screen = QGuiApplication.primaryScreen()
        size, window, dpi = screen.size(), self.window.size(), screen.logicalDotsPerInch()
        return {
            "docexam": f"{self.version} ({self.build_date or 'no build date'})",
            "qt": QLibraryInfo.version().toString(),
            "platform": QGuiApplication.platformName(),
            "screen": f"{size.width()} x {size.height()}, {screen.devicePixelRatio():g}x, {dpi:.0f} dpi",
            "window": f"{window.width()} x {window.height()}",
            "language": i18n.current_language(),
            "theme": f"{self._preferences.theme}, text {self._preferences.text_size} %",
        }

    # --- within

    def _services(self) -> "Services | None":
        return None if self.around is None else self.around.services

    def _close_records(self) -> None:
        services = self._services()
        if services is not None:
            services.close()

    def _install_language(self, language: str) -> None:
        i18n.install(self._app, language)

    def _remember(self, preferences: Preferences) -> None:
        self._preferences = preferences
        folder = self.folders.data
        self.jobs.run(lambda: save_preferences(folder, preferences), then=lambda _none: None, lane="files")

    def _wear(self, preferences: Preferences) -> None:
        theme.set_text_size(preferences.text_size)
        self.host.less_motion = preferences.less_motion
        self.host.choose(preferences.theme, anew=True)
        self._app.setFont(theme.font(theme.TypeRole.BODY))

    def _prepare_fonts(self) -> None:
        try:
            load_fonts(self.folders.fonts)
        except DocexamError as error:
            self._font_fault = error

    def _show_crash(self, report: Path | None) -> None:
        page = crash_page(
            report,
            restart=self._restart,
            support=lambda: self._offer_report("crash", back=lambda: self._show_crash(report)),
            leave=self._app.quit,
        )
        self.window.show_page(page)

    def _restart(self) -> None:
        self.end()
        start_again()
        self._app.quit()


def _build_date() -> str:
    try:
        found = importlib.import_module("docexam._build").BUILD_DATE
    except ImportError:
        return ""
    return str(found)


def _language_of_the_system() -> str:
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"

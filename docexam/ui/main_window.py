"""The one window: shows one screen at a time, tells notices, locks when nobody is there. Knows no screen by name."""

from collections.abc import Callable, Mapping
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from docexam.domain.errors import DocexamError
from docexam.services.changes import Changes
from docexam.ui import icons
from docexam.ui.theme import LIGHT, ThemeHost, px
from docexam.ui.widgets.boxes import discard
from docexam.ui.widgets.focus_ring import FocusRing
from docexam.ui.widgets.lock import Lock
from docexam.ui.widgets.notices import Toast
from docexam.ui.widgets.screen import Notice, Route, Screen, Surroundings
from docexam.ui.wording import sentence

ScreenMaker = Callable[[Surroundings, object], Screen]

IDLE_LOCK_MS: Final = 10 * 60 * 1000
_LOOK_EVERY_MS: Final = 5000
_SIZE: Final = QSize(1366, 768)
_SMALLEST: Final = QSize(1024, 640)
_INPUT: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletMove,
)


class MainWindow(QMainWindow):
    """Holds the screen in view."""

    shown = Signal(str)
    """Name of the screen that came into view."""
    closing = Signal()

    def __init__(self, host: ThemeHost) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("docexam")
        self.setWindowIcon(icons.icon("mark of docexam", color=LIGHT.accent, size=64))
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.idle_lock_ms = IDLE_LOCK_MS
        self._host = host
        self._around: Surroundings | None = None
        self._makers: Mapping[str, ScreenMaker] = {}
        self._screen: Screen | None = None
        self._route = Route("")
        self._toast: Toast | None = None
        self._lock: Lock | None = None
        self._active_at_ms = 0
        self._ring = FocusRing(self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self.lock_if_idle)
        host.dress(self, "chosen")

    # --- what is in view

    def show_page(self, page: QWidget) -> None:
        """Show a page that is no screen: it stands before the records are open."""
        self.put_screen_away()
        self._host.dress(self, "chosen")
        self._put_in_view(page)

    def equip(self, around: Surroundings, makers: Mapping[str, ScreenMaker]) -> None:
        """Take what screens are given and how each is made."""
        first = self._around is None
        self._around = around
        self._makers = makers
        if first:
            around.jobs.changed.connect(self._on_changed)
            around.jobs.unhandled.connect(self._on_unhandled)
        self._look.start()

    def go(self, route: Route) -> None:
        """Show the screen of `route`, unless the one in view must not be left just now."""
        if self._screen is not None and not self._screen.may_leave():
            return
        self._show(route)

    def rebuild(self) -> None:
        """Make the screen in view anew: in another language, theme or size."""
        if self._screen is not None and self._screen.may_leave():
            self._show(Route(self._route.name, self._screen.argument))

    @property
    def screen_in_view(self) -> Screen | None:
        """The screen in view."""
        return self._screen

    @property
    def route(self) -> Route:
        """Where the window is."""
        return self._route

    def _show(self, route: Route) -> None:
        around = self._around
        if around is None:
            raise RuntimeError("the window has not been equipped yet")
        self.put_screen_away()  # first: a screen being put away may still speak of who is signed in
        if route.name == "sign-in" and around.signed_in is not None:
            around.signed_in = None
            around.language_by_hand = False
            around.previous_told = False
        screen = self._makers[route.name](around, route.argument)
        screen.go.connect(self.go)
        screen.told.connect(self.tell)
        self._screen, self._route = screen, route
        self._host.dress(self, screen.wears)
        self._put_in_view(screen)
        focus = screen.first_focus()
        if focus is not None:
            focus.setFocus()
        self.note_activity()
        self.shown.emit(route.name)

    def _put_in_view(self, page: QWidget) -> None:
        before = self.takeCentralWidget()
        if before is not None:
            discard(before)
        self.setCentralWidget(page)
        if self._lock is not None:
            page.hide()
            self._lock.raise_()
        self._ring.raise_()

    def put_screen_away(self) -> None:
        """Let the screen in view write what it has and stop its clocks and threads."""
        if self._screen is not None:
            self._screen.put_away()
            self._screen.go.disconnect(self.go)
            self._screen = None

    # --- what is told

    def tell(self, notice: Notice) -> None:
        """Show `notice` in place of the one before."""
        if self._toast is not None and shiboken6.isValid(self._toast):
            discard(self._toast)
        self._toast = Toast(self, notice, self._host)
        self._toast.come_up()

    def _on_changed(self, changes: Changes) -> None:
        if self._screen is not None and self._screen.concerns(changes):
            self._screen.refresh()

    def _on_unhandled(self, error: DocexamError) -> None:
        language = "en" if self._around is None else self._around.language()
        self.tell(Notice(sentence(error, language), fault=True))

    # --- nobody there

    def note_activity(self) -> None:
        """Somebody is there."""
        if self._around is not None:
            self._active_at_ms = self._around.now_ms()

    def lock_if_idle(self) -> None:
        """Lock if somebody is signed in and nobody has touched anything for long."""
        around = self._around
        if around is None or around.signed_in is None or self._lock is not None:
            return
        if around.now_ms() - self._active_at_ms >= self.idle_lock_ms:
            self.lock()

    def lock(self) -> None:
        """Hide the work until its owner's PIN."""
        if self._around is None or self._around.signed_in is None or self._lock is not None:
            return
        leave = self._screen is None or self._screen.may_leave()
        self._lock = Lock(
            self, self._around, sign_out=self._sign_out if leave else None, on_open=self._on_unlocked
        )
        if self._screen is not None:
            # Out of view its clocks stand still, and no key reaches it.
            self._screen.hide()
        self._lock.come_up(self._lock.pad.dots)
        self._ring.raise_()

    @property
    def locked(self) -> bool:
        """Whether the lock lies over the screen."""
        return self._lock is not None

    def _on_unlocked(self) -> None:
        self._lock = None
        if self._screen is not None:
            self._screen.show()
        self.note_activity()

    def _sign_out(self) -> None:
        if self._lock is not None:
            self._lock.go_away()
        self._lock = None
        self.go(Route("sign-in"))

    # --- the window itself

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the native window for input: cheaper than asking about every event of the program."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input; never take it away."""
        if event.type() in _INPUT:
            self.note_activity()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while a file is being written."""
        if self._screen is not None and not self._screen.may_leave():
            event.ignore()
            self.tell(
                Notice(
                    self.tr("A file is being written. Wait until it is done, or cancel it first."), fault=True
                )
            )
            return
        self.put_screen_away()
        self.closing.emit()
        event.accept()

    def sizeHint(self) -> QSize:
        """The size everything is drawn for."""
        return QSize(px(_SIZE.width()), px(_SIZE.height()))

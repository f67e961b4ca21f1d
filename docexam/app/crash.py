"""What happens when the program itself is wrong: a report is written, one sentence is shown, a restart offered.

Each step has a fallback: a report that cannot be written goes to the standard error stream, a page that cannot
be shown leaves the report. A second crash is reported, but shows nothing more.
"""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from docexam.domain.errors import DocexamError
from docexam.files.safe_write import write_safely

_TELLING: Final = (
    AttributeError,
    TypeError,
    NameError,
    ImportError,
    IndexError,
    ArithmeticError,
    NotImplementedError,
)
"""Errors whose message speaks of code alone. Any other message might quote a name, so it stays out of the report."""

_LEVELS: Final = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("docexam.crash")


class CrashHook:
    """Stands in for the hooks of the interpreter, its threads and Qt."""

    def __init__(self, folder: Path, *, version: str, show: Callable[[Path | None], None]) -> None:
        """Reports go to `folder`; `show` tells the reader, with the report's path if there is one."""
        self._folder = folder
        self._version = version
        self._show = show
        self._shown = False
        self._installed = False
        self._faults: IO[str] | None = None

    def install(self) -> None:
        """Take over from the interpreter."""
        self._installed = True
        sys.excepthook = self.handle
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_on_qt_message)
        self._faults = _fault_file(self._folder)
        if self._faults is not None:
            faulthandler.enable(self._faults)

    def uninstall(self) -> None:
        """Give the hooks back to the interpreter, if they are ours."""
        if self._installed:
            sys.excepthook = sys.__excepthook__
            threading.excepthook = threading.__excepthook__
            qInstallMessageHandler(None)
        self._installed = False
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an error nobody expected, and tell the reader the first time."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report_text(kind, error, trace, version=self._version)
        _log.error("crash: %s", kind.__name__)
        path = self._written(text)
        if path is None:
            print(text, file=sys.stderr)  # noqa: T201 -- the last resort when no file can be written
        if not self._shown:
            self._shown = True
            self._tell(path)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _written(self, text: str) -> Path | None:
        name = f"crash-{datetime.now(UTC):%Y%m%dT%H%M%S}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return write_safely(self._folder, name, text.encode(), replace=True).path
        except (OSError, DocexamError):
            return None

    def _tell(self, path: Path | None) -> None:
        try:
            self._show(path)
        except Exception:  # noqa: BLE001 -- whatever keeps the page from showing, the first error is the one to report
            print(f"docexam: {path or 'no report could be written'}", file=sys.stderr)  # noqa: T201 -- last resort


def report_text(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None, *, version: str
) -> str:
    """Return a report of `error`: what stood where in the code, no values and no names."""
    told = str(error) if isinstance(error, (DocexamError, *_TELLING)) else ""
    lines = [
        f"docexam {version}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "",
        *(line.rstrip() for line in traceback.format_tb(trace)),
        f"{kind.__name__}: {told}" if told else kind.__name__,
        "",
    ]
    return "\n".join(lines)


def _fault_file(folder: Path) -> IO[str] | None:
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        return (folder / "faults.txt").open("a", encoding="utf-8")
    return None


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    logging.getLogger("docexam.qt").log(_LEVELS.get(kind, logging.DEBUG), "%s", message)

"""The report for support where no screen can make it: the records are not open, or the program crashed."""

import importlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from docexam.app.fault_pages import report_page
from docexam.ui.direction import isolate
from docexam.ui.i18n import current_language
from docexam.ui.jobs import Jobs
from docexam.ui.main_window import MainWindow
from docexam.ui.widgets.screen import Notice
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.domain.errors import DocexamError
    from docexam.services.views import Written


class SupportReport(QObject):
    """Shows the report in place of the page in view, writes it where the reader says, and goes back."""

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs

    def offer(
        self, data_folder: Path, *, fault: str, facts: Mapping[str, str], back: Callable[[], object]
    ) -> None:
        """Put the report together and show it; `back` shows again what is in view now."""
        self._jobs.run(
            lambda: _made(data_folder, fault=fault, facts=facts),
            then=lambda text: self._show(text, back),
            failed=self._tell_fault,
            owner=self,
        )

    def _show(self, text: str, back: Callable[[], object]) -> None:
        page = report_page(text, save=lambda: self._save(text, back), back=back)
        self._window.show_page(page)

    def _save(self, text: str, back: Callable[[], object]) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder"))
        if chosen:
            self._jobs.run(
                lambda: _saved(Path(chosen), text),
                then=lambda written: self._tell_saved(written, back),
                failed=self._tell_fault,
                owner=self,
            )

    def _tell_saved(self, written: "Written", back: Callable[[], object]) -> None:
        back()
        says = self.tr("The report is written: {file}")
        self._window.tell(Notice(says.format(file=isolate(written.path.name))))

    def _tell_fault(self, error: "DocexamError") -> None:
        self._window.tell(Notice(sentence(error, current_language()), fault=True))


def _made(data_folder: Path, *, fault: str, facts: Mapping[str, str]) -> str:
    support = importlib.import_module("docexam.services.support")
    return str(support.report_without_record(data_folder, fault=fault, extra=facts))


def _saved(folder: Path, text: str) -> "Written":
    written: Written = importlib.import_module("docexam.services.support").save_report(
        folder, text, datetime.now(UTC)
    )
    return written

"""What is offered when the records cannot be opened: a sentence for each fault and the sensible buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from docexam.domain.errors import DocexamError, FaultCode
from docexam.ui.i18n import current_language
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.plain_pages import FaultPage, Remedy
from docexam.ui.widgets.report_text import report_text
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.services.views import SafetyCopy

_REPORT_HEIGHT: Final = 280
_RESTORABLE: Final = frozenset(
    {FaultCode.DATABASE_DAMAGED, FaultCode.BACKUP_DAMAGED, FaultCode.BACKUP_MISSING}
)
_ELSEWHERE: Final = frozenset(
    {
        FaultCode.DATA_FOLDER_MISSING,
        FaultCode.DATA_FOLDER_READ_ONLY,
        FaultCode.DATABASE_DAMAGED,
        FaultCode.DATABASE_FOREIGN,
        FaultCode.DATABASE_NEWER,
    }
)


@dataclass(frozen=True, slots=True)
class Ways:
    """What the program can do about a fault."""

    again: Callable[[], object]
    elsewhere: Callable[[], object]
    restore: Callable[[], object]
    support: Callable[[], object]
    quit: Callable[[], object]


def fault_page(error: DocexamError, ways: Ways, *, has_copies: bool) -> FaultPage:
    """Return the page for a fault at opening; the likeliest remedy stands first."""
    remedies: list[Remedy] = []
    if error.code in _RESTORABLE and has_copies:
        words = QCoreApplication.translate("Faults", "Restore a safety copy …")
        remedies.append(Remedy(words, ways.restore, "restore", "copy"))
    remedies.append(Remedy(QCoreApplication.translate("Faults", "Try again"), ways.again, "again", "rotate"))
    if error.code in _ELSEWHERE:
        words = QCoreApplication.translate("Faults", "Choose another folder …")
        remedies.append(Remedy(words, ways.elsewhere, "elsewhere", "folder"))
    remedies.append(_report(ways.support))
    remedies.append(Remedy(QCoreApplication.translate("Faults", "Close docexam"), ways.quit, "quit"))
    title = QCoreApplication.translate("Faults", "docexam cannot start just now")
    return FaultPage(title, sentence(error, current_language()), remedies)


def running_page(
    error: DocexamError, *, again: Callable[[], object], leave: Callable[[], object]
) -> FaultPage:
    """Return the page of a second instance."""
    title = QCoreApplication.translate("Faults", "docexam is open already")
    return FaultPage(
        title,
        sentence(error, current_language()),
        (
            Remedy(QCoreApplication.translate("Faults", "Close docexam"), leave, "quit"),
            Remedy(QCoreApplication.translate("Faults", "Try again"), again, "again", "rotate"),
        ),
    )


def crash_page(
    report: Path | None,
    *,
    restart: Callable[[], object],
    support: Callable[[], object],
    leave: Callable[[], object],
) -> FaultPage:
    """Return the page after a crash; `report` is where it was written."""
    if report is None:
        says = QCoreApplication.translate(
            "Faults", "Your answers up to here are kept. Restart docexam and go on with the same specimen."
        )
    else:
        says = QCoreApplication.translate(
            "Faults",
            "Your answers up to here are kept. Restart docexam and go on with the same specimen. A report for support "
            "was written: {file}",
        ).format(file=report.name)
    return FaultPage(
        QCoreApplication.translate("Faults", "Something went wrong inside the program"),
        says,
        (
            Remedy(QCoreApplication.translate("Faults", "Restart docexam"), restart, "restart", "rotate"),
            _report(support),
            Remedy(QCoreApplication.translate("Faults", "Close docexam"), leave, "quit"),
        ),
    )


def report_page(text: str, *, save: Callable[[], object], back: Callable[[], object]) -> FaultPage:
    """Return the page that shows the whole report for support before it is written."""
    translate = QCoreApplication.translate
    title = translate("Faults", "Report for support")
    shown = report_text(text, name="fault.report.text", says=title, height=_REPORT_HEIGHT)
    return FaultPage(
        title,
        translate("Faults", "This is all that is written. It holds no name, badge number, PIN or answer."),
        (
            Remedy(translate("Faults", "Save it …"), save, "save", "page"),
            Remedy(translate("Faults", "Back"), back, "back", "back"),
        ),
        inside=shown,
    )


def _report(support: Callable[[], object]) -> Remedy:
    words = QCoreApplication.translate("Faults", "Save a report for support …")
    return Remedy(words, support, "support", "page")


def copies_page(
    copies: Sequence["SafetyCopy"], *, restore: Callable[[Path], object], back: Callable[[], object]
) -> FaultPage:
    """Return the page on which a safety copy is chosen to take the place of damaged records."""
    language = current_language()
    chooser = Chooser(
        [Choice(str(copy.path), moment_words(copy.made_at, language), copy.path.name) for copy in copies],
        current=str(copies[0].path),
        hint=QCoreApplication.translate("Faults", "Find by date"),
        says=QCoreApplication.translate("Faults", "Safety copies"),
        name="fault.copies",
    )
    words = QCoreApplication.translate("Faults", "Put this copy in place")
    chosen = {str(copy.path): copy.path for copy in copies}
    return FaultPage(
        QCoreApplication.translate("Faults", "Restore a safety copy"),
        QCoreApplication.translate(
            "Faults",
            "Answers given after the copy was made are not in it. The file that is replaced is kept beside it, so "
            "nothing is thrown away.",
        ),
        (
            Remedy(
                words,
                lambda: restore(chosen[chooser.current]) if chooser.current else None,
                "restore",
                "copy",
            ),
            Remedy(QCoreApplication.translate("Faults", "Back"), back, "back", "back"),
        ),
        inside=chooser,
    )

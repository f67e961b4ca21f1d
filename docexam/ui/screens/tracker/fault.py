"""The page that stands where an office cannot be opened: one sentence, and what can be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from docexam.domain.errors import DocexamError, FaultCode
from docexam.tracker.clerk.founding import Place, put_keys_back
from docexam.ui.direction import isolate
from docexam.ui.i18n import current_language
from docexam.ui.jobs import Jobs
from docexam.ui.screens.tracker.wording import clerk_sentence
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.plain_pages import FaultPage, Remedy
from docexam.ui.widgets.question import Answer, ask

translate = QCoreApplication.translate


def office_fault_page(
    error: DocexamError,
    place: Place,
    *,
    jobs: Jobs,
    again: Callable[[], None],
    leave: Callable[[], object],
) -> FaultPage:
    """Return the page for a fault at opening; the likeliest remedy stands first."""
    remedies: list[Remedy] = []
    if error.code is FaultCode.KEY_MISSING:
        words = translate("OfficeFaults", "Put the keys back from their copy …")
        remedies.append(Remedy(words, lambda: _ask_copy(page, place, jobs, again), "restore", "key"))
    remedies.append(Remedy(translate("OfficeFaults", "Try again"), again, "again", "rotate"))
    remedies.append(Remedy(translate("OfficeFaults", "Close"), leave, "quit"))
    page = FaultPage(
        translate("OfficeFaults", "Head office cannot be opened just now"),
        clerk_sentence(error, current_language()),
        remedies,
    )
    return page


def office_crash_page(
    report: Path | None, *, again: Callable[[], None], leave: Callable[[], object]
) -> FaultPage:
    """Return the page after a crash; `report` is where it was written."""
    says = translate(
        "OfficeFaults",
        "What was imported up to here is kept, and nothing is counted twice if you import it again.",
    )
    if report is not None:
        told = translate("OfficeFaults", "A report for support was written: {file}")
        says = f"{says} {told.format(file=isolate(str(report)))}"
    return FaultPage(
        translate("OfficeFaults", "Something went wrong inside the program"),
        says,
        (
            Remedy(translate("OfficeFaults", "Open head office again"), again, "again", "rotate"),
            Remedy(translate("OfficeFaults", "Close"), leave, "quit"),
        ),
    )


def _ask_copy(page: FaultPage, place: Place, jobs: Jobs, again: Callable[[], None]) -> None:
    chosen, _ = QFileDialog.getOpenFileName(
        page,
        translate("OfficeFaults", "Choose the copy of the keys"),
        "",
        translate("OfficeFaults", "Copies of keys (*.age)"),
    )
    if not chosen:
        return
    passphrase = Field(translate("OfficeFaults", "Passphrase"), name="fault.passphrase", secret=True)

    def put_back() -> None:
        typed = passphrase.text
        jobs.run(
            lambda: put_keys_back(place, Path(chosen), typed),
            then=lambda _done: again(),
            failed=not_put_back,
            owner=page,
        )

    def not_put_back(error: DocexamError) -> None:
        ask(
            page,
            translate("OfficeFaults", "The keys were not put back"),
            clerk_sentence(error, current_language()),
            name="fault.not-put-back",
            leave=translate("OfficeFaults", "Understood"),
        )

    ask(
        page,
        translate("OfficeFaults", "Put the keys back from their copy"),
        chosen,
        Answer(translate("OfficeFaults", "Put them back"), put_back),
        name="fault.copy",
        inside=passphrase,
    )

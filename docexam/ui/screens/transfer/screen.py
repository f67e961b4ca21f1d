"""Everything that goes out or comes in by stick: one page to choose from, and a page for each way."""

from collections.abc import Callable, Mapping
from typing import Final

from docexam.services.changes import Changes, Topic
from docexam.ui.screens.transfer.hub import HubPage
from docexam.ui.screens.transfer.own_record import OwnRecordPage
from docexam.ui.screens.transfer.page import Page
from docexam.ui.screens.transfer.progress import ProgressPage
from docexam.ui.screens.transfer.results import ResultsPage
from docexam.ui.screens.transfer.stick import StickPage
from docexam.ui.widgets.boxes import clear, column, scrolled
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.top_bar import back_bar

PAGES: Final[Mapping[str, Callable[..., Page]]] = {
    "results": ResultsPage,
    "stick": StickPage,
    "record": OwnRecordPage,
    "progress": ProgressPage,
}


class TransferScreen(Screen):
    """Shows one page at a time; `argument` names the one to begin with."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("transfer")
        self._lines = column(self, spacing=0)
        self._page: Page | None = None
        if isinstance(argument, str) and argument in PAGES:
            self._show(argument)
        else:
            self._show_hub()

    def may_leave(self) -> bool:
        """Not while a file is being written."""
        return self._page is None or not self._page.busy

    def put_away(self) -> None:
        """Look for sticks no more."""
        if self._page is not None:
            self._page.stop()

    def concerns(self, changes: Changes) -> bool:
        """What is exported or answered changes what is told here."""
        return changes.concern(Topic.EXPORTS, Topic.ATTEMPTS)

    def refresh(self) -> None:
        """Ask again for what the page shows."""
        if self._page is not None:
            self._page.refresh()

    def _show_hub(self) -> None:
        self._put(
            HubPage(self, leave=self._home, choose=self._show),
            says=self.tr("Back to the start page"),
            on=self._home,
        )

    def _show(self, name: str) -> None:
        self.argument = name  # a rebuild in another language comes back to this page
        self._put(PAGES[name](self, leave=self._home), says=self.tr("Back"), on=self._back)

    def _put(self, page: Page, *, says: str, on: Callable[[], object]) -> None:
        if self._page is not None:
            self._page.stop()
        clear(self._lines)
        self._page = page
        self._lines.addWidget(back_bar(page.title, name="transfer.bar", says=says, on=on))
        self._lines.addWidget(scrolled(page), 1)

    def _back(self) -> None:
        if self.may_leave():
            self.argument = None
            self._show_hub()

    def _home(self) -> None:
        self.go.emit(Route("home"))

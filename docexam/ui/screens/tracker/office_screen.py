"""What all screens of head office share: the bar across the top, the office, and how faults are told."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docexam.domain.errors import DocexamError
from docexam.ui.screens.tracker.bar import office_bar
from docexam.ui.screens.tracker.surroundings import OfficeSurroundings
from docexam.ui.screens.tracker.wording import clerk_sentence
from docexam.ui.theme import MARGIN_PAGE, SPACE_16, SPACE_20, px
from docexam.ui.widgets.boxes import column, scrolled
from docexam.ui.widgets.screen import Notice, Route, Screen, Surroundings

if TYPE_CHECKING:
    from docexam.tracker.office import Office


class OfficeScreen(Screen):
    """A screen of head office: the bar, and a page under it."""

    place_in_bar = ""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        if not isinstance(around, OfficeSurroundings):
            raise TypeError("a screen of head office needs an office")
        self.head_office = around.head_office

    @property
    def office(self) -> "Office":
        """The open office."""
        return self.head_office.office

    @property
    def by(self) -> str:
        """Who works here."""
        return self.head_office.by

    def office_now(self) -> str:
        """Return the present by the clock of the office."""
        return self.head_office.now()

    def tell_fault(self, error: DocexamError) -> None:
        """Tell the clerk what went wrong and what to do."""
        self.told.emit(Notice(clerk_sentence(error, self.language), fault=True))

    def lay_out(self, page: QWidget, *, scrolls: bool = False) -> None:
        """Put the bar over `page`."""
        lines = column(self, spacing=0)
        lines.addWidget(office_bar(self, self.head_office, current=self.place_in_bar))
        lines.addWidget(scrolled(page, name=f"{self.objectName()}.page") if scrolls else page, 1)

    def new_page(self) -> tuple[QWidget, QVBoxLayout]:
        """Return a page with the margins of head office, and its column."""
        page = QWidget()
        lines = column(page, spacing=SPACE_16)
        lines.setContentsMargins(px(MARGIN_PAGE), px(SPACE_20), px(MARGIN_PAGE), px(SPACE_20))
        return page, lines

    def visit(self, name: str, argument: object = None) -> None:
        """Go to another screen of head office."""
        self.go.emit(Route(name, argument))

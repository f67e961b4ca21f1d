"""A screen of several pages behind one row of choices, as stations and people are."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.widgets.boxes import column, scrolled
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.segmented import Segmented


class OfficePage(QWidget):
    """One of the pages; asks again whenever it comes into view."""

    def __init__(self, screen: "PagedScreen") -> None:
        super().__init__()
        self.screen_of = screen
        self.language = screen.language

    def refresh(self) -> None:
        """Ask for what is shown here."""


def scrolled_card(card: QWidget, *, name: str) -> QScrollArea:
    """Return a card that keeps its look and scrolls when it does not fit."""
    holder = QWidget()
    column(holder).addWidget(card)
    return scrolled(holder, name=name)


class PagedScreen(OfficeScreen):
    """Pages behind a row of choices; `argument` is the page to begin with."""

    pages: ClassVar[Mapping[str, type[OfficePage]]] = {}
    named: ClassVar[str] = ""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName(f"tracker-{self.named}")
        first = next(iter(self.pages))
        current = argument if isinstance(argument, str) and argument in self.pages else first
        self._pages = {key: page(self) for key, page in self.pages.items()}
        self._stack = QStackedWidget()
        for made in self._pages.values():
            self._stack.addWidget(made)
        self.tabs = Segmented(
            list(self.page_words().items()), current=current, name=f"{self.named}.tabs", says=self.tr("Pages")
        )
        self.tabs.chosen.connect(self.show_page)
        page, lines = self.new_page()
        lines.addWidget(self.tabs)
        lines.addWidget(self._stack, 1)
        self.lay_out(page)
        self.show_page(current)

    def page_words(self) -> Mapping[str, str]:
        """Return what each page is called."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Let the page in view ask again."""
        self._pages[self.tabs.current].refresh()

    def first_focus(self) -> QWidget:
        """The row of choices."""
        self.tabs.setFocusProxy(self.tabs.segment(self.tabs.current))
        return self.tabs

    def show_page(self, key: str) -> None:
        """Show a page."""
        self.argument = key
        self.tabs.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].refresh()

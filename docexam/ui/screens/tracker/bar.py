"""The bar across the top of head office: the five places of the program, the language, and how things look."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent

from docexam.domain.text import LANGUAGES
from docexam.ui.i18n import NAMES
from docexam.ui.screens.tracker.looks import ask_looks
from docexam.ui.screens.tracker.surroundings import OfficeProgram
from docexam.ui.theme import SPACE_16, TypeRole, px, text_size
from docexam.ui.widgets.buttons import GlyphButton, button, icon_button
from docexam.ui.widgets.screen import Route, Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import TopBar

HOME: Final = "home"
IMPORT: Final = "import"
STATIONS: Final = "stations"
PEOPLE: Final = "people"
REPORTS: Final = "reports"
_ROOMY: Final = 1180
"""Width from which the bar says whose it is, at 100 %."""
_SMALL_TEXT: Final = 115
"""Per cent of text size up to which pictures stand beside the words."""


class OfficeBar(TopBar):
    """Leaves out whose bar it is before it cuts anything off."""

    def __init__(self) -> None:
        super().__init__(name="tracker.bar")
        self.whose = label(QCoreApplication.translate("OfficeBar", "Head office"), tone="text2", wrap=False)
        self.whose.setContentsMargins(0, 0, px(SPACE_16), 0)
        self.add(Glyph("mark of docexam"), label("docexam", TypeRole.PANEL, wrap=False), self.whose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether there is room for it."""
        super().resizeEvent(event)
        self.whose.setVisible(self.width() >= px(_ROOMY))


def office_bar(screen: Screen, program: OfficeProgram, *, current: str) -> TopBar:
    """Return the bar; at first start, when `current` is empty, without the places."""
    bar = OfficeBar()
    large = text_size() > _SMALL_TEXT
    if current:
        for name, glyph, words in _places():
            bar.add(_place(screen, name, "" if large else glyph, words, chosen=name == current))
    return bar.add_at_end(_language(screen, program), _looks(screen, program))


def _places() -> tuple[tuple[str, str, str], ...]:
    return (
        (HOME, "chart", QCoreApplication.translate("OfficeBar", "Overview")),
        (IMPORT, "usb", QCoreApplication.translate("OfficeBar", "Import")),
        (STATIONS, "station", QCoreApplication.translate("OfficeBar", "Stations")),
        (PEOPLE, "people", QCoreApplication.translate("OfficeBar", "People")),
        (REPORTS, "page", QCoreApplication.translate("OfficeBar", "Reports")),
    )


def _place(screen: Screen, name: str, glyph: str, words: str, *, chosen: bool) -> GlyphButton:
    made = button(words, name=f"tracker.go.{name}", glyph=glyph, role="nav")
    made.setCheckable(True)
    made.setChecked(chosen)

    def leave() -> None:
        made.setChecked(chosen)
        screen.go.emit(Route(name))

    made.clicked.connect(lambda _checked=False: leave())
    return made


def _language(screen: Screen, program: OfficeProgram) -> GlyphButton:
    """Return the button of the other language, by its own name."""
    other = next(language for language in LANGUAGES if language != screen.language)
    return button(
        NAMES[other],
        name="tracker.language",
        glyph="globe",
        role="nav",
        on=lambda: program.change_language(other),
    )


def _looks(screen: Screen, program: OfficeProgram) -> GlyphButton:
    says = QCoreApplication.translate("OfficeBar", "Colours and text size")
    return icon_button(
        "contrast", says=says, name="tracker.looks", role="quiet", on=lambda: ask_looks(screen, program)
    )

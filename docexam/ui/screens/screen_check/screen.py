"""The screen check by itself, reached from the settings at any time."""

from PySide6.QtWidgets import QWidget

from docexam.ui.panels.screen_check.page import ScreenCheckPage
from docexam.ui.theme import MARGIN_PAGE, SPACE_24, px
from docexam.ui.widgets.boxes import Card, column, scrolled
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.top_bar import back_bar


class ScreenCheckScreen(Screen):
    """A bar with the way back, and the check."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("screen-check")
        lines = column(self, spacing=0)
        lines.addWidget(
            back_bar(
                self.tr("Screen check"),
                name="screen-check.bar",
                says=self.tr("Back to the settings"),
                on=lambda: self.go.emit(Route("about")),
            )
        )
        inside = QWidget()
        page = column(inside)
        page.setContentsMargins(px(MARGIN_PAGE), px(SPACE_24), px(MARGIN_PAGE), px(SPACE_24))
        card = Card(name="screen-check.page")
        card.column.addWidget(ScreenCheckPage(around))
        page.addWidget(card)
        lines.addWidget(scrolled(inside, name="screen-check.scroll"), 1)

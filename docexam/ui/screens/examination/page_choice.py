"""Which page lies up: its name alone, names side by side, or a list where they do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.services.views import PageInfo
from docexam.ui.theme import TARGET_48, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label


class PageChoice(QWidget):
    """Says which page is wanted. No name is ever cut: side by side if all stand whole, else a list."""

    wanted = Signal(str)

    def __init__(self, pages: Sequence[PageInfo], *, language: str) -> None:
        super().__init__()
        choices = [(page.id, page.name.in_language(language)) for page in pages]
        self._strip = Segmented(choices, current=pages[0].id, name="examination.pages", says=self.tr("Page"))
        self._strip.setFixedHeight(px(TARGET_48))
        self._list = DropDown(
            choices, current=pages[0].id, name="examination.pages.list", says=self.tr("Page")
        )
        alone = label(choices[0][1], TypeRole.LABEL, strong=True, wrap=False)
        line = row(self)
        for part in (self._strip, self._list, alone):
            line.addWidget(part)
            part.hide()
        line.addStretch(1)
        self._several = len(pages) > 1
        alone.setVisible(not self._several)
        policy = QSizePolicy.Policy.Ignored if self._several else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self._list.sizeHint().width() if self._several else 0)
        self._strip.chosen.connect(self.wanted)
        self._list.activated.connect(lambda _place: self.wanted.emit(self._list.current))

    def show_page(self, page: str) -> None:
        """Show which page lies up."""
        self._strip.choose(page)
        self._list.choose(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where every name stands whole, else as a list."""
        super().resizeEvent(event)
        if self._several:
            roomy = self.width() >= self._strip.sizeHint().width()
            self._strip.setVisible(roomy)
            self._list.setVisible(not roomy)

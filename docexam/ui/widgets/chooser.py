"""A list to choose from, narrowed by typing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from docexam.ui.theme import SPACE_8, px
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.fields import SearchField


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: its key, what it says, and what else it is found by."""

    key: str
    words: str
    found_by: str = ""


class Chooser(QWidget):
    """A search line and a list of which one entry is chosen."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[Choice], *, current: str, hint: str, says: str, name: str, rows: int = 6
    ) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self.search = SearchField(hint, name=f"{name}.search")
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setAccessibleName(says)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(px(44 * min(rows, 3)))
        self.list.setWordWrap(True)
        lines = column(self, spacing=SPACE_8)
        lines.addWidget(self.search)
        lines.addWidget(self.list, 1)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._narrow)
        self.search.down.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda _now, _before: self.chosen.emit(self.current))
        self._fill(current)

    @property
    def current(self) -> str:
        """The key of the entry chosen, empty if none is."""
        place = self.list.currentRow()
        if place < 0 or self.list.item(place).isHidden():
            return ""
        return self._choices[place].key

    def choose(self, key: str) -> None:
        """Choose the entry `key`."""
        for place, choice in enumerate(self._choices):
            if choice.key == key:
                self.list.setCurrentRow(place)
                self.list.scrollToItem(self.list.item(place))

    def _fill(self, current: str) -> None:
        for choice in self._choices:
            self.list.addItem(choice.words)
        self.choose(current)

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for place, choice in enumerate(self._choices):
            text = f"{choice.words} {choice.found_by} {choice.key}".casefold()
            self.list.item(place).setHidden(not all(word in text for word in wanted))
        self._keep_choice_in_view()

    def _keep_choice_in_view(self) -> None:
        """What is typed narrows to one entry at last: that one is chosen."""
        shown = [place for place in range(self.list.count()) if not self.list.item(place).isHidden()]
        if len(shown) == 1:
            self.list.setCurrentRow(shown[0])
        else:
            self.chosen.emit(self.current)

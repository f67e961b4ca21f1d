"""Choosing from long sentences: a button that says what is chosen whole, and the list that opens over the screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TARGET_44, TypeRole, px
from docexam.ui.widgets.boxes import fill, row
from docexam.ui.widgets.buttons import GlyphButton, button, primary_button
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label, retone
from docexam.ui.widgets.tiles import Glyph

WIDE = 620


class ChoiceButton(GlyphButton):
    """Says what is chosen in as many lines as it takes; pressing it opens the list."""

    def __init__(self, hint: str, *, name: str, on: Callable[[], object]) -> None:
        super().__init__(role="row", name=name)
        self._hint = hint
        self.words = label(hint, TypeRole.LABEL, tone="text2")
        self.line = row(self, spacing=SPACE_8)
        self.line.setContentsMargins(px(SPACE_12), px(SPACE_8), px(SPACE_12), px(SPACE_8))
        self.line.addWidget(self.words, 1)
        self.line.addWidget(Glyph("down", tone="text2", size=18))
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.clicked.connect(lambda _checked=False: on())
        self.say("")

    def say(self, words: str) -> None:
        """Say what is chosen, or the hint when nothing is."""
        self.words.setText(words or self._hint)
        retone(self.words, "" if words else "text2")
        self.setAccessibleName(f"{self._hint}: {words}" if words else self._hint)
        self._grow()

    def resizeEvent(self, event: object) -> None:
        """Grow with the lines its words take at this width."""
        self._grow()

    def _grow(self) -> None:
        inner = self.width() - px(2 * SPACE_12 + SPACE_8 + 18)
        lines = self.words.heightForWidth(max(px(80), inner))
        self.setMinimumHeight(max(px(TARGET_44), lines + px(2 * SPACE_8)))


class Picker(Overlay):
    """One entry out of many, found by typing; Enter takes it, Escape changes nothing."""

    def __init__(
        self,
        over: QWidget,
        title: str,
        choices: Sequence[Choice],
        *,
        current: str,
        on: Callable[[str], object],
        name: str,
        says: str = "",
    ) -> None:
        super().__init__(over.window(), name=name, width=WIDE)
        self._on = on
        self.chooser = Chooser(
            choices, current=current, hint=self.tr("Search"), says=title, name=f"{name}.list", rows=8
        )
        self.chooser.setMinimumHeight(px(360))
        self.take = primary_button(self.tr("Take this"), name=f"{name}.take", on=self._take)
        self.take.setEnabled(bool(self.chooser.current))
        self.chooser.chosen.connect(lambda key: self.take.setEnabled(bool(key)))
        self.chooser.list.itemActivated.connect(lambda _item: self._take())
        buttons = row(spacing=SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), name=f"{name}.leave", on=self.go_away))
        if current:
            buttons.addWidget(button(self.tr("Choose none"), name=f"{name}.none", on=self._take_none))
        buttons.addWidget(self.take)
        fill(self.card.column, (label(title, TypeRole.HEADING),))
        if says:
            fill(self.card.column, (label(says, TypeRole.LABEL, tone="text2"),))
        fill(self.card.column, (SPACE_8, self.chooser, SPACE_16, buttons))
        self.come_up(self.chooser.search)

    def _take(self) -> None:
        key = self.chooser.current
        if key:
            self.go_away()
            self._on(key)

    def _take_none(self) -> None:
        self.go_away()
        self._on("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        event.accept()


class MultiPicker(Overlay):
    """Any number of entries; Space or a click takes one or puts it back."""

    def __init__(
        self,
        over: QWidget,
        title: str,
        choices: Sequence[Choice],
        *,
        current: Sequence[str],
        on: Callable[[tuple[str, ...]], object],
        name: str,
        says: str = "",
    ) -> None:
        super().__init__(over.window(), name=name, width=WIDE)
        self._on = on
        self.list = QListWidget()
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.setMinimumHeight(px(360))
        for choice in choices:
            item = QListWidgetItem(choice.words)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            self.list.addItem(item)
            item.setSelected(choice.key in current)
        buttons = row(spacing=SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), name=f"{name}.leave", on=self.go_away))
        buttons.addWidget(primary_button(self.tr("Take these"), name=f"{name}.take", on=self._take))
        fill(self.card.column, (label(title, TypeRole.HEADING),))
        if says:
            fill(self.card.column, (label(says, TypeRole.LABEL, tone="text2"),))
        fill(self.card.column, (SPACE_8, self.list, SPACE_16, buttons))
        self.come_up(self.list)

    def _take(self) -> None:
        items = (self.list.item(place) for place in range(self.list.count()))
        keys = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.isSelected())
        self.go_away()
        self._on(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        event.accept()

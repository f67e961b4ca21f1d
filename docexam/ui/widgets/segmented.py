"""A row of choices of which exactly one holds."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame

from docexam.ui.theme import SPACE_2, SPACE_4, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import GlyphButton


class Segmented(QFrame):
    """Choices side by side; arrow keys move along the reading direction."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], *, current: str, name: str, says: str) -> None:
        """`choices` are keys and their words; `says` is what is chosen here, for screen readers."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "track")
        self.setAccessibleName(says)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, GlyphButton] = {}
        line = row(self, margin=SPACE_4, spacing=SPACE_2)
        for key, words in choices:
            line.addWidget(self._segment(key, words, f"{name}.{key}"), 1)
        if current in self._buttons:
            self._buttons[current].setChecked(True)

    def _segment(self, key: str, words: str, name: str) -> GlyphButton:
        made = GlyphButton(words, role="segment", name=name)
        made.setCheckable(True)
        self._group.addButton(made)
        self._buttons[key] = made
        made.clicked.connect(lambda _checked=False: self.chosen.emit(key))
        return made

    @property
    def current(self) -> str:
        """The key of what holds, empty if nothing was chosen yet."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, key: str) -> None:
        """Let `key` hold without telling anybody."""
        self._buttons[key].setChecked(True)

    def segment(self, key: str) -> GlyphButton:
        """Return the button of `key`."""
        return self._buttons[key]

    def sizeHint(self) -> QSize:
        """All choices as wide as the widest; with less room each still stands whole."""
        made = list(self._buttons.values())
        widest = max(one.sizeHint().width() for one in made)
        return super().sizeHint().expandedTo(QSize(len(made) * (widest + px(SPACE_2)) + 2 * px(SPACE_4), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        keys = list(self._buttons)
        at = keys.index(self.current) if self.current else -step
        self._take(keys[(at + step) % len(keys)])

    def _take(self, key: str) -> None:
        self._buttons[key].setFocus()
        self._buttons[key].click()

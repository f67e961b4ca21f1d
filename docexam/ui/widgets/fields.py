"""Fields: a name above, an input, and one sentence under it when the input is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from docexam.ui.theme import ICON_18, SPACE_4, SPACE_6, SPACE_8, SPACE_12, TypeRole, px
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.text import label, set_and_polish
from docexam.ui.widgets.tiles import Glyph


class FaultLine(QWidget):
    """A cross and one sentence; takes no room while nothing is wrong."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        across = row(self, spacing=SPACE_6)
        across.addWidget(Glyph("cross", tone="bad", size=ICON_18), 0, Qt.AlignmentFlag.AlignTop)
        self.words = label("", TypeRole.LABEL, tone="bad", name=name)
        across.addWidget(self.words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self.words.setText(text)
        self.setVisible(bool(text))


class Field(QWidget):
    """A named line of input."""

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        title: str,
        *,
        name: str,
        hint: str = "",
        text: str = "",
        secret: bool = False,
        latin: bool = False,
    ) -> None:
        super().__init__()
        self.edit = QLineEdit(text)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(hint)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        if latin:
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fault = FaultLine(name=f"{name}.fault")
        self.setFocusProxy(self.edit)
        lines = column(self, spacing=SPACE_4)
        lines.addWidget(label(title, TypeRole.LABEL, tone="text2"))
        lines.addWidget(self.edit)
        lines.addWidget(self._fault)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.returnPressed.connect(self.entered)

    @property
    def text(self) -> str:
        """What stands in it, without spaces round it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put `text` in."""
        self.edit.setText(text)

    def say_wrong(self, text: str) -> None:
        """Border the input as wrong and say why; empty text takes both away."""
        set_and_polish(self.edit, "wrong", bool(text))
        self._fault.say(text)

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.words.text()

    def _on_changed(self, text: str) -> None:
        self.say_wrong("")
        self.changed.emit(text)


class SearchField(QLineEdit):
    """A line to find something in a list by; Down goes on into the list."""

    down = Signal()

    def __init__(self, hint: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self._glyph = Glyph("search", tone="text2")
        self._glyph.setParent(self)
        self._place_glyph()

    def _place_glyph(self) -> None:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = self._glyph.width() + px(SPACE_8)
        self.setTextMargins(0 if right else gap, 0, gap if right else 0, 0)
        x = self.width() - self._glyph.width() - px(SPACE_12) if right else px(SPACE_12)
        self._glyph.move(x, (self.height() - self._glyph.height()) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the glyph at the start."""
        super().resizeEvent(event)
        self._place_glyph()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on into the list with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

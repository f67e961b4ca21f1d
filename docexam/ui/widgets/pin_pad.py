"""The PIN pad: large keys, 1 2 3 from left to right in every language, and the row of dots above them."""

from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from docexam.ui.actions import digit_of
from docexam.ui.direction import digits, keep_left_to_right
from docexam.ui.theme import RADIUS_6, SPACE_8, TARGET_52, TARGET_60, px, theme_of
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.buttons import GlyphButton, icon_button

SHORTEST: Final = 4
LONGEST: Final = 8
_DOT_RADIUS: Final = 6.5
_DOT_PITCH: Final = 30


class PinDots(QWidget):
    """Shows how many digits stand; takes them from the keyboard, in any of the three digit sets."""

    typed = Signal(str)
    rubbed_out = Signal()
    entered = Signal()

    def __init__(self, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(TARGET_52))
        self._count = 0
        self._wrong = False

    def show_count(self, count: int, *, wrong: bool) -> None:
        """Show `count` filled dots, bordered as wrong input if so."""
        self._count = count
        self._wrong = wrong
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter; let the rest pass."""
        digit = digit_of(event)
        if digit is not None:
            self.typed.emit(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self.rubbed_out.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus."""
        self.setFocus()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the border of a field that takes input."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the border at rest."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its dots."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.bad if self._wrong else theme.accent if self.hasFocus() else theme.strong
        width = 2 if self._wrong else 1
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(theme.surface))
        inset = width / 2
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(inset, inset, -inset, -inset), RADIUS_6, RADIUS_6
        )
        shown = max(SHORTEST, self._count)
        pitch = min(px(_DOT_PITCH), (self.width() - px(SPACE_8)) // (shown + 1))
        start = self.width() / 2 - pitch * (shown - 1) / 2
        for place in range(shown):
            self._paint_dot(painter, QPointF(start + place * pitch, self.height() / 2), place < self._count)
        painter.end()

    def _paint_dot(self, painter: QPainter, at: QPointF, filled: bool) -> None:
        theme = theme_of(self)
        radius = px(_DOT_RADIUS * 10) / 10
        painter.setPen(QPen(QColor(theme.text if filled else theme.strong), 1.5))
        painter.setBrush(QColor(theme.text) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius - 0.75, radius - 0.75)


class PinPad(QWidget):
    """Dots and keys. The PIN never stands on the screen."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, *, language: str, name: str, says: str, rub_out: str, keys: bool = True) -> None:
        super().__init__()
        self._pin = ""
        self.dots = PinDots(name=f"{name}.dots", says=says)
        self.dots.typed.connect(self.add)
        self.dots.rubbed_out.connect(self.rub_out)
        self.dots.entered.connect(self.entered)
        self.setFocusProxy(self.dots)
        lines = column(self, spacing=14)
        lines.addWidget(self.dots)
        if keys:
            lines.addWidget(self._keys(language, name, rub_out))

    @property
    def pin(self) -> str:
        """The digits typed so far, 0 to 9."""
        return self._pin

    @property
    def long_enough(self) -> bool:
        """Whether this can be a PIN."""
        return len(self._pin) >= SHORTEST

    def add(self, digit: str) -> None:
        """Take one digit."""
        if len(self._pin) < LONGEST:
            self._set(self._pin + digit)

    def rub_out(self) -> None:
        """Take the last digit back."""
        self._set(self._pin[:-1])

    def clear(self, *, wrong: bool = False) -> None:
        """Begin anew, bordered as wrong input if so."""
        self._set("", wrong=wrong)

    def _set(self, pin: str, *, wrong: bool = False) -> None:
        self._pin = pin
        self.dots.show_count(len(pin), wrong=wrong)
        self.changed.emit(pin)

    def _keys(self, language: str, name: str, rub_out: str) -> QWidget:
        pad = QWidget()
        keep_left_to_right(pad)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(SPACE_8))
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, language, name), place // 3, place % 3)
        grid.addWidget(self._key("0", language, name), 3, 1)
        back = icon_button("backspace", says=rub_out, name=f"{name}.rub-out", on=self.rub_out, role="pin")
        self._prepare(back)
        grid.addWidget(back, 3, 2)
        return pad

    def _key(self, digit: str, language: str, name: str) -> GlyphButton:
        made = GlyphButton(digits(digit, language), role="pin", name=f"{name}.{digit}")
        made.clicked.connect(lambda _checked=False: self.add(digit))
        self._prepare(made)
        return made

    def _prepare(self, key: GlyphButton) -> None:
        """Keys leave the focus with the dots: the keyboard types there, and Tab passes over twelve stops."""
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.setMinimumHeight(px(TARGET_60))

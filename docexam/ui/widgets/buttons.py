"""Buttons: the one primary of a screen, ordinary ones, and those that are an icon."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from docexam.ui import icons
from docexam.ui.theme import ICON_20, SPACE_4, SPACE_8, Theme, px, theme_of


class GlyphButton(QPushButton):
    """A button whose icon takes its colour from the theme it stands in and mirrors where it should."""

    def __init__(self, text: str = "", *, glyph: str = "", role: str = "", name: str = "") -> None:
        super().__init__(text)
        self._glyph = ""
        self._glyph_side = px(ICON_20)
        self.setObjectName(name)
        if role:
            self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_glyph(glyph)

    def set_glyph(self, glyph: str, *, size: int = ICON_20, after: bool = False) -> None:
        """Show icon `glyph`, or none; `after` puts it behind the words, where they lead."""
        self._glyph = glyph
        if after:
            right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            reverse = Qt.LayoutDirection.LeftToRight if right else Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(reverse)
        self._glyph_side = px(size)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, the direction and being enabled."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.EnabledChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._tint()

    def _tint(self) -> None:
        if not self._glyph:
            return
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = px(SPACE_8) if self.text() else 0
        self.setIconSize(QSize(self._glyph_side + gap, self._glyph_side))
        self.setIcon(
            icons.icon(
                self._glyph,
                color=self._colour(theme_of(self)),
                size=self._glyph_side,
                mirrored=mirrored,
                gap=gap,
                gap_at_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        )

    def _colour(self, theme: Theme) -> str:
        if not self.isEnabled():
            return theme.strong
        if self.property("role") == "primary":
            return theme.accent_fg
        return theme.bad if self.property("danger") else theme.text

    def sizeHint(self) -> QSize:
        """Leave room for the words in the weight they have when the button is on."""
        hint = super().sizeHint()
        if not self.isCheckable() or not self.text():
            return hint
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        extra = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return hint + QSize(max(0, extra) + px(SPACE_4), 0)


def button(
    text: str,
    *,
    name: str,
    on: Callable[[], object] | None = None,
    glyph: str = "",
    role: str = "",
    parent: QWidget | None = None,
) -> GlyphButton:
    """Return a button that calls `on` when it is pressed."""
    made = GlyphButton(text, glyph=glyph, role=role, name=name)
    if parent is not None:
        made.setParent(parent)
    if on is not None:
        made.clicked.connect(lambda _checked=False: on())
    return made


def primary_button(
    text: str, *, name: str, on: Callable[[], object] | None = None, glyph: str = ""
) -> GlyphButton:
    """Return the one thing to do on a screen."""
    return button(text, name=name, on=on, glyph=glyph, role="primary")


def icon_button(
    glyph: str, *, says: str, name: str, on: Callable[[], object] | None = None, role: str = "icon"
) -> GlyphButton:
    """Return a button that is an icon only; `says` is its name for screen readers and its tip."""
    made = button("", name=name, on=on, glyph=glyph, role=role)
    made.setAccessibleName(says)
    made.setToolTip(says)
    return made

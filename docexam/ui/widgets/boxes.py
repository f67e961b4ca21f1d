"""Boxes things stand in: cards, rows and columns with the spacing of the program, scrolled columns."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from docexam.ui.theme import SPACE_8, SPACE_24, px

L = TypeVar("L", bound=QBoxLayout)


class Card(QFrame):
    """A card: surface with a hairline round it, its content in a column."""

    def __init__(self, *, name: str = "", padding: int = SPACE_24, spacing: int = SPACE_8) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.column = column(self, margin=padding, spacing=spacing)


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = SPACE_8) -> QVBoxLayout:
    """Return a column with scaled margin and spacing."""
    return _scaled(QVBoxLayout(parent) if parent is not None else QVBoxLayout(), margin, spacing)


def row(parent: QWidget | None = None, *, margin: int = 0, spacing: int = SPACE_8) -> QHBoxLayout:
    """Return a row with scaled margin and spacing."""
    return _scaled(QHBoxLayout(parent) if parent is not None else QHBoxLayout(), margin, spacing)


def set_margins(layout: QLayout, *, start: int, top: int, end: int, bottom: int) -> None:
    """Set scaled margins; `start` is where reading begins (Qt mirrors everything but margins)."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    layout.setContentsMargins(px(start), px(top), px(end), px(bottom))


def _scaled(layout: L, margin: int, spacing: int) -> L:
    layout.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
    layout.setSpacing(px(spacing))
    return layout


def fill(layout: QBoxLayout, parts: Iterable[QWidget | QLayout | int]) -> None:
    """Put `parts` into `layout` in order: widgets, layouts, or a number of pixels of air."""
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addSpacing(px(part))


def discard(widget: QWidget) -> None:
    """Let `widget` go: it cannot be found in its page any more, and is deleted once its signals are through."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Take everything out of `layout` and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            discard(widget)
        elif inner is not None:
            clear(inner)


def scrolled(inside: QWidget, *, name: str = "") -> QScrollArea:
    """Return a column that scrolls when there is more than fits; never sideways."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.setProperty("role", "scrolled")
    area.setWidget(inside)
    return area

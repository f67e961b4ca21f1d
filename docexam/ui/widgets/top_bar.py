"""The bar across the top of a screen: where one is at its start, who and what at its end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from docexam.ui.theme import ICON_22, SPACE_8, SPACE_12, SPACE_16, SPACE_20, TOP_BAR, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import icon_button
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class TopBar(QFrame):
    """A bar with a start, an end, and air between."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "bar")
        self.setFixedHeight(px(TOP_BAR))
        self._line = row(self, spacing=SPACE_12)
        self._line.setContentsMargins(px(SPACE_20), 0, px(SPACE_20), 0)
        self._start = row(spacing=SPACE_12)
        self._end = row(spacing=SPACE_12)
        self._line.addLayout(self._start)
        self._line.addStretch(1)
        self._line.addLayout(self._end)

    def add(self, *parts: QWidget) -> "TopBar":
        """Put parts at the start."""
        for part in parts:
            self._start.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return self

    def add_at_end(self, *parts: QWidget) -> "TopBar":
        """Put parts at the end."""
        for part in parts:
            self._end.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return self


def brand_bar(*details: str, name: str) -> TopBar:
    """Return a bar that says whose program this is and `details` of the station."""
    bar = TopBar(name=name)
    bar.add(Glyph("mark of docexam"), label("docexam", TypeRole.PANEL, wrap=False))
    for detail in details:
        bar.add(label("·", tone="text2", wrap=False), label(detail, tone="text2", wrap=False))
    return bar


def back_bar(
    title: str, *, name: str, says: str, on: Callable[[], object], extra: Sequence[str] = ()
) -> TopBar:
    """Return a bar that leads back; `says` is where to."""
    bar = TopBar(name=name)
    back = icon_button("back", says=says, name=f"{name}.back", on=on, role="quiet")
    back.set_glyph("back", size=ICON_22)
    bar.add(back, label(title, TypeRole.PANEL, wrap=False, name=f"{name}.title"))
    for detail in extra:
        bar.add(_spaced(detail))
    return bar


def _spaced(detail: str) -> QWidget:
    made = label(detail, tone="text2", wrap=False)
    made.setContentsMargins(px(SPACE_8), 0, px(SPACE_16), 0)
    return made

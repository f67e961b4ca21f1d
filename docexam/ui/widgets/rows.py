"""Rows of a list that are buttons: words at the start, a few facts, and where they lead."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui.theme import ICON_18, SPACE_2, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import column, fill, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class RowButton(GlyphButton):
    """A row that leads somewhere."""

    def __init__(
        self, title: str, under: str, facts: Sequence[QWidget] = (), *, name: str, glyph: str = ""
    ) -> None:
        super().__init__(role="row", name=name)
        words = column(spacing=SPACE_2)
        words.addStretch(1)
        fill(words, (label(title, TypeRole.BODY, strong=True),))
        if under:
            fill(words, (label(under, TypeRole.LABEL, tone="text2"),))
        words.addStretch(1)
        line = row(self, spacing=SPACE_12)
        line.setContentsMargins(px(SPACE_16), px(SPACE_8), px(SPACE_12), px(SPACE_8))
        if glyph:
            line.addWidget(Glyph(glyph), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        for fact in facts:
            line.addWidget(fact, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Glyph("next", tone="text2", size=ICON_18), 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{title}, {under}" if under else title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = line
        self.setMinimumHeight(line.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        return self._line.sizeHint()


def chip(text: str, tone: str = "text2") -> QWidget:
    """Return a short fact on a small ground."""
    made = label(text, TypeRole.LABEL, tone=tone, wrap=False)
    made.setProperty("role", "chip")
    return made

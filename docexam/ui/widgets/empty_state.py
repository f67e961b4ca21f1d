"""An empty place teaches: what will stand here, and the button that makes it so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from docexam.ui.theme import SPACE_12, SPACE_24, TypeRole
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class EmptyState(QWidget):
    """A glyph, a heading, a sentence and perhaps a button."""

    def __init__(
        self, glyph: str, title: str, says: str, *, name: str, action: QPushButton | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        lines = column(self, margin=SPACE_24, spacing=SPACE_12)
        lines.addStretch(1)
        lines.addWidget(Glyph(glyph, tone="text2", ringed=True), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(title, TypeRole.PANEL)
        sentence = label(says, TypeRole.BODY, tone="text2")
        for words in (heading, sentence):
            words.stand(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(words)
        if action is not None:
            lines.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

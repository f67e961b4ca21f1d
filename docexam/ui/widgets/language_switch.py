"""The language switch: each language by its own name, in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from docexam.domain.text import LANGUAGES
from docexam.ui.i18n import NAMES
from docexam.ui.theme import SPACE_12
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.tiles import Glyph


class LanguageSwitch(QWidget):
    """A globe and the languages of the program."""

    chosen = Signal(str)

    def __init__(self, current: str, *, name: str, says: str) -> None:
        super().__init__()
        self.segments = Segmented(
            [(language, NAMES[language]) for language in LANGUAGES], current=current, name=name, says=says
        )
        self.segments.chosen.connect(self.chosen)
        line = row(self, spacing=SPACE_12)
        line.addWidget(Glyph("globe", tone="text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.segments)

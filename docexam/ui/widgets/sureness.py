"""How sure: five steps from a guess to certain, named as soon as one is chosen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import digits
from docexam.ui.theme import SPACE_4, TypeRole
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label


def sureness_name(confidence: int) -> str:
    """Return the word for a sureness from 1 to 5."""
    return (
        QCoreApplication.translate("Sureness", "a guess"),
        QCoreApplication.translate("Sureness", "rather unsure"),
        QCoreApplication.translate("Sureness", "half sure"),
        QCoreApplication.translate("Sureness", "fairly sure"),
        QCoreApplication.translate("Sureness", "certain"),
    )[confidence - 1]


class Sureness(QWidget):
    """A scale from 1 to 5."""

    chosen = Signal(int)

    def __init__(self, *, language: str, name: str) -> None:
        super().__init__()
        asked = self.tr("How sure")
        self.scale = Segmented(
            [(str(step), digits(step, language)) for step in range(1, 6)], current="", name=name, says=asked
        )
        self._word = label("", TypeRole.LABEL, tone="text2", wrap=False)
        head = row()
        head.addWidget(label(asked, TypeRole.LABEL, tone="text2", wrap=False), 1)
        head.addWidget(self._word)
        lines = column(self, spacing=SPACE_4)
        lines.addLayout(head)
        lines.addWidget(self.scale)
        for step in range(1, 6):
            said = f"{digits(step, language)}, {sureness_name(step)}"
            self.scale.segment(str(step)).setAccessibleName(said)
            self.scale.segment(str(step)).setToolTip(sureness_name(step))
        self.scale.chosen.connect(self._on_chosen)

    @property
    def value(self) -> int | None:
        """The step chosen, None as long as none is."""
        return int(self.scale.current) if self.scale.current else None

    def choose(self, step: int) -> None:
        """Show `step` as chosen."""
        self.scale.choose(str(step))
        self._word.setText(sureness_name(step))

    def _on_chosen(self, key: str) -> None:
        self._word.setText(sureness_name(int(key)))
        self.chosen.emit(int(key))

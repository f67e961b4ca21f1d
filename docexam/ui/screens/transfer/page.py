"""One way through the transfer screen: a page that may be busy, looks for sticks, and leads back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.ui.theme import LARGE_TEXT, MARGIN_NARROW, SPACE_24, SPACE_32, px, text_size
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from docexam.domain.ids import LearnerNumber

_MARGIN = 120


class Page(QWidget):
    """What is shown under the bar of the transfer screen."""

    def __init__(self, screen: Screen, *, leave: Callable[[], object]) -> None:
        super().__init__()
        self.host = screen
        self.leave = leave
        self.page = column(self, spacing=SPACE_24)
        side = px(MARGIN_NARROW if text_size() >= LARGE_TEXT else _MARGIN)
        self.page.setContentsMargins(side, px(SPACE_32), side, px(SPACE_32))

    @property
    def title(self) -> str:
        """What the bar says."""
        return ""

    @property
    def busy(self) -> bool:
        """Whether a file is being written: nobody is taken elsewhere then."""
        return False

    @property
    def learner(self) -> "LearnerNumber":
        """Who is signed in."""
        return self.host.signed_in.learner.number

    def refresh(self) -> None:
        """Ask again for what is shown here."""

    def stop(self) -> None:
        """Look for sticks no more: another page takes its place."""

    def ask_folder(self) -> str:
        """Let the reader choose a folder; empty when they put the dialog away."""
        return QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))

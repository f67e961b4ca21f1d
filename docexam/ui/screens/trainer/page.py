"""What the pages of the trainer's desk have in common."""

from PySide6.QtWidgets import QWidget

from docexam.domain.ids import LearnerNumber
from docexam.services.changes import Topic
from docexam.ui.widgets.screen import Screen


class TrainerPage(QWidget):
    """One page of the desk; asks for what it shows when it comes into view and when that changed."""

    topics: frozenset[Topic] = frozenset()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.screen_of = screen
        self.services = screen.around.services
        self.language = screen.language
        self.me: LearnerNumber = screen.signed_in.learner.number

    def refresh(self) -> None:
        """Ask again."""
        raise NotImplementedError

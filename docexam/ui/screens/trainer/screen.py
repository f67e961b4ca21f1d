"""The trainer's desk: four pages behind one row of choices. `argument` is the page to begin with."""

from PySide6.QtWidgets import QStackedWidget

from docexam.services.changes import Changes
from docexam.ui.screens.trainer.answers import AnswersPage
from docexam.ui.screens.trainer.copies import CopiesPage
from docexam.ui.screens.trainer.learners import LearnersPage
from docexam.ui.screens.trainer.oversight import OversightPage
from docexam.ui.screens.trainer.page import TrainerPage
from docexam.ui.theme import MARGIN_PAGE, SPACE_20, SPACE_24, px
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.top_bar import back_bar

_PAGES: dict[str, type[TrainerPage]] = {
    "learners": LearnersPage,
    "answers": AnswersPage,
    "oversight": OversightPage,
    "copies": CopiesPage,
}


class TrainerScreen(Screen):
    """For trainers only; the services refuse anybody else."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("trainer")
        current = argument if isinstance(argument, str) and argument in _PAGES else "learners"
        self._pages = {key: page(self) for key, page in _PAGES.items()}
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        words = {
            "learners": self.tr("Learners"),
            "answers": self.tr("Answers"),
            "oversight": self.tr("What was done"),
            "copies": self.tr("Safety copies"),
        }
        self.tabs = Segmented(
            list(words.items()), current=current, name="trainer.tabs", says=self.tr("Pages")
        )
        self.tabs.chosen.connect(self._show_page)
        lines = column(self, spacing=0)
        lines.addWidget(
            back_bar(
                self.tr("Trainer's desk"),
                name="trainer.bar",
                says=self.tr("Back to the start page"),
                on=lambda: self.go.emit(Route("home")),
            )
        )
        inside = column(spacing=SPACE_20)
        inside.setContentsMargins(px(MARGIN_PAGE), px(SPACE_24), px(MARGIN_PAGE), px(SPACE_24))
        inside.addWidget(self.tabs)
        inside.addWidget(self._stack, 1)
        lines.addLayout(inside, 1)
        self._show_page(current)

    def concerns(self, changes: Changes) -> bool:
        """What the page in view shows."""
        return changes.concern(*self._page.topics)

    def refresh(self) -> None:
        """Let the page in view ask again."""
        self._page.refresh()

    def first_focus(self) -> Segmented:
        """The row of choices."""
        self.tabs.setFocusProxy(self.tabs.segment(self.tabs.current))
        return self.tabs

    @property
    def _page(self) -> TrainerPage:
        return self._pages[self.tabs.current]

    def _show_page(self, key: str) -> None:
        self.argument = key
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].refresh()

"""Safety copies of the records: one is made each day, seven are kept; one can be put in place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from docexam.services.changes import Topic
from docexam.services.views import SafetyCopy
from docexam.ui.screens.trainer.page import TrainerPage
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.installation_question import ask_new_installation
from docexam.ui.widgets.moments import moment_words, size_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class CopiesPage(TrainerPage):
    """The copies and the button that makes one now."""

    topics = frozenset({Topic.COPIES})

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        lines = column(self, spacing=SPACE_12)
        says = self.tr(
            "The records are copied once a day after a check, and seven copies are kept on this computer."
        )
        lines.addWidget(label(says, tone="text2"))
        inside = QWidget()
        self._rows = column(inside, spacing=SPACE_8)
        lines.addWidget(scrolled(inside, name="trainer.copies"), 1)
        buttons = row()
        anew = button(
            self.tr("Begin a new installation …"),
            name="trainer.anew",
            on=lambda: ask_new_installation(self, self.screen_of),
            glyph="rotate",
        )
        buttons.addWidget(anew)
        buttons.addStretch(1)
        self._now = primary_button(
            self.tr("Make a copy now"), name="trainer.copy-now", on=self._copy, glyph="copy"
        )
        buttons.addWidget(self._now)
        lines.addLayout(buttons)

    def refresh(self) -> None:
        """Ask for the copies."""
        self.screen_of.run(self.services.upkeep.copies, then=self._show)

    def _copy(self) -> None:
        said = self.tr("The copy is made.")
        self.screen_of.call(self.services.upkeep.copy_now, then=lambda: self.screen_of.tell(said))

    def _show(self, copies: Sequence[SafetyCopy]) -> None:
        clear(self._rows)
        if not copies:
            says = self.tr("The first copy is made today, as soon as there is something to copy.")
            self._rows.addWidget(EmptyState("copy", self.tr("No copy yet"), says, name="trainer.no-copies"))
        for place, copy in enumerate(copies):
            self._rows.addWidget(self._row(place, copy))
        self._rows.addStretch(1)

    def _row(self, place: int, copy: SafetyCopy) -> QWidget:
        card = Card(name=f"trainer.copy.{place}", padding=SPACE_12)
        line = row(spacing=SPACE_16)
        line.addSpacing(SPACE_8)
        line.addWidget(Glyph("copy", tone="text2"))
        words = column(spacing=0)
        size = label(size_words(copy.size_bytes, self.language), TypeRole.LABEL, tone="text2")
        fill(words, (label(moment_words(copy.made_at, self.language), strong=True), size))
        line.addLayout(words, 1)
        name = f"trainer.restore.{place}"
        line.addWidget(button(self.tr("Put in place …"), name=name, on=lambda: self._ask(copy)))
        card.column.addLayout(line)
        return card

    def _ask(self, copy: SafetyCopy) -> None:
        ask(
            self,
            self.tr("Go back to the copy of {when}?").format(when=moment_words(copy.made_at, self.language)),
            self.tr(
                "Answers given after it are not in it. The present records are kept beside it under another name, so "
                "nothing is thrown away. Everybody signs in anew."
            ),
            Answer(self.tr("Put it in place"), lambda: self._restore(copy), danger=True),
            name="trainer.ask-restore",
        )

    def _restore(self, copy: SafetyCopy) -> None:
        self.screen_of.around.program.restore(copy.path)

"""What was done under this name the time before, and the way to say that it was somebody else."""

from PySide6.QtCore import Qt

from docexam.ui.theme import ICON_20, SPACE_12, SPACE_16
from docexam.ui.widgets.boxes import Card, row
from docexam.ui.widgets.buttons import button, icon_button
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class PreviousSession(Card):
    """One line: when, how many answers, and "this was not me"."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(name="home.previous", padding=SPACE_12)
        self._screen = screen
        line = row(spacing=SPACE_12)
        line.addSpacing(SPACE_12)
        line.addWidget(Glyph("clock", tone="text2", size=ICON_20), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label(self._sentence(), tone="text2", name="home.previous.says")
        line.addWidget(self.words, 1)
        line.addWidget(button(self.tr("This was not me"), name="home.previous.not-me", on=self._ask))
        line.addWidget(
            icon_button(
                "cross", says=self.tr("It was me"), name="home.previous.close", on=self._close, role="quiet"
            )
        )
        line.setSpacing(SPACE_16)
        self.column.addLayout(line)

    def _sentence(self) -> str:
        signed_in, language = self._screen.signed_in, self._screen.language
        when = moment_words(signed_in.previous_at, language)
        given = self._screen.said(self.tr("%n answer(s)", "", signed_in.previous_answers))
        return self.tr("Signed in under this name before: {when}. Given then: {answers}.").format(
            when=when, answers=given
        )

    def _ask(self) -> None:
        ask(
            self,
            self.tr("Was somebody else here under your name?"),
            self.tr(
                "Your trainer is told and can annul the answers that are not yours. Nothing is deleted, and nobody is "
                "blamed: a wrong tile is quickly chosen."
            ),
            Answer(self.tr("It was not me"), self._report),
            name="home.not-me",
        )

    def _report(self) -> None:
        people, signed_in = self._screen.around.services.people, self._screen.signed_in
        self._screen.call(
            lambda: people.report_not_me(signed_in.session, signed_in.learner.number), then=self._reported
        )

    def _reported(self) -> None:
        self._screen.tell(
            self.tr("Your trainer will see it. Change your PIN with your trainer if others know it.")
        )
        self._close()

    def _close(self) -> None:
        self._screen.around.previous_told = True
        self.hide()

"""Answers: to find the one given under the wrong name and annul it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.domain.ids import LearnerNumber
from docexam.services.changes import Topic
from docexam.services.views import AnswerLine, LearnerTile
from docexam.ui.screens.trainer.page import TrainerPage
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.rows import chip
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label

_MOST = 200


class AnswersPage(TrainerPage):
    """The last answers, of everybody or of one."""

    topics = frozenset({Topic.ATTEMPTS, Topic.LEARNERS})

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._of = ""
        lines = column(self, spacing=SPACE_12)
        self._filter = row(spacing=SPACE_12)
        lines.addLayout(self._filter)
        inside = QWidget()
        self._rows = column(inside, spacing=SPACE_8)
        lines.addWidget(scrolled(inside, name="trainer.answers"), 1)

    def refresh(self) -> None:
        """Ask for names and answers."""
        people, me = self.services.people, self.me
        of = LearnerNumber(int(self._of)) if self._of else None
        self.screen_of.run(people.learners, then=self._show_names)
        self.screen_of.run(lambda: people.answers(me, of), then=self._show)

    def _show_names(self, people: Sequence[LearnerTile]) -> None:
        clear(self._filter)
        drop_down = DropDown(
            [("", self.tr("Everybody")), *((str(one.number), one.name) for one in people)],
            current=self._of,
            name="trainer.answers.of",
            says=self.tr("Answers of"),
        )
        drop_down.currentIndexChanged.connect(lambda _place: self._choose(drop_down.current))
        fill(self._filter, (label(self.tr("Answers of"), tone="text2", wrap=False), drop_down))
        self._filter.addStretch(1)

    def _choose(self, key: str) -> None:
        self._of = key
        self.refresh()

    def _show(self, answers: Sequence[AnswerLine]) -> None:
        clear(self._rows)
        if not answers:
            says = self.tr("As soon as somebody decides on a specimen, the answer stands here.")
            self._rows.addWidget(
                EmptyState("layers", self.tr("No answer yet"), says, name="trainer.no-answers")
            )
        for answer in answers[:_MOST]:
            self._rows.addWidget(self._row(answer))
        self._rows.addStretch(1)

    def _row(self, answer: AnswerLine) -> QWidget:
        card = Card(name=f"trainer.answer.{answer.attempt}", padding=SPACE_12)
        line = row(spacing=SPACE_16)
        name = answer.learner_name or self.tr("(name removed)")
        title = self.tr("{name} · specimen {n}").format(name=name, n=answer.position)
        when = moment_words(answer.at, self.language)
        facts = " · ".join((answer.title.in_language(self.language), self._response(answer.response), when))
        words = column(spacing=0)
        shown = self.screen_of.said(title)
        fill(words, (label(shown, strong=True), label(facts, TypeRole.LABEL, tone="text2")))
        line.addLayout(words, 1)
        if answer.voided:
            line.addWidget(chip(self.tr("annulled"), "warn"), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            name = f"trainer.void.{answer.attempt}"
            line.addWidget(button(self.tr("Annul …"), name=name, on=lambda: self._ask(answer)))
        card.column.addLayout(line)
        return card

    def _response(self, response: str) -> str:
        words = {
            "release": self.tr("released"),
            "refer": self.tr("referred"),
            "no-answer": self.tr("no answer"),
        }
        return words.get(response, response)

    def _ask(self, answer: AnswerLine) -> None:
        reasons = DropDown(
            (
                ("wrong-learner", self.tr("Given under the wrong name")),
                ("entry-error", self.tr("Entered by mistake")),
                ("technical", self.tr("A technical fault")),
                ("invigilation", self.tr("Not allowed by the rules of the check")),
            ),
            current="wrong-learner",
            name="trainer.void.reason",
            says=self.tr("Reason"),
        )
        ask(
            self,
            self.tr("Annul this answer of {name}?").format(
                name=answer.learner_name or self.tr("(name removed)")
            ),
            self.tr("It stays on record, marked as annulled with reason and your name, and counts no more."),
            Answer(self.tr("Annul"), lambda: self._void(answer, reasons.current), danger=True),
            name="trainer.ask-void",
            inside=reasons,
        )

    def _void(self, answer: AnswerLine, reason: str) -> None:
        people, me = self.services.people, self.me
        said = self.tr("The answer is annulled.")
        self.screen_of.call(
            lambda: people.void_answer(me, answer.attempt, reason), then=lambda: self.screen_of.tell(said)
        )

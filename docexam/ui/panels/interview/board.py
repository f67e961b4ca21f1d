"""The question board: questions by family, what can be put to the traveller, and what can be checked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from docexam.domain.scenario import Family, Manner, Scenario
from docexam.domain.talk import Asked, Checked, EvidenceShown, RequestAnswered, TalkAction
from docexam.training.interview.talk import (
    TalkState,
    checks_on_offer,
    evidence_on_offer,
    requests_on_offer,
    turns_on_offer,
)
from docexam.ui.direction import digits
from docexam.ui.panels.interview.words import family_words, place_words
from docexam.ui.panels.interview.words_button import WordsButton
from docexam.ui.theme import SPACE_8, SPACE_12, TypeRole, px
from docexam.ui.widgets.boxes import clear, column, row, scrolled
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label

ASK, SHOW, CHECK = "ask", "show", "check"
_HIGH = 290


class QuestionBoard(QFrame):
    """Offers what can be done now; `wanted` carries the action that was chosen."""

    wanted = Signal(object)

    def __init__(self, scenario: Scenario, *, language: str) -> None:
        super().__init__()
        self.setObjectName("interview.board")
        self.setFixedHeight(px(_HIGH))
        self._scenario = scenario
        self._language = language
        self._state = TalkState()
        self.mode = Segmented(
            [(ASK, self.tr("Ask")), (SHOW, self.tr("Show what you know")), (CHECK, self.tr("Check"))],
            current=ASK,
            name="interview.mode",
            says=self.tr("What to do next"),
        )
        self.families = Segmented(
            [(family.value, family_words(family)) for family in Family],
            current=Family.WHY,
            name="interview.families",
            says=self.tr("Families of questions"),
        )
        for family in Family:
            segment = self.families.segment(family.value)
            segment.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            segment.setMinimumWidth(1)
            segment.setProperty("tight", True)
        self.mode.chosen.connect(lambda _key: self._fill())
        self.families.chosen.connect(lambda _key: self._fill())
        inside = QWidget()
        self._rows = column(inside, spacing=SPACE_8)
        lines = column(self, margin=SPACE_12, spacing=SPACE_8)
        lines.addWidget(self.mode)
        lines.addWidget(self.families)
        lines.addWidget(scrolled(inside, name="interview.board.list"), 1)

    def show_state(self, state: TalkState) -> None:
        """Offer what can be asked, shown and checked in `state`."""
        self._state = state
        self._fill()

    def choose_family(self, family: Family) -> None:
        """Show the questions of a family."""
        self.mode.choose(ASK)
        self.families.choose(family.value)
        self._fill()

    def choose_mode(self, mode: str) -> None:
        """Show questions, what can be shown, or what can be checked."""
        self.mode.choose(mode)
        self._fill()

    def first(self) -> QWidget:
        """Return what has the focus when the board is entered: its first offer, else the tabs."""
        offers = self.findChildren(OfferButton)
        return offers[0] if offers else self.families.segment(self.families.current)

    def _fill(self) -> None:
        clear(self._rows)
        mode = self.mode.current
        self.families.setVisible(mode == ASK)
        offers = {ASK: self._questions, SHOW: self._evidence, CHECK: self._checks}[mode]()
        for offer in offers:
            self._rows.addWidget(offer)
        if not offers:
            self._rows.addWidget(label(self._nothing(mode), TypeRole.LABEL, tone="text2"))
        self._rows.addStretch(1)
        self._count_families()

    def _questions(self) -> Sequence[QWidget]:
        family = self.families.current
        turns = [t for t in turns_on_offer(self._scenario, self._state) if t.family.value == family]
        return [
            self._offer(
                turn.ask.in_language(self._language),
                (self.tr("open"),) if turn.manner is Manner.OPEN else (),
                Asked(turn.id),
                f"interview.ask.{turn.id}",
            )
            for turn in turns
        ]

    def _evidence(self) -> Sequence[QWidget]:
        return [
            self._offer(
                shown.say.in_language(self._language),
                (),
                EvidenceShown(shown.id),
                f"interview.show.{shown.id}",
            )
            for shown in evidence_on_offer(self._scenario, self._state)
        ]

    def _checks(self) -> Sequence[QWidget]:
        return [
            self._offer(
                check.what.in_language(self._language),
                (place_words(check.place), self._seconds(check.seconds)),
                Checked(check.id),
                f"interview.check.{check.id}",
            )
            for check in checks_on_offer(self._scenario, self._state)
        ]

    def _offer(self, words: str, chips: Sequence[str], action: TalkAction, name: str) -> QWidget:
        return OfferButton(words, chips, name=name, on=partial(self.wanted.emit, action))

    def _seconds(self, seconds: int) -> str:
        return digits(self.tr("{n} s").format(n=seconds), self._language)

    def _nothing(self, mode: str) -> str:
        if mode == SHOW:
            return self.tr("Nothing to show yet: read the papers or check something first.")
        if mode == CHECK:
            return self.tr("Nothing to check yet: ask and read first.")
        return self.tr("No question of this family is left. Answers can open new ones.")

    def _count_families(self) -> None:
        left = {turn.family for turn in turns_on_offer(self._scenario, self._state)}
        for family in Family:
            segment = self.families.segment(family.value)
            segment.setEnabled(family in left or family.value == self.families.current)
            segment.setToolTip("" if family in left else self.tr("No question is left here"))


class OfferButton(WordsButton):
    """One thing that can be asked, shown or checked."""


class RequestCard(QFrame):
    """What the traveller asks, and two ways to answer."""

    wanted = Signal(object)

    def __init__(self, scenario: Scenario, *, language: str) -> None:
        super().__init__()
        self.setObjectName("interview.request")
        self.setProperty("role", "asked")
        self._scenario = scenario
        self._language = language
        self._lines = column(self, margin=SPACE_12, spacing=SPACE_8)
        self.hide()

    def show_state(self, state: TalkState) -> None:
        """Show the first thing that was asked and not answered."""
        clear(self._lines)
        open_requests = requests_on_offer(self._scenario, state)
        self.setVisible(bool(open_requests))
        for asked in open_requests[:1]:
            self._lines.addWidget(
                label(self.tr("The traveller asks"), TypeRole.LABEL, tone="accent", strong=True)
            )
            self._lines.addWidget(label(asked.say.in_language(self._language)))
            # In the order of the alphabet, so that the place does not tell which answer is the better one.
            answers = sorted(((asked.answer, True), (asked.refusal, False)), key=lambda pair: pair[0].en)
            across = row(spacing=SPACE_8)
            self._lines.addLayout(across)
            for text, granted in answers:
                name = f"interview.request.{'answer' if granted else 'refuse'}"
                action = RequestAnswered(asked.id, granted)
                words, on = text.in_language(self._language), partial(self.wanted.emit, action)
                across.addWidget(WordsButton(words, name=name, on=on), 1)

"""The card "Today": the one thing to do, why, and how long it takes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from docexam.domain.curriculum import Assessment, Mode
from docexam.domain.exercise import ExerciseKind
from docexam.services.views import RunOverview
from docexam.ui.direction import digits
from docexam.ui.theme import ICON_20, SPACE_4, SPACE_12, SPACE_16, SPACE_24, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.progress import ProgressDashes
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

_MINUTES_EACH = 2


class TodayCard(Card):
    """What to go on with, or what to begin."""

    def __init__(self, *, language: str) -> None:
        super().__init__(name="home.today", padding=SPACE_24, spacing=SPACE_4)
        self._language = language

    def show_unfinished(self, run: RunOverview, on: Callable[[], object]) -> None:
        """Offer to go on with a run."""
        position = self._said(place_words(run))
        dashes = ProgressDashes(run.total, name="home.today.progress")
        dashes.show_done(run.done)
        self._head(self.tr("Today"), run.title.in_language(self._language), self.tr("Go on where you were."))
        self.column.addSpacing(px(SPACE_12))
        line = row(spacing=SPACE_12)
        line.addWidget(dashes, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(label(position, strong=True, wrap=False))
        line.addStretch(1)
        self.column.addLayout(line)
        self._facts(run.mode, run.total - run.done)
        self._button(self.tr("Go on"), on)

    def show_new(self, assessment: Assessment, on: Callable[[], object]) -> None:
        """Offer to begin a set."""
        says = self.tr("%n specimen(s), genuine and altered, in an order nobody knows.", "", assessment.size)
        self._head(self.tr("Today"), assessment.title.in_language(self._language), self._said(says))
        self._facts(assessment.mode, assessment.size)
        self._button(self.tr("Start"), on)

    def _head(self, over: str, title: str, says: str) -> None:
        parts = (
            label(over, TypeRole.LABEL, tone="text2", strong=True),
            label(title, TypeRole.TITLE, name="home.today.title"),
            label(says, tone="text2", name="home.today.says"),
        )
        fill(self.column, parts)

    def _facts(self, mode: Mode, left: int) -> None:
        minutes = self.tr("About %n minute(s)", "", _MINUTES_EACH * left)
        facts = column(spacing=SPACE_4)
        for glyph, words in (("clock", self._said(minutes)), ("layers", feedback_words(mode))):
            line = row(spacing=SPACE_12)
            line.addWidget(Glyph(glyph, tone="text2", size=ICON_20), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label(words), 1)
            facts.addLayout(line)
        fill(self.column, (SPACE_16, facts))

    def _button(self, words: str, on: Callable[[], object]) -> None:
        made = primary_button(words, name="home.start", on=on)
        made.set_glyph("arrow-next", after=True)
        self.column.addStretch(1)
        self.column.addSpacing(px(SPACE_16))
        line = row()
        line.addStretch(1)
        line.addWidget(made)
        self.column.addLayout(line)

    def _said(self, text: str) -> str:
        return digits(text, self._language)


def place_words(run: RunOverview) -> str:
    """Say how far a run is."""
    if run.next_kind is ExerciseKind.DOCUMENT:
        said = QCoreApplication.translate("TodayCard", "Specimen {n} of {total}")
    else:
        said = QCoreApplication.translate("Home", "Exercise {n} of {total}")
    return said.format(n=run.done + 1, total=run.total)


def feedback_words(mode: Mode) -> str:
    """Say when the truth is shown in a run of `mode`, and whether it counts."""
    if mode in (Mode.LESSON, Mode.PRACTICE):
        return QCoreApplication.translate("Home", "The truth is shown after each one. Nothing is marked.")
    return QCoreApplication.translate("Home", "It counts. The truth is shown when all are decided.")

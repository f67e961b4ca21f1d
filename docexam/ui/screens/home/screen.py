"""Home: one card with the one thing to do; beside it the check and the own record; below what was done."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from docexam.domain.curriculum import Assessment, Mode
from docexam.domain.people import Role
from docexam.services.changes import Changes, Topic
from docexam.services.views import HomeView, RunOverview
from docexam.ui.screens.home.offers import OfferedSets, offer_groups
from docexam.ui.screens.home.previous import PreviousSession
from docexam.ui.screens.home.today import TodayCard, feedback_words, place_words
from docexam.ui.theme import MARGIN_PAGE, SPACE_8, SPACE_16, SPACE_20, SPACE_24, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, row, scrolled
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.exercise_routes import onward
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.own_bar import own_bar
from docexam.ui.widgets.rows import RowButton, chip
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.text import label

_SIDE = 400


class HomeScreen(Screen):
    """Where a learner begins."""

    wears: ClassVar[str] = "chosen"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("home")
        lines = column(self, spacing=0)
        lines.addWidget(own_bar(self, name="home"))
        inside = QWidget()
        self._page = column(inside, spacing=SPACE_20)
        self._page.setContentsMargins(px(MARGIN_PAGE), px(SPACE_24), px(MARGIN_PAGE), px(SPACE_24))
        lines.addWidget(scrolled(inside, name="home.page"), 1)
        self.refresh()

    def concerns(self, changes: Changes) -> bool:
        """Runs begun, finished, or an answer annulled."""
        return changes.concern(Topic.RUNS, Topic.ATTEMPTS, Topic.LEARNERS)

    def refresh(self) -> None:
        """Ask for everything again."""
        number = self.signed_in.learner.number
        self.run(lambda: self.around.services.examinations.home(number), then=self._show)

    def put_away(self) -> None:
        """The question about the session before was seen."""
        self.around.previous_told = True

    def _show(self, view: HomeView) -> None:
        clear(self._page)
        if self.signed_in.previous_at and not self.around.previous_told:
            self._page.addWidget(PreviousSession(self))
        top = row(spacing=SPACE_20)
        top.addWidget(self._today(view), 1)
        top.addWidget(self._side(view))
        self._page.addLayout(top)
        groups = offer_groups(view)
        if groups:
            self._page.addWidget(OfferedSets(groups, language=self.language, on=self._begin))
        self._page.addWidget(self._done(view.finished), 1)
        start = self.findChild(QWidget, "home.start")
        if start is not None:
            give_focus(start)

    # --- the one thing to do

    def _today(self, view: HomeView) -> TodayCard:
        card = TodayCard(language=self.language)
        going_on = next(iter(view.unfinished), None)
        if going_on is not None:
            card.show_unfinished(going_on, partial(self._go_on, going_on))
        elif view.practice:
            first = view.practice[0]
            card.show_new(first, partial(self._begin, first))
        elif view.checks:
            first = view.checks[0]
            card.show_new(first, partial(self._begin, first))
        return card

    def _go_on(self, run: RunOverview) -> None:
        self.go.emit(onward(run.run, run.next_kind))

    def _begin(self, assessment: Assessment) -> None:
        examinations, number = self.around.services.examinations, self.signed_in.learner.number
        seed, language = self.around.new_seed(), self.language
        self.run(
            lambda: examinations.start(number, assessment.id, seed=seed, language=language),
            then=self._go_on,
        )

    # --- what else there is

    def _side(self, view: HomeView) -> QWidget:
        made = QWidget()
        made.setFixedWidth(px(_SIDE))
        lines = column(made, spacing=SPACE_16)
        for run in view.unfinished[1:]:
            lines.addWidget(self._unfinished_card(run))
        under_way = {run.assessment for run in view.unfinished}
        for assessment in view.checks:
            if assessment.id not in under_way:
                lines.addWidget(self._offer(assessment))
        lines.addWidget(
            self._way(
                "usb",
                self.tr("Transfer by stick"),
                self.tr("Results to head office, what it sent back, and your own record."),
                "transfer",
            )
        )
        if self.signed_in.learner.role is Role.TRAINER:
            lines.addWidget(
                self._way(
                    "people",
                    self.tr("Trainer's desk"),
                    self.tr("Learners, PINs, answers, safety copies."),
                    "trainer",
                )
            )
        lines.addStretch(1)
        return made

    def _unfinished_card(self, run: RunOverview) -> QWidget:
        where = self.said(place_words(run))
        made = RowButton(
            run.title.in_language(self.language), where, name=f"home.open.{run.assessment}", glyph="clock"
        )
        made.clicked.connect(lambda _checked=False: self._go_on(run))
        return made

    def _offer(self, assessment: Assessment) -> QWidget:
        title, under = assessment.title.in_language(self.language), feedback_words(assessment.mode)
        glyph = "layers" if assessment.feedback_after_each else "shield"
        made = RowButton(title, under, name=f"home.begin.{assessment.id}", glyph=glyph)
        made.clicked.connect(lambda _checked=False: self._begin(assessment))
        return made

    def _way(self, glyph: str, title: str, under: str, route: str) -> QWidget:
        made = RowButton(title, under, name=f"home.{route}", glyph=glyph)
        made.clicked.connect(lambda _checked=False: self.go.emit(Route(route)))
        return made

    # --- what was done

    def _done(self, finished: Sequence[RunOverview]) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        head = row()
        head.addWidget(label(self.tr("What you did"), TypeRole.HEADING), 1)
        if finished:
            count = self.said(self.tr("%n set(s) finished", "", len(finished)))
            head.addWidget(label(count, tone="text2", wrap=False, name="home.finished.count"))
        lines.addLayout(head)
        if not finished:
            lines.addWidget(self._nothing_yet(), 1)
            return made
        for run in finished:
            lines.addWidget(self._finished_row(run))
        lines.addStretch(1)
        return made

    def _nothing_yet(self) -> QWidget:
        card = Card(name="home.nothing-yet")
        says = self.tr("Finished sets stand here, each with what you found and what you missed.")
        card.column.addWidget(EmptyState("layers", self.tr("Nothing finished yet"), says, name="home.empty"))
        return card

    def _finished_row(self, run: RunOverview) -> QWidget:
        facts = []
        if run.mode is not Mode.PRACTICE:
            said = chip(self.tr("trial"), "warn") if run.trial_items else chip(self.tr("counts"), "accent")
            facts.append(said)
        when = moment_words(run.finished_at, self.language)
        made = RowButton(run.title.in_language(self.language), when, facts, name=f"home.run.{run.run}")
        made.clicked.connect(lambda _checked=False: self.go.emit(Route("summary", run.run)))
        return made

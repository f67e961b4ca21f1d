"""Summary of a finished run. `argument` is the run."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from docexam.domain.attempt import Outcome
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import RunId
from docexam.services.changes import Changes, Topic
from docexam.services.views import RunSummary, SummaryRow
from docexam.training.detection import Counts
from docexam.ui.panels.faces.answers import certainty_name
from docexam.ui.screens.summary.sentences import (
    JUDGED,
    Subject,
    alarm_sentence,
    criterion_sentence,
    doubt_sentences,
    judged_kinds,
    lights_sentence,
    missed_sentence,
    outcome_words,
    skill_sentences,
    skill_words,
    subject_of,
)
from docexam.ui.screens.summary.skills import skills_card
from docexam.ui.theme import (
    MARGIN_PAGE,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_20,
    SPACE_24,
    TypeRole,
    px,
)
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.exercise_routes import looking_back
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.rows import RowButton, chip
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.sureness import sureness_name
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import back_bar

_SIDE = 372
_COUNTED = (Outcome.HIT, Outcome.MISS, Outcome.CORRECT_REJECTION, Outcome.FALSE_ALARM)


class SummaryScreen(Screen):
    """Counts in words first, then in numbers, then specimen by specimen."""

    wears: ClassVar[str] = "chosen"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("summary")
        self._run = RunId(str(argument))
        lines = column(self, spacing=0)
        self._bar = column(spacing=0)
        lines.addLayout(self._bar)
        self._page = column(spacing=SPACE_20)
        self._page.setContentsMargins(px(MARGIN_PAGE), px(SPACE_24), px(MARGIN_PAGE), px(SPACE_24))
        lines.addLayout(self._page, 1)
        self.refresh()

    def concerns(self, changes: Changes) -> bool:
        """An answer of this run was annulled."""
        return changes.concern(Topic.ATTEMPTS, Topic.RUNS)

    def refresh(self) -> None:
        """Ask for the summary again."""
        examinations, run = self.around.services.examinations, self._run
        self.run(lambda: examinations.summary(run), then=self._show)

    def _leave(self) -> None:
        self.go.emit(Route("home"))

    # --- what is shown

    def _show(self, summary: RunSummary) -> None:
        clear(self._bar)
        overview = summary.overview
        when = moment_words(overview.finished_at, self.language)
        self._bar.addWidget(
            back_bar(
                overview.title.in_language(self.language),
                name="summary.bar",
                says=self.tr("Back to the start page"),
                on=self._leave,
                extra=(when,),
            )
        )
        clear(self._page)
        self._page.addLayout(self._head(summary))
        across = row(spacing=SPACE_20)
        across.addWidget(scrolled(self._rows(summary), name="summary.rows"), 1)
        across.addWidget(self._side(summary))
        self._page.addLayout(across, 1)

    def _head(self, summary: RunSummary) -> QVBoxLayout:
        """Say what was let pass and held up, where anything was judged; and how the skills came out."""
        head, roles = (
            column(spacing=SPACE_4),
            [TypeRole.TITLE, TypeRole.HEADING, TypeRole.HEADING, TypeRole.BODY],
        )
        said: list[tuple[str, str]] = []
        if judged_kinds(summary.rows):
            counts, subject = summary.result.counts, subject_of(summary.rows)
            said += [
                (missed_sentence(counts, subject), "missed"),
                (alarm_sentence(counts, subject), "alarms"),
            ]
        right, worth = skill_sentences(summary.rows)
        said += [(words, name) for words, name in ((right, "right"), (worth, "worth")) if words]
        for role, (words, name) in zip(roles, said, strict=False):
            head.addWidget(label(self.said(words), role, name=f"summary.{name}"))
        return head

    def _rows(self, summary: RunSummary) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        lines.setContentsMargins(px(SPACE_4), px(SPACE_4), px(SPACE_4), px(SPACE_4))
        judged = judged_kinds(summary.rows)
        titles = {
            Subject.DOCUMENTS: self.tr("Specimen by specimen"),
            Subject.FACES: self.tr("Pair by pair"),
            Subject.TRAVELLERS: self.tr("Traveller by traveller"),
        }
        title = titles[subject_of(summary.rows)] if judged else self.tr("Exercise by exercise")
        lines.addWidget(label(title, TypeRole.HEADING))
        for line in summary.rows:
            lines.addWidget(self._row(line))
        lines.addStretch(1)
        return made

    def _side(self, summary: RunSummary) -> QWidget:
        """Verdict and counts; the button stays at the bottom whatever scrolls."""
        made = QWidget()
        made.setFixedWidth(px(_SIDE))
        inside = QWidget()
        cards = column(inside, spacing=SPACE_16)
        if summary.result.passed is not None:
            cards.addWidget(self._verdict(summary, passed=summary.result.passed))
        if judged_kinds(summary.rows):
            cards.addWidget(self._counts(summary.result.counts, subject_of(summary.rows)))
        skills = skills_card(summary.rows, language=self.language)
        if skills is not None:
            cards.addWidget(skills)
        lights = lights_sentence(
            [line.facts.light_choice for line in summary.rows if line.facts.light_choice and not line.voided]
        )
        if lights:
            cards.addWidget(self._lights(lights))
        cards.addStretch(1)
        done = primary_button(self.tr("Done"), name="summary.done", on=self._leave)
        lines = column(made, spacing=SPACE_16)
        lines.addWidget(scrolled(inside), 1)
        lines.addWidget(done)
        give_focus(done)
        return made

    def _verdict(self, summary: RunSummary, *, passed: bool) -> Card:
        card = Card(name="summary.verdict", spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("check" if passed else "cross", tone="ok" if passed else "bad"))
        words = self.tr("Passed") if passed else self.tr("Not passed")
        head.addWidget(label(words, TypeRole.HEADING, name="summary.passed"), 1)
        card.column.addLayout(head)
        if summary.assessment.criterion is not None:
            says = self.said(criterion_sentence(summary.assessment.criterion))
            card.column.addWidget(label(says, TypeRole.LABEL, tone="text2"))
        if summary.overview.trial_items:
            trial = self.tr(
                "Trial: no examiner has signed off all of these specimens yet. The result is for practice, "
                "it is no qualification."
            )
            card.column.addWidget(label(trial, TypeRole.LABEL, tone="warn", name="summary.trial"))
        return card

    def _counts(self, counts: Counts, subject: Subject) -> Card:
        card = Card(name="summary.counts", spacing=SPACE_12)
        card.column.addWidget(label(self.tr("In numbers"), TypeRole.HEADING))
        numbers = {
            Outcome.HIT: counts.hits,
            Outcome.MISS: counts.misses,
            Outcome.FALSE_ALARM: counts.false_alarms,
            Outcome.CORRECT_REJECTION: counts.correct_rejections,
        }
        grid = QGridLayout()
        grid.setVerticalSpacing(px(SPACE_8))
        grid.setHorizontalSpacing(px(SPACE_12))
        for place, outcome in enumerate(_COUNTED):
            self._count_row(grid, place, outcome_words(outcome, subject), (outcome, numbers[outcome]))
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        for says in doubt_sentences(counts, subject):
            card.column.addWidget(label(self.said(says), TypeRole.LABEL, tone="text2"))
        return card

    def _lights(self, says: str) -> Card:
        card = Card(name="summary.lights", spacing=SPACE_8)
        card.column.addWidget(label(self.tr("Choice of lights"), TypeRole.HEADING))
        card.column.addWidget(label(self.said(says), name="summary.lights.sentence"))
        apart = self.tr("A skill of its own: it decides neither passed nor not passed.")
        card.column.addWidget(label(apart, TypeRole.LABEL, tone="text2"))
        return card

    def _count_row(
        self, grid: QGridLayout, place: int, said: tuple[str, str, str, str], counted: tuple[Outcome, int]
    ) -> None:
        (words, term, glyph, tone), (outcome, number) = said, counted
        both = row(spacing=SPACE_8)
        fill(both, (label(words, strong=True, wrap=False), label(term, TypeRole.LABEL, tone="text2")))
        grid.addWidget(Glyph(glyph, tone=tone), place, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(both, place, 1)
        count = label(self.said(str(number)), TypeRole.HEADING, wrap=False, name=f"summary.count.{outcome}")
        grid.addWidget(count, place, 2, Qt.AlignmentFlag.AlignVCenter)

    def _row(self, line: SummaryRow) -> RowButton:
        if line.exercise in JUDGED:
            words, _, glyph, tone = outcome_words(line.attempt.outcome, subject_of((line,)))
        else:
            worth = line.attempt.score_permille
            words, glyph, tone = skill_words(worth, correct=line.attempt.correct)
        number = self.said(str(line.position))
        title = self.tr("{number}. {kind}").format(
            number=number, kind=line.facts.name.in_language(self.language)
        )
        facts: list[QWidget] = [chip(self.said(words), tone), Glyph(glyph, tone=tone)]
        if line.voided:
            facts.insert(0, chip(self.tr("annulled"), "warn"))
        made = RowButton(title, self.said(self._under(line)), facts, name=f"summary.row.{line.position}")
        made.clicked.connect(lambda _checked=False: self.go.emit(looking_back(line.exercise, line.trial)))
        return made

    def _under(self, line: SummaryRow) -> str:
        facts = []
        if line.attempt.confidence:
            sure = certainty_name if line.exercise is ExerciseKind.FACE else sureness_name
            facts.append(sure(line.attempt.confidence))
        if line.exercise not in JUDGED:
            if line.facts.findings > 1:
                steps = self.tr("{right} of %n step(s) right", "", line.facts.findings)
                facts.append(steps.format(right=line.facts.found))
        elif line.facts.findings:
            places = self.tr("{found} of %n place(s) found", "", line.facts.findings)
            facts.append(places.format(found=line.facts.found))
        return " · ".join(facts)

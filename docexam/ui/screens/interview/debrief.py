"""The debrief of an interview: the talk as it went, what was true, what was found, what cost, one next step."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import TrialId
from docexam.services.interview_views import InterviewDebrief
from docexam.training.interview.scoring import Credit
from docexam.ui.direction import digits
from docexam.ui.panels.interview.talk_view import TalkView
from docexam.ui.screens.interview.lessons import Lesson, Lessons
from docexam.ui.screens.interview.words import credit_words, truth_words, verdict_words
from docexam.ui.theme import ICON_18, SPACE_2, SPACE_8, SPACE_12, SPACE_16, SPACE_20, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, row, scrolled
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.exercise_routes import onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import back_bar

_PANEL = 560


@dataclass(frozen=True, slots=True)
class _Shown:
    debrief: InterviewDebrief
    next_kind: ExerciseKind | None


class InterviewDebriefScreen(Screen):
    """Looks back at one talk (`argument`); leads on to the next traveller or to the summary."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("interview-debrief")
        self._trial = TrialId(int(str(argument)))
        self._onward = Route("home")
        self._column = column(self, spacing=0)
        self.next = primary_button("", name="interview-debrief.next", on=lambda: self.go.emit(self._onward))
        self.run(self._ask, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The next step, so that Enter leads on."""
        return self.next

    def _ask(self) -> _Shown:
        examinations = self.around.services.examinations
        debrief = examinations.debrief(self._trial)
        if not isinstance(debrief, InterviewDebrief):
            raise ProgramFault(FaultCode.DEFECT, kind=debrief.kind.value)
        return _Shown(debrief, examinations.summary(debrief.run).overview.next_kind)

    def _show(self, shown: _Shown) -> None:
        debrief, finished = shown.debrief, shown.next_kind is None
        self._onward = onward(debrief.run, shown.next_kind)
        self.next.setText(self.tr("To the summary") if finished else self.tr("Next traveller"))
        where = self.tr("Traveller {position} of {total}").format(
            position=debrief.head.position, total=debrief.head.total
        )
        bar = back_bar(
            self.tr("Debrief"),
            name="interview-debrief.bar",
            says=self.tr("Back to the start page; everything is kept"),
            on=lambda: self.go.emit(Route("home")),
            extra=(self.said(where),),
        )
        talk = TalkView(debrief.interview.scenario, language=self.language)
        talk.show_state(debrief.state)
        left = Card(name="interview-debrief.talk", padding=0, spacing=0)
        left.column.addWidget(talk)
        across = QHBoxLayout()
        across.setContentsMargins(px(SPACE_20), px(SPACE_16), px(SPACE_20), px(SPACE_16))
        across.setSpacing(px(SPACE_16))
        across.addWidget(left, 1)
        across.addWidget(self._panel(debrief))
        self._column.addWidget(bar)
        self._column.addLayout(across, 1)
        self.next.setFocus()

    def _panel(self, debrief: InterviewDebrief) -> QFrame:
        panel = Card(name="interview-debrief.panel", padding=0, spacing=0)
        panel.setFixedWidth(px(_PANEL))
        inside = QWidget()
        lines = column(inside, margin=SPACE_20, spacing=SPACE_12)
        tone = "ok" if debrief.attempt.correct else "bad"
        head = label(verdict_words(debrief), TypeRole.HEADING, tone=tone, name="interview-debrief.verdict")
        lines.addWidget(head)
        if debrief.voided:
            said = self.tr("A trainer annulled this answer; it counts for nothing.")
            lines.addWidget(label(said, TypeRole.LABEL, tone="warn"))
        if debrief.judgement.guessed:
            said = self.tr("The decision is right, but no fact you found settles it: it was a guess.")
            lines.addWidget(label(said, tone="warn", name="interview-debrief.guessed"))
        lines.addWidget(label(truth_words(debrief.truth.truth), strong=True, name="interview-debrief.truth"))
        lines.addWidget(label(debrief.truth.story.in_language(self.language)))
        lessons = Lessons(debrief, language=self.language)
        for words, entries, name in (
            (self.tr("Facts that settle it"), lessons.found(), "facts"),
            (self.tr("Two facts that did not seem to fit"), lessons.contradictions(), "links"),
            (self.tr("Your reasons"), lessons.reasons(), "reasons"),
            (self.tr("Never rewarded"), lessons.costs(), "costs"),
        ):
            self._add_list(lines, words, tuple(entries), name)
        lines.addWidget(self._credits(debrief.judgement.credits, debrief.judgement.score_permille))
        lines.addWidget(label(self.tr("Next time"), TypeRole.PANEL))
        lines.addWidget(label(debrief.truth.next_time.in_language(self.language)))
        lines.addStretch(1)
        panel.column.addWidget(scrolled(inside, name="interview-debrief.list"), 1)
        panel.column.addWidget(rule())
        foot = column(margin=SPACE_16, spacing=0)
        foot.addWidget(self.next)
        panel.column.addLayout(foot)
        return panel

    def _add_list(self, lines: QVBoxLayout, words: str, entries: Iterable[Lesson], name: str) -> None:
        entries = tuple(entries)
        if not entries:
            return
        made = QWidget()
        made.setObjectName(f"interview-debrief.{name}")
        rows = column(made, spacing=SPACE_8)
        rows.addWidget(label(words, TypeRole.PANEL))
        for entry in entries:
            rows.addWidget(_entry(entry))
        lines.addWidget(made)

    def _credits(self, credits: Iterable[Credit], permille: int) -> QWidget:
        made = QWidget()
        made.setObjectName("interview-debrief.credits")
        rows = column(made, spacing=SPACE_2)
        share = self.said(self.tr("Credit: {n} %").format(n=round(permille / 10)))
        rows.addWidget(label(share, TypeRole.PANEL, name="interview-debrief.score"))
        for credit in credits:
            across = row(spacing=SPACE_8)
            across.addWidget(label(credit_words(credit.kind), TypeRole.LABEL, tone="text2"), 1)
            of = self.tr("{got} of {of}").format(got=credit.permille // 10, of=credit.of // 10)
            across.addWidget(label(digits(of, self.language), TypeRole.LABEL, wrap=False))
            rows.addLayout(across)
        return made


def _entry(lesson: Lesson) -> QWidget:
    made = QWidget()
    across = row(made, spacing=SPACE_8)
    across.addWidget(Glyph(lesson.glyph, tone=lesson.tone, size=ICON_18), 0, Qt.AlignmentFlag.AlignTop)
    words = column(spacing=SPACE_2)
    words.addWidget(label(lesson.head, strong=True))
    for text in (lesson.about, lesson.lesson):
        if text:
            words.addWidget(label(text, TypeRole.LABEL, tone="text2"))
    across.addLayout(words, 1)
    return made

"""One person: the steps on record, and the decisions head office takes: selection, a pass by hand, annulment."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.domain.people import ascii_digits
from docexam.tracker.clerk.people import (
    Person,
    PersonStep,
    annul_step,
    choose_for_training,
    pass_by_hand,
)
from docexam.tracker.decisions import Delivery
from docexam.tracker.ladder import STAGES, Stage
from docexam.tracker.words import LEVELS
from docexam.ui.direction import isolate, isolate_name
from docexam.ui.screens.tracker.drawings import stage_words
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.wording import class_words, course_words
from docexam.ui.theme import ICON_18, SPACE_2, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph

_REASONS: Final = ("entry-error", "wrong-learner", "invigilation", "technical")


class PersonCard(Card):
    """Name, steps, decisions."""

    def __init__(
        self,
        screen: OfficeScreen,
        found: Person,
        *,
        changed: Callable[[], None],
        forget: Callable[[], object],
    ) -> None:
        super().__init__(name="person", padding=SPACE_16, spacing=SPACE_8)
        self._screen = screen
        self._found = found
        self._changed = changed
        self._language = screen.language
        fill(self.column, (self._head(), self._ways(forget), rule()))
        if not found.steps:
            self.column.addWidget(label(self.tr("No result of this person has come yet."), tone="text2"))
        for place, step in enumerate(found.steps):
            self.column.addWidget(self._step(place, step))
        self.column.addStretch(1)

    def _head(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_2)
        entry = self._found.entry
        if entry is not None:
            both = [isolate_name(name) for name in (entry.name, entry.name_ar) if name]
            facts = (isolate(entry.agency), isolate(entry.badge), isolate(entry.bcp or "–"))
            fill(
                lines,
                (label(" · ".join(both), TypeRole.HEADING, name="person.name"), label(" · ".join(facts))),
            )
        slip = self.tr("Slip {slip}").format(slip=isolate(self._found.learner[:6]))
        fill(lines, (label(slip, TypeRole.LABEL, tone="text2"),))
        return made

    def _ways(self, forget: Callable[[], object]) -> QWidget:
        made = QWidget()
        line = row(made, spacing=SPACE_8)
        line.addWidget(button(self.tr("Select …"), name="person.select", on=self._ask_selection))
        line.addWidget(button(self.tr("Record a pass …"), name="person.pass", on=self._ask_pass))
        line.addStretch(1)
        line.addWidget(button(self.tr("Remove name …"), name="person.forget", on=forget, role="quiet"))
        return made

    # --- the steps

    def _step(self, place: int, step: PersonStep) -> QWidget:
        made = QWidget()
        made.setObjectName(f"person.step.{place}")
        line = row(made, spacing=SPACE_8)
        glyph, tone, words = self._outcome(step)
        line.addWidget(Glyph(glyph, tone=tone, size=ICON_18), 0, Qt.AlignmentFlag.AlignTop)
        text = column(spacing=SPACE_2)
        under = " · ".join(
            part
            for part in (isolate(step.class_id or step.assessment), day_words(step.at, self._language))
            if part
        )
        fill(
            text,
            (
                label(words, strong=True, name=f"person.step.{place}.words"),
                label(under, TypeRole.LABEL, tone="text2"),
            ),
        )
        line.addLayout(text, 1)
        if not step.annulled:
            line.addWidget(
                button(
                    self.tr("Annul …"),
                    name=f"person.step.{place}.annul",
                    role="quiet",
                    on=lambda: self._ask_annul(step, words),
                ),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        return made

    def _outcome(self, step: PersonStep) -> tuple[str, str, str]:
        level = LEVELS[step.level].in_language(self._language) if step.level in LEVELS else ""
        if step.annulled:
            return "cross", "text2", self.tr("{level}: annulled").format(level=level)
        if step.type == "selection":
            return "check", "ok", self.tr("Selected: {level}").format(level=level)
        words = {
            "registered": self.tr("enrolled"),
            "passed": self.tr("passed"),
            "failed": self.tr("not passed"),
            "satisfied": self.tr("all parts done"),
        }.get(step.outcome, step.outcome)
        kind = (
            self.tr("{level}, exam: {outcome}")
            if step.type == "assessment"
            else self.tr("{level}: {outcome}")
        )
        says = kind.format(level=level, outcome=words)
        if step.trial:
            return "on trial", "warn", self.tr("{step} (trial, never a pass)").format(step=says)
        if step.of_head_office:
            says = self.tr("{step} (by head office)").format(step=says)
        if step.outcome == "passed":
            return "check", "ok", says
        return ("cross", "bad", says) if step.outcome == "failed" else ("arrow-next", "text2", says)

    # --- decisions

    def _ask_selection(self) -> None:
        form = DecisionForm(self._found, levels=(Stage.TRAINER,), selecting=True)
        ask(
            self._screen,
            self.tr("Select for Training of Trainers"),
            self.tr("It counts from now on and is as traceable as what a station sends. You can annul it."),
            Answer(self.tr("Select"), lambda: self._select(form), allowed=form.is_complete),
            name="person.decide",
            inside=form,
        )

    def _select(self, form: "DecisionForm") -> None:
        office, chosen, source = self._screen.office, form.delivery(), form.selected_from
        self._screen.call(lambda: choose_for_training(office, chosen, selected_from=source), self._changed)

    def _ask_pass(self) -> None:
        form = DecisionForm(self._found, levels=STAGES)
        ask(
            self._screen,
            self.tr("Record a pass"),
            self.tr(
                "For somebody whose trial exam was examined anew, or whose station is lost. You can annul it."
            ),
            Answer(self.tr("Record it"), lambda: self._pass(form), allowed=form.is_complete),
            name="person.decide",
            inside=form,
        )

    def _pass(self, form: "DecisionForm") -> None:
        office, passed = self._screen.office, form.delivery()
        self._screen.call(lambda: pass_by_hand(office, passed), self._changed)

    def _ask_annul(self, step: PersonStep, words: str) -> None:
        says = {
            "entry-error": self.tr("Entered by mistake"),
            "wrong-learner": self.tr("Somebody else's result"),
            "invigilation": self.tr("Exam not held by the rules"),
            "technical": self.tr("Technical fault"),
        }
        reasons = DropDown(
            [(key, says[key]) for key in _REASONS],
            current=_REASONS[0],
            name="person.reason",
            says=self.tr("Reason"),
        )
        ask(
            self._screen,
            self.tr("Annul this step?"),
            self.tr("{step}. It counts nowhere from now on, but stays on record with the reason.").format(
                step=words
            ),
            Answer(self.tr("Annul"), lambda: self._annul(step, reasons.current), danger=True),
            name="person.annul",
            inside=reasons,
        )

    def _annul(self, step: PersonStep, reason: str) -> None:
        office = self._screen.office
        self._screen.call(lambda: annul_step(office, step.event_id, reason=reason), self._changed)


class DecisionForm(QWidget):
    """Which step, course and class a decision is about; what is known of the person is filled in."""

    def __init__(self, found: Person, *, levels: tuple[Stage, ...], selecting: bool = False) -> None:
        super().__init__()
        self._found = found
        last = found.steps[0] if found.steps else None
        trial = next((step for step in found.steps if step.trial and not step.annulled), last)
        level = levels[0] if trial is None or trial.level not in levels else Stage(trial.level)
        self.level = DropDown(
            [(stage.value, stage_words(stage)) for stage in levels],
            current=level.value,
            name="decide.level",
            says=self.tr("Step"),
        )
        same = trial is not None and trial.level == level
        course = trial.course if trial is not None and same else ""
        class_id = trial.class_id if trial is not None and same else ""
        self.course = Field(course_words(), name="decide.course", text=course, latin=True)
        self.class_id = Field(class_words(), name="decide.class", text=class_id, latin=True)
        source = next((step.course for step in found.steps if step.level == Stage.ADVANCED), "")
        self.source = Field(
            self.tr("Selected from the graduates of the course"), name="decide.from", text=source, latin=True
        )
        parts = [self.level, self.course, self.class_id]
        lines = column(self, spacing=SPACE_12)
        if selecting:
            parts.append(self.source)
        else:
            self.source.setParent(self)
            self.source.hide()
        fill(lines, (label(self.tr("Step"), TypeRole.LABEL, tone="text2"), *parts, SPACE_4))
        self._selecting = selecting
        self.setFocusProxy(self.course)

    def is_complete(self) -> bool:
        """Tell whether everything is filled in, and say what is missing."""
        needed = (self.course, self.class_id, *((self.source,) if self._selecting else ()))
        for field in needed:
            field.say_wrong("" if field.text else self.tr("This is needed."))
        return all(field.text for field in needed)

    @property
    def selected_from(self) -> str:
        """The course whose graduates were chosen from."""
        return ascii_digits(self.source.text.lower())

    def delivery(self) -> Delivery:
        """Return whom and what class the decision is about."""
        entry, last = self._found.entry, self._found.steps[0] if self._found.steps else None
        agency = entry.agency if entry is not None else last.agency if last is not None else ""
        post = entry.bcp if entry is not None and entry.bcp else last.bcp if last is not None else ""
        return Delivery(
            learner=self._found.learner,
            agency=agency,
            level=self.level.current,
            course=ascii_digits(self.course.text.lower()),
            class_id=ascii_digits(self.class_id.text.upper()),
            bcp=post,
            centre=last.centre if last is not None else "",
        )

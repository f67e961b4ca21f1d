"""What is true about an exercise, told beside it: the answer, what was answered, and how it is seen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from docexam.domain.exercise import (
    DisagreeTruth,
    LightTruth,
    OrderTruth,
    PlaceTruth,
    ProcessTruth,
)
from docexam.domain.feature import distance_mm
from docexam.domain.illumination import Lamp, Light
from docexam.domain.mrz import FIELD_TEXT
from docexam.services.exercise_views import ExerciseDebrief
from docexam.training.choosing import CHOICE
from docexam.training.pointing import PLACE, TOLERANCE_MM, read_place
from docexam.ui.desk.regions import ShownRegion
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.exercise.choice_list import ChoiceList
from docexam.ui.screens.exercise.words import credit, instruction, plain_question, question
from docexam.ui.theme import PANEL_DEBRIEF, SPACE_4, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, scrolled
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.text import label, rule

SHOWING_TILT_DEG = 16.0
"""Far enough for a foil to change its colours."""
NONE = "none"


def telling_lamp(debrief: ExerciseDebrief) -> Lamp:
    """Return the lamp that shows what was asked for, the page tilted where that is what shows it."""
    truth = debrief.truth
    lights = (
        truth.lights if isinstance(truth, PlaceTruth) else truth.best if isinstance(truth, LightTruth) else ()
    )
    light = next(iter(lights), Light.VIS)
    return Lamp(light, SHOWING_TILT_DEG, 0.0) if light is Light.TLT else Lamp(light)


def shown_truth(debrief: ExerciseDebrief, *, language: str) -> tuple[ShownRegion, ...]:
    """Return the truth as regions over the page."""
    truth = debrief.truth
    match truth:
        case PlaceTruth(region=region) | LightTruth(region=region) if region:
            words = question_name(debrief, language)
        case DisagreeTruth(disagreements=found, region=region) if region and found:
            words = FIELD_TEXT[found[0].field].in_language(language)
        case _:
            return ()
    glyph = "check" if debrief.attempt.correct else "warn"
    tone = "ok" if debrief.attempt.correct else "warn"
    return (ShownRegion("truth", region, words, "solid", tone, glyph),)


def question_name(debrief: ExerciseDebrief, language: str) -> str:
    """Return what was asked for, as its outline is called."""
    task = debrief.asked.task
    named = getattr(task, "name", None) or getattr(task, "subject", None)
    return "" if named is None else str(named.in_language(language))


def right_tokens(debrief: ExerciseDebrief) -> frozenset[str]:
    """Return the right answers of a closed list."""
    match debrief.truth:
        case ProcessTruth(process=process):
            return frozenset({process.value})
        case DisagreeTruth(disagreements=found):
            return frozenset(one.field.value for one in found) or frozenset({NONE})
        case LightTruth(best=best):
            return frozenset(light.value.lower() for light in best)
    return frozenset()


class TruthPanel(QFrame):
    """Says what was right and how it is seen; `went_on` is the next step."""

    went_on = Signal()

    def __init__(self, debrief: ExerciseDebrief, *, language: str, next_step: str) -> None:
        super().__init__()
        self.setObjectName("exercise.truth")
        self.setProperty("role", "panel")
        self.setFixedWidth(px(PANEL_DEBRIEF))
        self._debrief = debrief
        self._language = language
        inside = QWidget()
        self._lines = column(inside, margin=SPACE_16, spacing=SPACE_12)
        asked = question(debrief.asked.task, language) or plain_question(debrief.kind)
        self._lines.addWidget(label(asked, TypeRole.HEADING, name="exercise.question"))
        worth = credit(debrief.attempt.score_permille, language)
        self._lines.addWidget(label(worth, TypeRole.LABEL, tone="text2", name="exercise.credit"))
        self._add_answer()
        self._add_explanation()
        self._add_notes()
        self._lines.addStretch(1)
        foot = QWidget()
        self.next = primary_button(next_step, name="exercise.next", on=self.went_on.emit)
        column(foot, margin=SPACE_16).addWidget(self.next)
        lines = column(self, spacing=0)
        lines.addWidget(scrolled(inside), 1)
        lines.addWidget(rule())
        lines.addWidget(foot)

    def _add_answer(self) -> None:
        debrief, language = self._debrief, self._language
        if debrief.asked.choices:
            choices = ChoiceList(debrief.asked.choices, language=language)
            choices.show_truth(right=right_tokens(debrief), taken=debrief.asked.state.value(CHOICE))
            self._lines.addWidget(choices)
        match debrief.truth:
            case PlaceTruth() as truth:
                self._lines.addWidget(label(self._distance(truth), TypeRole.BODY, name="exercise.distance"))
            case DisagreeTruth(disagreements=found):
                for one in found:
                    page, zone = isolate(one.visual), isolate(one.machine)
                    self._say(self.tr("Visual zone: {value}").format(value=page))
                    self._say(self.tr("Machine-readable zone: {value}").format(value=zone))
            case _:
                if debrief.of > 1:
                    steps = self.tr("{right} of %n step(s) right", "", debrief.of)
                    said = digits(steps.format(right=debrief.right), language)
                    self._lines.addWidget(label(said, TypeRole.BODY, name="exercise.steps"))

    def _distance(self, truth: PlaceTruth) -> str:
        place = read_place(self._debrief.asked.state.value(PLACE))
        if self._debrief.attempt.correct:
            return self.tr("You pointed to it.")
        if place is None or place[0] != truth.page:
            return self.tr("You did not point to it; its place is outlined.")
        away = distance_mm(truth.region, place[1])
        said = self.tr("You pointed {mm} mm beside it; up to {tolerance} mm count as on it.")
        return digits(said.format(mm=round(away), tolerance=round(TOLERANCE_MM)), self._language)

    def _add_explanation(self) -> None:
        language, said = self._language, self._debrief.explanation
        lines = []
        if said is not None:
            lines = [said.telltale.in_language(language), said.how.in_language(language)]
        elif isinstance(self._debrief.truth, LightTruth):
            lines = [self._debrief.truth.how.in_language(language)]
        elif isinstance(self._debrief.truth, OrderTruth):
            lines = [self._debrief.truth.why.in_language(language)]
        elif self._debrief.work is not None:
            lines = [digits(instruction(self._debrief.kind), language)]
        if not lines:
            return
        card = Card(name="exercise.explanation", padding=SPACE_12, spacing=SPACE_4)
        for place, line in enumerate(lines):
            card.column.addWidget(label(line, TypeRole.LABEL, tone="text2" if place else ""))
        self._lines.addWidget(card)

    def _add_notes(self) -> None:
        if self._debrief.voided:
            self._say(
                QCoreApplication.translate(
                    "DebriefPanel", "A trainer annulled this answer; it counts for nothing."
                ),
                tone="warn",
            )
        if self._debrief.review_missing:
            self._say(
                QCoreApplication.translate(
                    "DebriefPanel", "Practice text, not yet signed off by an examiner."
                )
            )

    def _say(self, words: str, *, tone: str = "text2") -> None:
        self._lines.addWidget(label(words, TypeRole.LABEL, tone=tone))

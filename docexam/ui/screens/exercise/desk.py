"""One exercise at work: what is looked at or worked on, the question and the answer beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docexam.domain.exercise import CheckDigitTask, ExerciseKind, LightTask, OrderTask, ProcessTask
from docexam.domain.feature import Point
from docexam.domain.inspection import Action, SheetHandedIn, SlotFilled
from docexam.domain.specimen import Recipe
from docexam.services.exercise_views import ExerciseOnDesk
from docexam.training.answer_sheet import SheetState, advance
from docexam.training.check_digit_work import DIGIT
from docexam.training.choosing import CHOICE
from docexam.training.ordering import ORDER, read_order, write_order
from docexam.training.pointing import PLACE, read_place, write_place
from docexam.ui.desk.drawing import Drawing
from docexam.ui.direction import digits
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.exercise.bar import ExerciseBar
from docexam.ui.screens.exercise.bench import ExerciseBench
from docexam.ui.screens.exercise.choice_list import ChoiceList
from docexam.ui.screens.exercise.order_list import OrderList
from docexam.ui.screens.exercise.sum_sheet import SumSheet
from docexam.ui.screens.exercise.words import instruction, plain_question, question
from docexam.ui.theme import PANEL_DESK, SPACE_8, SPACE_12, SPACE_16, ThemeHost, TypeRole, px
from docexam.ui.widgets.boxes import column, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.text import label, rule

CLOCK_MS = 250
CLOSE_PX_PER_MM = 62.5
"""Ten times: near enough to see that there is something, far enough to want the loupe."""


class ExerciseDesk(QWidget):
    """Shows an exercise as it stands, records what is done, and says when it was handed in or left."""

    handed_in = Signal(object)
    left = Signal()

    def __init__(
        self,
        asked: ExerciseOnDesk,
        *,
        drawing: Drawing,
        host: ThemeHost,
        recorder: Recorder,
        language: str,
    ) -> None:
        super().__init__()
        self.asked = asked
        self.state: SheetState = asked.state
        self._recorder = recorder
        self._language = language
        self.bench: ExerciseBench | None = None
        self.sum: SumSheet | None = None
        self.order: OrderList | None = None
        self.choices: ChoiceList | None = None
        self._place = label("", TypeRole.BODY, tone="text2", name="exercise.place")
        self.bar = ExerciseBar(
            asked.head, language=language, elapsed_ms=asked.state.elapsed_ms, on_back=self.left.emit
        )
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._work(drawing, host), 1)
        body.addWidget(self._panel())
        lines = column(self, spacing=0)
        lines.addWidget(self.bar)
        lines.addLayout(body, 1)
        clock = QTimer(self)
        clock.timeout.connect(lambda: self.bar.show_time(self._recorder.elapsed_ms))
        clock.start(CLOCK_MS)
        self._show()
        QTimer.singleShot(0, self, self._look_close)

    def first_focus(self) -> QWidget:
        """Where work begins."""
        if self.bench is not None and self.choices is None:
            return self.bench.canvas
        if self.sum is not None:
            return next(iter(self.sum.edits.values()))
        if self.order is not None:
            return self.order.list
        return self.hand_in if self.choices is None else next(iter(self.choices.buttons.values()))

    @property
    def answered(self) -> bool:
        """Whether there is something to hand in."""
        match self.asked.kind:
            case ExerciseKind.POINT:
                return bool(self.state.value(PLACE))
            case ExerciseKind.CHECK_DIGIT:
                return bool(self.state.value(DIGIT))
            case ExerciseKind.ORDER:
                return True
        return bool(self.state.value(CHOICE))

    # parts

    def _work(self, drawing: Drawing, host: ThemeHost) -> QWidget:
        task, language = self.asked.task, self._language
        if isinstance(task, CheckDigitTask):
            self.sum = SumSheet(task, language=language)
            self.sum.show_sheet(self.state)
            self.sum.filled.connect(self._fill)
            self.sum.entered.connect(self._hand_in)
            return scrolled(self.sum)
        if isinstance(task, OrderTask):
            order = read_order(self.state, [step.id for step in task.steps])
            self.order = OrderList(task.steps, order, language=language)
            self.order.ordered.connect(lambda steps: self._fill(ORDER, write_order(steps)))
            return self.order
        self.bench = made_bench(self.asked, drawing=drawing, host=host, language=language)
        self.bench.noted.connect(self._note)
        if self.asked.kind is ExerciseKind.POINT:
            self.bench.picked.connect(self._on_picked)
        return self.bench

    def _panel(self) -> QFrame:
        made = QFrame()
        made.setObjectName("exercise.panel")
        made.setProperty("role", "panel")
        made.setFixedWidth(px(PANEL_DESK))
        inside = QWidget()
        upper = column(inside, margin=SPACE_16, spacing=SPACE_12)
        task, kind = self.asked.task, self.asked.kind
        asked = question(task, self._language) or plain_question(kind)
        upper.addWidget(label(asked, TypeRole.HEADING, name="exercise.question"))
        told = digits(instruction(kind), self._language)
        upper.addWidget(label(told, TypeRole.LABEL, tone="text2"))
        upper.addSpacing(px(SPACE_8))
        if self.asked.choices:
            self.choices = ChoiceList(self.asked.choices, language=self._language)
            self.choices.chosen.connect(lambda token: self._fill(CHOICE, token))
            upper.addWidget(self.choices)
        if kind is ExerciseKind.POINT:
            upper.addWidget(self._place)
        upper.addStretch(1)
        lines = column(made, spacing=0)
        lines.addWidget(scrolled(inside), 1)
        lines.addWidget(rule())
        lines.addWidget(self._foot())
        return made

    def _foot(self) -> QWidget:
        made = QWidget()
        foot = column(made, margin=SPACE_16, spacing=SPACE_8)
        self.hand_in = primary_button(self.tr("Hand in"), name="exercise.hand-in", on=self._hand_in)
        foot.addWidget(self.hand_in)
        if self.asked.kind is ExerciseKind.POINT:
            give_up = button(
                self.tr("I cannot find it"),
                name="exercise.give-up",
                on=lambda: self.handed_in.emit(SheetHandedIn(given_up=True)),
                role="quiet",
            )
            foot.addWidget(give_up)
        return made

    def show_busy(self, *, busy: bool) -> None:
        """Wait for the answer to be durable."""
        self.hand_in.setEnabled(not busy and self.answered)

    # what happened

    def _hand_in(self) -> None:
        if self.answered:
            self.handed_in.emit(SheetHandedIn())

    def _fill(self, slot: str, value: str) -> None:
        self._note(SlotFilled(slot, value))
        self._show()

    def _on_picked(self, at_mm: Point) -> None:
        page = getattr(self.asked.task, "page", "")
        self._fill(PLACE, write_place(page, at_mm))

    def _note(self, action: Action) -> None:
        self.state = advance(self.state, self._recorder.note(action))

    def _show(self) -> None:
        self.hand_in.setEnabled(self.answered)
        if self.choices is not None:
            self.choices.show_choice(self.state.value(CHOICE))
        if self.bench is not None and self.asked.kind is ExerciseKind.POINT:
            place = read_place(self.state.value(PLACE))
            self.bench.show_place(None if place is None else place[1])
            said = self.tr("The place is marked; another click moves it.")
            self._place.setText(said if place else self.tr("No place marked yet."))

    def _look_close(self) -> None:
        task = self.asked.task
        if self.bench is not None and isinstance(task, ProcessTask):
            self.bench.look_close(task.at_mm, CLOSE_PX_PER_MM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands in, from wherever nothing else takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._hand_in()
        else:
            super().keyPressEvent(event)


def made_bench(asked: ExerciseOnDesk, *, drawing: Drawing, host: ThemeHost, language: str) -> ExerciseBench:
    """Return the desk with the specimen of an exercise; lamps stand where the light is not itself asked for."""
    recipe, page = getattr(asked.task, "recipe", None), getattr(asked.task, "page", "")
    if asked.design is None or not isinstance(recipe, Recipe):
        raise TypeError(asked.task)
    made = ExerciseBench(
        recipe,
        asked.design,
        page=page,
        drawing=drawing,
        host=host,
        language=language,
        lamps=not isinstance(asked.task, LightTask),
    )
    if isinstance(asked.task, ProcessTask):
        made.ring.at_mm = asked.task.at_mm
    return made

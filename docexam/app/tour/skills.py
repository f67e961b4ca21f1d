"""The part of the journey through exercises of skill: every kind once or more, the first of each with its pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QAbstractButton

from docexam.app.tour.album import Album
from docexam.app.tour.hand import Hand, TourFailed
from docexam.domain.exercise import CheckDigitTask, ExerciseKind, PointTask
from docexam.domain.feature import Polygon, bounds, contains
from docexam.training.check_digit_work import DIGIT, SUM, product_slot, work_out
from docexam.ui.panels.outlined import Outlined
from docexam.ui.screens.exercise.desk import ExerciseDesk
from docexam.ui.screens.exercise.screen import ExerciseScreen
from docexam.ui.widgets.progress import ProgressDashes

if TYPE_CHECKING:
    from docexam.ui.main_window import MainWindow

SET = "practice-mixed"
SIZE = 12
ALL: Final = {
    ExerciseKind.POINT,
    ExerciseKind.PROCESS,
    ExerciseKind.DISAGREE,
    ExerciseKind.CHECK_DIGIT,
    ExerciseKind.ORDER,
    ExerciseKind.LIGHT,
}


@dataclass(frozen=True, slots=True)
class OnTour:
    """What the journey hands over; `drawn` waits until what lies on the desk is drawn sharp, where anything does."""

    window: "MainWindow"
    hand: Hand
    album: Album
    drawn: Callable[[], None]


def practise_skills(journey: OnTour) -> None:
    """Work a mixed set to its end.

    Raises:
        TourFailed: an exercise that was answered rightly is not told so, or a kind did not come round.
    """
    hand = journey.hand
    hand.press(f"home.begin.{SET}")
    seen: set[ExerciseKind] = set()
    for position in range(1, SIZE + 1):
        desk = _desk_at(journey, position)
        first = desk.asked.kind not in seen
        seen.add(desk.asked.kind)
        surely_right = _answer(journey, desk)
        if first:
            journey.album.take(f"exercise-{desk.asked.kind}")
        hand.press("exercise.hand-in")
        hand.find("exercise.next")
        journey.drawn()
        if surely_right and hand.find_one(Outlined, "exercise.verdict").words != _right():
            raise TourFailed(f"{desk.asked.kind} was answered rightly and is not told so")
        if first:
            journey.album.take(f"exercise-{desk.asked.kind}-debrief")
        hand.press("exercise.next")
    if seen != ALL:
        raise TourFailed(f"not every kind of skill came round, only {sorted(seen)}")
    hand.find("summary.right")
    journey.album.take("summary-skills")
    hand.press("summary.done")
    hand.find("home.start")


def _right() -> str:
    return QCoreApplication.translate("ExerciseDebriefScreen", "Right")


def _desk_at(journey: OnTour, position: int) -> ExerciseDesk:
    def laid() -> bool:
        screen = journey.window.screen_in_view
        if not isinstance(screen, ExerciseScreen) or screen.desk is None:
            return False
        return screen.desk.asked.head.position == position

    journey.hand.wait(laid, f"exercise {position} at work")
    screen = journey.window.screen_in_view
    if not isinstance(screen, ExerciseScreen) or screen.desk is None:
        raise TourFailed("another screen came up")
    journey.hand.find_one(ProgressDashes, "exercise.progress")
    journey.drawn()
    return screen.desk


def _answer(journey: OnTour, desk: ExerciseDesk) -> bool:
    """Answer as a learner would; tell whether the answer is right for sure."""
    match desk.asked.task:
        case PointTask() as task:
            _point(journey, desk, task)
            return True
        case CheckDigitTask() as task:
            _work(journey, desk, task)
            return True
    if desk.order is not None:
        journey.hand.press("exercise.order.later")
    if desk.choices is not None:
        button: QAbstractButton = list(desk.choices.buttons.values())[1]
        journey.hand.press(button.objectName())
    return False


def _point(journey: OnTour, desk: ExerciseDesk, task: PointTask) -> None:
    if desk.bench is None or desk.asked.design is None:
        raise TourFailed("there is nothing to point at")
    feature = next(one for one in desk.asked.design.features if one.id == task.feature)
    x, y = desk.bench.canvas.view.to_px(_inside(feature.region[0]))
    journey.hand.click_at(desk.bench.canvas, QPoint(round(x), round(y)))
    journey.hand.wait(lambda: desk.answered, "the place is marked")


def _inside(polygon: Polygon) -> tuple[float, float]:
    left, top, right, bottom = bounds((polygon,))
    middle = ((left + right) / 2, (top + bottom) / 2)
    return middle if contains(polygon, middle) else polygon[0]


def _work(journey: OnTour, desk: ExerciseDesk, task: CheckDigitTask) -> None:
    truth = work_out(task)
    due = {product_slot(place): number for place, number in enumerate(truth.products, start=1)}
    for slot, number in (due | {SUM: truth.total, DIGIT: truth.digit}).items():
        journey.hand.type(f"exercise.sum.{slot}", str(number))
    journey.hand.wait(lambda: desk.answered, "the sum is worked")

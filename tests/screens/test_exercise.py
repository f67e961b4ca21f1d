"""Exercises on a sheet, on screen: each kind is worked by mouse and keys, kept, handed in and looked back at."""

from functools import partial
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from docexam.app.screens import SCREENS
from docexam.domain.exercise import (
    CheckDigitTask,
    ExerciseKind,
    LightTruth,
    OrderTruth,
    PlaceTruth,
    PointTask,
)
from docexam.domain.ids import AssessmentId, RunId
from docexam.domain.people import Learner
from docexam.services.exercise_views import ExerciseDebrief, ExerciseOnDesk
from docexam.training.check_digit_work import work_out
from docexam.ui.screens.examination import ExaminationScreen
from docexam.ui.screens.exercise import ExerciseDebriefScreen, ExerciseScreen
from docexam.ui.screens.summary import SummaryScreen
from docexam.ui.widgets.exercise_routes import DEBRIEFS, DESKS
from docexam.ui.widgets.screen import Route
from tests.screens.painted_specimen import PaintedPictures
from tests.screens.station import Station


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    station.around.pictures = cast("Any", PaintedPictures())
    station.host.less_motion = True
    made = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(made)
    return made


def begun(station: Station, learner: Learner, name: str, *, seed: int = 5) -> tuple[RunId, ExerciseScreen]:
    """Begin a practice set and show its first exercise."""
    examinations = station.services.examinations
    run = examinations.start(learner.number, AssessmentId(name), seed=seed, language="en").value.run
    return run, shown(station, run)


def shown(station: Station, run: RunId) -> ExerciseScreen:
    screen = station.show("exercise", ExerciseScreen, run)
    assert isinstance(screen, ExerciseScreen)
    station.qtbot.waitUntil(lambda: screen.desk is not None, timeout=20_000)
    return screen


def handed_in(station: Station, screen: ExerciseScreen) -> ExerciseDebrief:
    """Press "Hand in", follow to the debrief, and return what it shows."""
    before = len(station.routes)
    assert screen.desk is not None
    trial = screen.desk.asked.trial
    station.press("exercise.hand-in")
    station.qtbot.waitUntil(lambda: len(station.routes) > before, timeout=20_000)
    assert station.routes[-1] == Route("exercise-debrief", trial)
    debrief = station.services.examinations.debrief(trial)
    assert isinstance(debrief, ExerciseDebrief)
    looked = station.show("exercise-debrief", ExerciseDebriefScreen, trial)
    assert isinstance(looked, ExerciseDebriefScreen)
    station.qtbot.waitUntil(lambda: looked.panel is not None, timeout=20_000)
    return debrief


def press(key: Qt.Key, on: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(on, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def test_every_kind_of_skill_that_is_offered_has_a_desk_and_a_debrief_among_the_screens(
    station: Station,
) -> None:
    course = station.services.catalogue.curriculum
    kinds = {item.id: item.exercise for item in course.every_item if item.genuine is None}
    sets = [one for one in course.assessments if kinds.keys() >= set(one.items)]
    offered = {kinds[item] for assessment in sets for item in assessment.items}
    assert ExerciseKind.ORDER in offered
    assert {DESKS[kind] for kind in offered} == {"exercise"}
    assert {DEBRIEFS[kind] for kind in offered} == {"exercise-debrief"}
    assert {*DESKS.values(), *DEBRIEFS.values()} <= set(SCREENS)


def test_pointing_to_a_feature_by_click_is_kept_and_told_with_its_place(
    station: Station, learner: Learner
) -> None:
    run, screen = begun(station, learner, "practice-point")
    desk = screen.desk
    assert desk is not None
    assert desk.bench is not None
    assert isinstance(desk.asked.task, PointTask)
    assert desk.asked.task.code in station.text("exercise.question")
    assert not desk.hand_in.isEnabled()
    feature = next(one for one in desk.asked.design.features if one.id == desk.asked.task.feature)  # type: ignore[union-attr]  # there is a specimen
    first = feature.region[0]
    middle = (sum(x for x, _ in first) / len(first), sum(y for _, y in first) / len(first))
    desk.bench.canvas.clicked.emit(middle)
    assert desk.hand_in.isEnabled()
    assert [mark.number for mark in desk.bench.canvas.marks] == [1]
    debrief = handed_in(station, screen)
    assert isinstance(debrief.truth, PlaceTruth)
    assert (debrief.attempt.response, debrief.attempt.regions) == ("complete", (feature.id,))
    assert station.text("exercise.distance") == "You pointed to it."
    assert station.services.examinations.home(learner.number).unfinished[0].run == run


def test_a_place_is_marked_with_the_keyboard_alone(station: Station, learner: Learner) -> None:
    _, screen = begun(station, learner, "practice-point")
    desk = screen.desk
    assert desk is not None
    assert desk.bench is not None
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(key, desk.bench.canvas)
    assert desk.answered
    assert not desk.bench.hand.marking


def test_what_cannot_be_found_is_wrong_and_its_place_is_shown(station: Station, learner: Learner) -> None:
    _, screen = begun(station, learner, "practice-point")
    assert screen.desk is not None
    trial, before = screen.desk.asked.trial, len(station.routes)
    station.press("exercise.give-up")
    station.qtbot.waitUntil(lambda: len(station.routes) > before, timeout=20_000)
    debrief = station.services.examinations.debrief(trial)
    assert isinstance(debrief, ExerciseDebrief)
    assert (debrief.attempt.response, debrief.attempt.score_permille) == ("wrong", 0)


def test_a_sum_is_worked_in_its_places_and_comes_back_after_a_break(
    station: Station, learner: Learner
) -> None:
    run, screen = begun(station, learner, "practice-check-digit")
    desk = screen.desk
    assert desk is not None
    assert desk.sum is not None
    assert isinstance(desk.asked.task, CheckDigitTask)
    truth = work_out(desk.asked.task)
    due = [*truth.products, truth.total, truth.digit]
    for edit, number in zip(list(desk.sum.edits.values())[:2], due[:2], strict=True):
        edit.setText(str(number))
        edit.textEdited.emit(str(number))
    assert not desk.hand_in.isEnabled()
    screen.put_away()
    station.settle()
    assert kept(station, run) == 2
    again = shown(station, run)
    assert again.desk is not None
    assert again.desk.sum is not None
    edits = list(again.desk.sum.edits.values())
    assert [edit.text() for edit in edits[:3]] == [str(due[0]), str(due[1]), ""]
    for edit, number in zip(edits[2:], due[2:], strict=True):
        edit.setText(str(number))
        edit.textEdited.emit(str(number))
    debrief = handed_in(station, again)
    assert (debrief.attempt.response, debrief.right, debrief.of) == ("complete", len(due), len(due))


def kept(station: Station, run: RunId) -> int:
    desk = station.services.examinations.on_desk(run)
    assert isinstance(desk, ExerciseOnDesk)
    return len(desk.state.filled)


def test_arabic_digits_are_digits_in_a_sum(station: Station, learner: Learner) -> None:
    _, screen = begun(station, learner, "practice-check-digit")
    assert screen.desk is not None
    assert screen.desk.sum is not None
    screen.desk.sum.edits["sum"].textEdited.emit("١٠٣")
    assert screen.desk.state.value("sum") == "103"


def test_steps_are_put_in_order_with_the_keyboard(station: Station, learner: Learner) -> None:
    _, screen = begun(station, learner, "practice-order")
    desk = screen.desk
    assert desk is not None
    assert desk.order is not None
    before = desk.order.order
    press(Qt.Key.Key_Down, desk.order.list, Qt.KeyboardModifier.AltModifier)
    assert desk.order.order == (before[1], before[0], *before[2:])
    assert desk.state.value("order").split() == list(desk.order.order)
    debrief = handed_in(station, screen)
    assert isinstance(debrief.truth, OrderTruth)
    assert sorted(debrief.truth.order) == sorted(before)


@pytest.mark.parametrize("name", ["practice-light", "practice-process", "practice-zones"])
def test_one_answer_of_a_list_is_chosen_and_told_beside_the_right_one(
    station: Station, learner: Learner, name: str
) -> None:
    _, screen = begun(station, learner, name)
    desk = screen.desk
    assert desk is not None
    assert desk.choices is not None
    token = next(iter(desk.choices.buttons))
    station.press(f"exercise.choice.{token}")
    assert desk.state.value("choice") == token
    debrief = handed_in(station, screen)
    assert debrief.attempt.response == token
    assert debrief.attempt.confidence is None


def test_no_lamp_is_at_hand_where_the_light_is_asked_for(station: Station, learner: Learner) -> None:
    _, screen = begun(station, learner, "practice-light")
    assert screen.desk is not None
    assert screen.desk.bench is not None
    press(Qt.Key.Key_6, screen.desk.bench.canvas)
    assert not screen.desk.bench.rail.isVisible()
    assert screen.desk.state.desk.lights_used == ("VIS",)
    assert not isinstance(screen.desk.asked, LightTruth)


def test_a_set_of_skills_ends_in_a_summary_that_counts_no_hits(station: Station, learner: Learner) -> None:
    run, screen = begun(station, learner, "practice-check-digit")
    for _ in range(3):
        assert screen.desk is not None
        assert screen.desk.sum is not None
        screen.desk.sum.edits["digit"].textEdited.emit("3")
        handed_in(station, screen)
        if station.services.examinations.on_desk(run) is not None:
            screen = shown(station, run)
    station.show("summary", SummaryScreen, run)
    assert " of 3 exercise" in station.text("summary.right")
    assert not station.is_there("summary.counts")
    assert not station.is_there("summary.missed")
    station.press("summary.row.2")
    assert station.routes[-1].name == "exercise-debrief"


def test_a_screen_hands_a_run_on_that_asks_something_else(station: Station, learner: Learner) -> None:
    examinations = station.services.examinations
    sums = examinations.start(learner.number, AssessmentId("practice-check-digit"), seed=1, language="en")
    specimens = examinations.start(learner.number, AssessmentId("practice-ten"), seed=1, language="en")
    for name, make, run, other in (
        ("examination", ExaminationScreen, sums.value.run, "exercise"),
        ("exercise", ExerciseScreen, specimens.value.run, "examination"),
    ):
        station.show(name, make, run)
        station.until(partial(_went, station, Route(other, run)))
    assert sums.value.next_kind is ExerciseKind.CHECK_DIGIT


def _went(station: Station, route: Route) -> bool:
    return route in station.routes

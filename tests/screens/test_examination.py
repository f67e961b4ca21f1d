"""The examination screen, worked by mouse and keys as an officer would."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from docexam.app.tour.stray_windows import StrayWindows
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.feature import Point
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import FeatureId, ReasonId
from docexam.domain.illumination import Light
from docexam.domain.inspection import (
    Decided,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    PageTurned,
    Response,
    TiltRested,
    TimedAction,
    ToolUsed,
    TorchRested,
)
from docexam.domain.text import Text
from docexam.services.views import DeskRules, PageInfo
from docexam.ui.desk.spot import Spot
from docexam.ui.desk.stage import Comparison
from docexam.ui.i18n import install
from docexam.ui.panels.picker import Picker
from docexam.ui.screens.examination import ExaminationScreen
from docexam.ui.screens.examination.trial_desk import TrialDesk
from docexam.ui.theme import DARK, apply
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.screen import Notice, Route
from tests.screens.desk_hands import click, hold, point, press, release, strike
from tests.screens.trial_on_desk import RUN, RememberedExaminations, surroundings, trial_on_desk

Opened = Callable[..., tuple[ExaminationScreen, RememberedExaminations]]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    screens: list[ExaminationScreen] = []

    def make(
        examinations: RememberedExaminations | None = None, *, language: str = "en", width: int = 1366
    ) -> tuple[ExaminationScreen, RememberedExaminations]:
        kept = examinations or RememberedExaminations([trial_on_desk()])
        screen = ExaminationScreen(surroundings(kept, language=language), RUN)
        screens.append(screen)
        qtbot.addWidget(screen)
        apply(screen, DARK)
        screen.resize(width, 768)
        screen.show()
        qtbot.waitUntil(lambda: screen.desk is not None or not kept.trials, timeout=5000)
        if screen.desk is not None:
            # Its place in the window is given with the next turn of the loop, on a busy machine not before.
            qtbot.waitUntil(lambda: screen.desk is not None and screen.desk.width() == width, timeout=5000)
        return screen, kept

    yield make
    for screen in screens:
        screen.put_away()
        screen.around.jobs.close()
    QApplication.processEvents()


def _desk(screen: ExaminationScreen) -> TrialDesk:
    assert screen.desk is not None
    return screen.desk


def _written(qtbot: QtBot, screen: ExaminationScreen) -> None:
    """Wait until everything noted is on record."""
    recorder = screen.recorder
    assert recorder is not None
    qtbot.waitUntil(lambda: recorder.idle and screen.around.jobs.idle, timeout=5000)


def _button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None, name
    return found


def _press(qtbot: QtBot, screen: QWidget, name: str) -> None:
    qtbot.mouseClick(_button(screen, name), Qt.MouseButton.LeftButton)


def test_an_examination_by_mouse_and_keys_is_recorded_action_by_action(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    canvas = desk.canvas
    strike(canvas, "6")
    strike(canvas, "m")
    click(canvas, (40.0, 30.0))
    press(canvas, Qt.Key.Key_Right)
    press(canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: TiltRested(4.0, 0.0) in kept.done, timeout=5000)
    desk.evidence.explained.emit(1, ReasonId("glue-at-photo"))
    strike(canvas, "v")
    strike(canvas, "v")
    strike(canvas, "1")
    _press(qtbot, screen, "examination.mrz.read")
    _press(qtbot, screen, "examination.verdict.refer")
    desk.decision.take_kind(FraudKind.FO_PHOT)
    _press(qtbot, screen, "examination.sureness.4")
    canvas.setFocus()
    with qtbot.waitSignal(screen.go) as went:
        strike(canvas, "d")
    assert went.args == [Route("debrief", 1)]
    mark = kept.done[1]
    assert isinstance(mark, MarkPlaced)
    assert mark.at_mm == pytest.approx((40.0, 30.0), abs=0.1)
    assert replace(mark, at_mm=(40.0, 30.0)) == MarkPlaced(
        1, "data", (40.0, 30.0), Light.UVA, 1.1, feature=FeatureId("portrait")
    )
    assert kept.done[:1] + kept.done[2:] == [
        LampSwitched(Light.UVA),
        TiltRested(4.0, 0.0),
        MarkExplained(1, ReasonId("glue-at-photo")),
        PageTurned("verso"),
        PageTurned("data"),
        LampSwitched(Light.VIS),
        ToolUsed("mrz-reader"),
        Decided(Response.REFER, 4, (ReasonId("glue-at-photo"),), FraudKind.FO_PHOT),
    ]


@pytest.mark.parametrize(
    ("latin", "arabic"), [("l", "م"), ("r", "ق"), ("c", "ؤ"), ("v", "ر"), ("m", "ة"), ("6", "٦"), ("2", "۲")]
)
def test_the_letters_of_an_arabic_layout_take_the_same_tools(
    qtbot: QtBot, opened: Opened, latin: str, arabic: str
) -> None:
    def tools(letter: str) -> tuple[object, ...]:
        screen, _ = opened()
        desk = _desk(screen)
        strike(desk.canvas, letter)
        canvas = desk.canvas
        return (
            canvas.stage.lens.on,
            canvas.ruler.on,
            canvas.stage.comparison,
            canvas.marking,
            desk.state.page,
            desk.state.light,
        )

    untouched = tools("x")
    assert tools(arabic) == tools(latin) != untouched


def test_the_genuine_page_stands_there_while_b_is_held(opened: Opened) -> None:
    screen, _ = opened()
    canvas = _desk(screen).canvas
    hold(canvas, Qt.Key.Key_B, "b")
    assert canvas.stage.blinking
    release(canvas, Qt.Key.Key_B, "b")
    assert not canvas.stage.blinking


def test_keys_act_on_the_desk_and_not_while_the_panel_has_the_focus(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    refer = _button(screen, "examination.verdict.refer")
    refer.setFocus()
    strike(refer, "6")
    assert desk.state.light is Light.VIS
    press(refer, Qt.Key.Key_F6)
    assert screen.focusWidget() is desk.canvas
    strike(desk.canvas, "6")
    assert desk.state.light is Light.UVA


def test_a_mark_is_placed_by_keyboard_alone(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    point(desk.canvas, (62.5, 44.0))
    strike(desk.canvas, "m")
    for _ in range(5):
        press(desk.canvas, Qt.Key.Key_Left)
    press(desk.canvas, Qt.Key.Key_Return)
    _written(qtbot, screen)
    mark = desk.state.marks[0]
    assert mark.at_mm[0] < 62.5 - 3
    assert mark.at_mm[1] == pytest.approx(44.0, abs=0.1)
    assert [mark] == kept.done
    press(desk.canvas, Qt.Key.Key_Delete)
    _written(qtbot, screen)
    assert kept.done[-1] == MarkRemoved(1)
    assert desk.state.marks == ()


def test_a_removed_number_is_not_given_again(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    for at in ((20.0, 30.0), (60.0, 40.0)):
        strike(desk.canvas, "m")
        click(desk.canvas, at)
    press(desk.canvas, Qt.Key.Key_Delete)
    strike(desk.canvas, "m")
    click(desk.canvas, (80.0, 60.0))
    assert [mark.number for mark in desk.state.marks] == [1, 3]


def test_marks_are_on_record_at_once_and_lamps_within_a_second(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    strike(desk.canvas, "2")
    strike(desk.canvas, "m")
    click(desk.canvas, (40.0, 30.0))
    qtbot.waitUntil(lambda: len(kept.actions) == 2, timeout=400)
    strike(desk.canvas, "4")
    qtbot.waitUntil(lambda: len(kept.actions) == 3, timeout=5000)
    assert kept.done[-1] == LampSwitched(Light.TRN)


def test_work_with_the_loupe_is_recorded_where_it_rested(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    strike(desk.canvas, "l")
    desk.canvas.point_at((96.0, 29.0))
    qtbot.waitUntil(lambda: LoupeRested((96.0, 29.0), 10.0) in kept.done, timeout=5000)
    assert Light.MAG in desk.state.lights_used


def test_an_interrupted_trial_opens_as_it_was_left(opened: Opened) -> None:
    left = [
        TimedAction(1000, LampSwitched(Light.UVA)),
        TimedAction(2000, MarkPlaced(1, "data", (40.0, 24.0), Light.UVA, 1.1)),
        TimedAction(2500, MarkExplained(1, ReasonId("glue-at-photo"))),
        TimedAction(61_000, PageTurned("verso")),
        TimedAction(62_000, MarkPlaced(2, "verso", (10.0, 10.0), Light.UVA, 1.1)),
    ]
    screen, _ = opened(RememberedExaminations([trial_on_desk()], actions=left))
    desk = _desk(screen)
    assert desk.state.light is Light.UVA
    assert desk.state.page == "verso"
    assert [mark.number for mark in desk.canvas.marks] == [2]
    assert desk.evidence.row_of(1) is not None
    assert desk.evidence.row_of(2) is not None
    assert desk.decision.decision.reasons == ()
    desk.decision.verdict.segment("refer").click()
    assert desk.decision.decision.reasons == (ReasonId("glue-at-photo"),)
    assert screen.recorder is not None
    assert screen.recorder.elapsed_ms == 62_000


def test_decide_waits_until_the_verdict_can_stand_and_says_why(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    decide = _button(screen, "examination.decide")
    assert not decide.isEnabled()
    assert decide.toolTip() == "Choose release or refer first."
    desk.decision.verdict.segment("refer").click()
    assert decide.toolTip() == "Say how sure you are."
    desk.decision.sureness.scale.segment("2").click()
    assert decide.toolTip().startswith("A referral needs a reason")
    assert not decide.isEnabled()
    desk.decision.take_reasons(["check-digit-wrong"])
    assert decide.isEnabled()
    assert decide.toolTip() == ""


def test_d_leads_to_what_is_still_open(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    strike(desk.canvas, "d")
    assert screen.focusWidget() is _button(screen, "examination.verdict.release")
    assert kept.decision is None


def test_a_release_carries_no_reasons_and_no_kind(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    desk.decision.take_reasons(["check-digit-wrong"])
    desk.decision.take_kind(FraudKind.FO_PHOT)
    desk.decision.verdict.segment("release").click()
    desk.decision.sureness.scale.segment("5").click()
    with qtbot.waitSignal(screen.go):
        _press(qtbot, screen, "examination.decide")
    assert kept.decision == Decided(Response.RELEASE, 5)


def test_a_reason_is_chosen_for_a_mark_from_the_list(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    strike(desk.canvas, "m")
    click(desk.canvas, (40.0, 30.0))
    _press(qtbot, screen, "examination.evidence.1")
    picker = screen.findChild(Picker)
    assert picker is not None
    picker.chooser.search.setText("edge")
    press(picker.chooser.search, Qt.Key.Key_Return)
    _written(qtbot, screen)
    assert kept.done[-1] == MarkExplained(1, ReasonId("edge-at-photo"))


def test_a_decision_that_cannot_be_written_stays_on_the_desk(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    told: list[Notice] = []
    screen.told.connect(told.append)
    kept.broken = EnvironmentFault(FaultCode.DISK_FULL)
    desk.decision.verdict.segment("release").click()
    desk.decision.sureness.scale.segment("5").click()
    strike(desk.canvas, "d")
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[0].fault
    assert desk.decision.button.isEnabled()
    kept.broken = None
    with qtbot.waitSignal(screen.go):
        strike(desk.canvas, "d")
    assert kept.decision == Decided(Response.RELEASE, 5)


def test_actions_that_could_not_be_written_are_written_later_in_their_order(
    qtbot: QtBot, opened: Opened
) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    kept.broken = EnvironmentFault(FaultCode.DISK_FULL)
    strike(desk.canvas, "m")
    with qtbot.waitSignal(screen.told):
        click(desk.canvas, (40.0, 30.0))
    strike(desk.canvas, "6")
    kept.broken = None
    _written(qtbot, screen)
    assert [type(action) for action in kept.done] == [MarkPlaced, LampSwitched]


def test_a_check_goes_on_to_the_next_specimen_without_a_debrief(qtbot: QtBot, opened: Opened) -> None:
    silent = DeskRules(feedback_after_each=False, overlays=False, reference=True)
    trials = [trial_on_desk(rules=silent), trial_on_desk(rules=silent, position=5)]
    screen, _ = opened(RememberedExaminations(trials))
    first = _desk(screen)
    assert first.bar.features.isHidden()
    first.decision.verdict.segment("release").click()
    first.decision.sureness.scale.segment("5").click()
    strike(first.canvas, "d")
    qtbot.waitUntil(lambda: screen.desk is not first, timeout=5000)
    assert _desk(screen).trial.position == 5


def test_where_no_reference_is_allowed_nothing_shows_the_genuine_page(opened: Opened) -> None:
    bare = DeskRules(feedback_after_each=False, overlays=False, reference=False)
    screen, _ = opened(RememberedExaminations([trial_on_desk(rules=bare)]))
    canvas = _desk(screen).canvas
    strike(canvas, "c")
    hold(canvas, Qt.Key.Key_B, "b")
    assert canvas.stage.comparison is Comparison.OFF
    assert not canvas.stage.blinking
    assert _desk(screen).tools.compare.isHidden()


def test_a_run_that_is_done_leads_to_its_summary(qtbot: QtBot) -> None:
    around = surroundings(RememberedExaminations([]))
    screen = ExaminationScreen(around, RUN)
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.go, timeout=5000) as went:
        screen.show()
    assert went.args == [Route("summary", RUN)]
    screen.put_away()
    around.jobs.close()


def test_going_back_keeps_what_was_done(qtbot: QtBot, opened: Opened) -> None:
    screen, kept = opened()
    strike(_desk(screen).canvas, "6")
    with qtbot.waitSignal(screen.go) as went:
        _press(qtbot, screen, "examination.back")
    assert went.args == [Route("home")]
    screen.put_away()
    screen.around.jobs.close()
    assert kept.done == [LampSwitched(Light.UVA)]


def test_under_ultraviolet_the_panels_dim_and_the_reader_says_where_it_reads(
    qtbot: QtBot, opened: Opened
) -> None:
    screen, _ = opened()
    screen.around.theme.dress(screen, "dark")
    strike(_desk(screen).canvas, "6")
    qtbot.waitUntil(lambda: screen.property("theme") == "dimmed", timeout=2000)
    assert not _desk(screen).mrz.read_button.isEnabled()
    strike(_desk(screen).canvas, "1")
    qtbot.waitUntil(lambda: screen.property("theme") == "dark", timeout=2000)
    assert _desk(screen).mrz.read_button.isEnabled()


def test_f_takes_the_ultraviolet_torch_then_the_white_one_and_what_they_showed_is_recorded(
    qtbot: QtBot, opened: Opened
) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    canvas = desk.canvas
    strike(canvas, "ب")
    canvas.point_at((40.0, 30.0))
    qtbot.waitUntil(lambda: _shone(kept, Light.UVA, (40.0, 30.0)), timeout=5000)
    assert (desk.torch.isChecked(), desk.torch.text(), desk.state.light) == (True, "UV", Light.VIS)
    strike(canvas, "m")
    press(canvas, Qt.Key.Key_Return)
    assert desk.state.marks[0].light is Light.UVA
    strike(canvas, "f")
    assert desk.torch.text() == "White"
    assert desk.pad.azimuth_deg == 315.0
    press(canvas, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert canvas.stage.torch.lit(canvas.stage.panes()[0].on_desk.scene).lamp.azimuth_deg == 330.0
    strike(canvas, "f")
    assert (desk.torch.isChecked(), desk.torch.text(), desk.pad.azimuth_deg) == (False, "Torch", None)
    assert desk.state.lights_used[:2] == (Light.VIS, Light.UVA)
    assert kept.done.count(ToolUsed("torch")) == 1


def _shone(kept: RememberedExaminations, light: Light, at_mm: Point) -> bool:
    near = [one for one in kept.done if isinstance(one, TorchRested) and one.light is light]
    return any(abs(one.at_mm[0] - at_mm[0]) + abs(one.at_mm[1] - at_mm[1]) < 0.3 for one in near)


@pytest.mark.parametrize("letter", ["t", "ف"])
def test_t_rotates_the_page_and_a_mark_keeps_the_tilt_of_the_page(opened: Opened, letter: str) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    canvas = desk.canvas
    strike(canvas, letter)
    assert canvas.view.turn_deg == 90
    strike(canvas, "9")
    for _ in range(5):
        press(canvas, Qt.Key.Key_Right)
    strike(canvas, "m")
    press(canvas, Qt.Key.Key_Return)
    assert (desk.state.marks[0].tilt_x_deg, desk.state.marks[0].tilt_y_deg) == (0.0, -10.0)
    strike(canvas, "v")
    assert canvas.view.turn_deg == 0


def test_the_torch_is_taken_by_click_and_moved_by_keys(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    qtbot.mouseClick(desk.torch, Qt.MouseButton.LeftButton)
    torch = desk.canvas.stage.torch
    before = torch.at_mm
    press(desk.canvas, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (torch.light, desk.torch.isChecked()) == (Light.UVA, True)
    assert torch.at_mm[0] > before[0]
    press(desk.canvas, Qt.Key.Key_Escape)
    assert (torch.on, desk.torch.isChecked()) == (False, False)


def test_a_specimen_that_answers_to_no_torch_offers_none(opened: Opened) -> None:
    plain = replace(trial_on_desk().design, lights=(Light.VIS, Light.IR))
    screen, kept = opened(RememberedExaminations([trial_on_desk(design=plain)]))
    strike(_desk(screen).canvas, "f")
    assert not _desk(screen).canvas.stage.torch.on
    assert _desk(screen).torch.isHidden()
    assert kept.done == []


def test_escape_puts_one_tool_away_after_another(opened: Opened) -> None:
    screen, _ = opened()
    canvas = _desk(screen).canvas
    for letter in "crlm":
        strike(canvas, letter)
    seen = []
    for _ in range(4):
        seen.append((canvas.marking, canvas.stage.lens.on, canvas.ruler.on, canvas.stage.comparison.value))
        press(canvas, Qt.Key.Key_Escape)
    assert seen == [
        (True, True, True, "side by side"),
        (False, True, True, "side by side"),
        (False, False, True, "side by side"),
        (False, False, False, "side by side"),
    ]
    assert canvas.stage.comparison is Comparison.OFF


def test_a_light_the_design_does_not_answer_to_is_not_offered(opened: Opened) -> None:
    screen, kept = opened()
    desk = _desk(screen)
    assert not desk.rail.offers(Light.COA)
    strike(desk.canvas, "5")
    assert desk.state.light is Light.VIS
    assert kept.done == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_of_the_decision_reaches_over_the_edge_of_the_panel(opened: Opened, language: str) -> None:
    screen, _ = opened(language=language)
    decision = _desk(screen).decision
    inside = decision.contentsRect()
    for part in decision.findChildren(QPushButton):
        box = QRect(part.mapTo(decision, QPoint(0, 0)), part.size())
        assert inside.contains(box), part.objectName()


def test_tab_comes_to_a_mark_before_it_comes_to_the_decision(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    for at in ((20.0, 30.0), (60.0, 40.0)):
        strike(desk.canvas, "m")
        click(desk.canvas, at)
    stops: list[str] = []
    stop: QWidget | None = desk.evidence.row_of(1)
    while stop is not None and len(stops) < 40:
        stops.append(stop.objectName())
        stop = stop.nextInFocusChain()
    order = [name for name in stops if name.startswith(("examination.evidence.", "examination.mark"))]
    marks = [f"examination.evidence.{part}" for part in ("1", "1.remove", "2", "2.remove")]
    assert order[:5] == [*marks, "examination.mark"]
    assert stops.index("examination.mark") < stops.index("examination.verdict.release")


def test_the_keyboard_goes_on_from_a_mark_that_was_explained(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    strike(desk.canvas, "m")
    click(desk.canvas, (20.0, 30.0))
    row = desk.evidence.row_of(1)
    assert row is not None
    row.click()
    picker = screen.findChild(Picker)
    assert picker is not None
    picker.chooser.choose("glue-at-photo")
    picker.take.click()
    qtbot.waitUntil(lambda: screen.focusWidget() is desk.evidence.row_of(1), timeout=2000)


def test_no_part_of_the_desk_flashes_up_as_a_window_of_its_own(qapp: QApplication, opened: Opened) -> None:
    with_everything, _ = opened()
    stray = StrayWindows(qapp, with_everything)
    plain = trial_on_desk(mrz=(), rules=DeskRules(feedback_after_each=False, overlays=False, reference=False))
    screens = [opened()[0], opened(RememberedExaminations([plain]))[0]]
    stray.stop()
    assert stray.seen == [screen.objectName() for screen in screens]


def test_features_are_outlined_as_far_as_this_light_shows_them(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    desk.bar.features.click()
    assert [region.key for region in desk.guide.overlay.regions] == ["foil"]
    assert "UVA" in desk.guide.legend.text()
    strike(desk.canvas, "6")
    assert [region.key for region in desk.guide.overlay.regions] == ["portrait"]
    desk.bar.features.click()
    assert desk.guide.legend.isHidden()
    assert not desk.guide.overlay.on


def test_pointing_at_a_feature_of_another_light_names_it_with_its_lights(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    desk.bar.features.click()
    point(desk.canvas, (20.0, 40.0))
    named = desk.guide.overlay.regions[0]
    assert (named.key, named.line) == ("portrait", "dashed")
    assert "UVA OBL" in named.words
    point(desk.canvas, (120.0, 84.0))
    assert [region.key for region in desk.guide.overlay.regions] == ["foil"]


def test_names_of_pages_stand_side_by_side_or_in_a_list_but_are_never_cut(opened: Opened) -> None:
    pages = tuple(
        PageInfo(name, Text(f"A page with a long name, {name}"), 125.0, 88.0)
        for name in ("data", "cover", "visa")
    )
    trial = trial_on_desk(design=replace(trial_on_desk().design, pages=pages))
    screen, _ = opened(RememberedExaminations([trial]), width=2400)
    strip, listed = (
        screen.findChild(kind, name)
        for kind, name in ((QWidget, "examination.pages"), (DropDown, "examination.pages.list"))
    )
    assert isinstance(listed, DropDown)
    assert strip is not None
    assert strip.isVisible()
    screen.resize(1366, 768)
    QApplication.processEvents()
    assert strip.isHidden()
    assert listed.width() >= listed.sizeHint().width()
    listed.choose("visa")
    listed.activated.emit(listed.currentIndex())
    assert _desk(screen).state.page == "visa"


def test_the_reference_card_leads_to_a_feature_in_its_light_by_keyboard(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    desk.show_reference()
    card = screen.findChild(Overlay, "examination.reference-card")
    assert card is not None
    assert [spot.place.scene.recipe for spot in card.findChildren(Spot)] == [desk.trial.reference] * 2
    press(_button(card, "examination.reference-card.portrait.UVA"), Qt.Key.Key_Return)
    assert not card.isVisible()
    assert desk.state.light is Light.UVA
    assert desk.canvas.view.centre_mm == pytest.approx((23.0, 42.0))
    assert not desk.canvas.view.fits
    assert "reference" in desk.state.tools_used


@pytest.mark.parametrize("letter", ["s", "س"])
def test_s_outlines_the_features_where_that_is_allowed(opened: Opened, letter: str) -> None:
    screen, _ = opened()
    strike(_desk(screen).canvas, letter)
    assert _desk(screen).guide.on
    strike(_desk(screen).canvas, letter)
    assert not _desk(screen).guide.on
    rules = DeskRules(feedback_after_each=False, overlays=False, reference=True)
    screen, _ = opened(RememberedExaminations([trial_on_desk(rules=rules)]))
    strike(_desk(screen).canvas, letter)
    assert not _desk(screen).guide.on


def test_a_click_on_a_feature_brings_the_light_that_shows_it(opened: Opened) -> None:
    screen, _ = opened()
    desk = _desk(screen)
    desk.bar.features.click()
    click(desk.canvas, (20.0, 40.0))
    assert desk.state.light is Light.UVA
    click(desk.canvas, (20.0, 40.0))
    assert desk.state.light is Light.OBL
    assert desk.state.tools_used == ("features",)


def test_the_panel_folds_to_a_drawer_where_the_window_is_narrow(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened(width=1100)
    desk = _desk(screen)
    assert not desk.side.isVisible()
    press(desk.canvas, Qt.Key.Key_F6)
    assert desk.side.isVisible()
    assert desk.side.geometry().right() >= screen.width() - 2
    assert screen.focusWidget() is desk.evidence.add
    press(desk.evidence.add, Qt.Key.Key_F6)
    assert not desk.side.isVisible()
    assert screen.focusWidget() is desk.canvas
    screen.resize(1400, 768)
    assert desk.side.isVisible()


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    install(qapp, "ar")
    yield
    install(qapp, "en")


@pytest.mark.usefixtures("arabic")
def test_in_arabic_the_chrome_mirrors_and_the_desk_does_not(opened: Opened) -> None:
    screen, _ = opened(language="ar")
    desk = _desk(screen)
    assert desk.rail.x() > desk.canvas.mapTo(desk, desk.canvas.rect().topLeft()).x() > desk.side.x()
    for fixed in (desk.canvas, desk.pad):
        assert fixed.layoutDirection() == Qt.LayoutDirection.LeftToRight
    press(desk.canvas, Qt.Key.Key_Right)
    assert desk.pad.tilt_deg == (2.0, 0.0)


def test_the_key_map_opens_on_the_question_mark_and_closes_on_it(qtbot: QtBot, opened: Opened) -> None:
    screen, _ = opened()
    press(_desk(screen).canvas, Qt.Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier)
    overlay = screen.window().findChild(Overlay, "examination.keys")
    assert overlay is not None
    QApplication.sendEvent(
        overlay, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?")
    )
    assert overlay.isHidden()

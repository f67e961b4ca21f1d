"""The debrief screen: what was decided, what was true, and where it shows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Explanation, Mode, Review
from docexam.domain.exercise import ExerciseKind
from docexam.domain.feature import bounds, rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import (
    AlterationId,
    AssessmentId,
    AttemptId,
    FeatureId,
    ItemId,
    LearnerNumber,
    ReasonId,
)
from docexam.domain.illumination import JUDGED_LIGHTS, Lamp, Light
from docexam.domain.inspection import Action, Decided, LampSwitched, MarkPlaced, Response, TimedAction
from docexam.domain.specimen import genuine_twin
from docexam.domain.text import Text
from docexam.domain.truth import Finding, Truth
from docexam.services.views import Debrief
from docexam.training.examination import laid_down, replay
from docexam.training.scoring import judge
from docexam.ui.desk.stage import Comparison
from docexam.ui.direction import isolate
from docexam.ui.panels.outlined import Outlined
from docexam.ui.screens.debrief import DebriefScreen
from docexam.ui.screens.debrief.findings import FindingCard
from docexam.ui.screens.debrief.light_chips import LightChip
from docexam.ui.screens.debrief.view import DebriefView
from docexam.ui.theme import DARK, apply
from docexam.ui.widgets.screen import Route
from tests.screens.desk_hands import click, hold, press, release, strike
from tests.screens.trial_on_desk import DESIGN, RECIPE, RUN, RememberedExaminations, surroundings

Shown = Callable[..., DebriefScreen]


def _finding(name: str, x_mm: float, *reveals: Light, least: float = 1.0) -> Finding:
    return Finding(
        alteration=AlterationId(name),
        fraud_kind=FraudKind.FO_PHOT,
        page="data",
        region=(rectangle(x_mm, 20.0, 30.0, 40.0),),
        features=(FeatureId("portrait"),),
        reveals=reveals,
        may_show=(),
        silent=tuple(light for light in JUDGED_LIGHTS if light not in reveals),
        least_magnification=least,
        explanation=name,
    )


FOIL_CUT = _finding("foil-cut", 80.0, Light.TLT)
GLUE = _finding("glue-halo", 6.0, Light.VIS, Light.UVA)
TRUTH = Truth(FraudKind.FO_PHOT, (FOIL_CUT, GLUE))
SIGNED = Review("An examiner", "2026-01-01")
TEXTS = (
    Explanation(
        "foil-cut", Text("Foil cut", "رقاقة مقطوعة"), Text("The ring ends."), Text("Tilt it."), SIGNED
    ),
    Explanation(
        "glue-halo", Text("Glue halo", "هالة غراء"), Text("Glue glows."), Text("Look under UVA."), SIGNED
    ),
)
GENUINE_TEXT = Explanation(
    "genuine", Text("Genuine"), Text("Nothing was altered."), Text("Look at all of it.")
)
LOOKED: tuple[Action, ...] = (
    LampSwitched(Light.UVA),
    MarkPlaced(1, "data", (20.0, 30.0), Light.UVA, 1.1),
    MarkPlaced(2, "data", (60.0, 80.0), Light.UVA, 1.1),
)
REFERRED = Decided(Response.REFER, 4, (ReasonId("glue-at-photo"),), FraudKind.FO_PHOT)


def debrief_of(truth: Truth, *actions: Action, **changes: Any) -> Debrief:
    """Return the debrief of an examination in which `actions` were done."""
    timed = [TimedAction(number * 1000, action) for number, action in enumerate(actions)]
    state = replay(laid_down("data"), timed)
    judged = judge(state, truth)
    decision = state.decision
    assert decision is not None
    attempt = Attempt(
        id=AttemptId("a"),
        trial=cast("Any", 1),
        run=RUN,
        learner=LearnerNumber(1),
        assessment=AssessmentId("practice-ten"),
        mode=Mode.PRACTICE,
        item=ItemId("i"),
        item_version="1",
        response=decision.response,
        fraud_kind=decision.fraud_kind,
        confidence=decision.confidence,
        regions=(),
        lights=state.lights_used,
        outcome=judged.outcome,
        correct=judged.correct,
        score_permille=judged.score_permille,
        duration_ms=133_000,
        at="2026-01-01T00:00:00Z",
        utc_offset_min=0,
        mono_ms=0,
        app_version="0",
        rules_version=1,
        language="en",
    )
    whole = Debrief(
        trial=attempt.trial,
        run=RUN,
        position=4,
        total=10,
        mode=Mode.PRACTICE,
        attempt=attempt,
        state=state,
        truth=truth,
        judgement=judged,
        recipe=RECIPE,
        twin=genuine_twin(RECIPE),
        design=DESIGN,
        explanations=TEXTS if truth.findings else (),
        fraud_kind_name=Text("Photo substituted") if truth.findings else Text("Genuine"),
        named_kind=Text("Photo substituted") if decision.fraud_kind else None,
        reasons=(),
        review_missing=False,
        voided=False,
    )
    return replace(whole, **changes)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    screens: list[DebriefScreen] = []

    def make(debrief: Debrief, *, finished: bool = False) -> DebriefScreen:
        kept = RememberedExaminations([], shown=debrief)
        around = surroundings(kept)
        overview = SimpleNamespace(
            overview=SimpleNamespace(next_kind=None if finished else ExerciseKind.DOCUMENT)
        )
        cast("Any", kept).summary = lambda _run: overview
        curriculum = SimpleNamespace(explanations=(GENUINE_TEXT,))
        cast("Any", around.services).catalogue = SimpleNamespace(curriculum=curriculum)
        screen = DebriefScreen(around, 1)
        screens.append(screen)
        qtbot.addWidget(screen)
        apply(screen, DARK)
        screen.resize(1366, 768)
        screen.show()
        qtbot.waitUntil(lambda: screen.view is not None, timeout=5000)
        QApplication.processEvents()
        return screen

    yield make
    for screen in screens:
        screen.put_away()
        screen.around.jobs.close()
    QApplication.processEvents()


def _view(screen: DebriefScreen) -> DebriefView:
    assert screen.view is not None
    return screen.view


def _text(screen: DebriefScreen, name: str) -> str:
    found = screen.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def _verdict(screen: DebriefScreen) -> str:
    found = screen.findChild(Outlined, "debrief.verdict")
    assert found is not None
    return found.words


def test_verdict_and_truth_stand_first(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    assert _verdict(screen) == "You referred. Right."
    assert _text(screen, "debrief.truth") == "Photo substituted"
    assert _text(screen, "debrief.heading").startswith("You found 1 of 2")
    assert "right" in _text(screen, "debrief.kind")


def test_what_was_found_comes_before_what_was_missed(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    cards = sorted(screen.findChildren(FindingCard), key=lambda card: card.y())
    assert [card.accessibleName() for card in cards] == ["Found: Glue halo", "Missed: Foil cut"]


def test_the_sign_that_was_found_is_shown_first_in_the_light_that_reveals_it(shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    assert view.canvas.stage.lamp.light is Light.UVA
    assert view.tools.lights.current == "UVA"
    assert view.canvas.stage.comparison is Comparison.SWIPE


def test_the_line_of_the_swipe_runs_through_the_sign(qtbot: QtBot, shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))

    def line_mm() -> float:
        return view.canvas.view.to_mm((view.canvas.stage.swipe * view.canvas.width(), 0.0))[0]

    left, _, right, _ = bounds(GLUE.region)
    qtbot.waitUntil(lambda: left < line_mm() < right, timeout=2000)
    view.show_finding(0)
    left, _, right, _ = bounds(FOIL_CUT.region)
    assert left < line_mm() < right


def test_choosing_a_missed_sign_tilts_the_page_and_tells_how_to_find_it(qtbot: QtBot, shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    view = _view(screen)
    qtbot.mouseClick(view.panel.findings.card(0), Qt.MouseButton.LeftButton)
    lamp = view.canvas.stage.lamp
    assert lamp.light is Light.TLT
    assert abs(lamp.tilt_x_deg) > 5
    shown_texts = [
        label.text() for label in view.panel.findings.card(0).findChildren(QLabel) if label.isVisible()
    ]
    assert "Tilt it." in shown_texts


def test_regions_are_solid_found_dashed_missed_dotted_without_cause_and_all_have_words(shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    regions = {region.key: region for region in view.truth.regions}
    assert {key: region.line for key, region in regions.items()} == {
        "0": "dashed",
        "1": "solid",
        "mark 2": "dotted",
    }
    assert "Missed: Foil cut" in regions["0"].words
    assert regions["1"].words == "Found: Glue halo"
    assert regions["mark 2"].words == "Mark 2: nothing wrong here"


def test_a_click_on_a_region_chooses_its_sign(shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    click(view.canvas, (100.0, 50.0))
    assert view.canvas.stage.lamp.light is Light.TLT
    assert view.panel.findings.card(0).isChecked()


def test_the_truth_can_be_hidden_to_look_again(shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    view.tools.truth.click()
    assert not view.truth.on


def test_lights_used_are_set_against_lights_that_mattered(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    said = {chip.accessibleName() for chip in screen.findChildren(LightChip)}
    assert "UVA: used, and it mattered" in said
    assert "TLT: not used, and it would have shown it" in said
    assert "IR: not used" in said
    assert "Try next time: " in _text(screen, "debrief.lights.sentence")


def test_the_order_of_the_tools_is_told_and_how_each_sign_was_come_by(shown: Shown) -> None:
    looked = [LampSwitched(light) for light in (Light.IR, Light.TLT)]
    screen = shown(debrief_of(TRUTH, *looked, MarkPlaced(1, "data", (85.0, 30.0), Light.TLT, 1.1), REFERRED))
    said = screen.findChildren(QLabel, "debrief.order")[0].text()
    assert [word for word in ("IR", "TLT") if word in said] == ["IR", "TLT"]
    way = _text(screen, "debrief.choice.0")
    assert way.startswith("Foil cut: ")
    assert "1 tool(s) before showed nothing" in way or "1 tool before showed nothing" in way
    assert way.endswith(f"Marked under {isolate('TLT')}.")
    assert screen.findChild(QLabel, "debrief.choice.1") is None, "white light shows the glue: no choice asked"


def test_a_sign_no_tool_could_show_is_said_with_the_light_that_does(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, LampSwitched(Light.IR), REFERRED))
    assert f"no tool you took shows it; {isolate('TLT')} does" in _text(screen, "debrief.choice.0")


def test_on_a_genuine_specimen_the_choice_of_lights_is_not_judged(shown: Shown) -> None:
    screen = shown(debrief_of(Truth(), LampSwitched(Light.IR), Decided(Response.RELEASE, 5)))
    assert screen.findChild(QLabel, "debrief.order") is None


def test_each_marked_spot_is_shown_as_it_was_seen_beside_the_genuine_page(qtbot: QtBot, shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    right, wrong = view.seen.cards
    seen, genuine, *_ = right.spots
    assert [spot.place.scene.recipe for spot in (seen, genuine)] == [RECIPE, genuine_twin(RECIPE)]
    assert seen.place.scene.lamp.light is genuine.place.scene.lamp.light is Light.UVA
    assert seen.place.at_mm == (20.0, 30.0)
    assert "Glue halo" in right.accessibleName()
    assert "nothing wrong here" in wrong.accessibleName()
    assert len(wrong.spots) == 2
    qtbot.waitUntil(
        lambda: all(spot.sharp for card in view.seen.cards for spot in card.spots), timeout=20_000
    )


def test_a_spot_marked_in_a_poorer_light_stands_beside_the_light_that_shows_it(shown: Shown) -> None:
    marks = [MarkPlaced(1, "data", (20.0, 30.0), Light.VIS, 9.0, tilt_x_deg=4.0, azimuth_deg=90.0)]
    seen, _, telling = _view(shown(debrief_of(TRUTH, *marks, REFERRED))).seen.cards[0].spots
    assert seen.place.scene.lamp == Lamp(Light.VIS, 4.0, 0.0)
    assert seen.place.px_per_mm == 9.0 * 6.25
    assert (telling.place.scene.lamp.light, telling.place.scene.recipe) == (Light.UVA, RECIPE)


def test_a_marked_spot_leads_back_to_the_view_in_which_it_was_marked(qtbot: QtBot, shown: Shown) -> None:
    view = _view(shown(debrief_of(TRUTH, *LOOKED, REFERRED)))
    view.show_finding(0)
    press(view.seen.cards[0], Qt.Key.Key_Space)
    assert view.canvas.stage.lamp.light is Light.UVA
    assert view.canvas.view.px_per_mm == 12.5
    assert view.canvas.view.centre_mm == pytest.approx((20.0, 30.0))


def test_without_marks_there_is_no_strip(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, REFERRED))
    assert not _view(screen).seen.isVisible()


def test_a_fraud_that_was_released_is_named_as_such(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, Decided(Response.RELEASE, 5)))
    assert _verdict(screen) == "You released. It should have been referred."
    assert _text(screen, "debrief.sureness") == "certain (5 of 5)"
    assert _text(screen, "debrief.time") == "02:13"


@pytest.mark.parametrize(
    ("truth", "did", "good"),
    [
        (TRUTH, (LampSwitched(Light.TLT), Decided(Response.RELEASE, 5)), "You had a light on that shows it"),
        (TRUTH, (*LOOKED, Decided(Response.RELEASE, 5)), "You saw a sign and marked it."),
        (Truth(), (Decided(Response.REFER, 2, (ReasonId("x"),)),), "You were not sure, and said so."),
    ],
)
def test_a_wrong_decision_is_told_after_what_was_done_well(
    shown: Shown, truth: Truth, did: tuple[Action, ...], good: str
) -> None:
    screen = shown(debrief_of(truth, *did))
    said, heading = (screen.findChild(QLabel, f"debrief.{name}") for name in ("good", "heading"))
    assert said is not None
    assert heading is not None
    assert said.text().startswith(good)
    assert said.y() < heading.y()


def test_what_takes_the_loupe_is_to_be_looked_at_with_it_next_time(shown: Shown) -> None:
    small = replace(_finding("small", 0.0, Light.VIS, least=20.0), region=(rectangle(60.0, 40.0, 9.0, 9.0),))
    texts = (replace(TEXTS[0], id="small"),)
    looked = (LampSwitched(Light.UVA), Decided(Response.RELEASE, 5))
    screen = shown(debrief_of(Truth(FraudKind.CF_TOT, (small,)), *looked, explanations=texts))
    assert "Try next time: \u2066MAG\u2069" in _text(screen, "debrief.lights.sentence")
    assert screen.findChild(QLabel, "debrief.good") is None


def test_a_right_decision_needs_no_consolation(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    assert screen.findChild(QLabel, "debrief.good") is None


def test_a_sign_in_several_places_is_shown_at_one_of_them(qtbot: QtBot, shown: Shown) -> None:
    apart = (rectangle(4.0, 4.0, 30.0, 1.0), rectangle(90.0, 80.0, 31.0, 1.0))
    copied = replace(_finding("copied", 0.0, Light.VIS, least=20.0), region=apart)
    texts = (replace(TEXTS[0], id="copied"),)
    debrief = debrief_of(Truth(FraudKind.CF_TOT, (copied,)), *LOOKED, REFERRED, explanations=texts)
    view = _view(shown(debrief))

    def looks_at_a_place() -> bool:
        x, y = view.canvas.view.to_mm(view.canvas.view.middle_px)
        return 90.0 < x < 121.0 and 80.0 < y < 81.0

    qtbot.waitUntil(looks_at_a_place, timeout=2000)


def test_a_genuine_specimen_tells_what_a_good_look_includes(shown: Shown) -> None:
    screen = shown(debrief_of(Truth(), LampSwitched(Light.UVA), Decided(Response.RELEASE, 4)))
    texts = {label.text() for label in screen.findChildren(QLabel)}
    assert {"Nothing was altered.", "A good look includes", "Diffractive foil", "Portrait"} <= texts
    assert _view(screen).canvas.stage.comparison is Comparison.OFF
    assert _view(screen).tools.comparison.isHidden()


def test_a_genuine_specimen_that_was_referred_is_said_without_blame(shown: Shown) -> None:
    screen = shown(debrief_of(Truth(), *LOOKED, REFERRED))
    assert _verdict(screen) == "You referred. It was genuine."
    assert [region.line for region in _view(screen).truth.regions] == ["dotted", "dotted"]


def test_texts_nobody_signed_off_say_so(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED, review_missing=True))
    assert "not yet signed off" in _text(screen, "debrief.draft")
    signed = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    assert signed.findChild(QLabel, "debrief.draft") is None


def test_an_annulled_answer_says_so(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED, voided=True))
    assert "annulled" in _text(screen, "debrief.voided")


@pytest.mark.parametrize(
    ("finished", "words", "route"),
    [(False, "Next specimen", Route("examination", RUN)), (True, "To the summary", Route("summary", RUN))],
)
def test_there_is_one_next_step(qtbot: QtBot, shown: Shown, finished: bool, words: str, route: Route) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED), finished=finished)
    following = screen.findChild(QPushButton, "debrief.next")
    assert following is not None
    assert following.text() == words
    assert screen.focusWidget() is following
    with qtbot.waitSignal(screen.go) as went:
        qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert went.args == [route]


def test_keys_of_the_desk_work_here_too(shown: Shown) -> None:
    screen = shown(debrief_of(TRUTH, *LOOKED, REFERRED))
    canvas = _view(screen).canvas
    hold(canvas, Qt.Key.Key_B, "b")
    assert canvas.stage.blinking
    release(canvas, Qt.Key.Key_B, "b")
    assert not canvas.stage.blinking
    strike(canvas, "1")
    assert canvas.stage.lamp.light is Light.VIS
    strike(canvas, "c")
    assert canvas.stage.comparison is Comparison.SIDE_BY_SIDE
    strike(canvas, "l")
    assert canvas.stage.lens.on
    press(canvas, Qt.Key.Key_Escape)
    assert not canvas.stage.lens.on
    assert canvas.stage.comparison is Comparison.SIDE_BY_SIDE

"""The face desk: six answers by mouse and key, notes on record, blink while held, a debrief that says what was true."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from docexam.content.face_components import load_components
from docexam.domain.attempt import Attempt, Outcome
from docexam.domain.curriculum import Mode as RunMode
from docexam.domain.exercise import ExerciseKind
from docexam.domain.face import (
    FaceComponent,
    FaceDecided,
    FaceNoted,
    FacePlace,
    FaceRating,
    FaceTask,
    FaceTruth,
    Likeness,
)
from docexam.domain.ids import (
    AssessmentId,
    AttemptId,
    ItemId,
    LearnerNumber,
    PortraitId,
    RunId,
    TrialId,
)
from docexam.domain.text import Text
from docexam.services.views import DeskRules, FaceDebrief, FaceOnDesk, TrialHead
from docexam.training.face_matching.comparing import FaceState
from docexam.training.face_matching.judging import compare_notes
from docexam.ui import i18n, theme
from docexam.ui.panels.faces.pictures import draw_pair
from docexam.ui.panels.faces.view import Faced, FacesView, Mode
from docexam.ui.screens.face_debrief.words import limits_words, truth_words, verdict_words
from docexam.ui.screens.face_desk.desk import FaceDesk
from tests.screens.station import ROOT
from tests.unit.training.face_matching.small_bank import PRACTICE

PLACE = FacePlace((0.4, 0.4), (0.6, 0.4), (0.5, 0.65))
NEARER = FacePlace((0.35, 0.45), (0.65, 0.45), (0.5, 0.75))
HEAD = TrialHead(
    trial=TrialId(1),
    run=RunId("run"),
    kind=ExerciseKind.FACE,
    position=7,
    total=20,
    mode=RunMode.PRACTICE,
    title=Text("Face and holder", "الوجه وصاحب الوثيقة"),
    rules=DeskRules(feedback_after_each=True, overlays=True, reference=True),
)


@dataclass
class Pen:
    """Remembers what was noted."""

    elapsed_ms: int = 4000
    actions: list[Any] = field(default_factory=list)

    def note(self, action: object) -> None:
        self.actions.append(action)


def picture(grey: int) -> QImage:
    made = QImage(384, 480, QImage.Format.Format_RGB32)
    made.fill(grey * 0x10101)
    return made


@pytest.fixture
def pen() -> Pen:
    return Pen()


@pytest.fixture
def desk(qtbot: QtBot, pen: Pen) -> FaceDesk:
    i18n.install(_application(), "en")
    trial = FaceOnDesk(
        HEAD,
        FaceTask(PortraitId("a"), PortraitId("b"), 1),
        FaceState(),
        load_components(ROOT),
        (PLACE, NEARER),
    )
    made = FaceDesk(trial, recorder=pen, language="en")  # type: ignore[arg-type]  # a pen that only remembers
    theme.apply(made, theme.DARK)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def show(desk: FaceDesk) -> None:
    desk.show_faces(Faced(picture(90), PLACE, "Document"), Faced(picture(200), NEARER, "Holder, now"))


def grey_at(view: FacesView, x: float, y: float) -> int:
    image = view.grab().toImage()
    return image.pixelColor(round(x * image.width()), round(y * image.height())).red()


def test_nothing_can_be_answered_before_the_faces_are_there(desk: FaceDesk) -> None:
    decided: list[FaceDecided] = []
    desk.decided.connect(decided.append)
    desk.answers.buttons[FaceRating.SAME_SURE].click()
    assert decided == []
    show(desk)
    desk.answers.buttons[FaceRating.SAME_SURE].click()
    assert decided == [FaceDecided(FaceRating.SAME_SURE, None)]


@pytest.mark.parametrize(
    ("key", "rating"), [(Qt.Key.Key_1, FaceRating.SAME_SURE), (Qt.Key.Key_6, FaceRating.DIFFERENT_SURE)]
)
def test_a_key_answers_in_one_stroke(desk: FaceDesk, key: Qt.Key, rating: FaceRating) -> None:
    decided: list[FaceDecided] = []
    desk.decided.connect(decided.append)
    show(desk)
    event = _key(key)
    assert desk.obey(event)
    assert decided == [FaceDecided(rating, None)]


def _key(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, chr(key.value))


def test_notes_go_on_record_can_be_taken_back_and_one_settles_it(desk: FaceDesk, pen: Pen) -> None:
    show(desk)
    ears = _child(desk, "faces.part.ears.different")
    QTest.mouseClick(ears, Qt.MouseButton.LeftButton)
    QTest.mouseClick(ears, Qt.MouseButton.LeftButton)
    QTest.mouseClick(_child(desk, "faces.part.nose.cannot-see"), Qt.MouseButton.LeftButton)
    assert pen.actions == [
        FaceNoted(FaceComponent.EARS, Likeness.DIFFERENT),
        FaceNoted(FaceComponent.EARS, None),
        FaceNoted(FaceComponent.NOSE, Likeness.CANNOT_SEE),
    ]
    for part in ("ears", "marks"):
        QTest.mouseClick(_child(desk, f"faces.part.{part}"), Qt.MouseButton.LeftButton)
    assert desk.sheet.settled_by is FaceComponent.MARKS


def _child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_all_nineteen_components_stand_on_the_sheet(desk: FaceDesk) -> None:
    for component in FaceComponent:
        _child(desk, f"faces.part.{component.value}")


def test_held_to_blink_the_other_face_takes_the_place_of_the_first(desk: FaceDesk, pen: Pen) -> None:
    show(desk)
    view = desk.view
    assert grey_at(view, 0.3, 0.5) < grey_at(view, 0.7, 0.5)
    view.blink(other=True)
    assert grey_at(view, 0.3, 0.5) > grey_at(view, 0.7, 0.5)
    view.blink(other=False)
    assert grey_at(view, 0.3, 0.5) < grey_at(view, 0.7, 0.5)
    assert [action.tool for action in pen.actions] == ["blink"]


def test_overlay_mixes_the_two_and_says_so_once(desk: FaceDesk, pen: Pen) -> None:
    show(desk)
    desk.view.show_mode(Mode.OVERLAY)
    desk.view.show_mix(0.0)
    first = grey_at(desk.view, 0.5, 0.5)
    desk.view.show_mix(1.0)
    second = grey_at(desk.view, 0.5, 0.5)
    desk.view.show_mix(0.5)
    assert first < grey_at(desk.view, 0.5, 0.5) < second
    desk.view.show_mode(Mode.OVERLAY)
    assert [action.tool for action in pen.actions] == ["overlay"]


def test_at_one_scale_the_eyes_meet(desk: FaceDesk) -> None:
    show(desk)
    view = desk.view
    pane = view._panes()[0]
    document, live = (view._target(pane, at) for at in (0, 1))
    for place, target in ((PLACE, document), (NEARER, live)):
        assert target.left() + target.width() * (place.left_eye[0] + place.right_eye[0]) / 2 == pytest.approx(
            document.left() + document.width() * 0.5
        )
        assert target.top() + target.height() * place.left_eye[1] == pytest.approx(
            document.top() + document.height() * 0.4
        )
    assert live.width() * 0.3 == pytest.approx(document.width() * 0.2)
    view.show_same_scale(False)
    assert view._target(pane, 1) == view._target(pane, 0)


def test_both_are_zoomed_and_moved_together_and_never_off_the_picture(desk: FaceDesk) -> None:
    show(desk)
    view = desk.view
    view.magnify(4.0)
    view.move_by(5.0, -5.0)
    pane = view._panes()[0]
    target = view._target(pane, 0)
    assert target.contains(pane)
    view.magnify(0.0)
    assert view.zoom == 1.0


def debrief(outcome: Outcome, truth: FaceTruth) -> FaceDebrief:
    pictures = PRACTICE[0].portraits
    state = FaceState(decision=FaceDecided(FaceRating.DIFFERENT_PROBABLY))
    attempt = Attempt(
        id=AttemptId("x"),
        trial=TrialId(1),
        run=RunId("run"),
        learner=LearnerNumber(1),
        assessment=AssessmentId("faces"),
        mode=RunMode.PRACTICE,
        item=ItemId("i"),
        item_version="1",
        response="different",
        fraud_kind=None,
        confidence=3,
        regions=(),
        lights=(),
        outcome=outcome,
        correct=True,
        score_permille=1000,
        duration_ms=9000,
        at="2026-01-01T00:00:00Z",
        utc_offset_min=0,
        mono_ms=0,
        app_version="1",
        rules_version=1,
        language="en",
    )
    return FaceDebrief(
        head=HEAD,
        task=FaceTask(PortraitId("a"), PortraitId("b"), 1),
        truth=truth,
        state=state,
        notes=compare_notes((), truth),
        components=load_components(ROOT),
        places=(PLACE, NEARER),
        portraits=(pictures[0], pictures[3]),
        attempt=attempt,
        voided=False,
    )


def test_the_debrief_says_how_near_an_impostor_was_and_what_changed_in_a_holder() -> None:
    near = debrief(Outcome.HIT, FaceTruth(same=False, mm=0.9, differing=(FaceComponent.EARS,)))
    assert "0.9 mm" in truth_words(near, "en")
    stranger = debrief(Outcome.HIT, FaceTruth(same=False, mm=None))
    assert "mm" not in truth_words(stranger, "en")
    same = truth_words(debrief(Outcome.FALSE_ALARM, FaceTruth(same=True)), "en")
    assert "one person" in same
    assert "9" in same
    assert "light" in same


def test_every_outcome_has_its_words_and_the_limits_are_said() -> None:
    assert len({verdict_words(outcome) for outcome in Outcome}) == len(Outcome)
    assert "must not be used to select" in limits_words()


def test_no_array_is_shared_with_the_drawn_picture() -> None:
    class Pictures:
        def face(self, portrait: PortraitId, *, live: bool, seed: int) -> Any:
            return np.full((480, 384, 4), 200 if live else 90, np.uint8)

    faced = draw_pair(
        Pictures(),  # type: ignore[arg-type]  # only faces are asked for
        FaceTask(PortraitId("a"), PortraitId("b"), 1),
        (PLACE, NEARER),
        ("Document", "Now"),
    )
    assert [one.picture.pixelColor(5, 5).red() for one in faced] == [90, 200]

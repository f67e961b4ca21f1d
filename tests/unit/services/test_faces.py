"""A run of face pairs: put without the answer, kept through a power cut, judged, looked back at."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from docexam.content.face_components import load_components
from docexam.domain.attempt import Outcome
from docexam.domain.curriculum import Assessment, Curriculum, Mode
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.face import (
    FaceComponent,
    FaceDecided,
    FaceNoted,
    FaceRating,
    Likeness,
)
from docexam.domain.face_item import FaceItem
from docexam.domain.ids import AssessmentId, ItemId, LearnerNumber, RunId
from docexam.domain.inspection import TimedAction
from docexam.domain.portrait import PortraitBank
from docexam.domain.text import Text
from docexam.services.faces import Faces
from docexam.services.views import FaceDebrief, FaceOnDesk
from tests.unit.services.small_station import SIGNED, Station, open_station, small_course
from tests.unit.training.face_matching.small_bank import PRACTICE

ROOT = Path(__file__).resolve().parents[3]
FACES = AssessmentId("faces")
BANK = PortraitBank(PRACTICE)


def course() -> Curriculum:
    items = tuple(
        FaceItem(ItemId(f"face-{number:03}"), "1", same, difficulty, SIGNED)
        for number, (same, difficulty) in enumerate(((True, -1.0), (True, 0.5), (False, -1.0), (False, 0.5)))
    )
    small = small_course()
    faces = Assessment(FACES, Text("Faces", "وجوه"), Mode.PRACTICE, 4, 2, tuple(one.id for one in items))
    return Curriculum(
        id=small.id,
        version=small.version,
        title=small.title,
        items=small.items,
        assessments=(*small.assessments, faces),
        reasons=small.reasons,
        explanations=small.explanations,
        fraud_kinds=small.fraud_kinds,
        exercises=items,
    )


def opened(folder: Path, bank: PortraitBank = BANK) -> Station:
    return open_station(folder, course=course(), kinds=(Faces(lambda: bank, partial(load_components, ROOT)),))


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    station = opened(tmp_path)
    yield station
    station.close()


@pytest.fixture
def learner(station: Station) -> LearnerNumber:
    return station.add("Lena Learner", "77409").number


def begin(station: Station, learner: LearnerNumber) -> RunId:
    return station.examinations.start(learner, FACES, seed=3, language="en").value.run


def on_desk(station: Station, run: RunId) -> FaceOnDesk:
    desk = station.examinations.on_desk(run)
    assert isinstance(desk, FaceOnDesk)
    return desk


def decide(station: Station, desk: FaceOnDesk, rating: FaceRating | None) -> None:
    station.examinations.decide(desk.trial, [TimedAction(9000, FaceDecided(rating, FaceComponent.EARS))])


def is_same(desk: FaceOnDesk) -> bool:
    pictures = {one.id: one for one in BANK.portraits}
    return pictures[desk.task.document].person == pictures[desk.task.live].person


def test_a_set_of_pairs_is_answered_to_its_end_and_judged(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner)
    outcomes = []
    for position in range(4):
        desk = on_desk(station, run)
        right = FaceRating.SAME_SURE if is_same(desk) else FaceRating.DIFFERENT_PROBABLY
        wrong = FaceRating.DIFFERENT_GUESS if is_same(desk) else FaceRating.SAME_GUESS
        decide(station, desk, wrong if position == 3 else right)
        debrief = station.examinations.debrief(desk.trial)
        assert isinstance(debrief, FaceDebrief)
        assert debrief.truth.same is is_same(desk)
        outcomes.append(debrief.attempt.outcome)
    summary = station.examinations.summary(run)
    assert summary.result.counts.signals + summary.result.counts.noises == 4
    assert sum(row.attempt.correct for row in summary.rows) == 3
    assert {row.attempt.response for row in summary.rows} == {"same", "different"}
    assert {row.attempt.confidence for row in summary.rows} <= {1, 3, 5}
    assert set(outcomes) >= {Outcome.HIT, Outcome.CORRECT_REJECTION}


def test_notes_outlive_a_power_cut_and_are_set_against_the_truth(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    run = begin(station, learner)
    desk = on_desk(station, run)
    noted = (
        TimedAction(2000, FaceNoted(FaceComponent.EARS, Likeness.DIFFERENT)),
        TimedAction(3000, FaceNoted(FaceComponent.NOSE, Likeness.CANNOT_SEE)),
        TimedAction(4000, FaceNoted(FaceComponent.NOSE, None)),
    )
    station.examinations.record(desk.trial, noted)
    station.close()
    again = opened(tmp_path)
    resumed = on_desk(again, run)
    assert resumed.task == desk.task
    assert [(note.component, note.likeness) for note in resumed.state.notes] == [
        (FaceComponent.EARS, Likeness.DIFFERENT)
    ]
    assert resumed.state.elapsed_ms == 4000
    decide(again, resumed, FaceRating.DIFFERENT_SURE)
    debrief = again.examinations.debrief(desk.trial)
    assert isinstance(debrief, FaceDebrief)
    assert (FaceComponent.EARS in debrief.notes.seen) is (FaceComponent.EARS in debrief.truth.differing)
    again.close()


def test_time_that_ran_out_is_no_answer(station: Station, learner: LearnerNumber) -> None:
    desk = on_desk(station, begin(station, learner))
    decide(station, desk, None)
    debrief = station.examinations.debrief(desk.trial)
    assert isinstance(debrief, FaceDebrief)
    assert (debrief.attempt.response, debrief.attempt.confidence, debrief.attempt.correct) == (
        "no-answer",
        None,
        False,
    )


def test_nothing_follows_the_decision(station: Station, learner: LearnerNumber) -> None:
    desk = on_desk(station, begin(station, learner))
    decide(station, desk, FaceRating.SAME_GUESS)
    with pytest.raises(ProgramFault):
        decide(station, desk, FaceRating.DIFFERENT_SURE)


def test_a_bank_without_pictures_is_said_in_one_sentence(tmp_path: Path) -> None:
    station = opened(tmp_path, PortraitBank())
    learner = station.add("Lena Learner", "77409").number
    with pytest.raises(EnvironmentFault) as refused:
        begin(station, learner)
    assert refused.value.code is FaultCode.ASSET_MISSING
    station.close()

"""The trainer's desk: every act leaves a record, every act is explained before."""

import pytest
from PySide6.QtWidgets import QLabel

from docexam.domain.ids import AssessmentId, LearnerNumber
from docexam.domain.people import Learner, Role
from docexam.ui.screens.trainer import TrainerScreen
from docexam.ui.widgets.chooser import Chooser
from docexam.ui.widgets.drop_down import DropDown
from tests.screens.answering import answer_all
from tests.screens.station import Station


@pytest.fixture
def trainer(station: Station) -> Learner:
    made = station.set_up()
    station.sign_in(made)
    return made


def begin(station: Station, page: str = "learners") -> None:
    station.show("trainer", TrainerScreen, page)


def choose(station: Station, name: str, number: int) -> None:
    chooser = station.find(name).parent()
    assert isinstance(chooser, Chooser)
    chooser.choose(str(number))
    station.settle()


def acts(station: Station, trainer: Learner) -> list[tuple[str, str]]:
    return [(entry.what, entry.about) for entry in station.services.people.oversight(trainer.number)]


def test_a_pin_is_reset(station: Station, trainer: Learner) -> None:
    learner = station.add("Ahmed Kareem", badge="1")
    begin(station)
    choose(station, "trainer.learners", learner.number)
    station.press("trainer.reset-pin")
    for field in ("trainer.pin", "trainer.pin-again"):
        station.type(field, "٩٩٩٩")
    station.press("trainer.ask-pin.yes")
    assert station.services.people.sign_in(learner.number, "9999").value.learner == learner
    assert acts(station, trainer) == [("pin-reset", "Ahmed Kareem")]


@pytest.mark.parametrize(("pin", "again"), [("12", "12"), ("1234", "1235")])
def test_a_pin_that_cannot_be_keeps_the_question_open(
    station: Station, trainer: Learner, pin: str, again: str
) -> None:
    learner = station.add("Ahmed Kareem", badge="1")
    begin(station)
    choose(station, "trainer.learners", learner.number)
    station.press("trainer.reset-pin")
    station.type("trainer.pin", pin)
    station.type("trainer.pin-again", again)
    station.press("trainer.ask-pin.yes")
    assert station.is_there("trainer.ask-pin")
    assert acts(station, trainer) == []


def test_a_double_entry_is_joined(station: Station, trainer: Learner) -> None:
    keep, double = station.add("Ahmed Kareem", badge="1"), station.add("Ahmad Karim", badge="2")
    begin(station)
    choose(station, "trainer.learners", keep.number)
    station.press("trainer.merge")
    choose(station, "trainer.double", double.number)
    station.press("trainer.ask-merge.yes")
    assert {one.number for one in station.services.people.learners()} == {trainer.number, keep.number}
    assert acts(station, trainer) == [("merged", "Ahmad Karim")]


def test_joining_needs_a_double(station: Station, trainer: Learner) -> None:
    keep = station.add("Ahmed Kareem", badge="1")
    begin(station)
    choose(station, "trainer.learners", keep.number)
    station.press("trainer.merge")
    station.press("trainer.ask-merge.yes")
    assert station.is_there("trainer.ask-merge")


def test_who_is_signed_in_is_not_offered_as_a_double(station: Station, trainer: Learner) -> None:
    keep, double = station.add("Ahmed Kareem", badge="1"), station.add("Ahmad Karim", badge="2")
    begin(station)
    choose(station, "trainer.learners", keep.number)
    station.press("trainer.merge")
    offered = station.find("trainer.double").parent()
    assert isinstance(offered, Chooser)
    offered.choose(str(trainer.number))
    assert offered.current == ""
    offered.choose(str(double.number))
    assert offered.current == str(double.number)


def test_a_learner_becomes_a_trainer(station: Station, trainer: Learner) -> None:
    learner = station.add("Noor Jabbar", badge="1")
    begin(station)
    choose(station, "trainer.learners", learner.number)
    station.press("trainer.make-trainer")
    station.press("trainer.ask-trainer.yes")
    roles = {one.number: one.role for one in station.services.people.learners()}
    assert roles[learner.number] is Role.TRAINER
    assert acts(station, trainer) == [("trainer-made", "Noor Jabbar")]


def test_an_answer_given_under_the_wrong_name_is_annulled(station: Station, trainer: Learner) -> None:
    learner = station.add("Ahmed Kareem", badge="1")
    answered(station, learner.number)
    begin(station, "answers")
    answer = station.services.people.answers(trainer.number)[0]
    station.press(f"trainer.void.{answer.attempt}")
    station.press("trainer.ask-void.yes")
    after = {one.attempt: one.voided for one in station.services.people.answers(trainer.number)}
    assert after[answer.attempt]
    assert sum(after.values()) == 1
    assert acts(station, trainer) == [("voided", "Ahmed Kareem")]
    assert not station.is_there(f"trainer.void.{answer.attempt}")


def test_answers_of_one_learner_can_be_shown_alone(station: Station, trainer: Learner) -> None:
    learner, other = station.add("Ahmed Kareem", badge="1"), station.add("Noor Jabbar", badge="2")
    answered(station, learner.number)
    answered(station, other.number)
    begin(station, "answers")
    of = station.find("trainer.answers.of")
    assert isinstance(of, DropDown)
    of.choose(str(other.number))
    station.settle()
    shown = {one.learner for one in station.services.people.answers(trainer.number, other.number)}
    assert shown == {other.number}
    mine = station.services.people.answers(trainer.number, learner.number)[0]
    assert not station.is_there(f"trainer.answer.{mine.attempt}")


def test_what_was_done_stands_there_in_sentences(station: Station, trainer: Learner) -> None:
    learner = station.add("Ahmed Kareem", badge="1")
    station.services.people.reset_pin(trainer.number, learner.number, "1111")
    begin(station, "oversight")
    entries = [label.text() for label in station.find("trainer.entry").findChildren(QLabel)]
    assert any("set a new PIN" in words and "Ahmed Kareem" in words for words in entries)


@pytest.mark.parametrize(
    ("page", "empty"), [("answers", "trainer.no-answers"), ("oversight", "trainer.clear")]
)
def test_empty_pages_teach(station: Station, trainer: Learner, page: str, empty: str) -> None:
    begin(station, page)
    assert station.is_there(empty)


def test_a_copy_is_made_and_shown(station: Station, trainer: Learner) -> None:
    begin(station, "copies")
    station.press("trainer.copy-now")
    assert station.services.upkeep.copies()
    assert station.is_there("trainer.copy.0")


def test_a_copy_is_put_in_place_only_after_asking(station: Station, trainer: Learner) -> None:
    station.services.upkeep.copy_now()
    begin(station, "copies")
    station.press("trainer.restore.0")
    assert station.program.restored == []
    station.press("trainer.ask-restore.yes")
    assert station.program.restored == [station.services.upkeep.copies()[0].path]


def test_the_page_in_view_is_kept_when_the_screen_is_built_anew(station: Station, trainer: Learner) -> None:
    begin(station)
    station.press("trainer.tabs.copies")
    station.window.rebuild()
    station.settle()
    assert station.is_there("trainer.copy-now")


def test_somebody_who_is_no_trainer_is_refused_by_the_services(station: Station, trainer: Learner) -> None:
    learner = station.add("Ahmed Kareem", badge="1")
    station.sign_in(learner)
    begin(station, "oversight")
    assert "Only a trainer" in station.text("window.notice.text")


def answered(station: Station, number: LearnerNumber) -> None:
    run = station.services.examinations.start(
        number, AssessmentId("practice-ten"), seed=3, language="en"
    ).value
    answer_all(station.services, run.run, most=2)


def test_a_name_is_removed_after_it_was_explained(station: Station, trainer: Learner) -> None:
    learner = station.add("Ahmed Kareem", badge="20411")
    practice = AssessmentId("practice-ten")
    run = station.services.examinations.start(learner.number, practice, seed=3, language="en").value.run
    answer_all(station.services, run, most=10)
    begin(station)
    assert not station.is_there("trainer.remove-name"), "nobody removes themself"
    choose(station, "trainer.learners", learner.number)
    station.press("trainer.remove-name")
    words = [one.text() for one in station.find("trainer.ask-removal").findChildren(QLabel)]
    assert any("never reach head office" in text for text in words), "what waits for the set-up file is named"
    station.press("trainer.ask-removal.remove")
    assert [tile.name for tile in station.services.people.learners()] == ["Omar Salih"]
    station.press("trainer.tabs.oversight")
    said = [one.text() for one in station.find("trainer.entry").findChildren(QLabel)]
    assert any("removed the name" in text for text in said)
    station.press("trainer.tabs.answers")
    assert any("(name removed)" in one.text() for one in station.window.findChildren(QLabel))

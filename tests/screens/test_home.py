"""Home: the one thing to do, what was done, and "this was not me"."""

import pytest
from PySide6.QtWidgets import QLabel

from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import AssessmentId
from docexam.domain.people import Learner
from docexam.ui.screens.home import HomeScreen
from docexam.ui.screens.home.offers import Group, offer_groups
from docexam.ui.widgets.screen import Route
from tests.screens.answering import answer_all
from tests.screens.station import Station

PRACTICE, CHECK = AssessmentId("practice-ten"), AssessmentId("first-check")


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    made = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(made)
    return made


def begin(station: Station) -> HomeScreen:
    screen = station.show("home", HomeScreen)
    assert isinstance(screen, HomeScreen)
    return screen


def start(station: Station, learner: Learner, assessment: AssessmentId) -> str:
    examinations = station.services.examinations
    return examinations.start(learner.number, assessment, seed=3, language="en").value.run


def test_a_new_learner_is_offered_the_practice_set_with_one_button(
    station: Station, learner: Learner
) -> None:
    begin(station)
    assert station.focused() == "home.start"
    station.press("home.start")
    assert station.routes[-1].name == "examination"
    run = station.services.examinations.home(learner.number).unfinished[0]
    assert (run.assessment, run.run) == (PRACTICE, station.routes[-1].argument)


def test_an_unfinished_set_is_gone_on_with(station: Station, learner: Learner) -> None:
    run = start(station, learner, PRACTICE)
    begin(station)
    station.press("home.start")
    assert (station.routes[-1].name, station.routes[-1].argument) == ("examination", run)


def test_the_check_stands_beside_and_counts(station: Station, learner: Learner) -> None:
    begin(station)
    station.press(f"home.begin.{CHECK}")
    assert station.routes[-1].name == "examination"
    assert station.services.examinations.home(learner.number).unfinished[0].assessment == CHECK


def test_two_unfinished_sets_can_both_be_reached(station: Station, learner: Learner) -> None:
    first, second = start(station, learner, PRACTICE), start(station, learner, CHECK)
    begin(station)
    shown = station.services.examinations.home(learner.number).unfinished
    station.press(f"home.open.{shown[1].assessment}")
    assert station.routes[-1].argument in (first, second)
    assert station.routes[-1].argument == shown[1].run


def test_before_anything_is_finished_the_empty_place_teaches(station: Station, learner: Learner) -> None:
    begin(station)
    assert station.is_there("home.empty")


def test_a_finished_set_leads_to_its_summary(station: Station, learner: Learner) -> None:
    run = start(station, learner, PRACTICE)
    answer_all(station.services, run)
    begin(station)
    assert not station.is_there("home.empty")
    station.press(f"home.run.{run}")
    assert (station.routes[-1].name, station.routes[-1].argument) == ("summary", run)


def test_a_finished_check_with_drafts_in_it_is_called_a_trial(station: Station, learner: Learner) -> None:
    run = start(station, learner, CHECK)
    answer_all(station.services, run)
    begin(station)
    row = station.find(f"home.run.{run}")
    words = [part.text() for part in row.findChildren(QLabel)]
    assert "trial" in words
    assert "counts" not in words


def test_ways_lead_to_the_own_record_settings_and_out(station: Station, learner: Learner) -> None:
    for name, route in (("home.transfer", "transfer"), ("home.about", "about")):
        begin(station)
        station.press(name)
        assert station.routes[-1].name == route
    begin(station)
    station.press("home.sign-out")
    assert station.routes[-1].name == "sign-in"
    assert station.around.signed_in is None


def test_the_trainers_desk_is_for_trainers(station: Station) -> None:
    trainer = station.set_up()
    learner = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(learner)
    begin(station)
    assert not station.is_there("home.trainer")
    station.sign_in(trainer)
    begin(station)
    station.press("home.trainer")
    assert station.routes[-1].name == "trainer"


def test_at_the_first_sign_in_nothing_is_asked_about_the_time_before(
    station: Station, learner: Learner
) -> None:
    begin(station)
    assert not station.is_there("home.previous")


def test_what_was_done_under_the_name_before_is_shown_once(station: Station, learner: Learner) -> None:
    run = start(station, learner, PRACTICE)
    answer_all(station.services, run, most=3)
    station.clock.pass_s(3600)
    station.sign_in(learner)
    begin(station)
    words = station.find("home.previous.says")
    assert isinstance(words, QLabel)
    assert "3" in words.text()
    station.press("home.transfer")
    begin(station)
    assert not station.is_there("home.previous")


def test_this_was_not_me_is_told_to_the_trainer(station: Station, learner: Learner) -> None:
    station.clock.pass_s(3600)
    station.sign_in(learner)
    begin(station)
    station.press("home.previous.not-me")
    station.press("home.not-me.yes")
    (entry,) = station.services.people.oversight(station.services.people.learners()[-1].number)
    assert (entry.what, entry.about) == ("not-me", "Ahmed Kareem")
    assert not station.is_there("home.previous") or station.find("home.previous").isHidden()


def test_a_second_thought_reports_nothing(station: Station, learner: Learner) -> None:
    station.clock.pass_s(3600)
    station.sign_in(learner)
    begin(station)
    station.press("home.previous.not-me")
    station.press("home.not-me.leave")
    trainer = next(one for one in station.services.people.learners() if one.name == "Omar Salih")
    assert station.services.people.oversight(trainer.number) == ()


def test_after_signing_out_from_home_the_next_time_is_told_again(station: Station, learner: Learner) -> None:
    begin(station)
    station.window.go(Route("sign-in"))
    station.clock.pass_s(3600)
    station.sign_in(learner)
    begin(station)
    assert station.is_there("home.previous")


def test_sets_stand_in_groups_by_what_they_train_and_todays_is_not_offered_twice(station: Station) -> None:
    view = station.services.examinations.home(station.set_up().number)
    groups = offer_groups(view)
    assert Group.SKILLS in groups
    offered = [one.id for sets in groups.values() for one in sets]
    assert len(offered) == len(set(offered))
    assert view.practice[0].id not in offered
    assert not set(offered) & {one.id for one in view.checks}
    kinds = dict(view.kinds)
    for one in groups.get(Group.DOCUMENTS, ()):
        assert kinds[one.id] == {ExerciseKind.DOCUMENT}


def test_a_set_in_a_group_is_begun_by_one_press(station: Station) -> None:
    learner = station.set_up()
    station.sign_in(learner)
    view = station.services.examinations.home(learner.number)
    wanted = offer_groups(view)[Group.SKILLS][0]
    station.show("home", HomeScreen)
    station.press(f"home.begin.{wanted.id}")
    assert [run.assessment for run in station.services.examinations.home(learner.number).unfinished] == [
        wanted.id
    ]

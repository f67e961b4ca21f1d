"""The interview screen: asked by mouse and by keys, noted, linked, decided, and looked back at."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from docexam.domain.ids import AssessmentId, RunId
from docexam.domain.inspection import Decided, Response
from docexam.domain.people import Learner
from docexam.services.interview_views import InterviewOnDesk
from docexam.ui.panels.interview.note_buttons import NoteButton
from docexam.ui.panels.interview.words_button import WordsButton
from docexam.ui.screens.interview import InterviewDebriefScreen, InterviewScreen
from docexam.ui.widgets.screen import Route
from tests.screens.station import Station

PRACTICE = AssessmentId("practice-interviews")
WEDDING = "interview-001"


@pytest.fixture
def learner(station: Station) -> Learner:
    made = station.set_up()
    station.sign_in(made)
    return made


@pytest.fixture
def wedding(station: Station, learner: Learner) -> RunId:
    """Return a run whose first traveller comes for a wedding."""
    examinations = station.services.examinations
    for seed in range(200):
        run = examinations.start(learner.number, PRACTICE, seed=seed, language="en").value.run
        trial = examinations.on_desk(run)
        assert isinstance(trial, InterviewOnDesk)
        if trial.interview.scenario.id == WEDDING:
            return run
    raise AssertionError("no run begins with the wedding")


def _shown(station: Station, run: RunId) -> InterviewScreen:
    screen = station.show("interview", InterviewScreen, run)
    assert isinstance(screen, InterviewScreen)
    station.until(lambda: screen.desk is not None)
    return screen


def _read_and_ask(station: Station) -> None:
    for name in ("interview.paper.booking.read", "interview.families.how", "interview.ask.how-long"):
        station.press(name)


def test_a_question_brings_an_answer_and_costs_time(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    assert screen.desk is not None
    station.press("interview.ask.why-here")
    assert "why-here" in screen.desk.state.known
    assert station.text("interview.clock") == "00:10 of 01:50"
    assert not station.is_there("interview.ask.why-here")


def test_an_answer_opens_a_follow_up_and_a_paper(station: Station, wedding: RunId) -> None:
    _shown(station, wedding)
    assert not station.is_there("interview.paper.invitation.read")
    station.press("interview.ask.why-here")
    assert station.is_there("interview.paper.invitation.read")
    station.press("interview.families.who")
    assert station.is_there("interview.ask.who-marries")


def test_two_noted_facts_are_linked_and_asked_about(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    assert screen.desk is not None
    _read_and_ask(station)
    for fact in ("nights-booked", "stays-weeks"):
        next(made for made in screen.findChildren(NoteButton) if made.fact == fact).click()
    station.press("interview.fact.nights-booked.link")
    station.press("interview.fact.stays-weeks.link")
    assert screen.desk.state.linked == (("stays-weeks", "nights-booked"),)
    station.press("interview.follow-up.stays-weeks.nights-booked")
    assert "home-afterwards" in screen.desk.state.known
    station.press("interview.unlink.stays-weeks.nights-booked")
    assert screen.desk.state.linked == ()


def test_the_traveller_is_answered(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    assert screen.desk is not None
    assert not station.find("interview.request").isVisible()
    station.press("interview.ask.why-here")
    station.press("interview.request.answer")
    assert screen.desk.state.refused == ()
    assert not station.find("interview.request").isVisible()


def test_the_keys_choose_families_checks_and_the_decision(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    desk = screen.desk
    assert desk is not None
    station.strike("interview.mode.ask", "6")
    assert desk.board.families.current == "how"
    station.strike("interview.mode.ask", "٣")
    assert desk.board.families.current == "where"
    station.strike("interview.mode.ask", "0")
    assert desk.board.mode.current == "check"
    station.strike("interview.mode.ask", "ي")
    assert station.focused() == "interview.verdict.release"


def test_a_referral_wants_a_reason(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    assert screen.desk is not None
    button = station.find("interview.decide")
    assert not button.isEnabled()
    station.press("interview.verdict.refer")
    assert not button.isEnabled()
    screen.desk.verdict.take_reasons(("statements-differ",))
    assert button.isEnabled()
    station.press("interview.verdict.release")
    assert screen.desk.verdict.decision == Decided(Response.RELEASE, None)


def test_an_interview_left_in_the_middle_opens_as_it_was(station: Station, wedding: RunId) -> None:
    _shown(station, wedding)
    _read_and_ask(station)
    station.press("interview.back")
    station.settle()
    assert station.routes[-1].name == "home"
    screen = _shown(station, wedding)
    assert screen.desk is not None
    assert {"booking", "how-long"} <= set(screen.desk.state.known)


def test_the_debrief_says_the_truth_what_settles_it_and_what_never_counts(
    station: Station, wedding: RunId
) -> None:
    screen = _shown(station, wedding)
    assert screen.desk is not None
    trial = station.services.examinations.on_desk(wedding)
    assert trial is not None
    station.press("interview.families.who")
    station.press("interview.ask.profiling-origin")
    station.press("interview.verdict.release")
    station.press("interview.decide")
    station.until(lambda: bool(station.routes) and station.routes[-1].name == "interview-debrief")
    assert station.routes[-1] == Route("interview-debrief", trial.trial)
    station.show("interview-debrief", InterviewDebriefScreen, trial.trial)
    station.until(lambda: station.is_there("interview-debrief.verdict"))
    assert station.text("interview-debrief.verdict") == "You rightly released this traveller"
    assert station.is_there("interview-debrief.guessed")
    costs = _words(station.find("interview-debrief.costs"))
    assert any("who the traveller is" in words for words in costs)
    assert any("says nothing about this journey" in words for words in costs)
    station.press("interview-debrief.next")
    assert station.routes[-1] == Route("interview", wedding)


def test_nothing_on_the_board_is_cut(station: Station, wedding: RunId) -> None:
    screen = _shown(station, wedding)
    _read_and_ask(station)
    for made in screen.findChildren(WordsButton):
        if made.isVisible():
            assert made.height() >= made.words.heightForWidth(made.words.width()), made.objectName()


def _words(widget: QWidget) -> list[str]:
    return [made.text() for made in widget.findChildren(QLabel)]

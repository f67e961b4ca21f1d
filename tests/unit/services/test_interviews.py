"""Interviews on record: begun, interrupted, decided, looked back at; what the screen is given never tells the truth."""

from pathlib import Path

import pytest

from docexam.domain.attempt import Outcome
from docexam.domain.curriculum import InterviewItem
from docexam.domain.errors import ProgramFault
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import AssessmentId, RunId
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.domain.people import Role
from docexam.domain.scenario import TravellerTruth
from docexam.domain.talk import Asked, FactNoted, PaperRead
from docexam.services.interview_views import InterviewDebrief, InterviewOnDesk
from docexam.services.opening import Services, open_services
from docexam.training.interview.filling import texts_in
from docexam.training.interview.talk import turns_on_offer
from tests.unit.services.small_station import PIN, SetClock

REPOSITORY = Path(__file__).resolve().parents[3]
PRACTICE = AssessmentId("practice-interviews")


def _opened(folder: Path, clock: SetClock) -> Services:
    return open_services(folder, REPOSITORY, clock=clock, app_version="0.1.0", build_date="2026-01-01")


def _begun(services: Services) -> RunId:
    services.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
    learner = services.people.add_learner(
        name="Omar Salih", agency="MOI", badge="1", badge_again="1", pin=PIN, role=Role.TRAINER, language="en"
    ).value
    return services.examinations.start(learner.number, PRACTICE, seed=11, language="en").value.run


def _on_desk(services: Services, run: RunId) -> InterviewOnDesk:
    found = services.examinations.on_desk(run)
    assert isinstance(found, InterviewOnDesk)
    return found


def _refer(desk: InterviewOnDesk) -> Decided:
    return Decided(Response.REFER, None, (desk.reasons[0].id,))


def test_an_interview_goes_on_after_a_power_cut_as_it_was_left(tmp_path: Path) -> None:
    clock = SetClock()
    services = _opened(tmp_path, clock)
    run = _begun(services)
    before = _on_desk(services, run)
    turn = turns_on_offer(before.interview.scenario, before.state)[0]
    paper = before.interview.scenario.papers[0]
    actions = [TimedAction(900, PaperRead(paper.id)), TimedAction(5000, Asked(turn.id))]
    services.examinations.record(before.trial, actions)
    services.close()

    again = _opened(tmp_path, clock)
    after = _on_desk(again, run)
    assert after.interview == before.interview
    assert {paper.id, turn.id} <= set(after.state.known)
    assert after.state.elapsed_ms == 5000
    again.close()


def test_what_the_screen_is_given_tells_nothing_of_the_truth(tmp_path: Path) -> None:
    services = _opened(tmp_path, SetClock())
    desk = _on_desk(services, _begun(services))
    shown = desk.interview.scenario
    assert (shown.truth, shown.decisive, shown.grounds) == (TravellerTruth.GENUINE, (), ())
    secret = {"title", "story", "next_time"}
    assert all(not text.en for key, text in texts_in(shown) if key in secret)
    services.close()


def test_a_run_of_interviews_is_decided_looked_back_at_and_summed_up(tmp_path: Path) -> None:
    services = _opened(tmp_path, SetClock())
    run = _begun(services)
    outcomes = []
    for _ in range(6):
        desk = _on_desk(services, run)
        known = desk.interview.scenario.papers[0]
        last = [TimedAction(100, PaperRead(known.id)), TimedAction(2000, _refer(desk))]
        services.examinations.decide(desk.trial, last)
        debrief = services.examinations.debrief(desk.trial)
        assert isinstance(debrief, InterviewDebrief)
        assert debrief.attempt.response == "refer"
        assert debrief.attempt.confidence is None
        assert debrief.attempt.score_permille == debrief.judgement.score_permille
        assert debrief.truth.story.ar
        outcomes.append(debrief.attempt.outcome)
    assert services.examinations.on_desk(run) is None
    assert set(outcomes) == {Outcome.HIT, Outcome.FALSE_ALARM}
    summary = services.examinations.summary(run)
    assert {row.exercise for row in summary.rows} == {ExerciseKind.INTERVIEW}
    assert all(row.facts.findings for row in summary.rows)
    services.close()


def test_a_referral_without_a_reason_and_an_action_not_on_offer_are_refused(tmp_path: Path) -> None:
    services = _opened(tmp_path, SetClock())
    desk = _on_desk(services, _begun(services))
    with pytest.raises(ProgramFault):
        services.examinations.decide(desk.trial, [TimedAction(1, Decided(Response.REFER, None))])
    unknown = [TimedAction(1, FactNoted("no-such-fact")), TimedAction(2, Decided(Response.RELEASE, None))]
    with pytest.raises(ProgramFault):
        services.examinations.decide(desk.trial, unknown)
    services.close()


def test_every_scenario_is_an_item_of_the_course_and_of_the_practice_set(tmp_path: Path) -> None:
    services = _opened(tmp_path, SetClock())
    course = services.catalogue.curriculum
    interviews = {item.id for item in course.exercises if isinstance(item, InterviewItem)}
    (practice,) = [assessment for assessment in course.assessments if assessment.id == PRACTICE]
    assert interviews == set(practice.items)
    services.close()

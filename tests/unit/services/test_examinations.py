"""Runs from beginning to end: nothing is lost, nothing is told too early."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docexam.domain.attempt import Outcome
from docexam.domain.curriculum import Review
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, FeatureId, LearnerNumber, ReasonId, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.domain.inspection import (
    Action,
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
from docexam.services.changes import Topic
from docexam.storage import attempts, runs
from docexam.training.examination import laid_down, replay
from docexam.training.scoring import RULES_VERSION
from tests.unit.services.small_station import (
    CHECK,
    GLUED_EDGE,
    PRACTICE,
    SetClock,
    Station,
    open_station,
    right_actions,
    small_course,
)

RELEASED = TimedAction(500, Decided(Response.RELEASE, confidence=3))


@pytest.fixture
def learner(station: Station) -> LearnerNumber:
    return station.add("Lena Learner", "77409").number


def begin(
    station: Station, learner: LearnerNumber, assessment: AssessmentId = PRACTICE, seed: int = 7
) -> RunId:
    return station.examinations.start(learner, assessment, seed=seed, language="ar").value.run


def test_home_offers_practice_and_checks_and_knows_no_runs_yet(
    station: Station, learner: LearnerNumber
) -> None:
    home = station.examinations.home(learner)
    assert [one.id for one in home.practice] == [PRACTICE]
    assert [one.id for one in home.checks] == [CHECK]
    assert (home.unfinished, home.finished) == ((), ())


def test_a_run_is_answered_trial_by_trial_and_finishes_with_its_last(
    station: Station, learner: LearnerNumber
) -> None:
    run = begin(station, learner)
    positions = []
    while (desk := station.next_document(run)) is not None:
        positions.append((desk.position, desk.total))
        done = station.examinations.decide(desk.trial, right_actions(desk))
        assert done.changes.concern(Topic.ATTEMPTS)
    assert positions == [(1, 4), (2, 4), (3, 4), (4, 4)]
    home = station.examinations.home(learner)
    assert [(one.run, one.done, one.total) for one in home.finished] == [(run, 4, 4)]
    assert home.unfinished == ()


def test_an_answer_carries_everything_its_event_will_want(station: Station, learner: LearnerNumber) -> None:
    station.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "BASRAH", "en")
    sign_in = station.people.sign_in(learner, "4711").value.session
    run = begin(station, learner)
    while (desk := station.desk(run)).recipe.genuine:
        station.answer_right(run)
    attempt = station.examinations.decide(desk.trial, right_actions(desk)).value
    with station.database.reading() as session:
        posted = next(one for one in attempts.posted_attempts(session) if one.attempt.id == attempt)
        stored = runs.find_trial(session, desk.trial)
        visit = session.connection().exec_driver_sql("select sign_in from attempt").scalars().all()
    answer, posting = posted.attempt, posted.posting
    assert (answer.at, answer.utc_offset_min, answer.mono_ms) == ("2026-03-04T07:15:42.123Z", 180, 1000)
    assert (answer.response, answer.fraud_kind, answer.confidence) == (Response.REFER, FraudKind.FO_PHOT, 5)
    assert (answer.regions, answer.lights) == ((FeatureId("portrait"),), (Light.VIS, Light.UVA))
    assert (answer.outcome, answer.correct, answer.score_permille) == (Outcome.HIT, True, 1000)
    assert (answer.duration_ms, answer.language, answer.rules_version) == (1500, "ar", RULES_VERSION)
    assert (posting.agency, posting.bcp, posting.centre) == ("MOI", "BSR-SAFWAN", "BASRAH")
    assert posting.programme.curriculum_id == "small-course"
    assert answer.id[14] == "7"
    assert set(visit) == {sign_in}
    assert stored is not None
    assert stored.truth == station.specimens.truth(desk.recipe)


def test_an_interrupted_trial_opens_as_it_was_left(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("station")
    station = open_station(folder)
    learner = station.add("Lena Learner", "77409").number
    run = begin(station, learner)
    station.answer_right(run)
    before = station.desk(run)
    mark = MarkPlaced(1, "data", (20.0, 30.0), Light.UVA, 2.5)
    station.examinations.record(before.trial, [TimedAction(4000, LampSwitched(Light.UVA))])
    station.examinations.record(
        before.trial, [TimedAction(61000, mark), TimedAction(61500, ToolUsed("ruler"))]
    )
    station.close()

    again = open_station(folder)
    assert [one.run for one in again.examinations.home(learner).unfinished] == [run]
    desk = again.desk(run)
    assert (desk.trial, desk.position, desk.recipe) == (before.trial, 2, before.recipe)
    assert (desk.state.light, desk.state.marks, desk.state.elapsed_ms) == (Light.UVA, (mark,), 61500)
    assert again.specimens.truths_asked == 0
    again.close()


def test_the_truth_is_asked_once_for_a_trial(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner)
    assert station.desk(run) == station.desk(run)
    assert station.specimens.truths_asked == 1


def test_what_lies_on_the_desk_does_not_know_the_truth(station: Station, learner: LearnerNumber) -> None:
    desk = station.desk(begin(station, learner))
    assert "truth" not in {name.lower() for name in desk.__slots__}
    assert desk.reference.genuine
    assert desk.reference.seed != desk.recipe.seed


def test_a_check_withholds_its_feedback_until_its_end(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner, CHECK)
    desk = station.desk(run)
    assert not desk.rules.overlays
    station.examinations.decide(desk.trial, right_actions(desk))
    with pytest.raises(ProgramFault):
        station.debrief(desk.trial)
    with pytest.raises(ProgramFault):
        station.examinations.summary(run)
    station.finish(run)
    assert station.debrief(desk.trial).attempt.correct
    assert station.examinations.summary(run).result.passed is True


def test_a_practice_set_tells_the_truth_after_each(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner)
    while (desk := station.desk(run)).recipe.genuine:
        station.answer_right(run)
    with pytest.raises(ProgramFault):
        station.debrief(desk.trial)
    station.examinations.decide(desk.trial, right_actions(desk))
    debrief = station.debrief(desk.trial)
    assert debrief.judgement.findings[0].found
    assert debrief.explanations[0].name.en == "Photo substitution"
    assert debrief.named_kind == debrief.fraud_kind_name
    assert debrief.reasons[0].en == "Edge of glue"
    assert debrief.twin.genuine
    assert not debrief.review_missing
    assert station.examinations.summary(run).overview.done >= 1


def test_a_check_that_was_begun_is_gone_on_with(station: Station, learner: LearnerNumber) -> None:
    first = begin(station, learner, CHECK, seed=1)
    assert begin(station, learner, CHECK, seed=2) == first
    station.finish(first)
    assert begin(station, learner, CHECK, seed=3) != first


def test_a_check_of_an_older_design_is_begun_anew(station: Station, learner: LearnerNumber) -> None:
    first = begin(station, learner, CHECK, seed=1)
    station.answer_right(first)
    station.specimens.design_version += 1
    second = begin(station, learner, CHECK, seed=2)
    assert second != first
    assert station.desk(second).recipe.design_version == station.specimens.design_version


def test_a_failed_check_says_so_in_the_record(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner, CHECK)
    while (desk := station.next_document(run)) is not None:
        station.examinations.decide(desk.trial, [RELEASED])
    with station.database.reading() as session:
        (posted,) = attempts.posted_finishes(session, (learner,))
    assert (posted.finished.outcome, posted.finished.attempts) == ("failed", 4)
    assert posted.finished.score_permille == 500
    assert posted.finished.duration_ms == 2000
    assert station.examinations.summary(run).result.passed is False


def test_an_item_nobody_signed_off_makes_a_trial_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    course = small_course(review=Review())
    station = open_station(tmp_path_factory.mktemp("station"), course=course)
    learner = station.add("Lena Learner", "77409").number
    run = begin(station, learner, CHECK)
    station.finish(run)
    assert station.examinations.summary(run).overview.trial_items
    with station.database.reading() as session:
        (posted,) = attempts.posted_finishes(session, (learner,))
    assert posted.finished.trial_items
    station.close()


def test_a_decided_trial_takes_no_more(station: Station, learner: LearnerNumber) -> None:
    desk = station.desk(begin(station, learner))
    station.examinations.decide(desk.trial, [RELEASED])
    for again in (
        lambda: station.examinations.decide(desk.trial, [RELEASED]),
        lambda: station.examinations.record(desk.trial, [TimedAction(900, ToolUsed("ruler"))]),
    ):
        with pytest.raises(ProgramFault) as fault:
            again()
        assert fault.value.code is FaultCode.TRIAL_DECIDED


@pytest.mark.parametrize(
    "actions",
    [
        [],
        [TimedAction(1, ToolUsed("ruler"))],
        [TimedAction(1, Decided(Response.RELEASE, confidence=None))],
        [TimedAction(1, Decided(Response.REFER, confidence=3))],
        [TimedAction(1, Decided(Response.RELEASE, 3)), TimedAction(2, Decided(Response.RELEASE, 3))],
    ],
)
def test_a_decision_that_cannot_stand_leaves_no_trace(
    station: Station, learner: LearnerNumber, actions: list[TimedAction]
) -> None:
    desk = station.desk(begin(station, learner))
    with pytest.raises(ProgramFault):
        station.examinations.decide(desk.trial, actions)
    with station.database.reading() as session:
        assert runs.actions_of(session, desk.trial) == ()
        assert attempts.attempt_of_trial(session, desk.trial) is None


def test_running_out_of_time_is_an_answer_too(station: Station, learner: LearnerNumber) -> None:
    desk = station.desk(begin(station, learner))
    station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.NO_ANSWER, confidence=None))])
    attempt = station.debrief(desk.trial).attempt
    assert (attempt.correct, attempt.score_permille, attempt.confidence) == (False, 0, None)


def test_a_decision_never_comes_in_as_a_mere_action(station: Station, learner: LearnerNumber) -> None:
    desk = station.desk(begin(station, learner))
    with pytest.raises(ProgramFault):
        station.examinations.record(desk.trial, [RELEASED])


@pytest.mark.parametrize("language", [None, "en"])
def test_an_answer_is_in_the_language_of_the_screen(
    station: Station, learner: LearnerNumber, language: str | None
) -> None:
    desk = station.desk(begin(station, learner))
    station.examinations.decide(desk.trial, [RELEASED], language=language)
    assert station.debrief(desk.trial).attempt.language == (language or "ar")


def test_unknown_runs_trials_and_learners_are_refused(station: Station, learner: LearnerNumber) -> None:
    asked = (
        lambda: station.examinations.on_desk(RunId("none")),
        lambda: station.examinations.record(TrialId(99), []),
        lambda: station.debrief(TrialId(99)),
        lambda: station.examinations.summary(RunId("none")),
        lambda: station.examinations.start(learner, AssessmentId("none"), seed=1, language="en"),
    )
    for ask in asked:
        with pytest.raises(DocexamError) as fault:
            ask()
        assert fault.value.code is FaultCode.RUN_UNKNOWN
    with pytest.raises(EnvironmentFault) as unknown:
        station.examinations.home(LearnerNumber(99))
    assert unknown.value.code is FaultCode.LEARNER_UNKNOWN


def test_an_old_outcome_is_never_restated_by_newer_rules(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner)
    desk = station.desk(run)
    station.examinations.decide(desk.trial, [RELEASED])
    with station.database.writing() as session:
        work = session.connection()
        work.exec_driver_sql("drop trigger attempt_no_update")
        work.exec_driver_sql(
            "update attempt set rules_version = 0, score_permille = 123, outcome = 'uncounted'"
        )
    judgement = station.debrief(desk.trial).judgement
    assert (judgement.score_permille, judgement.outcome) == (123, Outcome.UNCOUNTED)


def test_answers_keep_their_order_when_the_clock_goes_back(
    station: Station, learner: LearnerNumber, clock: SetClock
) -> None:
    run = begin(station, learner)
    station.answer_right(run)
    clock.set_back_s(86400)
    station.answer_right(run)
    with station.database.reading() as session:
        posted = attempts.posted_attempts(session)
    assert [one.position for one in posted] == [1, 2]
    assert posted[0].attempt.at > posted[1].attempt.at


ACTIONS = st.one_of(
    st.builds(LampSwitched, st.sampled_from(list(Light)), st.booleans(), st.floats(0, 360)),
    st.builds(TiltRested, st.floats(-35, 35), st.floats(-35, 35)),
    st.builds(LoupeRested, st.tuples(st.floats(0, 125), st.floats(0, 88)), st.floats(1, 30)),
    st.builds(TorchRested, st.sampled_from(list(Light)), st.tuples(st.floats(0, 125), st.floats(0, 88))),
    st.builds(PageTurned, st.sampled_from(["data", "verso", "غلاف"])),
    st.builds(ToolUsed, st.sampled_from(["ruler", "torch", "compare"])),
    st.builds(
        MarkPlaced,
        st.integers(1, 5),
        st.just("data"),
        st.tuples(st.floats(0, 125), st.floats(0, 88)),
        st.sampled_from(list(Light)),
        st.floats(1, 30),
        st.sampled_from([None, GLUED_EDGE]),
        st.sampled_from([None, FeatureId("portrait")]),
    ),
    st.builds(MarkExplained, st.integers(1, 5), st.sampled_from([None, ReasonId("other")])),
    st.builds(MarkRemoved, st.integers(1, 5)),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(st.lists(ACTIONS, max_size=6), max_size=4))
def test_replaying_the_record_gives_the_state_again(station: Station, batches: list[list[Action]]) -> None:
    learner = (station.people.learners() or (station.add("Lena Learner", "77409"),))[0].number
    run = begin(station, learner)
    desk = station.desk(run)
    at_ms, given_actions = 0, []
    for batch in batches:
        timed = [TimedAction(at_ms := at_ms + 37, action) for action in batch]
        given_actions += timed
        station.examinations.record(desk.trial, timed)
    assert station.desk(run).state == replay(laid_down("data"), given_actions)

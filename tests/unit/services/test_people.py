"""Who is who at a station, and what a trainer may do for them."""

from pathlib import Path
from typing import Any

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.people import Role, Station
from docexam.services.changes import Topic
from docexam.services.pin_patience import WAITS_S, wait_after_s
from docexam.services.views import AnswerLine
from tests.unit.services.small_station import CHECK, PIN, PRACTICE, SetClock, open_station
from tests.unit.services.small_station import Station as WholeStation


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def add(station: WholeStation, **changes: str | Role) -> LearnerNumber:
    wanted: dict[str, Any] = {
        "name": "Lena Learner",
        "agency": "MOI",
        "badge": "77409",
        "badge_again": "77409",
        "pin": PIN,
        "language": "en",
    }
    return station.people.add_learner(**{**wanted, **changes}).value.number


def test_a_station_is_set_up_once_and_may_be_changed(station: WholeStation) -> None:
    assert station.people.station() is None
    done = station.people.set_up_station(" bsr-safwan-01", "BSR-SAFWAN", "", "ar")
    assert done.changes.concern(Topic.STATION)
    assert station.people.station() == Station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "ar")
    station.people.set_up_station("BSR-SAFWAN-02", "", "BASRAH", "en")
    assert station.people.station() == Station("BSR-SAFWAN-02", "", "BASRAH", "en")


@pytest.mark.parametrize("code", ["", "X", "SAFWAN 1", "-A", "A" * 32])
def test_a_station_code_that_fits_no_file_name_is_refused(station: WholeStation, code: str) -> None:
    with refused(FaultCode.STATION_CODE_FORMAT):
        station.people.set_up_station(code, "", "", "en")


def test_a_crossing_point_is_a_code(station: WholeStation) -> None:
    with refused(FaultCode.CODE_FORMAT):
        station.people.set_up_station("BSR-01", "Safwan crossing", "", "en")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " \t "}, FaultCode.NAME_EMPTY),
        ({"agency": "?"}, FaultCode.CODE_FORMAT),
        ({"badge": "---", "badge_again": "---"}, FaultCode.BADGE_FORMAT),
        ({"badge_again": "77408"}, FaultCode.BADGE_TWICE_DIFFERS),
        ({"pin": "123"}, FaultCode.PIN_FORMAT),
        ({"pin": "12345678x"}, FaultCode.PIN_FORMAT),
    ],
)
def test_a_learner_typed_wrong_is_not_added(
    station: WholeStation, changes: dict[str, str], code: FaultCode
) -> None:
    with refused(code):
        add(station, **changes)
    assert station.people.learners() == ()


def test_a_badge_is_one_person_however_its_digits_are_typed(station: WholeStation) -> None:
    add(station, badge="٧٧-٤٠٩")
    with refused(FaultCode.BADGE_TAKEN):
        add(station, name="Somebody else")
    add(station, name="Somebody else", agency="BPC")
    assert len(station.people.learners()) == 2


def test_the_first_trainer_makes_himself_and_the_next_is_made_by_him(station: WholeStation) -> None:
    assert not station.people.has_trainer()
    trainer, learner = station.trainer(), add(station)
    with refused(FaultCode.TRAINER_ONLY):
        add(station, badge="5", badge_again="5", role=Role.TRAINER)
    with refused(FaultCode.TRAINER_ONLY):
        station.people.make_trainer(learner, learner)
    station.people.make_trainer(trainer.number, learner)
    roles = {tile.number: tile.role for tile in station.people.learners()}
    assert roles == {trainer.number: Role.TRAINER, learner: Role.TRAINER}
    assert station.people.oversight(learner)[0].what == "trainer-made"


def test_tiles_stand_in_the_order_of_last_sign_in(station: WholeStation, clock: SetClock) -> None:
    first, second = add(station), add(station, name="سارة أحمد", badge="2", badge_again="2")
    station.people.sign_in(first, PIN)
    clock.set_back_s(3600)
    assert [tile.number for tile in station.people.learners()] == [first, second]
    station.people.sign_in(second, PIN)
    assert [tile.number for tile in station.people.learners()] == [second, first]
    assert station.people.learners()[0].last_seen == "2026-03-04T06:15:42.123Z"


@pytest.mark.parametrize("search", ["lena", "LEARNER", "774", "٧٧٤"])
def test_a_learner_is_found_by_name_or_badge(station: WholeStation, search: str) -> None:
    lena = add(station)
    add(station, name="سارة أحمد", badge="2", badge_again="2")
    assert [tile.number for tile in station.people.learners(search)] == [lena]
    assert station.people.learners("nobody") == ()


def test_signing_in_tells_what_was_done_the_time_before(station: WholeStation, clock: SetClock) -> None:
    number = add(station)
    first = station.people.sign_in(number, PIN).value
    assert (first.previous_at, first.previous_answers) == ("", 0)
    run = station.examinations.start(number, PRACTICE, seed=1, language="en").value.run
    station.answer_right(run)
    station.answer_right(run)
    clock.pass_s(60)
    second = station.people.sign_in(number, PIN).value
    assert (second.previous_at, second.previous_answers) == ("2026-03-04T07:15:42.123Z", 2)
    assert second.session > first.session


def test_this_was_not_me_marks_the_sign_in_before(station: WholeStation, clock: SetClock) -> None:
    trainer, number = station.trainer(), add(station)
    before = station.people.sign_in(number, PIN).value
    clock.pass_s(60)
    now = station.people.sign_in(number, PIN).value
    station.people.report_not_me(now.session, number)
    (line,) = station.people.oversight(trainer.number)
    assert (line.what, line.by, line.about) == ("not-me", "", "Lena Learner")
    assert line.detail.startswith("2026-03-04T07:15:42.123Z")
    with station.database.reading() as session:
        marked = session.connection().exec_driver_sql("select sign_in from oversight").scalar_one()
    assert marked == before.session


def test_wrong_pins_slow_down_and_never_lock_out(station: WholeStation, clock: SetClock) -> None:
    number = add(station)
    waits = []
    for _ in range(10):
        with pytest.raises(EnvironmentFault) as fault:
            station.people.sign_in(number, "0000")
        assert fault.value.code is FaultCode.PIN_WRONG
        waits.append(fault.value.params["wait_s"])
        clock.pass_s(int(fault.value.params["wait_s"]))
    assert waits == [0, 0, 1, 2, 4, 8, 16, 30, 30, 30]
    assert station.people.sign_in(number, PIN).value.learner.number == number


def test_while_waiting_not_even_the_right_pin_is_looked_at(station: WholeStation, clock: SetClock) -> None:
    number = add(station)
    for _ in range(3):
        with refused(FaultCode.PIN_WRONG):
            station.people.unlock(number, "0000")
    clock.pass_s(0.25)
    with pytest.raises(EnvironmentFault) as fault:
        station.people.unlock(number, PIN)
    assert (fault.value.code, fault.value.params["wait_s"]) == (FaultCode.PIN_WAIT, 1)
    assert station.people.wait_s(number) == pytest.approx(0.75)
    clock.wall = clock.wall.replace(year=2020)
    clock.ran_ms += 750
    station.people.unlock(number, PIN)
    assert station.people.wait_s(number) == 0


def test_others_do_not_wait_for_one_who_mistyped(station: WholeStation) -> None:
    first, second = add(station), add(station, badge="2", badge_again="2")
    for _ in range(3):
        with refused(FaultCode.PIN_WRONG):
            station.people.sign_in(first, "0000")
    assert station.people.wait_s(second) == 0
    station.people.sign_in(second, PIN)


def test_a_restart_does_not_shorten_the_wait(tmp_path: Path) -> None:
    station = open_station(tmp_path)
    number = add(station)
    clock = station.clock
    assert isinstance(clock, SetClock)
    for _ in range(5):
        with refused(FaultCode.PIN_WRONG):
            station.people.sign_in(number, "0000")
        clock.pass_s(station.people.wait_s(number))
    station.close()
    again = open_station(tmp_path, clock=SetClock(ran_ms=0))
    assert again.people.wait_s(number) == wait_after_s(5) == 4
    again.close()


def test_waits_only_grow() -> None:
    assert list(WAITS_S) == sorted(WAITS_S)
    assert (wait_after_s(0), wait_after_s(100)) == (0, WAITS_S[-1])


def test_a_trainer_resets_a_pin_and_with_it_the_waiting(station: WholeStation) -> None:
    trainer, number = station.trainer(), add(station)
    for _ in range(4):
        with pytest.raises(EnvironmentFault):
            station.people.sign_in(number, "0000")
        assert isinstance(station.clock, SetClock)
        station.clock.pass_s(1)
    station.people.reset_pin(trainer.number, number, "٩٩٩٩")
    station.people.sign_in(number, "9999")
    (line,) = station.people.oversight(trainer.number)
    assert (line.what, line.by, line.about) == ("pin-reset", "Tara Trainer", "Lena Learner")


def test_only_a_trainer_does_what_trainers_do(station: WholeStation) -> None:
    station.trainer()
    number, other = add(station), add(station, badge="2", badge_again="2")
    people = station.people
    for act in (
        lambda: people.reset_pin(number, other, "9999"),
        lambda: people.merge(number, keep=number, double=other),
        lambda: people.answers(number),
        lambda: people.oversight(number),
        lambda: people.void_answer(number, AttemptId("x"), "technical"),
    ):
        with refused(FaultCode.TRAINER_ONLY):
            act()


def test_the_language_of_a_learner_is_remembered(station: WholeStation) -> None:
    number = add(station)
    assert station.people.change_language(number, "ar").value.language == "ar"
    assert station.people.sign_in(number, PIN).value.learner.language == "ar"
    with pytest.raises(ProgramFault):
        station.people.change_language(number, "xx")


def test_a_merge_joins_the_record_and_rewrites_nothing(station: WholeStation) -> None:
    trainer, keep = station.trainer(), add(station)
    double = add(station, name="Lena L.", badge="77490", badge_again="77490")
    finished = station.examinations.start(double, PRACTICE, seed=1, language="en").value.run
    station.finish(finished)
    open_run = station.examinations.start(double, CHECK, seed=2, language="en").value.run
    station.answer_right(open_run)

    station.people.merge(trainer.number, keep=keep, double=double)

    assert double not in [tile.number for tile in station.people.learners()]
    with refused(FaultCode.LEARNER_UNKNOWN):
        station.people.sign_in(double, PIN)
    home = station.examinations.home(keep)
    assert [run.run for run in home.finished] == [finished]
    assert [run.run for run in home.unfinished] == [open_run]
    station.finish(open_run)
    with station.database.reading() as session:
        persons = (
            session.connection().exec_driver_sql("select person from attempt order by number").scalars().all()
        )
    assert persons == [double] * 5 + [keep] * 3
    lines = station.people.answers(trainer.number, keep)
    assert {line.learner for line in lines} == {keep}
    assert len(lines) == 8
    (merged,) = station.people.oversight(trainer.number)
    assert (merged.what, merged.about, merged.detail) == ("merged", "Lena L.", "Lena Learner")


def test_merges_follow_each_other(station: WholeStation) -> None:
    trainer = station.trainer().number
    first, second, third = (add(station, badge=f"1{n}", badge_again=f"1{n}") for n in range(3))
    run = station.examinations.start(first, PRACTICE, seed=1, language="en").value.run
    station.people.merge(trainer, keep=second, double=first)
    station.people.merge(trainer, keep=third, double=second)
    assert [one.run for one in station.examinations.home(third).unfinished] == [run]
    with refused(FaultCode.LEARNER_UNKNOWN):
        station.people.merge(trainer, keep=first, double=third)
    with refused(FaultCode.LEARNER_UNKNOWN):
        station.people.merge(trainer, keep=third, double=first)
    with refused(FaultCode.MERGE_SAME):
        station.people.merge(trainer, keep=third, double=third)


def test_merging_a_double_of_the_only_trainer_leaves_a_trainer(station: WholeStation) -> None:
    trainer, keep = station.trainer().number, add(station)
    station.people.merge(trainer, keep=keep, double=trainer)
    assert station.people.has_trainer()
    assert station.people.oversight(keep)[0].what == "merged"
    with refused(FaultCode.TRAINER_ONLY):
        station.people.oversight(trainer)


def voided_check(station: WholeStation) -> tuple[LearnerNumber, AnswerLine]:
    """Finish a check and annul its last answer."""
    trainer, number = station.trainer().number, add(station)
    run = station.examinations.start(number, CHECK, seed=1, language="en").value.run
    station.finish(run)
    line = station.people.answers(trainer, number)[0]
    done = station.people.void_answer(trainer, line.attempt, "wrong-learner")
    assert done.changes.concern(Topic.ATTEMPTS)
    return trainer, line


def test_a_voided_answer_stays_on_record_and_counts_no_more(station: WholeStation) -> None:
    trainer, line = voided_check(station)
    assert (line.position, line.title.en, line.voided) == (4, "Check", False)
    assert [one.voided for one in station.people.answers(trainer)] == [True, False, False, False]
    run = station.examinations.home(line.learner).finished[0].run
    summary = station.examinations.summary(run)
    assert [row.voided for row in summary.rows] == [False, False, False, True]
    counts = summary.result.counts
    assert counts.signals + counts.noises == 3
    assert station.debrief(summary.rows[3].trial).voided
    (entry,) = station.people.oversight(trainer)
    assert (entry.what, entry.by, entry.about) == ("voided", "Tara Trainer", "Lena Learner")
    assert entry.detail == "wrong-learner"


def test_a_run_with_every_answer_voided_is_neither_passed_nor_failed(station: WholeStation) -> None:
    trainer, last = voided_check(station)
    for line in station.people.answers(trainer)[1:]:
        station.people.void_answer(trainer, line.attempt, "technical")
    run = station.examinations.home(last.learner).finished[0].run
    assert station.examinations.summary(run).result.passed is None


def test_an_answer_is_voided_once_and_for_a_listed_reason(station: WholeStation) -> None:
    trainer, line = voided_check(station)
    with refused(FaultCode.ALREADY_VOID):
        station.people.void_answer(trainer, line.attempt, "technical")
    with refused(FaultCode.RUN_UNKNOWN):
        station.people.void_answer(trainer, AttemptId("none"), "technical")
    with pytest.raises(ProgramFault):
        station.people.void_answer(trainer, line.attempt, "I did not like it")

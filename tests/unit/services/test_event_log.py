"""What becomes an event, and when."""

import json
from pathlib import Path
from typing import Any

import pytest

from docexam.domain.curriculum import Review
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.exchange.events import GENESIS, chain_value, problem
from docexam.exchange.identity import learner_id
from docexam.services import event_log as logging
from docexam.storage import event_log, installation
from tests.unit.services.head_office import HeadOffice
from tests.unit.services.small_station import (
    CHECK,
    PRACTICE,
    SetClock,
    Station,
    open_station,
    right_actions,
    small_course,
)

OFFICE = HeadOffice()


def install(station: Station) -> None:
    """Install the programme key and append what waited, as the set-up does."""
    station.keyring.trust(OFFICE.setup_file()[0])
    with station.database.writing() as session:
        logging.append_waiting(session, station.recording)


def log(station: Station) -> list[dict[str, Any]]:
    with station.database.reading() as session:
        own = installation.present_id(session)
        return [json.loads(one.line) for one in event_log.between(session, own, first=1, last=10**9)]


def check(station: Station, number: Any) -> Any:
    return station.examinations.start(number, CHECK, seed=5, language="en").value.run


def practise(station: Station, number: Any) -> Any:
    return station.examinations.start(number, PRACTICE, seed=5, language="ar").value.run


def assert_sound(events: list[dict[str, Any]]) -> None:
    before = GENESIS
    for seq, event in enumerate(events, start=1):
        assert problem(event) is None, event
        assert event["seq"] == seq
        before = chain_value(before, event)
        assert event["chain"] == before


def test_without_a_programme_key_there_are_no_events(station: Station) -> None:
    learner = station.add("Lena", "77409").number
    station.finish(check(station, learner))
    assert log(station) == []
    with station.database.reading() as session:
        assert logging.count_waiting(session) == 5


def test_what_waited_becomes_events_in_the_order_of_the_record_and_under_its_stored_ids(
    station: Station, clock: SetClock
) -> None:
    learner = station.add("Lena", "٧٧-٤٠٩").number
    trainer = station.trainer().number
    run = check(station, learner)
    station.answer_right(run)
    clock.set_back_s(86400)
    first = station.people.answers(trainer, learner)[0].attempt
    station.people.void_answer(trainer, first, "technical")
    station.finish(run)
    install(station)
    events = log(station)
    assert_sound(events)
    kinds = [event["type"] for event in events]
    assert kinds == ["attempt", "void", "attempt", "attempt", "attempt", "assessment"]
    assert events[0]["id"] == first == events[1]["target"]
    assert events[0]["learner"] == "5S2DZPHQBL2UVXSLV4ACPSTRQM"
    assert events[1]["target_verb"] == "answered"
    assert events[2]["at"] < events[0]["at"], "the order is that of the record, not of the clock"


def test_later_answers_become_events_with_the_record(station: Station) -> None:
    install(station)
    learner = station.add("Lena", "77409").number
    run = check(station, learner)
    desk = station.desk(run)
    attempt = station.examinations.decide(desk.trial, right_actions(desk)).value
    (event,) = log(station)
    assert event["id"] == attempt
    assert event["exercise"] in ("td3-001", "td3-002")
    assert event["mode"] == "check"
    station.finish(run)
    events = log(station)
    assert_sound(events)
    assert [event["type"] for event in events] == ["attempt"] * 4 + ["assessment"]
    assert events[-1]["outcome"] == "passed"
    assert events[-1]["attempts"] == 4
    assert "trial" not in events[-1]


def test_an_answer_of_a_forgery_names_kind_features_and_lights_in_lower_case(station: Station) -> None:
    install(station)
    station.finish(check(station, station.add("Lena", "77409").number))
    referred = next(event for event in log(station) if event["response"] == "refer")
    assert referred["fraud_kind"] == "fo-phot"
    assert referred["regions"] == ["portrait"]
    assert referred["lights"] == ["uva", "vis"]
    assert referred["confidence"] == 5


def test_an_answer_that_was_not_given_has_no_confidence_and_no_credit(station: Station) -> None:
    install(station)
    desk = station.desk(check(station, station.add("Lena", "77409").number))
    station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.NO_ANSWER, confidence=None))])
    (event,) = log(station)
    assert event["response"] == "no-answer"
    assert "confidence" not in event
    assert problem(event) is None


def test_of_practice_only_the_finished_run_leaves(station: Station) -> None:
    install(station)
    station.finish(practise(station, station.add("Lena", "77409").number))
    (event,) = log(station)
    assert (event["type"], event["mode"], event["outcome"]) == ("assessment", "practice", "completed")
    assert problem(event) is None


def test_annulling_what_never_became_an_event_becomes_none(station: Station) -> None:
    install(station)
    learner, trainer = station.add("Lena", "77409").number, station.trainer().number
    station.answer_right(practise(station, learner))
    station.people.void_answer(trainer, station.people.answers(trainer, learner)[0].attempt, "technical")
    assert log(station) == []


def test_practice_leaves_when_the_course_says_so_but_not_what_was_given_before(tmp_path: Path) -> None:
    before = open_station(tmp_path / "data")
    learner = before.add("Lena", "77409").number
    run = practise(before, learner)
    before.answer_right(run)
    before.close()
    station = open_station(tmp_path / "data", course=small_course(export_practice=True))
    station.answer_right(run)
    install(station)
    station.finish(run)
    events = log(station)
    assert_sound(events)
    assert [event["type"] for event in events] == ["attempt"] * 3 + ["assessment"]
    assert {event["mode"] for event in events} == {"practice"}
    station.close()


def test_a_run_with_an_unsigned_item_is_a_trial(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data", course=small_course(review=Review()))
    install(station)
    station.finish(check(station, station.add("Lena", "77409").number))
    assert log(station)[-1]["trial"] is True
    station.close()


def test_what_a_double_answered_stands_under_the_one_who_was_kept(station: Station) -> None:
    trainer = station.trainer().number
    kept, double = station.add("Lena", "77409").number, station.add("Lenna", "77490").number
    station.answer_right(check(station, double))
    station.people.merge(trainer, keep=kept, double=double)
    install(station)
    assert log(station)[0]["learner"] == learner_id(OFFICE.programme_key, agency="MOI", badge="77409")


def test_installing_again_appends_nothing_twice(station: Station) -> None:
    station.finish(check(station, station.add("Lena", "77409").number))
    install(station)
    before = log(station)
    install(station)
    assert log(station) == before


def test_a_start_appends_what_a_power_cut_kept_from_the_log(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data")
    station.finish(check(station, station.add("Lena", "77409").number))
    station.keyring.trust(OFFICE.setup_file()[0])  # and the power fails before the events are appended
    station.close()
    again = open_station(tmp_path / "data")
    assert len(log(again)) == 5
    again.close()


def test_when_the_event_fails_nothing_of_the_answer_stands(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(station)
    run = check(station, station.add("Lena", "77409").number)
    desk = station.desk(run)
    with monkeypatch.context() as broken:

        def fail(*_: object) -> None:
            raise OSError("the disk went away")

        broken.setattr(event_log, "append", fail)
        with pytest.raises(OSError, match="went away"):
            station.examinations.decide(desk.trial, right_actions(desk))
    assert log(station) == []
    assert station.desk(run).trial == desk.trial, "the trial is still undecided"
    station.answer_right(run)
    assert_sound(log(station))
    assert len(log(station)) == 1

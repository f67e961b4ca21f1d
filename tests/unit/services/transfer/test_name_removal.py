"""Somebody leaves: name and badge go, what they did stays and still reaches head office under the learner id."""

import sqlite3
from contextlib import closing

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.identity import learner_id
from docexam.storage import classes
from docexam.storage.backups import RECORD_NAME
from tests.unit.services.small_station import PIN
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange
from tests.unit.services.transfer.test_classes import opened


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def test_the_name_goes_and_events_answers_and_learner_id_stay(ready: Exchange, trainer: Learner) -> None:
    people, person = ready.station.people, learner(ready)
    people.remove_name(trainer.number, person.number)
    assert [tile.name for tile in people.learners()] == ["Tara Trainer"]
    with refused(FaultCode.LEARNER_UNKNOWN):
        people.sign_in(person.number, PIN)
    lines = people.answers(trainer.number)
    assert {line.learner_name for line in lines} == {""}
    assert len(lines) == 4
    ready.results.write(ready.stick)
    (file,) = ready.bundles()
    events = ready.office.open(file).events
    expected = learner_id(ready.office.programme_key, agency="MOI", badge="77409")
    assert {event["learner"] for event in events} == {expected}
    (act,) = people.oversight(trainer.number)
    assert (act.what, act.by, act.about) == ("name-removed", "Tara Trainer", "")


def test_an_answer_of_somebody_whose_name_was_removed_can_still_be_annulled(
    ready: Exchange, trainer: Learner
) -> None:
    people = ready.station.people
    people.remove_name(trainer.number, learner(ready).number)
    people.void_answer(trainer.number, people.answers(trainer.number)[0].attempt, "technical")
    ready.results.write(ready.stick)
    assert ready.office.open(ready.bundles()[0]).events[-1]["type"] == "void"


def test_nothing_of_name_and_badge_is_left_in_the_record_or_on_the_class_lists(
    ready: Exchange, trainer: Learner
) -> None:
    opened(ready, trainer)
    ready.station.people.remove_name(trainer.number, learner(ready).number)
    with ready.station.database.reading() as session:
        (kept,) = classes.all_lists(session)
    assert "Karim Hadi" in kept.raw.decode()
    view = ready.classes.present()
    assert view is not None
    assert [one.name for one in view.people] == ["Karim Hadi"]
    record = ready.station.folder / RECORD_NAME
    with closing(sqlite3.connect(record)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = record.read_bytes()
    for word in ("Lena Learner", "لينا سالم", "٧٧٤٠٩", "77409"):
        assert word.encode() not in data


def test_everybody_of_one_agency_can_be_removed_and_a_badge_come_back(
    ready: Exchange, trainer: Learner
) -> None:
    people = ready.station.people
    people.remove_name(trainer.number, learner(ready).number)
    people.remove_name(trainer.number, ready.station.add("Noor Jabbar", "20500").number)
    again = ready.station.add("Lena Learner", "77409")
    assert [tile.number for tile in people.learners()] == [again.number, trainer.number]


def test_the_doubles_of_a_person_go_too(ready: Exchange, trainer: Learner) -> None:
    people, double = ready.station.people, ready.station.add("Lena L.", "774090")
    people.merge(trainer.number, keep=learner(ready).number, double=double.number)
    people.remove_name(trainer.number, learner(ready).number)
    with ready.station.database.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT name, badge FROM person").fetchall()
    assert sorted(tuple(row) for row in rows) == [("", ""), ("", ""), ("Tara Trainer", "T-1")]


def test_nobody_removes_themself_and_no_learner_removes_anybody(ready: Exchange, trainer: Learner) -> None:
    people, person = ready.station.people, learner(ready)
    with refused(FaultCode.LEARNER_UNKNOWN):
        people.remove_name(trainer.number, trainer.number)
    with refused(FaultCode.TRAINER_ONLY):
        people.remove_name(person.number, trainer.number)
    people.remove_name(trainer.number, person.number)
    with refused(FaultCode.LEARNER_UNKNOWN):
        people.remove_name(trainer.number, person.number)


def test_before_the_set_up_it_is_said_how_much_would_never_leave(bare: Exchange, trainer: Learner) -> None:
    bare.check(learner(bare).number)
    other = bare.station.add("Noor Jabbar", "20500")
    bare.check(other.number)
    people = bare.station.people
    assert people.removal(trainer.number, other.number).waiting == 5
    people.remove_name(trainer.number, other.number)
    assert bare.results.plan().waiting == 5
    assert bare.install(trainer.number) == 5
    assert people.removal(trainer.number, learner(bare).number).waiting == 0

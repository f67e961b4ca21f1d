"""A new installation: the way out of a log that was changed from outside, and nothing is lost on it."""

from typing import Any

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.events import problem
from docexam.sealing.ssh_signatures import check_code
from docexam.storage import event_log
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def change_event(made: Exchange, seq: int) -> None:
    """Change an event as somebody with an editor for databases would."""
    own = made.own
    with made.station.database.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS event_no_update")
        key = '"score_permille":'
        connection.exec_driver_sql(
            "UPDATE event SET line = replace(line, ?, ?) WHERE seq = ? AND installation = ?",
            (key, f"{key}1", seq, own),
        )


def opened(made: Exchange) -> list[Any]:
    return [made.office.open(file) for file in made.bundles()]


def ids(made: Exchange) -> list[str]:
    """Return the ids of all that is on record and should reach head office."""
    with made.station.database.reading() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT id FROM attempt UNION ALL SELECT id FROM run_finished"
        )
        return sorted(str(row[0]) for row in rows)


def test_a_sound_log_has_nothing_broken(ready: Exchange) -> None:
    assert ready.installations.look().broken_at == 0


@pytest.mark.parametrize("seq", [1, 3, 5])
def test_what_was_refused_goes_out_under_the_new_installation_and_nothing_is_lost(
    ready: Exchange, trainer: Learner, seq: int
) -> None:
    before, expected = ready.own, ids(ready)
    change_event(ready, seq)
    state = ready.installations.look()
    assert (state.broken_at, state.refused) == (seq, 6 - seq)
    code = ready.installations.begin(trainer.number).value
    assert ready.own != before
    assert ready.installations.look().broken_at == 0
    done = ready.results.write(ready.stick).value
    assert (done.broken_at, done.check_code) == (0, code)
    bundles = opened(ready)
    assert {check_code(one.header["public_key"]) for one in bundles} == {code}
    assert {one.header["signed_by"] for one in bundles} == {ready.own}
    assert {one.header["cloned_from"]["installation_id"] for one in bundles} == {before}
    assert sorted(event["id"] for one in bundles for event in one.events) == expected
    assert all(problem(event) is None for one in bundles for event in one.events)
    assert all(event["score_permille"] <= 1000 for one in bundles for event in one.events)
    assert [len(one.events) for one in bundles] == ([seq - 1] if seq > 1 else []) + [6 - seq]


def test_work_goes_on_in_the_log_of_the_new_installation_also_after_the_next_start(
    ready: Exchange, trainer: Learner
) -> None:
    change_event(ready, 3)
    ready.installations.begin(trainer.number)
    ready.check(learner(ready).number)
    expected, own = ids(ready), ready.own
    with ready.station.database.reading() as session:
        assert event_log.last_seqs(session)[own] == 8
        assert sorted(event_log.known_ids(session)) == expected
    ready.results.write(ready.stick)
    assert sorted(event["id"] for one in opened(ready) for event in one.events) == expected


def test_what_head_office_confirmed_is_not_repeated(ready: Exchange, trainer: Learner) -> None:
    ready.results.write(ready.stick)
    ready.office.put_receipt(ready.stick, ready.header(ready.bundles()[0]))
    ready.receipts.take(ready.stick)
    ready.check(learner(ready).number)
    change_event(ready, 2)
    assert ready.installations.look().broken_at == 0, "what is confirmed need not be sent again"
    change_event(ready, 7)
    ready.installations.begin(trainer.number)
    plan = ready.results.plan()
    assert plan.events == 5
    ready.results.write(ready.stick)
    sent = [event["id"] for one in opened(ready)[1:] for event in one.events]
    assert sorted([*(event["id"] for event in opened(ready)[0].events), *sent]) == ids(ready)


def test_a_copied_computer_begins_anew_with_a_sound_log(ready: Exchange, trainer: Learner) -> None:
    before = ready.own
    ready.installations.begin(trainer.number)
    ready.results.write(ready.stick)
    (bundle,) = opened(ready)
    assert bundle.header["installation_id"] == before
    assert bundle.header["signed_by"] == ready.own
    (act,) = ready.station.people.oversight(trainer.number)
    assert act.what == "installation-begun"


def test_only_a_trainer_begins_a_new_installation(ready: Exchange) -> None:
    before = ready.own
    with refused(FaultCode.TRAINER_ONLY):
        ready.installations.begin(learner(ready).number)
    assert ready.own == before

"""Statements reach a store once each, whatever it refuses and however often it goes away."""

import socket
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from docexam.tracker.database import writing
from docexam.tracker.decisions import annul
from docexam.tracker.feed import PAUSES_S, FeedReport, Store, send_outbox
from docexam.tracker.outbox import Posting, outbox_counts, retry_failed
from tests.unit.tracker.offices import Country, answer, exam, learner, step
from tests.unit.tracker.stores import LearningRecordStore, running_store


@pytest.fixture
def store() -> Iterator[LearningRecordStore]:
    with running_store() as running:
        yield running


def fed(
    country: Country, store: LearningRecordStore, pauses: list[float] | None = None, **limits: int
) -> FeedReport:
    noted = pauses if pauses is not None else []
    return send_outbox(
        country.office.engine, Store(store.address, "office", "secret"), pause=noted.append, **limits
    )


def taught(country: Country, people: int = 3) -> None:
    post = country.post()
    for number in range(people):
        step(post, "registered", learner(number))
        answer(post, number, learner=learner(number))
        exam(post, learner=learner(number))
        step(post, "passed", learner(number))
    exam(post, "completed", mode="practice")
    country.send(country.sealed(post))


def counts(country: Country) -> dict[Posting, int]:
    with country.office.engine.connect() as connection:
        return outbox_counts(connection)


def verbs(store: LearningRecordStore) -> list[str]:
    return sorted(one["verb"]["display"]["en-US"] for one in store.statements.values())


def test_course_level_statements_are_sent_once(country: Country, store: LearningRecordStore) -> None:
    taught(country)
    assert fed(country, store).sent == 9
    assert verbs(store) == ["passed"] * 6 + ["registered"] * 3
    assert fed(country, store).sent == 0
    assert [method for method, _ in store.requests] == ["POST"]
    assert store.headers[0]["X-Experience-API-Version"] == "1.0.3"
    assert store.headers[0]["Authorization"].startswith("Basic ")


def test_a_batch_has_at_most_fifty_statements(country: Country, store: LearningRecordStore) -> None:
    taught(country, 40)
    assert fed(country, store).sent == 120
    assert [method for method, _ in store.requests] == ["POST"] * 3


def test_a_batch_refused_for_a_known_statement_is_sent_one_by_one(
    country: Country, store: LearningRecordStore
) -> None:
    taught(country)
    fed(country, store, most_batches=1)
    with writing(country.office.engine) as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'pending'")
    known = next(iter(store.statements))
    del store.statements[known]
    report = fed(country, store)
    assert (report.sent, report.conflicts) == (9, 0)
    assert len(store.statements) == 9


def test_a_statement_the_store_holds_differently_is_a_conflict(
    country: Country, store: LearningRecordStore
) -> None:
    taught(country, 1)
    fed(country, store)
    with writing(country.office.engine) as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'pending'")
    other = next(iter(store.statements.values()))
    other["timestamp"] = "1999-01-01T00:00:00.000Z"
    report = fed(country, store)
    assert (report.sent, report.conflicts) == (2, 1)
    assert counts(country)[Posting.CONFLICT] == 1


def test_a_bad_statement_fails_alone_and_may_be_tried_again(
    country: Country, store: LearningRecordStore
) -> None:
    taught(country, 2)

    def dislikes_registered(method: str, body: Any) -> int | None:
        batch = body if isinstance(body, list) else [body]
        return 400 if any(one["verb"]["display"]["en-US"] == "registered" for one in batch) else None

    store.refuses = dislikes_registered
    report = fed(country, store)
    assert (report.sent, report.failed, report.waiting) == (4, 2, 0)
    store.refuses = lambda method, body: None
    with writing(country.office.engine) as connection:
        assert retry_failed(connection) == 2
    assert fed(country, store).sent == 2


@pytest.mark.parametrize("status", [401, 403])
def test_refused_credentials_stop_at_once(country: Country, store: LearningRecordStore, status: int) -> None:
    taught(country)
    store.refuses = lambda method, body: status
    pauses: list[float] = []
    report = fed(country, store, pauses)
    assert (report.refused, report.sent, report.waiting, pauses) == (True, 0, 9, [])
    assert len(store.requests) == 1


def test_a_store_in_trouble_is_given_growing_pauses_and_the_rest_waits(
    country: Country, store: LearningRecordStore
) -> None:
    taught(country)
    store.refuses = lambda method, body: 503
    pauses: list[float] = []
    report = fed(country, store, pauses)
    assert (report.unreachable, report.waiting, pauses) == (True, 9, list(PAUSES_S))
    store.refuses = lambda method, body: None
    assert fed(country, store).sent == 9


def test_a_store_that_recovers_gets_everything_in_the_same_run(
    country: Country, store: LearningRecordStore
) -> None:
    taught(country)
    answers = iter([503, 502])
    store.refuses = lambda method, body: next(answers, None)
    assert fed(country, store).sent == 9


def test_without_connection_everything_waits(country: Country) -> None:
    taught(country)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    report = send_outbox(country.office.engine, Store(address), pause=lambda seconds: None)
    assert (report.unreachable, report.sent, report.waiting) == (True, 0, 9)


def test_what_was_sent_before_a_stop_is_not_sent_again(country: Country, store: LearningRecordStore) -> None:
    taught(country, 40)
    asked: list[str] = []

    def gone_after_one(method: str, body: Any) -> int | None:
        asked.append(method)
        return 503 if len(asked) > 1 else None

    store.refuses = gone_after_one
    assert fed(country, store).sent == 50
    store.refuses = lambda method, body: None
    assert fed(country, store).sent == 70
    assert len(store.statements) == 120


def test_an_annulment_goes_only_after_its_target(country: Country, store: LearningRecordStore) -> None:
    post = country.post()
    sent, unsent = step(post, "registered", learner(1)), None
    country.send(country.sealed(post), name="one")
    fed(country, store)
    unsent = step(post, "registered", learner(2))
    country.send(country.sealed(post), name="two")
    with writing(country.office.engine) as connection:
        for target in (sent, unsent):
            annul(connection, country.office.clock, target, reason="entry-error")
    assert fed(country, store).sent == 1
    assert verbs(store) == ["registered", "voided"]


def test_only_the_pass_fact_goes_and_once_sent_it_stays(country: Country, store: LearningRecordStore) -> None:
    late = country.post("ANB-QAIM-02")
    late.clock_error = timedelta(days=20)
    step(late, "passed")
    country.send(country.sealed(late), name="late")
    assert fed(country, store).sent == 1
    early = country.post("ANB-QAIM-01")
    step(early, "passed")
    country.send(country.sealed(early), name="early")
    assert fed(country, store).sent == 0
    assert verbs(store) == ["passed"]


def test_trials_are_not_sent(country: Country, store: LearningRecordStore) -> None:
    post = country.post()
    exam(post, trial=True)
    step(post, "passed")
    country.send(country.sealed(post))
    assert fed(country, store).sent == 0


def test_a_time_in_the_future_is_held_back(country: Country, store: LearningRecordStore) -> None:
    post = country.post()
    post.clock_error = timedelta(days=4000)
    step(post, "registered")
    country.send(country.sealed(post))
    assert fed(country, store).sent == 0
    assert counts(country)[Posting.HELD] == 1

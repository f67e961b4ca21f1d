"""Two versions of one event: the first counts until a clerk decides, and nothing is lost whichever counts."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.events import chained, content_hash
from docexam.tracker.classification import Tally
from docexam.tracker.clerk.stations import aside, decide_version
from docexam.tracker.command import main
from docexam.tracker.database import open_database
from docexam.tracker.funnel import funnel
from docexam.tracker.holdings import chains_at
from docexam.tracker.keys import load_keys
from docexam.tracker.office import open_office, reading
from docexam.tracker.receipts import receipt_of
from docexam.tracker.schema import access_log, bundle, conflict, event
from docexam.tracker.versions import Decision, Difference, EditedEvent
from tests.unit.tracker.offices import LEARNER, Country, answer, retold, step


def told_twice(country: Country) -> EditedEvent:
    """Import a pass, then the same pass as a failure."""
    post = country.post()
    answer(post)
    step(post, "passed")
    country.send(country.sealed(post), name="first")
    country.send(country.sealed(retold(post, 1, outcome="failed")), name="second")
    (one,) = aside(country.office).edited
    return one


def passed(country: Country) -> int:
    with reading(country.office.engine) as connection:
        return funnel(connection).total.basic_passed


def decided(country: Country, decision: Decision) -> EditedEvent:
    (one,) = aside(country.office).edited
    decide_version(country.office, one, decision, by="clerk")
    (one,) = aside(country.office).edited
    return one


def test_the_first_version_counts_until_a_clerk_decides(country: Country) -> None:
    one = told_twice(country)
    assert one.decision is Decision.OPEN
    assert one.differences == (Difference("outcome", "passed", "failed"),)
    assert passed(country) == 1


def test_the_second_version_counts_once_it_was_chosen_and_the_choice_can_be_taken_back(
    country: Country,
) -> None:
    before = told_twice(country)
    for _ in range(2):
        one = decided(country, Decision.TAKE_SECOND)
        assert one.decision is Decision.TAKE_SECOND
        assert one.differences == before.differences
        assert passed(country) == 0
        one = decided(country, Decision.KEEP_FIRST)
        assert one.decision is Decision.KEEP_FIRST
        assert passed(country) == 1
    assert one == replace(before, decision=Decision.KEEP_FIRST)


@pytest.mark.parametrize("decision", [Decision.KEEP_FIRST, Decision.TAKE_SECOND])
def test_both_versions_are_known_when_they_come_again(country: Country, decision: Decision) -> None:
    post = country.post()
    answer(post)
    other = retold(post, correct=False, score_permille=0)
    for name, one in (("first", post), ("second", other)):
        country.send(country.sealed(one), name=name)
    decided(country, decision)
    for name, one in (("third", post), ("fourth", other)):
        assert country.send(country.sealed(one), name=name).tally == Tally(duplicate=1)
    assert (country.rows(event), country.rows(conflict)) == (1, 1)


def test_a_version_of_another_installation_takes_its_place_in_the_log_with_it(country: Country) -> None:
    """An answer recorded before a copy was made becomes an event of both, under one id."""
    origin, copy = country.post("BSR-SAFWAN-01"), country.post("ANB-QAIM-01")
    step(origin, "passed")
    answer(copy)
    same_answer = {**origin.events[0], "installation_id": copy.installation_id, "seq": 2, "outcome": "failed"}
    copy.events[:] = chained(
        {key: value for key, value in one.items() if key != "chain"} for one in [*copy.events, same_answer]
    )
    country.send(country.sealed(origin), name="origin")
    country.send(country.sealed(copy), name="copy")
    decided(country, Decision.TAKE_SECOND)
    with reading(country.office.engine) as connection:
        places = {
            (row.installation_id, row.seq): row.content_hash for row in connection.execute(select(event))
        }
        assert places == {(copy.installation_id, one["seq"]): content_hash(one) for one in copy.events}
        assert chains_at(connection, origin.installation_id, 1) == (origin.events[0]["chain"],)
        receipts = [receipt_of(connection, one) for one in connection.scalars(select(bundle.c.bundle_id))]
    assert sorted(one.accepted_through_seq for one in receipts if one) == [1, 2]
    assert passed(country) == 0
    decided(country, Decision.KEEP_FIRST)
    assert passed(country) == 1


def test_who_decided_is_written_down(country: Country) -> None:
    one = told_twice(country)
    decided(country, Decision.TAKE_SECOND)
    with reading(country.office.engine) as connection:
        (row,) = connection.execute(select(access_log.c.by, access_log.c.what)).all()
    assert row.by == "clerk"
    assert one.event_id in row.what
    assert "take-second" in row.what


def test_a_version_nobody_sent_cannot_be_chosen(country: Country) -> None:
    one = replace(told_twice(country), content_hash="0" * 64)
    with pytest.raises(EnvironmentFault) as raised:
        decide_version(country.office, one, Decision.TAKE_SECOND, by="clerk")
    assert raised.value.code is FaultCode.RUN_UNKNOWN
    assert passed(country) == 1


def test_a_version_with_an_impossible_time_is_flagged_when_it_counts(country: Country) -> None:
    post = country.post()
    answer(post)
    country.send(country.sealed(post), name="first")
    country.send(country.sealed(retold(post, at="2031-01-01T00:00:00.000Z")), name="second")
    for decision, flags in ((Decision.TAKE_SECOND, ["FUTURE"]), (Decision.KEEP_FIRST, [])):
        decided(country, decision)
        with reading(country.office.engine) as connection:
            found = connection.scalars(select(event.c.flags).where(event.c.learner == LEARNER)).one()
        assert found.split() == flags


def test_at_the_terminal_the_clerk_sees_both_versions_and_decides(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database, keys = f"sqlite:///{tmp_path.as_posix()}/office.db", tmp_path / "keys"
    assert main(["init", "--database", database, "--keys", str(keys)]) == 0
    engine = open_database(database)
    office = open_office(engine, load_keys(keys), archive=tmp_path / "archive")
    one = told_twice(Country(office, tmp_path, office.keys.recipients))
    engine.dispose()
    capsys.readouterr()
    where = ["--database", database, "--keys", str(keys)]
    assert main(["report", "worklist", *where]) == 0
    assert "Outcome: passed / not passed" in capsys.readouterr().out
    assert main(["decide", one.event_id, "second", *where]) == 0
    assert "the second counts" in capsys.readouterr().out
    assert main(["report", "funnel", "--json", *where]) == 0
    assert json.loads(capsys.readouterr().out)["total"]["basic_passed"] == 0
    assert main(["--language", "ar", "decide", "019cb7b3-0000-7000-8000-000000000000", "first", *where]) == 1
    assert "report worklist" in capsys.readouterr().err

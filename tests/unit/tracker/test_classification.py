"""Where rows end, whatever the order, repetition or overlap of what arrives."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, delete, func, insert, select

from docexam.exchange.canonical import canonical
from docexam.exchange.events import chained, content_hash
from docexam.exchange.identity import uuid7
from docexam.tracker.classification import Arrival, Row, Tally, classify
from docexam.tracker.database import open_database, writing
from docexam.tracker.schema import conflict, event, rejected, tombstone
from tests.unit.exchange.worked_example import EVENT

RECEIVED = "2026-03-09T06:40:00Z"


def log(number: int, *, salt: int = 0, **changes: Any) -> list[dict[str, Any]]:
    plain = {key: value for key, value in EVENT.items() if key != "chain"} | changes
    ids = (uuid7(unix_ms=seq, random_bytes=bytes([salt] * 10)) for seq in range(1, number + 1))
    return chained({**plain, "seq": seq, "id": one} for seq, one in enumerate(ids, start=1))


def rows(events: Sequence[dict[str, Any]]) -> list[Row]:
    return [Row(one, canonical(one), content_hash(one)) for one in events]


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    made = open_database(url, create=True)
    yield made
    made.dispose()


def imported(engine: Engine, events: Sequence[dict[str, Any]], bundle: str = "b1") -> Tally:
    with writing(engine) as connection:
        tally = classify(connection, rows(events), Arrival(bundle, RECEIVED))
    assert tally.total == len(events)
    return tally


def held(engine: Engine) -> set[tuple[str, str]]:
    with engine.connect() as connection:
        return {(row.id, row.content_hash) for row in connection.execute(select(event))}


def counted(engine: Engine, table: Any) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(select(func.count()).select_from(table)) or 0)


def test_new_rows_are_new_once(engine: Engine) -> None:
    assert imported(engine, log(5)) == Tally(new=5)
    assert imported(engine, log(5)) == Tally(duplicate=5)
    assert imported(engine, log(8)) == Tally(new=3, duplicate=5)


def test_an_edited_row_is_kept_beside_the_first(engine: Engine) -> None:
    imported(engine, log(3))
    edited = chained([{**log(3)[0], "correct": False, "score_permille": 0}])
    assert imported(engine, edited) == Tally(conflict=1, edited=1)
    assert imported(engine, edited) == Tally(duplicate=1)
    assert counted(engine, conflict) == 1
    assert held(engine) == {(one["id"], content_hash(one)) for one in log(3)}


def test_both_sides_of_a_fork_are_kept(engine: Engine) -> None:
    imported(engine, log(3))
    assert imported(engine, log(3, salt=1)) == Tally(conflict=3, forks=3)
    assert imported(engine, log(3, salt=2)) == Tally(conflict=3, forks=3)
    assert imported(engine, log(3, salt=1)) == Tally(duplicate=3)
    assert len(held(engine)) == 9


def test_one_bundle_may_hold_rows_of_every_fate(engine: Engine) -> None:
    whole = log(3000)
    imported(engine, whole[:1500])
    imported(engine, log(2990, salt=1)[2985:], "side")
    edited = {**whole[700], "score_permille": 1}
    broken = {**whole[2500], "confidence": 9}
    mixed = [*whole[:700], edited, *whole[701:2500], broken, *whole[2501:]]
    assert imported(engine, mixed) == Tally(
        new=1494, duplicate=1499, conflict=6, rejected=1, forks=5, edited=1
    )
    assert imported(engine, mixed) == Tally(duplicate=2999, rejected=1)


def test_what_was_removed_after_its_time_cannot_come_back(engine: Engine) -> None:
    whole = log(3)
    imported(engine, whole)
    with writing(engine) as connection:
        for one in whole[:2]:
            connection.execute(delete(event).where(event.c.id == one["id"]))
            kept = {key: one[key] for key in ("id", "installation_id", "seq", "chain")}
            connection.execute(insert(tombstone).values(**kept, content_hash=content_hash(one)))
    assert imported(engine, whole) == Tally(duplicate=3)
    edited = chained([{**whole[0], "correct": False, "score_permille": 0}])
    assert imported(engine, edited) == Tally(conflict=1, edited=1)
    assert imported(engine, log(2, salt=1)) == Tally(conflict=2, forks=2)
    assert len(held(engine)) == 3


def test_a_row_against_the_rules_is_rejected_and_stored_once(engine: Engine) -> None:
    broken = log(2, confidence=9)
    for _ in range(2):
        assert imported(engine, broken) == Tally(rejected=2)
    assert counted(engine, rejected) == 2


def test_one_id_twice_in_a_bundle_enters_once(engine: Engine) -> None:
    first = log(1)[0]
    twice = chained([first, {**first, "seq": 2}])
    assert imported(engine, twice) == Tally(new=1, rejected=1)


def test_a_failure_leaves_nothing_behind(engine: Engine) -> None:
    def fail_half_way() -> None:
        with writing(engine) as connection:
            classify(connection, rows(log(3)), Arrival("b1", RECEIVED))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert held(engine) == set()


CUTS = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 10)), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CUTS, st.booleans())
def test_any_order_repetition_or_overlap_gives_the_same_events(
    cuts: list[tuple[int, int]], forked: bool
) -> None:
    whole = log(10)
    other = log(10, salt=1) if forked else []
    engine = open_database("sqlite://", create=True)
    for number, (start, length) in enumerate(cuts):
        imported(engine, whole[start : start + length], f"b{number}")
    imported(engine, other, "other")
    imported(engine, whole, "last")
    assert held(engine) == {(one["id"], content_hash(one)) for one in [*whole, *other]}
    engine.dispose()

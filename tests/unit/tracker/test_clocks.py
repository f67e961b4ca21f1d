"""Impossible times are marked, whatever the order in which a log arrived."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from docexam.exchange.canonical import canonical
from docexam.exchange.events import chained, content_hash
from docexam.exchange.identity import uuid7
from docexam.tracker.classification import Arrival, Row, classify
from docexam.tracker.clocks import BACKWARDS, FUTURE, PAST, TimedEvent, clock_flags, flag_clocks
from docexam.tracker.database import open_database, writing
from docexam.tracker.moments import event_time
from docexam.tracker.schema import event
from tests.unit.exchange.worked_example import EVENT, INSTALLATION
from tests.unit.tracker.offices import RECEIVED, Country, answer

BUILT = {"1.0.0": "2024-12-15"}


def marked(*times: str, received_at: str = "2025-06-01T06:40:00Z") -> list[str]:
    log = [TimedEvent(str(seq), seq, at, received_at, "1.0.0", "") for seq, at in enumerate(times, start=1)]
    return [flag for _, flag in clock_flags(log, BUILT)]


def test_a_time_a_day_after_it_was_received_is_in_the_future() -> None:
    assert marked("2025-06-02T06:40:00.000Z", "2025-06-02T06:40:00.001Z") == ["", FUTURE]


def test_a_time_before_the_program_was_built_is_past() -> None:
    assert marked("2024-12-14T23:59:59.999Z", "2024-12-15T00:00:00.000Z") == [PAST, ""]


def test_a_version_nobody_knows_is_not_checked() -> None:
    log = [TimedEvent("1", 1, "1999-01-01T00:00:00.000Z", "2025-06-01T06:40:00Z", "7", "")]
    assert list(clock_flags(log, BUILT)) == [("1", "")]


def test_two_minutes_back_are_forgiven_and_more_are_not() -> None:
    times = ("2025-03-01T10:02:00.000Z", "2025-03-01T10:00:00.000Z", "2025-03-01T09:59:59.999Z")
    assert marked(*times) == ["", "", BACKWARDS]


def test_a_time_in_the_future_does_not_make_the_honest_ones_look_late() -> None:
    times = ("2025-03-01T10:00:00.000Z", "2035-03-01T10:00:00.000Z", "2025-03-01T10:01:00.000Z")
    assert marked(*times) == ["", FUTURE, ""]


def test_both_sides_of_a_fork_are_measured_by_what_came_before_them() -> None:
    rows = [(1, "10:00"), (2, "12:00"), (2, "10:05"), (3, "10:06")]
    log = [
        TimedEvent(str(number), seq, f"2025-03-01T{at}:00.000Z", "2025-06-01T06:40:00Z", "1.0.0", "")
        for number, (seq, at) in enumerate(rows)
    ]
    assert [flag for _, flag in clock_flags(log, BUILT)] == ["", "", "", BACKWARDS]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(-400, 400), min_size=2, max_size=12), st.lists(st.integers(1, 11), max_size=4))
def test_a_log_that_arrives_in_parts_gets_the_flags_of_the_whole(minutes: list[int], cuts: list[int]) -> None:
    times = [event_time(RECEIVED + timedelta(minutes=10 * one)) for one in minutes]
    engine = open_database("sqlite://", create=True)
    log = made_log(times)
    for number, start in enumerate([*cuts, 0]):
        part = log[start:]
        with writing(engine) as connection:
            if part:
                classify(connection, part, Arrival(f"b{number}", "2025-06-01T06:40:00Z"))
                flag_clocks(connection, INSTALLATION, from_seq=start + 1)
    with engine.connect() as connection:
        found = list(connection.scalars(select(event.c.flags).order_by(event.c.seq)))
    engine.dispose()
    assert found == [flag for _, flag in clock_flags(timed(times), {})]


def timed(times: list[str]) -> list[TimedEvent]:
    return [
        TimedEvent(str(seq), seq, at, "2025-06-01T06:40:00Z", "1.0.0", "") for seq, at in enumerate(times, 1)
    ]


def made_log(times: list[str]) -> list[Row]:
    plain = {key: value for key, value in EVENT.items() if key != "chain"}
    events = chained(
        {**plain, "seq": seq, "at": at, "id": uuid7(unix_ms=seq, random_bytes=bytes(10))}
        for seq, at in enumerate(times, start=1)
    )
    return [Row(one, canonical(one), content_hash(one)) for one in events]


def test_the_build_date_of_a_version_learned_later_flags_what_came_before(country: Country) -> None:
    early = country.post("ANB-QAIM-01")
    early.clock_error = timedelta(days=-200)
    early.app_build_date = "2020-01-01"
    answer(early)
    early.app_version = "1.1.0"
    country.send(country.sealed(early), name="one")
    with country.office.engine.connect() as connection:
        assert connection.scalar(select(event.c.flags)) == ""
    other = country.post("ANB-QAIM-02")
    other.app_build_date = "2025-01-01"
    answer(other)
    country.send(country.sealed(other), name="two")
    with country.office.engine.connect() as connection:
        rows = connection.execute(select(event.c.installation_id, event.c.flags))
        found = {row.installation_id: row.flags for row in rows}
    assert found == {early.installation_id: PAST, other.installation_id: ""}

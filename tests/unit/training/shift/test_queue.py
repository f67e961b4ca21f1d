"""The queue counts who stands there, and a traveller is called when both are ready."""

from hypothesis import given
from hypothesis import strategies as st

from docexam.training.shift.queue import Queue, called_at, next_is_there, queue_at

ARRIVALS = (0, 0, 40_000, 55_000, 200_000)


def test_the_queue_grows_while_one_traveller_takes_long() -> None:
    assert queue_at(ARRIVALS, called=1, now_ms=0) == Queue(1, 0)
    assert queue_at(ARRIVALS, called=1, now_ms=60_000) == Queue(3, 60_000)
    assert queue_at(ARRIVALS, called=4, now_ms=60_000) == Queue(0, 0)


def test_a_free_desk_waits_for_the_next_traveller() -> None:
    assert next_is_there(ARRIVALS, called=1, now_ms=0)
    assert not next_is_there(ARRIVALS, called=4, now_ms=60_000)
    assert not next_is_there(ARRIVALS, called=5, now_ms=900_000)
    assert called_at(ARRIVALS, [30_000, 60_000, 70_000, 80_000]) == (0, 30_000, 60_000, 70_000, 200_000)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60), st.integers(0, 10**6))
def test_nobody_waits_who_was_called_and_nobody_is_lost(arrivals: list[int], now_ms: int) -> None:
    arrivals.sort()
    there = sum(at <= now_ms for at in arrivals)
    for called in range(there + 1):
        queue = queue_at(arrivals, called=called, now_ms=now_ms)
        assert queue.waiting + called == there
        assert queue.longest_wait_ms >= 0

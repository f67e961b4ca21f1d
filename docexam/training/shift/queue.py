"""How the queue before the desk stands at a moment of booth time."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Queue:
    """Travellers who stand there and were not yet called, and how long the first of them has waited."""

    waiting: int
    longest_wait_ms: int


def queue_at(arrivals_ms: Sequence[int], *, called: int, now_ms: int) -> Queue:
    """Return the queue when `called` travellers have been called to the desk; `arrivals_ms` rise."""
    there = bisect_right(arrivals_ms, now_ms)
    waiting = max(0, there - called)
    return Queue(waiting, now_ms - arrivals_ms[called] if waiting else 0)


def called_at(arrivals_ms: Sequence[int], decided_ms: Sequence[int]) -> tuple[int, ...]:
    """Return when each traveller so far was called: at once when the desk is free, else after the one before.

    `decided_ms` are the moments at which the travellers before were decided, in order.
    """
    free = (0, *decided_ms)
    return tuple(max(free_ms, arrives) for free_ms, arrives in zip(free, arrivals_ms, strict=False))


def next_is_there(arrivals_ms: Sequence[int], *, called: int, now_ms: int) -> bool:
    """Tell whether somebody can be called."""
    return called < len(arrivals_ms) and arrivals_ms[called] <= now_ms

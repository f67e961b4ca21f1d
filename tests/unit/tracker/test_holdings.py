"""Ranges of bundles say how far head office holds everything, and what is missing."""

from hypothesis import given
from hypothesis import strategies as st

from docexam.tracker.holdings import BundleRange, accepted_through, gaps_in

RANGES = st.lists(
    st.tuples(st.integers(1, 30), st.integers(0, 9), st.integers(1, 9)).map(
        lambda one: BundleRange(one[0], one[0] + one[1], one[2], "signer")
    ),
    max_size=8,
)


@given(RANGES)
def test_it_is_accepted_through_the_last_event_before_the_first_hole(ranges: list[BundleRange]) -> None:
    held = {seq for one in ranges for seq in range(one.first_seq, one.last_seq + 1)}
    expected = 0
    while expected + 1 in held:
        expected += 1
    assert accepted_through(ranges) == expected


@given(RANGES)
def test_gaps_are_what_is_missing_before_the_last_event(ranges: list[BundleRange]) -> None:
    held = {seq for one in ranges for seq in range(one.first_seq, one.last_seq + 1)}
    missing = {seq for gap in gaps_in(ranges) for seq in range(gap.first_seq, gap.last_seq + 1)}
    assert missing == set(range(1, max(held, default=0))) - held


def test_a_missing_bundle_number_without_missing_events_is_no_gap() -> None:
    assert gaps_in([BundleRange(1, 5, 1, "a"), BundleRange(1, 9, 3, "a")]) == ()

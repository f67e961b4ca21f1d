"""Times as a reader says them."""

from datetime import UTC, datetime

import pytest

from docexam.ui.widgets.moments import day_words, local_moment, moment_words, size_words

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("utc", "words"),
    [
        ("2026-11-24T10:00:00Z", "today"),
        ("2026-11-23T10:00:00Z", "yesterday"),
        ("2026-10-02T10:00:00Z", "2 October"),
        ("2025-10-02T10:00:00Z", "2 October 2025"),
        ("", "not yet signed in"),
    ],
)
def test_a_day_is_said_as_people_say_it(qapp: object, utc: str, words: str) -> None:
    assert day_words(utc, "en", now=NOW) == words


def test_a_day_in_the_future_is_today_since_a_clock_may_have_been_set_back(qapp: object) -> None:
    assert day_words("2026-11-30T10:00:00Z", "en", now=NOW) == "today"


def test_months_and_digits_are_those_of_the_country(qapp: object) -> None:
    assert day_words("2026-10-02T10:00:00Z", "ar", now=NOW) == "٢ تشرين الأول"


def test_a_recorded_time_is_utc_even_if_it_does_not_say_so() -> None:
    assert local_moment("2026-10-02T10:00:00") == local_moment("2026-10-02T10:00:00Z")


def test_a_moment_has_date_and_time(qapp: object) -> None:
    assert moment_words("", "en") == ""
    assert "2026" in moment_words("2026-10-02T10:00:00Z", "en")


def test_sizes_are_said_in_round_units(qapp: object) -> None:
    assert size_words(12_400_000_000, "en") == "12.4 GB"

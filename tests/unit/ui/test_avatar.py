"""Initials of both scripts."""

import pytest

from docexam.ui.widgets.avatar import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ahmed Kareem", "AK"),
        ("sara bint Mahdi", "SM"),
        ("Noor", "N"),
        ("Al-Hassan Ali", "AA"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_latin_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_arabic_initials_do_not_join_and_pass_over_the_article() -> None:
    assert initials("علي حسين الكاظمي") == "ع \u200cك"


def test_an_arabic_heh_takes_its_initial_form() -> None:
    assert initials("هيوا عزيز").startswith("\u0647\u0640")

"""Every problem is worded in every language of the program, and its sentence is complete."""

import string

import pytest

from docexam.domain.mrz import CHECK_TEXT, FIELD_TEXT, CheckName, FieldName, ProblemCode, problem_text
from docexam.domain.mrz.problems import problem_at, problem_of, unreadable
from docexam.domain.text import Text, missing_languages

PARAMS: dict[str, str | int] = {
    "count": 4,
    "width": 44,
    "length": 43,
    "due": "7",
    "printed": "<",
    "proposed": "0",
    "first": 11,
    "last": 17,
    "character": "é",
    "field": FieldName.BIRTH_DATE.value,
    "check": CheckName.COMPOSITE.value,
}


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_problem_has_its_sentence_in_every_language(code: ProblemCode) -> None:
    text = problem_text(problem_at(code, 1, 1, **PARAMS))
    assert missing_languages(text) == ()
    for sentence in (text.en, text.ar):
        assert sentence.endswith(".")
        assert [name for _, name, _, _ in string.Formatter().parse(sentence) if name] == []
    assert text.ar != text.en


@pytest.mark.parametrize("text", [*FIELD_TEXT.values(), *CHECK_TEXT.values()])
def test_fields_and_check_digits_are_named_in_every_language(text: Text) -> None:
    assert missing_languages(text) == ()


def test_every_field_and_check_digit_has_a_name() -> None:
    assert set(FIELD_TEXT) == set(FieldName)
    assert set(CHECK_TEXT) == set(CheckName)


def test_fields_and_check_digits_are_named_in_the_language_of_the_sentence() -> None:
    text = problem_text(problem_at(ProblemCode.CHECK_DIGIT_WRONG, 2, 20, check="birth", printed="7", due="8"))
    assert text.en == "Check digit of date of birth: 7 is printed, 8 is due."
    assert CHECK_TEXT[CheckName.BIRTH].ar in text.ar


def test_signs_of_the_zone_keep_their_direction_in_arabic() -> None:
    text = problem_text(problem_at(ProblemCode.DOCUMENT_CODE_UNEXPECTED, 1, 1, printed="X<"))
    assert "\u2066X<\u2069" in text.ar
    assert "X<" in text.en


def test_a_character_that_cannot_be_seen_is_named_by_its_code() -> None:
    text = problem_text(problem_at(ProblemCode.CHARACTER_OUTSIDE_ALPHABET, 1, 1, character="\x1b"))
    assert text.en.startswith("U+001B ")


def test_a_problem_survives_the_way_through_its_fault() -> None:
    problem = problem_at(ProblemCode.LINE_TOO_SHORT, 2, 41, length=40, due=44)
    assert problem_of(unreadable(problem)) == problem

"""A reason speaks of the document alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.content.blocked_words import blocked_words_in
from docexam.domain.text import Text

EN = ("man", "nervous*", "eye contact", "faith")
AR = ("دين", "متوتر*", "تواصل بصري", "جنس", "مذهب")


def found(en: str = "", ar: str = "") -> tuple[str, ...]:
    return blocked_words_in(Text(en=en, ar=ar), en=EN, ar=AR)


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("The man at the desk", "man"),
        ("Seemed NERVOUSLY quick", "nervous*"),
        ("Avoids eye contact", "eye contact"),
        ("Because of faith.", "faith"),
    ],
)
def test_an_english_word_is_found_whole_or_by_its_beginning(sentence: str, entry: str) -> None:
    assert found(en=sentence) == (entry,)


@pytest.mark.parametrize("sentence", ["A manual entry", "The contact of an eye", "Faithful copy", ""])
def test_an_english_word_is_not_found_inside_another(sentence: str) -> None:
    assert found(en=sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("بسبب الدين", "دين"),
        ("وبالدين", "دين"),
        ("للجنس", "جنس"),
        ("كان متوتّراً", "متوتر*"),
        ("تجنّب التواصل البصري", "تواصل بصري"),
        ("المـذهب", "مذهب"),
    ],
)
def test_an_arabic_word_is_found_through_article_particles_and_vowel_marks(sentence: str, entry: str) -> None:
    assert found(ar=sentence) == (entry,)


@pytest.mark.parametrize("sentence", ["العلامة المائية في المدينة", "حبر مذهّبة حوافه", "بصري"])
def test_an_arabic_word_is_not_found_inside_another(sentence: str) -> None:
    assert found(ar=sentence) == ()


def test_entries_of_stars_and_blanks_match_nothing() -> None:
    assert blocked_words_in(Text(en="any word"), en=("*", " ", ""), ar=()) == ()


@given(st.text(), st.text(min_size=1, max_size=12))
def test_no_sentence_and_no_list_makes_it_stumble(sentence: str, entry: str) -> None:
    found_there = blocked_words_in(Text(en=sentence, ar=sentence), en=(entry,), ar=(entry,))
    assert set(found_there) <= {entry}


@given(st.text(alphabet="abcdefghij", min_size=2, max_size=10))
def test_every_word_is_found_in_a_sentence_that_contains_it(word: str) -> None:
    assert blocked_words_in(Text(en=f"The {word}, then"), en=(word,), ar=()) == (word,)

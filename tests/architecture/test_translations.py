"""A string is not done until it stands in every language: the gate of `make translations`."""

import pytest

from tools.translations import PLURAL_FORMS, messages_of_program, problems_of


@pytest.mark.parametrize("language", sorted(PLURAL_FORMS))
def test_every_text_of_the_program_stands_in_the_language(language: str) -> None:
    assert problems_of(language, messages_of_program()) == []

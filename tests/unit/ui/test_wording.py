"""Every fault has a sentence that says what happened and what to do, and fits its parameters."""

import string

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.ui.wording import SENTENCES, sentence


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence(qapp: object, code: FaultCode) -> None:
    said = sentence(EnvironmentFault(code))
    assert said[0].isupper()
    assert said.endswith(".")
    assert "{" not in said


def test_no_sentence_speaks_of_an_unknown_fault() -> None:
    assert set(SENTENCES) == set(FaultCode)


@pytest.mark.parametrize("code", FaultCode)
def test_placeholders_are_plain_names(qapp: object, code: FaultCode) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]()) if name is not None]
    assert all(name.isidentifier() for name in names)


def test_parameters_are_filled_in(qapp: object) -> None:
    fault = EnvironmentFault(FaultCode.ASSET_MISSING, file="fonts/OCRB.otf")
    assert "fonts/OCRB.otf" in sentence(fault)


def test_numbers_have_the_digits_of_the_language_and_file_names_keep_their_order(qapp: object) -> None:
    fault = EnvironmentFault(FaultCode.CONTENT_SYNTAX, file="a/b1.toml", line=12)
    said = sentence(fault, "ar")
    assert "\u2066a/b1.toml\u2069" in said
    assert "١٢" in said


def test_a_fault_without_a_detail_can_still_be_said(qapp: object) -> None:
    assert "…" in sentence(EnvironmentFault(FaultCode.DESIGN_UNKNOWN))

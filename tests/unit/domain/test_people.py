"""Badges, codes and PINs as typed on any keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import checked_code, checked_pin, normal_badge


@pytest.mark.parametrize(
    ("typed", "norm"),
    [
        ("77409", "77409"),
        ("٧٧-٤٠٩", "77409"),
        (" ۷۷ ۴۰۹ ", "77409"),
        ("bd 7—0019", "BD70019"),
        ("\u200f00123", "00123"),
        ("کي1", "كي1"),
        ("ـع\u06cc٢", "عي2"),
    ],
)
def test_a_badge_reads_the_same_from_every_keyboard(typed: str, norm: str) -> None:
    assert normal_badge(typed) == norm


@pytest.mark.parametrize("typed", ["", " -  ", "1" * 33])
def test_a_badge_of_nothing_or_too_much_is_refused(typed: str) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        normal_badge(typed)
    assert raised.value.code is FaultCode.BADGE_FORMAT


@given(st.text(max_size=20))
def test_a_normal_badge_is_its_own_norm(typed: str) -> None:
    try:
        norm = normal_badge(typed)
    except EnvironmentFault:
        return
    assert normal_badge(norm) == norm


@pytest.mark.parametrize("pin", ["1234", "٠١٢٣", "۱۲۳۴۵۶۷۸"])
def test_a_pin_may_be_typed_in_any_digits(pin: str) -> None:
    assert checked_pin(pin).isascii()


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "1 234"])
def test_a_pin_has_four_to_eight_digits(pin: str) -> None:
    with pytest.raises(EnvironmentFault):
        checked_pin(pin)


def test_codes_are_upper_case_words_with_hyphens() -> None:
    assert checked_code(" bsr-safwan-٠١ ") == "BSR-SAFWAN-01"
    for wrong in ("", "A", "A--B", "-AB", "A_B", "A" * 33):
        with pytest.raises(EnvironmentFault):
            checked_code(wrong)

"""PINs are kept as hashes, and opening one raises or succeeds."""

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.sealing import pins


def test_the_right_pin_opens_and_a_wrong_one_raises() -> None:
    sealed = pins.seal_pin("4711")
    pins.open_with_pin(sealed, "4711")
    with pytest.raises(EnvironmentFault) as fault:
        pins.open_with_pin(sealed, "4712")
    assert fault.value.code is FaultCode.PIN_WRONG


def test_the_same_pin_is_sealed_differently_each_time_and_is_nowhere_in_it() -> None:
    first, second = pins.seal_pin("4711"), pins.seal_pin("4711")
    assert first != second
    assert first.startswith("$argon2id$")
    assert "4711" not in first.split("$")


def test_what_is_no_hash_is_our_own_fault() -> None:
    with pytest.raises(ProgramFault):
        pins.open_with_pin("1234", "1234")


def test_a_hash_of_weaker_parameters_wants_to_be_made_anew() -> None:
    assert not pins.needs_resealing(pins.seal_pin("4711"))
    weak = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$" + "A" * 43
    assert pins.needs_resealing(weak)

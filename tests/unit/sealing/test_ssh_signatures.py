"""Signatures in OpenSSH's format."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.sealing.ssh_signatures import SigningKey, check_code, sign, verify

KEY = SigningKey(bytes(range(32)))  # the same in every process, so that tests have the same names


@given(st.binary(max_size=200))
def test_what_was_signed_verifies(message: bytes) -> None:
    verify(message, sign(message, KEY, namespace="a@v1"), public_key=KEY.public, namespace="a@v1")


@settings(max_examples=100)
@given(st.data())
def test_a_changed_signature_is_refused_with_a_sentence(data: st.DataObject) -> None:
    signature = bytearray(sign(b"message", KEY, namespace="a@v1"))
    place = data.draw(st.integers(0, len(signature) - 1))
    replacement = data.draw(st.integers(0, 255).filter(lambda value: value != signature[place]))
    signature[place] = replacement
    if bytes(signature).replace(b"\r", b"").split() == sign(b"message", KEY, namespace="a@v1").split():
        return  # only white space between the lines of the armour changed
    with pytest.raises(EnvironmentFault) as raised:
        verify(b"message", bytes(signature), public_key=KEY.public, namespace="a@v1")
    assert raised.value.code is FaultCode.SIGNATURE_WRONG


def test_a_private_key_never_shows_itself() -> None:
    assert KEY.seed.hex() not in repr(KEY)
    assert str(KEY.seed) not in repr(KEY)


@pytest.mark.parametrize(
    "text", ["", "ssh-rsa AAAA", "ssh-ed25519 AAAA", "ssh-ed25519 ???", KEY.public + "A"]
)
def test_a_broken_public_key_is_refused(text: str) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        check_code(text)
    assert raised.value.code is FaultCode.KEY_UNREADABLE

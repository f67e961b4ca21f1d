"""Canonical JSON (RFC 8785) of the values the exchange format uses."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from docexam.domain.errors import EnvironmentFault, FaultCode

Json = Mapping[str, Any]

_ENCODER: Final = msgspec.json.Encoder(order="sorted")
_DECODER: Final = msgspec.json.Decoder()


def canonical(value: Json) -> bytes:
    """Return `value` as canonical JSON: UTF-8, sorted keys, no spaces, whole numbers never as 1.0.

    Numbers are ints, or floats of at most three decimals (as scores scaled to 1): in both, the shortest form
    equals the one RFC 8785 asks for.
    """
    return _ENCODER.encode(value)


def canonical_line(value: Json) -> bytes:
    """Return `value` as one canonical line ending in LF."""
    return _ENCODER.encode(value) + b"\n"


def parsed(line: bytes) -> dict[str, Any]:
    """Return the object of one JSON text.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, if it is no JSON object.
    """
    try:
        value = _DECODER.decode(line)
    except msgspec.DecodeError as error:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE) from error
    if not isinstance(value, dict):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return value

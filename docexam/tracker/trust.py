"""Whose bundles are taken: enrolled keys, origins of clones, recipients, and headers that make sense.

Format 1.0, sections 7.3, 8.3 and 9.4 (steps 4 and 6).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bundle import MOST_EVENTS
from docexam.exchange.events import is_code, is_token, is_uuid, is_version, is_whole
from docexam.sealing.ssh_signatures import check_code
from docexam.tracker.schema import installation, recipient


class State(StrEnum):
    """How head office stands to an installation."""

    WAITING = "waiting"
    ENROLLED = "enrolled"
    SUSPENDED = "suspended"
    RETIRED = "retired"


class Refusal(StrEnum):
    """Why head office sets a bundle aside, beside the faults that opening it reports."""

    KEY_CHANGED = "key-changed"
    SUSPENDED = "suspended"
    ORIGIN = "origin-refused"
    NOT_ADDRESSED = "not-addressed"
    HEADER = "header-malformed"
    ID_TWICE = "bundle-id-twice"
    FILE_GONE = "file-gone"


class Refused(Exception):
    """A bundle is set aside for a reason of head office's own."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.detail = detail


_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", re.ASCII)
_CHECKS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "bundle_id": is_uuid,
    "installation_id": is_uuid,
    "signed_by": is_uuid,
    "station_code": lambda value: is_code(value, longest=31),
    "bundle_seq": lambda value: is_whole(value, 1),
    "created_at": lambda value: isinstance(value, str) and _TIME.match(value) is not None,
    "utc_offset_min": lambda value: is_whole(value, -840, 840),
    "app_version": is_version,
    "app_build_date": lambda value: isinstance(value, str) and _DATE.match(value) is not None,
    "curriculum_id": is_token,
    "curriculum_version": is_version,
    "iri_base": lambda value: isinstance(value, str) and bool(value),
    "recipients": lambda value: (
        isinstance(value, list) and len(value) >= 2 and all(isinstance(one, str) for one in value)
    ),
    "public_key": lambda value: isinstance(value, str),
}


def refuse_malformed(header: Mapping[str, Any]) -> None:
    """Raise `Refused` (HEADER) when a key of bundle.json is missing or of another form."""
    for key, check in _CHECKS.items():
        if not check(header.get(key)):
            raise Refused(Refusal.HEADER, key)
    for key in ("cloned_from", "restored_from"):
        origin = header.get(key)
        if origin is not None and not _is_origin(origin):
            raise Refused(Refusal.HEADER, key)


def trusted_key(connection: Connection, header: Mapping[str, Any]) -> tuple[str, State]:
    """Return the key a bundle must be signed with, and how its signer stands; the header is not verified yet.

    An unknown installation is checked against its own key: its bundle will be held.

    Raises:
        Refused: HEADER, KEY_CHANGED, SUSPENDED.
        EnvironmentFault: KEY_UNREADABLE.
    """
    signer, stated = header.get("signed_by"), header.get("public_key")
    if not is_uuid(signer) or not isinstance(stated, str):
        raise Refused(Refusal.HEADER, "public_key")
    check_code(stated)
    known = connection.execute(
        select(installation.c.public_key, installation.c.state).where(installation.c.id == signer)
    ).first()
    if known is None:
        return stated, State.WAITING
    if known.public_key != stated:
        raise Refused(Refusal.KEY_CHANGED, check_code(stated))
    if known.state == State.SUSPENDED:
        raise Refused(Refusal.SUSPENDED)
    return str(known.public_key), State(known.state)


def refuse_foreign_origin(header: Mapping[str, Any]) -> None:
    """Raise `Refused` (ORIGIN) when events of another installation come without that origin being named."""
    if header["installation_id"] == header["signed_by"]:
        return
    named = (header.get("cloned_from"), header.get("restored_from"))
    origins = {one["installation_id"]: one["last_seq"] for one in named if one}
    if header["last_seq"] > origins.get(header["installation_id"], 0):
        raise Refused(Refusal.ORIGIN)


def refuse_not_addressed(header: Mapping[str, Any], own: Iterable[str]) -> None:
    """Raise `Refused` (NOT_ADDRESSED) when the signer did not mean this head office."""
    if not set(own) & set(header["recipients"]):
        raise Refused(Refusal.NOT_ADDRESSED)


def has_unknown_recipient(
    connection: Connection, header: Mapping[str, Any], *, own: Iterable[str], stanzas: int
) -> bool:
    """Tell whether somebody head office does not know can read a bundle, or the list does not tell all."""
    known = set(own) | set(connection.scalars(select(recipient.c.recipient)))
    return stanzas != len(header["recipients"]) or not set(header["recipients"]) <= known


def stated_events(header: Mapping[str, Any]) -> int | None:
    """Return how many events a bundle says it has, as far as that can be read."""
    counts = header.get("counts")
    number = counts.get("events") if isinstance(counts, dict) else None
    return number if is_whole(number, 1, MOST_EVENTS) else None


def checked_public_key(text: str) -> str:
    """Return `text` if it is a public key.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    if len(text) > 120:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key=text[:32])
    check_code(text)
    return text


def _is_origin(value: Any) -> bool:
    return (
        isinstance(value, dict) and is_uuid(value.get("installation_id")) and is_whole(value.get("last_seq"))
    )

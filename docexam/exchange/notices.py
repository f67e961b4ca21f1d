"""Signed notices: one canonical JSON line with a signature beside it.

Receipts, enrolment cards and the set-up file are read and written here; each is checked whole before anything of it
is used (format 1.0, sections 5.9, 7.2 and 7.3).
"""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.canonical import canonical_line, parsed
from docexam.exchange.events import is_code, is_hash, is_uuid, is_version, is_whole
from docexam.sealing.age_files import checked_recipient
from docexam.sealing.ssh_signatures import SigningKey, check_code, sign, verify

MAJOR: Final = "1"
FORMAT_VERSION: Final = "1.0"
RECEIPT_NAMESPACE: Final = "docexam-receipt@v1"
SETUP_NAMESPACE: Final = "docexam-setup@v1"
MOST_BYTES: Final = 1 << 20
"""No notice comes near a mebibyte; what is larger is somebody else's."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Head office's answer to a bundle: what it holds of the installation, and how the rows ended."""

    bundle_id: str
    installation_id: str
    signed_by: str
    accepted_through_seq: int
    chain_head: str
    new: int
    duplicate: int
    conflict: int
    rejected: int
    received_at: str


@dataclass(frozen=True, slots=True)
class EnrolmentCard:
    """What an installation says of itself: nothing about learners."""

    installation_id: str
    station_code: str
    public_key: str
    app_version: str
    created_at: str


@dataclass(frozen=True, slots=True)
class Setup:
    """What makes an installation part of a programme. Confidential: it holds the programme key."""

    programme_key: bytes
    head_office_key: str
    iri_base: str
    recipients: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Setup(head_office_key={self.head_office_key!r}, iri_base={self.iri_base!r})"


def notice(format_name: str, **values: Any) -> bytes:
    """Return a notice of format 1.0 as one canonical line; absent values are None and left out."""
    present = {key: value for key, value in values.items() if value is not None}
    return canonical_line({"format": format_name, "format_version": FORMAT_VERSION, **present})


def read_notice(raw: bytes, format_name: str, *, most_bytes: int = MOST_BYTES) -> dict[str, Any]:
    """Return the object of a notice.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE for another format or none, EXCHANGE_VERSION_NEWER for an
            unknown major version.
    """
    if len(raw) > most_bytes:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    values = parsed(raw)
    version = values.get("format_version")
    if values.get("format") != format_name or not isinstance(version, str):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    if version.partition(".")[0] != MAJOR:
        raise EnvironmentFault(FaultCode.EXCHANGE_VERSION_NEWER, version=version[:32])
    return values


def write_receipt(receipt: Receipt, key: SigningKey) -> tuple[bytes, bytes]:
    """Return a receipt and its signature. On a stick the signature is written first."""
    raw = notice(
        "docexam-receipt",
        bundle_id=receipt.bundle_id,
        installation_id=receipt.installation_id,
        signed_by=receipt.signed_by,
        accepted_through_seq=receipt.accepted_through_seq,
        chain_head=receipt.chain_head or None,
        new=receipt.new,
        duplicate=receipt.duplicate,
        conflict=receipt.conflict,
        rejected=receipt.rejected,
        received_at=receipt.received_at,
    )
    return raw, sign(raw, key, namespace=RECEIPT_NAMESPACE)


def read_receipt(raw: bytes, signature: bytes, *, head_office_key: str) -> Receipt:
    """Return a receipt that head office signed.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER.
    """
    verify(raw, signature, public_key=head_office_key, namespace=RECEIPT_NAMESPACE)
    values = read_notice(raw, "docexam-receipt")
    through = values.get("accepted_through_seq")
    head = values.get("chain_head", "")
    counts = ("new", "duplicate", "conflict", "rejected")
    _need(all(is_uuid(values.get(key)) for key in ("bundle_id", "installation_id", "signed_by")))
    _need(is_whole(through) and (is_hash(head) if through else head == ""))
    _need(all(is_whole(values.get(key)) for key in counts))
    _need(isinstance(values.get("received_at"), str))
    keys = ("bundle_id", "installation_id", "signed_by", "accepted_through_seq", *counts, "received_at")
    return Receipt(chain_head=head, **{key: values[key] for key in keys})


def write_card(card: EnrolmentCard) -> bytes:
    """Return an enrolment card: not encrypted, not signed, no personal data."""
    return notice(
        "docexam-enrol",
        installation_id=card.installation_id,
        station_code=card.station_code,
        public_key=card.public_key,
        app_version=card.app_version,
        created_at=card.created_at,
    )


def read_card(raw: bytes) -> EnrolmentCard:
    """Return an enrolment card.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER, KEY_UNREADABLE.
    """
    values = read_notice(raw, "docexam-enrol")
    _need(is_uuid(values.get("installation_id")))
    _need(is_code(values.get("station_code"), longest=31))
    _need(is_version(values.get("app_version")) and isinstance(values.get("created_at"), str))
    _need(isinstance(values.get("public_key"), str))
    check_code(values["public_key"])
    return EnrolmentCard(
        installation_id=values["installation_id"],
        station_code=values["station_code"],
        public_key=values["public_key"],
        app_version=values["app_version"],
        created_at=values["created_at"],
    )


def write_setup(setup: Setup, key: SigningKey) -> tuple[bytes, bytes]:
    """Return a set-up file and its signature."""
    raw = notice(
        "docexam-setup",
        programme_key=base64.b64encode(setup.programme_key).decode(),
        head_office_key=setup.head_office_key,
        iri_base=setup.iri_base,
        recipients=list(setup.recipients),
    )
    return raw, sign(raw, key, namespace=SETUP_NAMESPACE)


def read_setup(raw: bytes, signature: bytes, *, trusted_key: Callable[[Mapping[str, Any]], str]) -> Setup:
    """Return a set-up file signed by the key `trusted_key` names for it.

    At first trust that is the key in the file itself, shown to the officer by its check code; later the key
    already installed.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER, KEY_UNREADABLE, KEY_MISSING.
    """
    values = read_notice(raw, "docexam-setup")
    _need(isinstance(values.get("head_office_key"), str))
    verify(raw, signature, public_key=trusted_key(values), namespace=SETUP_NAMESPACE)
    return setup_of(raw)


def setup_of(raw: bytes) -> Setup:
    """Return what stands in a set-up file that was verified before: a station keeps it without its signature.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER, KEY_UNREADABLE, KEY_MISSING.
    """
    values = read_notice(raw, "docexam-setup")
    _need(isinstance(values.get("head_office_key"), str))
    check_code(values["head_office_key"])
    return Setup(
        programme_key=_programme_key(values.get("programme_key")),
        head_office_key=values["head_office_key"],
        iri_base=checked_iri_base(values.get("iri_base")),
        recipients=recipients(values.get("recipients")),
    )


def recipients(listed: Any) -> tuple[str, ...]:
    """Return the recipients of a set-up file or curriculum, checked, at least two.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, KEY_UNREADABLE, KEY_MISSING.
    """
    _need(isinstance(listed, list) and all(isinstance(one, str) for one in listed))
    checked = tuple(checked_recipient(one) for one in listed)
    if len(set(checked)) < 2:
        raise EnvironmentFault(FaultCode.KEY_MISSING)
    return checked


def _programme_key(text: Any) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error) as error:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE) from error
    _need(len(key) == 32)
    return key


def checked_iri_base(text: Any) -> str:
    """Return the base of all IRIs of a set-up file or curriculum.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE.
    """
    _need(isinstance(text, str) and text.startswith("https://") and not text.endswith("/"))
    return str(text)


def _need(holds: bool) -> None:
    if not holds:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)

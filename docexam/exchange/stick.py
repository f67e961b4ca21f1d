"""The layout of a stick: folders, names, and which of them belong to the exchange."""

import re
from enum import StrEnum
from typing import Final

OUT: Final = ("DOCEXAM", "OUT")
IN: Final = ("DOCEXAM", "IN")

_BUNDLE: Final = re.compile(r"[A-Z0-9-]+-\d{6}-\d{8}\.dxr\.age\Z", re.ASCII)
_CARD: Final = re.compile(r"enrol-[A-Z0-9-]+\.json\Z", re.ASCII)
_UUID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_RECEIPT: Final = re.compile(rf"{_UUID}\.receipt\.json\Z", re.ASCII)
_CLASS: Final = re.compile(r"[A-Z0-9-]{2,32}\.class\.json(\.age)?\Z", re.ASCII)
_PACK: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}\.pack\Z", re.ASCII)
_UPDATE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}\.update\Z", re.ASCII)
LONGEST_NAME: Final = 64
SETUP_NAME: Final = "docexam-setup.json"


class StickFile(StrEnum):
    """What a file on a stick is, by its name alone."""

    BUNDLE = "bundle"
    ENROLMENT_CARD = "enrolment-card"
    RECEIPT = "receipt"
    CLASS_LIST = "class-list"
    SETUP = "setup"
    PACK = "pack"
    UPDATE = "update"


def outgoing(name: str) -> StickFile | None:
    """Return what a file of ``DOCEXAM/OUT`` is, or None for every other name (``*.part`` too)."""
    if len(name) <= LONGEST_NAME and _BUNDLE.match(name):
        return StickFile.BUNDLE
    return StickFile.ENROLMENT_CARD if _CARD.match(name) else None


def incoming(name: str) -> StickFile | None:
    """Return what a file of ``DOCEXAM/IN`` is, or None for every other name and for signatures."""
    kinds = (
        (StickFile.RECEIPT, _RECEIPT),
        (StickFile.CLASS_LIST, _CLASS),
        (StickFile.PACK, _PACK),
        (StickFile.UPDATE, _UPDATE),
    )
    if name == SETUP_NAME:
        return StickFile.SETUP
    return next((kind for kind, pattern in kinds if pattern.match(name)), None)


def receipt_name(bundle_id: str) -> str:
    """Return the name of the receipt of a bundle; its signature adds ``.sig``."""
    return f"{bundle_id}.receipt.json"


def card_name(*, station_code: str, installation_id: str) -> str:
    """Return the name of an installation's enrolment card."""
    return f"enrol-{station_code}-{installation_id[:8].upper()}.json"


def class_list_name(class_id: str, *, sealed: bool) -> str:
    """Return the name of a class list, sealed under a passphrase or plain."""
    return f"{class_id}.class.json{'.age' if sealed else ''}"

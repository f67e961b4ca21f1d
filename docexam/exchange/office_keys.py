"""What a curriculum says about head office: where results go, who may sign, and whether practice is exported.

Format 1.0, section 7.2. These keys count only in a pack that head office signed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.events import is_uuid
from docexam.exchange.notices import checked_iri_base, notice, read_notice, recipients
from docexam.sealing.ssh_signatures import check_code

_FORMAT = "docexam-office-keys"


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """Empty where a curriculum says nothing. `trainer_keys` are public keys that may sign class lists and packs."""

    iri_base: str = ""
    recipients: tuple[str, ...] = ()
    head_office_key: str = ""
    trainer_keys: tuple[str, ...] = ()


def office_keys(values: Mapping[str, Any]) -> OfficeKeys:
    """Return what `pack.toml` says about head office, checked.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, KEY_UNREADABLE, KEY_MISSING (fewer than two recipients).
    """
    head_office_key = values.get("head_office_key", "")
    if head_office_key:
        check_code(_text(head_office_key))
    return OfficeKeys(
        iri_base=checked_iri_base(values["iri_base"]) if "iri_base" in values else "",
        recipients=recipients(values["recipients"]) if "recipients" in values else (),
        head_office_key=_text(head_office_key),
        trainer_keys=_trainer_keys(values.get("trainer_keys", [])),
    )


def practice_exported(values: Mapping[str, Any]) -> bool | None:
    """Return whether `pack.toml` lets practice answers leave, None where it does not say.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE.
    """
    said = values.get("export_practice")
    if said is not None and not isinstance(said, bool):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return said


def write_office_keys(keys: OfficeKeys) -> bytes:
    """Return the keys as a station keeps them."""
    return notice(
        _FORMAT,
        iri_base=keys.iri_base or None,
        recipients=list(keys.recipients) or None,
        head_office_key=keys.head_office_key or None,
        trainer_keys=list(keys.trainer_keys) or None,
    )


def read_office_keys(raw: bytes) -> OfficeKeys:
    """Return keys as they were kept.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE and its like.
    """
    values = read_notice(raw, _FORMAT)
    trusted = values.get("trainer_keys", [])
    for key in trusted:
        check_code(_text(key))
    found = office_keys({name: value for name, value in values.items() if name != "trainer_keys"})
    return OfficeKeys(found.iri_base, found.recipients, found.head_office_key, tuple(trusted))


def _trainer_keys(listed: Any) -> tuple[str, ...]:
    """Return the public keys of a list of installations with their keys."""
    if not isinstance(listed, list):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    keys = []
    for one in listed:
        if not isinstance(one, dict) or not is_uuid(one.get("installation_id")):
            raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
        key = _text(one.get("public_key"))
        check_code(key)
        keys.append(key)
    return tuple(keys)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return value

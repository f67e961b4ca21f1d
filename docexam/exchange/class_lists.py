"""Class lists: the signed list of a class's learners, and the slip that joins a learner to a name.

Format 1.0, section 8.7.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import normal_badge
from docexam.exchange.canonical import canonical_line
from docexam.exchange.events import LEVELS, is_code, is_token, is_uuid
from docexam.exchange.notices import notice, read_notice
from docexam.sealing.age_files import checked_recipient
from docexam.sealing.ssh_signatures import SigningKey, sign, verify

NAMESPACE: Final = "docexam-class@v1"
LONGEST_NAME: Final = 120
SLIP_LENGTH: Final = 6


@dataclass(frozen=True, slots=True)
class ListedLearner:
    """One learner of a class; `bcp` is empty where the list names none."""

    name: str
    agency: str
    badge: str
    bcp: str = ""


@dataclass(frozen=True, slots=True)
class ClassList:
    """One issue of a class's list. `centre` and `trainer_recipient` are empty where absent."""

    list_id: str
    class_id: str
    course: str
    level: str
    issued_at: str
    learners: tuple[ListedLearner, ...]
    centre: str = ""
    trainer_recipient: str = ""


def write_class_list(listed: ClassList, key: SigningKey) -> tuple[bytes, bytes]:
    """Return a class list and its signature.

    Raises:
        EnvironmentFault: CLASS_LIST_TWICE when two learners have the same agency and badge; BADGE_FORMAT.
    """
    _refuse_doubles(listed.learners)
    raw = notice(
        "docexam-class",
        list_id=listed.list_id,
        class_id=listed.class_id,
        course=listed.course,
        level=listed.level,
        centre=listed.centre or None,
        issued_at=listed.issued_at,
        learners=[_learner(learner) for learner in listed.learners],
        trainer_recipient=listed.trainer_recipient or None,
    )
    return raw, sign(raw, key, namespace=NAMESPACE)


def read_class_list(raw: bytes, signature: bytes, *, public_key: str) -> ClassList:
    """Return a class list signed by `public_key`.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER, CLASS_LIST_TWICE,
            BADGE_FORMAT, KEY_UNREADABLE.
    """
    verify(raw, signature, public_key=public_key, namespace=NAMESPACE)
    return class_list_of(raw)


def class_list_of(raw: bytes) -> ClassList:
    """Return the class list of bytes that were verified before: a station keeps them without their signature.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER, CLASS_LIST_TWICE, BADGE_FORMAT, KEY_UNREADABLE.
    """
    values = read_notice(raw, "docexam-class")
    if not _well_formed(values):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    learners = tuple(ListedLearner(**entry) for entry in values["learners"])
    _refuse_doubles(learners)
    recipient = values.get("trainer_recipient", "")
    return ClassList(
        list_id=values["list_id"],
        class_id=values["class_id"],
        course=values["course"],
        level=values["level"],
        issued_at=values["issued_at"],
        learners=learners,
        centre=values.get("centre", ""),
        trainer_recipient=checked_recipient(recipient) if recipient else "",
    )


def without(raw: bytes, *, agency: str, badge_norm: str) -> bytes:
    """Return a kept class list without the line of one person; the same bytes where they do not stand on it."""
    values = read_notice(raw, "docexam-class")
    kept = [
        line
        for line in values["learners"]
        if (line["agency"], normal_badge(line["badge"])) != (agency, badge_norm)
    ]
    return raw if len(kept) == len(values["learners"]) else canonical_line({**values, "learners": kept})


def slip(learner: str) -> str:
    """Return the six characters of a learner id that are handed in at head office."""
    return learner[:SLIP_LENGTH]


def _learner(learner: ListedLearner) -> dict[str, str]:
    made = {"name": learner.name, "agency": learner.agency, "badge": learner.badge}
    return made | ({"bcp": learner.bcp} if learner.bcp else {})


def _refuse_doubles(learners: tuple[ListedLearner, ...]) -> None:
    seen: set[tuple[str, str]] = set()
    for learner in learners:
        key = (learner.agency, normal_badge(learner.badge))
        if key in seen:
            raise EnvironmentFault(FaultCode.CLASS_LIST_TWICE, badge=learner.badge)
        seen.add(key)


def _well_formed(values: Mapping[str, Any]) -> bool:
    entries = values.get("learners")
    return (
        is_uuid(values.get("list_id"))
        and is_code(values.get("class_id"))
        and is_token(values.get("course"))
        and values.get("level") in LEVELS
        and isinstance(values.get("issued_at"), str)
        and ("centre" not in values or is_code(values["centre"]))
        and isinstance(values.get("trainer_recipient", ""), str)
        and isinstance(entries, list)
        and all(_well_formed_learner(entry) for entry in entries)
    )


def _well_formed_learner(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and set(entry) <= {"name", "agency", "badge", "bcp"}
        and isinstance(entry.get("name"), str)
        and 1 <= len(entry["name"]) <= LONGEST_NAME
        and is_code(entry.get("agency"))
        and isinstance(entry.get("badge"), str)
        and ("bcp" not in entry or is_code(entry["bcp"]))
    )

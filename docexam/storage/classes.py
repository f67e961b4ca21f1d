"""Class lists opened at this station, and who of its learners belongs to which class."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from docexam.domain.ids import LearnerNumber
from docexam.storage.schema import ClassListRow, ClassMemberRow, SettingRow, table_of
from docexam.storage.stamp import Stamp

OPEN_CLASS: Final = "open-class"
"""The setting that holds class, course, level and centre of the open class, joined by bars; absent without one."""

CONFIRMED_KEY: Final = "confirmed-key:"


@dataclass(frozen=True, slots=True)
class OpenClass:
    """The class that is held here now; `centre` is empty where its list names none."""

    class_id: str
    course: str
    level: str
    centre: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A learner's place in the open class; `bcp` is empty where the list names none."""

    class_id: str
    course: str
    level: str
    centre: str
    bcp: str


@dataclass(frozen=True, slots=True)
class StoredList:
    """A class list that was opened here: its canonical JSON, who signed it, when it was issued."""

    list_id: str
    class_id: str
    signer: str
    issued_at: str
    raw: bytes


def open_class(session: Session) -> OpenClass | None:
    """Return the class that is open, or None."""
    value = session.execute(_SETTING, {"name": OPEN_CLASS}).scalar_one_or_none()
    return None if value is None else OpenClass(*value.split("|"))


def put_open_class(session: Session, chosen: OpenClass | None) -> None:
    """Open a class, or close the one that is open."""
    session.execute(delete(SettingRow).where(SettingRow.name == OPEN_CLASS))
    if chosen is not None:
        value = "|".join((chosen.class_id, chosen.course, chosen.level, chosen.centre))
        session.execute(insert(SettingRow).values(name=OPEN_CLASS, value=value))


def membership(session: Session, person: LearnerNumber) -> Membership | None:
    """Return the place of `person` in the class that is open, or None."""
    chosen = open_class(session)
    if chosen is None:
        return None
    row = session.execute(_MEMBER, {"class_id": chosen.class_id, "person": person}).one_or_none()
    if row is None:
        return None
    return Membership(chosen.class_id, chosen.course, chosen.level, chosen.centre, row.bcp)


def add_member(session: Session, *, class_id: str, person: LearnerNumber, bcp: str, stamp: Stamp) -> bool:
    """Put `person` into a class; return False when that was so already."""
    if session.execute(_MEMBER, {"class_id": class_id, "person": person}).one_or_none() is not None:
        return False
    session.execute(
        insert(ClassMemberRow).values(
            class_id=class_id,
            person=person,
            bcp=bcp,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )
    return True


def members(session: Session, class_id: str) -> frozenset[LearnerNumber]:
    """Return who of this station belongs to a class."""
    rows = session.scalars(select(ClassMemberRow.person).where(ClassMemberRow.class_id == class_id))
    return frozenset(LearnerNumber(person) for person in rows)


def add_list(session: Session, listed: StoredList, stamp: Stamp) -> None:
    """Keep an issue of a class list; the same issue is kept once."""
    if session.scalar(select(ClassListRow.number).where(ClassListRow.list_id == listed.list_id)) is not None:
        return
    session.execute(
        insert(ClassListRow).values(
            list_id=listed.list_id,
            class_id=listed.class_id,
            signer=listed.signer,
            issued_at=listed.issued_at,
            raw=listed.raw.decode("utf-8"),
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )


def lists_of(session: Session, class_id: str) -> tuple[StoredList, ...]:
    """Return the issues of a class's list, the one issued last first."""
    rows = session.scalars(
        select(ClassListRow)
        .where(ClassListRow.class_id == class_id)
        .order_by(ClassListRow.issued_at.desc(), ClassListRow.number.desc())
    )
    return tuple(
        StoredList(row.list_id, row.class_id, row.signer, row.issued_at, row.raw.encode("utf-8"))
        for row in rows
    )


def all_lists(session: Session) -> tuple[StoredList, ...]:
    """Return every issue of every class list that is kept."""
    rows = session.scalars(select(ClassListRow).order_by(ClassListRow.number))
    return tuple(
        StoredList(row.list_id, row.class_id, row.signer, row.issued_at, row.raw.encode("utf-8"))
        for row in rows
    )


def put_raw(session: Session, list_id: str, raw: bytes) -> None:
    """Keep other bytes of a list: somebody's name was taken off it."""
    session.execute(
        update(ClassListRow).where(ClassListRow.list_id == list_id).values(raw=raw.decode("utf-8"))
    )


def confirm(session: Session, public_key: str) -> None:
    """Remember that somebody here compared the check code of a trainer's key."""
    session.merge(SettingRow(name=f"{CONFIRMED_KEY}{public_key}", value="1"))


def is_confirmed(session: Session, public_key: str) -> bool:
    """Tell whether the check code of a trainer's key was compared here."""
    return session.execute(_SETTING, {"name": f"{CONFIRMED_KEY}{public_key}"}).one_or_none() is not None


_SETTING: Final = select(table_of(SettingRow).c.value).where(table_of(SettingRow).c.name == bindparam("name"))
_OF_MEMBERS: Final = table_of(ClassMemberRow)
_MEMBER: Final = select(_OF_MEMBERS.c.bcp).where(
    _OF_MEMBERS.c.class_id == bindparam("class_id"), _OF_MEMBERS.c.person == bindparam("person")
)

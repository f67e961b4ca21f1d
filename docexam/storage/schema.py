"""The tables of the station record.

What a learner did and what became of it is only ever appended: `action`, `attempt`, `run_finished`, `void`,
`oversight`, `laid_down` and `export` refuse change and removal in the database itself (see the first revision), and
so do the event log and what is known of bundles and receipts (see the second).
Their number is the order of things; wall time is a fact beside it, never an order. Attempts, finished runs and
voids carry everything an event of the results exchange wants, under the id it will have there, and draw their
numbers from one series, so that events can later be appended in the order in which things were recorded.
"""

from typing import Final

import sqlalchemy
from sqlalchemy import CheckConstraint, ForeignKey, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

APPEND_ONLY: Final = (
    "installation",
    "laid_down",
    "action",
    "attempt",
    "run_finished",
    "void",
    "oversight",
    "export",
    "event",
    "course_step",
    "bundle_begun",
    "bundle_written",
    "receipt",
    "class_member",
    "brought_answer",
)


class Table(DeclarativeBase):
    """A table of the record."""

    metadata = MetaData(naming_convention=NAMING)


class _Stamped:
    """When it was recorded: UTC wall time, offset of the device's zone, milliseconds since the program began."""

    at: Mapped[str]
    utc_offset_min: Mapped[int]
    mono_ms: Mapped[int]


class _Posted:
    """Where the learner belonged and what was installed, at that time."""

    agency: Mapped[str]
    bcp: Mapped[str]
    centre: Mapped[str]
    app_version: Mapped[str]
    curriculum_id: Mapped[str]
    curriculum_version: Mapped[str]
    level: Mapped[str | None]
    course: Mapped[str | None]
    class_id: Mapped[str | None]
    language: Mapped[str]


class InstallationRow(Table):
    """One identity of this database; the last row is the present one.

    `machine` is a digest of what tells this computer apart, so that a copied data folder is noticed;
    `cloned_from` and `restored_from` name the identity before, when it became another for that reason.
    """

    __tablename__ = "installation"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    machine: Mapped[str]
    created_at: Mapped[str]
    cloned_from: Mapped[str | None]
    restored_from: Mapped[str | None]


class StationRow(Table):
    """Where this computer stands; one row."""

    __tablename__ = "station"
    number: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    bcp: Mapped[str]
    centre: Mapped[str]
    language: Mapped[str]

    __table_args__ = (CheckConstraint("number = 1", name="one"),)


class PersonRow(Table):
    """A learner or trainer. Name and badge stay here and never leave."""

    __tablename__ = "person"
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    agency: Mapped[str]
    badge: Mapped[str]
    badge_norm: Mapped[str]
    role: Mapped[str]
    language: Mapped[str]
    pin_hash: Mapped[str]
    pin_failures: Mapped[int]
    created_at: Mapped[str]

    __table_args__ = (UniqueConstraint("agency", "badge_norm"),)


class SignInRow(_Stamped, Table):
    """Somebody signed in."""

    __tablename__ = "sign_in"
    number: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)


class RunRow(_Stamped, Table):
    """A learner's way through a set of trials, with the assessment as it stood when it began."""

    __tablename__ = "run"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)
    assessment: Mapped[str]
    mode: Mapped[str]
    frozen: Mapped[str]
    size: Mapped[int]
    seed: Mapped[int]
    language: Mapped[str]
    curriculum_id: Mapped[str]
    curriculum_version: Mapped[str]


class TrialRow(Table):
    """One item put to the learner: which, in which version, signed off or not; its kind, and the task it puts."""

    __tablename__ = "trial"
    number: Mapped[int] = mapped_column(primary_key=True)
    run: Mapped[str] = mapped_column(ForeignKey("run.id"))
    position: Mapped[int]
    item: Mapped[str]
    item_version: Mapped[str]
    item_draft: Mapped[bool]
    kind: Mapped[str]
    task: Mapped[str]

    __table_args__ = (UniqueConstraint("run", "position"),)


class LaidDownRow(_Stamped, Table):
    """The task of a trial was put to the learner: its truth, once and for all, and the rules in force.

    `page` is the one that lay up, empty where there is no document.
    """

    __tablename__ = "laid_down"
    trial: Mapped[int] = mapped_column(ForeignKey("trial.number"), primary_key=True)
    truth: Mapped[str]
    page: Mapped[str]
    rules_version: Mapped[int]
    app_version: Mapped[str]


class ActionRow(_Stamped, Table):
    """One action at the desk; `at_ms` is examination time."""

    __tablename__ = "action"
    number: Mapped[int] = mapped_column(primary_key=True)
    trial: Mapped[int] = mapped_column(ForeignKey("trial.number"))
    seq: Mapped[int]
    at_ms: Mapped[int]
    kind: Mapped[str]
    payload: Mapped[str]

    __table_args__ = (UniqueConstraint("trial", "seq"),)


class AttemptRow(_Stamped, _Posted, Table):
    """An answer. `id` is the id of its event; `sign_in` the session it was given in.

    `part` is 0 for the whole of an exercise, 1 to 99 for a part of it; the verdict of a case is 99. `opted_in` tells
    that the course exported practice answers when it was given.
    """

    __tablename__ = "attempt"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    trial: Mapped[int] = mapped_column(ForeignKey("trial.number"))
    run: Mapped[str] = mapped_column(ForeignKey("run.id"), index=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)
    sign_in: Mapped[int | None] = mapped_column(ForeignKey("sign_in.number"), index=True)
    assessment: Mapped[str]
    mode: Mapped[str]
    item: Mapped[str]
    item_version: Mapped[str]
    part: Mapped[int]
    response: Mapped[str]
    fraud_kind: Mapped[str | None]
    confidence: Mapped[int | None]
    regions: Mapped[str]
    lights: Mapped[str]
    hints_used: Mapped[int | None]
    outcome: Mapped[str]
    correct: Mapped[bool]
    score_permille: Mapped[int]
    duration_ms: Mapped[int]
    rules_version: Mapped[int]
    opted_in: Mapped[bool]

    __table_args__ = (UniqueConstraint("trial", "part"),)


class RunFinishedRow(_Stamped, _Posted, Table):
    """A run came to its end. `trial_items` tells that an item of it lacked an examiner's sign-off."""

    __tablename__ = "run_finished"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    run: Mapped[str] = mapped_column(ForeignKey("run.id"), unique=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)
    assessment: Mapped[str]
    mode: Mapped[str]
    outcome: Mapped[str]
    score_permille: Mapped[int]
    duration_ms: Mapped[int]
    attempts: Mapped[int]
    critical_error: Mapped[bool | None]
    trial_items: Mapped[bool]


class VoidRow(_Stamped, Table):
    """An answer was annulled. It stays on record."""

    __tablename__ = "void"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    attempt: Mapped[str] = mapped_column(ForeignKey("attempt.id"), unique=True)
    reason: Mapped[str]
    by: Mapped[int] = mapped_column(ForeignKey("person.number"))
    app_version: Mapped[str]
    curriculum_id: Mapped[str]
    curriculum_version: Mapped[str]


class OversightRow(_Stamped, Table):
    """What a trainer did or a learner reported.

    A merge joins `about` (the double) to `other` (who is kept); nothing else is rewritten for it.
    """

    __tablename__ = "oversight"
    number: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[str] = mapped_column(index=True)
    by: Mapped[int | None] = mapped_column(ForeignKey("person.number"))
    about: Mapped[int] = mapped_column(ForeignKey("person.number"))
    other: Mapped[int | None] = mapped_column(ForeignKey("person.number"))
    sign_in: Mapped[int | None] = mapped_column(ForeignKey("sign_in.number"))
    attempt: Mapped[str | None] = mapped_column(ForeignKey("attempt.id"))
    detail: Mapped[str]


class ExportRow(_Stamped, Table):
    """A file left this station and was read back."""

    __tablename__ = "export"
    number: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"))
    file_name: Mapped[str]
    rows: Mapped[int]
    size_bytes: Mapped[int]
    sha256: Mapped[str]


class CourseStepRow(_Stamped, _Posted, Table):
    """A learner took a step in a class, such as being registered. `id` is the id of its event."""

    __tablename__ = "course_step"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)
    outcome: Mapped[str]


class EventRow(Table):
    """One event of an installation's log as it leaves the station: the canonical line, whole and chained.

    A new installation may repeat an event of the one before, when the log of that can no longer vouch for it.
    """

    __tablename__ = "event"
    installation: Mapped[str] = mapped_column(ForeignKey("installation.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    chain: Mapped[str]
    line: Mapped[str]

    __table_args__ = (UniqueConstraint("id", "installation"),)


class BundleBegunRow(_Stamped, Table):
    """A number of `signed_by` was taken for a bundle; it is never taken again, whatever became of the bundle."""

    __tablename__ = "bundle_begun"
    number: Mapped[int] = mapped_column(primary_key=True)
    bundle_id: Mapped[str] = mapped_column(unique=True)
    signed_by: Mapped[str]
    bundle_seq: Mapped[int]

    __table_args__ = (UniqueConstraint("signed_by", "bundle_seq"),)


class BundleWrittenRow(_Stamped, Table):
    """A bundle of the events of `installation` was written to a stick and read back."""

    __tablename__ = "bundle_written"
    number: Mapped[int] = mapped_column(primary_key=True)
    bundle_id: Mapped[str] = mapped_column(ForeignKey("bundle_begun.bundle_id"), unique=True)
    installation: Mapped[str]
    first_seq: Mapped[int]
    last_seq: Mapped[int]
    file_name: Mapped[str]
    size_bytes: Mapped[int]
    sha256: Mapped[str]
    person: Mapped[int | None] = mapped_column(ForeignKey("person.number"))


class ReceiptRow(_Stamped, Table):
    """Head office's answer to a bundle, verified. `agrees` tells whether its history was the one held here."""

    __tablename__ = "receipt"
    number: Mapped[int] = mapped_column(primary_key=True)
    bundle_id: Mapped[str]
    installation: Mapped[str] = mapped_column(index=True)
    accepted_through_seq: Mapped[int]
    agrees: Mapped[bool]
    received_at: Mapped[str]
    raw: Mapped[str] = mapped_column(unique=True)


class ClassListRow(_Stamped, Table):
    """An issue of a class list that was opened here. It holds names and never leaves."""

    __tablename__ = "class_list"
    number: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[str] = mapped_column(unique=True)
    class_id: Mapped[str]
    signer: Mapped[str]
    issued_at: Mapped[str]
    raw: Mapped[str]


class ClassMemberRow(_Stamped, Table):
    """Somebody of this station belongs to a class; `bcp` is the post the class list names, empty without."""

    __tablename__ = "class_member"
    number: Mapped[int] = mapped_column(primary_key=True)
    class_id: Mapped[str]
    person: Mapped[int] = mapped_column(ForeignKey("person.number"))
    bcp: Mapped[str]

    __table_args__ = (UniqueConstraint("class_id", "person"),)


class BroughtAnswerRow(_Stamped, Table):
    """A practice answer of another station that its learner brought along. It never becomes an event."""

    __tablename__ = "brought_answer"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.number"), index=True)
    given_at: Mapped[str]
    mode: Mapped[str]
    assessment: Mapped[str]
    item: Mapped[str]
    item_version: Mapped[str]
    correct: Mapped[bool]
    score_permille: Mapped[int]


class SettingRow(Table):
    """A setting of this station by name."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


def table_of(row: type[Table]) -> sqlalchemy.Table:
    """Return the table behind a row class: statements on it skip the work of the mapper."""
    return Table.metadata.tables[row.__tablename__]

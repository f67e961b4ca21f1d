"""Results leave the station: event log, bundles, receipts, classes.

Revision ID: 0002
Revises: 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APPEND_ONLY = ("event", "course_step", "bundle_begun", "bundle_written", "receipt", "class_member", "brought_answer")


def text(name: str, nullable: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=nullable)


def whole(name: str, nullable: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=nullable)


def number(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*(names or ("number",)), name=f"pk_{table}")


def unique(table: str, *names: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*names, name=f"uq_{table}_{'_'.join(names)}")


def points(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [target], name=f"fk_{table}_{name}")


def stamped() -> "tuple[sa.Column[Any], ...]":
    return text("at"), whole("utc_offset_min"), whole("mono_ms")


def posted() -> "tuple[sa.Column[Any], ...]":
    return (
        text("agency"), text("bcp"), text("centre"), text("app_version"), text("curriculum_id"),
        text("curriculum_version"), text("level", True), text("course", True), text("class_id", True),
        text("language"),
    )


def upgrade() -> None:
    # answers given so far were given before practice could be exported
    op.execute("ALTER TABLE attempt ADD COLUMN opted_in BOOLEAN NOT NULL DEFAULT 0")
    event_log()
    bundles()
    classes()
    brought_along()
    for table in APPEND_ONLY:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
            )


def event_log() -> None:
    op.create_table(
        "event",
        text("installation"), whole("seq"), text("id"), text("chain"), text("line"),
        number("event", "installation", "seq"), unique("event", "id"),
        points("event", "installation", "installation.id"),
    )
    op.create_table(
        "course_step",
        whole("number"), text("id"), whole("person"), text("outcome"), *stamped(), *posted(),
        number("course_step"), unique("course_step", "id"), points("course_step", "person", "person.number"),
    )
    op.create_index("ix_course_step_person", "course_step", ["person"])


def bundles() -> None:
    op.create_table(
        "bundle_begun",
        whole("number"), text("bundle_id"), text("signed_by"), whole("bundle_seq"), *stamped(),
        number("bundle_begun"), unique("bundle_begun", "bundle_id"),
        unique("bundle_begun", "signed_by", "bundle_seq"),
    )
    op.create_table(
        "bundle_written",
        whole("number"), text("bundle_id"), text("installation"), whole("first_seq"), whole("last_seq"),
        text("file_name"), whole("size_bytes"), text("sha256"), whole("person", True), *stamped(),
        number("bundle_written"), unique("bundle_written", "bundle_id"),
        points("bundle_written", "bundle_id", "bundle_begun.bundle_id"),
        points("bundle_written", "person", "person.number"),
    )
    op.create_table(
        "receipt",
        whole("number"), text("bundle_id"), text("installation"), whole("accepted_through_seq"),
        sa.Column("agrees", sa.Boolean(), nullable=False), text("received_at"), text("raw"), *stamped(),
        number("receipt"), unique("receipt", "raw"),
    )
    op.create_index("ix_receipt_installation", "receipt", ["installation"])


def classes() -> None:
    op.create_table(
        "class_list",
        whole("number"), text("list_id"), text("class_id"), text("signer"), text("issued_at"), text("raw"),
        *stamped(),
        number("class_list"), unique("class_list", "list_id"),
    )
    op.create_table(
        "class_member",
        whole("number"), text("class_id"), whole("person"), text("bcp"), *stamped(),
        number("class_member"), unique("class_member", "class_id", "person"),
        points("class_member", "person", "person.number"),
    )


def brought_along() -> None:
    op.create_table(
        "brought_answer",
        whole("number"), text("id"), whole("person"), text("given_at"), text("mode"), text("assessment"),
        text("item"), text("item_version"), sa.Column("correct", sa.Boolean(), nullable=False),
        whole("score_permille"), *stamped(),
        number("brought_answer"), unique("brought_answer", "id"),
        points("brought_answer", "person", "person.number"),
    )
    op.create_index("ix_brought_answer_person", "brought_answer", ["person"])


def downgrade() -> None:
    raise NotImplementedError("a record is never taken back to what an older program understood")

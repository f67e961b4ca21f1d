"""The station record begins: people, runs, trials, actions, answers, oversight.

Revision ID: 0001
Revises:
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPLICATION_ID = 0x44455841  # "DEXA": how a file says that it is a station record

APPEND_ONLY = ("installation", "laid_down", "action", "attempt", "run_finished", "void", "oversight", "export")


def text(name: str, nullable: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=nullable)


def whole(name: str, nullable: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=nullable)


def truth_value(name: str, nullable: bool = False) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def number(table: str, name: str = "number") -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(name, name=f"pk_{table}")


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
    people_and_place()
    runs()
    answers()
    oversight()
    for table in APPEND_ONLY:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
            )
    op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def people_and_place() -> None:
    op.create_table(
        "installation",
        whole("number"), text("id"), text("machine"), text("created_at"),
        text("cloned_from", True), text("restored_from", True),
        number("installation"), unique("installation", "id"),
    )
    op.create_table(
        "station",
        whole("number"), text("code"), text("bcp"), text("centre"), text("language"),
        number("station"), sa.CheckConstraint("number = 1", name="ck_station_one"),
    )
    op.create_table(
        "person",
        whole("number"), text("name"), text("agency"), text("badge"), text("badge_norm"), text("role"),
        text("language"), text("pin_hash"), whole("pin_failures"), text("created_at"),
        number("person"), unique("person", "agency", "badge_norm"),
    )
    op.create_table(
        "sign_in",
        whole("number"), whole("person"), *stamped(),
        number("sign_in"), points("sign_in", "person", "person.number"),
    )
    op.create_index("ix_sign_in_person", "sign_in", ["person"])
    op.create_table("setting", text("name"), text("value"), number("setting", "name"))


def runs() -> None:
    op.create_table(
        "run",
        whole("number"), text("id"), whole("person"), text("assessment"), text("mode"), text("frozen"),
        whole("size"), whole("seed"), text("language"), text("curriculum_id"), text("curriculum_version"),
        *stamped(),
        number("run"), unique("run", "id"), points("run", "person", "person.number"),
    )
    op.create_index("ix_run_person", "run", ["person"])
    op.create_table(
        "trial",
        whole("number"), text("run"), whole("position"), text("item"), text("item_version"),
        truth_value("item_draft"), text("design"), whole("design_version"), text("recipe"),
        number("trial"), unique("trial", "run", "position"), points("trial", "run", "run.id"),
    )
    op.create_table(
        "laid_down",
        whole("trial"), text("truth"), text("page"), whole("rules_version"), text("app_version"), *stamped(),
        number("laid_down", "trial"), points("laid_down", "trial", "trial.number"),
    )
    op.create_table(
        "action",
        whole("number"), whole("trial"), whole("seq"), whole("at_ms"), text("kind"), text("payload"), *stamped(),
        number("action"), unique("action", "trial", "seq"), points("action", "trial", "trial.number"),
    )


def answers() -> None:
    op.create_table(
        "attempt",
        whole("number"), text("id"), whole("trial"), text("run"), whole("person"), whole("sign_in", True),
        text("assessment"), text("mode"), text("item"), text("item_version"), whole("part", True),
        text("response"), text("fraud_kind", True), whole("confidence", True), text("regions"), text("lights"),
        whole("hints_used", True), text("outcome"), truth_value("correct"), whole("score_permille"),
        whole("duration_ms"), whole("rules_version"), *stamped(), *posted(),
        number("attempt"), unique("attempt", "id"), unique("attempt", "trial"),
        points("attempt", "trial", "trial.number"), points("attempt", "run", "run.id"),
        points("attempt", "person", "person.number"), points("attempt", "sign_in", "sign_in.number"),
    )
    for column in ("run", "person", "sign_in"):
        op.create_index(f"ix_attempt_{column}", "attempt", [column])
    op.create_table(
        "run_finished",
        whole("number"), text("id"), text("run"), whole("person"), text("assessment"), text("mode"),
        text("outcome"), whole("score_permille"), whole("duration_ms"), whole("attempts"),
        truth_value("critical_error", True), truth_value("trial_items"), *stamped(), *posted(),
        number("run_finished"), unique("run_finished", "id"), unique("run_finished", "run"),
        points("run_finished", "run", "run.id"), points("run_finished", "person", "person.number"),
    )
    op.create_index("ix_run_finished_person", "run_finished", ["person"])
    op.create_table(
        "void",
        whole("number"), text("id"), text("attempt"), text("reason"), whole("by"), text("app_version"),
        text("curriculum_id"), text("curriculum_version"), *stamped(),
        number("void"), unique("void", "id"), unique("void", "attempt"),
        points("void", "attempt", "attempt.id"), points("void", "by", "person.number"),
    )


def oversight() -> None:
    op.create_table(
        "oversight",
        whole("number"), text("what"), whole("by", True), whole("about"), whole("other", True),
        whole("sign_in", True), text("attempt", True), text("detail"), *stamped(),
        number("oversight"), points("oversight", "by", "person.number"),
        points("oversight", "about", "person.number"), points("oversight", "other", "person.number"),
        points("oversight", "sign_in", "sign_in.number"), points("oversight", "attempt", "attempt.id"),
    )
    op.create_index("ix_oversight_what", "oversight", ["what"])
    op.create_table(
        "export",
        whole("number"), whole("person"), text("file_name"), whole("rows"), whole("size_bytes"), text("sha256"),
        *stamped(),
        number("export"), points("export", "person", "person.number"),
    )


def downgrade() -> None:
    raise NotImplementedError("a record is never taken back to what an older program understood")

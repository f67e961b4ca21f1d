"""Trials of every kind of exercise, and answers in parts.

Revision ID: 0003
Revises: 0002
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    tasks()
    parts()


def tasks() -> None:
    """A trial says its kind and its task; so far all were documents, and the task of one is its recipe."""
    connection = op.get_bind()
    with op.batch_alter_table("trial") as batch:
        batch.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="document"))
        batch.add_column(sa.Column("task", sa.String(), nullable=False, server_default=""))
    for number, recipe in connection.execute(sa.text("SELECT number, recipe FROM trial")).all():
        written = json.loads(recipe)
        task = {"form": written["form"], "value": {"recipe": written["value"]}}
        connection.execute(
            sa.text("UPDATE trial SET task = :task WHERE number = :number"),
            {"task": json.dumps(task, ensure_ascii=False, separators=(",", ":")), "number": number},
        )
    with op.batch_alter_table("trial") as batch:
        batch.alter_column("kind", existing_type=sa.String(), nullable=False, server_default=None)
        batch.alter_column("task", existing_type=sa.String(), nullable=False, server_default=None)
        for column in ("design", "design_version", "recipe"):
            batch.drop_column(column)


def parts() -> None:
    """A trial may have an answer for each of its parts; 0 is an answer to the whole.

    The table is made anew, and its triggers with it: until then it is open to change, inside this transaction alone.
    """
    for event in ("update", "delete"):
        op.execute(f"DROP TRIGGER attempt_no_{event}")
    op.execute("UPDATE attempt SET part = 0 WHERE part IS NULL")
    with op.batch_alter_table("attempt") as batch:
        batch.drop_constraint("uq_attempt_trial", type_="unique")
        batch.alter_column("part", existing_type=sa.Integer(), nullable=False)
        batch.create_unique_constraint("uq_attempt_trial_part", ["trial", "part"])
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER attempt_no_{event.lower()} BEFORE {event} ON attempt "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def downgrade() -> None:
    raise NotImplementedError("a record is never taken back to what an older program understood")

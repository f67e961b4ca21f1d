"""A new installation repeats what the one before it can no longer vouch for, under the ids it had.

Revision ID: 0004
Revises: 0003
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An id stands once in each installation's log, no longer once in all.

    The table is made anew, and its triggers with it: until then it is open to change, inside this transaction alone.
    """
    for event in ("update", "delete"):
        op.execute(f"DROP TRIGGER event_no_{event}")
    with op.batch_alter_table("event") as batch:
        batch.drop_constraint("uq_event_id", type_="unique")
        batch.create_unique_constraint("uq_event_id_installation", ["id", "installation"])
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER event_no_{event.lower()} BEFORE {event} ON event "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def downgrade() -> None:
    raise NotImplementedError("a record is never taken back to what an older program understood")

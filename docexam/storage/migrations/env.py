"""Run by Alembic: brings the record of the connection it was handed to the wanted revision."""

from alembic import context

from docexam.storage.schema import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()

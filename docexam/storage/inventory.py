"""How much there is of everything."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from docexam.storage.schema import Table


def counts(session: Session) -> dict[str, int]:
    """Return the number of rows of each table, by its name."""
    return {
        table.name: session.scalar(select(func.count()).select_from(table)) or 0
        for table in Table.metadata.sorted_tables
    }

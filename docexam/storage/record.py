"""The station record of a data folder: begun, or opened and brought to the present revision."""

from datetime import datetime
from pathlib import Path

from docexam.storage.backups import RECORD_NAME, copy_before_upgrade
from docexam.storage.database import HEAD, Database, open_database, revision_of


def open_record(data_folder: Path, now: datetime) -> Database:
    """Open the record of a data folder, or begin one; an older one is copied before it is upgraded.

    Raises:
        EnvironmentFault: DATABASE_DAMAGED, DATABASE_FOREIGN, DATABASE_NEWER, DATABASE_LOCKED,
            DATA_FOLDER_READ_ONLY, DISK_FULL.
    """
    record = data_folder / RECORD_NAME
    revision = revision_of(record)
    if revision is not None and revision != HEAD:
        copy_before_upgrade(record, revision, now)
    return open_database(record)

"""Use cases about the record as a file: is it sound, where are its copies, put one back."""

from dataclasses import dataclass
from pathlib import Path

from docexam.domain.errors import EnvironmentFault
from docexam.services.changes import Done, Topic, changed
from docexam.services.clock import Clock, SystemClock
from docexam.services.recording import Recording
from docexam.services.views import SafetyCopy
from docexam.storage import backups


@dataclass(frozen=True, slots=True)
class RestoredDatabase:
    """A copy stands in the place of the record; the one it replaced lies at `aside`."""

    aside: Path


class Upkeep:
    """The record's soundness and its safety copies."""

    def __init__(self, recording: Recording) -> None:
        self._database = recording.database
        self._clock = recording.clock

    def check(self) -> None:
        """Return only if the record is sound.

        Raises:
            EnvironmentFault: DATABASE_DAMAGED.
        """
        backups.require_sound(self._database)

    def integrity(self) -> str:
        """Return ``ok``, or what the check of the record found wrong first."""
        return self._database.integrity()

    def copies(self) -> tuple[SafetyCopy, ...]:
        """Return the safety copies, the last made first."""
        return copies_in(self._database.path.parent)

    def copy_now(self) -> Done[SafetyCopy]:
        """Make a safety copy, in place of one made earlier today.

        Raises:
            EnvironmentFault: DATABASE_DAMAGED, DISK_FULL, DATA_FOLDER_READ_ONLY.
        """
        return Done(_told(backups.copy_now(self._database, self._clock.now())), changed(Topic.COPIES))


def copies_in(data_folder: Path) -> tuple[SafetyCopy, ...]:
    """Return the safety copies of a data folder, the last made first; needs no open record.

    Where nobody may look there are none to choose from.
    """
    try:
        return tuple(_told(copy) for copy in backups.copies(data_folder))
    except EnvironmentFault:
        return ()


def restore(data_folder: Path, copy: Path, *, clock: Clock | None = None) -> RestoredDatabase:
    """Put a safety copy in the place of the record, which is kept aside. No record may be open.

    Raises:
        EnvironmentFault: BACKUP_MISSING, BACKUP_DAMAGED, DISK_FULL, DATA_FOLDER_READ_ONLY; the record is as it was.
    """
    now = (clock or SystemClock()).now()
    return RestoredDatabase(aside=backups.restore(data_folder, copy, now))


def _told(copy: backups.Copy) -> SafetyCopy:
    made_at = copy.made_at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return SafetyCopy(path=copy.path, made_at=made_at, size_bytes=copy.size_bytes)

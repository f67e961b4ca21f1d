"""Use cases of taking one's own record along."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.canonical import parsed
from docexam.files.drives import removable_drives
from docexam.files.safe_write import Cancelled, Progress, WrittenFile, remove_stale_parts, write_safely
from docexam.services.changes import Done, Topic, changed
from docexam.services.own_record import Cell, attempt_row, finish_row, shown, spreadsheet, void_row
from docexam.services.recording import Recording
from docexam.services.views import Drive, ExportPlan, Written
from docexam.storage import attempts, event_log, installation, oversight, people, runs
from docexam.storage.database import Session
from docexam.storage.oversight import Exported

NAME: Final = "docexam-record-"
_ADDED_BY_THE_LOG: Final = ("installation_id", "seq", "learner", "registration", "chain")


@dataclass(frozen=True, slots=True)
class _OwnRecord:
    """The file as it would be written now."""

    file_name: str
    rows: int
    data: bytes


class Records:
    """What the signed-in learner takes along."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._database = recording.database

    def drives(self) -> tuple[Drive, ...]:
        """Return the sticks and cards that are plugged in; an empty list is no error."""
        return tuple(
            Drive(folder=one.folder, name=one.name, free_bytes=one.free_bytes, read_only=one.read_only)
            for one in removable_drives()
        )

    def plan(self, learner: LearnerNumber) -> ExportPlan:
        """Return what would be written for a learner.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        record = self._own_record(learner)
        return ExportPlan(file_name=record.file_name, rows=record.rows, size_bytes=len(record.data))

    def write_own_record(
        self,
        learner: LearnerNumber,
        folder: Path,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        replace: bool = False,
    ) -> Done[Written]:
        """Write the learner's own record to `folder`, read it back, and record that it left.

        A file of that name with other content is replaced only when `replace` says so.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN or a TARGET_ code; nothing stands under the name then, or the old file.
            CancelledByUser: as asked; likewise.
        """
        record = self._own_record(learner)
        remove_stale_parts(folder, NAME)
        same = _holds(folder / record.file_name, record.data)
        written = write_safely(
            folder,
            record.file_name,
            record.data,
            replace=replace or same,
            progress=progress,
            cancelled=cancelled,
        )
        self._record_export(learner, record, written)
        value = Written(path=written.path, size_bytes=written.size_bytes, sha256=written.sha256)
        return Done(value, changed(Topic.EXPORTS, learner=learner))

    def _own_record(self, learner: LearnerNumber) -> _OwnRecord:
        with self._database.reading() as session:
            merged = people.merges(session)
            if people.find(session, people.kept(merged, learner)) is None:
                raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
            rows = _rows(session, people.one_person(merged, learner))
            station, identity = people.station(session), installation.present(session)
        data = spreadsheet(
            rows,
            installation_id=identity.id if identity else "",
            station_code=station.code if station else "",
        )
        return _OwnRecord(f"{NAME}{self._recording.clock.now():%Y%m%d}.csv", len(rows), data)

    def _record_export(self, learner: LearnerNumber, record: _OwnRecord, written: WrittenFile) -> None:
        exported = Exported(
            person=learner,
            file_name=record.file_name,
            rows=record.rows,
            size_bytes=written.size_bytes,
            sha256=written.sha256,
        )
        with self._database.writing() as session:
            oversight.add_export(session, exported, self._recording.stamp())


def _rows(session: Session, names: tuple[LearnerNumber, ...]) -> list[dict[str, Cell]]:
    """Return the rows of one person in the order in which things were recorded."""
    finished = runs.finished_runs(session, names)
    answers = {
        posted.attempt.id: posted
        for posted in attempts.posted_attempts(session, names)
        if shown(posted.attempt.mode, finished=posted.attempt.run in finished)
    }
    numbered = [(posted.number, attempt_row(posted)) for posted in answers.values()]
    numbered += [(posted.number, finish_row(posted)) for posted in attempts.posted_finishes(session, names)]
    numbered += [
        (void.number, void_row(void)) for void in attempts.voids_of(session, names) if void.attempt in answers
    ]
    return [_as_sent(session, row) for _, row in sorted(numbered, key=lambda pair: pair[0])]


def _as_sent(session: Session, row: dict[str, Cell]) -> dict[str, Cell]:
    """Return a row with what its event added, where it became one: number, learner id, registration, chain."""
    logged = event_log.find(session, str(row["id"]))
    if logged is None:
        return row
    event = parsed(logged.line)
    return {**row, **{key: event[key] for key in _ADDED_BY_THE_LOG if key in event}}


def _holds(path: Path, data: bytes) -> bool:
    """Tell whether `path` already holds exactly `data`: writing it again is then no loss."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False

"""Opens everything the program works with: content, record, services."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from docexam.content.catalogue import ASSETS, Catalogue
from docexam.content.face_components import load_components
from docexam.content.portraits import load_bank
from docexam.domain.curriculum import Curriculum
from docexam.files.folders import prepare_data_folder
from docexam.files.machine import machine_digest
from docexam.files.safe_write import remove_stale_parts
from docexam.sealing.key_folder import FOLDER
from docexam.services import event_log, identity, installed
from docexam.services.clock import Clock
from docexam.services.documents import Documents
from docexam.services.examinations import Examinations
from docexam.services.faces import Faces
from docexam.services.installed import ContentInForce
from docexam.services.interviews import Interviews
from docexam.services.keyring import Keyring
from docexam.services.kinds import KindOfExercise
from docexam.services.people import People
from docexam.services.recording import Recording
from docexam.services.records import Records
from docexam.services.skills import skills
from docexam.services.specimens import Specimens
from docexam.services.support import LOG_FILE, Support
from docexam.services.transfer import updates
from docexam.services.transfer.exchange import Exchange
from docexam.services.upkeep import Upkeep
from docexam.storage import backups, installation
from docexam.storage.database import Database
from docexam.storage.record import open_record
from docexam.storage.stamp import Programme, read_time

BACKWARDS_BY: Final = timedelta(minutes=2)
"""A clock may be set by a little; more than this behind the record is asked about."""


@dataclass(frozen=True, slots=True)
class ClockWarning:
    """The clock says `now`, which cannot be: it was at least `at_least` (both UTC times) before."""

    now: str
    at_least: str


@dataclass(frozen=True)
class Services:
    """Everything the screens ask, on an open record.

    `content` tells where the course comes from; `clock_warning` is set when the clock was set back.
    """

    people: People
    examinations: Examinations
    records: Records
    upkeep: Upkeep
    support: Support
    specimens: Specimens
    catalogue: Catalogue
    content: ContentInForce
    exchange: Exchange
    clock_warning: ClockWarning | None
    database: Database

    def close(self) -> None:
        """Let go of the record; nothing may be asked afterwards."""
        self.database.close()


def open_services(
    data_folder: Path,
    content_folder: Path,
    *,
    clock: Clock,
    app_version: str,
    build_date: str,
    log_file: Path | None = None,
) -> Services:
    """Read the content, open the record (checked, upgraded after a copy was made, copied once a day).

    Raises:
        EnvironmentFault: what content, data folder or record are found to be; nothing was changed then.
    """
    prepare_data_folder(data_folder)
    clear_leftovers(data_folder, app_version=app_version)
    content = installed.content_in_force(content_folder, data_folder)
    database = open_record(data_folder, clock.now())
    try:
        keyring = Keyring(data_folder)
        recording = _recording(database, clock, content.catalogue.curriculum, keyring, app_version)
        warning = _prepare(recording, keyring, build_date)
        backups.copy_daily(database, clock.now())
    except BaseException:
        database.close()
        raise
    return _services(
        recording,
        keyring,
        content,
        content_folder=content_folder,
        build_date=build_date,
        log_file=log_file or data_folder / LOG_FILE,
        warning=warning,
    )


def clear_leftovers(data_folder: Path, *, app_version: str) -> None:
    """Remove what interrupted work left in the data folder, and what has done its work. Never fails."""
    installed.clear_leftovers(data_folder)
    updates.clear_done(data_folder, app_version=app_version)
    places = (backups.COPIES_FOLDER, FOLDER, installed.PACKS)
    for folder in (data_folder, *(data_folder / place for place in places)):
        remove_stale_parts(folder, "")


def _recording(
    database: Database, clock: Clock, course: Curriculum, keyring: Keyring, app_version: str
) -> Recording:
    return Recording(
        database,
        clock,
        Programme(app_version, course.id, course.version),
        programme_key=keyring.programme_key,
        export_practice=course.export_practice,
    )


def _services(
    recording: Recording,
    keyring: Keyring,
    content: ContentInForce,
    *,
    content_folder: Path,
    build_date: str,
    log_file: Path,
    warning: ClockWarning | None,
) -> Services:
    """Put the use cases together on an open record."""
    catalogue = content.catalogue
    specimens = Specimens(
        catalogue.designs,
        art_of=catalogue.sources.__getitem__,
        names=catalogue.names,
        earlier=catalogue.earlier,
    )
    people, upkeep = People(recording), Upkeep(recording)
    return Services(
        people=people,
        examinations=Examinations(
            recording, catalogue.curriculum, _kinds(catalogue, specimens, content_folder)
        ),
        records=Records(recording),
        upkeep=upkeep,
        support=Support(recording, log_file=log_file),
        specimens=specimens,
        catalogue=catalogue,
        content=content,
        exchange=Exchange(
            recording, keyring, people, upkeep, build_date=build_date, content_folder=content_folder
        ),
        clock_warning=warning,
        database=recording.database,
    )


def _kinds(catalogue: Catalogue, specimens: Specimens, content_folder: Path) -> tuple[KindOfExercise, ...]:
    """Return every kind of exercise this program knows."""
    course = catalogue.curriculum
    return (
        Documents(course, specimens),
        *skills(course, specimens),
        Faces(partial(load_bank, content_folder / ASSETS), partial(load_components, content_folder)),
        Interviews(course, specimens, catalogue.world),
    )


def _prepare(recording: Recording, keyring: Keyring, build_date: str) -> ClockWarning | None:
    """Give the record its identity and key, append what waited for the programme key, and look at the clock."""
    folder = recording.database.path.parent
    with recording.database.writing() as session:
        newest = installation.newest_time(session)
        own = identity.identify(session, folder, machine=machine_digest(), created_at=recording.stamp().at)
        identity.with_key(session, keyring, own, created_at=recording.stamp().at)
        event_log.append_waiting(session, recording)
    with recording.database.reading() as session:
        identity.note(session, folder)
    return clock_warning(recording.clock.now(), newest=newest, build_date=build_date)


def clock_warning(now: datetime, *, newest: str, build_date: str) -> ClockWarning | None:
    """Return a warning when `now` lies before the program was built, or well before the newest row."""
    bounds = []
    if build_date:
        bounds.append(datetime.fromisoformat(build_date).replace(tzinfo=UTC))
    if newest:
        bounds.append(read_time(newest) - BACKWARDS_BY)
    earliest = max(bounds, default=now)
    if now >= earliest:
        return None
    return ClockWarning(now=_minute(now), at_least=_minute(earliest))


def _minute(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

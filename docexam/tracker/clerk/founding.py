"""Making a head office: database, keys, the escrow key that leaves for a safe, and the set-up file for stations."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.files.faults import target_fault
from docexam.files.safe_write import write_safely
from docexam.sealing.age_files import recipient_of
from docexam.tracker.database import open_database
from docexam.tracker.keys import (
    ESCROW,
    ESCROW_PUBLIC,
    SECRET_FILES,
    load_keys,
    prepare_keys,
    restore_keys,
    write_keys_copy,
    write_private,
)
from docexam.tracker.moments import Clock, system_clock
from docexam.tracker.office import (
    Office,
    archive_folder,
    open_office,
    own_installation,
    prepare_database,
    reading,
)

ESCROW_FILE: Final = "docexam-escrow.key"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an office stands: the address of its database and the folder of its keys."""

    url: str
    keys_folder: Path

    @property
    def database_file(self) -> Path | None:
        """The file of the database, or None for one on a server."""
        try:
            url = make_url(self.url)
        except ArgumentError:
            return None
        is_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
        return Path(str(url.database)) if is_file else None


class Standing(StrEnum):
    """What is there of an office."""

    NOTHING = "nothing"
    KEYS_ONLY = "keys-only"
    DATABASE_ONLY = "database-only"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Founded:
    """What the set-up sheet of a new office says, and whether the escrow key still lies on this computer."""

    station_code: str
    check_code: str
    iri_base: str
    recipients: tuple[str, ...]
    escrow_here: bool


def standing(place: Place) -> Standing:
    """Tell what is there, without opening anything. A database on a server counts as there."""
    file = place.database_file
    database = file is None or file.is_file()
    keys = any((place.keys_folder / name).exists() for name in SECRET_FILES)
    if database:
        return Standing.WHOLE if keys else Standing.DATABASE_ONLY
    return Standing.KEYS_ONLY if keys else Standing.NOTHING


def is_iri_base(text: str) -> bool:
    """Tell whether a text can be the address of a programme."""
    return len(text) > len("https://") and text.startswith("https://") and not text.endswith("/")


def found_office(place: Place, *, station_code: str, iri_base: str) -> Founded:
    """Make what is not there yet of keys and database, and try every key once.

    Raises:
        EnvironmentFault: CODE_FORMAT, KEY_MISSING, KEY_UNREADABLE, a DATABASE_ or TARGET_ code.
    """
    if not is_iri_base(iri_base):
        raise EnvironmentFault(FaultCode.CODE_FORMAT, typed=iri_base)
    prepare_keys(place.keys_folder)
    file = place.database_file
    if file is not None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise target_fault(error, started=False, folder=str(file.parent)) from error
    prepare_database(place.url, station_code=station_code, iri_base=iri_base).dispose()
    return founded(place)


def founded(place: Place) -> Founded:
    """Return what the set-up sheet says.

    Raises:
        EnvironmentFault: as `open_office_at` does.
    """
    office = open_office_at(place)
    try:
        with reading(office.engine) as connection:
            own = own_installation(connection)
    finally:
        office.engine.dispose()
    return Founded(
        station_code=own.station_code,
        check_code=office.keys.check_code,
        iri_base=own.iri_base,
        recipients=office.keys.recipients,
        escrow_here=escrow_is_here(place),
    )


def open_office_at(place: Place, clock: Clock = system_clock) -> Office:
    """Open database and keys; the caller disposes of the engine.

    Raises:
        EnvironmentFault: KEY_MISSING, KEY_UNREADABLE, a DATABASE_ code.
    """
    keys = load_keys(place.keys_folder)
    engine = open_database(place.url)
    return open_office(
        engine, keys, archive=archive_folder(engine, place.url, place.keys_folder), clock=clock
    )


def copy_keys(place: Place, folder: Path, passphrase: str) -> Path:
    """Write a copy of all keys that only the passphrase opens, and return where it stands.

    Raises:
        EnvironmentFault: PASSPHRASE_WRONG for an empty one, or a TARGET_ code.
    """
    return write_keys_copy(place.keys_folder, folder, passphrase)


def put_keys_back(place: Place, copy: Path, passphrase: str) -> None:
    """Put the keys of a protected copy in their folder, which has none.

    Raises:
        EnvironmentFault: PASSPHRASE_WRONG, TARGET_NAME_TAKEN, EXCHANGE_UNREADABLE.
    """
    restore_keys(copy, place.keys_folder, passphrase)


def escrow_is_here(place: Place) -> bool:
    """Tell whether the escrow key still lies on this computer."""
    return (place.keys_folder / ESCROW).exists()


def escrow_identity(place: Place) -> str:
    """Return the escrow key as it is printed.

    Raises:
        EnvironmentFault: KEY_MISSING when it was taken off this computer already.
    """
    try:
        return (place.keys_folder / ESCROW).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault(FaultCode.KEY_MISSING, file=ESCROW) from error


def save_escrow(place: Place, folder: Path) -> Path:
    """Write the escrow key to a stick that goes into the sealed envelope.

    Raises:
        EnvironmentFault: KEY_MISSING or a TARGET_ code.
    """
    content = f"{escrow_identity(place)}\n".encode()
    return write_safely(folder, ESCROW_FILE, content, replace=False).path


def take_escrow_away(place: Place) -> None:
    """Remove the escrow key from this computer; its public half stays, so that it goes on being a recipient.

    Raises:
        EnvironmentFault: KEY_MISSING, KEY_UNREADABLE or a TARGET_ code.
    """
    if not (place.keys_folder / ESCROW_PUBLIC).exists():
        recipients = "".join(f"{recipient_of(line)}\n" for line in escrow_identity(place).splitlines())
        write_private(place.keys_folder, {ESCROW_PUBLIC: recipients.encode()})
    try:
        (place.keys_folder / ESCROW).unlink(missing_ok=True)
    except OSError as error:
        raise target_fault(error, started=False, folder=str(place.keys_folder)) from error

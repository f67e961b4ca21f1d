"""What head office hands out to stations: the set-up file with the keys of the programme, and class lists."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.dialects import postgresql, sqlite

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.class_lists import ClassList, write_class_list
from docexam.exchange.notices import Setup, write_setup
from docexam.exchange.stick import IN, SETUP_NAME, class_list_name
from docexam.files.faults import target_fault
from docexam.files.safe_write import write_safely
from docexam.sealing.age_files import seal_with_passphrase
from docexam.tracker.database import writing
from docexam.tracker.office import Office, log_access, own_installation, reading
from docexam.tracker.schema import recipient


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A file written for stations, and the check code officers compare it by."""

    path: Path
    check_code: str


def write_setup_file(office: Office, stick: Path) -> HandedOut:
    """Write the set-up file into ``DOCEXAM/IN`` of a stick. It is confidential: it holds the programme key.

    Raises:
        EnvironmentFault: a TARGET_ code; a set-up file that is there already is not overwritten.
    """
    with reading(office.engine) as connection:
        base = own_installation(connection).iri_base
    keys = office.keys
    setup = Setup(keys.programme_key, keys.signing.public, base, keys.recipients)
    raw, signature = write_setup(setup, keys.signing)
    return HandedOut(_write(stick, SETUP_NAME, raw, signature), keys.check_code)


def issue_class_list(
    office: Office, listed: ClassList, stick: Path, *, by: str, passphrase: str = ""
) -> HandedOut:
    """Write a class list for the stations of a class, sealed when there is a passphrase; its issue is written down.

    Raises:
        EnvironmentFault: CLASS_LIST_TWICE, BADGE_FORMAT, KEY_UNREADABLE or a TARGET_ code.
    """
    raw, signature = write_class_list(listed, office.keys.signing)
    content = seal_with_passphrase(raw, passphrase) if passphrase else raw
    with writing(office.engine) as connection:
        log_access(connection, by=by, what=f"class list {listed.class_id}", at=office.now())
        if listed.trainer_recipient:
            make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
            known = make(recipient).values(recipient=listed.trainer_recipient, whose=listed.class_id)
            connection.execute(known.on_conflict_do_nothing())
        plain_name = class_list_name(listed.class_id, sealed=False)
        name = class_list_name(listed.class_id, sealed=bool(passphrase))
        path = _write(stick, name, content, signature, signature_name=f"{plain_name}.sig")
    return HandedOut(path, office.keys.check_code)


def _write(stick: Path, name: str, content: bytes, signature: bytes, *, signature_name: str = "") -> Path:
    """Write a file and its signature, the signature first: the file is not found before it can be checked."""
    folder = stick.joinpath(*IN)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise target_fault(error, started=False, folder=str(stick)) from error
    if (folder / name).exists():
        # before its signature is replaced: the old file beside a new one would look forged
        raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=name)
    write_safely(folder, signature_name or f"{name}.sig", signature, replace=True)
    return write_safely(folder, name, content, replace=False).path

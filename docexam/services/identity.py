"""Is this record still the installation it says it is?

A record is copied to another computer, put back from a copy by hand, or lies twice on one computer: whatever
happened, two records must never give the same numbers. What stood last is noted beside the record, so that one
that went back in time is noticed (format 1.0, section 8.3).
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from docexam.domain.errors import DocexamError
from docexam.exchange.events import GENESIS
from docexam.files.private_files import read_private, write_private
from docexam.sealing.key_folder import FOLDER
from docexam.services.keyring import Keyring
from docexam.storage import bundles, event_log, installation
from docexam.storage.backups import RECORD_NAME
from docexam.storage.database import Session
from docexam.storage.installation import Installation

FILE: Final = "installation.json"


@dataclass(frozen=True, slots=True)
class Noted:
    """What is noted beside the record: whose it was, where it lay, how far it had come."""

    installation_id: str
    folder: str
    last_seq: int
    bundle_seq: int


def identify(session: Session, data_folder: Path, *, machine: str, created_at: str) -> Installation:
    """Return the identity of the record of `data_folder`: the one it has, or a new one if it is a copy."""
    before = installation.present(session)
    found = installation.identify(session, machine=machine, created_at=created_at)
    noted = _noted(data_folder)
    if noted is None or before is None or before.id != found.id:
        return found
    if noted.installation_id == found.id:
        if _lies_elsewhere_too(noted, data_folder):
            return installation.become_clone(session, created_at=created_at)
        if _went_back(session, noted):
            return installation.become_restored(session, created_at=created_at)
        return found
    known = {one.id for one in installation.history(session)}
    if noted.installation_id not in known and _gave_numbers(session, found.id):
        # another record was put in the place of the one that belongs here
        return installation.become_clone(session, created_at=created_at)
    return found


def with_key(session: Session, keyring: Keyring, found: Installation, *, created_at: str) -> Installation:
    """Return `found` with its signing key made or there, or a new installation when its key was lost.

    Head office takes a changed key for an attack, so an installation that wrote bundles never gets another one.
    """
    if not keyring.holds_key(found.id) and bundles.last_bundle_seq(session, found.id):
        found = installation.become_clone(session, created_at=created_at)
    keyring.signing_key(found.id)
    return found


def note(session: Session, data_folder: Path) -> None:
    """Note beside the record how far its installation has come."""
    own = installation.present_id(session)
    last_seq, bundle_seq = _numbers(session, own)
    noted = Noted(own, str(data_folder.absolute()), last_seq, bundle_seq)
    if noted != _noted(data_folder):
        write_private(data_folder / FOLDER / FILE, json.dumps(asdict(noted)).encode())


def _went_back(session: Session, noted: Noted) -> bool:
    """Tell whether the record lacks numbers it had given already."""
    last_seq, bundle_seq = _numbers(session, noted.installation_id)
    return last_seq < noted.last_seq or bundle_seq < noted.bundle_seq


def _gave_numbers(session: Session, installation_id: str) -> bool:
    return any(_numbers(session, installation_id))


def _numbers(session: Session, installation_id: str) -> tuple[int, int]:
    """Return the last event and the last bundle number an installation gave in this record."""
    head = event_log.head(session, installation_id, genesis=GENESIS)
    return head.seq, bundles.last_bundle_seq(session, installation_id)


def _lies_elsewhere_too(noted: Noted, data_folder: Path) -> bool:
    """Tell whether the folder the note was written in still holds a record: then this one is the copy."""
    before = Path(noted.folder)
    if before == data_folder.absolute():
        return False
    try:
        return (before / RECORD_NAME).exists() and not before.samefile(data_folder)
    except OSError:
        return False


def _noted(data_folder: Path) -> Noted | None:
    """Return the note, or None where there is none that can be read: it is a help, never a condition."""
    try:
        raw = read_private(data_folder / FOLDER / FILE)
        return None if raw is None else Noted(**json.loads(raw))
    except (DocexamError, ValueError, TypeError):
        return None

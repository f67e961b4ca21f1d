"""Packs and program updates from a stick: verified over a copy, shown, confirmed, put in place.

Format 1.0, section 9.5. Nothing is installed unasked, and the record is copied first. A pack lands whole in a folder
of its own under ``packs`` of the data folder; an update is laid ready under ``updates`` and started by a person.
"""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.packs import (
    MOST_PACKED,
    PackFacts,
    PackKind,
    files_of,
    newer,
    overreach,
    read_pack,
)
from docexam.files.faults import data_folder_fault
from docexam.files.private_files import bounded
from docexam.files.safe_write import write_safely
from docexam.sealing.ssh_signatures import signer_of
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.standing import require_trainer
from docexam.services.transfer.sticks import inbox
from docexam.services.transfer.values import PackOffer
from docexam.services.upkeep import Upkeep
from docexam.storage import classes

PACKS: Final = "packs"
UPDATES: Final = "updates"
_UPDATE_ENDING: Final = ".update"


class Packs:
    """What head office or a trainer sends to be installed."""

    def __init__(self, recording: Recording, keyring: Keyring, upkeep: Upkeep) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring
        self._upkeep = upkeep
        self._data_folder = recording.database.path.parent

    def look(self, folder: Path, name: str) -> PackOffer:
        """Return the pack or update of that name on a stick, verified over a copy of it in memory.

        Raises:
            EnvironmentFault: SIGNATURE_WRONG, SIGNER_UNKNOWN, EXCHANGE_UNREADABLE, PACK_OVERREACHES, PACK_OLDER,
                PACK_NEEDS_NEWER. The file is left alone.
        """
        packed, signature = (
            bounded(inbox(folder) / name, MOST_PACKED),
            bounded(inbox(folder) / f"{name}.sig", 1 << 20),
        )
        if packed is None:
            raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
        update = name.endswith(_UPDATE_ENDING)
        signer = signer_of(signature or b"")
        by_head_office = self._trusts(signer, update=update)
        facts = read_pack(packed, signature or b"", public_key=signer, update=update)
        if not by_head_office and (key := overreach(facts)):
            raise EnvironmentFault(FaultCode.PACK_OVERREACHES, key=key)
        installed = self._installed(facts)
        self._refuse_unfit(facts, installed)
        return PackOffer(
            name=name,
            kind=facts.kind.value,
            id=facts.id,
            version=facts.version,
            installed=installed,
            signer="head-office" if by_head_office else signer,
            content=packed,
        )

    def install(self, trainer: LearnerNumber, offer: PackOffer) -> Done[Path]:
        """Put a pack that was looked at in place, after a safety copy of the record; return where it stands.

        Raises:
            EnvironmentFault: TRAINER_ONLY; what the copy finds (nothing is installed then); a fault of the data folder.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
        self._upkeep.copy_now()
        top = self._data_folder / (UPDATES if offer.kind == PackKind.UPDATE else PACKS)
        target = top / f"{offer.id}-{offer.version}"
        part = top / f"{target.name}.part"
        try:
            shutil.rmtree(part, ignore_errors=True)
            for file, data in files_of(offer.content).items():
                place = part / file
                place.parent.mkdir(parents=True, exist_ok=True)
                write_safely(place.parent, place.name, data, replace=False)
            _exchange(part, target)
        except OSError as error:
            shutil.rmtree(part, ignore_errors=True)
            raise data_folder_fault(error, folder=str(top)) from error
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        return Done(target, changed(Topic.STATION))

    def _trusts(self, signer: str, *, update: bool) -> bool:
        """Return whether head office signed; a trainer's key that was confirmed here may sign packs, not updates.

        Raises:
            EnvironmentFault: SIGNER_UNKNOWN.
        """
        setup = self._keyring.setup
        if setup is not None and signer == setup.head_office_key:
            return True
        with self._database.reading() as session:
            if not update and classes.is_confirmed(session, signer):
                return False
        raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)

    def _installed(self, facts: PackFacts) -> str:
        """Return the installed version of what a pack brings, empty if there is none."""
        programme = self._recording.programme
        if facts.kind is PackKind.UPDATE:
            return programme.app_version
        if facts.kind is PackKind.CURRICULUM and facts.id == programme.curriculum_id:
            return programme.curriculum_version
        found = ""
        with suppress(OSError):
            for folder in (self._data_folder / PACKS).iterdir():
                version = folder.name.removeprefix(f"{facts.id}-")
                if folder.is_dir() and version != folder.name and (not found or newer(version, found)):
                    found = version
        return found

    def _refuse_unfit(self, facts: PackFacts, installed: str) -> None:
        own = self._recording.programme.app_version
        if installed and newer(installed, facts.version):
            raise EnvironmentFault(FaultCode.PACK_OLDER, version=facts.version, installed=installed)
        if facts.least_app_version and newer(facts.least_app_version, own):
            raise EnvironmentFault(FaultCode.PACK_NEEDS_NEWER, version=facts.least_app_version)


def _exchange(part: Path, target: Path) -> None:
    """Give an unpacked folder its name; one of the same version that stands there makes way."""
    aside = target.with_name(f"{target.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    if target.exists():
        target.rename(aside)
    part.rename(target)
    shutil.rmtree(aside, ignore_errors=True)

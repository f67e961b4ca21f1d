"""Packs and program updates from a stick: verified over a copy, shown, confirmed, put in place.

Format 1.0, section 9.5. Nothing is installed unasked, and the record is copied first. A pack lands whole in a folder
of its own and is in force from the next start on; an update is laid ready and started by a person.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from docexam.content.catalogue import Catalogue
from docexam.content.pack import holds_course
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.office_keys import office_keys, practice_exported
from docexam.exchange.packs import (
    MOST_PACKED,
    PACK_FILE,
    PackFacts,
    PackKind,
    files_of,
    newer,
    overreach,
    pack_facts,
    read_pack,
)
from docexam.files.faults import data_folder_fault
from docexam.files.private_files import bounded
from docexam.files.safe_write import write_safely
from docexam.sealing.ssh_signatures import check_code, signer_of
from docexam.services import installed
from docexam.services.changes import Done, Topic, changed
from docexam.services.installed import HEAD_OFFICE, PACKS, InstalledPack
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.standing import require_trainer
from docexam.services.transfer import updates
from docexam.services.transfer.sticks import inbox
from docexam.services.transfer.updates import UpdateReady
from docexam.services.transfer.values import PackOffer
from docexam.services.upkeep import Upkeep
from docexam.storage import classes

_UPDATE_ENDING = ".update"
_PRACTICE = "export_practice"


class Packs:
    """What head office or a trainer sends to be installed."""

    def __init__(
        self, recording: Recording, keyring: Keyring, upkeep: Upkeep, *, content_folder: Path
    ) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring
        self._upkeep = upkeep
        self._content_folder = content_folder
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
        by_head_office, known_here = self._standing_of(signer, update=update)
        facts = read_pack(packed, signature or b"", public_key=signer, update=update)
        if not by_head_office and (key := overreach(facts)):
            raise EnvironmentFault(FaultCode.PACK_OVERREACHES, key=key)
        self._refuse_unfit(facts)
        return PackOffer(
            name=name,
            kind=facts.kind.value,
            id=facts.id,
            version=facts.version,
            installed=self._installed(facts),
            signer=HEAD_OFFICE if by_head_office else signer,
            check_code="" if by_head_office else check_code(signer),
            compare=not known_here,
            content=packed,
            signature=signature or b"",
        )

    def install(self, trainer: LearnerNumber, offer: PackOffer, *, compared: bool = False) -> Done[Path]:
        """Put a pack that was looked at in place, after a safety copy of the record; return where it stands.

        It is in force from the next start on. Its content is read before it gets its place: what cannot be used is
        not installed.

        Raises:
            EnvironmentFault: TRAINER_ONLY; SIGNER_UNKNOWN, when its check code was to be compared and was not; what the
                copy finds (nothing is installed then); what the content is found to be; PACK_OVERREACHES; a fault of
                the data folder.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
        if offer.compare and not compared:
            raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)
        self._upkeep.copy_now()
        if offer.kind == PackKind.UPDATE:
            return Done(updates.lay_ready(self._data_folder, offer), changed(Topic.STATION))
        facts = pack_facts(offer.content)
        new = InstalledPack(offer.kind, offer.id, offer.version, offer.signer, practice_exported(facts.keys))
        if offer.signer != HEAD_OFFICE:
            new = InstalledPack(offer.kind, offer.id, offer.version, offer.signer, False)
        place = self._unpack(offer, new)
        if offer.compare:
            with self._database.writing() as session:
                classes.confirm(session, offer.signer)
        if offer.signer == HEAD_OFFICE and offer.kind == PackKind.CURRICULUM:
            self._keyring.follow(office_keys(facts.keys))
        present = installed.installed_packs(self._data_folder)
        installed.put_in_force(self._data_folder, installed.with_pack(present, new))
        return Done(place, changed(Topic.STATION))

    def update_ready(self) -> UpdateReady | None:
        """Return the program update that lies ready and is newer than this program, or None."""
        return updates.ready(self._data_folder, app_version=self._recording.programme.app_version)

    def begin_update(self, trainer: LearnerNumber) -> Done[UpdateReady]:
        """Return the update that lies ready, verified once more, for the program to start it and leave.

        Raises:
            EnvironmentFault: TRAINER_ONLY, SIGNATURE_WRONG, SIGNER_UNKNOWN, EXCHANGE_UNREADABLE (also where none lies
                ready); what the copy of the record finds: nothing is to be started then.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
        office = self._keyring.office
        if office is None:
            raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)
        version = self._recording.programme.app_version
        found = updates.verified(
            self._data_folder, app_version=version, head_office_key=office.head_office_key
        )
        self._upkeep.copy_now()
        return Done(found, changed(Topic.COPIES))

    def _unpack(self, offer: PackOffer, new: InstalledPack) -> Path:
        """Unpack beside its place, read the content, and give it its place."""
        top = self._data_folder / PACKS
        target = top / new.folder
        part = top / f"{target.name}.part"
        try:
            unpack(files_of(offer.content), part)
            self._check_content(part, new)
            _exchange(part, target)
        except OSError as error:
            raise data_folder_fault(error, folder=str(top)) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return target

    def _check_content(self, part: Path, new: InstalledPack) -> None:
        """Return only if the content can be used and is what the pack says."""
        course = new.kind == PackKind.CURRICULUM
        if holds_course(part) != course:
            raise _not_as_said("kind", "a course" if not course else "no course")
        others = [
            self._data_folder / PACKS / one.folder
            for one in installed.with_pack(installed.installed_packs(self._data_folder), new)
            if one != new
        ]
        catalogue = installed.load_from(self._content_folder, self._data_folder, (part, *others))
        if course:
            _check_course(catalogue, new)

    def _standing_of(self, signer: str, *, update: bool) -> tuple[bool, bool]:
        """Return whether head office signed, and whether the signer is known here; a trainer may not sign updates.

        Raises:
            EnvironmentFault: SIGNER_UNKNOWN, for an update of anybody else, and as long as head office is unknown.
        """
        office = self._keyring.office
        if office is not None and signer == office.head_office_key:
            return True, True
        if update or office is None:
            raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)
        with self._database.reading() as session:
            return False, self._keyring.vouched_for(signer) or classes.is_confirmed(session, signer)

    def _installed(self, facts: PackFacts) -> str:
        """Return the installed version of what a pack brings, empty if there is none."""
        programme = self._recording.programme
        if facts.kind is PackKind.UPDATE:
            return programme.app_version
        if facts.kind is PackKind.CURRICULUM:
            same = facts.id == programme.curriculum_id
            version = programme.curriculum_version
            return version if same else f"{programme.curriculum_id} {version}"
        return next(
            (one.version for one in installed.installed_packs(self._data_folder) if one.id == facts.id), ""
        )

    def _refuse_unfit(self, facts: PackFacts) -> None:
        programme, there = self._recording.programme, self._installed(facts)
        another = facts.kind is PackKind.CURRICULUM and facts.id != programme.curriculum_id
        if there and not another and newer(there, facts.version):
            raise EnvironmentFault(FaultCode.PACK_OLDER, version=facts.version, installed=there)
        if facts.least_app_version and newer(facts.least_app_version, programme.app_version):
            raise EnvironmentFault(FaultCode.PACK_NEEDS_NEWER, version=facts.least_app_version)


def unpack(files: Mapping[str, bytes], part: Path) -> None:
    """Write the files of a pack below a new folder `part`, in place of one that was left there.

    Raises:
        OSError: as the file system says.
        EnvironmentFault: a TARGET_ code.
    """
    shutil.rmtree(part, ignore_errors=True)
    for file, data in files.items():
        place = part / file
        place.parent.mkdir(parents=True, exist_ok=True)
        write_safely(place.parent, place.name, data, replace=False)


def _exchange(part: Path, target: Path) -> None:
    """Give an unpacked folder its name; one of the same version that stands there makes way."""
    aside = target.with_name(f"{target.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    if target.exists():
        target.rename(aside)
    part.rename(target)
    shutil.rmtree(aside, ignore_errors=True)


def _check_course(catalogue: Catalogue, new: InstalledPack) -> None:
    course = catalogue.curriculum
    if (course.id, course.version) != (new.id, new.version):
        raise _not_as_said("version", f"the course is {course.id} {course.version}")
    if new.signer != HEAD_OFFICE and course.export_practice:
        raise EnvironmentFault(FaultCode.PACK_OVERREACHES, key=_PRACTICE)


def _not_as_said(key: str, reason: str) -> EnvironmentFault:
    return EnvironmentFault(FaultCode.CONTENT_INVALID, file=PACK_FILE, key=key, reason=reason)

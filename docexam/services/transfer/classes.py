"""Class lists: opened from a stick, learners pick themselves, the class is closed again.

Format 1.0, section 8.7. A list holds names; it stays in the record of the station and never enters a bundle.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Learner, normal_badge
from docexam.exchange.class_lists import ClassList, ListedLearner, class_list_of, read_class_list, slip
from docexam.exchange.identity import learner_id
from docexam.exchange.notices import MOST_BYTES
from docexam.files.faults import target_fault
from docexam.files.private_files import bounded
from docexam.files.safe_write import write_safely
from docexam.sealing.age_files import open_with_passphrase
from docexam.sealing.ssh_signatures import check_code, signer_of
from docexam.services.changes import Done, Topic, changed
from docexam.services.enrolling import join
from docexam.services.keyring import Keyring
from docexam.services.people import People
from docexam.services.recording import Recording
from docexam.services.standing import known, matches, require_trainer
from docexam.services.transfer.classes_held import list_in_force
from docexam.services.transfer.sticks import inbox
from docexam.services.transfer.values import ClassOffer, ClassView, ListedPerson
from docexam.services.views import Written
from docexam.storage import classes, people
from docexam.storage.classes import OpenClass, StoredList
from docexam.storage.database import Session

HEAD_OFFICE: Final = "head-office"
SEALED: Final = ".age"
SLIP_PREFIX: Final = "docexam-slip-"


@dataclass(frozen=True, slots=True)
class Slip:
    """What somebody who typed a badge hands in at head office: name and the first characters of the learner id.

    `station` is the code of this station.
    """

    name: str
    code: str
    station: str


class Classes:
    """The class that is held at this station."""

    def __init__(self, recording: Recording, keyring: Keyring, people_of_station: People) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring
        self._people = people_of_station

    def look(self, folder: Path, name: str, *, passphrase: str = "") -> ClassOffer:
        """Return the class list of that name on a stick, opened with `passphrase` where it is sealed, and verified.

        Raises:
            EnvironmentFault: PASSPHRASE_WRONG, SIGNATURE_WRONG, EXCHANGE_UNREADABLE and its like, CLASS_LIST_TWICE.
        """
        raw, signature = _read(inbox(folder), name, passphrase)
        listed, signer = self._verified(raw, signature)
        with self._database.reading() as session:
            confirmed = self._keyring.vouched_for(signer) or classes.is_confirmed(session, signer)
            compare = signer != HEAD_OFFICE and not confirmed
            issues = classes.lists_of(session, listed.class_id)
        return ClassOffer(
            class_id=listed.class_id,
            course=listed.course,
            level=listed.level,
            learners=len(listed.learners),
            issued_at=listed.issued_at,
            signer=signer,
            check_code="" if signer == HEAD_OFFICE else check_code(signer),
            compare=compare,
            older=any(issue.issued_at > listed.issued_at for issue in issues),
            rival_at=next((issue.issued_at for issue in issues if issue.signer != signer), ""),
            trainer_copy=bool(listed.trainer_recipient),
            raw=raw,
        )

    def open(self, trainer: LearnerNumber, offer: ClassOffer, *, compared: bool) -> Done[ClassView]:
        """Open a class with a list that was looked at; who is here already and stands on it belongs to it at once.

        Of two lists for one class the one issued later is in force, whichever was opened last.

        Raises:
            EnvironmentFault: TRAINER_ONLY; SIGNER_UNKNOWN, when its check code was to be compared and was not.
        """
        listed = class_list_of(offer.raw)
        if offer.compare and not compared:
            raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)
        with self._database.writing() as session:
            require_trainer(session, trainer)
            if offer.compare:
                classes.confirm(session, offer.signer)
            stored = StoredList(listed.list_id, listed.class_id, offer.signer, listed.issued_at, offer.raw)
            classes.add_list(session, stored, self._recording.stamp())
            newest = class_list_of(classes.lists_of(session, listed.class_id)[0].raw)
            classes.put_open_class(
                session, OpenClass(newest.class_id, newest.course, newest.level, newest.centre)
            )
            self._join_those_here(session, newest)
            view = _view(session)
        assert view is not None
        return Done(view, changed(Topic.STATION, Topic.LEARNERS))

    def close(self, trainer: LearnerNumber) -> Done[None]:
        """Close the class: what is answered from now on belongs to none.

        Raises:
            EnvironmentFault: TRAINER_ONLY.
        """
        with self._database.writing() as session:
            require_trainer(session, trainer)
            classes.put_open_class(session, None)
        return Done(None, changed(Topic.STATION, Topic.LEARNERS))

    def present(self, search: str = "") -> ClassView | None:
        """Return the class that is open with those of its list whose name or badge holds `search`, or None."""
        with self._database.reading() as session:
            return _view(session, search)

    def pick(self, place: int, pin: str, *, language: str) -> Done[Learner]:
        """Add the learner who picked line `place` of the list to this station and to the class.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN (no such line), BADGE_TAKEN, PIN_FORMAT and what else adding one raises.
        """
        with self._database.reading() as session:
            listed = list_in_force(session)
        if listed is None or not 0 <= place < len(listed.learners):
            raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
        line = listed.learners[place]
        added = self._people.add_learner(
            name=line.name,
            agency=line.agency,
            badge=line.badge,
            badge_again=line.badge,
            pin=pin,
            language=language,
            bcp=line.bcp,
        )
        return Done(added.value, changed(Topic.LEARNERS, learner=added.value.number))

    def slip(self, number: LearnerNumber) -> Slip | None:
        """Return the slip of a learner, or None before the programme key is installed.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        key = self._keyring.programme_key()
        with self._database.reading() as session:
            person, _ = known(session, number)
            station = people.station(session)
        if key is None:
            return None
        code = slip(learner_id(key, agency=person.agency, badge=person.badge))
        return Slip(person.name, code, station.code if station else "")

    def save_slip(self, folder: Path, slip: Slip, page: bytes) -> Done[Written]:
        """Write a slip, drawn as a `page` of PDF, to a folder that was chosen; one of that code is replaced.

        Raises:
            EnvironmentFault: a TARGET_ code.
        """
        written = write_safely(folder, f"{SLIP_PREFIX}{slip.code}.pdf", page, replace=True)
        return Done(Written(written.path, written.size_bytes, written.sha256), changed())

    def remove(self, folder: Path, name: str) -> Done[None]:
        """Take a class list off a stick.

        Raises:
            EnvironmentFault: a TARGET_ code.
        """
        path = inbox(folder) / name
        try:
            path.unlink(missing_ok=True)
            path.with_name(f"{name.removesuffix(SEALED)}.sig").unlink(missing_ok=True)
        except OSError as error:
            raise target_fault(error, started=False, folder=str(folder)) from error
        return Done(None, changed())

    def _verified(self, raw: bytes, signature: bytes) -> tuple[ClassList, str]:
        """Return the list and who signed it: head office, or the public key of a trainer's station."""
        office = self._keyring.office
        signer = signer_of(signature)
        if office is not None and signer == office.head_office_key:
            return read_class_list(raw, signature, public_key=signer), HEAD_OFFICE
        return read_class_list(raw, signature, public_key=signer), signer

    def _join_those_here(self, session: Session, listed: ClassList) -> None:
        lines = {_key(line): line for line in listed.learners}
        merged = people.merges(session)
        for person in people.everybody(session):
            line = lines.get((person.agency, person.badge_norm))
            if line is not None and person.number not in merged:
                join(session, self._recording, person, bcp=line.bcp)


def _read(folder: Path, name: str, passphrase: str) -> tuple[bytes, bytes]:
    """Return the plain bytes of a class list and of its signature, which is over the plain bytes."""
    raw = bounded(folder / name, MOST_BYTES)
    signature = bounded(folder / f"{name.removesuffix(SEALED)}.sig", MOST_BYTES)
    if raw is None:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    if name.endswith(SEALED):
        raw = open_with_passphrase(raw, passphrase)
    return raw, signature or b""


def _view(session: Session, search: str = "") -> ClassView | None:
    listed = list_in_force(session)
    if listed is None:
        return None
    merged = people.merges(session)
    here = {
        (one.agency, one.badge_norm): people.kept(merged, one.number) for one in people.everybody(session)
    }
    lines = tuple(
        ListedPerson(place, line.name, line.agency, line.badge, here.get(_key(line)))
        for place, line in enumerate(listed.learners)
        if matches(line, search)
    )
    return ClassView(
        class_id=listed.class_id,
        course=listed.course,
        level=listed.level,
        centre=listed.centre,
        trainer_copy=bool(listed.trainer_recipient),
        people=lines,
    )


def _key(line: ListedLearner) -> tuple[str, str]:
    return line.agency, normal_badge(line.badge)

"""Results sealed for head office: everything since the last receipt, onto a stick, and the enrolment card.

Format 1.0, sections 4, 5.1, 5.4, 7.3, 8.3, 8.7 and 9.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from docexam.domain.errors import CancelledByUser, DocexamError, EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.bundle import Sender, Sending, file_name, seal_bundle
from docexam.exchange.notices import EnrolmentCard, Setup, read_card, write_card
from docexam.exchange.stick import card_name
from docexam.files.private_files import bounded
from docexam.files.safe_write import Cancelled, Progress, WrittenFile, remove_stale_parts, write_safely
from docexam.sealing.ssh_signatures import SigningKey, check_code
from docexam.services import event_log as logging
from docexam.services import identity
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.transfer import classes_held, ranges
from docexam.services.transfer.ranges import Part
from docexam.services.transfer.sticks import greatest_number, ready_outbox
from docexam.services.transfer.values import ResultsPlan, ResultsWritten
from docexam.services.views import Written
from docexam.storage import bundles, installation, people
from docexam.storage.bundles import WrittenBundle
from docexam.storage.database import Session

UNBUILT: Final = "1970-01-01"
"""The build date of a program that was never built: a lower bound no honest clock lies below."""

SHARES: Final = 1000
"""Into how many steps the progress of one bundle is told."""

SEALING_SHARE: Final = 0.4
_MOST_CARD_BYTES: Final = 1 << 16
_MOST_NUMBER: Final = 999_999


class Results:
    """Seals what head office has not confirmed yet."""

    def __init__(self, recording: Recording, keyring: Keyring, *, build_date: str) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring
        self._build_date = build_date or UNBUILT

    def plan(self, *, everything: bool = False) -> ResultsPlan:
        """Return what would be sealed now, or what still waits for head office's set-up."""
        setup = self._keyring.setup
        with self._database.reading() as session:
            own, station = installation.present_id(session), people.station(session)
            parts = ranges.parts(session, everything=everything)
            all_parts = ranges.parts(session, everything=True)
            waiting = logging.count_waiting(session) if setup is None else 0
            confirmed_at, written_at = bundles.last_receipt_at(session), bundles.last_written_at(session)
            number = bundles.last_bundle_seq(session, own) + 1
            class_id = classes_held.recipient_class(session)
        header = {
            "signed_by": own,
            "created_at": self._now(),
            "station_code": station.code if station else "",
            "bundle_seq": number,
        }
        return ResultsPlan(
            installed=setup is not None,
            waiting=waiting,
            events=ranges.count(parts),
            all_events=ranges.count(all_parts),
            bundles=len(parts),
            file_name=file_name(header),
            confirmed_at=confirmed_at,
            written_at=written_at,
            check_code=check_code(self._keyring.signing_key(own).public),
            class_recipient=class_id,
        )

    def write(
        self,
        folder: Path,
        *,
        person: LearnerNumber | None = None,
        everything: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Done[ResultsWritten]:
        """Seal and write everything since the last receipt, or everything there is.

        Each bundle is recorded once it stands on the stick and was read back. Where the log was changed from
        outside, what stands before that is written and the rest refused.

        Raises:
            EnvironmentFault: HEAD_OFFICE_UNKNOWN, NOTHING_NEW, CHAIN_BROKEN when not one event is sound, or a TARGET_
                code; no half bundle bears a final name then, and what was not written is sealed again next time.
            CancelledByUser: as asked; likewise.
        """
        office = self._keyring.office
        if office is None:
            raise EnvironmentFault(FaultCode.HEAD_OFFICE_UNKNOWN)
        with self._database.reading() as session:
            parts = ranges.parts(session, everything=everything)
        if not parts:
            raise EnvironmentFault(FaultCode.NOTHING_NEW)
        out = ready_outbox(folder)
        told = _Told()
        for place, part in enumerate(parts):
            if part.installation not in told.broken:
                shares = _Shares(progress, cancelled, place, len(parts))
                told.add(part, *self._write_part(part, out, office, person, shares))
        return Done(told.result(check_code(self._own_key()[1].public)), changed(Topic.EXPORTS))

    def write_card(self, folder: Path) -> Done[Written]:
        """Write the enrolment card; one of this installation and key that lies there already is left as it is.

        Raises:
            EnvironmentFault: TARGET_NAME_TAKEN by a card that says something else, or another TARGET_ code.
        """
        own, key = self._own_key()
        with self._database.reading() as session:
            station = people.station(session)
        card = EnrolmentCard(
            installation_id=own,
            station_code=station.code if station else "",
            public_key=key.public,
            app_version=self._recording.programme.app_version,
            created_at=self._now(),
        )
        out = ready_outbox(folder)
        name = card_name(station_code=card.station_code, installation_id=own)
        raw = _same_card(out / name, card)
        if raw is not None:
            return Done(Written(out / name, len(raw), sha256(raw).hexdigest()), changed())
        written = write_safely(out, name, write_card(card), replace=False)
        return Done(_told(written), changed(Topic.EXPORTS))

    def _write_part(
        self, part: Part, out: Path, office: Setup, person: LearnerNumber | None, shares: "_Shares"
    ) -> tuple[Written, int]:
        """Seal and write one bundle; return it and the first event that was refused (0 if none was)."""
        own, key = self._own_key()
        with self._database.reading() as session:
            before, events = ranges.chain_before(session, part), ranges.readable(session, part)
            sender = self._sender(session, own, office, part)
            recipients = [*office.recipients, *filter(None, [classes_held.recipient(session)])]
            previous = bundles.last_written(session, own)
        sending = replace(self._take_number(out, own), chain_before=before, prev_bundle_id=previous)

        def sealed(sound: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], bytes]:
            return seal_bundle(
                sound,
                sender=sender,
                sending=sending,
                key=key,
                recipients=recipients,
                progress=shares.sealing,
            )

        try:
            header, data = sealed(events)
        except EnvironmentFault as fault:
            if fault.code is not FaultCode.CHAIN_BROKEN or fault.params["seq"] == part.first:
                raise
            header, data = sealed(events[: int(fault.params["seq"]) - part.first])
        written = self._write_file(out, header, data, shares)
        self._record(header, written, person)
        return _told(written), 0 if header["last_seq"] == part.last else header["last_seq"] + 1

    def own_prefix(self) -> str:
        """Return what the names of this installation's bundles begin with."""
        with self._database.reading() as session:
            own, station = installation.present_id(session), people.station(session)
        return _prefix(station.code if station else "", own)

    def _write_file(self, out: Path, header: dict[str, Any], data: bytes, shares: "_Shares") -> WrittenFile:
        remove_stale_parts(out, _prefix(header["station_code"], header["signed_by"]))
        return write_safely(
            out,
            file_name(header),
            data,
            replace=False,
            progress=shares.writing,
            cancelled=shares.cancelled,
        )

    def _record(self, header: dict[str, Any], written: WrittenFile, person: LearnerNumber | None) -> None:
        bundle = WrittenBundle(
            bundle_id=header["bundle_id"],
            installation=header["installation_id"],
            first_seq=header["first_seq"],
            last_seq=header["last_seq"],
            file_name=written.path.name,
            size_bytes=written.size_bytes,
            sha256=written.sha256,
            person=person,
        )
        with self._database.writing() as session:
            bundles.add_written(session, bundle, self._recording.stamp())

    def _take_number(self, out: Path, own: str) -> Sending:
        """Take the next number, durably, before anything is written under it; note it beside the record too."""
        bundle_id = self._recording.new_id()
        on_stick = greatest_number(out, own[:8].upper())
        with self._database.writing() as session:
            number = 1 + max(bundles.last_bundle_seq(session, own), min(on_stick, _MOST_NUMBER - 1))
            bundles.begin(
                session,
                bundle_id=bundle_id,
                signed_by=own,
                bundle_seq=number,
                stamp=self._recording.stamp(),
            )
        with self._database.reading() as session:
            identity.note(session, self._database.path.parent)
        return Sending(bundle_id=bundle_id, bundle_seq=number, created_at=self._now())

    def _sender(self, session: Session, own: str, office: Setup, part: Part) -> Sender:
        station, programme = people.station(session), self._recording.programme
        cloned, restored = ranges.origins(session, part)
        return Sender(
            signed_by=own,
            station_code=station.code if station else "",
            app_version=programme.app_version,
            app_build_date=self._build_date,
            curriculum_id=programme.curriculum_id,
            curriculum_version=programme.curriculum_version,
            iri_base=office.iri_base,
            utc_offset_min=self._recording.clock.utc_offset_min(),
            cloned_from=cloned,
            restored_from=restored,
        )

    def _own_key(self) -> tuple[str, SigningKey]:
        with self._database.reading() as session:
            own = installation.present_id(session)
        return own, self._keyring.signing_key(own)

    def _now(self) -> str:
        return self._recording.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(slots=True)
class _Told:
    """What was written so far: the files, how many events stand in them, and which logs broke off where."""

    files: list[Written] = field(default_factory=list)
    events: int = 0
    broken: dict[str, int] = field(default_factory=dict)

    def add(self, part: Part, written: Written, broken_at: int) -> None:
        """Count one more file; `broken_at` is the first event of the part that was refused, 0 if none was."""
        self.files.append(written)
        self.events += (broken_at or part.last + 1) - part.first
        if broken_at:
            self.broken[part.installation] = broken_at

    def result(self, code: str) -> ResultsWritten:
        """Return what the screen is told."""
        broken_at = min(self.broken.values(), default=0)
        return ResultsWritten(tuple(self.files), self.events, check_code=code, broken_at=broken_at)


@dataclass(frozen=True, slots=True)
class _Shares:
    """Tells the progress of bundle `place` of `number`: sealing first, then writing and reading back."""

    progress: Progress | None
    cancelled: Cancelled | None
    place: int
    number: int

    def sealing(self, done: int, total: int) -> None:
        """Count events sealed; the place to stop before anything is written."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledByUser
        self._tell(SEALING_SHARE * done / max(1, total))

    def writing(self, done: int, total: int) -> None:
        """Count bytes written, then read back."""
        self._tell(SEALING_SHARE + (1 - SEALING_SHARE) * done / max(1, total))

    def _tell(self, share: float) -> None:
        if self.progress is not None:
            self.progress(int(SHARES * (self.place + share)), SHARES * self.number)


def _prefix(station_code: str, installation_id: str) -> str:
    return f"{station_code}-{installation_id[:8].upper()}-"


def _same_card(path: Path, card: EnrolmentCard) -> bytes | None:
    """Return the card that lies at `path` if it says the same of this installation; its date may differ."""
    raw = bounded(path, _MOST_CARD_BYTES)
    if raw is None:
        return None
    try:
        there = read_card(raw)
    except DocexamError:
        return None
    return raw if replace(there, created_at=card.created_at) == card else None


def _told(written: WrittenFile) -> Written:
    return Written(path=written.path, size_bytes=written.size_bytes, sha256=written.sha256)

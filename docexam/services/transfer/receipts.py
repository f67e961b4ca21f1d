"""Receipts: head office's answers, read from a stick; and our own bundles they cover, taken off it when asked.

Format 1.0, section 5.9. The mark moves forward only, and only by receipts of the history that is held here.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.exchange.notices import MOST_BYTES, Receipt, read_receipt
from docexam.exchange.stick import StickFile, incoming, outgoing
from docexam.files.faults import target_fault
from docexam.files.private_files import bounded
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.transfer import ranges
from docexam.services.transfer.sticks import inbox, names_in, outbox
from docexam.services.transfer.values import ReceiptsTaken
from docexam.storage import bundles, event_log
from docexam.storage.bundles import StoredReceipt
from docexam.storage.database import Session


@dataclass(frozen=True, slots=True)
class _Read:
    """A receipt that verified, and its bytes."""

    receipt: Receipt
    raw: bytes


class Receipts:
    """Takes receipts in, and tells which bundles on a stick have done their work."""

    def __init__(self, recording: Recording, keyring: Keyring) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring

    def take(self, folder: Path) -> Done[ReceiptsTaken]:
        """Read every receipt of this station on a stick; others are left alone, and so is the stick."""
        office = self._keyring.office
        if office is None:
            return Done(ReceiptsTaken(), changed())
        found, refused = _receipts_in(inbox(folder), head_office_key=office.head_office_key)
        with self._database.writing() as session:
            own = ranges.own_ids(session)
            before = {one: bundles.mark(session, one) for one in own}
            ours = [one for one in found if one.receipt.installation_id in own]
            stored = [_stored(session, one) for one in ours]
            new = [one for one in stored if bundles.add_receipt(session, one, self._recording.stamp())]
            moved = sum(bundles.mark(session, one) - mark for one, mark in before.items())
        taken = ReceiptsTaken(
            read=len(new),
            confirmed=moved,
            differing=sum(not one.agrees for one in stored),
            refused=refused,
        )
        return Done(taken, changed(Topic.EXPORTS) if new else changed())

    def covered(self, folder: Path) -> tuple[str, ...]:
        """Return the names of our own bundles on a stick that head office confirmed whole."""
        there = {name for name in names_in(outbox(folder)) if outgoing(name) is StickFile.BUNDLE}
        with self._database.reading() as session:
            return tuple(
                bundle.file_name
                for bundle in bundles.written(session)
                if bundle.file_name in there and bundle.last_seq <= bundles.mark(session, bundle.installation)
            )

    def remove_covered(self, folder: Path) -> Done[int]:
        """Take our own confirmed bundles off a stick and return how many that were.

        Raises:
            EnvironmentFault: a TARGET_ code; those removed before stay removed.
        """
        names = self.covered(folder)
        for name in names:
            try:
                (outbox(folder) / name).unlink(missing_ok=True)
            except OSError as error:
                raise target_fault(error, started=False, folder=str(folder)) from error
        return Done(len(names), changed(Topic.EXPORTS))


def _receipts_in(
    folder: Path, *, head_office_key: str
) -> tuple[list[_Read], tuple[tuple[str, FaultCode], ...]]:
    """Return the receipts of a folder that verify, and what those that do not are refused for."""
    found: list[_Read] = []
    refused: list[tuple[str, FaultCode]] = []
    for name in names_in(folder):
        if incoming(name) is not StickFile.RECEIPT:
            continue
        try:
            found.append(_read(folder, name, head_office_key))
        except DocexamError as fault:
            refused.append((name, fault.code))
    return found, tuple(refused)


def _read(folder: Path, name: str, head_office_key: str) -> _Read:
    raw, signature = bounded(folder / name, MOST_BYTES), bounded(folder / f"{name}.sig", MOST_BYTES)
    if raw is None:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    receipt = read_receipt(raw, signature or b"", head_office_key=head_office_key)
    with suppress(UnicodeDecodeError):
        raw.decode("utf-8")
        return _Read(receipt, raw)
    raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)


def _stored(session: Session, read: _Read) -> StoredReceipt:
    """Return a receipt as it is kept; it agrees when the chain value at its number is the one held here."""
    receipt = read.receipt
    through = receipt.accepted_through_seq
    held = event_log.chain_at(session, receipt.installation_id, through) if through else ""
    return StoredReceipt(
        bundle_id=receipt.bundle_id,
        installation=receipt.installation_id,
        accepted_through_seq=through,
        agrees=held == receipt.chain_head,
        received_at=receipt.received_at,
        raw=read.raw,
    )

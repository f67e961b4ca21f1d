"""Bundles this station wrote, the numbers it took for them, and head office's receipts."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.orm import Session

from docexam.domain.ids import LearnerNumber
from docexam.storage.schema import BundleBegunRow, BundleWrittenRow, ReceiptRow, table_of
from docexam.storage.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenBundle:
    """A bundle that was written and read back: whose events, which of them, and the file."""

    bundle_id: str
    installation: str
    first_seq: int
    last_seq: int
    file_name: str
    size_bytes: int
    sha256: str
    person: LearnerNumber | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReceipt:
    """A verified receipt; `agrees` tells whether head office's history is the one held here."""

    bundle_id: str
    installation: str
    accepted_through_seq: int
    agrees: bool
    received_at: str
    raw: bytes


def last_bundle_seq(session: Session, signed_by: str) -> int:
    """Return the greatest number taken for a bundle of `signed_by`; 0 before the first."""
    found: int = session.execute(_LAST_NUMBER, {"signed_by": signed_by}).scalar_one()
    return found


def begin(session: Session, *, bundle_id: str, signed_by: str, bundle_seq: int, stamp: Stamp) -> None:
    """Take a number for a bundle, for ever."""
    session.execute(
        insert(BundleBegunRow).values(
            bundle_id=bundle_id, signed_by=signed_by, bundle_seq=bundle_seq, **_stamp(stamp)
        )
    )


def add_written(session: Session, bundle: WrittenBundle, stamp: Stamp) -> None:
    """Record that a bundle was written."""
    session.execute(
        insert(BundleWrittenRow).values(
            bundle_id=bundle.bundle_id,
            installation=bundle.installation,
            first_seq=bundle.first_seq,
            last_seq=bundle.last_seq,
            file_name=bundle.file_name,
            size_bytes=bundle.size_bytes,
            sha256=bundle.sha256,
            person=bundle.person,
            **_stamp(stamp),
        )
    )


def last_written(session: Session, signed_by: str) -> str:
    """Return the id of the last bundle `signed_by` recorded as written, empty before the first."""
    found = session.scalar(
        select(BundleWrittenRow.bundle_id)
        .join(BundleBegunRow, BundleBegunRow.bundle_id == BundleWrittenRow.bundle_id)
        .where(BundleBegunRow.signed_by == signed_by)
        .order_by(BundleWrittenRow.number.desc())
        .limit(1)
    )
    return found or ""


def written(session: Session) -> tuple[WrittenBundle, ...]:
    """Return all bundles this record knows as written, the first one first."""
    return tuple(
        WrittenBundle(
            bundle_id=row.bundle_id,
            installation=row.installation,
            first_seq=row.first_seq,
            last_seq=row.last_seq,
            file_name=row.file_name,
            size_bytes=row.size_bytes,
            sha256=row.sha256,
            person=None if row.person is None else LearnerNumber(row.person),
        )
        for row in session.scalars(select(BundleWrittenRow).order_by(BundleWrittenRow.number))
    )


def last_written_at(session: Session) -> str:
    """Return when the last bundle was written, empty before the first."""
    found = session.scalar(select(BundleWrittenRow.at).order_by(BundleWrittenRow.number.desc()).limit(1))
    return found or ""


def add_receipt(session: Session, receipt: StoredReceipt, stamp: Stamp) -> bool:
    """Keep a receipt; return False when this very one is known already."""
    raw = receipt.raw.decode("utf-8")
    if session.scalar(select(ReceiptRow.number).where(ReceiptRow.raw == raw)) is not None:
        return False
    session.execute(
        insert(ReceiptRow).values(
            bundle_id=receipt.bundle_id,
            installation=receipt.installation,
            accepted_through_seq=receipt.accepted_through_seq,
            agrees=receipt.agrees,
            received_at=receipt.received_at,
            raw=raw,
            **_stamp(stamp),
        )
    )
    return True


def mark(session: Session, installation: str) -> int:
    """Return up to which event head office holds this installation's history; it only ever moves forward.

    A receipt of another history moves nothing: what stands here would never be sent otherwise.
    """
    found: int = session.execute(_MARK, {"installation": installation}).scalar_one()
    return found


def last_receipt_at(session: Session) -> str:
    """Return when head office received what its last receipt answers, empty before the first."""
    found = session.scalar(
        select(ReceiptRow.received_at).where(ReceiptRow.agrees).order_by(ReceiptRow.number.desc()).limit(1)
    )
    return found or ""


def _stamp(stamp: Stamp) -> dict[str, str | int]:
    return {"at": stamp.at, "utc_offset_min": stamp.utc_offset_min, "mono_ms": stamp.mono_ms}


_BEGUN: Final = table_of(BundleBegunRow)
_RECEIPT: Final = table_of(ReceiptRow)
_LAST_NUMBER: Final = select(func.coalesce(func.max(_BEGUN.c.bundle_seq), 0)).where(
    _BEGUN.c.signed_by == bindparam("signed_by")
)
_MARK: Final = select(func.coalesce(func.max(_RECEIPT.c.accepted_through_seq), 0)).where(
    _RECEIPT.c.installation == bindparam("installation"), _RECEIPT.c.agrees
)

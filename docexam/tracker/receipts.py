"""Receipts: head office's signed answer to each imported bundle, written back to the stick it came on.

Format 1.0, section 5.9. The signature is written first; a file that is there already is never overwritten.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from docexam.domain.errors import DocexamError
from docexam.exchange.notices import Receipt, write_receipt
from docexam.exchange.stick import IN, receipt_name
from docexam.files.faults import target_fault
from docexam.files.safe_write import write_safely
from docexam.tracker.findings import stick_of
from docexam.tracker.holdings import accepted_through, chains_at, ranges_of
from docexam.tracker.office import Office, reading
from docexam.tracker.outcomes import Ending, ImportReport
from docexam.tracker.schema import bundle


@dataclass(frozen=True, slots=True)
class ReceiptsWritten:
    """What a stick got: receipts written now, there already, and the fault that stopped the writing, if any."""

    stick: Path
    written: int = 0
    there_already: int = 0
    fault: DocexamError | None = None


def receipt_of(connection: Connection, bundle_id: str) -> Receipt | None:
    """Return the receipt of an imported bundle as of now, or None when it is not imported."""
    row = connection.execute(select(bundle).where(bundle.c.bundle_id == bundle_id)).first()
    return None if row is None else _receipt(connection, row)


def write_receipts(office: Office, stick: Path, bundle_ids: Iterable[str]) -> ReceiptsWritten:
    """Write the receipts of bundles into ``DOCEXAM/IN`` of a stick; a full or locked stick is reported, not raised."""
    with reading(office.engine) as connection:
        receipts = [receipt_of(connection, one) for one in dict.fromkeys(bundle_ids)]
    folder = stick.joinpath(*IN)
    written = there = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for receipt in receipts:
            if receipt is None:
                continue
            if (folder / receipt_name(receipt.bundle_id)).exists():
                there += 1
                continue
            _write(office, folder, receipt)
            written += 1
    except DocexamError as fault:
        return ReceiptsWritten(stick, written, there, fault)
    except OSError as error:
        return ReceiptsWritten(stick, written, there, target_fault(error, started=False, folder=str(stick)))
    return ReceiptsWritten(stick, written, there)


def answer(office: Office, report: ImportReport) -> tuple[ReceiptsWritten, ...]:
    """Write the receipts of an import onto the sticks its bundles came on."""
    by_stick: dict[Path, list[str]] = {}
    for outcome in report.ended(Ending.IMPORTED):
        stick = stick_of(outcome.path)
        if stick is not None:
            by_stick.setdefault(stick, []).append(outcome.bundle_id)
    return tuple(write_receipts(office, stick, ids) for stick, ids in by_stick.items())


def _write(office: Office, folder: Path, receipt: Receipt) -> None:
    raw, signature = write_receipt(receipt, office.keys.signing)
    name = receipt_name(receipt.bundle_id)
    write_safely(folder, f"{name}.sig", signature, replace=True)
    write_safely(folder, name, raw, replace=False)


def _receipt(connection: Connection, row: Row[Any]) -> Receipt:
    through = accepted_through(ranges_of(connection, row.installation_id))
    chains = chains_at(connection, row.installation_id, through) if through else ()
    return Receipt(
        bundle_id=row.bundle_id,
        installation_id=row.installation_id,
        signed_by=row.signed_by,
        accepted_through_seq=through,
        chain_head=chains[0] if chains else "",
        new=row.new,
        duplicate=row.duplicate,
        conflict=row.conflict,
        rejected=row.rejected,
        received_at=row.received_at,
    )

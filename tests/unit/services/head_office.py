"""Head office as a station meets it: its keys, its set-up file, its receipts."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docexam.exchange.bundle import OpenedBundle, open_bundle
from docexam.exchange.notices import Receipt, Setup, write_receipt, write_setup
from docexam.exchange.stick import SETUP_NAME
from docexam.sealing.age_files import new_identity
from docexam.sealing.ssh_signatures import SigningKey, new_signing_key


@dataclass
class HeadOffice:
    """Keys of head office, with the programme key of the worked example."""

    signing: SigningKey = field(default_factory=new_signing_key)
    programme_key: bytes = bytes(range(0x20))

    def __post_init__(self) -> None:
        self.identity, self.recipient = new_identity()
        self.escrow, self.escrow_recipient = new_identity()

    @property
    def setup(self) -> Setup:
        return Setup(
            programme_key=self.programme_key,
            head_office_key=self.signing.public,
            iri_base="https://docexam.example",
            recipients=(self.recipient, self.escrow_recipient),
        )

    def setup_file(self, signed_by: SigningKey | None = None) -> tuple[bytes, bytes]:
        return write_setup(self.setup, signed_by or self.signing)

    def put_setup(self, stick: Path, signed_by: SigningKey | None = None) -> None:
        raw, signature = self.setup_file(signed_by)
        folder = inbox(stick)
        (folder / SETUP_NAME).write_bytes(raw)
        (folder / f"{SETUP_NAME}.sig").write_bytes(signature)

    def open(self, file: Path, *, identity: str = "") -> OpenedBundle:
        return open_bundle(
            file.read_bytes(),
            identities=[identity or self.identity],
            trusted_key=lambda header: str(header["public_key"]),
        )

    def put_receipt(
        self, stick: Path, header: Any, *, through: int | None = None, chain: str | None = None
    ) -> Receipt:
        """Write the receipt of a bundle to a stick."""
        last = header["last_seq"] if through is None else through
        receipt = Receipt(
            bundle_id=header["bundle_id"],
            installation_id=header["installation_id"],
            signed_by=header["signed_by"],
            accepted_through_seq=last,
            chain_head=(header["chain_head"] if chain is None else chain) if last else "",
            new=header["counts"]["events"],
            duplicate=0,
            conflict=0,
            rejected=0,
            received_at="2026-03-09T06:40:00Z",
        )
        raw, signature = write_receipt(receipt, self.signing)
        name = f"{receipt.bundle_id}.receipt.json"
        (inbox(stick) / f"{name}.sig").write_bytes(signature)
        (inbox(stick) / name).write_bytes(raw)
        return receipt


def inbox(stick: Path) -> Path:
    folder = stick / "DOCEXAM" / "IN"
    folder.mkdir(parents=True, exist_ok=True)
    return folder

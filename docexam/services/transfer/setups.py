"""Head office's set-up file: found on a stick, verified, compared by its check code, installed.

Format 1.0, section 7.2. It is confidential: it holds the programme key.
"""

from pathlib import Path

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.notices import MOST_BYTES, Setup, read_setup
from docexam.exchange.stick import SETUP_NAME
from docexam.files.faults import target_fault
from docexam.files.private_files import bounded
from docexam.sealing.ssh_signatures import check_code
from docexam.services import event_log as logging
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.standing import require_trainer
from docexam.services.transfer.sticks import inbox
from docexam.services.transfer.values import SetupOffer


class Setups:
    """Makes this station part of a programme."""

    def __init__(self, recording: Recording, keyring: Keyring) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring

    def look(self, folder: Path) -> SetupOffer | None:
        """Return the set-up file on a stick, verified over a copy of it, or None where there is none.

        Raises:
            EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE and its like, for one that cannot be used.
        """
        path = inbox(folder) / SETUP_NAME
        if not path.is_file():
            return None
        raw, signature = bounded(path, MOST_BYTES), bounded(path.with_name(f"{SETUP_NAME}.sig"), MOST_BYTES)
        if raw is None:
            raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
        installed = self._keyring.setup
        found, known = _verified(raw, signature or b"", self._keyring.office)
        return SetupOffer(
            check_code=check_code(found.head_office_key),
            compare=not known,
            replaces=installed is not None,
            same=installed == found,
            raw=raw,
        )

    def install(self, trainer: LearnerNumber, offer: SetupOffer, *, compared: bool) -> Done[int]:
        """Install a set-up file that was looked at; what waited becomes events. Return how many that were.

        The keys stand first; should the power fail before the events do, the next start appends them.

        Raises:
            EnvironmentFault: TRAINER_ONLY; SIGNER_UNKNOWN, when its check code was to be compared and was not; a fault
                of the data folder.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
        if offer.compare and not compared:
            raise EnvironmentFault(FaultCode.SIGNER_UNKNOWN)
        self._keyring.trust(offer.raw)
        with self._database.writing() as session:
            appended = logging.append_waiting(session, self._recording)
        return Done(appended, changed(Topic.EXPORTS, Topic.STATION))

    def remove(self, folder: Path) -> Done[None]:
        """Take the set-up file off a stick.

        Raises:
            EnvironmentFault: a TARGET_ code.
        """
        path = inbox(folder) / SETUP_NAME
        try:
            path.unlink(missing_ok=True)
            path.with_name(f"{SETUP_NAME}.sig").unlink(missing_ok=True)
        except OSError as error:
            raise target_fault(error, started=False, folder=str(folder)) from error
        return Done(None, changed())


def _verified(raw: bytes, signature: bytes, office: Setup | None) -> tuple[Setup, bool]:
    """Return the set-up and whether the key trusted already signed it; else it vouches for itself, to be compared."""
    if office is not None:
        try:
            return read_setup(raw, signature, trusted_key=lambda _: office.head_office_key), True
        except EnvironmentFault as fault:
            if fault.code is not FaultCode.SIGNATURE_WRONG:
                raise
    return read_setup(raw, signature, trusted_key=lambda values: str(values["head_office_key"])), False

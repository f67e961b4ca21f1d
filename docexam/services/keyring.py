"""The keys of this station as the use cases ask for them, read from disk once."""

from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault
from docexam.exchange.notices import Setup, setup_of
from docexam.sealing.key_folder import KeyFolder
from docexam.sealing.ssh_signatures import SigningKey

SETUP_FILE: Final = "setup.json"


class Keyring:
    """Signing key, and head office's set-up with the programme key once it is installed."""

    def __init__(self, data_folder: Path) -> None:
        self.keys = KeyFolder(data_folder)
        self._setup: Setup | None = None
        self._read = False

    def holds_key(self, installation_id: str) -> bool:
        """Tell whether the signing key of an installation is here and can be read."""
        return self.keys.signing_key(installation_id) is not None

    def signing_key(self, installation_id: str) -> SigningKey:
        """Return the key `installation_id` signs with; made unasked the first time.

        Raises:
            EnvironmentFault: a fault of the data folder.
        """
        return self.keys.signing_key(installation_id) or self.keys.make_signing_key(installation_id)

    @property
    def setup(self) -> Setup | None:
        """What head office gave this station, or None before it was installed or where it cannot be read.

        Learners go on working then and their answers wait: the set-up file is installed again.
        """
        if not self._read:
            self._setup, self._read = self._kept_setup(), True
        return self._setup

    def _kept_setup(self) -> Setup | None:
        try:
            kept = self.keys.secret(SETUP_FILE)
            return None if kept is None else setup_of(kept)
        except EnvironmentFault:
            return None

    def programme_key(self) -> bytes | None:
        """Return the key learners are known to head office by, or None before the set-up is installed."""
        setup = self.setup
        return None if setup is None else setup.programme_key

    def trust(self, raw: bytes) -> Setup:
        """Install a set-up file that was verified and confirmed; durable when this returns.

        Raises:
            EnvironmentFault: EXCHANGE_UNREADABLE and its like, or a fault of the data folder; the one before stands.
        """
        setup = setup_of(raw)
        self.keys.keep(SETUP_FILE, raw)
        self._setup, self._read = setup, True
        return setup

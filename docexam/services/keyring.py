"""The keys of this station as the use cases ask for them, read from disk once."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault
from docexam.exchange.notices import Setup, setup_of
from docexam.exchange.office_keys import OfficeKeys, read_office_keys, write_office_keys
from docexam.sealing.key_folder import KeyFolder
from docexam.sealing.ssh_signatures import SigningKey

SETUP_FILE: Final = "setup.json"
CURRICULUM_FILE: Final = "curriculum.json"


class Keyring:
    """Signing key, head office's set-up with the programme key, and what its curriculum says about head office."""

    def __init__(self, data_folder: Path) -> None:
        self.keys = KeyFolder(data_folder)
        self._setup: Setup | None = None
        self._of_curriculum = OfficeKeys()
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
        """The set-up file as it was installed, or None before that or where it cannot be read.

        Learners go on working then and their answers wait: the set-up file is installed again.
        """
        self._read_once()
        return self._setup

    @property
    def office(self) -> Setup | None:
        """Head office as it is now: the set-up file, and in its place what a curriculum of head office says since."""
        setup = self.setup
        if setup is None:
            return None
        said = self._of_curriculum
        return replace(
            setup,
            iri_base=said.iri_base or setup.iri_base,
            recipients=said.recipients or setup.recipients,
            head_office_key=said.head_office_key or setup.head_office_key,
        )

    def vouched_for(self, public_key: str) -> bool:
        """Tell whether the curriculum names `public_key` as one of a trainer who may sign class lists and packs."""
        self._read_once()
        return public_key in self._of_curriculum.trainer_keys

    def programme_key(self) -> bytes | None:
        """Return the key learners are known to head office by, or None before the set-up is installed."""
        setup = self.setup
        return None if setup is None else setup.programme_key

    def trust(self, raw: bytes) -> Setup:
        """Install a set-up file that was verified and confirmed; durable when this returns.

        A head office of another key is another one: what the curriculum said about the one before is forgotten.

        Raises:
            EnvironmentFault: EXCHANGE_UNREADABLE and its like, or a fault of the data folder; the one before stands.
        """
        setup, before = setup_of(raw), self.office
        self.keys.keep(SETUP_FILE, raw)
        self._setup = setup
        if before is not None and setup.head_office_key != before.head_office_key:
            self.follow(OfficeKeys())
        return setup

    def follow(self, said: OfficeKeys) -> None:
        """Keep what a curriculum signed by head office says about it; durable when this returns.

        Raises:
            EnvironmentFault: a fault of the data folder; what was said before stands.
        """
        self._read_once()
        self.keys.keep(CURRICULUM_FILE, write_office_keys(said))
        self._of_curriculum = said

    def _read_once(self) -> None:
        if not self._read:
            self._setup, self._of_curriculum, self._read = self._kept_setup(), self._kept_keys(), True

    def _kept_setup(self) -> Setup | None:
        try:
            kept = self.keys.secret(SETUP_FILE)
            return None if kept is None else setup_of(kept)
        except EnvironmentFault:
            return None

    def _kept_keys(self) -> OfficeKeys:
        try:
            kept = self.keys.secret(CURRICULUM_FILE)
            return OfficeKeys() if kept is None else read_office_keys(kept)
        except EnvironmentFault:
            return OfficeKeys()

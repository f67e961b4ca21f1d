"""The keys of a station: a folder of its own beside the record, mode 0700, one protected file for each."""

from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.files.private_files import read_private, write_private
from docexam.sealing.data_protection import protected, unprotected
from docexam.sealing.private_keys import private_key_file, read_private_key
from docexam.sealing.ssh_signatures import SigningKey, new_signing_key

FOLDER: Final = "keys"


class KeyFolder:
    """Reads, makes and replaces the keys of a station."""

    def __init__(self, data_folder: Path) -> None:
        self.folder = data_folder / FOLDER

    def signing_key(self, installation_id: str) -> SigningKey | None:
        """Return the signing key of an installation, or None where it is lost or never was.

        A key that cannot be read is as good as lost: it was protected elsewhere, or its file is damaged.

        Raises:
            EnvironmentFault: a fault of the data folder.
        """
        try:
            kept = self.secret(_name(installation_id))
            return None if kept is None else read_private_key(kept)
        except EnvironmentFault as fault:
            if fault.code is not FaultCode.KEY_UNREADABLE:
                raise
            return None

    def make_signing_key(self, installation_id: str) -> SigningKey:
        """Make a key for an installation that has none, keep it and return it.

        Raises:
            EnvironmentFault: a fault of the data folder.
        """
        key = new_signing_key()
        self.keep(_name(installation_id), private_key_file(key))
        return key

    def secret(self, name: str) -> bytes | None:
        """Return a secret by the name of its file, or None where there is none.

        Raises:
            EnvironmentFault: KEY_UNREADABLE, or a fault of the data folder.
        """
        kept = read_private(self.folder / name)
        return None if kept is None else unprotected(kept)

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret, in place of the one of that name.

        Raises:
            EnvironmentFault: a fault of the data folder; the one before stands then.
        """
        write_private(self.folder / name, protected(secret))


def _name(installation_id: str) -> str:
    return f"{installation_id}.key"

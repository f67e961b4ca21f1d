"""The keys of head office: a folder that only its owner reads.

Four files: ``head-office.key`` and ``escrow.key`` (age identities), ``signing.key`` (Ed25519) and
``programme.key``. The escrow key leaves the folder for a safe; ``escrow.pub`` stays and names it.
An age key that was replaced stays in its file below the new one, since late sticks still come.
"""

import base64
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.canonical import canonical_line, parsed
from docexam.files.faults import target_fault
from docexam.files.safe_write import write_safely
from docexam.sealing.age_files import (
    checked_recipient,
    new_identity,
    open_sealed,
    open_with_passphrase,
    recipient_of,
    seal,
    seal_with_passphrase,
)
from docexam.sealing.private_keys import private_key_file, read_private_key, read_secret
from docexam.sealing.ssh_signatures import SigningKey, check_code, new_signing_key, sign, verify

HEAD_OFFICE: Final = "head-office.key"
ESCROW: Final = "escrow.key"
ESCROW_PUBLIC: Final = "escrow.pub"
SIGNING: Final = "signing.key"
PROGRAMME: Final = "programme.key"
SECRET_FILES: Final = (HEAD_OFFICE, ESCROW, SIGNING, PROGRAMME)
COPY_NAME: Final = "head-office-keys.age"
_MOST_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """What head office opens, signs and joins with. Never printed, logged or reported."""

    identities: tuple[str, ...] = field(repr=False)
    recipients: tuple[str, ...]
    signing: SigningKey
    programme_key: bytes = field(repr=False)

    @property
    def check_code(self) -> str:
        """The code of the signing key that stands on the printed set-up sheet."""
        return check_code(self.signing.public)


def prepare_keys(folder: Path) -> tuple[OfficeKeys, bool]:
    """Return the keys of `folder` and whether they were made just now; each was tried before it is trusted.

    Raises:
        EnvironmentFault: KEY_UNREADABLE; KEY_MISSING when some of the files are there and others are not, so that
            no key is ever made beside a lost one; a TARGET_ code.
    """
    there = [name for name in SECRET_FILES if (folder / name).exists()]
    if not there:
        _make(folder)
    keys = load_keys(folder)
    prove_keys(keys)
    return keys, not there


def load_keys(folder: Path) -> OfficeKeys:
    """Return the keys of `folder`.

    Raises:
        EnvironmentFault: KEY_MISSING, KEY_UNREADABLE.
    """
    office = _identities(_read(folder / HEAD_OFFICE))
    escrow = _identities(_read(folder / ESCROW)) if (folder / ESCROW).exists() else ()
    known = [recipient_of(one) for one in (*office, *escrow)]
    if (folder / ESCROW_PUBLIC).exists():
        known += [checked_recipient(line) for line in _lines(_read(folder / ESCROW_PUBLIC))]
    return OfficeKeys(
        identities=(*office, *escrow),
        recipients=tuple(dict.fromkeys(known)),
        signing=read_private_key(_read(folder / SIGNING)),
        programme_key=read_secret(_read(folder / PROGRAMME)),
    )


def prove_keys(keys: OfficeKeys) -> None:
    """Seal, open, sign and verify once with each key: a key is checked when it is set.

    Raises:
        EnvironmentFault: KEY_UNREADABLE or what the failing step says.
    """
    probe = b"docexam"
    for identity in keys.identities:
        if open_sealed(seal(probe, [recipient_of(identity)]), [identity]) != probe:
            raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key=HEAD_OFFICE)
    namespace = "docexam-probe@v1"
    made = sign(probe, keys.signing, namespace=namespace)
    verify(probe, made, public_key=keys.signing.public, namespace=namespace)


def write_keys_copy(folder: Path, target: Path, passphrase: str) -> Path:
    """Write all key files as one age file under a passphrase, and return where it stands.

    Raises:
        EnvironmentFault: KEY_MISSING, PASSPHRASE_WRONG for an empty one, or a TARGET_ code.
    """
    if not passphrase:
        raise EnvironmentFault(FaultCode.PASSPHRASE_WRONG)
    names = [name for name in (*SECRET_FILES, ESCROW_PUBLIC) if (folder / name).exists()]
    plain = canonical_line({name: base64.b64encode(_read(folder / name)).decode() for name in names})
    written = write_safely(target, COPY_NAME, seal_with_passphrase(plain, passphrase), replace=True)
    return written.path


def restore_keys(copy: Path, folder: Path, passphrase: str) -> None:
    """Put the key files of a protected copy into `folder`, which holds none yet.

    Raises:
        EnvironmentFault: PASSPHRASE_WRONG, TARGET_NAME_TAKEN, EXCHANGE_UNREADABLE.
    """
    files = parsed(open_with_passphrase(_read(copy), passphrase))
    known = {*SECRET_FILES, ESCROW_PUBLIC}
    if not set(files) <= known or not all(isinstance(text, str) for text in files.values()):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    taken = [name for name in files if (folder / name).exists()]
    if taken:
        raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=taken[0])
    write_private(folder, {name: base64.b64decode(text) for name, text in files.items()})


def _make(folder: Path) -> None:
    office, _ = new_identity()
    escrow, escrow_recipient = new_identity()
    files = {
        HEAD_OFFICE: f"{office}\n".encode(),
        ESCROW: f"{escrow}\n".encode(),
        ESCROW_PUBLIC: f"{escrow_recipient}\n".encode(),
        SIGNING: private_key_file(new_signing_key()),
        PROGRAMME: base64.b64encode(os.urandom(32)) + b"\n",
    }
    write_private(folder, files)


def write_private(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files readable by their owner alone; none of them may stand there yet.

    Raises:
        EnvironmentFault: a TARGET_ code.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in files.items():
            descriptor = os.open(folder / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise target_fault(error, started=False, folder=str(folder)) from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise EnvironmentFault(FaultCode.KEY_MISSING, file=str(path)) from error


def _lines(raw: bytes) -> Iterator[str]:
    text = raw.decode("ascii", "replace")
    return (line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def _identities(raw: bytes) -> tuple[str, ...]:
    found = tuple(_lines(raw))
    if not found:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="AGE-SECRET-KEY")
    for identity in found:
        recipient_of(identity)
    return found

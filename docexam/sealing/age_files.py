"""age v1 files: encryption to several X25519 recipients, or to a passphrase.

The published file format, so that the `age` command opens what is written here.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import pyrage

from docexam.domain.errors import EnvironmentFault, FaultCode


def new_identity() -> tuple[str, str]:
    """Return a new (identity, recipient) pair: ``AGE-SECRET-KEY-1...`` and ``age1...``."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """Return the recipient (``age1...``) of an identity.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    return str(_identity(identity).to_public())


def checked_recipient(recipient: str) -> str:
    """Return `recipient` if it is an X25519 recipient.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    return str(_recipient(recipient))


def seal(plain: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt `plain` to all `recipients` as a binary age file.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
        ValueError: there is no recipient.
    """
    if not recipients:
        raise ValueError("a sealed file needs a recipient")
    return bytes(pyrage.encrypt(plain, [_recipient(one) for one in recipients]))


def open_sealed(sealed: bytes, identities: Iterable[str]) -> bytes:
    """Return the plain bytes of an age file; success means the whole file was authenticated.

    Raises:
        EnvironmentFault: KEY_UNREADABLE for a broken identity, SEAL_UNOPENED when none opens it or the file
            is damaged.
    """
    keys = [_identity(one) for one in identities]
    try:
        return bytes(pyrage.decrypt(sealed, keys))
    except pyrage.DecryptError as error:
        raise EnvironmentFault(FaultCode.SEAL_UNOPENED) from error


def seal_with_passphrase(plain: bytes, passphrase: str) -> bytes:
    """Encrypt `plain` to a passphrase alone (age's scrypt recipient)."""
    return bytes(pyrage.passphrase.encrypt(plain, passphrase))


def open_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """Return the plain bytes of a file sealed by `seal_with_passphrase`.

    Raises:
        EnvironmentFault: PASSPHRASE_WRONG, for a wrong passphrase or a damaged file.
    """
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
    except pyrage.DecryptError as error:
        raise EnvironmentFault(FaultCode.PASSPHRASE_WRONG) from error


def stanza_count(sealed: bytes) -> int:
    """Return how many recipient stanzas the header of an age file has (0: no age file)."""
    header, _, _ = sealed[:65536].partition(b"\n---")
    if not header.startswith(b"age-encryption.org/v1\n"):
        return 0
    return header.count(b"\n-> X25519 ")


def _recipient(text: str) -> Any:
    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as error:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key=text[:16]) from error


def _identity(text: str) -> Any:
    try:
        return pyrage.x25519.Identity.from_str(text.strip())
    except pyrage.IdentityError as error:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="AGE-SECRET-KEY") from error

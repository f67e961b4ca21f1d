"""Signing keys as files: OpenSSH's own format is written, so that `ssh-keygen` can use them too."""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.sealing.ssh_signatures import SigningKey

_OPENSSH = b"-----BEGIN OPENSSH PRIVATE KEY-----"


def private_key_file(key: SigningKey) -> bytes:
    """Return the content of a private key file of OpenSSH, without a passphrase."""
    private = Ed25519PrivateKey.from_private_bytes(key.seed)
    return private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())


def read_private_key(raw: bytes) -> SigningKey:
    """Return the key of a file of OpenSSH, or of a bare 32-byte seed (as bytes, hexadecimal or Base64).

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    if not raw.lstrip().startswith(_OPENSSH):
        return SigningKey(read_secret(raw))
    try:
        private = load_ssh_private_key(raw.strip() + b"\n", password=None)
    except (ValueError, TypeError) as error:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="signing.key") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="signing.key")
    return SigningKey(private.private_bytes_raw())


def read_secret(raw: bytes) -> bytes:
    """Return 32 secret bytes that stand in a file as they are, in hexadecimal or in Base64.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    if len(raw) == 32:
        return raw
    text = raw.strip()
    try:
        secret = (
            bytes.fromhex(text.decode("ascii")) if len(text) == 64 else base64.b64decode(text, validate=True)
        )
    except (ValueError, binascii.Error) as error:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="secret") from error
    if len(secret) != 32:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key="secret")
    return secret

"""Signatures in the format of OpenSSH (SSHSIG version 1, Ed25519, SHA-512) and the keys that make them.

Source: OpenSSH PROTOCOL.sshsig and RFC 8709. ``ssh-keygen -Y verify`` checks what is written here.
"""

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from docexam.domain.errors import EnvironmentFault, FaultCode

KEY_TYPE: Final = b"ssh-ed25519"
MAGIC: Final = b"SSHSIG"
HASH_NAME: Final = b"sha512"
ARMOUR_BEGIN: Final = "-----BEGIN SSH SIGNATURE-----"
ARMOUR_END: Final = "-----END SSH SIGNATURE-----"
LINE_LENGTH: Final = 70


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private Ed25519 key by its 32-byte seed; never shown, logged or put into a bundle."""

    seed: bytes

    def __repr__(self) -> str:
        return f"SigningKey({self.public})"

    @property
    def public(self) -> str:
        """The public key as ``ssh-ed25519 <base64>`` without comment."""
        raw = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        blob = _string(KEY_TYPE) + _string(raw)
        return f"{KEY_TYPE.decode()} {base64.b64encode(blob).decode()}"


def new_signing_key() -> SigningKey:
    """Return a new key from the operating system's random source."""
    return SigningKey(Ed25519PrivateKey.generate().private_bytes_raw())


def check_code(public_key: str) -> str:
    """Return the code two people compare by phone: 20 hexadecimal digits in groups of four.

    The first 20 digits of SHA-256 over the binary SSH public key, upper case.

    Raises:
        EnvironmentFault: KEY_UNREADABLE.
    """
    digits = hashlib.sha256(_key_blob(public_key)).hexdigest()[:20].upper()
    return "-".join(digits[n : n + 4] for n in range(0, 20, 4))


def sign(message: bytes, key: SigningKey, *, namespace: str) -> bytes:
    """Return the armoured signature of `message` for `namespace`."""
    private = Ed25519PrivateKey.from_private_bytes(key.seed)
    made = private.sign(_signed_data(message, namespace))
    blob = (
        MAGIC
        + struct.pack(">I", 1)
        + _string(_key_blob(key.public))
        + _string(namespace.encode())
        + _string(b"")
        + _string(HASH_NAME)
        + _string(_string(KEY_TYPE) + _string(made))
    )
    text = base64.b64encode(blob).decode()
    lines = [text[n : n + LINE_LENGTH] for n in range(0, len(text), LINE_LENGTH)]
    return "\n".join([ARMOUR_BEGIN, *lines, ARMOUR_END, ""]).encode()


def verify(message: bytes, signature: bytes, *, public_key: str, namespace: str) -> None:
    """Check that `signature` of `message` was made by `public_key` for `namespace`.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG for anything else: another key, namespace or message, or no signature;
            KEY_UNREADABLE for a broken public key.
    """
    expected = _key_blob(public_key)
    key_blob, found_namespace, made = _parsed(signature)
    if key_blob != expected or found_namespace != namespace.encode():
        raise EnvironmentFault(FaultCode.SIGNATURE_WRONG)
    public = Ed25519PublicKey.from_public_bytes(_raw_key(expected))
    try:
        public.verify(made, _signed_data(message, namespace))
    except InvalidSignature as error:
        raise EnvironmentFault(FaultCode.SIGNATURE_WRONG) from error


def signer_of(signature: bytes) -> str:
    """Return the public key a signature says it was made by; nothing is verified yet.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, when it is no signature.
    """
    key_blob, _, _ = _parsed(signature)
    return f"{KEY_TYPE.decode()} {base64.b64encode(key_blob).decode()}"


def _signed_data(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    return MAGIC + _string(namespace.encode()) + _string(b"") + _string(HASH_NAME) + _string(digest)


def _parsed(armoured: bytes) -> tuple[bytes, bytes, bytes]:
    """Return (key blob, namespace, raw signature) of an armoured signature."""
    try:
        fields = _Reader(_unarmoured(armoured))
        if fields.take(6) != MAGIC or fields.take(4) != struct.pack(">I", 1):
            raise ValueError("not SSHSIG version 1")
        key_blob, namespace, _, hash_name, wrapped = (fields.string() for _ in range(5))
        inner = _Reader(wrapped)
        kind, made = inner.string(), inner.string()
        if hash_name != HASH_NAME or kind != KEY_TYPE or fields.rest or inner.rest:
            raise ValueError("another hash or key type, or bytes left over")
    except (ValueError, binascii.Error, struct.error) as error:
        raise EnvironmentFault(FaultCode.SIGNATURE_WRONG) from error
    return key_blob, namespace, made


def _unarmoured(armoured: bytes) -> bytes:
    text = armoured.decode("ascii").replace("\r", "").replace("\n", "")
    if not (text.startswith(ARMOUR_BEGIN) and text.endswith(ARMOUR_END)):
        raise ValueError("no armour")
    return base64.b64decode(text[len(ARMOUR_BEGIN) : -len(ARMOUR_END)], validate=True)


def _key_blob(public_key: str) -> bytes:
    kind, _, text = public_key.partition(" ")
    try:
        blob = base64.b64decode(text, validate=True)
        if kind.encode() != KEY_TYPE or len(_raw_key(blob)) != 32:
            raise ValueError("not an Ed25519 key")
    except (ValueError, binascii.Error, struct.error) as error:
        raise EnvironmentFault(FaultCode.KEY_UNREADABLE, key=public_key[:32]) from error
    return blob


def _raw_key(blob: bytes) -> bytes:
    fields = _Reader(blob)
    kind, raw = fields.string(), fields.string()
    if kind != KEY_TYPE or fields.rest:
        raise ValueError("not an Ed25519 key")
    return raw


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


class _Reader:
    """Reads the length-prefixed strings of the SSH wire format (RFC 4251, section 5)."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def take(self, length: int) -> bytes:
        if length > len(self.rest):
            raise ValueError("cut short")
        taken, self.rest = self.rest[:length], self.rest[length:]
        return taken

    def string(self) -> bytes:
        (length,) = struct.unpack(">I", self.take(4))
        return self.take(length)

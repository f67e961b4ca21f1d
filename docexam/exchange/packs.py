"""Content packs and program updates that come by stick: signed zips, checked before anything is unpacked.

Format 1.0, section 9.5. A pack is a zip with ``pack.toml`` beside the content folders; an update is a zip with
``update.toml`` beside one program file.
"""

import io
import re
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.events import is_token, is_version
from docexam.sealing.ssh_signatures import SigningKey, sign, verify

PACK_NAMESPACE: Final = "docexam-pack@v1"
UPDATE_NAMESPACE: Final = "docexam-update@v1"
PACK_FILE: Final = "pack.toml"
UPDATE_FILE: Final = "update.toml"
MOST_PACKED: Final = 1 << 30
MOST_UNPACKED: Final = 2 << 30
MOST_ENTRIES: Final = 20_000
HEAD_OFFICE_KEYS: Final = ("iri_base", "recipients", "head_office_key", "export_practice", "trainer_keys")
"""What a curriculum of head office may set, and a trainer's pack never."""

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")
_CHUNK: Final = 1 << 20


class PackKind(StrEnum):
    """What comes in a pack."""

    CURRICULUM = "curriculum"
    CONTENT = "content"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class PackFacts:
    """What a pack says about itself. `least_app_version` is empty where it asks for none."""

    kind: PackKind
    id: str
    version: str
    least_app_version: str
    keys: Mapping[str, Any]


def read_pack(packed: bytes, signature: bytes, *, public_key: str, update: bool = False) -> PackFacts:
    """Return what a signed pack or update says about itself; the signature is checked before the zip is looked at.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE.
    """
    verify(
        packed,
        signature,
        public_key=public_key,
        namespace=UPDATE_NAMESPACE if update else PACK_NAMESPACE,
    )
    return pack_facts(packed, update=update)


def pack_facts(packed: bytes, *, update: bool = False) -> PackFacts:
    """Return what a pack whose signature was verified says about itself.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE.
    """
    with _opened(packed) as archive:
        raw = _bounded(archive, UPDATE_FILE if update else PACK_FILE)
    try:
        values = tomllib.loads(raw.decode("utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE) from error
    return _facts(values, update=update)


def write_pack(
    facts: str, files: Mapping[str, bytes], key: SigningKey, *, update: bool = False
) -> tuple[bytes, bytes]:
    """Return a pack (or an update) and its signature; `facts` is the text of ``pack.toml`` or ``update.toml``."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(UPDATE_FILE if update else PACK_FILE, facts)
        for name, data in files.items():
            archive.writestr(name, data)
    packed = buffer.getvalue()
    return packed, sign(packed, key, namespace=UPDATE_NAMESPACE if update else PACK_NAMESPACE)


def files_of(packed: bytes) -> dict[str, bytes]:
    """Return the files of a pack that was verified, by their checked names; never trusts a declared size.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE for a name that leaves the pack, a link, a name twice, or too much.
    """
    left = MOST_UNPACKED
    files: dict[str, bytes] = {}
    with _opened(packed) as archive:
        for entry in archive.infolist():
            if entry.is_dir():
                continue
            data = bytearray()
            with archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
                    data += chunk
            files[entry.filename] = bytes(data)
    return files


def overreach(facts: PackFacts) -> str:
    """Return which key of head office a pack sets, empty if none."""
    return next((key for key in HEAD_OFFICE_KEYS if key in facts.keys), "")


def newer(version: str, than: str) -> bool:
    """Tell whether `version` is newer than `than`: number by number, a word after its number is older."""
    return _order(version) > _order(than)


def _order(version: str) -> tuple[tuple[int, int, str], ...]:
    parts = re.split(r"[.-]", version)
    ordered = tuple((1, int(part), "") if part.isdecimal() else (-1, 0, part) for part in parts)
    return (*ordered, (0, 0, ""))


def _facts(values: Mapping[str, Any], *, update: bool) -> PackFacts:
    kind = PackKind.UPDATE.value if update else values.get("kind")
    id_ = "docexam" if update else values.get("id")
    least = values.get("least_app_version", "")
    sound = (
        kind in tuple(PackKind)
        and is_token(id_)
        and is_version(values.get("version"))
        and (least == "" or is_version(least))
        and (update or kind != PackKind.UPDATE)
    )
    if not sound:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return PackFacts(PackKind(str(kind)), str(id_), values["version"], least, dict(values))


def _opened(packed: bytes) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(io.BytesIO(packed))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE) from error
    names = [entry.filename for entry in archive.infolist()]
    folded = {name.casefold() for name in names}
    sound = (
        len(names) <= MOST_ENTRIES and len(folded) == len(names) and all(map(_is_sound, archive.infolist()))
    )
    if not sound:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return archive


def _is_sound(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry is a plain file or folder that stays inside the pack on every file system."""
    if (entry.external_attr >> 16) & 0o170000 == 0o120000 or entry.flag_bits & 0x1:
        return False
    name = entry.filename.removesuffix("/")
    parts = PurePosixPath(name).parts
    return bool(parts) and "/".join(parts) == name and all(_NAME.match(part) for part in parts)


def _bounded(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as stream:
            return stream.read(_CHUNK)
    except (KeyError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE) from error

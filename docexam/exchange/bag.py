"""The bag: BagIt 1.0 (RFC 8493, SHA-256) of fixed names in a zip, written and read within bounds."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode

TOP: Final = "bag/"
PAYLOAD: Final = (
    "data/bundle.json",
    "data/events.jsonl",
    "data/results.csv",
    "data/statements.jsonl",
)
MANIFEST: Final = "manifest-sha256.txt"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.sig"
TAGGED: Final = ("bag-info.txt", "bagit.txt", MANIFEST)
ENTRIES: Final = frozenset((*PAYLOAD, *TAGGED, TAG_MANIFEST, SIGNATURE))
MOST_UNPACKED: Final = 512 * 1024 * 1024
MOST_DIRECTORY: Final = 64 * 1024
"""Nine entries need about a kilobyte of directory; more means somebody else made the file."""

_BAGIT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_AT_ONCE: Final = 3
"""Three files of a bag are large."""

_DAY_ONE: Final = 1 << 5 | 1
"""1980-01-01 as a zip writes a day."""

_MADE_ON_UNIX: Final = b"\x14\x03"
_CHUNK: Final = 1 << 20
_WAYS: Final = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
_UNREADABLE: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error),
    *(NotImplementedError, RuntimeError, EOFError, OSError, ValueError),
)
"""What the library raises about a zip that is not one; which, depends on the byte that is wrong."""


def bagged(payload: Mapping[str, bytes], *, software: str, date: str, bundle_id: str) -> dict[str, bytes]:
    """Return all files of a bag but its signature.

    Args:
        payload: content of each name of `PAYLOAD`.
        software: name and version of the program.
        date: UTC date, YYYY-MM-DD.
        bundle_id: the External-Identifier.
    """
    octets = sum(len(payload[name]) for name in PAYLOAD)
    info = (
        f"Bag-Software-Agent: {software}\nBagging-Date: {date}\n"
        f"External-Identifier: {bundle_id}\nPayload-Oxum: {octets}.{len(PAYLOAD)}\n"
    )
    files = {name: payload[name] for name in PAYLOAD}
    files |= {"bagit.txt": _BAGIT, "bag-info.txt": info.encode()}
    files[MANIFEST] = _manifest(files, PAYLOAD)
    files[TAG_MANIFEST] = _manifest(files, TAGGED)
    return files


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return the files of a bag as a zip with one top folder, in a fixed order and of a fixed time.

    Written here, since the library cannot be told how to deflate, and a tenth of the size hangs on it.
    """
    packed, directory = bytearray(), bytearray()
    names = sorted(files)
    with ThreadPoolExecutor(_AT_ONCE) as pool:  # zlib lets others work meanwhile
        ready = list(pool.map(_deflated, [files[name] for name in names]))
    for name, deflated in zip(names, ready, strict=True):
        path = (TOP + name).encode()
        sizes = (zlib.crc32(files[name]), len(deflated), len(files[name]), len(path))
        facts = struct.pack("<5H3I2H", 20, 0, zipfile.ZIP_DEFLATED, 0, _DAY_ONE, *sizes, 0)
        directory += b"PK\1\2" + _MADE_ON_UNIX + facts
        directory += struct.pack("<3H2I", 0, 0, 0, 0o100600 << 16, len(packed)) + path
        packed += b"PK\3\4" + facts + path + deflated
    end = struct.pack("<4H2IH", 0, 0, len(files), len(files), len(directory), len(packed), 0)
    return bytes(packed + directory + b"PK\5\6" + end)


def _deflated(content: bytes) -> bytes:
    """Return `content` deflated; in lines full of hashes a match shorter than six bytes costs more than it saves."""
    way = zlib.compressobj(8, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_FILTERED)
    return way.compress(content) + way.flush()


def unzipped(packed: bytes) -> dict[str, bytes]:
    """Return the nine files of a bag, never trusting a declared size.

    Raises:
        EnvironmentFault: BUNDLE_DAMAGED for anything but exactly the nine entries; BUNDLE_TOO_LARGE when they
            unpack to more than `MOST_UNPACKED` bytes.
    """
    _refuse_large_directory(packed)
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            entries = archive.infolist()
            _refuse_other_entries(entries)
            return _read_all(archive, entries)
    except _UNREADABLE as error:
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="zip") from error


def check_manifests(files: Mapping[str, bytes]) -> None:
    """Check the tag manifest, then the manifest: every file listed, none unlisted, every hash right.

    Raises:
        EnvironmentFault: BUNDLE_DAMAGED.
    """
    for manifest, names in ((TAG_MANIFEST, TAGGED), (MANIFEST, PAYLOAD)):
        if files[manifest] != _manifest(files, names):
            raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what=manifest)
    if files["bagit.txt"] != _BAGIT:
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="bagit.txt")


def _manifest(files: Mapping[str, bytes], names: tuple[str, ...]) -> bytes:
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(names))
    return "".join(lines).encode()


def _refuse_large_directory(packed: bytes) -> None:
    """Look at the end record before the library reads a million entries into memory."""
    at = packed.rfind(b"PK\x05\x06", max(0, len(packed) - 65557))
    size = int.from_bytes(packed[at + 12 : at + 16], "little") if at >= 0 else 0
    count = int.from_bytes(packed[at + 10 : at + 12], "little") if at >= 0 else 0
    if at < 0 or size > MOST_DIRECTORY or count != len(ENTRIES):
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="zip")


def _refuse_other_entries(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    plain = all(
        entry.flag_bits & 0x1 == 0 and entry.compress_type in _WAYS and not _is_link(entry)
        for entry in entries
    )
    if len(names) != len(ENTRIES) or set(names) != {TOP + name for name in ENTRIES} or not plain:
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="zip")


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return (entry.external_attr >> 16) & 0o170000 == 0o120000


def _read_all(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    left = MOST_UNPACKED
    files: dict[str, bytes] = {}
    for entry in entries:
        data = bytearray()
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise EnvironmentFault(FaultCode.BUNDLE_TOO_LARGE)
                data += chunk
        files[entry.filename.removeprefix(TOP)] = bytes(data)
    return files

"""The portrait bank: ``assets/portraits/index.json`` and its pictures, read into domain values.

The index is read and checked when it is first asked for; pictures are read one by one, as bytes, and each must be
the one the index tells of.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import FamilyId
from docexam.domain.portrait import LANDMARKS, Family, Portrait, PortraitBank, Role, Shot, Use

FOLDER: Final = "portraits"
INDEX: Final = "index.json"
FORMAT: Final = 1

_MOST_BYTES: Final = 200_000
_EDGE: Final = 0.5
"""How far beyond the picture a point may lie, as a share of it: shoulders and ears leave the frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortraitIndex:
    """The file as it is written."""

    format: int
    uses: Mapping[str, Use]
    """What each family is for."""
    portraits: tuple[Portrait, ...]
    model_sha256: str
    """The head model the people were shaped with."""
    maker: str
    """Version of the maker and of the renderer."""


def load_bank(assets_dir: Path) -> PortraitBank:
    """Return the bank of `assets_dir`; an empty one where no index was ever made.

    Raises:
        EnvironmentFault: CONTENT_SYNTAX, or CONTENT_INVALID (file, key, reason).
    """
    path = assets_dir / FOLDER / INDEX
    name = f"{FOLDER}/{INDEX}"
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return PortraitBank()
    except OSError as problem:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=name) from problem
    index = _decoded(data, name)
    for key, reason in _problems(index):
        raise EnvironmentFault(FaultCode.CONTENT_INVALID, file=name, key=key, reason=reason)
    return _bank(index)


def picture_bytes(assets_dir: Path, portrait: Portrait) -> bytes:
    """Return the WebP file of `portrait`.

    Raises:
        EnvironmentFault: ASSET_MISSING, or ASSET_DAMAGED where the file is not the one of the index.
    """
    name = f"{FOLDER}/{portrait.file}"
    try:
        data = (assets_dir / FOLDER / portrait.file).read_bytes()
    except OSError as problem:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=name) from problem
    if hashlib.sha256(data).hexdigest() != portrait.sha256:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=name)
    return data


def _decoded(data: bytes, name: str) -> PortraitIndex:
    try:
        return msgspec.json.decode(data, type=PortraitIndex)
    except msgspec.ValidationError as problem:
        reason, _, key = str(problem).partition(" - at `$.")
        raise EnvironmentFault(
            FaultCode.CONTENT_INVALID, file=name, key=key.rstrip("`"), reason=reason
        ) from problem
    except msgspec.DecodeError as problem:
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=0) from problem


def _problems(index: PortraitIndex) -> Iterator[tuple[str, str]]:
    if index.format != FORMAT:
        yield "format", f"format {index.format} is not known here"
    seen: set[str] = set()
    for number, portrait in enumerate(index.portraits):
        key = f"portraits[{number}]"
        if portrait.id in seen:
            yield f"{key}.id", "twice"
        seen.add(portrait.id)
        if portrait.family not in index.uses:
            yield f"{key}.family", "no such family"
        yield from ((f"{key}.{where}", reason) for where, reason in _faults_of(portrait))


def _faults_of(portrait: Portrait) -> Iterator[tuple[str, str]]:
    file = PurePosixPath(portrait.file)
    if file.is_absolute() or ".." in file.parts or file.suffix != ".webp":
        yield "file", "no WebP file of the bank"
    if not 0 < portrait.size_bytes <= _MOST_BYTES or portrait.width < 1 or portrait.height < 1:
        yield "size_bytes", "no size of a picture"
    if len(portrait.landmarks) != LANDMARKS:
        yield "landmarks", f"{LANDMARKS} are needed"
    outlines = (portrait.landmarks, *(line for lines in portrait.components.values() for line in lines))
    if not all(_on_picture(x) and _on_picture(y) for outline in outlines for x, y in outline):
        yield "landmarks", "beyond the picture"
    first, last = portrait.age_class.years
    if portrait.shot is Shot.DOCUMENT and not first <= portrait.age <= last:
        yield "age", "outside its class"
    if (portrait.role is Role.LOOK_ALIKE) != (portrait.rho is not None):
        yield "rho", "said of look-alikes, and of nobody else"
    if (portrait.role is Role.SWAP) != bool(portrait.swapped):
        yield "swapped", "said of swaps, and of nobody else"
    if portrait.role is not Role.BASE and "face" not in portrait.region_mm:
        yield "region_mm", "the distance to the base is missing"


def _on_picture(value: float) -> bool:
    return -_EDGE <= value <= 1 + _EDGE


def _bank(index: PortraitIndex) -> PortraitBank:
    by_family: dict[FamilyId, list[Portrait]] = defaultdict(list)
    for portrait in index.portraits:
        by_family[portrait.family].append(portrait)
    families = (
        Family(id=family, use=index.uses[family], portraits=tuple(portraits))
        for family, portraits in sorted(by_family.items())
    )
    return PortraitBank(tuple(families))

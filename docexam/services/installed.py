"""Content packs that were installed: which are in force, and the content they make together with what is shipped.

A pack lies whole in a folder of its own below ``packs`` of the data folder; `in-force.json` there names those in
force and is replaced as a whole, after everything else stands. A pack that cannot be used is left out: the course
that came with the program is always there to work with. Nothing of a run that was begun is read from here again but
texts and designs: its assessment was frozen with it.
"""

import json
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from docexam.content.catalogue import Catalogue, load_catalogue
from docexam.content.pack import course_of
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.exchange.packs import PackKind, newer
from docexam.files.private_files import read_private, write_private
from docexam.sealing.ssh_signatures import check_code

OWN_LISTS: Final = "lists.toml"
"""A station's own agencies, crossing points and centres, in its data folder."""

HEAD_OFFICE: Final = "head-office"
PACKS: Final = "packs"
IN_FORCE: Final = "in-force.json"


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack that was installed. `export_practice` is None where it says nothing about it.

    `signer` is ``head-office`` or the public key of a trainer's station.
    """

    kind: str
    id: str
    version: str
    signer: str
    export_practice: bool | None = None

    @property
    def folder(self) -> str:
        """Name of its folder: no version holds the character between the two."""
        return f"{self.id}_{self.version}"

    @property
    def check_code(self) -> str:
        """Check code of the trainer's key that signed it, empty for head office's."""
        return "" if self.signer == HEAD_OFFICE else check_code(self.signer)


@dataclass(frozen=True, slots=True)
class ContentInForce:
    """The content the program works with.

    `course` is the pack the course comes from, None where it is the one that came with the program; `broken` names
    a pack that is installed and cannot be used.
    """

    catalogue: Catalogue
    course: InstalledPack | None = None
    broken: EnvironmentFault | None = None


def content_in_force(content_folder: Path, data_folder: Path) -> ContentInForce:
    """Read the content: what is shipped below `content_folder`, and in its place what is installed.

    Raises:
        EnvironmentFault: what `load_catalogue` finds in the content that is shipped.
    """
    named = _named(data_folder)
    wanted = tuple(one for one in named or () if not _overtaken(one, content_folder))
    try:
        found = _in_force(load(content_folder, data_folder, wanted), wanted)
        return found if named is not None else replace(found, broken=_broken(IN_FORCE, "unreadable"))
    except EnvironmentFault:
        if not wanted:
            raise
        return _sound_ones(content_folder, data_folder, wanted)


def _sound_ones(content_folder: Path, data_folder: Path, wanted: tuple[InstalledPack, ...]) -> ContentInForce:
    """Return the content with those of the packs that can be used, and one that cannot."""
    catalogue = load(content_folder, data_folder, ())
    sound: tuple[InstalledPack, ...] = ()
    broken: EnvironmentFault | None = None
    for one in reversed(wanted):
        try:
            catalogue = load(content_folder, data_folder, (one, *sound))
            sound = (one, *sound)
        except EnvironmentFault as fault:
            broken = _broken(f"{one.id} {one.version}", str(fault))
    return replace(_in_force(catalogue, sound), broken=broken)


def load(content_folder: Path, data_folder: Path, packs: Iterable[InstalledPack]) -> Catalogue:
    """Return the content with `packs` in place of what is shipped, the first before the others.

    Raises:
        EnvironmentFault: as `load_catalogue`; ASSET_MISSING where the course is not the one of the pack any more.
    """
    wanted = tuple(packs)
    catalogue = load_from(content_folder, data_folder, (data_folder / PACKS / one.folder for one in wanted))
    course = catalogue.curriculum
    for one in wanted:
        if one.kind == PackKind.CURRICULUM and (one.id, one.version) != (course.id, course.version):
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=one.folder)
    return catalogue


def load_from(content_folder: Path, data_folder: Path, folders: Iterable[Path]) -> Catalogue:
    """Return the content with that of `folders` in place of what is shipped, the first before the others.

    Raises:
        EnvironmentFault: as `load_catalogue`; ASSET_MISSING for a folder that is gone.
    """
    unpacked = tuple(folders)
    for folder in unpacked:
        if not folder.is_dir():
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=folder.name)
    return load_catalogue(content_folder, own_lists=data_folder / OWN_LISTS, packs=unpacked)


def installed_packs(data_folder: Path) -> tuple[InstalledPack, ...]:
    """Return the packs in force, the course first; none where what names them cannot be read."""
    return _named(data_folder) or ()


def with_pack(packs: tuple[InstalledPack, ...], new: InstalledPack) -> tuple[InstalledPack, ...]:
    """Return `packs` with `new` in place of the course, or of the pack of the same id."""
    courses = new.kind == PackKind.CURRICULUM

    def stays(one: InstalledPack) -> bool:
        return one.id != new.id and not (courses and one.kind == PackKind.CURRICULUM)

    kept = tuple(one for one in packs if stays(one))
    if courses:
        return (new, *kept)
    return tuple(sorted((new, *kept), key=lambda one: one.kind != PackKind.CURRICULUM))


def put_in_force(data_folder: Path, packs: tuple[InstalledPack, ...]) -> None:
    """Name the packs that are in force from the next start on; durable when this returns.

    Raises:
        EnvironmentFault: a fault of the data folder; those named before stay in force.
    """
    named: list[dict[str, Any]] = [asdict(one) for one in packs]
    write_private(data_folder / PACKS / IN_FORCE, json.dumps(named).encode())


def clear_leftovers(data_folder: Path) -> None:
    """Remove what an interrupted installation left, and packs no longer in force. Never fails."""
    named = _named(data_folder)
    if named is None:
        return
    kept = {one.folder for one in named}
    with suppress(OSError):
        for folder in (data_folder / PACKS).iterdir():
            if folder.is_dir() and folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)


def _named(data_folder: Path) -> tuple[InstalledPack, ...] | None:
    """Return the packs that are named, None where what names them cannot be read."""
    try:
        raw = read_private(data_folder / PACKS / IN_FORCE)
        return () if raw is None else tuple(InstalledPack(**one) for one in json.loads(raw))
    except (DocexamError, ValueError, TypeError):
        return None


def _broken(pack: str, why: str) -> EnvironmentFault:
    return EnvironmentFault(FaultCode.PACK_BROKEN, pack=pack, why=why)


def _in_force(catalogue: Catalogue, packs: tuple[InstalledPack, ...]) -> ContentInForce:
    course = next((one for one in packs if one.kind == PackKind.CURRICULUM), None)
    if course is None:
        return ContentInForce(catalogue)
    said = catalogue.curriculum.export_practice if course.export_practice is None else course.export_practice
    curriculum = replace(catalogue.curriculum, export_practice=said)
    return ContentInForce(replace(catalogue, curriculum=curriculum), course)


def _overtaken(pack: InstalledPack, content_folder: Path) -> bool:
    """Tell whether the program came with a newer version of the same course since."""
    if pack.kind != PackKind.CURRICULUM:
        return False
    shipped_id, shipped_version = course_of(content_folder)
    return shipped_id == pack.id and newer(shipped_version, pack.version)

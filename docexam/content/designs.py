"""Designs of specimens: ``assets/specimens/<id>/design.toml`` and its drawings, read into domain values.

A file that cannot be used is refused with its name and the place of the fault; the other designs stay usable.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar, get_type_hints
from xml.etree import ElementTree

import msgspec

from docexam.content.codec import parsed
from docexam.content.design_checks import problems
from docexam.domain.artwork import KINDS, AnyLayer
from docexam.domain.design import Design, art_of
from docexam.domain.document import UTOPIA
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.feature import SecurityFeature, rectangle
from docexam.domain.ids import DesignId

T = TypeVar("T")
Table = dict[str, Any]

FILE_NAME: Final = "design.toml"
FONTS: Final = "fonts"
VERSIONS: Final = "versions"
"""The folder of a design that keeps its earlier versions, so that what was once laid on a desk can be shown again."""
PORTRAITS: Final = "portraits"

_AT: Final = re.compile(r" - at `\$?(.*?)`$")


def load_designs(assets_dir: Path) -> Mapping[DesignId, Design]:
    """Return every design below ``specimens/`` of `assets_dir`; see `load_design` for what it raises."""
    folders = sorted(path.parent for path in (assets_dir / "specimens").glob(f"*/{FILE_NAME}"))
    return {design.id: design for design in (load_design(folder, assets_dir / FONTS) for folder in folders)}


def load_sound_designs(
    assets_dir: Path, *, fonts: Path | None = None
) -> tuple[Mapping[DesignId, Design], tuple[DocexamError, ...]]:
    """Return the designs that can be used, and one fault for each folder that cannot.

    `fonts` is where their fonts lie, if not in `assets_dir`.
    """
    designs: dict[DesignId, Design] = {}
    faults: list[DocexamError] = []
    for path in sorted((assets_dir / "specimens").glob(f"*/{FILE_NAME}")):
        try:
            design = load_design(path.parent, fonts or assets_dir / FONTS)
        except DocexamError as fault:
            faults.append(fault)
        else:
            designs[design.id] = design
    return designs, tuple(faults)


@dataclass(frozen=True, slots=True)
class Edition:
    """A design of one version with what gives the press the bytes of its drawings and fonts."""

    design: Design
    art: Callable[[str], bytes]


def earlier_edition(
    assets_dir: Path, design: DesignId, version: int, *, fonts: Path | None = None
) -> Edition | None:
    """Return a version of a design from before the present one, kept whole in ``<design>/versions/<version>/``.

    None if that version is not kept.

    Raises:
        EnvironmentFault: what is kept there cannot be used; see `load_design`.
    """
    folder = assets_dir / "specimens" / design / VERSIONS / str(version)
    if not (folder / FILE_NAME).is_file():
        return None
    found, faults = _examined(folder, fonts or assets_dir / FONTS, called=design)
    if found is not None and found.version != version:
        faults = (
            *faults,
            _invalid(f"{design}/{VERSIONS}/{version}/{FILE_NAME}", "version", f"expected {version}"),
        )
    if faults or found is None:
        raise faults[0]
    return Edition(found, art_source(assets_dir, design, fonts=fonts, folder=folder))


def load_design(folder: Path, fonts: Path) -> Design:
    """Return the design of `folder`, checked against itself, its drawings and the fonts.

    Raises:
        EnvironmentFault: the first of `design_faults`: ASSET_MISSING (no such file), CONTENT_SYNTAX (file,
            line), CONTENT_INVALID (file, key, reason), ISSUER_REFUSED, or ASSET_DAMAGED (a drawing that
            cannot be read).
    """
    design, faults = _examined(folder, fonts)
    if faults or design is None:
        raise faults[0]
    return design


def design_faults(folder: Path, fonts: Path) -> tuple[DocexamError, ...]:
    """Return everything that is wrong with the design of `folder`; nothing when it can be used."""
    return _examined(folder, fonts)[1]


def _examined(
    folder: Path, fonts: Path, *, called: str = ""
) -> tuple[Design | None, tuple[DocexamError, ...]]:
    file = f"{folder.name}/{FILE_NAME}"
    called = called or folder.name
    try:
        raw = _read(folder / FILE_NAME, file)
    except DocexamError as fault:
        return None, (fault,)
    if raw.get("issuer") != UTOPIA:
        issuer = str(raw.get("issuer", ""))
        return None, (EnvironmentFault(FaultCode.ISSUER_REFUSED, issuer=issuer, design=folder.name),)
    design, faults = _decoded(raw, file)
    if design is None:
        return None, tuple(faults)
    if design.id != called:
        faults.append(_invalid(file, "id", f"the folder is called {called}"))
    known_fonts = frozenset(path.name for path in fonts.glob("*.?tf"))
    faults += [_invalid(file, problem.key, problem.reason) for problem in problems(design, known_fonts)]
    places = {(place.file, place.part) for layer in design.layers for place in art_of(layer)}
    for drawing, part in sorted(places):
        try:
            _check_drawing(folder, drawing, part)
        except DocexamError as fault:
            faults.append(fault)
    return design, tuple(faults)


def art_source(
    assets_dir: Path, design: DesignId, *, fonts: Path | None = None, folder: Path | None = None
) -> Callable[[str], bytes]:
    """Return what gives the press the bytes of a design's drawings, of fonts and of the portrait bank.

    Fonts are asked for as ``fonts/<name>``, the bank as ``portraits/<name>``. `fonts` and `folder` are where fonts and
    drawings lie, if not below `assets_dir` as usual; the bank lies beside the fonts.
    """
    drawings = folder or assets_dir / "specimens" / design

    def read(name: str) -> bytes:
        path = drawings / name
        if name.startswith(f"{FONTS}/"):
            path = (fonts or assets_dir / FONTS) / name.removeprefix(f"{FONTS}/")
        elif name.startswith(f"{PORTRAITS}/"):
            path = (fonts or assets_dir / FONTS).parent / name
        try:
            return path.read_bytes()
        except OSError as problem:
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=f"{design}/{name}") from problem

    return read


def _read(path: Path, file: str) -> Table:
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=file) from problem
    return parsed(data, file)


def _decoded(raw: Table, file: str) -> tuple[Design | None, list[DocexamError]]:
    """Return the design, or None and why; each layer, feature and key is tried, so that all faults are found."""
    values: Table = {}
    faults: list[DocexamError] = []

    def attempt(key: str, make: Callable[[], Any]) -> None:
        try:
            values[key] = make()
        except DocexamError as fault:
            faults.append(fault)

    hints = get_type_hints(Design)
    faults += [_invalid(file, key, "unknown key") for key in raw if key not in hints]
    for key, hint in hints.items():
        if key not in raw:
            faults.append(_invalid(file, key, "missing"))
        elif key in _PARTS:
            attempt(key, partial(_parts, raw, key, file, faults))
        else:
            attempt(key, partial(_converted, raw[key], hint, key, file))
    return (None if faults else Design(**values)), faults


def _parts(raw: Table, key: str, file: str, faults: list[DocexamError]) -> tuple[Any, ...]:
    """Return the layers or features of a design, putting those that cannot be read among `faults`."""
    found = []
    for index, table in enumerate(_tables(raw, key, file)):
        try:
            found.append(_PARTS[key](table, f"{key}[{index}]", file))
        except DocexamError as fault:
            faults.append(fault)
    return tuple(found)


def _tables(raw: Table, key: str, file: str) -> list[Table]:
    tables = raw.get(key)
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _invalid(file, key, "expected tables")
    return tables


def _layer(table: Table, key: str, file: str) -> AnyLayer:
    kind = table.get("kind")
    if kind not in KINDS:
        raise _invalid(file, f"{key}.kind", f"unknown kind of layer: {kind}")
    return _converted({k: v for k, v in table.items() if k != "kind"}, KINDS[kind], key, file)


def _feature(table: Table, key: str, file: str) -> SecurityFeature:
    table = dict(table)
    boxes = table.pop("boxes", [])
    if not isinstance(boxes, list) or not all(_is_box(box) for box in boxes):
        raise _invalid(file, f"{key}.boxes", "expected [x, y, width, height] in mm")
    region = [rectangle(*box) for box in boxes] + list(table.pop("region", []))
    return _converted({**table, "region": region}, SecurityFeature, key, file)


_PARTS: Final[dict[str, Callable[[Table, str, str], Any]]] = {"layers": _layer, "features": _feature}


def _is_box(box: object) -> bool:
    return isinstance(box, list) and len(box) == 4 and all(type(part) in {int, float} for part in box)


def _converted(raw: object, kind: type[T], key: str, file: str) -> T:
    """Return `raw` as `kind`; a key the class does not know is refused, for it is most likely misspelt."""
    try:
        value = msgspec.convert(raw, kind)
    except msgspec.ValidationError as problem:
        found = _AT.search(str(problem))
        where = f"{key}{found[1] if found else ''}"
        raise _invalid(file, where, _AT.sub("", str(problem))) from problem
    stray = _stray(raw, msgspec.to_builtins(value), key)
    if stray:
        raise _invalid(file, stray, "unknown key")
    return value


def _stray(raw: object, back: object, key: str) -> str:
    """Return the key path of something in `raw` that did not find its way into the value, or nothing."""
    if isinstance(raw, dict) and isinstance(back, dict):
        for name, inside in raw.items():
            found = f"{key}.{name}" if name not in back else _stray(inside, back[name], f"{key}.{name}")
            if found:
                return found
    elif isinstance(raw, list) and isinstance(back, list | tuple):
        for index, (inside, other) in enumerate(zip(raw, back, strict=False)):
            if found := _stray(inside, other, f"{key}[{index}]"):
                return found
    return ""


def _invalid(file: str, key: str, reason: str) -> EnvironmentFault:
    return EnvironmentFault(FaultCode.CONTENT_INVALID, file=file, key=key, reason=reason)


def _check_drawing(folder: Path, file: str, part: str) -> None:
    """Refuse a drawing that is not there, is no XML, declares entities, or lacks the part asked for."""
    name = f"{folder.name}/{file}"
    try:
        data = (folder / file).read_bytes()
    except OSError as problem:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=name) from problem
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as problem:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=name) from problem
    if b"<!DOCTYPE" in data or (part and all(element.get("id") != part for element in root.iter())):
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=f"{name}#{part}" if part else name)

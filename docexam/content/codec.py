"""TOML files become domain values: every fault of a file at once, each with its key path.

A file is decoded straight into the frozen classes of the domain. Beyond their types three rules hold in every
file: a key the class does not know is refused (it is most likely misspelt), a text stands in every language of
the program, and whatever can be signed off says in a `review` whether it was.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, Final, Generic, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from docexam.domain.curriculum import Review
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.text import LANGUAGES, Text

T = TypeVar("T")
Table = dict[str, Any]
Spot = tuple[str, str]
"""A key path and what is wrong there."""

REVIEW: Final = "review"

_LINE: Final = re.compile(r"line (\d+)")
_AT: Final = re.compile(r" - at `\$\.?(.*?)`$")


@dataclass(frozen=True, slots=True)
class ContentProblem:
    """One thing wrong with a file of content: where, and why in words for whoever writes such files.

    `line` is 0 where it is not known. `more` are parameters of the fault beyond these.
    """

    code: FaultCode
    file: str
    key: str = ""
    line: int = 0
    reason: str = ""
    more: tuple[tuple[str, str | int], ...] = ()

    def fault(self) -> EnvironmentFault:
        """Return it as the fault to raise."""
        params: dict[str, str | int] = {"file": self.file}
        if self.code is FaultCode.CONTENT_SYNTAX:
            params["line"] = self.line
        elif self.code is FaultCode.CONTENT_INVALID:
            params |= {"key": self.key, "reason": self.reason}
        return EnvironmentFault(self.code, **(params | dict(self.more)))

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.key, self.reason or self.code.value) if part)


@dataclass(frozen=True, slots=True)
class Decoded(Generic[T]):
    """The value of a file, None where its problems leave none."""

    value: T | None
    problems: tuple[ContentProblem, ...] = ()


def problem_of(fault: DocexamError) -> ContentProblem:
    """Return a fault that was raised elsewhere as a problem of content."""
    params = dict(fault.params)
    return ContentProblem(
        code=fault.code,
        file=str(params.pop("file", "")),
        key=str(params.pop("key", "")),
        line=int(params.pop("line", 0)),
        reason=str(params.pop("reason", "")),
        more=tuple(params.items()),
    )


def invalid(file: str, key: str, reason: str) -> ContentProblem:
    """Return the problem of a value that cannot stand."""
    return ContentProblem(FaultCode.CONTENT_INVALID, file, key=key, reason=reason)


def read_file(path: Path, kind: type[T], *, name: str) -> Decoded[T]:
    """Decode the file at `path` as `kind`; `name` is what problems call it."""
    try:
        table = parsed(path.read_bytes(), name)
    except OSError:
        return Decoded(None, (ContentProblem(FaultCode.ASSET_MISSING, name),))
    except EnvironmentFault as fault:
        return Decoded(None, (problem_of(fault),))
    return decoded(table, kind, name=name)


def parsed(data: bytes, name: str) -> Table:
    """Return the tables of a TOML file.

    Raises:
        EnvironmentFault: CONTENT_SYNTAX with the line.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=line) from problem
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as problem:
        found = _LINE.search(str(problem))
        line = int(found[1]) if found else text.count("\n") + 1
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=line) from problem


def decoded(table: Mapping[str, object], kind: type[T], *, name: str) -> Decoded[T]:
    """Decode tables as `kind`."""
    spots = tuple(_spots(kind, table, ""))
    if not spots:
        try:
            return Decoded(msgspec.convert(table, kind))
        except msgspec.ValidationError as problem:
            spots = (_spot(problem, ""),)
    return Decoded(None, tuple(invalid(name, key, reason) for key, reason in spots))


def _spots(kind: Any, value: object, key: str) -> Iterator[Spot]:
    """Yield everything wrong with `value` as a `kind`, which is a class or a type expression."""
    if isinstance(kind, type) and is_dataclass(kind):
        yield from _class_spots(kind, value, key)
    elif (inside := _inside_of_tuple(kind)) is not None:
        yield from _list_spots(inside, value, key)
    elif NoneType in get_args(kind):
        yield from _spots(get_args(kind)[0], value, key)
    else:
        yield from _leaf_spots(kind, value, key)


def _class_spots(kind: type, value: object, key: str) -> Iterator[Spot]:
    if not isinstance(value, dict):
        yield key, "expected a table"
        return
    known = _fields(kind)
    for name in value:
        if name not in known:
            yield _path(key, name), "unknown key"
    for name, (hint, required) in known.items():
        if name in value:
            yield from _spots(hint, value[name], _path(key, name))
        elif required:
            yield _path(key, name), "missing"
    if kind is Text:
        yield from ((_path(key, lang), "empty") for lang in LANGUAGES if _blank(value.get(lang)))
    elif kind is Review:
        yield from _review_spots(value, key)


def _list_spots(inside: Any, value: object, key: str) -> Iterator[Spot]:
    if not isinstance(value, list):
        yield key, "expected a list"
        return
    for index, element in enumerate(value):
        yield from _spots(inside, element, f"{key}[{index}]")


def _leaf_spots(kind: Any, value: object, key: str) -> Iterator[Spot]:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as problem:
        yield _spot(problem, key)


def _review_spots(value: Table, key: str) -> Iterator[Spot]:
    by, on = value.get("by"), value.get("on")
    if _blank(by) != _blank(on):
        yield key, "a sign-off needs both a name and a date; a draft leaves both empty"
    elif isinstance(on, str) and on:
        try:
            date.fromisoformat(on)
        except ValueError:
            yield _path(key, "on"), "no date YYYY-MM-DD"


@cache
def _fields(kind: type) -> Mapping[str, tuple[Any, bool]]:
    """Return type and necessity of the fields of a class; a `review` may never be left out."""
    hints = get_type_hints(kind)
    return {
        field.name: (hints[field.name], _needed(kind, field.name, field.default, field.default_factory))
        for field in fields(kind)
    }


def _needed(kind: type, name: str, default: object, factory: object) -> bool:
    if name == REVIEW:
        return True
    # Both are said, even where they are empty: a draft is declared, and a text is never left untranslated.
    return kind is Review or (kind is not Text and default is MISSING and factory is MISSING)


@cache
def _inside_of_tuple(kind: Any) -> Any | None:
    """Return X of ``tuple[X, ...]``, None for any other type."""
    arguments = get_args(kind)
    return arguments[0] if get_origin(kind) is tuple and arguments[-1] is Ellipsis else None


def _blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _path(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


def _spot(problem: msgspec.ValidationError, key: str) -> Spot:
    found = _AT.search(str(problem))
    return (_path(key, found[1]) if found and found[1] else key), _AT.sub("", str(problem))

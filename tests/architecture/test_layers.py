"""The house as architecture draws it: who may know whom, and what things are called."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "docexam"
ROOMS_WITH_QT = ("docexam.ui", "docexam.app", "docexam.imaging.raster")
WORDS_NOT_OF_THE_FIELD = frozenset(
    {
        "util",
        "utils",
        "helper",
        "helpers",
        "common",
        "manager",
        "managers",
        "base",
        "misc",
        "lib",
        "core",
        "shared",
    }
)
WORDS_OF_THE_GLOSSARY_S_RIGHT_SIDE = frozenset(
    {
        "sample",
        "template",
        "hotspot",
        "annotation",
        "fake",
        "defect",
        "quiz",
        "level",
        "teacher",
        "user",
        "users",
    }
)


def modules() -> Iterator[tuple[str, Path]]:
    """Yield dotted name and path of every module of the program."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts).removesuffix(".__init__"), path


def imports_of(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every module named in an import, type-checking ones included, and its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


def test_the_import_contracts_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_qt_is_imported_only_where_something_is_drawn() -> None:
    strays = [
        f"{name}:{line} imports {imported}"
        for name, path in modules()
        if not any(name == room or name.startswith(f"{room}.") for room in ROOMS_WITH_QT)
        for imported, line in imports_of(path)
        if imported.split(".")[0] in {"PySide6", "shiboken6"}
    ]
    assert not strays


@pytest.mark.parametrize("words", [WORDS_NOT_OF_THE_FIELD, WORDS_OF_THE_GLOSSARY_S_RIGHT_SIDE])
def test_modules_are_named_with_the_words_of_the_field(words: frozenset[str]) -> None:
    strays = [name for name, _ in modules() if words.intersection(name.split(".")[-1].split("_"))]
    assert not strays


def test_every_room_without_qt_is_tried_without_qt() -> None:
    rooms = next(
        line for line in (ROOT / "Makefile").read_text().splitlines() if line.startswith("ROOMS_WITHOUT_QT")
    )
    tried = set(rooms.split(":=")[1].split())
    there = {path.name for path in PACKAGE.iterdir() if path.is_dir() and not path.name.startswith("_")}
    with_qt_or_above_it = {"ui", "app", "imaging", "services"}
    assert there - with_qt_or_above_it <= tried

"""The handbooks say what the screens say: whoever follows them finds every word in bold."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HANDBOOKS = sorted((ROOT / "docs" / "handbook").glob("*.md"))
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def texts_of_the_code() -> Iterator[str]:
    """Yield every text written in the program, adjacent ones joined."""
    for path in sorted((ROOT / "docexam").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def translations() -> Iterator[str]:
    """Yield every Arabic text of the screens, each plural form by itself."""
    for translation in ET.parse(ROOT / "docexam" / "ui" / "i18n" / "docexam_ar.ts").iter("translation"):
        yield from translation.itertext()


def as_compared(text: str) -> str:
    """Return a text with one sign for whatever name or number stands in it."""
    plain = re.sub(r"%n|\{\w+\}|\d+|…", "¤", re.sub(r"\s+", " ", text))
    return plain.strip(" ¤:.،").casefold()


@cache
def shown() -> frozenset[str]:
    """Return what stands on screens, in either language."""
    return frozenset(map(as_compared, (*texts_of_the_code(), *translations())))


@pytest.mark.parametrize("path", HANDBOOKS, ids=lambda path: path.name)
def test_every_word_in_bold_stands_on_a_screen(path: Path) -> None:
    words = BOLD.findall(path.read_text(encoding="utf-8"))
    assert words
    assert not [word for word in words if as_compared(word) not in shown()]

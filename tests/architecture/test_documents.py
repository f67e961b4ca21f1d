"""What the documents point at is there, and what they promise of the Makefile can be made."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\((?!\w+:)(?P<target>[^)#\s]+)[^)]*\)")
TARGET = re.compile(r"^(?P<name>[a-z][a-z-]*):", re.MULTILINE)
PROMISED = re.compile(r"`make (?P<quoted>[a-z][a-z-]*)|^make (?P<typed>[a-z][a-z-]*) +#", re.MULTILINE)


def documents() -> Iterator[Path]:
    """Yield every document of the project."""
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted((ROOT / "docs").rglob("*.md"))
    yield from sorted((ROOT / "assets").rglob("*.md"))


def test_every_link_of_a_document_leads_somewhere() -> None:
    broken = [
        f"{document.relative_to(ROOT)}: {link['target']}"
        for document in documents()
        for link in LINK.finditer(document.read_text(encoding="utf-8"))
        if not (document.parent / link["target"]).exists()
    ]
    assert not broken


def test_every_command_the_documents_name_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {match["name"] for match in TARGET.finditer(makefile)}
    for document in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
        found = PROMISED.finditer(document.read_text(encoding="utf-8"))
        named = {match["quoted"] or match["typed"] for match in found}
        assert named
        assert named <= targets, document.name


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name[:4] for path in sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))]
    assert numbers == [f"{number:04d}" for number in range(1, len(numbers) + 1)]

"""`make release`: may this version be released, and what of it must later versions still open?

Checks the changelog, the tag and the work tree, then keeps one database of this version as a test vector. It
neither commits nor tags: whoever releases looks first.
"""

import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import docexam
from tools.old_database import make_database

ROOT: Final = Path(__file__).resolve().parent.parent
VECTORS: Final = ROOT / "tests" / "vectors" / "databases"
RELEASED: Final = ROOT / "tests" / "vectors" / "designs" / "released.json"
"""Which versions of which designs were released, and a digest of each."""
ENTRY: Final = re.compile(r"^## (?P<version>\S+) - (?P<date>.+)$", re.MULTILINE)
DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}$")


def changelog_problems(changelog: str, version: str) -> Iterator[str]:
    """Yield what keeps the changelog from being ready: no entry, no date, nothing said."""
    entries = list(ENTRY.finditer(changelog))
    if not entries or entries[0]["version"] != version:
        yield f"CHANGELOG.md does not begin with an entry for {version}"
        return
    if not DATE.match(entries[0]["date"]):
        yield f"CHANGELOG.md: the entry for {version} has no date (YYYY-MM-DD)"
    end = entries[1].start() if len(entries) > 1 else len(changelog)
    if not changelog[entries[0].end() : end].strip():
        yield f"CHANGELOG.md: the entry for {version} says nothing"


def repository_problems(root: Path, version: str) -> Iterator[str]:
    """Yield what keeps the repository from being ready: changes that are not committed, a tag that is there."""
    if _git(root, "status", "--porcelain"):
        yield "the work tree has changes that are not committed"
    if _git(root, "tag", "--list", f"v{version}"):
        yield f"the tag v{version} is there already"


def design_folder(root: Path, design: str, version: int) -> Path:
    """Return the folder of a design in a version: its own, or the one that keeps that version."""
    folder = root / "assets" / "specimens" / design
    kept = folder / "versions" / str(version)
    return kept if kept.is_dir() else folder


def digest_of(folder: Path) -> str:
    """Return a digest of the files of a design, those of its earlier versions left out."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        digest.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def released_designs(record: Path) -> dict[str, str]:
    """Return the digest of every released version of a design, by ``<design> <version>``."""
    return dict(json.loads(record.read_text(encoding="utf-8"))) if record.exists() else {}


def changed_designs(root: Path, record: Path) -> Iterator[str]:
    """Yield what was released in one form and stands in another: such a change needs a new version of the design."""
    for name, digest in released_designs(record).items():
        design, _, version = name.partition(" ")
        if digest_of(design_folder(root, design, int(version))) != digest:
            yield f"{name} was released otherwise: give it a new version and keep the old one in versions/{version}"


def keep_designs(root: Path, record: Path) -> bool:
    """Note the present version of every design as released; tell whether that was news."""
    known = released_designs(record)
    present = {
        f"{path.parent.name} {tomllib.loads(path.read_text(encoding='utf-8'))['version']}": digest_of(
            path.parent
        )
        for path in (root / "assets" / "specimens").glob("*/design.toml")
    }
    if present.items() <= known.items():
        return False
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(json.dumps(known | present, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return True


def main() -> int:
    """Say what is missing, or keep the database of this version."""
    version = docexam.__version__
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    problems = [*changelog_problems(changelog, version), *repository_problems(ROOT, version)]
    problems += changed_designs(ROOT, RELEASED)
    if problems:
        print("\n".join(problems))
        return 1
    kept = VECTORS / f"{version}.sqlite"
    if not kept.exists():
        make_database(kept)
        print(f"kept {kept.relative_to(ROOT)}: commit it with this release")
    if keep_designs(ROOT, RELEASED):
        print(f"kept {RELEASED.relative_to(ROOT)}: commit it with this release")
    print(f"{version} may be released: git tag v{version}")
    return 0


def _git(root: Path, *arguments: str) -> str:
    answer = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())

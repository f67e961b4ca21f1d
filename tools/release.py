"""`make release`: may this version be released, and what of it must later versions still open?

Checks the changelog, the tag and the work tree, then keeps one database of this version as a test vector. It
neither commits nor tags: whoever releases looks first.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import docexam
from tools.old_database import make_database

ROOT: Final = Path(__file__).resolve().parent.parent
VECTORS: Final = ROOT / "tests" / "vectors" / "databases"
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


def main() -> int:
    """Say what is missing, or keep the database of this version."""
    version = docexam.__version__
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    problems = [*changelog_problems(changelog, version), *repository_problems(ROOT, version)]
    if problems:
        print("\n".join(problems))
        return 1
    kept = VECTORS / f"{version}.sqlite"
    if not kept.exists():
        make_database(kept)
        print(f"kept {kept.relative_to(ROOT)}: commit it with this release")
    print(f"{version} may be released: git tag v{version}")
    return 0


def _git(root: Path, *arguments: str) -> str:
    answer = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())

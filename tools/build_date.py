"""Write docexam/_build.py: the date and the short name of the commit this program was built from.

Run by the build hook (hatch_build.py) and by `make installer`. The date of the commit, not of the day:
two builds of one commit are equal. Without git the file of a source archive is kept; where there is none,
date and commit are empty and the program shows its version alone.
"""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "docexam" / "_build.py"


def commit_of(root: Path) -> tuple[str, str] | None:
    """Return date (ISO 8601, UTC) and short name of the last commit, or None outside a git checkout."""
    if not (root / ".git").exists():
        return None
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct %h"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    seconds, name = answer.stdout.split()
    return _day_of(int(seconds)), name


def text_of(*, date: str, commit: str) -> str:
    """Return the module that holds both."""
    return (
        '"""Written by tools/build_date.py when the program is built; never edited, never committed."""\n\n'
        f'BUILD_DATE = "{date}"\n'
        f'COMMIT = "{commit}"\n'
    )


def main() -> None:
    """Write the module, unless there is nothing to know and one is there already."""
    commit = commit_of(ROOT)
    if commit is None and TARGET.exists():
        return
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    date, name = commit or ("", "")
    TARGET.write_text(text_of(date=_day_of(int(epoch)) if epoch else date, commit=name), encoding="utf-8")


def _day_of(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


if __name__ == "__main__":
    main()

"""Look into the frozen program: every data set it reads is there and whole, and nothing that must not be."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # it ships no types

ROOT: Final = Path(__file__).resolve().parent.parent
DATA_SETS: Final = (
    ("assets", "**/*", "docexam/_data/assets"),
    ("assets/fonts", "*.*tf", "docexam/_data/assets/fonts"),
    ("curricula", "**/*", "docexam/_data/curricula"),
    ("docexam/ui/i18n", "*.qm", "docexam/ui/i18n"),
    ("docexam/storage/migrations", "**/*.py", "docexam/storage/migrations"),
    ("docs/licences", "*.txt", "licenses/PySide6_Essentials"),
)
"""Folder and pattern in the repository, and where they are in the program."""

FORBIDDEN: Final = (
    "docexam.tracker",
    "docexam.ui.screens.tracker",
    "docexam.app.tracker_window",
    "psycopg",
    "xlsxwriter",
    "openpyxl",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtCharts",
    "pytest",
)
FORBIDDEN_FILES: Final = ("Qt6Network", "QtNetwork", "libqvnc", "psycopg")
"""Parts of file names: what opens network connections is not there to be opened."""


def missing_data(inside: Path) -> Iterator[str]:
    """Yield one line for every data set that is empty and every file that is missing or differs."""
    for folder, pattern, target in DATA_SETS:
        files = [path for path in (ROOT / folder).glob(pattern) if path.is_file()]
        if not files:
            yield f"{folder}/{pattern}: nothing in the repository"
        for path in files:
            copy = inside / target / path.relative_to(ROOT / folder)
            if not copy.is_file() or copy.read_bytes() != path.read_bytes():
                yield f"{target}: {path.relative_to(ROOT / folder)} is missing or differs"


def modules_of(program: Path) -> set[str]:
    """Return the names of the Python modules packed into an executable."""
    return set(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def strays(modules: set[str]) -> Iterator[str]:
    """Yield one line for every module that must not be on an officer's machine."""
    for module in sorted(modules):
        if any(module == name or module.startswith(f"{name}.") for name in FORBIDDEN):
            yield f"{module} must not be in the program"


def stray_files(inside: Path) -> Iterator[str]:
    """Yield one line for every file that must not be on an officer's machine."""
    for path in sorted(inside.rglob("*")):
        if any(part in path.name for part in FORBIDDEN_FILES):
            yield f"{path.relative_to(inside)} must not be in the program"


def main(folder: Path) -> int:
    """Print what is wrong; the exit code is 1 if anything is."""
    program = folder / ("docexam.exe" if sys.platform == "win32" else "docexam")
    modules = modules_of(program)
    inside = folder / "_internal"
    faults = [*missing_data(inside), *strays(modules), *stray_files(inside)]
    size_mb = (
        sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        / 1e6
    )
    print("\n".join(faults) or f"{folder}: whole, {len(modules)} modules, {size_mb:.0f} MB")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

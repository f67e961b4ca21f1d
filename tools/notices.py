"""THIRD_PARTY_NOTICES.md: whose work docexam stands on, and under which licences.

`write` makes the file anew from the metadata of the installed distributions and from the notices beside the
assets; `check` says whether the file is current. The texts of the licences travel with each distribution;
the frozen program holds them in its folder `licenses` (build_installer.spec asks `licence_files`).
"""

import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "THIRD_PARTY_NOTICES.md"
LICENCE_FILE: Final = re.compile(
    r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*(\.txt|\.md|\.rst)?$", re.IGNORECASE
)

INSIDE: Final = {
    "pyside6-essentials": "Qt 6 by The Qt Company and contributors, LGPL-3.0-only; ICU and Qt's own third parties",
    "numpy": "OpenBLAS and LAPACK, BSD-3-Clause; the GNU Fortran runtime with its library exception",
    "opencv-python": "FFmpeg, LGPL-2.1-or-later; Qt 5, LGPL-3.0-only (Linux); others in its LICENSE-3RD-PARTY.txt",
    "pillow": "FreeType, libjpeg-turbo, libpng, libtiff, libwebp, OpenJPEG, HarfBuzz and others (its LICENSE)",
    "argon2-cffi-bindings": "the Argon2 reference implementation, CC0-1.0 OR Apache-2.0",
}
"""What a wheel carries that its metadata does not say."""

PREFACE: Final = """\
# Third-party notices

docexam itself is licensed under the Apache License 2.0 (LICENSE). It stands on the work listed here. This
file is written by `make notices` from the metadata of the installed distributions; a test looks that it is
current. The full texts of the licences come with each distribution (those of Qt for Python, which brings
none, are in docs/licences), and all stand in the folder `licenses` of the frozen program.

Qt for Python (PySide6, shiboken6) and Qt are used under the GNU Lesser General Public License, version 3.
They are separate libraries, in the frozen program too (files of their own in `_internal/PySide6`), which may
be replaced by versions of your own. Their sources are offered by the Qt Project at code.qt.io under the
version number given here.

## Python distributions
"""


def runtime_distributions() -> list[importlib.metadata.Distribution]:
    """Return what the program needs at run time, by name, requirements of requirements included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = list(project["dependencies"])
    while waiting:
        requirement = Requirement(waiting.pop())
        name = _normal(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[name] = importlib.metadata.distribution(requirement.name)
        waiting.extend(found[name].requires or ())
    return [found[name] for name in sorted(found)]


def licence_of(distribution: importlib.metadata.Distribution) -> str:
    """Return the licence a distribution states: expression, short field, or classifiers."""
    metadata = distribution.metadata
    stated = [*metadata.get_all("License-Expression", []), *metadata.get_all("License", [])]
    for licence in stated:
        if licence and "\n" not in licence:
            return str(licence)
    classifiers = [line for line in metadata.get_all("Classifier", []) if line.startswith("License ::")]
    return "; ".join(line.rsplit(" :: ", 1)[-1] for line in classifiers) or "not stated"


def licence_files(distribution: importlib.metadata.Distribution) -> Iterator[Path]:
    """Yield the licence texts a distribution brings."""
    for file in distribution.files or ():
        if ".dist-info" in str(file.parent) and LICENCE_FILE.search(file.name):
            yield Path(str(distribution.locate_file(file)))


def notices() -> str:
    """Return the whole document."""
    lines = [PREFACE, "| distribution | version | licence | inside it |", "|---|---|---|---|"]
    for distribution in runtime_distributions():
        name = distribution.metadata["Name"]
        inside = INSIDE.get(_normal(name), "")
        lines.append(
            f"| {name} | {distribution.version} | {licence_of(distribution)} | {inside} |".replace(
                "|  |", "| |"
            )
        )
    lines += [
        "",
        "The frozen program also holds the Python interpreter and its standard library (Python Software Foundation",
        "License 2.0), SQLite (public domain) and OpenSSL (Apache-2.0) as the interpreter brings them, and the boot",
        "loader of PyInstaller (GPL-2.0-or-later with an exception for what is packed by it).",
    ]
    for notice in sorted((ROOT / "assets").glob("*/NOTICE.md")):
        lines += ["", f"## assets/{notice.parent.name}", "", _without_title(notice)]
    return "\n".join(lines) + "\n"


def is_current() -> bool:
    """Whether the committed file is what would be written now."""
    return TARGET.exists() and TARGET.read_text(encoding="utf-8") == notices()


def main(arguments: list[str]) -> int:
    """Write, or check."""
    if arguments == ["write"]:
        TARGET.write_text(notices(), encoding="utf-8", newline="\n")
        return 0
    if arguments == ["check"]:
        if is_current():
            return 0
        print("THIRD_PARTY_NOTICES.md is not current: run `make notices`")
        return 1
    print("usage: python -m tools.notices write|check")
    return 2


def _without_title(notice: Path) -> str:
    text = notice.read_text(encoding="utf-8").strip()
    body = "\n".join(line for line in text.splitlines() if not line.startswith("# ")).strip()
    return re.sub(r"\]\((?!\w+:)([^)]+)\)", rf"](assets/{notice.parent.name}/\1)", body)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What the repository says about itself is true: versions, pins, notices, and no host of a registry."""

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import docexam
from tools import notices

ROOT = Path(__file__).resolve().parents[2]
HOSTS = tuple(
    name.replace("~", ".")
    for name in (
        "pypi~org",
        "npmjs~org",
        "npmjs~com",
        "deb~debian~org",
        "archive~ubuntu~com",
    )
)
"""Spelled with a tilde, so that this list is no find of its own test."""


def project() -> dict[str, Any]:
    """Return the [project] table."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def pins() -> dict[str, str]:
    """Return the pinned version of every distribution, by normal name."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {normal(name): version for name, version in pairs}


def normal(name: str) -> str:
    """Return a distribution's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def tracked_files() -> list[Path]:
    """Return every file of the repository; skips where there is no git to ask."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    answer = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = answer.stdout.decode("utf-8").split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def requirements() -> list[Requirement]:
    """Return what the program, head office and the developers need, by the project's own file."""
    extras = project()["optional-dependencies"]
    lines = [*project()["dependencies"], *extras["dev"], *extras["tracker"]]
    return [one for one in map(Requirement, lines) if one.name != "docexam"]


def test_the_package_and_the_project_state_one_version() -> None:
    assert docexam.__version__ == project()["version"]


def test_every_requirement_is_pinned_to_a_version_it_allows() -> None:
    for requirement in requirements():
        assert requirement.specifier.contains(pins()[normal(requirement.name)]), str(requirement)


def test_the_rooms_without_qt_need_nothing_the_project_does_not() -> None:
    lines = (ROOT / "tools" / "rooms-without-qt.txt").read_text(encoding="utf-8").splitlines()
    needed = {normal(Requirement(line).name) for line in lines if line and not line.startswith("#")}
    known = {normal(requirement.name) for requirement in requirements()}
    assert needed <= known - {"pyside6-essentials", "numpy", "opencv-python", "pillow", "pytest-qt"}


def test_third_party_notices_are_current() -> None:
    assert notices.TARGET.read_text(encoding="utf-8") == notices.notices(), "run `make notices`"


def test_no_file_names_the_host_of_a_registry() -> None:
    pattern = re.compile("|".join(map(re.escape, HOSTS)).encode())
    finds = [str(path.relative_to(ROOT)) for path in tracked_files() if pattern.search(path.read_bytes())]
    assert not finds

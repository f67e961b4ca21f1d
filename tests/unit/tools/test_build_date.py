"""The build date is the commit's: the same commit gives the same program, and no git is no failure."""

import subprocess
from pathlib import Path

import pytest

from tools import build_date

COMMITTED = {
    "GIT_AUTHOR_DATE": "2026-03-01T23:30:00-05:00",
    "GIT_COMMITTER_DATE": "2026-03-01T23:30:00-05:00",
}


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the tool to work on an empty folder, with nobody's SOURCE_DATE_EPOCH."""
    monkeypatch.setattr(build_date, "ROOT", tmp_path)
    monkeypatch.setattr(build_date, "TARGET", tmp_path / "_build.py")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return tmp_path / "_build.py"


def facts_in(module: Path) -> dict[str, str]:
    """Return the names a written module defines."""
    names: dict[str, str] = {}
    exec(module.read_text(encoding="utf-8"), names)
    return {name: names[name] for name in ("BUILD_DATE", "COMMIT")}


def commit_something(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a repository with one commit and return its short name."""
    for name, value in COMMITTED.items():
        monkeypatch.setenv(name, value)
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    for arguments in (["init", "-q"], [*who, "commit", "-q", "--allow-empty", "-m", "Begin"]):
        subprocess.run(["git", "-C", str(folder), *arguments], check=True)
    named = ["git", "-C", str(folder), "rev-parse", "--short", "HEAD"]
    return subprocess.run(named, check=True, capture_output=True, text=True).stdout.strip()


def test_the_date_is_the_commit_s_day_in_utc(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = commit_something(target.parent, monkeypatch)
    build_date.main()
    assert facts_in(target) == {"BUILD_DATE": "2026-03-02", "COMMIT": name}


def test_without_git_the_date_of_a_source_archive_is_kept(target: Path) -> None:
    target.write_text(build_date.text_of(date="2026-01-05", commit="abc1234"), encoding="utf-8")
    build_date.main()
    assert facts_in(target) == {"BUILD_DATE": "2026-01-05", "COMMIT": "abc1234"}


def test_without_git_and_without_an_archive_nothing_is_claimed(target: Path) -> None:
    build_date.main()
    assert facts_in(target) == {"BUILD_DATE": "", "COMMIT": ""}


def test_whoever_packs_may_name_the_date(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    build_date.main()
    assert facts_in(target)["BUILD_DATE"] == "1970-01-02"

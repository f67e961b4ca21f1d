"""A frozen program that lacks a data set, or holds what it must not, is found before it is handed out."""

import shutil
from pathlib import Path

import pytest

from tools import frozen


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small repository with one file of each kind, and let the tool look at it."""
    root = tmp_path / "repository"
    files = ("assets/fonts/A.ttf", "curricula/basic/c.toml", "docexam/ui/i18n/docexam_ar.qm")
    for name in (*files, "docexam/storage/migrations/env.py", "docs/licences/LGPL.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(frozen, "ROOT", root)
    return root


@pytest.fixture
def inside(repository: Path, tmp_path: Path) -> Path:
    """Return the inside of a program frozen whole from that repository."""
    for folder, pattern, target in frozen.DATA_SETS:
        for path in (repository / folder).glob(pattern):
            if path.is_file():
                copy = tmp_path / "inside" / target / path.relative_to(repository / folder)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, copy)
    return tmp_path / "inside"


def test_a_whole_program_has_no_faults(inside: Path) -> None:
    assert list(frozen.missing_data(inside)) == []


@pytest.mark.parametrize("name", ["docexam/_data/curricula/basic/c.toml", "docexam/ui/i18n/docexam_ar.qm"])
def test_a_missing_file_is_named(inside: Path, name: str) -> None:
    (inside / name).unlink()
    assert [fault for fault in frozen.missing_data(inside) if Path(name).name in fault]


def test_a_file_of_another_build_is_named(inside: Path) -> None:
    (inside / "docexam/_data/assets/fonts/A.ttf").write_text("old", encoding="utf-8")
    assert any("A.ttf is missing or differs" in fault for fault in frozen.missing_data(inside))


def test_a_data_set_that_is_empty_from_the_start_is_a_fault(repository: Path, inside: Path) -> None:
    shutil.rmtree(repository / "curricula")
    assert "curricula/**/*: nothing in the repository" in list(frozen.missing_data(inside))


def test_what_must_not_be_on_an_officer_s_machine_is_named() -> None:
    found = list(
        frozen.strays({"docexam.app.main", "docexam.tracker.intake", "psycopg", "PySide6.QtNetwork"})
    )
    assert len(found) == 3


def test_head_office_s_window_is_named_and_the_way_to_it_is_not() -> None:
    modules = {"docexam.app.tracker_command", "docexam.app.tracker_window", "docexam.ui.screens.tracker.home"}
    assert sorted(frozen.strays(modules)) == [
        "docexam.app.tracker_window must not be in the program",
        "docexam.ui.screens.tracker.home must not be in the program",
    ]


def test_a_library_that_opens_connections_is_named(inside: Path) -> None:
    (inside / "PySide6").mkdir()
    (inside / "PySide6" / "libQt6Network.so.6").touch()
    assert list(frozen.stray_files(inside)) == ["PySide6/libQt6Network.so.6 must not be in the program"]

"""``docexam-tracker`` and its window: opened where it can be, and missed politely where it cannot."""

import importlib
import importlib.util
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from docexam.tracker.command import main

WINDOW = "docexam.app.tracker_window"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Path, Path]]:
    """A window that only notes what it was opened with, on a machine with a display and Qt."""
    calls: list[tuple[str, Path, Path]] = []

    def open_window(url: str, keys: Path, settings: Path) -> int:
        calls.append((url, keys, settings))
        return 0

    modules = {
        WINDOW: SimpleNamespace(open_window=open_window),
        "docexam.app.main": SimpleNamespace(has_display=lambda: True),
    }
    real = importlib.import_module
    monkeypatch.setattr(
        importlib, "import_module", lambda name, *more: modules.get(name) or real(name, *more)
    )
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: SimpleNamespace())
    return calls


def test_without_a_command_the_window_of_the_usual_office_opens(opened: list[Any]) -> None:
    assert main([]) == 0
    ((url, keys, settings),) = opened
    assert url.startswith("sqlite:///")
    assert keys == settings / "keys"


def test_the_window_takes_another_database_and_other_keys(opened: list[Any], tmp_path: Path) -> None:
    database, keys = tmp_path / "office.db", tmp_path / "keys"
    assert main(["window", "--database", str(database), "--keys", str(keys)]) == 0
    assert opened[0][:2] == (f"sqlite:///{database.as_posix()}", keys)


def test_a_command_opens_no_window(opened: list[Any]) -> None:
    assert main(["--version"]) == 0
    assert main(["window", "--help"]) == 0
    assert opened == []


def test_without_qt_the_commands_are_shown_and_the_window_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert main([]) == 0
    assert "import" in capsys.readouterr().out
    assert main(["window"]) == 1
    assert "display" in capsys.readouterr().err

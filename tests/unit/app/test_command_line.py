"""The command line, as a shell sees it."""

import subprocess
import sys
from pathlib import Path

import pytest

import docexam
from docexam.app import bootstrap, command_line
from docexam.app.main import NO_DISPLAY, main
from docexam.app.paths import Folders


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert docexam.__version__ in capsys.readouterr().out


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brew"]) == 2
    assert "brew" in capsys.readouterr().err


def test_an_mrz_is_explained_and_the_exit_code_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mrz", "explain", "--json", "nonsense"]) == 1
    assert '"format": null' in capsys.readouterr().out


def test_the_window_opens_on_the_folder_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Folders] = []

    def open_window(folders: Folders) -> int:
        opened.append(folders)
        return 7

    monkeypatch.setattr(bootstrap, "open_window", open_window)
    assert command_line.run(["--data-folder", str(tmp_path)]) == 7
    assert opened[0].data == tmp_path


def test_without_a_display_one_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert NO_DISPLAY in capsys.readouterr().err


def test_explaining_an_mrz_loads_no_window_system() -> None:
    code = (
        "import sys; from docexam.app.main import main; main(['mrz', 'explain', 'x']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_tracker_passes_everything_on_to_head_office(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"sqlite:///{tmp_path.as_posix()}/office.db"
    assert main(["tracker", "init", "--database", database, "--keys", str(tmp_path / "keys")]) == 0
    assert main(["tracker", "--language", "ar", "report", "funnel", "--database", database]) == 0
    assert "سلّم البرنامج" in capsys.readouterr().out
    assert main(["tracker", "report", "health", "--database", f"{database}.lost"]) == 1
    assert main(["tracker", "report", "nothing"]) == 2
    assert "docexam-tracker report" in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["docexam.tracker", "openpyxl", "psycopg"])
def test_without_the_tracker_it_says_how_to_get_it(
    missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert main(["tracker", "report", "funnel"]) == 1
    said = capsys.readouterr().err
    assert missing in said
    assert "docexam[tracker]" in said

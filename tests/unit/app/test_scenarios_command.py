"""``docexam scenarios check`` says what is wrong and ends with 1."""

import shutil
from pathlib import Path

import pytest

from docexam.app.command_line import run

CURRICULA = Path(__file__).resolve().parents[3] / "curricula"


def test_the_shipped_scenarios_are_sound(capsys: pytest.CaptureFixture[str]) -> None:
    (folder,) = CURRICULA.glob("*/scenarios")
    assert run(["scenarios", "check", str(folder)]) == 0
    assert "nothing wrong" in capsys.readouterr().out


def test_each_fault_is_one_line_with_file_and_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(CURRICULA, tmp_path / "curricula")
    (folder,) = (tmp_path / "curricula").glob("*/scenarios")
    broken = folder / "s01.toml"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(text.replace('family = "why"', 'famly = "why"', 1), encoding="utf-8")
    (folder / "s02.toml").write_text("id = \n", encoding="utf-8")
    assert run(["scenarios", "check", str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "scenarios/s01.toml: turns[0].famly: unknown key" in lines
    assert any(line.startswith("scenarios/s02.toml:1") for line in lines)


def test_a_folder_without_scenarios_is_told(tmp_path: Path) -> None:
    assert run(["scenarios", "check", str(tmp_path)]) == 2

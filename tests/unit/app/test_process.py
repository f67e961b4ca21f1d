"""The process itself."""

import sys

import pytest
from PySide6.QtCore import QProcess

from docexam.app import process


def test_the_age_of_the_process_grows_and_includes_the_start_of_the_interpreter() -> None:
    first = process.seconds_since_start()
    assert first > 0
    assert process.seconds_since_start() >= first


@pytest.mark.parametrize(
    ("frozen", "command"),
    [
        (False, ["/usr/bin/python3", "-m", "docexam", "--data-folder", "x"]),
        (True, ["/opt/docexam", "--data-folder", "x"]),
    ],
)
def test_the_program_starts_again_as_it_was_started(
    monkeypatch: pytest.MonkeyPatch, frozen: bool, command: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/docexam")
    monkeypatch.setattr(sys, "argv", ["docexam", "--data-folder", "x"])
    monkeypatch.setattr(sys, "orig_argv", ["/usr/bin/python3", "-m", "docexam", "--data-folder", "x"])
    monkeypatch.setattr(
        QProcess, "startDetached", staticmethod(lambda program, rest: started.append([program, *rest]))
    )
    process.start_again()
    assert started == [command]

"""A crash writes a report without a name, tells the reader once, and has a fallback at each step."""

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from docexam.app.crash import CrashHook, report_text
from docexam.domain.errors import EnvironmentFault, FaultCode


class Shown(list[Path | None]):
    """What the reader was told."""


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def hook(tmp_path: Path, shown: Shown, qapp: object) -> Iterator[CrashHook]:
    before = sys.excepthook, threading.excepthook
    made = CrashHook(tmp_path / "logs", version="9.8", show=shown.append)
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = before


def crash(hook: CrashHook, error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        hook.handle(type(raised), raised, raised.__traceback__)


def test_a_report_is_written_and_the_reader_told(hook: CrashHook, shown: Shown) -> None:
    crash(hook, TypeError("needs two arguments"))
    (path,) = shown
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "docexam 9.8" in text
    assert "TypeError: needs two arguments" in text
    assert "test_crash.py" in text


def test_a_message_that_may_quote_a_name_stays_out(hook: CrashHook, shown: Shown) -> None:
    crash(hook, KeyError("Zainab Hassan"))
    (path,) = shown
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "Zainab" not in text


def test_a_fault_of_ours_says_its_code() -> None:
    text = report_text(EnvironmentFault, EnvironmentFault(FaultCode.DISK_FULL), None, version="1")
    assert "disk-full" in text


def test_a_second_crash_is_reported_but_shows_nothing_more(hook: CrashHook, shown: Shown) -> None:
    crash(hook, TypeError("one"))
    crash(hook, TypeError("two"))
    assert len(shown) == 1


def test_without_a_place_for_the_report_it_goes_to_the_error_stream(
    tmp_path: Path, shown: Shown, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    (tmp_path / "logs").write_text("a file in the way", encoding="utf-8")
    crash(CrashHook(tmp_path / "logs", version="1", show=shown.append), TypeError("lost"))
    assert shown == [None]
    assert "TypeError: lost" in capsys.readouterr().err


def test_a_page_that_cannot_be_shown_leaves_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    def fails(_path: Path | None) -> None:
        raise RuntimeError("no window")

    crash(CrashHook(tmp_path, version="1", show=fails), TypeError("first"))
    assert "crash-" in capsys.readouterr().err
    assert len(list(tmp_path.glob("crash-*.txt"))) == 1


def test_an_interrupt_from_the_keyboard_is_no_crash(
    hook: CrashHook, shown: Shown, capsys: pytest.CaptureFixture[str]
) -> None:
    hook.handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []


def test_an_error_on_another_thread_is_reported_too(hook: CrashHook, shown: Shown) -> None:
    hook.install()

    def work() -> None:
        raise TypeError("on a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(shown) == 1


def test_native_faults_are_written_to_a_file(hook: CrashHook, tmp_path: Path) -> None:
    hook.install()
    assert faulthandler.is_enabled()
    assert (tmp_path / "logs" / "faults.txt").exists()
    hook.uninstall()
    assert not faulthandler.is_enabled()

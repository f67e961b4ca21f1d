"""Work off the GUI thread: results, faults and cancellations arrive on it, to whoever still waits."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from docexam.domain.errors import CancelledByUser, DocexamError, EnvironmentFault, FaultCode
from docexam.services.changes import Changes, Done, Topic, changed
from docexam.ui.jobs import Jobs, Token


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[str, str]] = []
    here = threading.current_thread().name
    jobs.run(
        lambda: threading.current_thread().name,
        then=lambda name: seen.append((name, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("records")
    assert seen[0][1] == here


def test_records_are_worked_on_one_after_the_other_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    threads: set[int] = set()

    def note(number: int) -> Callable[[object], None]:
        return lambda _none: done.append(number)

    for number in range(20):
        jobs.run(lambda: threads.add(threading.get_ident()), then=note(number))
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))
    assert len(threads) == 1


def test_files_do_not_wait_for_records(qtbot: QtBot, jobs: Jobs) -> None:
    gate, seen = threading.Event(), list[str]()
    jobs.run(lambda: gate.wait(10), then=lambda _none: seen.append("records"))
    jobs.run(lambda: None, then=lambda _none: seen.append("files"), lane="files")
    qtbot.waitUntil(lambda: seen == ["files"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["files", "records"])


def test_a_use_case_hands_over_its_value_and_tells_what_changed(qtbot: QtBot, jobs: Jobs) -> None:
    values: list[int] = []
    heard: list[Changes] = []
    jobs.changed.connect(heard.append)
    jobs.run(lambda: Done(7, changed(Topic.RUNS)), then=values.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert values == [7]
    assert heard[0].concern(Topic.RUNS)


def test_a_fault_goes_to_whoever_asked(qtbot: QtBot, jobs: Jobs) -> None:
    faults: list[DocexamError] = []
    jobs.run(failing(EnvironmentFault(FaultCode.DISK_FULL)), then=unexpected, failed=faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].code is FaultCode.DISK_FULL


def test_a_fault_nobody_waits_for_is_told_anyway(qtbot: QtBot, jobs: Jobs) -> None:
    faults: list[DocexamError] = []
    jobs.unhandled.connect(faults.append)
    jobs.run(failing(EnvironmentFault(FaultCode.DISK_FULL)), then=unexpected)
    qtbot.waitUntil(lambda: bool(faults))


def test_a_defect_reaches_the_crash_hook_and_the_screen_leaves_its_busy_state(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed: list[type[BaseException]] = []
    faults: list[DocexamError] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: crashed.append(kind))
    jobs.run(failing(KeyError("x")), then=unexpected, failed=faults.append)
    qtbot.waitUntil(lambda: bool(crashed))
    assert crashed == [KeyError]
    assert faults[0].code is FaultCode.DEFECT


def test_a_screen_that_is_gone_gets_nothing_but_the_change_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    owner, heard = QWidget(), list[Changes]()
    jobs.changed.connect(heard.append)
    gate = threading.Event()

    def work() -> Done[int]:
        gate.wait(10)
        return Done(1, changed(Topic.RUNS))

    jobs.run(work, then=unexpected, owner=owner)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed)
    del owner
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))


def test_long_work_tells_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    shares: list[tuple[int, int]] = []
    stopped: list[bool] = []
    holder: list[Token] = []

    def work(token: Token) -> None:
        done = 0
        while not token.cancelled():
            done += 1
            token.report(min(done, 50), 100)
        raise CancelledByUser

    def progressed(done: int, total: int) -> None:
        shares.append((done, total))
        holder[0].cancel()

    token = jobs.run_long(
        work, then=unexpected, progressed=progressed, stopped=lambda: stopped.append(True), failed=unexpected
    )
    holder.append(token)
    qtbot.waitUntil(lambda: bool(stopped))
    assert shares[0][1] == 100


def test_reports_that_show_nothing_new_are_left_out(qtbot: QtBot, jobs: Jobs) -> None:
    shares: list[int] = []
    ended: list[bool] = []

    def work(token: Token) -> None:
        for done in range(10_000):
            token.report(done, 10_000)

    jobs.run_long(
        work, then=lambda _none: ended.append(True), progressed=lambda done, _total: shares.append(done)
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert len(shares) <= 100


def failing(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def unexpected(result: object) -> None:
    raise AssertionError(f"nobody should get {result!r}")


def test_jobs_know_when_they_are_idle(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    jobs.run(lambda: gate.wait(10), then=lambda _none: None, owner=QObject(jobs))
    assert not jobs.idle
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)

"""Opening docexam: paint first, then the records; every fault is one sentence with the sensible buttons."""

import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from docexam.app import bootstrap
from docexam.app.bootstrap import Running
from docexam.app.paths import Folders
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.people import Role
from docexam.exchange.packs import write_pack
from docexam.services import opening
from docexam.services.clock import SystemClock
from docexam.services.opening import Services
from docexam.storage.backups import RECORD_NAME
from docexam.ui import i18n, theme
from tests.screens.station import ROOT
from tests.unit.services.head_office import HeadOffice, inbox
from tests.unit.services.transfer.courses import ID, course_files

MakeRunning = Callable[..., Running]
TIMEOUT = 30_000


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeRunning]:
    made: list[Running] = []
    hooks = sys.excepthook, threading.excepthook

    def make(data: Path | None = None, content: Path = ROOT) -> Running:
        one = Running(qapp, Folders(data or tmp_path / "data", content))
        qtbot.addWidget(one.window)
        made.append(one)
        return one

    yield make
    for one in made:
        one.window.close()
        one.end()
    sys.excepthook, threading.excepthook = hooks
    i18n.install(qapp, "en")
    theme.set_text_size(100)


def opened(qtbot: QtBot, running: Running) -> Running:
    with qtbot.waitSignal(running.ready, timeout=TIMEOUT):
        running.begin()
    return running


def refused(qtbot: QtBot, running: Running) -> FaultCode:
    with qtbot.waitSignal(running.failed, timeout=TIMEOUT) as heard:
        running.begin()
    error = heard.args[0]
    assert isinstance(error, DocexamError)
    return error.code


def buttons(running: Running) -> list[str]:
    found = running.window.findChildren(QPushButton)
    return [button.objectName() for button in found if button.objectName().startswith("fault.")]


def press(running: Running, name: str) -> None:
    button = running.window.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def says(running: Running) -> str:
    found = running.window.findChild(QLabel, "fault.says")
    assert found is not None
    return found.text()


def services(running: Running) -> Services:
    assert running.around is not None
    return running.around.services


def set_up(running: Running) -> None:
    people = services(running).people
    people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
    people.add_learner(
        name="Omar Salih",
        agency="MOI",
        badge="1",
        badge_again="1",
        pin="4711",
        role=Role.TRAINER,
        language="en",
    )


def station_with_a_copy(qtbot: QtBot, make: MakeRunning) -> Path:
    """Open once, set up, copy and close; returns the data folder."""
    first = opened(qtbot, make())
    set_up(first)
    services(first).upkeep.copy_now()
    first.end()
    return first.folders.data


def test_a_new_station_begins_with_the_first_start(qtbot: QtBot, running: MakeRunning) -> None:
    assert opened(qtbot, running()).window.route.name == "first-start"


def test_a_station_that_is_set_up_begins_with_sign_in(qtbot: QtBot, running: MakeRunning) -> None:
    station_with_a_copy(qtbot, running)
    assert opened(qtbot, running()).window.route.name == "sign-in"


def test_a_damaged_record_is_not_opened_and_a_copy_is_offered_and_put_in_place(
    qtbot: QtBot, running: MakeRunning
) -> None:
    data = station_with_a_copy(qtbot, running)
    damage(data / RECORD_NAME)
    damaged = (data / RECORD_NAME).read_bytes()
    second = running()
    assert refused(qtbot, second) is FaultCode.DATABASE_DAMAGED
    assert buttons(second)[0] == "fault.restore"
    press(second, "fault.restore")
    assert second.window.findChild(QWidget, "fault.copies") is not None
    with qtbot.waitSignal(second.ready, timeout=TIMEOUT):
        press(second, "fault.restore")
    assert second.window.route.name == "sign-in"
    assert services(second).people.learners()[0].name == "Omar Salih"
    kept = [path for path in data.iterdir() if path.is_file() and path.read_bytes() == damaged]
    assert kept, "the damaged file is kept beside it"


def test_going_back_from_the_copies_changes_nothing(qtbot: QtBot, running: MakeRunning) -> None:
    data = station_with_a_copy(qtbot, running)
    damage(data / RECORD_NAME)
    second = running()
    refused(qtbot, second)
    press(second, "fault.restore")
    press(second, "fault.back")
    assert "damaged" in says(second)


def test_a_report_for_support_can_be_saved_while_the_record_cannot_be_opened(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = station_with_a_copy(qtbot, running)
    damage(data / RECORD_NAME)
    second = running()
    refused(qtbot, second)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path)))
    press(second, "fault.support")
    qtbot.waitUntil(lambda: "fault.save" in buttons(second), timeout=TIMEOUT)
    shown = second.window.findChild(QPlainTextEdit, "fault.report.text")
    assert shown is not None
    text = shown.toPlainText()
    assert "integrity: database-damaged" in text
    press(second, "fault.save")
    qtbot.waitUntil(lambda: "fault.restore" in buttons(second), timeout=TIMEOUT)
    [written] = tmp_path.glob("docexam-support-*.txt")
    assert written.read_text(encoding="utf-8") == text
    assert "Omar" not in text


def test_without_a_copy_no_copy_is_offered(qtbot: QtBot, running: MakeRunning) -> None:
    data = station_with_a_copy(qtbot, running)
    shutil.rmtree(data / "copies")
    damage(data / RECORD_NAME)
    second = running()
    assert refused(qtbot, second) is FaultCode.DATABASE_DAMAGED
    assert "fault.restore" not in buttons(second)


def test_a_foreign_file_is_not_touched_and_another_folder_can_be_chosen(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with sqlite3.connect(data / RECORD_NAME) as foreign:
        foreign.execute("CREATE TABLE recipes (dish TEXT)")
    foreign.close()
    before = (data / RECORD_NAME).read_bytes()
    remembered: list[Path] = []
    monkeypatch.setattr(bootstrap, "remember_data_folder", remembered.append)
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "elsewhere"))
    )
    first = running()
    assert refused(qtbot, first) is FaultCode.DATABASE_FOREIGN
    with qtbot.waitSignal(first.ready, timeout=TIMEOUT):
        press(first, "fault.elsewhere")
    assert first.data_folder == tmp_path / "elsewhere"
    assert remembered == [tmp_path / "elsewhere"]
    assert (data / RECORD_NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("code", "first_button"),
    [
        (FaultCode.DATABASE_NEWER, "fault.again"),
        (FaultCode.DATABASE_LOCKED, "fault.again"),
        (FaultCode.DATA_FOLDER_READ_ONLY, "fault.again"),
        (FaultCode.DISK_FULL, "fault.again"),
    ],
)
def test_other_faults_can_be_tried_again(
    qtbot: QtBot,
    running: MakeRunning,
    monkeypatch: pytest.MonkeyPatch,
    code: FaultCode,
    first_button: str,
) -> None:
    def fails(*_: object, **__: object) -> Services:
        raise EnvironmentFault(code, folder="/somewhere")

    first = running()
    with monkeypatch.context() as broken:
        broken.setattr(opening, "open_services", fails)
        assert refused(qtbot, first) is code
    assert buttons(first)[0] == first_button
    with qtbot.waitSignal(first.ready, timeout=TIMEOUT):
        press(first, "fault.again")


def test_a_data_folder_that_cannot_be_made_is_said(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    first = running(tmp_path / "file" / "data")
    assert refused(qtbot, first) is FaultCode.DATA_FOLDER_MISSING
    assert str(tmp_path / "file" / "data") in says(first)
    assert "fault.elsewhere" in buttons(first)


def test_missing_content_is_said_with_its_file(qtbot: QtBot, running: MakeRunning, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "curricula", content / "curricula")
    shutil.copytree(ROOT / "assets", content / "assets")
    (content / "curricula" / "lists.toml").unlink()
    first = running(content=content)
    assert refused(qtbot, first) is FaultCode.ASSET_MISSING
    assert "lists.toml" in says(first)


def test_a_missing_typeface_is_told_and_the_program_goes_on(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "curricula", content / "curricula")
    shutil.copytree(
        ROOT / "assets", content / "assets", ignore=shutil.ignore_patterns("NotoNaskhArabic-Regular.ttf")
    )
    first = opened(qtbot, running(content=content))
    notice = first.window.findChild(QLabel, "window.notice.text")
    assert notice is not None
    assert "NotoNaskhArabic-Regular.ttf" in notice.text()


def test_a_second_instance_says_that_the_first_is_open(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    opened(qtbot, running())
    lock = QLockFile(str(tmp_path / "data" / "docexam.lock"))
    assert not lock.tryLock(0)
    second = running()
    assert refused(qtbot, second) is FaultCode.ALREADY_RUNNING
    assert buttons(second) == ["fault.quit", "fault.again"]


def test_a_clock_set_back_is_told_and_the_program_goes_on(
    qtbot: QtBot, running: MakeRunning, monkeypatch: pytest.MonkeyPatch
) -> None:
    station_with_a_copy(qtbot, running)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(SystemClock, "now", lambda _self: long_ago)
    first = opened(qtbot, running())
    notice = first.window.findChild(QLabel, "window.notice.text")
    assert notice is not None
    assert "1 January 2020" in notice.text()
    assert first.window.route.name == "sign-in"


def test_after_a_restore_everybody_signs_in_anew(qtbot: QtBot, running: MakeRunning) -> None:
    station_with_a_copy(qtbot, running)
    first = opened(qtbot, running())
    copy = services(first).upkeep.copies()[0]
    with qtbot.waitSignal(first.ready, timeout=TIMEOUT):
        first.restore(copy.path)
    assert first.window.route.name == "sign-in"
    qtbot.waitUntil(
        lambda: first.jobs.idle, timeout=TIMEOUT
    )  # the record belongs to its own thread until then
    assert services(first).people.has_trainer()


def test_a_crash_shows_one_sentence_and_offers_a_restart(
    qtbot: QtBot, running: MakeRunning, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[bool] = []
    monkeypatch.setattr(bootstrap, "start_again", lambda: again.append(True))
    first = opened(qtbot, running())
    error = TypeError("a defect")
    sys.excepthook(TypeError, error, None)
    assert "kept" in says(first)
    assert list((first.data_folder / "logs").glob("crash-*.txt"))
    press(first, "fault.restart")
    assert again == [True]


def test_looks_and_language_are_remembered(qtbot: QtBot, running: MakeRunning) -> None:
    station_with_a_copy(qtbot, running)
    first = opened(qtbot, running())
    first.change_appearance(theme="contrast", text_size=130, less_motion=True)
    first.change_language("ar")
    assert first.window.screen_in_view is not None
    assert theme.theme_of(first.window.screen_in_view) is theme.CONTRAST
    first.end()
    second = running()
    assert second.host.chosen == "contrast"
    assert second.host.less_motion
    assert theme.text_size() == 130
    assert i18n.current_language() == "ar"


def test_facts_for_support_name_nobody(qtbot: QtBot, running: MakeRunning) -> None:
    first = opened(qtbot, running())
    set_up(first)
    facts = " ".join(f"{name} {value}" for name, value in first.facts().items())
    assert "1366 x 768" in facts
    assert "Omar" not in facts
    assert str(Path.home()) not in facts


def damage(record: Path) -> None:
    """Overwrite pages in the middle of a database, as a failing disk does."""
    data = bytearray(record.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 64] = b"\xa5" * 64
    record.write_bytes(bytes(data))


def install_course(running: Running, stick: Path, version: str) -> None:
    """Bring head office's set-up and a course of that version, and install both as the screens do."""
    office, exchange = HeadOffice(), services(running).exchange
    stick.mkdir()
    office.put_setup(stick)
    offer = exchange.setups.look(stick)
    assert offer is not None
    (trainer,) = services(running).people.learners()
    exchange.setups.install(trainer.number, offer, compared=True)
    facts = f'id = "{ID}"\nversion = "{version}"\nkind = "curriculum"\n'
    packed, signature = write_pack(facts, course_files(version), office.signing)
    (inbox(stick) / "course.pack").write_bytes(packed)
    (inbox(stick) / "course.pack.sig").write_bytes(signature)
    exchange.packs.install(trainer.number, exchange.packs.look(stick, "course.pack"))


def test_beginning_anew_opens_the_records_with_the_course_that_was_installed(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    one = opened(qtbot, running())
    set_up(one)
    install_course(one, tmp_path / "stick", "2026.2")
    assert services(one).catalogue.curriculum.version == "2026.1"
    with qtbot.waitSignal(one.ready, timeout=TIMEOUT):
        one.begin_anew()
    assert services(one).catalogue.curriculum.version == "2026.2"
    assert one.window.route.name == "sign-in"


def test_a_pack_that_broke_is_told_at_the_start_and_everybody_can_work(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    one = opened(qtbot, running())
    set_up(one)
    install_course(one, tmp_path / "stick", "2026.2")
    course = tmp_path / "data" / "packs" / f"{ID}_2026.2" / "curricula" / ID / "curriculum.toml"
    course.write_text("{")
    with qtbot.waitSignal(one.ready, timeout=TIMEOUT):
        one.begin_anew()
    told = one.window.findChild(QLabel, "window.notice.text")
    assert told is not None
    assert f"{ID} 2026.2" in told.text()
    assert one.window.route.name == "sign-in"


def test_an_update_that_lies_ready_is_told_at_the_start(
    qtbot: QtBot, running: MakeRunning, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "updates" / "docexam_99.0.0"
    folder.mkdir(parents=True)
    (folder / "docexam-setup.exe").write_bytes(b"MZ")
    one = opened(qtbot, running())
    told = one.window.findChild(QLabel, "window.notice.text")
    assert told is not None
    assert "99.0.0" in told.text()

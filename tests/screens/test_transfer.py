"""Taking the own record along: every step, and everything that can go wrong with a stick."""

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.domain.ids import AssessmentId
from docexam.domain.people import Learner
from docexam.services.changes import Done
from docexam.services.records import Records
from docexam.services.views import Drive, Written
from docexam.ui import theme
from docexam.ui.screens.transfer import TransferScreen
from docexam.ui.screens.transfer.page import Page
from docexam.ui.widgets.code_well import grouped
from docexam.ui.widgets.steps import Steps
from tests.screens.answering import answer_all
from tests.screens.station import Station

FILE = "docexam-record-20261124.csv"


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    made = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(made)
    run = station.services.examinations.start(
        made.number, AssessmentId("practice-ten"), seed=3, language="en"
    )
    answer_all(station.services, run.value.run, most=2)
    return made


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A removable drive that is a folder here."""
    folder = tmp_path / "stick"
    folder.mkdir()
    drives = (
        Drive(folder, "KINGSTON", 12_400_000_000, read_only=False),
        Drive(tmp_path / "locked", "Old stick", -1, read_only=True),
    )
    monkeypatch.setattr(Records, "drives", lambda _self: drives)
    return folder


def begin(station: Station) -> TransferScreen:
    screen = station.show("transfer", TransferScreen)
    assert isinstance(screen, TransferScreen)
    station.press("transfer.way.record")
    return screen


def written_by(work: Callable[..., Done[Written]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Records, "write_own_record", work)


def test_the_record_goes_to_the_stick_and_its_fingerprint_is_shown(
    station: Station, learner: Learner, stick: Path
) -> None:
    screen = begin(station)
    station.press("transfer.drive.0")
    assert station.text("transfer.file") == f"\u2066{FILE}\u2069"
    station.press("transfer.write")
    assert station.text("transfer.title") == "Safe to remove"
    data = (stick / FILE).read_bytes()
    assert b"Ahmed" not in data
    shown = station.find("transfer.fingerprint").accessibleName().replace(" ", "")
    assert shown == hashlib.sha256(data).hexdigest().upper()
    assert screen.may_leave()
    station.press("transfer.finish")
    assert station.routes[-1].name == "home"


def test_a_fingerprint_is_read_aloud_in_groups_of_four() -> None:
    assert grouped("0123456789abcdef" * 4)[0] == "0123  4567  89AB  CDEF"
    assert len(grouped("0" * 64)) == 4


def test_a_folder_can_always_be_chosen(
    station: Station, learner: Learner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Records, "drives", lambda _self: ())
    (tmp_path / "مجلد").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "مجلد")))
    begin(station)
    station.press("transfer.folder")
    station.press("transfer.write")
    assert station.text("transfer.title") == "Your record is written"
    assert (tmp_path / "مجلد" / FILE).exists()


def test_a_dialog_that_is_put_away_changes_nothing(
    station: Station, learner: Learner, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: ""))
    begin(station)
    station.press("transfer.folder")
    assert station.is_there("transfer.choose")


def test_a_stick_plugged_in_later_appears_by_itself(
    station: Station, learner: Learner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Records, "drives", lambda _self: ())
    screen = begin(station)
    assert not station.is_there("transfer.drive.0")
    drives = (Drive(tmp_path, "NEW", 1000, read_only=False),)
    monkeypatch.setattr(Records, "drives", lambda _self: drives)
    screen.refresh()
    station.settle()
    assert station.is_there("transfer.drive.0")


def test_a_read_only_stick_cannot_be_chosen_and_says_why(
    station: Station, learner: Learner, stick: Path
) -> None:
    begin(station)
    locked = station.find("transfer.drive.1")
    assert not locked.isEnabled()
    assert "read-only" in locked.accessibleName()


def test_a_file_of_that_name_is_replaced_only_when_asked(
    station: Station, learner: Learner, stick: Path
) -> None:
    (stick / FILE).write_text("something else", encoding="utf-8")
    begin(station)
    station.press("transfer.drive.0")
    station.press("transfer.write")
    station.press("transfer.taken.leave")
    assert (stick / FILE).read_text(encoding="utf-8") == "something else"
    station.press("transfer.write")
    station.press("transfer.taken.replace")
    assert station.text("transfer.title") == "Safe to remove"
    assert (stick / FILE).read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (FaultCode.TARGET_REMOVED, "pulled out"),
        (FaultCode.TARGET_FULL, "not enough room"),
        (FaultCode.TARGET_READ_ONLY, "read-only"),
        (FaultCode.TARGET_READ_BACK_DIFFERS, "Do not trust this stick"),
    ],
)
def test_what_goes_wrong_with_a_stick_is_one_clear_sentence_and_can_be_tried_again(
    station: Station,
    learner: Learner,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: FaultCode,
    words: str,
) -> None:
    def fails(*_: object, **__: object) -> Done[Written]:
        raise EnvironmentFault(code, folder=str(stick))

    begin(station)
    station.press("transfer.drive.0")
    with monkeypatch.context() as broken:
        written_by(fails, broken)
        station.press("transfer.write")
    assert words in station.text("window.notice.text")
    station.press("transfer.write")
    assert station.text("transfer.title") == "Safe to remove"


def test_a_stick_pulled_before_writing_is_said(station: Station, learner: Learner, stick: Path) -> None:
    begin(station)
    station.press("transfer.drive.0")
    stick.rmdir()
    station.press("transfer.write")
    assert "not there any more" in station.text("window.notice.text")


def test_cancelling_leaves_nothing_and_the_window_waits_until_then(
    station: Station, learner: Learner, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def slow(*_: object, cancelled: Callable[[], bool], **__: object) -> Done[Written]:
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise CancelledByUser

    written_by(slow, monkeypatch)
    screen = begin(station)
    station.press("transfer.drive.0")
    write = station.find("transfer.write")
    write.click()  # type: ignore[attr-defined]  # a button; `press` would wait for the end
    station.until(begun.is_set)
    assert not screen.may_leave()
    station.window.close()
    assert station.window.isVisible()
    station.press("transfer.cancel")
    assert "Nothing was written" in station.text("window.notice.text")
    assert station.is_there("transfer.check")
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("way", ["record", "results", "progress"])
def test_large_text_is_stacked_and_nothing_is_wider_than_the_window(
    station: Station, qapp: QApplication, way: str
) -> None:
    theme.set_text_size(150)
    qapp.setFont(theme.font(theme.TypeRole.BODY))
    station.sign_in(station.set_up())
    station.show("transfer", TransferScreen, way)
    station.window.resize(1366, 768)
    station.settle()
    page = station.window.findChild(Page)
    assert page is not None
    assert page.minimumSizeHint().width() <= 1366
    assert page.width() <= 1366


def test_in_a_narrow_header_the_step_at_hand_keeps_its_name(station: Station, qtbot: QtBot) -> None:
    steps = Steps(("Choose where", "Look at what", "Write", "Safe to remove"), language="en", name="steps")
    qtbot.addWidget(steps)
    steps.resize(320, 60)
    steps.show()
    for place, words in enumerate(("Choose where", "Look at what", "Write", "Safe to remove")):
        steps.show_step(place)
        station.settle()
        shown = [one.text() for one in steps.findChildren(QLabel) if one.isVisible()]
        assert words in shown
        assert len(shown) < 4
    steps.resize(1200, 60)
    station.settle()
    assert all(one.isVisible() for one in steps.findChildren(QLabel))

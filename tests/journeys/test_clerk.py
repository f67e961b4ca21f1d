"""A clerk's day through the real window: make the office, import the worked example, read it, hand it back, save it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from docexam.exchange.notices import read_receipt
from docexam.tracker.keys import load_keys
from docexam.tracker.simulation.factsheet import simulate_factsheet
from docexam.tracker.simulation.writing import write_country
from docexam.ui.screens.tracker.table_view import TableView
from tests.journeys.clerk_at_work import ClerkAtWork, answer_dialogs, plug_in


@pytest.fixture(scope="module")
def worked_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    write_country(simulate_factsheet(seed=1), folder / "country")
    return folder / "country"


@pytest.fixture
def country(worked_example: Path, tmp_path: Path) -> Path:
    """Sticks and head office of the worked example, to be written to."""
    shutil.copytree(worked_example, tmp_path / "country")
    return tmp_path / "country"


@pytest.fixture
def clerk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, country: Path) -> Iterator[ClerkAtWork]:
    made = ClerkAtWork(qtbot, qapp, tmp_path, country / "head-office")
    yield made
    made.end()


def test_a_clerk_imports_the_worked_example_and_hands_the_sticks_back(
    clerk: ClerkAtWork, country: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make_the_office(clerk, tmp_path, monkeypatch)
    _enrol_from_cards(clerk, country, monkeypatch)
    _import_one_stick(clerk, country, monkeypatch)
    _import_all_sticks(clerk, country, monkeypatch)
    _read_where_everyone_stands(clerk)
    _take_the_roster(clerk, country, monkeypatch)
    _save_the_funnel(clerk, tmp_path, monkeypatch)
    _read_it_in_arabic(clerk)


def _make_the_office(clerk: ClerkAtWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.begin()
    clerk.keep_picture("01-first-start")
    clerk.type("first.address", "docexam.example")
    clerk.press("first.next")
    assert "https://" in clerk.text("first.address.fault")
    clerk.type("first.address", "https://docexam.example")
    clerk.press("first.next")
    envelope = tmp_path / "envelope"
    envelope.mkdir()
    answer_dialogs(monkeypatch, folder=envelope)
    clerk.type("keys.passphrase", "seven calm rivers")
    clerk.type("keys.passphrase-again", "seven calm riverz")
    clerk.press("keys.copy")
    assert clerk.text("keys.passphrase-again.fault")
    clerk.type("keys.passphrase-again", "seven calm rivers")
    clerk.press("keys.copy")
    assert (envelope / "head-office-keys.age").exists()
    clerk.press("first.next")
    clerk.press("keys.escrow-save")
    assert (envelope / "docexam-escrow.key").read_text().startswith("AGE-SECRET-KEY-")
    clerk.press("keys.escrow-remove")
    clerk.press("keys.escrow-ask.yes")
    assert not (clerk.place.keys_folder / "escrow.key").exists()
    clerk.press("first.next")
    code = clerk.text("first.code").replace("  ", "-")
    assert code == load_keys(clerk.place.keys_folder).check_code
    answer_dialogs(monkeypatch, save=tmp_path / "sheet")
    clerk.press("first.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    clerk.press("first.next")
    assert clerk.sees("home.empty")
    clerk.keep_picture("02-before-the-first-stick")


def _enrol_from_cards(clerk: ClerkAtWork, country: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.press("tracker.go.stations")
    clerk.press("stations.tabs.to-enrol")
    answer_dialogs(monkeypatch, folder=country / "head-office" / "enrolled")
    clerk.press("enrol.cards")
    clerk.press("enrol.cards-ask.yes")
    assert clerk.told().startswith("8 card")


def _import_one_stick(clerk: ClerkAtWork, country: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = country / "sticks" / "001"
    plug_in(monkeypatch, stick)
    clerk.press("tracker.go.import")
    clerk.press("import.drive.0")
    clerk.press("import.read")
    assert clerk.text("import.stick") == "Safe to remove: hand the stick back"
    new = int(clerk.text("import.new"))
    assert new == int(clerk.text("import.events")) > 0
    assert clerk.text("import.rejected") == clerk.text("import.conflict") == "0"
    (receipt,) = (stick / "DOCEXAM" / "IN").glob("*.receipt.json")
    signature = receipt.with_name(f"{receipt.name}.sig")
    signed = read_receipt(
        receipt.read_bytes(),
        signature.read_bytes(),
        head_office_key=load_keys(clerk.place.keys_folder).signing.public,
    )
    assert signed.new == new
    clerk.keep_picture("03-one-stick")
    clerk.press("import.again")


def _import_all_sticks(clerk: ClerkAtWork, country: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_dialogs(monkeypatch, folder=country / "sticks")
    clerk.press("import.folder")
    clerk.keep_picture("04-what-lies-there")
    clerk.press("import.read")
    parts = [int(clerk.text(f"import.{name}")) for name in ("new", "duplicate", "conflict", "rejected")]
    assert sum(parts) == int(clerk.text("import.events"))
    assert parts[2:] == [0, 0]
    assert len(list((country / "sticks").rglob("*.receipt.json"))) == 20
    assert clerk.sees("import.all-well")
    clerk.keep_picture("05-report")
    clerk.press("import.finish")


def _read_where_everyone_stands(clerk: ClerkAtWork) -> None:
    assert clerk.text("home.sentence") == "23 of 77 went on to Advanced; 14 became trainers."
    assert (
        clerk.find("home.funnel")
        .accessibleName()
        .startswith("Basic: 77, Advanced: 23, Training of trainers: 14")
    )
    assert clerk.find("home.agencies").accessibleName().count(";") == 5  # six agencies
    clerk.keep_picture("06-where-everyone-stands")
    clerk.choose("home.agency", "MOI")
    assert "went on to Advanced" in clerk.text("home.sentence")
    assert "77" not in clerk.text("home.sentence")
    clerk.choose("home.agency", "all")


def _take_the_roster(clerk: ClerkAtWork, country: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.press("tracker.go.people")
    assert clerk.sees("roster.none")
    answer_dialogs(monkeypatch, file=country / "head-office" / "roster.csv")
    clerk.press("roster.import")
    assert clerk.text("roster.sentence").startswith("84 ")
    assert clerk.sees("person.name")
    clerk.keep_picture("07-roster")
    clerk.press("people.tabs.unnamed")
    assert clerk.sees("unnamed.none")


def _save_the_funnel(clerk: ClerkAtWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.press("tracker.go.reports")
    table = clerk.find("reports.table")
    assert isinstance(table, TableView)
    assert [table.words(row, 1) for row in range(5)] == ["7", "84", "77", "23", "14"]
    clerk.keep_picture("08-funnel")
    answer_dialogs(monkeypatch, save=tmp_path / "funnel.xlsx")
    clerk.press("reports.right-to-left")
    clerk.press("reports.xlsx")
    book = load_workbook(tmp_path / "funnel.xlsx")
    sheet = book.worksheets[0]
    assert [sheet.cell(row, 2).value for row in range(2, 7)] == [7, 84, 77, 23, 14]
    assert sheet.sheet_view.rightToLeft
    answer_dialogs(monkeypatch, save=tmp_path / "funnel.pdf")
    clerk.press("reports.pdf")
    pdf = (tmp_path / "funnel.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"Vazirmatn" in pdf
    answer_dialogs(monkeypatch, folder=tmp_path / "tables")
    (tmp_path / "tables").mkdir()
    clerk.press("reports.csv")
    assert (tmp_path / "tables" / "funnel.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    clerk.press("reports.certificates")
    assert "written down" in clerk.text("reports.note")
    assert not clerk.sees("reports.external")


def _read_it_in_arabic(clerk: ClerkAtWork) -> None:
    clerk.press("tracker.language")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    clerk.press("tracker.go.home")
    assert "٧٧" in clerk.text("home.sentence")
    clerk.keep_picture("09-arabic")
    clerk.press("tracker.go.stations")
    clerk.keep_picture("10-stations-arabic")


def test_the_overview_is_worked_by_keyboard_alone(
    clerk: ClerkAtWork, country: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in(monkeypatch)
    clerk.begin()
    clerk.type("first.address", "https://docexam.example")
    clerk.press("first.next")
    clerk.press("first.later")
    clerk.press("first.later")
    clerk.press("first.next")
    clerk.window.activateWindow()
    reached = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    places = {f"tracker.go.{name}" for name in ("home", "import", "stations", "people", "reports")}
    assert places | {"home.import", "tracker.language", "tracker.looks"} <= reached

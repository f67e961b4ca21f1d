"""About: what docexam is, how it looks, and help."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from docexam.domain.people import Learner
from docexam.services.upkeep import Upkeep
from docexam.ui.screens.about import AboutScreen
from tests.screens.station import Station


@pytest.fixture
def trainer(station: Station) -> Learner:
    made = station.set_up()
    station.sign_in(made)
    return made


def begin(station: Station) -> None:
    station.show("about", AboutScreen)


def test_version_date_and_drafts_are_told(station: Station, trainer: Learner) -> None:
    begin(station)
    assert "0.1.0" in station.text("about.version")
    assert "2026-11-24" in station.text("about.version")
    drafts = station.services.catalogue.drafts
    assert station.text("about.drafts.items") == f"{drafts.items} of {drafts.of_items}"
    assert station.text("about.drafts.texts") == f"{drafts.texts} of {drafts.of_texts}"
    assert station.text("about.drafts.files") == f"{drafts.files} of {drafts.of_files}"


def test_looks_take_effect_at_once(station: Station, trainer: Learner) -> None:
    begin(station)
    station.press("about.theme.contrast")
    station.press("about.text-size.130")
    station.press("about.less-motion")
    assert station.program.appearances == [
        ("contrast", 100, False),
        ("contrast", 130, False),
        ("contrast", 130, True),
    ]
    station.press("about.language.ar")
    assert station.program.languages == ["ar"]


def test_sound_records_are_called_sound(station: Station, trainer: Learner) -> None:
    begin(station)
    station.press("about.integrity")
    assert station.text("about.integrity.says") == "The records are sound."


def test_damaged_records_are_called_damaged(
    station: Station, trainer: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Upkeep, "integrity", lambda _self: "row 7 missing from index")
    begin(station)
    station.press("about.integrity")
    assert "row 7 missing" in station.text("about.integrity.says")


def test_a_report_is_shown_whole_before_it_is_written(
    station: Station, trainer: Learner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path)))
    begin(station)
    station.press("about.report")
    shown = station.find("about.report.text")
    assert isinstance(shown, QPlainTextEdit)
    text = shown.toPlainText()
    assert "1366 x 768" in text
    for secret in (trainer.name, trainer.badge, "Omar"):
        assert secret not in text
    assert list(tmp_path.glob("docexam-support-*.txt")) == []
    station.press("about.ask-report.save")
    (written,) = tmp_path.glob("docexam-support-*.txt")
    assert written.read_text(encoding="utf-8") == text


def test_a_report_that_is_not_wanted_is_not_written(
    station: Station, trainer: Learner, tmp_path: Path
) -> None:
    begin(station)
    station.press("about.report")
    station.press("about.ask-report.leave")
    assert list(tmp_path.glob("docexam-support-*.txt")) == []


def test_a_trainer_is_led_to_the_copies(station: Station, trainer: Learner) -> None:
    begin(station)
    station.press("about.restore")
    assert (station.routes[-1].name, station.routes[-1].argument) == ("trainer", "copies")


def test_back_leads_to_where_one_came_from(station: Station, trainer: Learner) -> None:
    begin(station)
    station.press("about.bar.back")
    assert station.routes[-1].name == "home"


def test_it_can_be_read_before_signing_in(station: Station) -> None:
    station.set_up()
    begin(station)
    assert not station.is_there("about.restore")
    station.press("about.bar.back")
    assert station.routes[-1].name == "sign-in"

"""The report for support helps to find a fault and names nobody."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.files.drives import RemovableDrive
from docexam.services import support
from docexam.services.support import LOG_LINES, REMOVED, log_tail, report_without_record, without_secrets
from docexam.storage.database import HEAD, Database
from tests.unit.services.small_station import PRACTICE, Station, open_station


def worked(station: Station) -> None:
    """Have somebody answer a set, so that there is something that must not leave."""
    trainer = station.trainer()
    learner = station.add("سارة Learner", "77409")
    station.people.sign_in(learner.number, "4711")
    station.finish(station.examinations.start(learner.number, PRACTICE, seed=1, language="en").value.run)
    station.people.reset_pin(trainer.number, learner.number, "9999")


def test_the_report_tells_versions_counts_and_integrity(station: Station) -> None:
    worked(station)
    report = station.support.report({"qt": "6.11.3", "screen": "1920x1080"})
    for told in (
        "docexam: 1.0.0",
        "python: 3.",
        "qt: 6.11.3",
        "screen: 1920x1080",
        "integrity: ok",
        "attempt: 4",
    ):
        assert told in report


def test_the_report_names_nobody_and_tells_no_answer(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = RemovableDrive(
        Path("/media/lena/LENA STICK"), "LENA STICK", 12345, read_only=False, file_system="vfat"
    )
    monkeypatch.setattr(support, "removable_drives", lambda: (stick,))
    station.close()
    log = tmp_path / "docexam.log"
    log.write_text(
        f"opened {Path.home()}/records\nsigned in: Tara Trainer (T-1)\nbadge 77409 of سارة refused\nall is well\n",
        encoding="utf-8",
    )
    again = open_station(tmp_path / "again", log_file=log)
    worked(again)
    report = again.support.report({"qt": "6.11.3"})
    for secret in (
        "Tara",
        "Trainer",
        "T-1",
        "سارة",
        "Learner",
        "77409",
        "LENA",
        "lena",
        "argon2id",
        "refer",
        "4711",
    ):
        assert secret not in report.replace("argon2-cffi", "")
    assert str(Path.home()) not in report
    assert "all is well" in report
    assert REMOVED in report
    assert "vfat, 12345 bytes free, writable" in report
    again.close()


def test_a_damaged_record_is_reported_instead_of_counted(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Database) -> None:
        raise EnvironmentFault(FaultCode.DATABASE_DAMAGED)

    monkeypatch.setattr(Database, "reading", fail)
    monkeypatch.setattr(Database, "integrity", fail)
    report = station.support.report({})
    assert "integrity: database-damaged" in report
    assert "counts: database-damaged" in report


def test_only_the_end_of_a_long_log_goes_along(tmp_path: Path) -> None:
    log = tmp_path / "docexam.log"
    log.write_text("\n".join(f"line {n}" for n in range(1000)), encoding="utf-8")
    lines = log_tail(log).splitlines()
    assert (len(lines), lines[-1]) == (LOG_LINES, "line 999")
    assert log_tail(tmp_path / "gone") == "(FileNotFoundError)"
    assert log_tail(None) == "(none)"


@pytest.mark.parametrize(
    ("text", "secrets", "left"),
    [
        ("Ali came, alive", ["Ali"], f"{REMOVED} came, alive"),
        ("ALI-7 left", ["ali"], f"{REMOVED}-7 left"),
        ("a b c", ["a", "b"], "a b c"),
        ("Ali Hassan", ["Ali", "Ali Hassan"], REMOVED),
        ("nothing", [], "nothing"),
    ],
)
def test_names_are_taken_out_as_whole_words(text: str, secrets: list[str], left: str) -> None:
    assert without_secrets(text, secrets) == left


def test_a_second_report_of_a_day_gets_a_number(station: Station, tmp_path: Path) -> None:
    first = station.support.save(tmp_path, "first").path
    second = station.support.save(tmp_path, "second").path
    assert (first.name, second.name) == ("docexam-support-20260304.txt", "docexam-support-20260304-2.txt")
    assert first.read_text(encoding="utf-8") == "first"


def test_a_record_that_cannot_be_opened_still_gives_a_report(tmp_path: Path) -> None:
    (tmp_path / "docexam.sqlite").write_bytes(b"this is no database")
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "docexam.log").write_text(f"opened {Path.home()}/records\n", encoding="utf-8")
    (logs / "crash-20260304T071500.txt").write_text("TypeError: a defect", encoding="utf-8")
    report = report_without_record(tmp_path, fault="database-damaged", extra={"docexam": "1.0.0"})
    for told in (
        "docexam: 1.0.0",
        "python: 3.",
        "not open: database-damaged",
        "integrity: database-damaged",
        "TypeError: a defect",
    ):
        assert told in report
    assert str(Path.home()) not in report


def test_a_data_folder_nobody_can_enter_gives_a_report_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    report = report_without_record(tmp_path / "file" / "data", fault="data-folder-missing", extra={})
    assert "not open: data-folder-missing" in report
    assert "free bytes: -1" in report


def test_a_sound_record_is_said_to_be_sound(station: Station) -> None:
    report = report_without_record(station.database.path.parent, fault="crash", extra={})
    assert f"integrity: ok, revision {HEAD}" in report

"""Safety copies are good ones, seven are kept, and putting one back loses nothing."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Station
from docexam.storage import backups, installation, people
from docexam.storage.backups import COPIES_KEPT, RECORD_NAME
from docexam.storage.database import Database, open_database
from tests.unit.files.small_volume import fill, small_volume

NOW = datetime(2026, 3, 4, 7, 15, 42, tzinfo=UTC)


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / RECORD_NAME)
    with opened.writing() as session:
        installation.identify(session, machine="m", created_at="2026-01-01T00:00:00.000Z")
    move_to(opened, "FIRST")
    yield opened
    opened.close()


def move_to(database: Database, code: str) -> None:
    with database.writing() as session:
        people.put_station(session, Station(code, "", "", "en"))


def code_in(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT code FROM station").fetchone()[0])


def test_a_copy_is_one_whole_file_of_the_record_as_it_stands(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    assert copy.path.name == "docexam-000001-20260304T071542Z.sqlite"
    assert code_in(copy.path) == "FIRST"
    assert [path.name for path in copy.path.parent.iterdir()] == [copy.path.name]
    assert backups.copies(database.path.parent) == (copy,)


def test_there_is_one_copy_a_day(database: Database) -> None:
    assert backups.copy_daily(database, NOW) is not None
    assert backups.copy_daily(database, NOW + timedelta(hours=9)) is None
    assert backups.copy_daily(database, NOW + timedelta(days=1)) is not None
    assert len(backups.copies(database.path.parent)) == 2


def test_a_copy_by_hand_stands_in_for_the_one_of_the_day(database: Database) -> None:
    backups.copy_daily(database, NOW)
    move_to(database, "SECOND")
    copy = backups.copy_now(database, NOW + timedelta(hours=1))
    assert backups.copies(database.path.parent) == (copy,)
    assert code_in(copy.path) == "SECOND"


def test_seven_days_are_kept_and_the_oldest_goes(database: Database) -> None:
    made = [backups.copy_now(database, NOW + timedelta(days=day)) for day in range(10)]
    kept = backups.copies(database.path.parent)
    assert len(kept) == COPIES_KEPT
    assert kept == tuple(reversed(made[-COPIES_KEPT:]))


def test_a_clock_set_back_does_not_push_out_good_copies(database: Database) -> None:
    for day in range(COPIES_KEPT):
        backups.copy_now(database, NOW + timedelta(days=day))
    wrong = backups.copy_now(database, datetime(2010, 1, 1, tzinfo=UTC))
    assert backups.copies(database.path.parent)[0] == wrong
    assert len(backups.copies(database.path.parent)) == COPIES_KEPT


def test_no_copy_is_made_of_a_damaged_record(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    good = backups.copy_now(database, NOW)
    monkeypatch.setattr(Database, "integrity", lambda _: "row 3 missing from index")
    with refused(FaultCode.DATABASE_DAMAGED):
        backups.copy_now(database, NOW + timedelta(days=1))
    assert backups.copies(database.path.parent) == (good,)


def test_a_copy_that_fails_leaves_the_earlier_ones(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = backups.copy_now(database, NOW)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "settle", fail)
    with refused(FaultCode.DISK_FULL):
        backups.copy_now(database, NOW + timedelta(hours=1))
    assert [path.name for path in good.path.parent.iterdir()] == [good.path.name]


def test_a_full_disk_is_told_and_leaves_no_half_copy(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=1024) as folder:
        database = open_database(folder / RECORD_NAME)
        fill(folder, leave_bytes=16384)
        with refused(FaultCode.DISK_FULL):
            backups.copy_now(database, NOW)
        assert list((folder / backups.COPIES_FOLDER).iterdir()) == []
        database.close()


def test_strange_files_among_the_copies_are_ignored(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    for name in (
        "notes.txt",
        "docexam-000009-99999999T999999Z.sqlite",
        "docexam-000002-20260305T000000Z.sqlite.part",
    ):
        (copy.path.parent / name).touch()
    assert backups.copies(database.path.parent) == (copy,)


def test_restoring_keeps_the_replaced_record_aside(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    database.close()
    aside = backups.restore(database.path.parent, copy.path, NOW)
    assert aside.name == "docexam-replaced-20260304T071542Z.sqlite"
    assert (code_in(database.path), code_in(aside)) == ("FIRST", "SECOND")
    assert code_in(copy.path) == "FIRST"


def test_what_the_log_of_the_replaced_record_held_is_kept_too(database: Database, tmp_path: Path) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob(f"{RECORD_NAME}*"):  # as after a power cut: the log was not folded in
        shutil.copy(path, crashed / path.name)
    assert (crashed / f"{RECORD_NAME}-wal").stat().st_size > 0
    aside = backups.restore(crashed, copy.path, NOW)
    assert (code_in(crashed / RECORD_NAME), code_in(aside)) == ("FIRST", "SECOND")


def test_a_restore_that_fails_at_its_last_step_gives_the_log_back(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob(f"{RECORD_NAME}*"):
        shutil.copy(path, crashed / path.name)

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backups, "settle", fail)
    with pytest.raises(EnvironmentFault):
        backups.restore(crashed, copy.path, NOW)
    assert code_in(crashed / RECORD_NAME) == "SECOND"


def test_restoring_twice_in_a_second_keeps_both_replaced_records(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    database.close()
    first = backups.restore(database.path.parent, copy.path, NOW)
    second = backups.restore(database.path.parent, copy.path, NOW)
    assert (code_in(first), code_in(second)) == ("SECOND", "FIRST")
    assert second.name == "docexam-replaced-20260304T071542Z-2.sqlite"


def test_what_a_power_cut_left_of_an_earlier_restore_does_no_harm(database: Database, tmp_path: Path) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    for ending in ("", "-wal", "-shm"):  # a whole log of other content beside a half-made part
        shutil.copy(f"{database.path}{ending}", tmp_path / f"{RECORD_NAME}.part{ending}")
    database.close()
    backups.restore(tmp_path, copy.path, NOW)
    assert code_in(database.path) == "FIRST"
    assert not list(tmp_path.glob("*.part*"))


def test_a_damaged_record_is_replaced_and_kept_as_it_is(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    database.close()
    database.path.write_bytes(b"rubbish")
    aside = backups.restore(database.path.parent, copy.path, NOW)
    assert aside.read_bytes() == b"rubbish"
    open_database(database.path).close()


def test_a_restored_record_is_an_installation_of_its_own(database: Database) -> None:
    copy = backups.copy_now(database, NOW)
    with database.reading() as session:
        before = installation.present(session)
    database.close()
    backups.restore(database.path.parent, copy.path, NOW)
    again = open_database(database.path)
    with again.reading() as session:
        after = installation.present(session)
    again.close()
    assert before is not None
    assert after is not None
    assert (after.restored_from, after.id != before.id) == (before.id, True)


@pytest.mark.parametrize("content", [b"", b"rubbish", b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_bad_copy_replaces_nothing(database: Database, tmp_path: Path, content: bytes) -> None:
    database.close()
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(content)
    before = database.path.read_bytes()
    with refused(FaultCode.BACKUP_DAMAGED):
        backups.restore(tmp_path, copy, NOW)
    with refused(FaultCode.BACKUP_MISSING):
        backups.restore(tmp_path, tmp_path / "gone.sqlite", NOW)
    assert database.path.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.sqlite", RECORD_NAME]


@pytest.mark.parametrize("step", ["copyfile", "link", "settle"])
def test_a_restore_that_fails_leaves_the_record_as_it_was(
    database: Database, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    database.close()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        if step == "link":
            patch.setattr(os, "link", fail)
            patch.setattr(backups, "_second_name", fail)
        elif step == "copyfile":
            patch.setattr(shutil, "copyfile", fail)
        else:
            patch.setattr(backups, "settle", fail)
        with refused(FaultCode.DISK_FULL):
            backups.restore(database.path.parent, copy.path, NOW)
    assert code_in(database.path) == "SECOND"
    assert not list(database.path.parent.glob("*.part*"))


def test_where_a_file_can_have_one_name_only_the_old_record_is_copied(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backups.copy_now(database, NOW)
    move_to(database, "SECOND")
    database.close()

    def fail(*_: object) -> None:
        raise OSError(95, "no links here")

    monkeypatch.setattr(os, "link", fail)
    aside = backups.restore(database.path.parent, copy.path, NOW)
    assert (code_in(database.path), code_in(aside)) == ("FIRST", "SECOND")

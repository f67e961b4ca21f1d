"""The record opens only when it is ours, whole, writable and of an age we understand."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.people import Station
from docexam.storage import database as database_module
from docexam.storage import migration, people
from docexam.storage.database import APPLICATION_ID, HEAD, REVISIONS, open_database, revision_of
from docexam.storage.migration import SCRIPTS
from docexam.storage.schema import APPEND_ONLY, InstallationRow, Table
from tests.unit.files.small_volume import fill, make_read_only, small_volume

STATION = Station("BSR-01", "", "", "en")


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed record with a station in it."""
    record = tmp_path / "docexam.sqlite"
    database = open_database(record)
    with database.writing() as session:
        people.put_station(session, STATION)
    database.close()
    return record


def test_a_record_is_begun_and_opened_again(path: Path) -> None:
    database = open_database(path)
    with database.reading() as session:
        assert people.station(session) == STATION
    assert database.integrity() == "ok"
    database.close()
    assert [file.name for file in path.parent.iterdir()] == ["docexam.sqlite"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("application_id", APPLICATION_ID),
    ],
)
def test_what_is_committed_is_on_the_medium(path: Path, pragma: str, value: str | int) -> None:
    database = open_database(path)
    with database.reading() as session:
        assert session.connection().exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value
    database.close()


def test_the_migrated_schema_is_the_one_the_program_works_with(path: Path) -> None:
    database = open_database(path)
    with database.reading() as session:
        differences = compare_metadata(MigrationContext.configure(session.connection()), Table.metadata)
    database.close()
    assert differences == []


def test_the_known_revisions_are_the_scripts_that_lie_beside_the_program() -> None:
    assert migration.revisions() == REVISIONS
    assert len(list((SCRIPTS / "versions").glob("*.py"))) == len(REVISIONS)


def test_an_error_undoes_the_whole_transaction(path: Path) -> None:
    database = open_database(path)

    def fail_midway() -> None:
        with database.writing() as session:
            people.put_station(session, Station("OTHER", "", "", "en"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_midway()
    with database.reading() as session:
        assert people.station(session) == STATION
    database.close()


def test_an_empty_file_is_a_record_not_begun(tmp_path: Path) -> None:
    path = tmp_path / "docexam.sqlite"
    path.touch()
    assert revision_of(path) is None
    open_database(path).close()
    assert revision_of(path) == HEAD


@pytest.mark.parametrize("content", [b"Dear diary,\n" * 500, b"\0" * 4096, b"PK\x03\x04"])
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "docexam.sqlite"
    path.write_bytes(content)
    with refused(FaultCode.DATABASE_DAMAGED):
        open_database(path)
    assert path.read_bytes() == content


def filled(path: Path) -> bytearray:
    """Return the bytes of the record with so much in it that damage anywhere is damage of something."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [(f"name {n}", "x" * 200) for n in range(500)]
        connection.executemany("INSERT INTO setting VALUES (?, ?)", rows)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return bytearray(path.read_bytes())


@pytest.mark.parametrize("page", [2, 5, 20])
def test_flipped_bytes_are_found_and_the_file_left_as_it_is(path: Path, page: int) -> None:
    damaged = filled(path)
    start = page * 4096
    damaged[start : start + 64] = bytes(byte ^ 0xFF for byte in damaged[start : start + 64])
    path.write_bytes(damaged)
    with refused(FaultCode.DATABASE_DAMAGED):
        open_database(path)
    assert path.read_bytes() == damaged


def test_a_record_cut_short_is_damaged(path: Path) -> None:
    whole = filled(path)
    path.write_bytes(whole[: len(whole) // 2])
    with refused(FaultCode.DATABASE_DAMAGED):
        open_database(path)


@pytest.mark.parametrize("application_id", [0, 0x42424242, APPLICATION_ID])
def test_the_database_of_another_program_is_foreign(tmp_path: Path, application_id: int) -> None:
    path = tmp_path / "docexam.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {application_id}")
        connection.execute("CREATE TABLE recipe (cake TEXT)")
    before = path.read_bytes()
    with refused(FaultCode.DATABASE_FOREIGN):
        open_database(path)
    assert path.read_bytes() == before


def test_a_record_of_a_newer_version_is_not_touched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with refused(FaultCode.DATABASE_NEWER):
        open_database(path)
    assert path.read_bytes() == before


def test_a_record_another_program_holds_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 20)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with refused(FaultCode.DATABASE_LOCKED):
            open_database(path)
        other.execute("ROLLBACK")
    open_database(path).close()


def test_a_record_locked_later_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 20)
    database = open_database(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with refused(FaultCode.DATABASE_LOCKED), database.writing() as session:
            people.put_station(session, Station("OTHER", "", "", "en"))
        other.execute("ROLLBACK")
    with database.reading() as session:
        assert people.station(session) == STATION
    database.close()


def test_a_record_on_a_read_only_volume_is_told(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=2048) as folder:
        open_database(folder / "docexam.sqlite").close()
        make_read_only(folder)
        with refused(FaultCode.DATA_FOLDER_READ_ONLY):
            open_database(folder / "docexam.sqlite")


def test_a_disk_that_fills_up_takes_nothing_that_stood(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=2048) as folder:
        database = open_database(folder / "docexam.sqlite")
        with database.writing() as session:
            people.put_station(session, STATION)
        fill(folder)
        with refused(FaultCode.DISK_FULL), database.writing() as session:
            for n in range(100):
                session.execute(
                    text("INSERT INTO setting VALUES (:name, :value)"), {"name": n, "value": "x" * 9000}
                )
        with database.reading() as session:
            assert people.station(session) == STATION
        (folder / "ballast").unlink()
        with database.writing() as session:
            people.put_station(session, Station("LATER", "", "", "en"))
        database.close()


def test_no_record_can_be_begun_on_a_full_disk(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=512) as folder:
        fill(folder, leave_bytes=8192)
        with refused(FaultCode.DISK_FULL):
            open_database(folder / "docexam.sqlite")
        (folder / "ballast").unlink()
        open_database(folder / "docexam.sqlite").close()


def test_a_data_folder_that_went_away_is_told(path: Path) -> None:
    with refused(FaultCode.DATA_FOLDER_MISSING):
        open_database(path.parent / "gone" / "docexam.sqlite")


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("statement", ["UPDATE {table} SET {column} = {column}", "DELETE FROM {table}"])
def test_what_was_recorded_can_neither_be_changed_nor_removed(path: Path, table: str, statement: str) -> None:
    with closing(sqlite3.connect(path)) as free:
        # without foreign keys one row of each table stands alone
        columns = {name: Table.metadata.tables[name].columns for name in APPEND_ONLY}
        for name, found in columns.items():
            free.execute(f"INSERT INTO {name} VALUES ({', '.join('1' for _ in found)})")
        free.commit()
    database = open_database(path)
    column = next(iter(Table.metadata.tables[table].columns)).name
    with pytest.raises(ProgramFault) as fault, database.writing() as session:
        session.execute(text(statement.format(table=table, column=column)))
    assert fault.value.code is FaultCode.RECORD_APPEND_ONLY
    with database.reading() as session:
        assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 1
    database.close()


def test_a_statement_that_should_never_be_made_is_our_own_fault(path: Path) -> None:
    database = open_database(path)
    with pytest.raises(ProgramFault) as fault, database.writing() as session:
        session.execute(text("SELECT nothing FROM nowhere"))
    assert fault.value.code is FaultCode.DEFECT
    with database.reading() as session:
        assert session.scalars(select(InstallationRow)).all() == []
    database.close()

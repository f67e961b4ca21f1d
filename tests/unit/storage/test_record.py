"""The record of a data folder is brought to the present revision, and never without a copy."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import DocumentTask, ExerciseKind
from docexam.domain.ids import AlterationId, DesignId, TrialId
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.storage import backups, record, runs
from docexam.storage.backups import RECORD_NAME
from docexam.storage.database import HEAD, revision_of
from docexam.storage.migration import SCRIPTS
from docexam.storage.record import open_record

NOW = datetime(2026, 3, 4, 7, 15, 42, tzinfo=UTC)


def test_a_new_record_is_of_the_present_revision_and_needs_no_copy(tmp_path: Path) -> None:
    open_record(tmp_path, NOW).close()
    assert revision_of(tmp_path / RECORD_NAME) == HEAD
    assert [path.name for path in tmp_path.iterdir()] == [RECORD_NAME]


def test_an_older_record_is_copied_before_it_is_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_record(tmp_path, NOW).close()
    monkeypatch.setattr(record, "HEAD", "a later one")
    open_record(tmp_path, NOW).close()
    (copy,) = (tmp_path / backups.COPIES_FOLDER).iterdir()
    assert copy.name == f"docexam-before-upgrade-{HEAD}-20260304T071542Z.sqlite"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


def test_a_record_that_cannot_be_copied_is_not_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_record(tmp_path, NOW).close()
    before = (tmp_path / RECORD_NAME).read_bytes()

    def fail(*_: object) -> None:
        raise EnvironmentFault(FaultCode.DISK_FULL)

    monkeypatch.setattr(record, "HEAD", "a later one")
    monkeypatch.setattr(record, "copy_before_upgrade", fail)
    with pytest.raises(EnvironmentFault):
        open_record(tmp_path, NOW)
    assert (tmp_path / RECORD_NAME).read_bytes() == before


def test_a_record_of_the_first_revision_keeps_its_answers_and_sends_no_practice_of_then(
    tmp_path: Path,
) -> None:
    record_file = tmp_path / RECORD_NAME
    engine = create_engine(f"sqlite:///{record_file}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        names = [column["name"] for column in inspect(connection).get_columns("attempt")]
        values = ", ".join("1" for _ in names)
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql(f"INSERT INTO attempt ({', '.join(names)}) VALUES ({values})")
    engine.dispose()
    open_record(tmp_path, NOW).close()
    assert revision_of(record_file) == HEAD
    with closing(sqlite3.connect(record_file)) as connection:
        assert connection.execute("SELECT number, opted_in FROM attempt").fetchall() == [(1, 0)]
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("UPDATE attempt SET opted_in = 1")


def test_a_trial_of_the_second_revision_keeps_its_recipe_and_its_answer_is_one_to_the_whole(
    tmp_path: Path,
) -> None:
    record_file = tmp_path / RECORD_NAME
    altered = '[{"id":"صورة","difficulty":0.5}]'
    recipe = f'{{"form":1,"value":{{"design":"d","design_version":3,"seed":7,"alterations":{altered}}}}}'
    engine = create_engine(f"sqlite:///{record_file}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        trial = {"number": 5, "run": "r", "position": 1, "item": "i", "item_version": "1", "item_draft": 0}
        trial |= {"design": "d", "design_version": 3, "recipe": recipe}
        given = dict.fromkeys(
            (column["name"] for column in inspect(connection).get_columns("attempt")), "1"
        ) | {"trial": 5, "part": None}
        for table, row in (("trial", trial), ("attempt", given)):
            marks = ", ".join("?" for _ in row)
            connection.exec_driver_sql(
                f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
            )
    engine.dispose()
    database = open_record(tmp_path, NOW)
    with database.reading() as session:
        trial_on_record = runs.find_trial(session, TrialId(5))
        parts = session.connection().exec_driver_sql("SELECT trial, part FROM attempt").all()
        loose = session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    database.close()
    assert trial_on_record is not None
    assert trial_on_record.task == DocumentTask(
        Recipe(DesignId("d"), 3, 7, (AlterationUse(AlterationId("صورة"), 0.5),))
    )
    assert (trial_on_record.kind, parts, loose) == (ExerciseKind.DOCUMENT, [(5, 0)], 1)

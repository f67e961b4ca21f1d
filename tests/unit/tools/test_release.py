"""What a release is refused for, and that the record it keeps holds something of everything."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from docexam.domain.people import Role
from docexam.services.opening import Services
from docexam.services.views import TrialOnDesk
from docexam.storage.backups import RECORD_NAME
from tools.old_database import LEARNER_PIN, TRAINER_PIN, make_database, open_station
from tools.release import VECTORS, changelog_problems, repository_problems

READY = (
    "# Changelog\n\n## 1.2.0 - 2026-02-03\n\n- Something new.\n\n## 1.1.0 - 2026-01-02\n\n- Something old.\n"
)
KEPT = sorted(VECTORS.glob("*.sqlite"))


def test_a_dated_entry_that_says_something_is_ready() -> None:
    assert list(changelog_problems(READY, "1.2.0")) == []


@pytest.mark.parametrize(
    ("changelog", "problem"),
    [
        (READY.replace("1.2.0", "1.2.1"), "does not begin with an entry"),
        (READY.replace("2026-02-03", "not released"), "has no date"),
        (READY.replace("- Something new.", ""), "says nothing"),
        ("# Changelog\n", "does not begin with an entry"),
    ],
)
def test_a_changelog_that_is_not_ready_says_why(changelog: str, problem: str) -> None:
    (found,) = changelog_problems(changelog, "1.2.0")
    assert problem in found


def git(folder: Path, *arguments: str) -> None:
    """Run git as somebody."""
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True)


def test_uncommitted_changes_and_a_tag_that_exists_are_named(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "Begin")
    assert list(repository_problems(tmp_path, "1.2.0")) == []
    git(tmp_path, "tag", "v1.2.0")
    (tmp_path / "new").touch()
    problems = list(repository_problems(tmp_path, "1.2.0"))
    assert problems == ["the work tree has changes that are not committed", "the tag v1.2.0 is there already"]


@pytest.fixture(scope="module")
def made_today(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    """Make the record that a release of today would keep."""
    target = tmp_path_factory.mktemp("record") / "today.sqlite"
    make_database(target)
    return target


@pytest.fixture(params=["today", *(path.name for path in KEPT)])
def station(request: pytest.FixtureRequest, tmp_path: Path, made_today: Path) -> Iterator[Services]:
    """Open a copy of a kept record as a station would."""
    kept = made_today if request.param == "today" else VECTORS / request.param
    shutil.copyfile(kept, tmp_path / RECORD_NAME)
    services = open_station(tmp_path)
    yield services
    services.close()


def test_a_kept_record_has_something_in_every_table(made_today: Path) -> None:
    with closing(sqlite3.connect(made_today)) as record:
        tables = [name for (name,) in record.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        empty = [name for name in tables if not record.execute(f"SELECT count(*) FROM {name}").fetchone()[0]]
    assert empty == []


def test_a_kept_record_lets_its_people_in_and_shows_what_they_did(station: Services) -> None:
    tiles = station.people.learners()
    (trainer,) = [tile.number for tile in tiles if tile.role is Role.TRAINER]
    (learner,) = [tile.number for tile in tiles if tile.role is Role.LEARNER]
    station.people.sign_in(trainer, TRAINER_PIN)
    station.people.sign_in(learner, LEARNER_PIN)
    home = station.examinations.home(learner)
    assert (home.finished[0].done, home.finished[0].total) == (10, 10)
    for earlier in home.finished[1:]:
        assert len(station.examinations.summary(earlier.run).rows) == earlier.total
    assert [(run.done, run.total) for run in home.unfinished] == [(3, 10)]
    assert len(station.examinations.summary(home.finished[0].run).rows) == 10
    assert sum(line.voided for line in station.people.answers(trainer)) == 1


def test_a_kept_record_goes_on_where_it_was_left(station: Services) -> None:
    (learner,) = [tile.number for tile in station.people.learners() if tile.role is Role.LEARNER]
    (unfinished,) = station.examinations.home(learner).unfinished
    desk = station.examinations.on_desk(unfinished.run)
    assert isinstance(desk, TrialOnDesk)
    assert desk.position == 4

"""A learner moves posts and takes the practice along."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.storage import brought
from tests.unit.services.small_station import PRACTICE
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange, exchange

WORDS = "river lamp seven stone"


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def practise(made: Exchange) -> None:
    run = made.station.examinations.start(learner(made).number, PRACTICE, seed=3, language="en").value.run
    made.station.finish(run)


@pytest.fixture
def other(ready: Exchange, tmp_path: Path) -> Exchange:
    """Another station of the same programme, with the same learner."""
    (tmp_path / "elsewhere").mkdir()
    made = exchange(tmp_path / "elsewhere")
    made.office = ready.office
    trainer, _ = made.begin()
    made.install(trainer.number)
    return made


def test_practice_moves_with_its_learner_and_becomes_no_event(ready: Exchange, other: Exchange) -> None:
    practise(ready)
    file = ready.progress.write(learner(ready).number, ready.stick, WORDS).value.path
    assert file.name == "my-progress-20260304.age"
    read = other.progress.read(learner(other).number, file, WORDS).value
    assert (read.added, read.held) == (4, 4)
    assert other.results.plan(everything=True).events == 0
    with other.station.database.reading() as session:
        answers = brought.of(session, (learner(other).number,))
    assert {answer.mode for answer in answers} == {"practice"}, "what counted stays with head office"
    again = other.progress.read(learner(other).number, file, WORDS).value
    assert (again.added, again.held) == (0, 4)


def test_what_was_brought_goes_on_to_the_next_post_and_home_again(ready: Exchange, other: Exchange) -> None:
    practise(ready)
    first = ready.progress.write(learner(ready).number, ready.stick, WORDS).value.path
    other.progress.read(learner(other).number, first, WORDS)
    practise(other)
    second = other.progress.write(learner(other).number, other.stick, WORDS).value.path
    back = ready.progress.read(learner(ready).number, second, WORDS).value
    assert (back.added, back.held) == (4, 8)


def test_the_file_of_somebody_else_is_refused(ready: Exchange) -> None:
    practise(ready)
    file = ready.progress.write(learner(ready).number, ready.stick, WORDS).value.path
    somebody = ready.station.add("Somebody Else", "4711")
    with refused(FaultCode.PROGRESS_OF_ANOTHER):
        ready.progress.read(somebody.number, file, WORDS)


def test_a_wrong_passphrase_opens_nothing_and_locks_nothing(ready: Exchange) -> None:
    file = ready.progress.write(learner(ready).number, ready.stick, WORDS).value.path
    with refused(FaultCode.PASSPHRASE_WRONG):
        ready.progress.read(learner(ready).number, file, "another one entirely")
    assert ready.progress.read(learner(ready).number, file, WORDS).value.held == 0


def test_a_short_passphrase_is_refused(ready: Exchange) -> None:
    with refused(FaultCode.PASSPHRASE_SHORT):
        ready.progress.write(learner(ready).number, ready.stick, "short")
    assert list(ready.stick.glob("*.age")) == []


def test_before_the_set_up_there_is_no_progress_file(bare: Exchange) -> None:
    _, somebody = bare.begin()
    with refused(FaultCode.HEAD_OFFICE_UNKNOWN):
        bare.progress.write(somebody.number, bare.stick, WORDS)


def test_the_file_tells_a_finder_nothing(ready: Exchange) -> None:
    practise(ready)
    data = ready.progress.write(learner(ready).number, ready.stick, WORDS).value.path.read_bytes()
    assert data.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"td3-00" not in data

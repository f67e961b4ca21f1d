"""Copied, restored and put back: two records never give the same numbers, and what an origin had still arrives."""

import shutil
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.services.upkeep import restore
from docexam.storage.backups import RECORD_NAME
from tests.unit.services.small_station import SetClock, open_station
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange

ELSEWHERE = "another-machine"


def reopened(made: Exchange, folder: Path | None = None, machine: str = "this-machine") -> Exchange:
    """Open the record of a folder again, with the same head office and stick."""
    station = open_station(folder or made.station.folder, clock=SetClock(), machine=machine)
    return Exchange(station, made.stick, made.office)


def copied(made: Exchange, folder: Path) -> Path:
    made.station.close()
    shutil.copytree(made.station.folder, folder)
    return folder


def test_a_restart_keeps_identity_and_key(ready: Exchange) -> None:
    before, key = ready.own, ready.results.plan().check_code
    ready.station.close()
    again = reopened(ready)
    assert (again.own, again.results.plan().check_code) == (before, key)
    again.station.close()


def test_a_copy_on_another_computer_sends_what_its_origin_had_under_its_own_name(
    ready: Exchange, tmp_path: Path
) -> None:
    origin = ready.own
    clone = reopened(ready, copied(ready, tmp_path / "copy"), ELSEWHERE)
    clone.check(learner(clone).number)
    assert clone.own != origin
    assert clone.results.plan().bundles == 2
    clone.results.write(clone.stick)
    of_origin, own = (clone.header(file) for file in clone.bundles())
    assert (of_origin["installation_id"], of_origin["signed_by"]) == (origin, clone.own)
    assert of_origin["last_seq"] == 5
    assert (own["installation_id"], own["first_seq"], own["last_seq"]) == (clone.own, 1, 5)
    for header in (of_origin, own):
        assert header["cloned_from"] == {"installation_id": origin, "last_seq": 5}
        assert "restored_from" not in header
    assert of_origin["public_key"] == own["public_key"]
    clone.station.close()


def test_one_mark_is_kept_for_the_origin_and_one_for_the_copy(ready: Exchange, tmp_path: Path) -> None:
    clone = reopened(ready, copied(ready, tmp_path / "copy"), ELSEWHERE)
    clone.check(learner(clone).number)
    clone.results.write(clone.stick)
    of_origin, _ = (clone.header(file) for file in clone.bundles())
    clone.office.put_receipt(clone.stick, of_origin)
    assert clone.receipts.take(clone.stick).value.confirmed == 5
    plan = clone.results.plan()
    assert (plan.bundles, plan.events) == (1, 5)
    clone.station.close()


def test_answers_that_waited_in_the_copy_become_its_own_events_under_their_ids(
    bare: Exchange, tmp_path: Path
) -> None:
    trainer, somebody = bare.begin()
    bare.check(somebody.number)
    clone = reopened(bare, copied(bare, tmp_path / "copy"), ELSEWHERE)
    assert clone.install(trainer.number) == 5
    clone.results.write(clone.stick)
    (header,) = map(clone.header, clone.bundles())
    assert header["installation_id"] == clone.own
    clone.station.close()


def test_a_copied_folder_on_the_same_computer_is_another_installation(
    ready: Exchange, tmp_path: Path
) -> None:
    origin = ready.own
    clone = reopened(ready, copied(ready, tmp_path / "copy"))
    assert clone.own != origin
    clone.station.close()
    again = reopened(ready)
    assert again.own == origin, "the first one goes on as it was"
    again.station.close()


def test_a_folder_that_was_moved_is_the_same_installation(ready: Exchange, tmp_path: Path) -> None:
    origin = ready.own
    ready.station.close()
    ready.station.folder.rename(tmp_path / "moved")
    moved = reopened(ready, tmp_path / "moved")
    assert moved.own == origin
    moved.station.close()


def test_a_restored_copy_says_what_it_was_restored_from(ready: Exchange) -> None:
    origin = ready.own
    copy = ready.station.upkeep.copy_now().value.path
    ready.station.close()
    restore(ready.station.folder, copy)
    again = reopened(ready)
    assert again.own != origin
    again.check(learner(again).number)
    again.results.write(again.stick)
    of_origin, own = (again.header(file) for file in again.bundles())
    assert of_origin["installation_id"] == origin
    assert own["restored_from"] == {"installation_id": origin, "last_seq": 5}
    again.station.close()
    once_more = reopened(again)
    assert once_more.own == own["signed_by"]
    once_more.station.close()


def test_a_record_put_back_by_hand_is_noticed_by_what_stands_beside_it(
    ready: Exchange, tmp_path: Path
) -> None:
    origin = ready.own
    ready.station.close()
    shutil.copy(ready.station.folder / RECORD_NAME, tmp_path / "yesterday.sqlite")
    today = reopened(ready)
    today.check(learner(today).number)
    today.results.write(today.stick)
    today.station.close()
    shutil.copy(tmp_path / "yesterday.sqlite", today.station.folder / RECORD_NAME)
    back = reopened(today)
    assert back.own != origin
    assert back.results.plan().events == 5
    back.station.close()


def test_restoring_twice_still_sends_what_the_first_one_had(ready: Exchange) -> None:
    origin = ready.own
    for _ in range(2):
        copy = ready.station.upkeep.copy_now().value.path
        ready.station.close()
        restore(ready.station.folder, copy)
        ready = reopened(ready)
    ready.results.write(ready.stick)
    (header,) = map(ready.header, ready.bundles())
    assert header["installation_id"] == origin
    assert header["restored_from"] == {"installation_id": origin, "last_seq": 5}
    ready.station.close()


def test_a_lost_signing_key_makes_a_new_installation_once_bundles_were_signed(ready: Exchange) -> None:
    origin = ready.own
    ready.results.write(ready.stick)
    ready.station.close()
    (ready.station.folder / "keys" / f"{origin}.key").unlink()
    again = reopened(ready)
    assert again.own != origin
    assert again.results.plan().events == 5
    again.station.close()


def test_a_copy_of_another_system_starts_although_its_keys_cannot_be_read(
    ready: Exchange, tmp_path: Path
) -> None:
    folder = copied(ready, tmp_path / "copy")
    for path in (folder / "keys").iterdir():
        path.write_bytes(b"DPAPI-1\nof another computer")
    clone = reopened(ready, folder, ELSEWHERE)
    with pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is FaultCode.HEAD_OFFICE_UNKNOWN):
        clone.results.write(clone.stick)
    clone.station.close()

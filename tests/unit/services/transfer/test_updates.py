"""An update lies ready until the program has caught up with it, and is checked again before anybody starts it."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.packs import write_pack
from docexam.sealing.ssh_signatures import new_signing_key
from docexam.services.transfer import updates
from docexam.services.upkeep import Upkeep
from tests.unit.services.head_office import inbox
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange

PROGRAM = "docexam-setup.exe"


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def lay(made: Exchange, trainer: Learner, version: str, files: dict[str, bytes] | None = None) -> Path:
    name = f"docexam-{version}.update"
    packed, signature = write_pack(
        f'version = "{version}"\n', files or {PROGRAM: version.encode()}, made.office.signing, update=True
    )
    (inbox(made.stick) / name).write_bytes(packed)
    (inbox(made.stick) / f"{name}.sig").write_bytes(signature)
    return made.packs.install(trainer.number, made.packs.look(made.stick, name)).value


def test_the_newest_that_lies_ready_is_the_one_that_is_offered(ready: Exchange, trainer: Learner) -> None:
    assert ready.packs.update_ready() is None
    for version in ("1.10.0", "1.9.0"):
        lay(ready, trainer, version)
    found = ready.packs.begin_update(trainer.number).value
    assert (found.version, found.program.read_bytes()) == ("1.10.0", b"1.10.0")
    assert len(ready.station.upkeep.copies()) == 1


@pytest.mark.parametrize("changed", [PROGRAM, "signed.update", "signed.update.sig"])
def test_what_was_changed_after_it_was_laid_ready_is_not_started(
    ready: Exchange, trainer: Learner, changed: str
) -> None:
    file = lay(ready, trainer, "1.1.0").with_name(changed)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(EnvironmentFault):
        ready.packs.begin_update(trainer.number)


def test_an_update_of_a_stranger_put_in_its_place_is_not_started(ready: Exchange, trainer: Learner) -> None:
    folder = lay(ready, trainer, "1.1.0").parent
    packed, signature = write_pack('version = "1.1.0"\n', {PROGRAM: b"evil"}, new_signing_key(), update=True)
    (folder / PROGRAM).write_bytes(b"evil")
    (folder / "signed.update").write_bytes(packed)
    (folder / "signed.update.sig").write_bytes(signature)
    with refused(FaultCode.SIGNATURE_WRONG):
        ready.packs.begin_update(trainer.number)


def test_only_a_trainer_begins_one_and_the_record_is_copied_first(
    ready: Exchange, trainer: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(ready, trainer, "1.1.0")
    with refused(FaultCode.TRAINER_ONLY):
        ready.packs.begin_update(learner(ready).number)

    def fails(_self: object) -> None:
        raise EnvironmentFault(FaultCode.DISK_FULL)

    monkeypatch.setattr(Upkeep, "copy_now", fails)
    with refused(FaultCode.DISK_FULL):
        ready.packs.begin_update(trainer.number)


@pytest.mark.parametrize(
    "files", [{"a.exe": b"", "b.exe": b""}, {"inner/a.exe": b""}, {"signed.update": b""}]
)
def test_an_update_brings_one_program_file_and_nothing_else(
    ready: Exchange, trainer: Learner, files: dict[str, bytes]
) -> None:
    with refused(FaultCode.EXCHANGE_UNREADABLE):
        lay(ready, trainer, "1.1.0", files)
    assert ready.packs.update_ready() is None


def test_once_the_program_has_caught_up_the_update_is_cleared_away(ready: Exchange, trainer: Learner) -> None:
    for version in ("1.1.0", "1.2.0"):
        lay(ready, trainer, version)
    top = ready.station.folder / "updates"
    (top / "docexam_1.3.0.part").mkdir()
    updates.clear_done(ready.station.folder, app_version="1.1.0")
    assert [path.name for path in top.iterdir()] == ["docexam_1.2.0"]
    updates.clear_done(ready.station.folder, app_version="1.2.0")
    assert list(top.iterdir()) == []

"""A real exFAT stick whose driver is killed in the middle: no half bundle under a final name, nothing lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.storage.backups import RECORD_NAME
from tests.unit.files.exfat_stick import ExfatStick, exfat_stick
from tests.unit.services.transfer.exchanging import Exchange

PULLED = (FaultCode.TARGET_REMOVED, FaultCode.TARGET_MISSING)


@pytest.fixture
def stick(tmp_path: Path) -> ExfatStick:
    return exfat_stick(tmp_path)


def outbox(folder: Path) -> list[str]:
    out = folder / "DOCEXAM" / "OUT"
    return sorted(path.name for path in out.iterdir()) if out.is_dir() else []


@pytest.mark.parametrize("at_permille", [0, 401, 550, 700, 750, 1000])
def test_a_stick_pulled_at_any_moment_holds_no_half_bundle_and_the_next_export_is_whole(
    ready: Exchange, stick: ExfatStick, at_permille: int
) -> None:
    def pull(done: int, total: int) -> None:
        if done * 1000 >= at_permille * total:
            stick.pull()

    with stick.plugged() as folder, pytest.raises(EnvironmentFault) as fault:
        ready.results.write(folder, progress=pull)
    assert fault.value.code in PULLED
    assert ready.results.plan().written_at == "", "what was not written is not recorded as written"
    with stick.plugged() as folder:
        finals = [name for name in outbox(folder) if name.endswith(".dxr.age")]
        for name in finals:  # pulled after the name was given, but before that was known here
            assert len(ready.office.open(folder / "DOCEXAM" / "OUT" / name).events) == 5
        written = ready.results.write(folder).value
        assert written.events == 5
        assert not [name for name in outbox(folder) if name.endswith(".part")], (
            "what was left is cleared away"
        )
        (file,) = (path for path in (written.files[0].path,) if path.exists())
        assert len(ready.office.open(file).events) == 5


def test_a_stick_pulled_before_the_export_is_told(ready: Exchange, stick: ExfatStick) -> None:
    with stick.plugged() as folder:
        stick.pull()
        with pytest.raises(EnvironmentFault) as fault:
            ready.results.write(folder)
    assert fault.value.code in PULLED
    with closing(sqlite3.connect(ready.station.folder / RECORD_NAME)) as record:
        assert record.execute("SELECT count(*) FROM bundle_written").fetchone() == (0,)

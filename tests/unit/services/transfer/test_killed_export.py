"""Killed in the middle of an export: nothing readable lies anywhere, and the next start clears away what was left."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from docexam.services.opening import clear_leftovers
from docexam.services.transfer.sticks import clear_parts
from docexam.storage.backups import RECORD_NAME
from tests.unit.services.small_station import open_station
from tests.unit.services.transfer.exchanging import CONTENT, Exchange

READABLE = (b'"type":"attempt"', b"installation_id", b"bag/data", b"Lena Learner", b"77409")


def killed(made: Exchange, temporary: Path, permille: int) -> int:
    """Run the export in a process of its own until it is killed; return what it ended with."""
    made.station.close()
    command = [sys.executable, "-m", "tests.unit.services.transfer.killed_export"]
    arguments = [str(made.station.folder), str(made.stick), str(permille)]
    temporary.mkdir(exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(CONTENT), "TMPDIR": str(temporary)}
    return subprocess.run([*command, *arguments], cwd=CONTENT, env=environment, check=False).returncode


@pytest.mark.skipif(os.name == "nt", reason="a signal kills it")
@pytest.mark.parametrize("permille", [1, 300, 400, 600, 800])
def test_an_export_killed_on_the_way_leaves_nothing_readable_and_the_next_one_clears_up(
    ready: Exchange, tmp_path: Path, permille: int
) -> None:
    temporary = tmp_path / "temporary"
    assert killed(ready, temporary, permille) == -signal.SIGKILL
    assert list(temporary.iterdir()) == []
    for path in ready.stick.rglob("*"):
        if path.is_file():
            assert not any(word in path.read_bytes() for word in READABLE), path
    known = {RECORD_NAME, f"{RECORD_NAME}-wal", f"{RECORD_NAME}-shm", "keys", "copies"}
    assert {path.name for path in ready.station.folder.iterdir()} <= known
    again = Exchange(open_station(ready.station.folder), ready.stick, ready.office)
    assert again.results.write(again.stick).value.events == 5
    assert [path.name for path in again.out.iterdir() if path.name.endswith(".part")] == []
    again.station.close()


def test_the_start_clears_what_was_left_in_the_data_folder_and_nothing_else(tmp_path: Path) -> None:
    left = (
        "docexam.sqlite.part",
        "docexam.sqlite.part-wal",
        "keys/setup.json.part",
        "packs/in-force.json.part",
    )
    kept = ("docexam.sqlite", "lists.toml", "notes.partial", "keys/setup.json")
    for name in (*left, *kept):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    clear_leftovers(tmp_path, app_version="1.0.0")
    assert not any((tmp_path / name).exists() for name in left)
    assert all((tmp_path / name).exists() for name in kept)


def test_the_start_clears_our_own_halves_off_the_sticks_and_nobody_elses(ready: Exchange) -> None:
    own = ready.results.own_prefix()
    names = {
        f"DOCEXAM/OUT/{own}000001-20260304.dxr.age.part": False,
        "DOCEXAM/OUT/BSR-SAFWAN-01-00000000-000001-20260304.dxr.age.part": True,
        "docexam-record-20260304.csv.part": False,
        "my-progress-20260304.age.part": False,
        "holiday.mp4.part": True,
        "docexam-record-20260303.csv": True,
    }
    ready.out.mkdir(parents=True)
    for name in names:
        (ready.stick / name).write_bytes(b"half")
    clear_parts([ready.stick, ready.stick / "gone"], bundles=own)
    assert {name: (ready.stick / name).exists() for name in names} == names

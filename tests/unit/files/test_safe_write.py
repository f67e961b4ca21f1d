"""A file stands under its name whole, or not at all, whatever happens on the way."""

import errno
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.files import safe_write
from docexam.files.faults import data_folder_fault, target_fault
from docexam.files.safe_write import SPARE_BYTES, remove_stale_parts, write_safely
from tests.unit.files.small_volume import fill, make_read_only, small_volume

OLD, NEW = b"old\r\n" * 10, b"new\r\n" * 200_000
STEPS = ("open", "write", "flush", "fsync", "read", "replace", "sync_folder")
ERRORS = {
    errno.ENOSPC: FaultCode.TARGET_FULL,
    errno.EDQUOT: FaultCode.TARGET_FULL,
    errno.EROFS: FaultCode.TARGET_READ_ONLY,
    errno.EACCES: FaultCode.TARGET_READ_ONLY,
    errno.EIO: FaultCode.TARGET_REMOVED,
    errno.ENODEV: FaultCode.TARGET_REMOVED,
    errno.ENXIO: FaultCode.TARGET_REMOVED,
    errno.ENOENT: FaultCode.TARGET_REMOVED,
    errno.ENAMETOOLONG: FaultCode.TARGET_UNWRITABLE,
}


class FailingFile:
    """A file that fails at one step."""

    def __init__(self, file: Any, step: str, error: OSError) -> None:
        self._file, self._step, self._error = file, step, error

    def __enter__(self) -> "FailingFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        half = len(data) // 2
        self._file.write(data[:half])
        self._fail("write")
        return half + int(self._file.write(data[half:]))

    def flush(self) -> None:
        self._fail("flush")
        self._file.flush()

    def read(self, size: int) -> bytes:
        self._fail("read")
        return bytes(self._file.read(size))

    def fileno(self) -> int:
        return int(self._file.fileno())

    def _fail(self, step: str) -> None:
        if step == self._step:
            raise self._error


def fail_at(monkeypatch: pytest.MonkeyPatch, step: str, error: OSError) -> None:
    """Let one step of the procedure fail."""

    def fail(*_: object, **__: object) -> None:
        raise error

    real_open = Path.open

    def open_failing(path: Path, *arguments: Any, **options: Any) -> Any:
        if step == "open":
            raise error
        return FailingFile(real_open(path, *arguments, **options), step, error)

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    elif step == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    elif step == "sync_folder":
        monkeypatch.setattr(safe_write, "sync_folder", fail)
    else:
        monkeypatch.setattr(Path, "open", open_failing)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("data", [b"", b"x", NEW])
def test_what_was_written_is_there_and_its_digest_true(tmp_path: Path, data: bytes) -> None:
    written = write_safely(tmp_path, "record.csv", data, replace=False)
    assert written.path.read_bytes() == data
    assert (written.size_bytes, written.sha256) == (len(data), sha256(data).hexdigest())
    assert names_in(tmp_path) == ["record.csv"]


def test_data_may_come_in_pieces(tmp_path: Path) -> None:
    assert write_safely(tmp_path, "a", (b"1", b"2"), replace=False).path.read_bytes() == b"12"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("number", list(ERRORS))
def test_a_failure_at_any_step_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    with monkeypatch.context() as patch:
        fail_at(patch, step, OSError(number, "injected"))
        with pytest.raises(EnvironmentFault) as fault:
            write_safely(tmp_path, "record.csv", NEW, replace=False)
    assert fault.value.code is ERRORS[number]
    left = names_in(tmp_path)
    if step == "sync_folder":  # the name was given already: it may stand, but whole
        assert left == ["record.csv"]
        assert (tmp_path / "record.csv").read_bytes() == NEW
    else:
        assert left == []


@pytest.mark.parametrize("step", STEPS[:-1])
def test_a_pulled_stick_leaves_the_old_export_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "record.csv").write_bytes(OLD)
    with monkeypatch.context() as patch:
        fail_at(patch, step, OSError(errno.EIO, "pulled"))
        with pytest.raises(EnvironmentFault):
            write_safely(tmp_path, "record.csv", NEW, replace=True)
    assert (tmp_path / "record.csv").read_bytes() == OLD
    assert names_in(tmp_path) == ["record.csv"]


def test_a_part_that_cannot_be_cleared_away_hides_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "unlink", gone)
    fail_at(monkeypatch, "write", OSError(errno.ENOSPC, "full"))
    with pytest.raises(EnvironmentFault) as fault:
        write_safely(tmp_path, "record.csv", NEW, replace=False)
    assert fault.value.code is FaultCode.TARGET_FULL


def test_a_medium_that_reads_back_other_bytes_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = safe_write._drop_from_cache

    def flip(descriptor: int) -> None:
        os.pwrite(descriptor, b"X", 3)
        real(descriptor)

    monkeypatch.setattr(safe_write, "_drop_from_cache", flip)
    with pytest.raises(EnvironmentFault) as fault:
        write_safely(tmp_path, "record.csv", OLD, replace=False)
    assert fault.value.code is FaultCode.TARGET_READ_BACK_DIFFERS
    assert names_in(tmp_path) == []


def test_a_name_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "record.csv").write_bytes(OLD)
    with pytest.raises(EnvironmentFault) as fault:
        write_safely(tmp_path, "record.csv", NEW, replace=False)
    assert fault.value.code is FaultCode.TARGET_NAME_TAKEN
    assert (tmp_path / "record.csv").read_bytes() == OLD


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        write_safely(tmp_path / "gone", "record.csv", NEW, replace=False)
    assert fault.value.code is FaultCode.TARGET_MISSING


def test_a_stick_that_is_too_full_is_refused_before_a_byte_is_written(tmp_path: Path) -> None:
    with small_volume(tmp_path / "stick", size_kib=256) as stick:
        fill(stick, leave_bytes=SPARE_BYTES)
        with pytest.raises(EnvironmentFault) as fault:
            write_safely(stick, "record.csv", b"x" * 4096, replace=False)
        assert fault.value.code is FaultCode.TARGET_FULL
        assert int(fault.value.params["needed"]) > int(fault.value.params["free"])
        assert names_in(stick) == ["ballast"]


def test_a_stick_that_fills_up_meanwhile_is_left_without_a_half_file(tmp_path: Path) -> None:
    with small_volume(tmp_path / "stick", size_kib=1024) as stick:

        def somebody_else_writes(done: int, total: int) -> None:
            if done < total // 2 and not (stick / "ballast").exists():
                fill(stick)

        with pytest.raises(EnvironmentFault) as fault:
            write_safely(stick, "record.csv", b"x" * 700_000, replace=False, progress=somebody_else_writes)
        assert fault.value.code is FaultCode.TARGET_FULL
        assert names_in(stick) == ["ballast"]


def test_a_read_only_stick_is_said_to_be_read_only(tmp_path: Path) -> None:
    with small_volume(tmp_path / "stick", size_kib=256) as stick:
        make_read_only(stick)
        with pytest.raises(EnvironmentFault) as fault:
            write_safely(stick, "record.csv", b"x", replace=False)
        assert fault.value.code is FaultCode.TARGET_READ_ONLY


@pytest.mark.parametrize("stop_after", [0, 1, 3, 7])
def test_stopping_leaves_what_was_there(tmp_path: Path, stop_after: int) -> None:
    (tmp_path / "record.csv").write_bytes(OLD)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > stop_after

    with pytest.raises(CancelledByUser):
        write_safely(tmp_path, "record.csv", NEW, replace=True, cancelled=cancelled)
    assert (tmp_path / "record.csv").read_bytes() == OLD
    assert names_in(tmp_path) == ["record.csv"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(0, 700_000))
def test_progress_grows_to_the_whole(tmp_path: Path, size: int) -> None:
    seen: list[tuple[int, int]] = []
    write_safely(
        tmp_path, "a", b"x" * size, replace=True, progress=lambda done, total: seen.append((done, total))
    )
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {total for _, total in seen} <= {2 * size}
    assert not size or seen[-1] == (2 * size, 2 * size)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_file_system_that_cannot_sync_a_folder_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real: Callable[[int], None] = os.fsync
    folder = tmp_path.stat().st_ino

    def refuse_folders(descriptor: int) -> None:
        if os.fstat(descriptor).st_ino == folder:
            raise OSError(number, "not for folders")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    assert write_safely(tmp_path, "record.csv", NEW, replace=False).path.exists()


def test_only_parts_of_our_own_are_cleared_away(tmp_path: Path) -> None:
    for name in ("docexam-a.csv.part", "docexam-b.csv", "film.part"):
        (tmp_path / name).write_bytes(b"")
    remove_stale_parts(tmp_path, "docexam-")
    assert names_in(tmp_path) == ["docexam-b.csv", "film.part"]
    remove_stale_parts(tmp_path / "gone", "docexam-")


@pytest.mark.parametrize(
    ("windows", "code"),
    [
        (19, FaultCode.TARGET_READ_ONLY),
        (112, FaultCode.TARGET_FULL),
        (21, FaultCode.TARGET_REMOVED),
        (1167, FaultCode.TARGET_REMOVED),
    ],
)
def test_errors_of_windows_are_understood(windows: int, code: FaultCode) -> None:
    error = OSError(errno.EINVAL, "injected")
    error.winerror = windows  # type: ignore[attr-defined]  # only Windows has it
    assert target_fault(error, started=True, folder="E:\\").code is code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EROFS, FaultCode.DATA_FOLDER_READ_ONLY),
        (errno.ENOSPC, FaultCode.DISK_FULL),
        (errno.EIO, FaultCode.DATA_FOLDER_MISSING),
    ],
)
def test_errors_of_the_data_folder_have_codes_of_their_own(number: int, code: FaultCode) -> None:
    assert data_folder_fault(OSError(number, "injected"), folder="/data").code is code

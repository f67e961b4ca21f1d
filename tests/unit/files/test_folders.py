"""The data folder is there, private and writable, or its fault is told."""

import errno
import os
import stat
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.files.folders import free_bytes, prepare_data_folder
from docexam.files.machine import machine_digest
from tests.unit.files.small_volume import fill, make_read_only, small_volume


def test_a_new_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "docexam"
    prepare_data_folder(folder)
    prepare_data_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=64) as folder:
        make_read_only(folder)
        with pytest.raises(EnvironmentFault) as fault:
            prepare_data_folder(folder)
        assert fault.value.code is FaultCode.DATA_FOLDER_READ_ONLY


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=64) as folder:
        fill(folder)
        with pytest.raises(EnvironmentFault) as fault:
            prepare_data_folder(folder)
        assert fault.value.code is FaultCode.DISK_FULL
        assert [path.name for path in folder.iterdir()] == ["ballast"]


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(EnvironmentFault) as fault:
        prepare_data_folder(tmp_path)
    assert fault.value.code is FaultCode.DATA_FOLDER_READ_ONLY


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(EnvironmentFault) as fault:
        prepare_data_folder(tmp_path / "data" / "docexam")
    assert fault.value.code is FaultCode.DATA_FOLDER_MISSING


def test_free_bytes_of_nowhere_are_unknown(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0
    assert free_bytes(tmp_path / "gone") == -1


def test_this_computer_is_told_apart_without_naming_it() -> None:
    digest = machine_digest()
    assert digest == machine_digest()
    assert digest == "" or len(digest) == 32

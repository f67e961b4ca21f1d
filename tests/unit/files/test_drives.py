"""Sticks are found by what the kernel tells about them."""

from pathlib import Path

import pytest

from docexam.files import drives
from docexam.files.drives import UNKNOWN_BYTES, linux_drives, removable_drives


def disk(sys: Path, device: str, place: str, *, removable: bool, partition: bool = False) -> None:
    """Lay out one disk as /sys does: a link by device number to where it hangs, and its facts."""
    home = sys / "devices" / place
    home.mkdir(parents=True, exist_ok=True)
    whole = home.parent if partition else home
    (whole / "removable").write_text(f"{int(removable)}\n")
    if partition:
        (home / "partition").write_text("1\n")
    (sys / "block").mkdir(exist_ok=True)
    (sys / "block" / device).symlink_to(home)


def mounts(tmp_path: Path, *lines: str) -> Path:
    table = tmp_path / "mountinfo"
    table.write_bytes(b"".join(line.encode() + b"\n" for line in lines))
    return table


def line(device: str, folder: str, *, options: str = "rw,relatime", more: str = "rw") -> str:
    return f"36 35 {device} / {folder} {options} shared:1 - vfat /dev/sdb1 {more}"


def test_a_stick_is_found_by_its_removable_mark(tmp_path: Path) -> None:
    disk(tmp_path, "8:17", "pci/ata1/sdb/sdb1", removable=True, partition=True)
    stick = tmp_path / "STICK"
    stick.mkdir()
    (drive,) = linux_drives(mounts(tmp_path, line("8:17", str(stick))), tmp_path / "block")
    assert (drive.folder, drive.name, drive.read_only, drive.file_system) == (stick, "STICK", False, "vfat")
    assert drive.free_bytes > 0


def test_a_usb_hard_disk_is_found_by_where_it_hangs(tmp_path: Path) -> None:
    disk(tmp_path, "8:33", "pci/usb2/2-1/sdc/sdc1", removable=False, partition=True)
    (drive,) = linux_drives(mounts(tmp_path, line("8:33", "/media/disk")), tmp_path / "block")
    assert drive.folder == Path("/media/disk")
    assert drive.free_bytes == UNKNOWN_BYTES


def test_the_disk_of_the_computer_and_virtual_file_systems_are_no_sticks(tmp_path: Path) -> None:
    disk(tmp_path, "8:1", "pci/ata1/sda/sda1", removable=False, partition=True)
    table = mounts(tmp_path, line("8:1", "/"), line("0:22", "/proc"), "no mount line", "")
    assert linux_drives(table, tmp_path / "block") == ()


def test_spaces_and_arabic_in_a_label_come_back_whole(tmp_path: Path) -> None:
    disk(tmp_path, "8:17", "pci/usb1/1-1/sdb", removable=True)
    label = "/media/سارة\\040my\\134stick"
    (drive,) = linux_drives(mounts(tmp_path, line("8:17", label)), tmp_path / "block")
    assert drive.folder == Path("/media/سارة my\\stick")
    escaped = "/media/" + "".join(f"\\{byte:03o}" for byte in "سارة".encode())
    (drive,) = linux_drives(mounts(tmp_path, line("8:17", escaped)), tmp_path / "block")
    assert drive.folder == Path("/media/سارة")


@pytest.mark.parametrize(("options", "more"), [("ro,relatime", "rw"), ("rw", "ro,errors=remount-ro")])
def test_a_read_only_stick_is_known_as_such(tmp_path: Path, options: str, more: str) -> None:
    disk(tmp_path, "8:17", "pci/usb1/1-1/sdb", removable=True)
    table = mounts(tmp_path, line("8:17", "/media/a", options=options, more=more))
    assert linux_drives(table, tmp_path / "block")[0].read_only


def test_a_stick_mounted_twice_is_one_drive(tmp_path: Path) -> None:
    disk(tmp_path, "8:17", "pci/usb1/1-1/sdb", removable=True)
    table = mounts(tmp_path, line("8:17", "/media/a"), line("8:17", "/media/b"))
    assert [drive.folder for drive in linux_drives(table, tmp_path / "block")] == [Path("/media/a")]


def test_a_failure_to_look_is_an_empty_list(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("no mount table here")

    monkeypatch.setattr(drives, "linux_drives", fail)
    assert removable_drives() == ()
    monkeypatch.setattr("docexam.files.drives.sys.platform", "win32")
    assert removable_drives() == ()

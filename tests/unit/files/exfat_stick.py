"""A real exFAT volume served by a process of its own, which can be killed as a stick is pulled.

Needs Linux with /dev/fuse, the right to set up a loop device, and the Debian packages exfat-fuse and exfatprogs;
a test is skipped where any of them is missing.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_TOOLS = ("mkfs.exfat", "mount.exfat-fuse", "losetup", "umount")
_PATH = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin" + os.pathsep + "/sbin"
_MOUNTED_WITHIN_S = 20


class ExfatStick:
    """An image with an exFAT file system; `plugged` mounts it, `pull` kills the process behind it."""

    def __init__(self, image: Path, folder: Path, *, size_mib: int = 8) -> None:
        self.image, self.folder = image, folder
        self._driver: subprocess.Popen[bytes] | None = None
        with image.open("wb") as file:
            file.truncate(size_mib << 20)
        _run("mkfs.exfat", str(image))

    @contextmanager
    def plugged(self) -> Iterator[Path]:
        """Mount the stick for as long as this lasts."""
        self.folder.mkdir(exist_ok=True)
        device = _run("losetup", "--show", "-f", str(self.image)).strip()
        try:
            # in the foreground, so that it is known which process stands behind the stick
            command = [_tool("mount.exfat-fuse"), "-d", device, str(self.folder)]
            self._driver = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self._wait_until_mounted()
            yield self.folder
        finally:
            subprocess.run([_tool("umount"), "-l", str(self.folder)], capture_output=True, check=False)
            self.pull()
            _run("losetup", "-d", device)

    def pull(self) -> None:
        """Kill the process that serves the volume, without a word to anybody."""
        if self._driver is not None:
            self._driver.kill()
            self._driver.wait()
            self._driver = None

    def _wait_until_mounted(self) -> None:
        until = time.monotonic() + _MOUNTED_WITHIN_S
        while not self.folder.is_mount():
            if self._driver is None or self._driver.poll() is not None or time.monotonic() > until:
                pytest.skip("this machine does not let a test mount exFAT by FUSE")
            time.sleep(0.02)


def exfat_stick(folder: Path) -> ExfatStick:
    """Return an empty exFAT stick; skips the test where this machine cannot have one."""
    missing = [tool for tool in _TOOLS if shutil.which(tool, path=_PATH) is None]
    if missing:
        pytest.skip(f"needs exfat-fuse and exfatprogs: {', '.join(missing)} not found")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("/dev/fuse is not usable")
    if (
        os.geteuid() != 0
        or subprocess.run([_tool("losetup"), "-f"], capture_output=True, check=False).returncode
    ):
        pytest.skip("no loop device can be set up")
    return ExfatStick(folder / "stick.img", folder / "stick-exfat")


def _tool(name: str) -> str:
    found = shutil.which(name, path=_PATH)
    assert found is not None, name
    return found


def _run(name: str, *arguments: str) -> str:
    return subprocess.run([_tool(name), *arguments], capture_output=True, check=True, text=True).stdout

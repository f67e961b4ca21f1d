"""OpenCV comes late and leaves Qt alone."""

import subprocess
import sys

import pytest

_SCRIPT = """
import os, sys
import docexam.imaging.opencv as room
import docexam.imaging.optics.bench
assert "cv2" not in sys.modules
room.opencv()
assert "cv2" in sys.modules
print(os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"), os.environ.get("QT_QPA_FONTDIR"))
"""


@pytest.mark.parametrize("own", [None, "/somewhere/own"])
def test_opencv_is_imported_at_first_use_and_leaves_the_environment_as_it_was(
    own: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        monkeypatch.delenv(name, raising=False)
        if own is not None:
            monkeypatch.setenv(name, own)
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(own), str(own)]

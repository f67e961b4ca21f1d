"""Traps of the toolkit that once closed: each has a test, so that a new version is not trusted unseen."""

import subprocess
import sys

LOSS_ALLOWED = 20
PROGRAM = """
import sys
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QPainterPath

app = QGuiApplication([])
path = QPainterPath()
path.moveTo(0, 0)
before = sys.getrefcount(None)
for step in range(1000):
    path.lineTo(step, step % 7)
    app.processEvents()
print(before - sys.getrefcount(None))
"""


def test_void_calls_of_qt_lose_no_reference_of_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one at each call and ended the interpreter after some thousand."""
    answer = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert int(answer.stdout) < LOSS_ALLOWED

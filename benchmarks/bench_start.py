"""From the start of the process to the first paint, beside an empty QMainWindow started the same way."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final

from benchmarks.figure import Figure

REPEATS: Final = 7
EMPTY_WINDOW: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("first-paint", flush=True)
        QTimer.singleShot(0, app.quit)

app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""


def figures() -> list[Figure]:
    """Measure both alternately, so that whatever else the machine does falls on both."""
    program, empty = [], []
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DOCEXAM_DATA": folder, "DOCEXAM_QUIT_AFTER_FIRST_PAINT": "1"}
        for _ in range(REPEATS + 1):
            empty.append(seconds_to_first_paint([sys.executable, "-c", EMPTY_WINDOW], environment))
            program.append(seconds_to_first_paint([sys.executable, "-m", "docexam"], environment))
    # the first of each fills the disk cache and, for the program, sets up its folder
    return [
        Figure(
            name="first paint",
            value=median(program[1:]) * 1e3,
            unit="ms",
            floor_name="an empty QMainWindow",
            floor=median(empty[1:]) * 1e3,
            limit_ratio=3.0,
        )
    ]


def seconds_to_first_paint(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Start a program and return how long it takes until it says that it has painted.

    Raises:
        RuntimeError: it ended without saying so.
    """
    start = time.perf_counter()
    with subprocess.Popen(command, env=dict(environment), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("first-paint"):
                taken = time.perf_counter() - start
                process.communicate()
                return taken
    raise RuntimeError(f"no first paint from {command[-1][:40]!r}: exit code {process.returncode}")

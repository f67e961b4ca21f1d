"""Many specimens: the memory a station holds after a long day, and data pages drawn in a batch.

Each is measured in a process of its own. ``DOCEXAM_BENCH_QUICK=1`` makes both short. Memory is the resident set after
`SPECIMENS` passports lay on the desk in white and ultraviolet light, each with the loupe on it; its floor is the
same process after the first. The batch is `docexam render --batch` at 300 dpi in white light on one core; the
floor is the rate at which finished pages could be encoded and written.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.figure import Figure, timed
from docexam.app.render_command import encoded

ROOT: Final = Path(__file__).resolve().parent.parent
QUICK: Final = bool(os.environ.get("DOCEXAM_BENCH_QUICK"))
SPECIMENS: Final = 12 if QUICK else 200
PAGES: Final = 4 if QUICK else 40
DESIGN: Final = "utopia-passport-2024"
PAGE_PX: Final = (1039, 1476)
DPI_300: Final = 11.81
MEGABYTE: Final = 1024 * 1024

_MEMORY: Final = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from benchmarks.bench_desk import WINDOWS, Bench
from docexam.domain.illumination import Lamp, Light

def resident_mb():
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

app = QApplication([])
bench = Bench(WINDOWS["1366 x 768"])
for number in range(int(sys.argv[1])):
    bench.lay(1000 + number)
    bench.until(bench.sharp)
    bench.canvas.light(Lamp(Light.UVA))
    bench.until(bench.sharp)
    bench.canvas.take_loupe(on=True)
    bench.canvas.point_at((60.0, 40.0))
    bench.until(lambda: bench.canvas.stage.tools_sharp)
    bench.canvas.take_loupe(on=False)
    if number == 0:
        print(resident_mb(), flush=True)
print(resident_mb(), flush=True)
bench.drawing.close()
"""


def figures() -> list[Figure]:
    """Measure memory and batch."""
    return [*_memory(), _batch()]


def _memory() -> list[Figure]:
    if not Path("/proc/self/status").exists():
        return []
    first, last = (float(line) for line in _run("-c", _MEMORY, str(SPECIMENS)).split())
    return [
        Figure(
            name=f"memory after {SPECIMENS} specimens",
            value=last,
            unit="MB",
            floor_name="after the first",
            floor=first,
            limit_value=500.0,
        )
    ]


def _batch() -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        seconds = _batch_cpu_s(Path(folder), PAGES + 1) - _batch_cpu_s(Path(folder), 1)
        encoding = _encoding_s(Path(folder))
    return Figure(
        name=f"render --batch, {PAGES} data pages at 300 dpi, per core",
        value=60 * PAGES / seconds,
        unit="pages/min",
        floor_name="encoding and writing alone",
        floor=60 / encoding,
        more_is_better=True,
    )


def _batch_cpu_s(folder: Path, pages: int) -> float:
    """Return the processor time of a batch; of one page it is what start and content take."""
    lines = [
        {
            "design": DESIGN,
            "seed": 5000 + n,
            "light": "VIS",
            "px_per_mm": DPI_300,
            "out": str(folder / f"{n}.jpg"),
        }
        for n in range(pages)
    ]
    orders = folder / "orders.jsonl"
    orders.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    before = os.times()
    _run("-m", "docexam", "render", "--batch", str(orders))
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _encoding_s(folder: Path) -> float:
    rng = np.random.default_rng(1)
    picture = rng.integers(0, 256, (*PAGE_PX, 3), np.uint8)
    path = folder / "floor.jpg"
    return timed(lambda: path.write_bytes(encoded(picture, ".jpg")), repeats=5).median_ms / 1e3


def _run(*arguments: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    answer = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return answer.stdout

"""The same recipe gives the same bytes, in any drawing order and any process."""

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.bench import Bench
from docexam.imaging.press.sheet import Sheet
from tests.unit.imaging.proof_sheet import PAGE, proof_sheet

KEYS = [(1, 0, 0), (1, 1, 0), (2, 2, 2), (4, 3, 9), (6, 40, 30)]
LAMPS = [
    Lamp(),
    Lamp(Light.UVA),
    Lamp(Light.TRN),
    Lamp(Light.OBL),
    Lamp(Light.TLT, 8.0, -5.0),
    Lamp(Light.IR),
]

_IN_ANOTHER_PROCESS = """
import sys
sys.path.insert(0, {tests!r})
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from tests.unit.imaging.proof_sheet import proof_sheet
from tests.unit.imaging.test_determinism import fingerprint
print(fingerprint(proof_sheet(), reverse=True))
"""


def fingerprint(sheet: Sheet, *, reverse: bool) -> str:
    mounted = Bench().mount(sheet)
    wanted = [(key, lamp) for key in KEYS for lamp in LAMPS]
    drawn = {}
    for (level, ix, iy), lamp in reversed(wanted) if reverse else wanted:
        drawn[(level, ix, iy), lamp] = mounted.tile(PAGE, level, ix, iy, lamp).tobytes()
    return hashlib.sha256(b"".join(drawn[place] for place in wanted)).hexdigest()


def test_two_drawing_orders_give_the_same_bytes(sheet: Sheet) -> None:
    assert fingerprint(sheet, reverse=False) == fingerprint(sheet, reverse=True)


def test_another_process_gives_the_same_bytes(sheet: Sheet) -> None:
    code = _IN_ANOTHER_PROCESS.format(tests=str(Path(__file__).parents[3]))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == fingerprint(sheet, reverse=False)


def test_another_seed_is_another_piece_of_paper(sheet: Sheet) -> None:
    one, other = (Bench().mount(s).tile(PAGE, 4, 20, 10, Lamp()) for s in (sheet, proof_sheet(seed=8)))
    assert not np.array_equal(one, other)

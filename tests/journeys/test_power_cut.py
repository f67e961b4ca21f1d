"""Nothing is lost when the power goes: the set goes on at the same specimen, with its marks and light."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from docexam.domain.illumination import Light
from tests.journeys.interrupted import DECIDED, MARK_AT, opened

HERE = Path(__file__).parent


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not of Windows")
def test_after_a_power_cut_the_set_goes_on_at_the_same_specimen(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    data.mkdir()
    out.mkdir()
    path = os.pathsep.join([str(HERE.parents[1]), str(HERE)])
    cut = subprocess.run(
        [sys.executable, str(HERE / "interrupted.py"), str(data)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert cut.returncode == -signal.SIGKILL, cut.stderr[-3000:]

    journey = opened(data, out)
    try:
        journey.sign_in()
        journey.hand.press("home.start")
        desk = journey.desk_at(DECIDED + 1).desk
        assert desk is not None
        (mark,) = desk.state.marks
        assert mark.at_mm == pytest.approx(MARK_AT, abs=0.2)
        assert mark.light is Light.UVA
        assert desk.state.light is Light.UVA
        assert desk.state.lights_used == (Light.VIS, Light.UVA)
    finally:
        journey.running.window.close()
        journey.running.end()

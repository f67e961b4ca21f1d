"""Paint first: what is heavy is loaded after the first page stands."""

import os
import re
import subprocess
import sys
from pathlib import Path

HEAVY = ("numpy", "cv2", "sqlalchemy", "alembic", "PIL", "click")


def run(code: str, data: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "DOCEXAM_DATA": str(data),
        "DOCEXAM_QUIT_AFTER_FIRST_PAINT": "1",
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    code = (
        "import sys; from docexam.app.main import main; main([]);"
        f"print('loaded', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    answer = run(code, tmp_path)
    assert "loaded []" in answer.stdout, answer.stdout + answer.stderr


def test_the_time_of_the_first_paint_can_be_asked_for(tmp_path: Path) -> None:
    answer = run("from docexam.app.main import main; main([])", tmp_path)
    assert re.search(r"^first-paint \d+\.\d{3}$", answer.stdout, re.MULTILINE), answer.stderr

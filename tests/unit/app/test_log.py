"""The log rolls over and is never in the way."""

import logging
from pathlib import Path

from docexam.app.log import start_log


def test_what_happened_is_written_down(tmp_path: Path) -> None:
    start_log(tmp_path / "logs").info("opened in %d steps", 3)
    assert "opened in 3 steps" in (tmp_path / "logs" / "docexam.log").read_text(encoding="utf-8")
    start_log(tmp_path / "other")


def test_a_full_log_rolls_over_and_old_ones_go(tmp_path: Path) -> None:
    logger = start_log(tmp_path)
    for _ in range(4000):
        logger.info("x" * 500)
    assert len(list(tmp_path.glob("docexam.log*"))) == 5
    start_log(tmp_path / "other")


def test_a_folder_that_cannot_be_written_to_leaves_the_program_running(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    logger = start_log(tmp_path / "logs")
    logger.info("nobody reads this")
    assert isinstance(logger.handlers[0], logging.NullHandler)

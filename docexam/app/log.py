"""The log: what the program did, never who did it. Five small files that replace each other."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

_FILE: Final = "docexam.log"
_BYTES: Final = 256 * 1024
_KEPT: Final = 4
_LINE: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"


def start_log(folder: Path) -> logging.Logger:
    """Log into `folder` from now on; where it cannot be written to, the program goes on without a log."""
    logger = logging.getLogger("docexam")
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(_handler(folder))
    return logger


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made: logging.Handler = RotatingFileHandler(
            folder / _FILE, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        return logging.NullHandler()
    made.setFormatter(logging.Formatter(_LINE))
    return made

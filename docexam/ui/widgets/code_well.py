"""Codes in short groups, to be compared and read over a phone."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import SPACE_2, SPACE_12, TypeRole
from docexam.ui.widgets.boxes import Card
from docexam.ui.widgets.text import label

_GROUP: Final = 4
_GROUPS_A_LINE: Final = 4


def grouped(sha256: str) -> tuple[str, ...]:
    """Return a fingerprint in lines of groups of four, to be read aloud."""
    groups = [sha256[at : at + _GROUP].upper() for at in range(0, len(sha256), _GROUP)]
    return tuple("  ".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE))


def fingerprint_well(sha256: str, *, name: str) -> QWidget:
    """Return the well with the groups of a fingerprint; dots stand where there is no file yet."""
    lines = grouped(sha256) if sha256 else ("····  " * _GROUPS_A_LINE,)
    return _well(lines, known=bool(sha256), name=name)


def check_code_well(code: str, *, name: str) -> QWidget:
    """Return the well with a check code, ``2025-9320-C16A-21AD-6C78``."""
    return _well((code.replace("-", "  "),), known=True, name=name)


def _well(lines: Sequence[str], *, known: bool, name: str) -> QWidget:
    well = Card(name=name, padding=SPACE_12, spacing=SPACE_2)
    well.setProperty("role", "well")
    keep_left_to_right(well)
    for line in lines:
        words = label(line.strip(), TypeRole.PANEL, wrap=False, tone="" if known else "text2")
        words.setProperty("family", "ocrb" if known else "")
        words.stand(Qt.AlignmentFlag.AlignHCenter)
        well.column.addWidget(words)
    well.setAccessibleName(" ".join(lines))
    return well

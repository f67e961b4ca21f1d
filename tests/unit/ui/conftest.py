"""The program's own typefaces, loaded once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from docexam.ui.fonts import load_fonts

FONTS = Path(__file__).resolve().parents[3] / "assets" / "fonts"


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts(FONTS)

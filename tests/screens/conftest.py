"""The program's own typefaces, and a station for the screens that stand on services."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from docexam.ui import theme
from docexam.ui.fonts import load_fonts
from tests.screens.station import ROOT, Station


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts(ROOT / "assets" / "fonts")
    qapp.setFont(theme.font(theme.TypeRole.BODY))


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    made = Station(qtbot, tmp_path / "data")
    yield made
    made.close()

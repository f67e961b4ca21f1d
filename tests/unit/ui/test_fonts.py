"""The typefaces come with the program."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.ui import fonts, theme

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "fonts"


def test_every_family_the_tokens_name_is_loaded(qapp: object) -> None:
    families = set(fonts.load_fonts(FOLDER))
    assert {theme.SANS, theme.MONO, theme.NASKH, *theme.FALLBACKS} <= families


def test_both_scripts_stand_in_the_sans(qapp: object) -> None:
    fonts.load_fonts(FOLDER)
    systems = QFontDatabase.writingSystems(theme.SANS)
    assert QFontDatabase.WritingSystem.Arabic in systems
    assert QFontDatabase.WritingSystem.Latin in systems


def test_a_missing_typeface_is_named(qapp: object, tmp_path: Path) -> None:
    for name in fonts.FILES[1:]:
        shutil.copy(FOLDER / name, tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        fonts.load_fonts(tmp_path)
    assert caught.value.code is FaultCode.FONT_MISSING
    assert caught.value.params["file"] == fonts.FILES[0]


def test_a_damaged_typeface_is_named(qapp: object, tmp_path: Path) -> None:
    for name in fonts.FILES:
        shutil.copy(FOLDER / name, tmp_path)
    (tmp_path / "OCRB.otf").write_bytes(b"no typeface")
    with pytest.raises(EnvironmentFault) as caught:
        fonts.load_fonts(tmp_path)
    assert caught.value.params["file"] == "OCRB.otf"

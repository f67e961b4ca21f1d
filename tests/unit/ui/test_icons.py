"""The icons: every one can be drawn, stays on its grid, and only what points along the reading mirrors."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from docexam.domain.illumination import JUDGED_LIGHTS
from docexam.ui import icons

ON_THE_PAGE = ("vis", "obl", "grz", "coa", "uva", "uvb", "uvc", "ir", "irl", "tlt")
BASE_LINE = 20.0


def drawn(name: str, *, mirrored: bool = False) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(painter, name, QRectF(0, 0, 48, 48), color="#112233", mirrored=mirrored)
    painter.end()
    return image


@pytest.mark.parametrize("name", icons.SHAPES)
def test_an_icon_stays_on_its_grid(qapp: object, name: str) -> None:
    box = icons.path(name).boundingRect()
    half = icons.STROKE / 2
    assert box.left() >= half
    assert box.top() >= half
    assert box.right() <= icons.GRID - half
    assert box.bottom() <= icons.GRID - half


@pytest.mark.parametrize("light", JUDGED_LIGHTS)
def test_each_light_has_a_glyph_of_its_own(light: str) -> None:
    others = {icons.SHAPES[other.lower()] for other in JUDGED_LIGHTS if other != light}
    assert icons.SHAPES[light.lower()] not in others


@pytest.mark.parametrize("name", ON_THE_PAGE)
def test_lamps_stand_over_the_same_base_line(qapp: object, name: str) -> None:
    path = icons.path(name)
    assert path.intersects(QRectF(3, BASE_LINE - 0.1, 18, 0.2))
    assert path.boundingRect().bottom() == pytest.approx(BASE_LINE, abs=0.01)


@pytest.mark.parametrize("name", icons.SHAPES)
def test_only_what_points_along_the_reading_direction_mirrors(qapp: object, name: str) -> None:
    changed = drawn(name) != drawn(name, mirrored=True)
    assert changed == (name in icons.MIRRORED)


def test_an_icon_takes_its_colour(qapp: object) -> None:
    image = drawn("minus")
    assert image.pixelColor(24, 24) == QColor("#112233")


def test_air_stands_between_icon_and_words(qapp: object) -> None:
    made = icons.icon("plus", color="#000000", size=20, gap=8)
    assert made.availableSizes()[0].width() == 28

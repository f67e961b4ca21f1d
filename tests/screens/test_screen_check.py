"""The screen check says what to do when the screen falls short, and keeps the true scale."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from docexam.ui.panels.screen_check.page import FIGURES, STEP
from docexam.ui.panels.screen_check.patches import CARD_MM, WEDGE_STEPS, CardOutline
from docexam.ui.screens.screen_check import ScreenCheckScreen
from docexam.ui.theme import DIMMED
from tests.screens.station import Station


@pytest.fixture
def check(station: Station) -> ScreenCheckScreen:
    screen = station.show("screen-check", ScreenCheckScreen)
    assert isinstance(screen, ScreenCheckScreen)
    return screen


def picture(station: Station, name: str) -> QImage:
    return station.find(name).grab().toImage()


def greys(image: QImage, row: int) -> list[int]:
    return [image.pixelColor(x, row).red() for x in range(image.width())]


def test_the_wedge_has_its_steps_from_black_to_white(station: Station, check: ScreenCheckScreen) -> None:
    found = greys(picture(station, "screen-check.wedge"), 5)[1:-1]
    assert found == sorted(found)
    assert (found[0], found[-1]) == (0, 255)
    assert len(set(found)) == WEDGE_STEPS


def test_the_figure_in_the_dark_is_there_and_barely_brighter(
    station: Station, check: ScreenCheckScreen
) -> None:
    image = picture(station, "screen-check.patch")
    found = {grey for row in range(image.height()) for grey in greys(image, row)}
    ground = int(DIMMED.desk[1:3], 16)
    assert min(found) == ground
    assert ground < max(found) <= ground + 12


def test_too_few_steps_and_an_unseen_figure_bring_advice(station: Station, check: ScreenCheckScreen) -> None:
    for answer, said in (("greys.fewer", "greys.said"), ("dark.none", "dark.said")):
        station.press(f"screen-check.{answer}")
        assert station.text(f"screen-check.{said}")
        assert station.find(f"screen-check.{said}").property("tone") == "warn"


def test_a_wrong_figure_is_no_pass(station: Station, check: ScreenCheckScreen) -> None:
    shown = FIGURES[station.around.new_seed() % len(FIGURES)]
    wrong = next(figure for figure in FIGURES if figure != shown)
    station.press(f"screen-check.dark.{wrong}")
    assert station.find("screen-check.dark.said").property("tone") == "warn"
    station.press(f"screen-check.dark.{shown}")
    assert station.find("screen-check.dark.said").property("tone") == "ok"


def test_the_card_grows_by_button_and_key_and_the_scale_is_kept(
    station: Station, check: ScreenCheckScreen
) -> None:
    card = station.find("screen-check.card")
    assert isinstance(card, CardOutline)
    before = card.px_per_mm
    station.press("screen-check.larger")
    assert station.program.screen_px_per_mm == pytest.approx(before * STEP)
    QTest.keyClick(card, Qt.Key.Key_Minus)
    assert station.program.screen_px_per_mm == pytest.approx(before)
    assert card.sizeHint().width() == pytest.approx(CARD_MM[0] * before, abs=3)


def test_what_was_measured_before_is_where_it_begins(station: Station) -> None:
    station.program.screen_px_per_mm = 5.5
    station.show("screen-check", ScreenCheckScreen)
    card = station.find("screen-check.card")
    assert isinstance(card, CardOutline)
    assert card.px_per_mm == 5.5

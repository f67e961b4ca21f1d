"""The tokens: contrast of every pair that is put together, neutral greys, sizes that grow with the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from docexam.ui import theme
from docexam.ui.theme import THEMES, Motion, Theme, ThemeHost, TypeRole

GROUNDS = ("bg", "surface", "sunk", "soft")
TEXTS = ("text", "text2", "accent", "ok", "warn", "bad")
GREYS = ("bg", "surface", "sunk", "desk", "line", "strong", "text", "text2")
TEXT_RATIO, SIGN_RATIO = 4.5, 3.0


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    theme.set_text_size(100)
    yield
    theme.set_text_size(100)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    shade = QColor(colour)
    parts = [channel / 255 for channel in (shade.red(), shade.green(), shade.blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_of_contrast_is_that_of_the_guideline() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(worn: Theme, ground: str) -> None:
    found = {text: ratio(getattr(worn, text), getattr(worn, ground)) for text in TEXTS}
    assert {text: value for text, value in found.items() if value < TEXT_RATIO} == {}


@pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
def test_borders_icons_and_focus_can_be_seen_on_every_ground(worn: Theme) -> None:
    for ground in GROUNDS:
        for sign in ("strong", "accent", "ok", "warn", "bad"):
            assert ratio(getattr(worn, sign), getattr(worn, ground)) >= SIGN_RATIO, (sign, ground)


@pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
def test_text_on_the_accent_can_be_read_at_rest_under_the_pointer_and_pressed(worn: Theme) -> None:
    shares = (0.0, 2 * theme.HOVER_SHARE, 2 * theme.PRESSED_SHARE)
    for share in shares:
        assert ratio(worn.accent_fg, theme.mixed(worn.accent, worn.text, share)) >= TEXT_RATIO


@pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
def test_greys_have_no_cast(worn: Theme) -> None:
    for grey in GREYS:
        shade = QColor(getattr(worn, grey))
        assert shade.red() == shade.green() == shade.blue(), grey


def test_text_on_the_desk_can_be_read() -> None:
    assert ratio(theme.DESK_TEXT, theme.DARK.desk) >= TEXT_RATIO
    assert ratio(theme.DESK_TEXT2, theme.DARK.desk) >= TEXT_RATIO


def test_a_mark_is_visible_on_any_ink() -> None:
    assert ratio(theme.MARK_LINE, theme.MARK_CASING) == pytest.approx(21.0)


def test_the_smallest_text_is_eleven_points() -> None:
    assert min(theme.TYPE_PX.values()) * 72 / 96 >= 11


def test_everything_grows_with_the_size_of_the_text() -> None:
    theme.set_text_size(150)
    assert theme.px(theme.TARGET_44) == 66
    assert theme.font(TypeRole.BODY).pixelSize() == 24
    assert "font-size: 24px" in styled().styleSheet()


def test_an_unknown_size_of_the_text_is_the_usual_one() -> None:
    theme.set_text_size(999)
    assert theme.text_size() == 100


def test_figures_stand_in_columns() -> None:
    made = theme.font(TypeRole.BODY)
    assert made.featureTags()


def styled() -> QWidget:
    made = QWidget()
    theme.apply(made, theme.LIGHT)
    return made


@pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
def test_the_style_sheet_paints_a_primary_button_in_the_accent(qapp: object, worn: Theme) -> None:
    page = QWidget()
    page.setProperty("role", "window")
    button = QPushButton("", page)
    button.setProperty("role", "primary")
    button.setGeometry(10, 10, 200, 52)
    theme.apply(page, worn)
    pixel = button.grab().toImage().pixelColor(100, 26)
    assert pixel.name().upper() == worn.accent


def test_a_widget_wears_the_theme_of_its_nearest_dressed_ancestor(qapp: object) -> None:
    page = styled()
    inner = QWidget(page)
    words = QLabel("words", inner)
    assert theme.theme_of(words) is theme.LIGHT
    theme.apply(inner, theme.DIMMED)
    assert theme.theme_of(words) is theme.DIMMED


def test_the_desk_is_dark_whatever_was_chosen_and_dims(qapp: object) -> None:
    host, page = ThemeHost(), QWidget()
    seen: list[str] = []
    host.theme_changed.connect(lambda: seen.append(host.theme.name))
    host.dress(page, "dark")
    host.use("dimmed")
    assert seen == ["dark", "dimmed"]
    assert page.property("theme") == "dimmed"


def test_high_contrast_keeps_its_chrome_on_the_desk_and_only_the_desk_darkens(qapp: object) -> None:
    host, page = ThemeHost(), QWidget()
    host.choose("contrast")
    host.dress(page, "dark")
    assert host.theme is theme.CONTRAST
    host.use("dimmed")
    assert host.theme.desk == theme.DIMMED.desk
    assert host.theme.accent == theme.CONTRAST.accent


def test_less_motion_means_no_motion() -> None:
    host = ThemeHost()
    assert all(host.duration_ms(motion) > 0 for motion in Motion)
    host.less_motion = True
    assert all(host.duration_ms(motion) == 0 for motion in Motion)

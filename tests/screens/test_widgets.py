"""The parts screens are made of."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from docexam.ui import theme
from docexam.ui.actions import Act
from docexam.ui.widgets.boxes import clear, column, row
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.key_cap import key_cap
from docexam.ui.widgets.pin_pad import PinPad
from docexam.ui.widgets.progress import ProgressBar, ProgressDashes
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.steps import Steps
from docexam.ui.widgets.sureness import Sureness
from docexam.ui.widgets.switch import Switch
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tile_grid import TileGrid

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def strike(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def segmented(qtbot: QtBot) -> tuple[Segmented, list[str]]:
    made = Segmented([("a", "One"), ("b", "Two"), ("c", "Three")], current="a", name="s", says="Choice")
    qtbot.addWidget(made)
    heard: list[str] = []
    made.chosen.connect(heard.append)
    return made, heard


def test_arrow_keys_move_along_the_reading_direction(qtbot: QtBot) -> None:
    made, heard = segmented(qtbot)
    strike(made, Qt.Key.Key_Right)
    strike(made, Qt.Key.Key_Left)
    made.setLayoutDirection(RIGHT_TO_LEFT)
    strike(made, Qt.Key.Key_Left)
    assert heard == ["b", "a", "b"]


def test_exactly_one_segment_holds(qtbot: QtBot) -> None:
    made, heard = segmented(qtbot)
    made.segment("c").click()
    made.segment("c").click()
    assert made.current == "c"
    assert [made.segment(key).isChecked() for key in "abc"] == [False, False, True]
    made.choose("a")
    assert heard == ["c", "c"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_a_button_once_however_long_it_is_held(qtbot: QtBot, key: Qt.Key) -> None:
    made = GlyphButton("Go", name="go")
    qtbot.addWidget(made)
    pressed: list[bool] = []
    made.clicked.connect(lambda _on=False: pressed.append(True))
    strike(made, key)
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(made, held)
    assert pressed == [True]


def test_sureness_is_named_as_soon_as_it_is_chosen(qtbot: QtBot) -> None:
    made = Sureness(language="ar", name="sure")
    qtbot.addWidget(made)
    assert made.value is None
    assert made.scale.segment("4").text() == "٤"
    with qtbot.waitSignal(made.chosen) as heard:
        made.scale.segment("4").click()
    assert heard.args == [4]
    assert made.value == 4
    assert "fairly sure" in [words.text() for words in made.findChildren(QLabel)]


def test_what_is_typed_narrows_a_list_until_one_is_left_and_chosen(qtbot: QtBot) -> None:
    choices = [
        Choice("SAF", "Safwan", "سفوان"),
        Choice("ARA", "Arar", "عرعر"),
        Choice("SHE", "Al-Sheeb", "الشيب"),
    ]
    made = Chooser(choices, current="", hint="Find", says="Places", name="places")
    qtbot.addWidget(made)
    made.search.setText("عرعر")
    assert made.current == "ARA"
    made.search.setText("nowhere")
    assert made.current == ""
    made.search.setText("")
    assert made.current == "ARA"


def test_down_goes_on_from_the_search_into_the_list(qtbot: QtBot) -> None:
    made = Chooser([Choice("a", "A")], current="", hint="Find", says="Places", name="places")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.search.down):
        strike(made.search, Qt.Key.Key_Down)


def test_a_wrong_input_says_why_until_it_is_changed(qtbot: QtBot) -> None:
    made = Field("Name", name="field")
    qtbot.addWidget(made)
    made.say_wrong("Enter the name.")
    assert made.fault == "Enter the name."
    assert made.edit.property("wrong") is True
    made.edit.setText("A")
    assert made.fault == ""
    assert made.edit.property("wrong") is False


def test_a_latin_name_begins_at_the_right_in_an_arabic_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = label("Ahmed Kareem")
    column(page).addWidget(made)
    page.setLayoutDirection(RIGHT_TO_LEFT)
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
    page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert made.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_button_that_is_an_icon_has_a_name_for_screen_readers_and_a_tip(qtbot: QtBot) -> None:
    made = icon_button("back", says="Back", name="back")
    qtbot.addWidget(made)
    assert (made.accessibleName(), made.toolTip(), made.text()) == ("Back", "Back", "")


def test_a_segment_is_wide_enough_for_its_words_once_they_are_bold(qtbot: QtBot) -> None:
    plain, checkable = GlyphButton("English words"), GlyphButton("English words")
    for made in (plain, checkable):
        qtbot.addWidget(made)
        made.setFont(theme.font(theme.TypeRole.BODY))
    checkable.setCheckable(True)
    assert checkable.sizeHint().width() > plain.sizeHint().width()


def test_progress_runs_along_the_reading_direction(qtbot: QtBot) -> None:
    made = ProgressBar(name="bar", says="Progress")
    qtbot.addWidget(made)
    made.resize(200, 12)
    theme.apply(made, theme.LIGHT)
    made.show_share(1, 4)
    accent = theme.LIGHT.accent.lower()
    assert made.accessibleDescription() == "25 %"
    assert painted(made).pixelColor(20, 6).name() == accent
    assert painted(made).pixelColor(180, 6).name() != accent
    made.setLayoutDirection(RIGHT_TO_LEFT)
    assert painted(made).pixelColor(180, 6).name() == accent
    assert painted(made).pixelColor(20, 6).name() != accent


def test_dashes_tell_done_current_and_to_come_apart_by_height_too(qtbot: QtBot) -> None:
    made = ProgressDashes(3, name="dashes")
    qtbot.addWidget(made)
    theme.apply(made, theme.CONTRAST)
    made.resize(made.sizeHint())
    made.show_done(1)
    image = painted(made)
    heights = [
        sum(image.pixelColor(x, y).lightness() > 128 for y in range(image.height())) for x in (6, 22, 38)
    ]
    done, current, to_come = heights
    assert current > done > to_come > 0


def test_steps_are_numbered_in_the_digits_of_the_language_and_ticked_when_done(qtbot: QtBot) -> None:
    made = Steps(["One", "Two"], language="ar", name="steps")
    qtbot.addWidget(made)
    theme.apply(made, theme.LIGHT)
    made.resize(400, 40)
    before = painted(made)
    made.show_step(1)
    assert painted(made) != before
    words = made.findChildren(QLabel)
    assert [bool(word.property("strong")) for word in words] == [True, True]


def test_a_switch_is_struck_with_the_space_bar(qtbot: QtBot) -> None:
    made = Switch("Less motion", on=False, name="switch")
    qtbot.addWidget(made)
    off = painted(made)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(made, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "))
    assert made.isChecked()
    assert painted(made) != off


def test_the_pin_never_stands_on_the_screen(qtbot: QtBot) -> None:
    made = PinPad(language="en", name="pin", says="PIN", rub_out="Back")
    qtbot.addWidget(made)
    before = [child.text() for child in made.findChildren(GlyphButton)]
    for digit in "4711":
        made.add(digit)
    assert [child.text() for child in made.findChildren(GlyphButton)] == before
    assert "4711" not in (made.dots.accessibleName() + made.dots.accessibleDescription())


def test_a_key_cap_shows_both_letters_and_never_mirrors(qtbot: QtBot) -> None:
    made = key_cap(Act.MARK)
    qtbot.addWidget(made)
    assert made.text() == "M ة"
    assert made.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_empty_place_offers_what_fills_it(qtbot: QtBot) -> None:
    action = GlyphButton("Begin")
    made = EmptyState("layers", "Nothing yet", "It will stand here.", name="empty", action=action)
    qtbot.addWidget(made)
    assert made.isAncestorOf(action)


@pytest.mark.parametrize(("width", "columns"), [(240, 1), (520, 2), (830, 3), (1100, 4)])
def test_tiles_take_as_many_columns_as_fit(qtbot: QtBot, width: int, columns: int) -> None:
    made = TileGrid(name="tiles")
    qtbot.addWidget(made)
    tiles = [QWidget() for _ in range(8)]
    made.show_tiles(tiles)
    made.resize(width, 400)
    made.show()
    qtbot.waitUntil(lambda: tiles[0].width() > 0)
    top = tiles[0].y()
    qtbot.waitUntil(lambda: sum(tile.y() == top for tile in tiles) == columns)


def test_what_was_taken_out_cannot_be_found_any_more(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lines = column(page)
    gone = QLabel("gone")
    gone.setObjectName("gone")
    lines.addWidget(gone)
    clear(lines)
    assert page.findChild(QLabel, "gone") is None


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_in_a_narrow_bar_the_least_needed_part_gives_way_first_and_comes_back(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    parts = [label(words, wrap=False) for words in ("first to go", "second to go", "always there")]
    line, start = row(bar), row()
    line.addLayout(start)
    line.addStretch(1)
    for part in parts:
        start.addWidget(part)
    GivingWay(bar, parts[:2])

    def shown_at(width: int) -> list[bool]:
        bar.resize(width, 40)
        bar.show()
        QApplication.processEvents()
        return [not part.isHidden() for part in parts]

    whole = bar.sizeHint().width()
    assert shown_at(whole + 60) == [True, True, True]
    assert shown_at(whole - 10) == [False, True, True]
    assert shown_at(parts[2].sizeHint().width()) == [False, False, True]
    assert shown_at(whole + 60) == [True, True, True]


def test_a_bar_comes_to_rest_at_every_width(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    parts = [label(words, wrap=False) for words in ("first to go", "second to go", "always there")]
    line = row(bar, spacing=2)
    for part in parts:
        line.addWidget(part)
    GivingWay(bar, parts[:2])
    bar.show()
    for width in range(60, 400, 7):
        bar.resize(width, 40)
        QApplication.processEvents()
        before = [part.isHidden() for part in parts]
        for _ in range(3):
            QApplication.sendEvent(bar, QEvent(QEvent.Type.LayoutRequest))
            QApplication.processEvents()
        assert [part.isHidden() for part in parts] == before

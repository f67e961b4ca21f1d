"""Sign-in: a tile, a PIN, and patience with wrong ones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from docexam.domain.people import Learner
from docexam.ui import i18n
from docexam.ui.screens.sign_in import SignInScreen
from docexam.ui.widgets.drop_down import DropDown
from tests.screens.station import PIN, Station


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    return station.add("Ahmed Kareem", badge="20411")


def begin(station: Station) -> SignInScreen:
    screen = station.show("sign-in", SignInScreen)
    assert isinstance(screen, SignInScreen)
    return screen


def enter(station: Station, pin: str) -> None:
    for digit in pin:
        station.press(f"sign-in.pin.{digit}")
    station.press("sign-in.enter")


def test_a_tile_and_a_pin_lead_home(station: Station, learner: Learner) -> None:
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    enter(station, PIN)
    assert station.routes[-1].name == "home"
    assert station.around.signed_in is not None
    assert station.around.signed_in.learner.number == learner.number


@pytest.mark.parametrize("typed", [PIN, "٤٧١١", "۴۷۱۱"])
def test_the_pin_can_be_typed_in_digits_of_any_script(station: Station, learner: Learner, typed: str) -> None:
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    station.strike("sign-in.pin.dots", typed)
    station.strike("sign-in.pin.dots", "", Qt.Key.Key_Return.value)
    station.settle()
    assert station.routes[-1].name == "home"


def test_a_wrong_pin_is_said_calmly_and_the_next_try_is_free(station: Station, learner: Learner) -> None:
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    enter(station, "0000")
    assert station.text("sign-in.fault") == "That is not the PIN. Try again."
    enter(station, PIN)
    assert station.routes[-1].name == "home"


def test_after_several_wrong_pins_the_wait_is_counted_down(station: Station, learner: Learner) -> None:
    screen = begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    for _ in range(3):
        enter(station, "0000")
    assert "1" in station.text("sign-in.fault")
    for digit in PIN:
        station.press(f"sign-in.pin.{digit}")
    assert not screen.pin_card.button.isEnabled()
    station.clock.pass_s(2)
    screen.pin_card.waiting.tick()
    station.press("sign-in.enter")
    assert station.routes[-1].name == "home"


def test_a_class_is_not_locked_out_by_one_wrong_pin(station: Station, learner: Learner) -> None:
    other = station.add("Noor Jabbar", badge="20500")
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    for _ in range(3):
        enter(station, "0000")
    station.press(f"sign-in.tile.{other.number}")
    enter(station, PIN)
    assert station.around.signed_in is not None
    assert station.around.signed_in.learner.number == other.number


def test_three_digits_are_not_enough_and_nine_are_too_many(station: Station, learner: Learner) -> None:
    screen = begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    station.strike("sign-in.pin.dots", "123")
    assert not screen.pin_card.button.isEnabled()
    station.strike("sign-in.pin.dots", "456789")
    assert screen.pin_card.pad.pin == "12345678"
    station.strike("sign-in.pin.dots", "", Qt.Key.Key_Backspace.value)
    assert screen.pin_card.pad.pin == "1234567"


def test_one_finds_oneself_by_badge_or_name(station: Station, learner: Learner) -> None:
    screen = begin(station)
    for wanted in ("20411", "kareem"):
        station.type("sign-in.search", wanted)
        screen.refresh()
        station.settle()
        assert station.is_there(f"sign-in.tile.{learner.number}")
        assert not station.is_there("sign-in.tile.1")


def test_trainers_can_be_shown_alone(station: Station, learner: Learner) -> None:
    begin(station)
    station.press("sign-in.trainers")
    assert station.is_there("sign-in.tile.1")
    assert not station.is_there(f"sign-in.tile.{learner.number}")


def test_the_station_is_named(station: Station, learner: Learner) -> None:
    begin(station)
    words = [label.text() for label in station.find("sign-in.bar").findChildren(QLabel)]
    assert "\u2066BSR-SAFWAN-01\u2069" in words
    assert "Safwan" in words


def test_somebody_new_writes_themself_in_and_signs_in(station: Station, learner: Learner) -> None:
    begin(station)
    station.press("sign-in.new-learner")
    station.type("sign-in.new.name", "  سارة   مهدي ")
    agency = station.find("sign-in.new.agency")
    assert isinstance(agency, DropDown)
    agency.choose("BPC")
    for field in ("badge", "badge-again"):
        station.type(f"sign-in.new.{field}", "B-77")
    for field in ("pin", "pin-again"):
        station.type(f"sign-in.new.{field}", "5555")
    station.press("sign-in.new.add")
    assert station.text("sign-in.person") == "سارة مهدي"
    enter(station, "5555")
    assert station.routes[-1].name == "home"


def test_a_badge_on_the_station_already_is_said_at_the_badge(station: Station, learner: Learner) -> None:
    begin(station)
    station.press("sign-in.new-learner")
    station.type("sign-in.new.name", "Somebody")
    agency = station.find("sign-in.new.agency")
    assert isinstance(agency, DropDown)
    agency.choose("MOI")
    for field in ("badge", "badge-again"):
        station.type(f"sign-in.new.{field}", learner.badge)
    for field in ("pin", "pin-again"):
        station.type(f"sign-in.new.{field}", "5555")
    station.press("sign-in.new.add")
    assert station.text("sign-in.new.badge.fault")
    station.press("sign-in.new.back")
    assert station.is_there("sign-in.search")


def test_the_languages_stand_there_in_their_own_words(station: Station, learner: Learner) -> None:
    begin(station)
    arabic = station.find("sign-in.language.ar")
    assert isinstance(arabic, QPushButton)
    assert arabic.text() == "العربية"
    station.press("sign-in.language.ar")
    assert station.program.languages == ["ar"]


def test_a_learner_gets_the_language_they_had(station: Station) -> None:
    station.set_up()
    learner = station.add("زينب حسن", badge="1", language="ar")
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    enter(station, PIN)
    assert station.program.languages == ["ar"]


def test_a_language_chosen_by_hand_is_kept_for_the_learner(
    station: Station, learner: Learner, qapp: QApplication
) -> None:
    begin(station)
    station.press("sign-in.language.ar")
    i18n.install(qapp, "ar")
    station.press(f"sign-in.tile.{learner.number}")
    enter(station, PIN)
    again = station.services.people.sign_in(learner.number, PIN).value
    assert again.learner.language == "ar"


def test_the_person_asked_stays_when_the_screen_is_built_anew(station: Station, learner: Learner) -> None:
    begin(station)
    station.press(f"sign-in.tile.{learner.number}")
    station.window.rebuild()
    station.settle()
    assert station.text("sign-in.person") == "Ahmed Kareem"


def test_the_pin_pad_runs_from_left_to_right_in_arabic(
    station: Station, learner: Learner, qapp: QApplication
) -> None:
    i18n.install(qapp, "ar")
    begin(station)
    one, three = station.find("sign-in.pin.1"), station.find("sign-in.pin.3")
    assert one.x() < three.x()
    assert isinstance(one, QPushButton)
    assert one.text() == "١"
    tiles = station.find("sign-in.tiles")
    assert (
        tiles.mapTo(station.window, tiles.rect().center()).x()
        > one.mapTo(station.window, one.rect().center()).x()
    )

"""Sign-in while a class is open: its list is there to be picked from, and no badge is typed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from docexam.domain.people import Learner
from docexam.exchange.class_lists import ClassList, ListedLearner, write_class_list
from docexam.ui.screens.sign_in import SignInScreen
from docexam.ui.screens.trainer import TrainerScreen
from docexam.ui.widgets.chooser import Chooser
from tests.screens.station import PIN, Station
from tests.unit.services.head_office import HeadOffice, inbox

OFFICE = HeadOffice()
LIST = ClassList(
    list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
    class_id="BASRAH-2026-03",
    course="basic-2026",
    level="basic",
    issued_at="2026-03-01T08:00:00Z",
    learners=(
        ListedLearner("لينا سالم", "MOI", "٧٧٤٠٩"),
        ListedLearner("Karim Hadi", "BPC", "00123"),
        ListedLearner("Noor Jabbar", "MOI", "20500"),
    ),
)


@pytest.fixture
def trainer(station: Station) -> Learner:
    return station.set_up()


@pytest.fixture
def open_class(station: Station, trainer: Learner, tmp_path: Path) -> Learner:
    """Open a class of three; one of them, returned, is on this station already."""
    here = station.add("Noor Jabbar", badge="20500")
    stick = tmp_path / "stick"
    exchange = station.services.exchange
    OFFICE.put_setup(stick)
    setup = exchange.setups.look(stick)
    assert setup is not None
    exchange.setups.install(trainer.number, setup, compared=True)
    raw, signature = write_class_list(LIST, OFFICE.signing)
    name = f"{LIST.class_id}.class.json"
    (inbox(stick) / f"{name}.sig").write_bytes(signature)
    (inbox(stick) / name).write_bytes(raw)
    exchange.classes.open(trainer.number, exchange.classes.look(stick, name), compared=False)
    return here


def begin(station: Station) -> SignInScreen:
    screen = station.show("sign-in", SignInScreen)
    assert isinstance(screen, SignInScreen)
    return screen


def choose_pin(station: Station, pin: str, again: str) -> None:
    station.type("sign-in.pick.pin", pin)
    station.type("sign-in.pick.pin-again", again)
    station.press("sign-in.pick.enter")


def test_a_learner_takes_their_place_and_is_signed_in_with_the_pin_they_chose(
    station: Station, open_class: Learner
) -> None:
    begin(station)
    assert "BASRAH-2026-03" in station.text("sign-in.says")
    station.press("sign-in.place.1")
    assert station.text("sign-in.pick.person") == "Karim Hadi"
    choose_pin(station, "٥٥٥٥", "5555")
    assert station.routes[-1].name == "home"
    signed_in = station.around.signed_in
    assert signed_in is not None
    assert (signed_in.learner.name, signed_in.learner.agency, signed_in.learner.badge) == (
        "Karim Hadi", "BPC", "00123",
    )  # fmt: skip
    station.services.people.unlock(signed_in.learner.number, "5555")
    view = station.services.exchange.classes.present()
    assert view is not None
    assert view.people[1].number == signed_in.learner.number


def test_two_pins_that_differ_leave_the_place_untaken(station: Station, open_class: Learner) -> None:
    begin(station)
    station.press("sign-in.place.1")
    choose_pin(station, "5555", "5556")
    assert "differ" in station.text("sign-in.pick.pin-again.fault")
    assert len(station.services.people.learners()) == 2


def test_who_is_here_already_enters_the_pin_as_ever(station: Station, open_class: Learner) -> None:
    begin(station)
    assert not station.is_there("sign-in.place.2")
    station.press("sign-in.place.0")
    station.press(f"sign-in.tile.{open_class.number}")
    assert not station.is_there("sign-in.pick")
    for digit in PIN:
        station.press(f"sign-in.pin.{digit}")
    station.press("sign-in.enter")
    assert station.routes[-1].name == "home"


def test_the_list_is_searched_by_name_and_badge_in_any_digits(station: Station, open_class: Learner) -> None:
    screen = begin(station)
    for wanted, there in (("77409", "sign-in.place.0"), ("karim", "sign-in.place.1")):
        station.type("sign-in.search", wanted)
        screen.refresh()
        station.settle()
        shown = [name for name in ("sign-in.place.0", "sign-in.place.1") if station.is_there(name)]
        assert shown == [there]


def test_a_place_somebody_took_meanwhile_is_told(station: Station, open_class: Learner) -> None:
    begin(station)
    station.press("sign-in.place.1")
    station.services.exchange.classes.pick(1, PIN, language="en")
    choose_pin(station, "5555", "5555")
    assert station.is_there("window.notice.text")
    assert not station.is_there("sign-in.place.1")
    assert station.around.signed_in is None


def test_after_the_class_is_closed_the_list_is_gone(
    station: Station, trainer: Learner, open_class: Learner
) -> None:
    screen = begin(station)
    station.services.exchange.classes.close(trainer.number)
    screen.refresh()
    station.settle()
    assert not station.is_there("sign-in.place.0")
    assert "enter your PIN" in station.text("sign-in.says")


@pytest.mark.parametrize("exported", [True, False])
def test_a_course_that_exports_practice_says_so_at_sign_in(
    station: Station, trainer: Learner, exported: bool
) -> None:
    catalogue = station.services.catalogue
    course = replace(catalogue.curriculum, export_practice=exported)
    station.around.services = replace(station.services, catalogue=replace(catalogue, curriculum=course))
    begin(station)
    assert station.is_there("sign-in.export-practice") is exported


def test_a_slip_is_shown_and_saved_for_a_typed_badge(
    station: Station, trainer: Learner, open_class: Learner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = station.add("Nobody Listed", badge="77490")
    station.sign_in(trainer)
    station.show("trainer", TrainerScreen, "learners")
    chooser = station.find("trainer.learners").parent()
    assert isinstance(chooser, Chooser)
    chooser.choose(str(typed.number))
    station.press("trainer.slip")
    assert station.find("trainer.slip.code").accessibleName() == "WZL  UCK"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path)))
    station.press("trainer.slip.save")
    assert (tmp_path / "docexam-slip-WZLUCK.pdf").read_bytes().startswith(b"%PDF")


def test_before_the_set_up_there_is_no_slip(station: Station, trainer: Learner) -> None:
    station.sign_in(trainer)
    station.show("trainer", TrainerScreen, "learners")
    station.press("trainer.slip")
    assert "set-up file" in station.text("window.notice.text")
    assert not station.is_there("trainer.slip.code")

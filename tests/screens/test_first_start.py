"""First start: five steps, each kept as soon as it is done."""

from docexam.domain.people import Role
from docexam.ui.screens.first_start import FirstStartScreen
from docexam.ui.screens.first_start.screen import LANGUAGE, LEARNER, SCREEN, STATION, TRAINER
from docexam.ui.widgets.chooser import Chooser
from docexam.ui.widgets.drop_down import DropDown
from tests.screens.station import Station


def begin(station: Station, step: int | None = None) -> FirstStartScreen:
    screen = station.show("first-start", FirstStartScreen, step)
    assert isinstance(screen, FirstStartScreen)
    return screen


def fill_in(station: Station, form: str, name: str, badge: str, pin: str) -> None:
    station.type(f"{form}.name", name)
    agency = station.find(f"{form}.agency")
    assert isinstance(agency, DropDown)
    agency.choose("MOI")
    for field in ("badge", "badge-again"):
        station.type(f"{form}.{field}", badge)
    for field in ("pin", "pin-again"):
        station.type(f"{form}.{field}", pin)


def choose_place(station: Station, code: str) -> None:
    place = station.find("first-start.place").parent()
    assert isinstance(place, Chooser)
    place.choose(code)


def test_language_station_trainer_and_first_learner_lead_to_sign_in(station: Station) -> None:
    begin(station)
    station.press("first-start.next")
    station.press("first-start.next")
    choose_place(station, "BSR-SAFWAN")
    station.press("first-start.next")
    fill_in(station, "first-start.trainer", "Omar Salih", "20413", "4711")
    station.press("first-start.next")
    fill_in(station, "first-start.learner", "زينب حسن", "٢٠٤١١", "١٢٣٤")
    station.press("first-start.next")
    assert station.routes[-1].name == "sign-in"
    people = station.services.people
    kept = people.station()
    assert kept is not None
    assert (kept.code, kept.bcp, kept.centre) == ("BSR-SAFWAN-01", "BSR-SAFWAN", "")
    assert {one.name: one.role for one in people.learners()} == {
        "Omar Salih": Role.TRAINER,
        "زينب حسن": Role.LEARNER,
    }
    learner = next(one for one in people.learners() if one.role is Role.LEARNER)
    assert people.sign_in(learner.number, "1234").value.learner.name == "زينب حسن"


def test_the_first_learner_can_wait(station: Station) -> None:
    begin(station, LEARNER)
    station.press("first-start.later")
    assert station.routes[-1].name == "sign-in"


def test_the_language_is_asked_of_the_program_and_the_step_kept(station: Station) -> None:
    screen = begin(station)
    station.press("first-start.language.ar")
    assert station.program.languages == ["ar"]
    assert screen.argument == LANGUAGE


def test_from_the_screen_check_one_can_go_back_to_the_language(station: Station) -> None:
    screen = begin(station, SCREEN)
    station.press("first-start.back")
    assert screen.step == LANGUAGE


def test_what_was_done_before_a_power_cut_is_not_asked_again(station: Station) -> None:
    station.services.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
    assert begin(station).step == TRAINER


def test_a_place_is_found_by_its_name_in_either_language(station: Station) -> None:
    begin(station, STATION)
    station.type("first-start.place.search", "طريبيل")
    place = station.find("first-start.place").parent()
    assert isinstance(place, Chooser)
    assert place.current == "ANB-TREBIL"


def test_a_code_of_ones_own_is_not_overwritten_by_the_next_choice(station: Station) -> None:
    begin(station, STATION)
    choose_place(station, "BSR-SAFWAN")
    station.type("first-start.code", "MY-DESK-7")
    choose_place(station, "ANB-ARAR")
    station.press("first-start.next")
    kept = station.services.people.station()
    assert kept is not None
    assert (kept.code, kept.bcp) == ("MY-DESK-7", "ANB-ARAR")


def test_a_wrong_code_is_said_under_its_field(station: Station) -> None:
    screen = begin(station, STATION)
    station.type("first-start.code", "käse!")
    station.press("first-start.next")
    assert screen.step == STATION
    assert "BSR-SAFWAN-01" in station.text("first-start.code.fault")


def test_each_fault_of_the_form_stands_under_its_field(station: Station) -> None:
    screen = begin(station, TRAINER)
    station.press("first-start.next")
    assert screen.step == TRAINER
    for field in ("name", "agency", "badge", "pin"):
        assert station.text(f"first-start.trainer.{field}.fault"), field
    assert station.focused() == "first-start.trainer.name"


def test_a_badge_typed_differently_is_noticed_before_anything_is_kept(station: Station) -> None:
    begin(station, TRAINER)
    fill_in(station, "first-start.trainer", "Omar Salih", "20413", "4711")
    station.type("first-start.trainer.badge-again", "20431")
    station.press("first-start.next")
    assert station.text("first-start.trainer.badge-again.fault")
    assert station.services.people.learners() == ()


def test_pins_that_differ_are_noticed(station: Station) -> None:
    begin(station, TRAINER)
    fill_in(station, "first-start.trainer", "Omar Salih", "20413", "4711")
    station.type("first-start.trainer.pin-again", "4712")
    station.press("first-start.next")
    assert station.text("first-start.trainer.pin-again.fault")


def test_a_badge_that_is_taken_is_said_at_the_badge(station: Station) -> None:
    station.set_up()
    screen = begin(station, LEARNER)
    fill_in(station, "first-start.learner", "Somebody", "20413", "1234")
    station.press("first-start.next")
    assert screen.step == LEARNER
    assert "already" in station.text("first-start.learner.badge.fault")

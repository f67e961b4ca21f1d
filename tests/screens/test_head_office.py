"""Head office on screen: what goes wrong with sticks, codes compared, names found, decisions, and what leaves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from docexam.exchange.class_lists import read_class_list
from docexam.exchange.identity import learner_id
from docexam.sealing.age_files import open_with_passphrase
from docexam.tracker.clerk import people, stations
from docexam.tracker.clerk.founding import copy_keys, found_office, open_office_at
from docexam.tracker.clerk.overview import overview
from docexam.tracker.clerk.sticks import import_sticks
from docexam.tracker.intake import import_bundles
from docexam.tracker.keys import SECRET_FILES
from docexam.tracker.ladder import Stage
from docexam.tracker.outcomes import Ending
from docexam.tracker.trust import State
from docexam.tracker.versions import Decision
from docexam.ui.screens.tracker import importing
from docexam.ui.screens.tracker.table_view import TableView
from tests.journeys.clerk_at_work import ClerkAtWork, answer_dialogs, plug_in
from tests.unit.tracker.offices import Country, exam, learner, retold, step

ROSTER = "الاسم,name,الجهة,رقم الشارة\nأحمد كريم,Ahmed Kareem,MOI,٧٧٤٠٩\nسارة,Sara,MOI,12\n"


@dataclass
class Bureau:
    """A clerk at the window, and the country that sends sticks to it."""

    clerk: ClerkAtWork
    country: Country
    folder: Path

    def id_of(self, badge: str) -> str:
        """Return the learner id of a badge as this office makes it."""
        return learner_id(self.country.office.keys.programme_key, agency="MOI", badge=badge)

    def take_roster(self) -> None:
        """Put two people on the roster."""
        table = self.folder / "roster.csv"
        table.write_text(ROSTER, encoding="utf-8")
        people.take_roster(self.country.office, table)


@pytest.fixture
def bureau(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bureau]:
    clerk = ClerkAtWork(qtbot, qapp, tmp_path, tmp_path / "keys")
    found_office(clerk.place, station_code="HQ-01", iri_base="https://docexam.example")
    office = open_office_at(clerk.place)
    yield Bureau(clerk, Country(office, tmp_path, office.keys.recipients), tmp_path)
    clerk.end()
    office.engine.dispose()


# --- sticks come in


def _import(bureau: Bureau, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch, stick)
    bureau.clerk.begin()
    bureau.clerk.press("tracker.go.import")
    bureau.clerk.press("import.drive.0")
    bureau.clerk.press("import.read")


def test_a_changed_file_is_set_aside_with_what_to_do_and_the_rest_goes_on(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = bureau.country
    whole, changed = country.post("BSR-SAFWAN-01"), country.post("NJF-AIRPORT-01")
    exam(whole)
    exam(changed)
    good, bad = country.sealed(whole), country.sealed(changed)
    stick = country.stick(good, bad)
    path = stick / "DOCEXAM" / "OUT" / bad.name
    path.write_bytes(bad.content[:-1] + bytes([bad.content[-1] ^ 1]))
    _import(bureau, stick, monkeypatch)
    clerk = bureau.clerk
    assert clerk.text("import.new") == clerk.text("import.events") == "1"
    assert bad.name in clerk.text(f"import.aside.{bad.name}.title")
    assert "export again" in clerk.text(f"import.aside.{bad.name}.says")
    assert len(list((stick / "DOCEXAM" / "IN").glob("*.receipt.json"))) == 1
    clerk.press("tracker.go.stations")
    clerk.press("stations.tabs.set-aside")
    assert "export again" in clerk.text("aside.file.0.remedy")


def test_of_two_versions_of_a_result_the_clerk_chooses_the_one_that_counts(bureau: Bureau) -> None:
    country, clerk = bureau.country, bureau.clerk
    post = country.post()
    step(post, "passed")
    country.send(country.sealed(post), name="first")
    country.send(country.sealed(retold(post, outcome="failed")), name="second")

    def standing() -> Decision:
        return stations.aside(country.office).edited[0].decision

    clerk.begin()
    clerk.press("tracker.go.stations")
    clerk.press("stations.tabs.set-aside")
    assert clerk.text("aside.edited.0.standing") == "open"
    clerk.press("aside.edited.0.second")
    assert standing() is Decision.OPEN  # nothing is exchanged by one click
    clerk.press("aside.decide.yes")
    assert standing() is Decision.TAKE_SECOND
    assert clerk.text("aside.edited.0.standing") == "the second counts"
    assert not clerk.sees("aside.edited.0.second")
    clerk.press("tracker.go.home")
    assert overview(country.office).levels["basic"].passed == 0
    clerk.press("tracker.go.stations")
    clerk.press("stations.tabs.set-aside")
    clerk.press("aside.edited.0.first")
    assert standing() is Decision.KEEP_FIRST


def test_a_waiting_station_is_enrolled_by_its_code_and_its_results_come_in(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = bureau.country.post(enrolled=False)
    exam(post)
    _import(bureau, bureau.country.stick(bureau.country.sealed(post)), monkeypatch)
    clerk = bureau.clerk
    assert clerk.sees("import.held")
    assert clerk.text("import.events") == "0"
    clerk.press("import.enrol")
    (waiting,) = stations.stations(bureau.country.office).to_enrol
    assert clerk.text("enrol.0.code").replace("  ", "-") == waiting.installation.check_code
    clerk.press("enrol.0.confirm")
    assert stations.stations(bureau.country.office).to_enrol  # nothing is enrolled by one click
    clerk.press("enrol.ask.yes")
    assert clerk.sees("enrol.none")
    assert overview(bureau.country.office).last_stations == 1


def test_a_locked_stick_is_imported_and_says_that_it_takes_no_receipts(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = bureau.country.post()
    exam(post)
    stick = bureau.country.stick(bureau.country.sealed(post))
    (stick / "DOCEXAM" / "IN").write_text("a file stands where the folder must be")
    _import(bureau, stick, monkeypatch)
    clerk = bureau.clerk
    assert clerk.text("import.new") == "1"
    assert clerk.text("import.stick") == "The receipts could not be written"
    other = bureau.folder / "other"
    other.mkdir()
    answer_dialogs(monkeypatch, folder=other)
    clerk.press("import.answer")
    assert "safe to remove" in clerk.told()
    assert len(list(other.rglob("*.receipt.json"))) == 1


def test_a_cancelled_import_says_what_stays(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> None:
    post = bureau.country.post()
    exam(post)
    stick = bureau.country.stick(bureau.country.sealed(post))

    def cancelled_by_its_reader(*given: object, **named: object) -> object:
        screen = bureau.clerk.window.screen_in_view
        assert isinstance(screen, importing.ImportScreen)
        while screen.may_leave():  # the reader may be quicker than the window, which only then can cancel
            Event().wait(0.001)
        screen._cancel()
        return import_sticks(*given, **named)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(importing, "import_sticks", cancelled_by_its_reader)
    _import(bureau, stick, monkeypatch)
    assert "Cancelled" in bureau.clerk.told()
    assert bureau.clerk.sees("import.choose")


def test_a_folder_without_bundles_teaches_where_they_lie(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in(monkeypatch)
    answer_dialogs(monkeypatch, folder=bureau.folder)
    bureau.clerk.begin()
    bureau.clerk.press("tracker.go.import")
    bureau.clerk.press("import.folder")
    assert bureau.clerk.text("import.title") == "There is nothing to import here"
    assert not bureau.clerk.sees("import.read")
    assert bureau.clerk.window.focusWidget() is not None


def test_loose_files_get_their_receipts_on_a_stick_of_the_clerk_s_choice(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = bureau.country.post()
    exam(post)
    sealed = bureau.country.sealed(post)
    loose = bureau.folder / "mail"
    loose.mkdir()
    (loose / sealed.name).write_bytes(sealed.content)
    plug_in(monkeypatch)
    answer_dialogs(monkeypatch, folder=loose)
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.import")
    clerk.press("import.folder")
    clerk.press("import.read")
    assert clerk.text("import.stick") == "These files came without their stick"


# --- stations


def test_a_suspended_station_is_refused_until_it_is_taken_back(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = bureau.country
    post = country.post()
    exam(post)
    country.send(country.sealed(post))
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.stations")
    clerk.press("stations.suspend")
    clerk.press("stations.ask.yes")
    exam(post)
    (outcome,) = import_bundles(country.office, [country.stick(country.sealed(post), name="second")]).outcomes
    assert (outcome.ending, outcome.reason) == (Ending.QUARANTINED, "suspended")
    clerk.press("stations.take-back")
    clerk.press("stations.ask.yes")
    (known,) = stations.stations(country.office).health
    assert known.state == State.ENROLLED


def test_a_silent_station_is_named_on_the_first_page(bureau: Bureau) -> None:
    country = bureau.country
    post = country.post("NJF-AIRPORT-01")
    exam(post)
    country.send(country.sealed(post))
    late = open_office_at(bureau.clerk.place, lambda: datetime.now(UTC) + timedelta(days=31))
    (silent,) = overview(late).silent
    assert silent.station_code == "NJF-AIRPORT-01"
    assert overview(country.office).silent == ()
    late.engine.dispose()


def test_a_new_station_gets_its_set_up_file_signed(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = bureau.folder / "new"
    stick.mkdir()
    answer_dialogs(monkeypatch, folder=stick)
    bureau.clerk.begin()
    bureau.clerk.press("tracker.go.stations")
    bureau.clerk.press("stations.tabs.new")
    bureau.clerk.press("new.write")
    assert "safe to remove" in bureau.clerk.told()
    written = {path.name for path in (stick / "DOCEXAM" / "IN").iterdir()}
    assert written == {"docexam-setup.json", "docexam-setup.json.sig"}


# --- people


def test_a_mistyped_badge_is_suggested_joined_and_parted_again(bureau: Bureau) -> None:
    bureau.take_roster()
    country = bureau.country
    post = country.post()
    exam(post, learner=bureau.id_of("77490"))
    country.send(country.sealed(post))
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.people")
    clerk.press("people.tabs.unnamed")
    assert clerk.text("unnamed.0.slip").strip("\u2066\u2069") == bureau.id_of("77490")[:6]
    assert "Ahmed Kareem" in clerk.text("unnamed.0.suggestion.0")
    clerk.press("unnamed.0.suggestion.0.join")
    clerk.press("unnamed.ask.yes")
    assert clerk.sees("unnamed.none")
    clerk.press("people.tabs.joins")
    assert "Ahmed Kareem" in clerk.text("joins.0.title")
    clerk.press("joins.0.undo")
    clerk.press("joins.ask.yes")
    assert clerk.sees("joins.none")
    clerk.press("people.tabs.unnamed")
    assert clerk.sees("unnamed.0")


def test_a_pass_by_hand_counts_and_an_annulled_one_does_not(bureau: Bureau) -> None:
    bureau.take_roster()
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.people")
    clerk.type("roster.search", "٧٧٤")
    QTest.keyClick(clerk.find("roster.search"), Qt.Key.Key_Return)
    clerk.settle()
    assert "Ahmed" in clerk.text("person.name")
    clerk.press("person.pass")
    clerk.press("person.decide.yes")
    assert clerk.text("decide.course.fault")  # nothing is recorded without a course and a class
    clerk.type("decide.course", "basic-2026")
    clerk.type("decide.class", "basrah-2026-٠٣")
    clerk.press("person.decide.yes")
    assert "passed" in clerk.text("person.step.0.words")
    assert overview(bureau.country.office).ladder.count(Stage.BASIC).people == 1
    clerk.press("person.step.0.annul")
    clerk.press("person.annul.yes")
    assert "annulled" in clerk.text("person.step.0.words")
    assert overview(bureau.country.office).ladder.count(Stage.BASIC).people == 0


def test_a_class_list_goes_out_sealed_with_those_who_were_chosen(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    bureau.take_roster()
    country = bureau.country
    post = country.post()
    step(post, "passed", bureau.id_of("77409"))
    country.send(country.sealed(post))
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.people")
    clerk.press("people.tabs.class-list")
    clerk.press("class.write")
    assert clerk.text("class.course.fault")
    clerk.type("class.course", "advanced-2026")
    clerk.type("class.id", "basrah-2026-05")
    clerk.type("class.passphrase", "four calm rivers")
    listed = clerk.find("class.people")
    assert isinstance(listed, QListWidget)
    assert "in line" in listed.item(0).text()
    assert "in line" not in listed.item(1).text()
    listed.setCurrentRow(0)
    listed.item(0).setSelected(True)
    stick = bureau.folder / "class"
    stick.mkdir()
    answer_dialogs(monkeypatch, folder=stick)
    clerk.press("class.write")
    assert "safe to remove" in clerk.told()
    sealed = stick / "DOCEXAM" / "IN" / "BASRAH-2026-05.class.json.age"
    plain = open_with_passphrase(sealed.read_bytes(), "four calm rivers")
    signature = sealed.with_name("BASRAH-2026-05.class.json.sig").read_bytes()
    found = read_class_list(plain, signature, public_key=country.office.keys.signing.public)
    assert [one.badge for one in found.learners] == ["٧٧٤٠٩"]
    assert (found.level, found.course) == ("advanced", "advanced-2026")


def test_lines_of_a_table_that_cannot_be_taken_are_listed_with_the_reason(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = bureau.folder / "names.csv"
    table.write_text("name,agency,badge\nAhmed,MOI,1\nNobody,moi x,2\n", encoding="utf-8")
    answer_dialogs(monkeypatch, file=table)
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.people")
    clerk.press("roster.import")
    assert clerk.text("roster.left.title").startswith("1 line")
    clerk.press("roster.left.leave")
    assert clerk.text("roster.sentence").startswith("1 ")


# --- reports


def test_a_copy_for_outside_hides_small_counts_and_has_no_picture(bureau: Bureau) -> None:
    country = bureau.country
    post = country.post()
    for number in range(7):
        step(post, "passed", learner(number), agency="MOI" if number < 4 else "BPC")
    country.send(country.sealed(post))
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.reports")
    assert clerk.sees("reports.picture")
    clerk.press("reports.external")
    assert not clerk.sees("reports.picture")
    clerk.choose_table(1)
    table = clerk.find("reports.table")
    assert isinstance(table, TableView)
    assert {table.words(row, 3) for row in range(table.rows)} == {"<5"}


@pytest.mark.parametrize("name", ["in-line", "certificates", "unnamed", "gradebook"])
def test_no_list_with_names_leaves_as_a_copy_for_outside(bureau: Bureau, name: str) -> None:
    bureau.clerk.begin()
    bureau.clerk.press("tracker.go.reports")
    bureau.clerk.press(f"reports.{name}")
    assert not bureau.clerk.sees("reports.external")
    assert "written down" in bureau.clerk.text("reports.note")


# --- opening


def test_lost_keys_are_put_back_from_their_copy(
    bureau: Bureau, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk, place = bureau.clerk, bureau.clerk.place
    copy = copy_keys(place, bureau.folder, "seven calm rivers")
    for name in (*SECRET_FILES, "escrow.pub"):
        (place.keys_folder / name).unlink()
    with qtbot.waitSignal(clerk.running.failed, timeout=20_000):
        clerk.running.begin()
    clerk.settle()
    answer_dialogs(monkeypatch, file=copy)
    clerk.press("fault.restore")
    clerk.type("fault.passphrase", "six calm rivers")
    clerk.press("fault.copy.yes")
    assert "not the passphrase" in clerk.text("fault.not-put-back.says")
    clerk.press("fault.not-put-back.leave")
    clerk.press("fault.restore")
    clerk.type("fault.passphrase", "seven calm rivers")
    clerk.press("fault.copy.yes")
    assert clerk.sees("home.empty")


def test_colours_and_text_size_are_taken_and_remembered(bureau: Bureau) -> None:
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.looks")
    clerk.choose("looks.theme", "contrast")
    clerk.choose("looks.size", "150")
    clerk.press("looks.yes")
    assert clerk.window.property("theme") == "contrast"
    saved = (bureau.folder / "settings" / "preferences.json").read_text()
    assert '"contrast"' in saved
    assert "150" in saved


def test_escape_leaves_a_question_without_doing_anything(bureau: Bureau) -> None:
    post = bureau.country.post()
    exam(post)
    bureau.country.send(bureau.country.sealed(post))
    clerk = bureau.clerk
    clerk.begin()
    clerk.press("tracker.go.stations")
    clerk.press("stations.suspend")
    QTest.keyClick(clerk.find("stations.ask.leave"), Qt.Key.Key_Escape)
    clerk.settle()
    (known,) = stations.stations(bureau.country.office).health
    assert known.state == State.ENROLLED

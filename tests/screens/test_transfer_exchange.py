"""Results to head office and what head office sends, through the screen, on real services."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from docexam.domain.ids import AssessmentId
from docexam.domain.people import Learner
from docexam.exchange.class_lists import ClassList, ListedLearner, write_class_list
from docexam.sealing.age_files import seal_with_passphrase
from docexam.sealing.ssh_signatures import check_code, new_signing_key
from docexam.services.records import Records
from docexam.services.views import Drive
from docexam.ui.screens.transfer import TransferScreen
from tests.screens.answering import answer_all
from tests.screens.station import Station
from tests.unit.services.head_office import HeadOffice, inbox

OFFICE = HeadOffice()
WORDS = "river lamp seven stone"


@pytest.fixture
def trainer(station: Station) -> Learner:
    made = station.set_up()
    station.sign_in(made)
    return made


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    drives = (Drive(folder, "KINGSTON", 12_400_000_000, read_only=False),)
    monkeypatch.setattr(Records, "drives", lambda _self: drives)
    return folder


def begin(station: Station, way: str) -> None:
    station.show("transfer", TransferScreen)
    station.press(f"transfer.way.{way}")


def practise(station: Station, learner: Learner) -> None:
    """Answer a short set to its end: one event."""
    run = station.services.examinations.start(
        learner.number, AssessmentId("practice-ten"), seed=3, language="en"
    )
    answer_all(station.services, run.value.run, most=10)


def install(station: Station, trainer: Learner, stick: Path) -> None:
    OFFICE.put_setup(stick)
    setups = station.services.exchange.setups
    offer = setups.look(stick)
    assert offer is not None
    setups.install(trainer.number, offer, compared=True)
    setups.remove(stick)


def shown_code(station: Station, name: str) -> str:
    return station.find(name).accessibleName().replace("  ", "-")


def test_without_head_office_the_screen_says_so_and_offers_the_card(
    station: Station, trainer: Learner, stick: Path
) -> None:
    practise(station, trainer)
    begin(station, "results")
    station.press("transfer.drive.0")
    assert station.is_there("transfer.no-office")
    assert not list(stick.iterdir())
    assert "not sealed" in station.text("transfer.for")
    station.press("transfer.card")
    assert station.text("transfer.title") == "Safe to remove"
    (card,) = (stick / "DOCEXAM" / "OUT").iterdir()
    assert card.name in station.text("transfer.file")
    assert shown_code(station, "transfer.code") == station.services.exchange.results.plan().check_code


def test_the_set_up_is_installed_after_its_check_code_was_shown(
    station: Station, trainer: Learner, stick: Path
) -> None:
    practise(station, trainer)
    OFFICE.put_setup(stick)
    begin(station, "stick")
    station.press("transfer.drive.0")
    station.press("transfer.setup")
    assert shown_code(station, "transfer.compare.code") == check_code(OFFICE.signing.public)
    station.press("transfer.compare.leave")
    assert station.services.exchange.results.plan().installed is False
    station.press("transfer.setup")
    station.press("transfer.compare.install")
    assert "1 waiting" in station.text("window.notice.text")
    station.press("transfer.remove.remove")
    assert list(inbox(stick).iterdir()) == []
    assert station.is_there("transfer.nothing")
    assert station.services.exchange.results.plan().events == 1


def test_results_are_sealed_written_and_the_code_is_shown(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    begin(station, "results")
    station.press("transfer.drive.0")
    station.press("transfer.write")
    assert station.text("transfer.title") == "Safe to remove"
    (file,) = (stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    assert file.name in station.text("transfer.file")
    opened = OFFICE.open(file)
    assert shown_code(station, "transfer.code") == check_code(opened.header["public_key"])
    station.press("transfer.finish")
    assert station.routes[-1].name == "home"


def test_a_stick_with_a_receipt_has_nothing_new_and_everything_can_be_sent_again(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    station.services.exchange.results.write(stick)
    (file,) = (stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    OFFICE.put_receipt(stick, OFFICE.open(file).header)
    begin(station, "results")
    station.press("transfer.drive.0")
    assert station.text("transfer.title") == "Nothing new to seal"
    assert not station.find("transfer.write").isEnabled()
    station.press("transfer.everything")
    station.press("transfer.all.seal")
    assert station.text("transfer.title") == "Safe to remove"
    assert len(list((stick / "DOCEXAM" / "OUT").glob("*.dxr.age"))) == 2


def test_receipts_are_read_and_confirmed_files_can_be_taken_off(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    station.services.exchange.results.write(stick)
    (file,) = (stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    OFFICE.put_receipt(stick, OFFICE.open(file).header)
    begin(station, "stick")
    station.press("transfer.drive.0")
    assert station.focused() == "transfer.covered"
    station.press("transfer.covered")
    station.press("transfer.remove.remove")
    assert not file.exists()


def test_a_forged_receipt_is_refused_in_one_sentence(station: Station, trainer: Learner, stick: Path) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    station.services.exchange.results.write(stick)
    (file,) = (stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    HeadOffice().put_receipt(stick, OFFICE.open(file).header)
    begin(station, "stick")
    station.press("transfer.drive.0")
    assert "The signature does not fit" in station.text("transfer.refused.0")


def test_a_learner_cannot_install_a_set_up(station: Station, trainer: Learner, stick: Path) -> None:
    station.sign_in(station.add("Ahmed Kareem", badge="20411"))
    OFFICE.put_setup(stick)
    begin(station, "stick")
    station.press("transfer.drive.0")
    station.press("transfer.setup")
    station.press("transfer.compare.install")
    assert "Only a trainer" in station.text("window.notice.text")


def test_a_sealed_class_list_of_a_trainer_is_opened_with_passphrase_and_check_code(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    key = new_signing_key()
    listed = ClassList(
        list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
        class_id="BASRAH-2026-03",
        course="basic-2026",
        level="basic",
        issued_at="2026-03-01T08:00:00Z",
        learners=(ListedLearner("Karim Hadi", "BPC", "00123"),),
    )
    raw, signature = write_class_list(listed, key)
    (inbox(stick) / "BASRAH-2026-03.class.json.sig").write_bytes(signature)
    (inbox(stick) / "BASRAH-2026-03.class.json.age").write_bytes(seal_with_passphrase(raw, WORDS))
    begin(station, "stick")
    station.press("transfer.drive.0")
    station.press("transfer.class.0")
    station.type("transfer.class.passphrase", "not these")
    station.press("transfer.class.seal.open")
    assert "does not open" in station.text("window.notice.text")
    station.type("transfer.class.passphrase", WORDS)
    station.press("transfer.class.seal.open")
    assert shown_code(station, "transfer.class.code") == check_code(key.public)
    station.press("transfer.class.open")
    view = station.services.exchange.classes.present()
    assert view is not None
    assert view.class_id == "BASRAH-2026-03"
    station.press("transfer.remove.remove")
    assert list(inbox(stick).iterdir()) == []
    station.press("transfer.bar.back")
    station.press("transfer.class")
    station.press("transfer.close.close")
    assert not station.is_there("transfer.class")
    assert station.services.exchange.classes.present() is None


def test_progress_is_written_and_read_under_a_passphrase(
    station: Station, trainer: Learner, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(stick)))
    begin(station, "progress")
    station.type("transfer.out.passphrase", WORDS)
    station.type("transfer.out.again", "others")
    station.press("transfer.out.write")
    assert "differ" in station.text("transfer.out.again.fault")
    station.type("transfer.out.again", WORDS)
    station.press("transfer.out.write")
    (file,) = stick.glob("my-progress-*.age")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(file), "")))
    station.type("transfer.in.passphrase", "wrong words here")
    station.press("transfer.in.read")
    assert "does not open" in station.text("transfer.in.passphrase.fault")
    station.type("transfer.in.passphrase", WORDS)
    station.press("transfer.in.read")
    assert "0 answer" in station.text("window.notice.text")


def test_the_way_back_leads_to_the_choice_and_then_home(
    station: Station, trainer: Learner, stick: Path
) -> None:
    begin(station, "results")
    station.press("transfer.bar.back")
    assert station.is_there("transfer.hub")
    assert station.focused() == "transfer.way.results"
    station.press("transfer.bar.back")
    assert station.routes[-1].name == "home"


def change_event(station: Station, seq: int) -> None:
    with station.services.database.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("DROP TRIGGER event_no_update")
        connection.exec_driver_sql(
            "UPDATE event SET line = replace(line, 'completed', 'complete') WHERE seq = ?", (seq,)
        )


def test_a_changed_log_leads_to_a_new_installation_and_then_everything_goes_out(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    change_event(station, 1)
    begin(station, "results")
    station.press("transfer.drive.0")
    station.press("transfer.write")
    assert station.is_there("transfer.broken")
    station.press("transfer.anew")
    station.press("installation.begin")
    code = station.services.exchange.results.plan().check_code
    assert shown_code(station, "installation.code") == code
    station.press("installation.begun.leave")
    station.press("transfer.drive.0")
    station.press("transfer.write")
    assert station.text("transfer.title") == "Safe to remove"
    (file,) = (stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    (event,) = OFFICE.open(file).events
    assert event["outcome"] == "completed"


def test_what_stands_before_a_changed_event_is_sealed_and_the_way_out_is_offered(
    station: Station, trainer: Learner, stick: Path
) -> None:
    install(station, trainer, stick)
    for _ in range(2):
        practise(station, trainer)
    change_event(station, 2)
    begin(station, "results")
    station.press("transfer.drive.0")
    station.press("transfer.write")
    assert "Entry 2" in station.text("transfer.warning")
    station.press("transfer.anew")
    station.press("installation.leave")
    assert station.services.exchange.installations.look().broken_at == 2


def test_a_learner_cannot_begin_a_new_installation(station: Station, trainer: Learner, stick: Path) -> None:
    install(station, trainer, stick)
    practise(station, trainer)
    change_event(station, 1)
    station.sign_in(station.add("Ahmed Kareem", badge="20411"))
    begin(station, "results")
    station.press("transfer.drive.0")
    station.press("transfer.write")
    station.press("transfer.anew")
    station.press("installation.begin")
    assert "Only a trainer" in station.text("window.notice.text")

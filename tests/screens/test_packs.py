"""A course and a program update from a stick, through the screens."""

from pathlib import Path

import pytest

from docexam.domain.people import Learner
from docexam.exchange.packs import write_pack
from docexam.services.records import Records
from docexam.services.views import Drive
from docexam.ui.screens.about import AboutScreen
from docexam.ui.screens.transfer import TransferScreen
from tests.screens.station import Station
from tests.unit.services.head_office import HeadOffice, inbox
from tests.unit.services.transfer.courses import ID, course_files

OFFICE = HeadOffice()
NEW = "2026.2"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    drives = (Drive(folder, "KINGSTON", 12_400_000_000, read_only=False),)
    monkeypatch.setattr(Records, "drives", lambda _self: drives)
    return folder


@pytest.fixture
def trainer(station: Station, stick: Path) -> Learner:
    made = station.set_up()
    station.sign_in(made)
    OFFICE.put_setup(stick)
    setups = station.services.exchange.setups
    offer = setups.look(stick)
    assert offer is not None
    setups.install(made.number, offer, compared=True)
    setups.remove(stick)
    return made


def put_course(stick: Path, version: str = NEW) -> None:
    facts = f'id = "{ID}"\nversion = "{version}"\nkind = "curriculum"\n'
    packed, signature = write_pack(facts, course_files(version), OFFICE.signing)
    (inbox(stick) / "course.pack").write_bytes(packed)
    (inbox(stick) / "course.pack.sig").write_bytes(signature)


def put_update(stick: Path, program: str) -> None:
    packed, signature = write_pack('version = "9.1.0"\n', {program: b"MZ"}, OFFICE.signing, update=True)
    (inbox(stick) / "docexam-9.1.0.update").write_bytes(packed)
    (inbox(stick) / "docexam-9.1.0.update.sig").write_bytes(signature)


def look_at_pack(station: Station) -> None:
    station.show("transfer", TransferScreen)
    station.press("transfer.way.stick")
    station.press("transfer.drive.0")
    station.press("transfer.pack.0")


def test_a_course_is_installed_after_it_was_shown_and_the_program_begins_anew(
    station: Station, trainer: Learner, stick: Path
) -> None:
    put_course(stick)
    look_at_pack(station)
    assert station.is_there("transfer.pack.install")
    station.press("transfer.pack.install")
    station.press("transfer.installed.anew")
    assert station.program.begun_anew == 1
    (kept,) = [path.name for path in (station.program.data_folder / "packs").iterdir() if path.is_dir()]
    assert kept == f"{ID}_{NEW}"


def test_an_older_course_is_refused_in_one_sentence(station: Station, trainer: Learner, stick: Path) -> None:
    put_course(stick, "2025.9")
    look_at_pack(station)
    assert "2026.1" in station.text("window.notice.text")
    assert not station.is_there("transfer.pack.install")


def test_the_page_about_docexam_names_the_course_and_where_it_came_from(
    station: Station, trainer: Learner
) -> None:
    station.show("about", AboutScreen)
    assert station.text("about.course.title") == "Utopia Basic"
    assert "2026.1" in station.text("about.course.version")
    assert station.text("about.course.source") == "It came with the program."
    assert not station.is_there("about.course.broken")
    assert not station.is_there("about.update")


@pytest.mark.parametrize("program", ["docexam_9.1.0_amd64.deb", "docexam-9.1.0-setup.exe"])
def test_an_update_lies_ready_and_the_reader_is_told_what_to_do(
    station: Station, trainer: Learner, stick: Path, program: str
) -> None:
    put_update(stick, program)
    look_at_pack(station)
    station.press("transfer.pack.install")
    station.press("update.leave")
    assert station.program.folders == []
    station.show("about", AboutScreen)
    station.press("about.update")
    station.press("update.show")
    (folder,) = station.program.folders
    assert (folder / program).read_bytes() == b"MZ"
    assert station.program.installers == [], "nothing is started here"


def test_where_installers_start_one_begins_when_a_trainer_says_so_and_was_checked_once_more(
    station: Station, trainer: Learner, stick: Path
) -> None:
    station.program.starts_installers = True
    put_update(stick, "docexam-9.1.0-setup.exe")
    look_at_pack(station)
    station.press("transfer.pack.install")
    assert station.program.installers == []
    station.press("update.start")
    (installer,) = station.program.installers
    assert installer.read_bytes() == b"MZ"
    installer.write_bytes(b"MX")
    station.show("about", AboutScreen)
    station.press("about.update")
    station.press("update.start")
    assert len(station.program.installers) == 1
    assert "signature does not fit" in station.text("window.notice.text")


def test_an_update_that_was_changed_meanwhile_is_not_shown(
    station: Station, trainer: Learner, stick: Path
) -> None:
    put_update(stick, "docexam_9.1.0_amd64.deb")
    look_at_pack(station)
    station.press("transfer.pack.install")
    update = station.services.exchange.packs.update_ready()
    assert update is not None
    update.program.write_bytes(b"MX")
    station.press("update.show")
    assert "signature does not fit" in station.text("window.notice.text")
    assert station.program.folders == []


def test_a_learner_is_told_that_an_update_is_ready_but_not_offered_it(
    station: Station, trainer: Learner, stick: Path
) -> None:
    put_update(stick, "docexam_9.1.0_amd64.deb")
    packs = station.services.exchange.packs
    packs.install(trainer.number, packs.look(stick, "docexam-9.1.0.update"))
    station.sign_in(station.add("Ahmed Kareem", badge="20411"))
    station.show("about", AboutScreen)
    assert "9.1.0" in station.text("about.update.says")
    assert not station.is_there("about.update")

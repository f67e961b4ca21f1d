"""A curriculum that came by stick is in force from the next start on; one that cannot be used never is."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import DesignId
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.sealing.age_files import new_identity
from docexam.sealing.ssh_signatures import new_signing_key
from docexam.services import installed
from docexam.services.views import TrialOnDesk
from docexam.storage import classes
from tests.unit.services.small_station import PIN
from tests.unit.services.transfer.courses import DESIGN, ID, SHIPPED, Post, course_files

NEW = "2026.2"


@pytest.fixture
def post(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Post]:
    del qapp  # the press sets text with Qt
    (tmp_path / "stick").mkdir()
    made = Post(tmp_path, tmp_path / "stick")
    yield made
    made.services.close()


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def test_a_course_is_in_force_from_the_next_start_on_and_stamps_what_is_recorded(post: Post) -> None:
    post.put(NEW)
    assert (post.look().installed, post.look().version) == (SHIPPED, NEW)
    post.install()
    assert post.in_force() == (ID, SHIPPED), "what is under way goes on as it began"
    services = post.again()
    assert post.in_force() == (ID, NEW)
    assert services.content.course is not None
    assert services.content.course.signer == "head-office"
    assert post.look().installed == NEW
    number = services.people.add_learner(
        name="Lena Learner", agency="MOI", badge="7", badge_again="7", pin=PIN, language="en"
    ).value.number
    services.people.sign_in(number, PIN)
    practice = services.examinations.home(number).practice[0].id
    services.examinations.start(number, practice, seed=3, language="en")
    with services.database.reading() as session:
        version = session.connection().exec_driver_sql("SELECT curriculum_version FROM run").scalar_one()
    assert version == NEW


def test_a_run_that_was_begun_keeps_its_assessment_under_the_new_course(post: Post) -> None:
    services = post.services
    number = services.people.add_learner(
        name="Lena Learner", agency="MOI", badge="7", badge_again="7", pin=PIN, language="en"
    ).value.number
    began = services.examinations.home(number).practice[0]
    run = services.examinations.start(number, began.id, seed=3, language="en").value.run
    files = course_files(NEW)
    name = f"curricula/{ID}/curriculum.toml"
    files[name] = files[name].replace(
        f'title = {{ en = "{began.title.en}"'.encode(), b'title = { en = "Quite another set"'
    )
    assert b"Quite another set" in files[name]
    post.put(NEW, files=files)
    post.install()
    services = post.again()
    (unfinished,) = services.examinations.home(number).unfinished
    assert (unfinished.run, unfinished.title) == (run, began.title)
    desk = services.examinations.on_desk(run)
    assert isinstance(desk, TrialOnDesk)
    assert desk.title == began.title
    assert services.examinations.home(number).practice[0].title.en == "Quite another set"


def test_an_older_course_is_refused_and_the_same_one_may_be_installed_again(post: Post) -> None:
    post.put("2026.0")
    with refused(FaultCode.PACK_OLDER):
        post.look()
    post.put(NEW)
    post.install()
    post.again()
    post.install()
    post.put(SHIPPED)
    with refused(FaultCode.PACK_OLDER):
        post.look()


def test_another_course_takes_the_place_of_the_one_in_force(post: Post) -> None:
    post.put("1", id_="utopia-short")
    assert post.look().installed == f"{ID} {SHIPPED}"
    post.install()
    post.again()
    assert post.in_force() == ("utopia-short", "1")
    assert [one.id for one in installed.installed_packs(post.data)] == ["utopia-short"]


def test_a_program_that_brings_a_newer_course_overtakes_the_pack(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.put(NEW)
    post.install()
    monkeypatch.setattr(installed, "course_of", lambda _root: (ID, "2026.3"))
    post.again()
    assert post.in_force() == (ID, SHIPPED), "the one that came with the program"
    assert post.services.content.course is None
    assert post.services.content.broken is None


@pytest.mark.parametrize("how", ["file changed", "file gone", "folder gone", "list changed"])
def test_a_pack_that_broke_leaves_the_shipped_course_in_force_and_is_named(post: Post, how: str) -> None:
    post.put(NEW)
    post.install()
    place = post.data / "packs" / f"{ID}_{NEW}"
    course = place / "curricula" / ID / "curriculum.toml"
    if how == "file changed":
        course.write_bytes(course.read_bytes()[:-40])
    elif how == "file gone":
        course.unlink()
    elif how == "folder gone":
        place.rename(post.data / "elsewhere")
    else:
        (post.data / "packs" / "in-force.json").write_text("{")
    services = post.again()
    assert post.in_force() == (ID, SHIPPED)
    broken = services.content.broken
    assert broken is not None
    assert broken.code is FaultCode.PACK_BROKEN
    post.install()
    assert post.again().content.broken is None
    assert post.in_force() == (ID, NEW)


def test_a_pack_whose_content_cannot_be_used_is_not_installed(post: Post) -> None:
    files = course_files(NEW)
    del files[f"curricula/{ID}/reasons.toml"]
    post.put(NEW, files=files)
    with refused(FaultCode.ASSET_MISSING):
        post.install()
    files = course_files("2026.3")
    post.put(NEW, files=files)
    with refused(FaultCode.CONTENT_INVALID):
        post.install()
    post.put(NEW, kind="content")
    with refused(FaultCode.CONTENT_INVALID):
        post.install()
    assert not [path for path in (post.data / "packs").iterdir() if path.is_dir()]
    post.again()
    assert post.in_force() == (ID, SHIPPED)


def test_a_course_brings_designs_of_its_own_and_a_broken_one_refuses_the_pack(post: Post) -> None:
    design = DesignId("utopia-passport-2030")
    files = {f"assets/specimens/{design}/{path.name}": path.read_bytes() for path in DESIGN.iterdir()}
    name = f"assets/specimens/{design}/design.toml"
    files[name] = files[name].replace(b'id = "utopia-passport-2024"', f'id = "{design}"'.encode(), 1)
    post.put(NEW, files={**course_files(NEW), **files})
    post.install()
    catalogue = post.again().catalogue
    assert catalogue.designs[design].id == design
    assert catalogue.sources[design]("design.toml") == files[name]
    files[name] = files[name][:-30]
    post.put("2026.3", files={**course_files("2026.3"), **files})
    with pytest.raises(EnvironmentFault):
        post.install()
    post.again()
    assert post.in_force() == (ID, NEW)


def test_a_content_pack_adds_to_the_course_in_force(post: Post) -> None:
    design = DesignId("utopia-passport-2030")
    files = {f"assets/specimens/{design}/{path.name}": path.read_bytes() for path in DESIGN.iterdir()}
    name = f"assets/specimens/{design}/design.toml"
    files[name] = files[name].replace(b'id = "utopia-passport-2024"', f'id = "{design}"'.encode(), 1)
    post.put(NEW)
    post.install()
    post.put("1", id_="more-designs", kind="content", files=files)
    post.install()
    catalogue = post.again().catalogue
    assert design in catalogue.designs
    assert post.in_force() == (ID, NEW)
    (post.data / "packs" / "more-designs_1" / name).write_text("")
    services = post.again()
    assert services.content.broken is not None
    assert post.in_force() == (ID, NEW), "only the pack that broke is left out"


def test_what_a_curriculum_of_head_office_says_about_it_counts_from_then_on(post: Post) -> None:
    (_, first), (_, second) = new_identity(), new_identity()
    more = f'iri_base = "https://training.example"\nrecipients = ["{first}", "{second}"]\n'
    post.put(NEW, more=more)
    post.install()
    exchange = post.again().exchange
    _take_a_check(post)
    exchange.results.write(post.stick)
    (file,) = (post.stick / "DOCEXAM" / "OUT").glob("*.dxr.age")
    with refused(FaultCode.SEAL_UNOPENED):
        post.office.open(file)


def test_a_rotated_key_of_head_office_signs_from_then_on_and_the_old_one_no_more(post: Post) -> None:
    rotated = new_signing_key()
    post.put(NEW, more=f'head_office_key = "{rotated.public}"\n')
    post.install()
    post.again()
    post.put("2026.3")
    assert post.look().compare, "the old key is a stranger's now"
    post.put("2026.3", key=rotated)
    assert post.look().signer == "head-office"


def test_a_trainer_named_in_the_curriculum_may_sign_packs_and_any_other_is_compared(post: Post) -> None:
    trainer, stranger = new_signing_key(), new_signing_key()
    named = f'installation_id = "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34", public_key = "{trainer.public}"'
    post.put(NEW, more=f"trainer_keys = [{{ {named} }}]\n")
    post.install()
    post.again()
    post.put("2026.3", key=stranger)
    assert post.look().compare
    post.put("2026.3", key=trainer)
    assert (post.look().signer, post.look().compare) == (trainer.public, False)
    post.install()
    post.again()
    assert post.in_force() == (ID, "2026.3")
    post.put("2026.4", key=trainer)
    assert post.look().signer == trainer.public, "a trainer's course leaves the keys as they were"


@pytest.mark.parametrize(
    "more", ['recipients = ["age1nobody"]\n', 'iri_base = "http://x"\n', "trainer_keys = 1\n"]
)
def test_keys_that_are_none_keep_a_course_out(post: Post, more: str) -> None:
    post.put(NEW, more=more)
    with pytest.raises(EnvironmentFault):
        post.install()
    post.again()
    assert post.in_force() == (ID, SHIPPED)


def test_head_office_lets_practice_leave_and_a_trainer_never(post: Post) -> None:
    key = new_signing_key()
    with post.services.database.writing() as session:
        classes.confirm(session, key.public)
    post.put(NEW, key=key, files=course_files(NEW, export_practice=True))
    with refused(FaultCode.PACK_OVERREACHES):
        post.install()
    post.put(NEW, more="export_practice = true\n")
    post.install()
    assert post.again().catalogue.curriculum.export_practice
    post.put("2026.3", key=key)
    post.install()
    assert not post.again().catalogue.curriculum.export_practice


def test_an_installation_cut_off_in_the_middle_leaves_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.put(NEW)

    def power_fails(_folder: Path, _packs: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(installed, "put_in_force", power_fails)
    with pytest.raises(KeyboardInterrupt):
        post.install()
    (post.data / "packs" / "half_1.part").mkdir()
    post.again()
    assert post.in_force() == (ID, SHIPPED)
    assert list((post.data / "packs").iterdir()) == []


def test_a_version_that_made_way_is_cleared_at_the_next_start(post: Post) -> None:
    for version in (NEW, "2026.3"):
        post.put(version)
        post.install()
        post.again()
    names = sorted(path.name for path in (post.data / "packs").iterdir())
    assert names == ["in-force.json", f"{ID}_2026.3"]
    named = json.loads((post.data / "packs" / "in-force.json").read_text())
    assert [one["version"] for one in named] == ["2026.3"]


def _take_a_check(post: Post) -> None:
    examinations = post.services.examinations
    check = examinations.home(post.trainer).checks[0].id
    run = examinations.start(post.trainer, check, seed=5, language="en").value.run
    desk = examinations.on_desk(run)
    assert desk is not None
    examinations.decide(desk.trial, [TimedAction(900, Decided(Response.RELEASE, confidence=4))])

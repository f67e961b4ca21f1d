"""A class list is opened, learners pick themselves, and their work bears the class."""

from dataclasses import replace
from typing import Any

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.class_lists import ClassList, ListedLearner, write_class_list
from docexam.exchange.events import problem
from docexam.sealing.age_files import new_identity, seal_with_passphrase
from docexam.sealing.ssh_signatures import SigningKey, check_code, new_signing_key
from tests.unit.services.head_office import inbox
from tests.unit.services.small_station import PIN
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange

NAME = "BASRAH-2026-03.class.json"
LIST = ClassList(
    list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
    class_id="BASRAH-2026-03",
    course="basic-2026",
    level="basic",
    issued_at="2026-03-01T08:00:00Z",
    learners=(
        ListedLearner("لينا سالم", "MOI", "٧٧٤٠٩", "BSR-SHALAMCHA"),
        ListedLearner("Karim Hadi", "BPC", "00123"),
    ),
    centre="BASRAH",
)


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def put(made: Exchange, listed: ClassList = LIST, key: SigningKey | None = None, passphrase: str = "") -> str:
    raw, signature = write_class_list(listed, key or made.office.signing)
    folder = inbox(made.stick)
    (folder / f"{NAME}.sig").write_bytes(signature)
    if not passphrase:
        (folder / NAME).write_bytes(raw)
        return NAME
    (folder / f"{NAME}.age").write_bytes(seal_with_passphrase(raw, passphrase))
    return f"{NAME}.age"


def opened(made: Exchange, trainer: Learner, listed: ClassList = LIST) -> None:
    made.classes.open(trainer.number, made.classes.look(made.stick, put(made, listed)), compared=False)


def events(made: Exchange) -> list[dict[str, Any]]:
    made.results.write(made.stick, everything=True)
    return list(made.office.open(made.bundles()[-1]).events)


def test_who_is_here_and_on_the_list_belongs_to_the_class_at_once(ready: Exchange, trainer: Learner) -> None:
    opened(ready, trainer)
    view = ready.classes.present()
    assert view is not None
    assert [one.number for one in view.people] == [learner(ready).number, None]
    step = events(ready)[-1]
    assert (step["type"], step["outcome"], step["level"]) == ("course", "registered", "basic")
    assert problem(step) is None


def test_work_in_an_open_class_bears_class_course_centre_and_the_post_of_the_list(
    ready: Exchange, trainer: Learner
) -> None:
    opened(ready, trainer)
    ready.check(learner(ready).number)
    made = events(ready)[6:]
    assert [event["type"] for event in made] == ["attempt"] * 4 + ["assessment"]
    for event in made:
        assert problem(event) is None
        assert event["class_id"] == "BASRAH-2026-03"
        assert (event["course"], event["level"]) == ("basic-2026", "basic")
        assert (event["bcp"], event["centre"]) == ("BSR-SHALAMCHA", "BASRAH")
        assert "registration" in event
    assert "class_id" not in events(ready)[0], "what was answered before stays as it was"


def test_a_learner_picks_their_line_and_is_added_without_typing_a_badge(
    ready: Exchange, trainer: Learner
) -> None:
    opened(ready, trainer)
    added = ready.classes.pick(1, PIN, language="en").value
    assert (added.name, added.agency, added.badge) == ("Karim Hadi", "BPC", "00123")
    view = ready.classes.present()
    assert view is not None
    assert view.people[1].number == added.number
    with refused(FaultCode.BADGE_TAKEN):
        ready.classes.pick(1, PIN, language="en")
    with refused(FaultCode.LEARNER_UNKNOWN):
        ready.classes.pick(2, PIN, language="en")


def test_somebody_who_is_not_on_the_list_belongs_to_the_class_too_and_gets_a_slip(
    ready: Exchange, trainer: Learner
) -> None:
    opened(ready, trainer)
    typed = ready.station.add("Nobody Listed", "77490")
    ready.check(typed.number)
    assert events(ready)[-1]["class_id"] == "BASRAH-2026-03"
    slip = ready.classes.slip(typed.number)
    assert slip is not None
    assert slip.code == "WZLUCK"


def test_after_the_class_is_closed_nothing_bears_it(ready: Exchange, trainer: Learner) -> None:
    opened(ready, trainer)
    ready.classes.close(trainer.number)
    assert ready.classes.present() is None
    ready.check(learner(ready).number)
    assert "class_id" not in events(ready)[-1]
    with refused(FaultCode.LEARNER_UNKNOWN):
        ready.classes.pick(1, PIN, language="en")


def test_opening_it_again_registers_nobody_twice(ready: Exchange, trainer: Learner) -> None:
    opened(ready, trainer)
    opened(ready, trainer)
    assert [event["type"] for event in events(ready)].count("course") == 1


def test_a_later_issue_replaces_the_earlier_and_an_older_one_does_not(
    ready: Exchange, trainer: Learner
) -> None:
    later = replace(
        LIST,
        list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ed",
        issued_at="2026-03-02T08:00:00Z",
        learners=LIST.learners[:1],
    )
    opened(ready, trainer, later)
    offer = ready.classes.look(ready.stick, put(ready))
    assert offer.older
    ready.classes.open(trainer.number, offer, compared=False)
    view = ready.classes.present()
    assert view is not None
    assert len(view.people) == 1


def test_a_sealed_list_needs_its_passphrase(ready: Exchange) -> None:
    name = put(ready, passphrase="four words that fit")
    with refused(FaultCode.PASSPHRASE_WRONG):
        ready.classes.look(ready.stick, name, passphrase="other words")
    assert ready.classes.look(ready.stick, name, passphrase="four words that fit").learners == 2


def test_a_trainers_list_is_compared_once(ready: Exchange, trainer: Learner) -> None:
    key = new_signing_key()
    offer = ready.classes.look(ready.stick, put(ready, key=key))
    assert offer.compare
    assert offer.check_code == check_code(key.public)
    with refused(FaultCode.SIGNER_UNKNOWN):
        ready.classes.open(trainer.number, offer, compared=False)
    assert ready.classes.present() is None
    ready.classes.open(trainer.number, offer, compared=True)
    assert not ready.classes.look(ready.stick, NAME).compare


def test_a_changed_list_is_refused(ready: Exchange) -> None:
    file = inbox(ready.stick) / put(ready)
    file.write_bytes(file.read_bytes().replace(b"Karim", b"Kamal"))
    with refused(FaultCode.SIGNATURE_WRONG):
        ready.classes.look(ready.stick, NAME)


def test_a_learner_cannot_open_a_class(ready: Exchange) -> None:
    offer = ready.classes.look(ready.stick, put(ready))
    with refused(FaultCode.TRAINER_ONLY):
        ready.classes.open(learner(ready).number, offer, compared=False)
    assert ready.classes.present() is None


def test_what_is_exported_in_a_class_can_be_opened_by_its_trainer_if_the_list_says_so(
    ready: Exchange, trainer: Learner
) -> None:
    identity, recipient = new_identity()
    opened(ready, trainer, replace(LIST, trainer_recipient=recipient))
    assert ready.results.plan().class_recipient == "BASRAH-2026-03"
    ready.results.write(ready.stick)
    (file,) = ready.bundles()
    header = ready.office.open(file, identity=identity).header
    assert recipient in header["recipients"]
    assert len(header["recipients"]) == 3
    ready.classes.close(trainer.number)
    ready.results.write(ready.stick)
    assert len(ready.header(ready.bundles()[-1])["recipients"]) == 2


def test_a_list_can_be_taken_off_the_stick_and_never_enters_a_bundle(
    ready: Exchange, trainer: Learner
) -> None:
    opened(ready, trainer)
    ready.classes.remove(ready.stick, NAME)
    assert NAME not in [path.name for path in inbox(ready.stick).iterdir()]
    assert "لينا" not in str(events(ready))
    assert "Karim" not in str(events(ready))


def test_lists_of_two_signers_for_one_class_are_both_told_of(ready: Exchange, trainer: Learner) -> None:
    opened(ready, trainer)
    offer = ready.classes.look(ready.stick, put(ready, key=new_signing_key()))
    assert offer.rival_at == LIST.issued_at
    assert ready.classes.look(ready.stick, put(ready)).rival_at == ""

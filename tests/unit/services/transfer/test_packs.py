"""Packs and program updates are verified, shown, and installed only when somebody says so."""

from collections.abc import Mapping

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.packs import newer, write_pack
from docexam.sealing.ssh_signatures import SigningKey, check_code, new_signing_key
from docexam.services.upkeep import Upkeep
from docexam.storage import classes
from tests.unit.services.head_office import inbox
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import CONTENT, Exchange

NAME = "utopia-2026.2.pack"
LISTS = (CONTENT / "curricula" / "lists.toml").read_text(encoding="utf-8")
FACTS = 'id = "utopia-basic"\nversion = "2026.2"\nkind = "content"\nleast_app_version = "1.0.0"\n'


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def put(
    made: Exchange,
    files: Mapping[str, str] | None = None,
    *,
    name: str = NAME,
    facts: str = FACTS,
    key: SigningKey | None = None,
    update: bool = False,
) -> None:
    inside = {place: text.encode() for place, text in (files or {"curricula/lists.toml": LISTS}).items()}
    packed, signature = write_pack(facts, inside, key or made.office.signing, update=update)
    (inbox(made.stick) / name).write_bytes(packed)
    (inbox(made.stick) / f"{name}.sig").write_bytes(signature)


def test_a_pack_of_head_office_is_shown_and_installed_after_a_safety_copy(
    ready: Exchange, trainer: Learner
) -> None:
    put(ready)
    offer = ready.packs.look(ready.stick, NAME)
    assert (offer.id, offer.version, offer.installed, offer.signer) == (
        "utopia-basic", "2026.2", "", "head-office",
    )  # fmt: skip
    assert not (ready.station.folder / "packs").exists(), "nothing is installed unasked"
    place = ready.packs.install(trainer.number, offer).value
    assert (place / "curricula" / "lists.toml").read_text(encoding="utf-8") == LISTS
    assert len(ready.station.upkeep.copies()) == 1
    assert ready.packs.look(ready.stick, NAME).installed == "2026.2"


def test_what_was_changed_after_it_was_looked_at_is_not_what_is_installed(
    ready: Exchange, trainer: Learner
) -> None:
    put(ready)
    offer = ready.packs.look(ready.stick, NAME)
    put(ready, {"curricula/lists.toml": "y = 2"})
    place = ready.packs.install(trainer.number, offer).value
    assert (place / "curricula" / "lists.toml").read_text(encoding="utf-8") == LISTS


def test_when_the_record_cannot_be_copied_nothing_is_installed(
    ready: Exchange, trainer: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(ready)
    offer = ready.packs.look(ready.stick, NAME)

    def fails(_self: object) -> None:
        raise EnvironmentFault(FaultCode.DISK_FULL)

    monkeypatch.setattr(Upkeep, "copy_now", fails)
    with refused(FaultCode.DISK_FULL):
        ready.packs.install(trainer.number, offer)
    assert not (ready.station.folder / "packs").exists()


def test_only_a_trainer_installs(ready: Exchange) -> None:
    put(ready)
    offer = ready.packs.look(ready.stick, NAME)
    with refused(FaultCode.TRAINER_ONLY):
        ready.packs.install(learner(ready).number, offer)


def test_a_pack_of_a_trainer_is_compared_once(ready: Exchange, trainer: Learner) -> None:
    key = new_signing_key()
    put(ready, key=key)
    offer = ready.packs.look(ready.stick, NAME)
    assert (offer.compare, offer.check_code) == (True, check_code(key.public))
    with refused(FaultCode.SIGNER_UNKNOWN):
        ready.packs.install(trainer.number, offer)
    assert not (ready.station.folder / "packs").exists()
    ready.packs.install(trainer.number, offer, compared=True)
    assert not ready.packs.look(ready.stick, NAME).compare


def test_before_head_office_is_known_no_pack_is_taken(bare: Exchange, trainer: Learner) -> None:
    put(bare)
    with refused(FaultCode.SIGNER_UNKNOWN):
        bare.packs.look(bare.stick, NAME)


def test_a_signature_for_another_purpose_does_not_do(ready: Exchange) -> None:
    put(ready, update=True)
    with refused(FaultCode.SIGNATURE_WRONG):
        ready.packs.look(ready.stick, NAME)


def test_a_changed_pack_is_refused(ready: Exchange) -> None:
    put(ready)
    file = inbox(ready.stick) / NAME
    data = bytearray(file.read_bytes())
    data[40] ^= 1
    file.write_bytes(data)
    with refused(FaultCode.SIGNATURE_WRONG):
        ready.packs.look(ready.stick, NAME)


@pytest.mark.parametrize("key", ["iri_base", "recipients", "head_office_key", "export_practice"])
def test_a_trainers_pack_may_not_speak_for_head_office(ready: Exchange, key: str) -> None:
    signing = new_signing_key()
    with ready.station.database.writing() as session:
        classes.confirm(session, signing.public)
    put(ready, key=signing)
    assert ready.packs.look(ready.stick, NAME).signer == signing.public
    put(ready, key=signing, facts=f'{FACTS}{key} = "x"\n')
    with refused(FaultCode.PACK_OVERREACHES):
        ready.packs.look(ready.stick, NAME)


def test_a_trainer_may_not_send_a_program(ready: Exchange) -> None:
    signing = new_signing_key()
    with ready.station.database.writing() as session:
        classes.confirm(session, signing.public)
    name = "docexam-2.0.0.update"
    put(ready, name=name, facts='version = "2.0.0"\n', key=signing, update=True)
    with refused(FaultCode.SIGNER_UNKNOWN):
        ready.packs.look(ready.stick, name)


def test_an_older_program_is_refused_and_a_newer_one_laid_ready(ready: Exchange, trainer: Learner) -> None:
    older, later = "docexam-0.9.0.update", "docexam-1.1.0.update"
    put(ready, name=older, facts='version = "0.9.0"\n', update=True)
    with refused(FaultCode.PACK_OLDER):
        ready.packs.look(ready.stick, older)
    put(ready, {"setup.exe": "MZ"}, name=later, facts='version = "1.1.0"\n', update=True)
    offer = ready.packs.look(ready.stick, later)
    assert (offer.kind, offer.installed) == ("update", "1.0.0")
    place = ready.packs.install(trainer.number, offer).value
    assert (place.name, place.read_text()) == ("setup.exe", "MZ")


def test_a_pack_for_a_newer_program_is_refused(ready: Exchange) -> None:
    put(ready, facts=FACTS.replace("1.0.0", "1.2.0"))
    with refused(FaultCode.PACK_NEEDS_NEWER):
        ready.packs.look(ready.stick, NAME)


@pytest.mark.parametrize(
    "place", ["../evil", "/etc/evil", "a/../../evil", "c:evil", "a\\b", "AUX.txt ", "Pack.toml"]
)
def test_a_name_that_leaves_the_pack_is_refused(ready: Exchange, place: str) -> None:
    put(ready, {place: "x"})
    with refused(FaultCode.EXCHANGE_UNREADABLE):
        ready.packs.look(ready.stick, NAME)


@pytest.mark.parametrize("facts", ["", "id = 1", "version = ", FACTS.replace("content", "update")])
def test_a_pack_that_does_not_say_what_it_is_is_refused(ready: Exchange, facts: str) -> None:
    put(ready, facts=facts)
    with refused(FaultCode.EXCHANGE_UNREADABLE):
        ready.packs.look(ready.stick, NAME)


def test_versions_are_compared_number_by_number() -> None:
    assert newer("1.10.0", "1.9.3")
    assert newer("1.0.0", "1.0.0-rc1")
    assert newer("1.0.1", "1.0")
    assert not newer("1.0.0", "1.0.0")

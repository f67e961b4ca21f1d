"""Head office's set-up file: found, verified, compared, installed."""

import os
import stat

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.stick import SETUP_NAME
from docexam.files import private_files
from docexam.sealing.ssh_signatures import check_code, new_signing_key
from docexam.services.keyring import SETUP_FILE, Keyring
from tests.unit.services.head_office import HeadOffice, inbox
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def test_the_first_set_up_is_compared_by_its_check_code(bare: Exchange, trainer: Learner) -> None:
    bare.check(learner(bare).number)
    bare.office.put_setup(bare.stick)
    offer = bare.setups.look(bare.stick)
    assert offer is not None
    assert (offer.compare, offer.replaces, offer.same) == (True, False, False)
    assert offer.check_code == check_code(bare.office.signing.public)
    with refused(FaultCode.SIGNER_UNKNOWN):
        bare.setups.install(trainer.number, offer, compared=False)
    assert bare.station.keyring.programme_key() is None
    assert bare.setups.install(trainer.number, offer, compared=True).value == 5
    assert bare.results.plan().events == 5


def test_only_a_trainer_installs_it(bare: Exchange, trainer: Learner) -> None:
    bare.office.put_setup(bare.stick)
    offer = bare.setups.look(bare.stick)
    assert offer is not None
    with refused(FaultCode.TRAINER_ONLY):
        bare.setups.install(learner(bare).number, offer, compared=True)
    assert bare.station.keyring.setup is None


def test_a_stick_without_one_offers_none(bare: Exchange) -> None:
    assert bare.setups.look(bare.stick) is None


def test_a_changed_set_up_is_refused(bare: Exchange) -> None:
    bare.office.put_setup(bare.stick)
    file = inbox(bare.stick) / SETUP_NAME
    file.write_bytes(file.read_bytes().replace(b"docexam.example", b"docexam.examplf"))
    with refused(FaultCode.SIGNATURE_WRONG):
        bare.setups.look(bare.stick)


def test_a_large_or_foreign_file_of_that_name_is_refused(bare: Exchange) -> None:
    file = inbox(bare.stick) / SETUP_NAME
    for content in (b"x" * (2 << 20), b"[]", b"\xff"):
        file.write_bytes(content)
        with refused(FaultCode.EXCHANGE_UNREADABLE):
            bare.setups.look(bare.stick)


def test_the_same_one_again_needs_no_comparing(ready: Exchange) -> None:
    offer = ready.setups.look(ready.stick)
    assert offer is not None
    assert (offer.same, offer.compare, offer.replaces) == (True, False, True)


def test_a_new_head_office_key_signed_by_the_old_one_is_trusted(ready: Exchange, trainer: Learner) -> None:
    old, ready.office.signing = ready.office.signing, new_signing_key()
    ready.office.put_setup(ready.stick, signed_by=old)
    offer = ready.setups.look(ready.stick)
    assert offer is not None
    assert not offer.compare
    assert offer.check_code == check_code(ready.office.signing.public)
    ready.setups.install(trainer.number, offer, compared=False)
    ready.results.write(ready.stick)
    ready.office.put_receipt(ready.stick, ready.header(ready.bundles()[0]))
    assert ready.receipts.take(ready.stick).value.confirmed == 5


def test_a_new_head_office_key_nobody_vouches_for_is_compared_again(ready: Exchange) -> None:
    HeadOffice().put_setup(ready.stick)
    offer = ready.setups.look(ready.stick)
    assert offer is not None
    assert offer.compare
    assert offer.replaces


def test_after_use_it_can_be_taken_off_the_stick(ready: Exchange) -> None:
    ready.setups.remove(ready.stick)
    assert list(inbox(ready.stick).iterdir()) == []
    assert ready.station.keyring.setup is not None


def test_keys_are_their_owners_alone_and_survive_a_restart(ready: Exchange) -> None:
    folder = ready.station.folder / "keys"
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    again = Keyring(ready.station.folder)
    assert again.setup == ready.office.setup
    assert again.signing_key(ready.own) == ready.station.keyring.signing_key(ready.own)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_key_file_that_was_opened_to_others_is_closed_again(ready: Exchange) -> None:
    file = ready.station.folder / "keys" / SETUP_FILE
    file.chmod(0o644)
    assert Keyring(ready.station.folder).setup is not None
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_keys_are_never_shown(ready: Exchange) -> None:
    setup = ready.station.keyring.setup
    assert str(bytes(range(4))) not in repr(setup)
    assert ready.station.keyring.signing_key(ready.own).seed.hex() not in repr(
        ready.station.keyring.signing_key(ready.own)
    )


def test_a_set_up_that_cannot_be_read_any_more_lets_learners_go_on(ready: Exchange) -> None:
    (ready.station.folder / "keys" / SETUP_FILE).write_bytes(b"DPAPI-1\nof another computer")
    ready.station.keyring._read = False  # as after a restart
    ready.check(learner(ready).number)
    plan = ready.results.plan()
    assert (plan.installed, plan.waiting) == (False, 5)


def test_a_set_up_that_cannot_be_kept_changes_nothing(
    bare: Exchange, trainer: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare.office.put_setup(bare.stick)
    offer = bare.setups.look(bare.stick)
    assert offer is not None
    with monkeypatch.context() as broken:

        def fails(*_: object) -> None:
            raise OSError(28, "no room")

        broken.setattr(private_files, "settle", fails)
        with refused(FaultCode.DISK_FULL):
            bare.setups.install(trainer.number, offer, compared=True)
    assert bare.station.keyring.setup is None
    assert not (bare.station.folder / "keys" / SETUP_FILE).exists()

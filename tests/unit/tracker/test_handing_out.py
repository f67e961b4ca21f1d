"""What stations get from head office can be checked by them before anything of it is used."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.class_lists import read_class_list
from docexam.exchange.notices import read_setup
from docexam.sealing.age_files import new_identity, open_with_passphrase
from docexam.tracker.command import main
from docexam.tracker.handing_out import write_setup_file
from docexam.tracker.keys import load_keys
from tests.unit.tracker.offices import PROGRAMME_KEY, TEACHING, Country, answer


def test_a_set_up_file_brings_a_station_into_the_programme(country: Country, tmp_path: Path) -> None:
    written = write_setup_file(country.office, tmp_path / "stick")
    signature = written.path.with_name(f"{written.path.name}.sig").read_bytes()
    setup = read_setup(
        written.path.read_bytes(), signature, trusted_key=lambda values: str(values["head_office_key"])
    )
    assert setup.programme_key == PROGRAMME_KEY
    assert setup.recipients == country.recipients
    assert setup.head_office_key == country.office.keys.signing.public
    with pytest.raises(EnvironmentFault) as raised:
        write_setup_file(country.office, tmp_path / "stick")
    assert raised.value.code is FaultCode.TARGET_NAME_TAKEN


def test_a_class_list_is_sealed_signed_and_makes_the_trainer_known(tmp_path: Path) -> None:
    options = ["--database", f"sqlite:///{tmp_path}/office.db", "--keys", str(tmp_path / "keys")]
    assert main(["init", *options]) == 0
    (tmp_path / "class.csv").write_text("name,agency,badge\nSamira,MOI,77409\n", encoding="utf-8")
    (tmp_path / "word").write_text("open sesame\n", encoding="utf-8")
    trainer = new_identity()[1]
    facts = ["--class-id", "BASRAH-2025-03", "--course", "basic-2025", "--level", "basic"]
    sealed = [
        "--trainer-recipient",
        trainer,
        "--passphrase-file",
        str(tmp_path / "word"),
        "--to",
        str(tmp_path / "s"),
    ]
    assert main(["class", str(tmp_path / "class.csv"), *facts, *sealed, *options]) == 0
    folder = tmp_path / "s" / "DOCEXAM" / "IN"
    raw = open_with_passphrase((folder / "BASRAH-2025-03.class.json.age").read_bytes(), "open sesame")
    signature = (folder / "BASRAH-2025-03.class.json.sig").read_bytes()
    listed = read_class_list(raw, signature, public_key=load_keys(tmp_path / "keys").signing.public)
    assert [one.name for one in listed.learners] == ["Samira"]
    assert listed.trainer_recipient == trainer


def test_a_trainer_of_an_issued_list_is_no_unknown_recipient(country: Country) -> None:
    trainer = new_identity()[1]
    post = country.post()
    answer(post)
    file = post.seal(TEACHING, (*country.recipients, trainer))
    with country.office.engine.begin() as connection:
        connection.exec_driver_sql(f"INSERT INTO recipient VALUES ('{trainer}', 'BASRAH-2025-03')")
    assert country.send(file).outcomes[0].flags == ()

"""Making a head office: what is there, what is made once, and the escrow key that leaves."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.notices import read_setup
from docexam.sealing.age_files import open_sealed, seal
from docexam.tracker.clerk.founding import (
    Place,
    Standing,
    copy_keys,
    escrow_identity,
    escrow_is_here,
    found_office,
    founded,
    is_iri_base,
    open_office_at,
    put_keys_back,
    save_escrow,
    standing,
    take_escrow_away,
)
from docexam.tracker.handing_out import write_setup_file
from docexam.tracker.keys import load_keys

ADDRESS = "https://docexam.example"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(f"sqlite:///{tmp_path.as_posix()}/new/office.db", tmp_path / "keys")


def test_founding_twice_changes_nothing(place: Place) -> None:
    assert standing(place) is Standing.NOTHING
    first = found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    assert standing(place) is Standing.WHOLE
    assert found_office(place, station_code="HQ-02", iri_base="https://other.example") == first


@pytest.mark.parametrize(
    "typed", ["", "https://", "http://a.example", "https://a.example/", "docexam.example"]
)
def test_an_address_of_another_form_is_refused_before_anything_is_made(place: Place, typed: str) -> None:
    assert not is_iri_base(typed)
    with pytest.raises(EnvironmentFault) as refused:
        found_office(place, station_code="HQ-01", iri_base=typed)
    assert refused.value.code is FaultCode.CODE_FORMAT
    assert standing(place) is Standing.NOTHING


def test_the_escrow_key_opens_what_is_sealed_after_it_left(place: Place, tmp_path: Path) -> None:
    found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    identity = escrow_identity(place)
    assert save_escrow(place, tmp_path).read_text().strip() == identity
    take_escrow_away(place)
    assert not escrow_is_here(place)
    assert not founded(place).escrow_here
    keys = load_keys(place.keys_folder)
    assert len(keys.recipients) == 2
    assert open_sealed(seal(b"late", list(keys.recipients)), [identity]) == b"late"
    with pytest.raises(EnvironmentFault) as gone:
        escrow_identity(place)
    assert gone.value.code is FaultCode.KEY_MISSING


def test_an_escrow_key_without_its_public_half_leaves_that_behind(place: Place) -> None:
    found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    before = load_keys(place.keys_folder).recipients
    (place.keys_folder / "escrow.pub").unlink()
    take_escrow_away(place)
    assert load_keys(place.keys_folder).recipients == before


def test_keys_come_back_from_their_copy_on_another_computer(place: Place, tmp_path: Path) -> None:
    found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    copy = copy_keys(place, tmp_path, "seven calm rivers")
    other = Place(f"sqlite:///{tmp_path.as_posix()}/other/office.db", tmp_path / "other-keys")
    put_keys_back(other, copy, "seven calm rivers")
    assert standing(other) is Standing.KEYS_ONLY
    made = found_office(other, station_code="HQ-01", iri_base=ADDRESS)
    assert made.check_code == founded(place).check_code


def test_the_set_up_file_is_signed_and_names_both_recipients(place: Place, tmp_path: Path) -> None:
    found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    office = open_office_at(place)
    path = write_setup_file(office, tmp_path / "stick").path
    raw, signature = path.read_bytes(), path.with_name(f"{path.name}.sig").read_bytes()
    setup = read_setup(raw, signature, trusted_key=lambda _values: office.keys.signing.public)
    assert setup.programme_key == office.keys.programme_key
    assert set(setup.recipients) == set(office.keys.recipients)
    office.engine.dispose()


def test_a_set_up_file_that_is_there_keeps_its_signature(place: Place, tmp_path: Path) -> None:
    found_office(place, station_code="HQ-01", iri_base=ADDRESS)
    office = open_office_at(place)
    signature = tmp_path / "DOCEXAM" / "IN" / "docexam-setup.json.sig"
    signature.parent.mkdir(parents=True)
    signature.write_text("of another office")
    signature.with_suffix("").write_text("of another office")
    with pytest.raises(EnvironmentFault) as taken:
        write_setup_file(office, tmp_path)
    assert taken.value.code is FaultCode.TARGET_NAME_TAKEN
    assert signature.read_text() == "of another office"
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EnvironmentFault) as no_folder:
        write_setup_file(office, tmp_path / "file")
    assert no_folder.value.code.value.startswith("target-")
    office.engine.dispose()


def test_a_database_on_a_server_counts_as_there(tmp_path: Path) -> None:
    place = Place("postgresql://office/tracker", tmp_path / "keys")
    assert place.database_file is None
    assert standing(place) is Standing.DATABASE_ONLY

"""Receipts go back on the stick they answer, the signature first, and nothing is overwritten."""

from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.notices import Receipt, read_receipt
from docexam.files import safe_write
from docexam.tracker.intake import import_bundles
from docexam.tracker.office import reading
from docexam.tracker.receipts import answer as answer_sticks
from docexam.tracker.receipts import receipt_of
from tests.unit.tracker.offices import Country, answer


def receipts_on(country: Country, stick: Path) -> list[Receipt]:
    key = country.office.keys.signing.public
    return [
        read_receipt(path.read_bytes(), path.with_name(path.name + ".sig").read_bytes(), head_office_key=key)
        for path in sorted((stick / "DOCEXAM" / "IN").glob("*.receipt.json"))
    ]


def test_a_stick_goes_back_with_a_receipt_the_station_can_check(country: Country) -> None:
    post = country.post()
    for place in range(3):
        answer(post, place)
    stick = country.stick(country.sealed(post))
    report = import_bundles(country.office, [stick])
    (written,) = answer_sticks(country.office, report)
    assert (written.written, written.there_already, written.fault) == (1, 0, None)
    (receipt,) = receipts_on(country, stick)
    assert (receipt.new, receipt.accepted_through_seq) == (3, 3)
    assert receipt.chain_head == post.events[-1]["chain"]
    assert receipt.installation_id == post.installation_id
    (again,) = answer_sticks(country.office, import_bundles(country.office, [stick]))
    assert (again.written, again.there_already) == (0, 1)


def test_a_receipt_stops_before_a_gap(country: Country) -> None:
    post = country.post()
    for place in range(6):
        answer(post, place)
    country.send(country.sealed(post, from_seq=4), name="late")
    with reading(country.office.engine) as connection:
        found = receipt_of(connection, post.prev_bundle_id)
    assert found is not None
    assert (found.accepted_through_seq, found.chain_head) == (0, "")
    country.send(country.sealed(post), name="all")
    with reading(country.office.engine) as connection:
        found = receipt_of(connection, post.prev_bundle_id)
    assert found is not None
    assert found.accepted_through_seq == 6


def test_rejected_rows_are_held_too(country: Country) -> None:
    post = country.post()
    answer(post, 1, response="same", confidence=2)
    answer(post, 2)
    country.send(country.sealed(post))
    with reading(country.office.engine) as connection:
        found = receipt_of(connection, post.prev_bundle_id)
    assert found is not None
    assert (found.rejected, found.new, found.accepted_through_seq) == (1, 1, 2)


def test_held_and_quarantined_bundles_get_none(country: Country) -> None:
    post = country.post(enrolled=False)
    answer(post)
    stick = country.stick(country.sealed(post))
    assert answer_sticks(country.office, import_bundles(country.office, [stick])) == ()


def test_a_stick_that_takes_nothing_is_said_and_the_import_stays(
    country: Country, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = country.post()
    answer(post)
    stick = country.stick(country.sealed(post))
    report = import_bundles(country.office, [stick])

    def full(*arguments: object, **options: object) -> None:
        raise EnvironmentFault(FaultCode.TARGET_FULL, folder=str(stick))

    monkeypatch.setattr("docexam.tracker.receipts.write_safely", full)
    (written,) = answer_sticks(country.office, report)
    assert written.fault is not None
    assert written.fault.code is FaultCode.TARGET_FULL
    assert report.tally.new == 1


def test_the_signature_is_written_first(country: Country, monkeypatch: pytest.MonkeyPatch) -> None:
    post = country.post()
    answer(post)
    stick = country.stick(country.sealed(post))
    names: list[str] = []

    def noted(folder: Path, name: str, data: bytes, *, replace: bool) -> safe_write.WrittenFile:
        names.append(name)
        return safe_write.write_safely(folder, name, data, replace=replace)

    monkeypatch.setattr("docexam.tracker.receipts.write_safely", noted)
    answer_sticks(country.office, import_bundles(country.office, [stick]))
    assert [name.endswith(".sig") for name in names] == [True, False]

"""Receipts come back by stick and move the mark."""

from pathlib import Path

import pytest

from docexam.domain.errors import FaultCode
from docexam.sealing.ssh_signatures import new_signing_key
from tests.unit.services.head_office import HeadOffice, inbox
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange


def export(made: Exchange) -> Path:
    made.results.write(made.stick)
    return made.bundles()[-1]


def test_a_receipt_moves_the_mark_and_the_next_export_begins_behind_it(ready: Exchange) -> None:
    ready.office.put_receipt(ready.stick, ready.header(export(ready)))
    taken = ready.receipts.take(ready.stick).value
    assert (taken.read, taken.confirmed, taken.differing, taken.refused) == (1, 5, 0, ())
    assert ready.results.plan().confirmed_at == "2026-03-09T06:40:00Z"
    ready.check(learner(ready).number)
    assert ready.header(export(ready))["first_seq"] == 6


def test_the_same_receipt_twice_says_nothing_new(ready: Exchange) -> None:
    ready.office.put_receipt(ready.stick, ready.header(export(ready)))
    ready.receipts.take(ready.stick)
    again = ready.receipts.take(ready.stick).value
    assert (again.read, again.confirmed) == (0, 0)


def test_the_mark_never_moves_back(ready: Exchange) -> None:
    first = ready.header(export(ready))
    ready.check(learner(ready).number)
    second = ready.header(export(ready))
    ready.office.put_receipt(ready.stick, second)
    ready.receipts.take(ready.stick)
    ready.office.put_receipt(ready.stick, first)
    late = ready.receipts.take(ready.stick).value
    assert (late.read, late.confirmed) == (1, 0)
    assert ready.results.plan().events == 0


def test_head_office_that_misses_events_gets_them_again(ready: Exchange) -> None:
    header = ready.header(export(ready))
    opened = ready.office.open(ready.bundles()[0])
    ready.office.put_receipt(ready.stick, header, through=2, chain=opened.events[1]["chain"])
    ready.receipts.take(ready.stick)
    assert ready.header(export(ready))["first_seq"] == 3


def test_a_receipt_that_took_nothing_is_a_receipt_too(ready: Exchange) -> None:
    ready.office.put_receipt(ready.stick, ready.header(export(ready)), through=0)
    taken = ready.receipts.take(ready.stick).value
    assert (taken.read, taken.confirmed, taken.differing) == (1, 0, 0)


@pytest.mark.parametrize("through", [5, 9])
def test_a_receipt_of_another_history_is_told_and_moves_nothing(ready: Exchange, through: int) -> None:
    header = ready.header(export(ready))
    ready.office.put_receipt(ready.stick, header, through=through, chain="a" * 64)
    taken = ready.receipts.take(ready.stick).value
    assert (taken.differing, taken.confirmed) == (1, 0)
    assert ready.results.plan().events == 5, "or what stands here would never be sent"


def test_a_receipt_of_somebody_else_is_refused_by_name(ready: Exchange) -> None:
    header = ready.header(export(ready))
    stranger = HeadOffice(signing=new_signing_key())
    stranger.put_receipt(ready.stick, header)
    taken = ready.receipts.take(ready.stick).value
    assert taken.read == 0
    assert taken.refused == ((f"{header['bundle_id']}.receipt.json", FaultCode.SIGNATURE_WRONG),)


def test_a_changed_receipt_or_one_without_signature_is_refused(ready: Exchange) -> None:
    header = ready.header(export(ready))
    ready.office.put_receipt(ready.stick, header)
    file = inbox(ready.stick) / f"{header['bundle_id']}.receipt.json"
    file.write_bytes(file.read_bytes().replace(b'"accepted_through_seq":5', b'"accepted_through_seq":4'))
    assert ready.receipts.take(ready.stick).value.refused[0][1] is FaultCode.SIGNATURE_WRONG
    file.with_name(file.name + ".sig").unlink()
    assert ready.receipts.take(ready.stick).value.refused[0][1] is FaultCode.SIGNATURE_WRONG


def test_receipts_of_other_stations_are_left_alone(ready: Exchange) -> None:
    header = dict(ready.header(export(ready))) | {"installation_id": "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34"}
    ready.office.put_receipt(ready.stick, header)
    taken = ready.receipts.take(ready.stick).value
    assert (taken.read, taken.refused) == (0, ())
    assert (inbox(ready.stick) / f"{header['bundle_id']}.receipt.json").exists()


def test_other_names_and_half_files_are_ignored(ready: Exchange) -> None:
    header = ready.header(export(ready))
    ready.office.put_receipt(ready.stick, header)
    folder = inbox(ready.stick)
    (folder / f"{header['bundle_id']}.receipt.json").rename(folder / "a.receipt.json.part")
    (folder / "holiday.jpg").write_bytes(b"\xff\xd8")
    (folder / ("x" * 200 + ".receipt.json")).write_bytes(b"{}")
    taken = ready.receipts.take(ready.stick).value
    assert (taken.read, taken.refused) == (0, ())


def test_confirmed_bundles_of_our_own_can_be_taken_off_the_stick(ready: Exchange) -> None:
    covered = export(ready)
    other = ready.out / "BSR-SAFWAN-00-00000000-000001-20260304.dxr.age"
    other.write_bytes(b"of another station")
    assert ready.receipts.covered(ready.stick) == ()
    ready.office.put_receipt(ready.stick, ready.header(covered))
    ready.receipts.take(ready.stick)
    ready.check(learner(ready).number)
    later = export(ready)
    assert ready.receipts.covered(ready.stick) == (covered.name,)
    assert ready.receipts.remove_covered(ready.stick).value == 1
    assert ready.bundles() == sorted([later, other])


def test_before_the_set_up_no_receipt_can_be_believed(bare: Exchange) -> None:
    bare.begin()
    (inbox(bare.stick) / "x.receipt.json").write_bytes(b"{}")
    assert bare.receipts.take(bare.stick).value.read == 0

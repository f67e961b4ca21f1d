"""Receipts, enrolment cards, set-up files and class lists."""

from dataclasses import replace
from typing import Any

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.canonical import canonical_line, parsed
from docexam.exchange.class_lists import ClassList, ListedLearner, read_class_list, slip, write_class_list
from docexam.exchange.notices import (
    SETUP_NAMESPACE,
    EnrolmentCard,
    Receipt,
    Setup,
    read_card,
    read_receipt,
    read_setup,
    write_card,
    write_receipt,
    write_setup,
)
from docexam.exchange.stick import StickFile, card_name, incoming, outgoing, receipt_name
from docexam.sealing.ssh_signatures import new_signing_key, sign
from tests.unit.exchange.worked_example import (
    CHAIN,
    INSTALLATION,
    IRI_BASE,
    PROGRAMME_KEY,
    RECIPIENTS,
    SENDING,
    STATION_KEY,
)

OFFICE = new_signing_key()
RECEIPT = Receipt(
    bundle_id=SENDING.bundle_id,
    installation_id=INSTALLATION,
    signed_by=INSTALLATION,
    accepted_through_seq=1,
    chain_head=CHAIN,
    new=1,
    duplicate=0,
    conflict=0,
    rejected=0,
    received_at="2026-03-09T06:40:00Z",
)
CARD = EnrolmentCard(INSTALLATION, "BSR-SAFWAN-01", STATION_KEY.public, "1.0.0", "2026-03-04T08:15:42Z")
SETUP = Setup(PROGRAMME_KEY, OFFICE.public, IRI_BASE, RECIPIENTS)
CLASS = ClassList(
    list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
    class_id="BASRAH-2026-03",
    course="basic-2026",
    level="basic",
    issued_at="2026-03-01T08:00:00Z",
    learners=(
        ListedLearner("أحمد كريم", "MOI", "٧٧٤٠٩", "BSR-SAFWAN"),
        ListedLearner("Dilan Rashid", "BPC", "77409"),
    ),
    centre="BASRAH",
)


def code_of(raised: pytest.ExceptionInfo[EnvironmentFault]) -> FaultCode:
    return raised.value.code


def test_the_receipt_of_the_worked_example() -> None:
    raw, signature = write_receipt(RECEIPT, OFFICE)
    assert raw == (
        b'{"accepted_through_seq":1,"bundle_id":"019cb7ea-c42b-7e7d-ac03-a9507ae265ec","chain_head":'
        b'"db43c9ca5bfc3b4b87afc803fddccbb9ba5e87b7e1eb628301175a83ef31df99","conflict":0,"duplicate":0,'
        b'"format":"docexam-receipt","format_version":"1.0",'
        b'"installation_id":"4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34","new":1,'
        b'"received_at":"2026-03-09T06:40:00Z","rejected":0,'
        b'"signed_by":"4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34"}\n'
    )
    assert read_receipt(raw, signature, head_office_key=OFFICE.public) == RECEIPT


def test_a_receipt_of_nothing_has_no_chain_head() -> None:
    nothing = replace(RECEIPT, accepted_through_seq=0, chain_head="", new=0, rejected=1)
    raw, signature = write_receipt(nothing, OFFICE)
    assert b"chain_head" not in raw
    assert read_receipt(raw, signature, head_office_key=OFFICE.public) == nothing


def test_a_receipt_by_somebody_else_is_refused() -> None:
    raw, signature = write_receipt(RECEIPT, new_signing_key())
    with pytest.raises(EnvironmentFault) as raised:
        read_receipt(raw, signature, head_office_key=OFFICE.public)
    assert code_of(raised) is FaultCode.SIGNATURE_WRONG


def test_cards_and_set_up_files_come_back_as_written() -> None:
    assert read_card(write_card(CARD)) == CARD
    raw, signature = write_setup(SETUP, OFFICE)
    assert read_setup(raw, signature, trusted_key=lambda values: values["head_office_key"]) == SETUP


def test_a_programme_key_never_shows_itself() -> None:
    assert str(SETUP.programme_key) not in repr(SETUP)


def signed_setup(**changes: Any) -> tuple[bytes, bytes]:
    values = parsed(write_setup(SETUP, OFFICE)[0]) | changes
    raw = canonical_line(values)
    return raw, sign(raw, OFFICE, namespace=SETUP_NAMESPACE)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format_version": "2.0"}, FaultCode.EXCHANGE_VERSION_NEWER),
        ({"format": "docexam-receipt"}, FaultCode.EXCHANGE_UNREADABLE),
        ({"programme_key": "AAAA"}, FaultCode.EXCHANGE_UNREADABLE),
        ({"programme_key": 5}, FaultCode.EXCHANGE_UNREADABLE),
        ({"iri_base": "https://docexam.example/"}, FaultCode.EXCHANGE_UNREADABLE),
        ({"recipients": [RECIPIENTS[0]]}, FaultCode.KEY_MISSING),
        ({"recipients": [RECIPIENTS[0], "age1nonsense"]}, FaultCode.KEY_UNREADABLE),
    ],
)
def test_a_broken_set_up_file_is_refused(changes: dict[str, Any], code: FaultCode) -> None:
    raw, signature = signed_setup(**changes)
    with pytest.raises(EnvironmentFault) as raised:
        read_setup(raw, signature, trusted_key=lambda values: OFFICE.public)
    assert code_of(raised) is code


def test_a_later_minor_version_is_read() -> None:
    raw, signature = signed_setup(format_version="1.7", something_new=True)
    assert read_setup(raw, signature, trusted_key=lambda values: OFFICE.public) == SETUP


def test_a_class_list_comes_back_as_issued() -> None:
    raw, signature = write_class_list(CLASS, OFFICE)
    assert read_class_list(raw, signature, public_key=OFFICE.public) == CLASS


def test_one_badge_twice_in_a_class_is_refused() -> None:
    twice = replace(CLASS, learners=(*CLASS.learners, ListedLearner("Other", "MOI", "77-409")))
    with pytest.raises(EnvironmentFault) as raised:
        write_class_list(twice, OFFICE)
    assert code_of(raised) is FaultCode.CLASS_LIST_TWICE


def test_a_slip_is_the_beginning_of_the_learner_id() -> None:
    assert slip("5S2DZPHQBL2UVXSLV4ACPSTRQM") == "5S2DZP"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("BSR-SAFWAN-01-4B7D0C1E-000001-20260304.dxr.age", StickFile.BUNDLE),
        ("BSR-SAFWAN-01-4B7D0C1E-000001-20260304.dxr.age.part", None),
        ("bsr-4B7D0C1E-000001-20260304.dxr.age", None),
        ("A" * 40 + "-4B7D0C1E-000001-20260304.dxr.age", None),
        (card_name(station_code="BSR-SAFWAN-01", installation_id=INSTALLATION), StickFile.ENROLMENT_CARD),
        ("README.txt", None),
    ],
)
def test_a_reader_of_the_stick_takes_only_names_of_the_exchange(name: str, kind: StickFile | None) -> None:
    assert outgoing(name) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (receipt_name(SENDING.bundle_id), StickFile.RECEIPT),
        (receipt_name(SENDING.bundle_id) + ".sig", None),
        ("BASRAH-2026-03.class.json", StickFile.CLASS_LIST),
        ("BASRAH-2026-03.class.json.age", StickFile.CLASS_LIST),
        ("docexam-setup.json", StickFile.SETUP),
        ("basic-2026.2.pack", StickFile.PACK),
        ("docexam-1.2.update", StickFile.UPDATE),
        ("../x.pack", None),
        ("x.pack\n", None),
    ],
)
def test_what_comes_in_is_known_by_its_name(name: str, kind: StickFile | None) -> None:
    assert incoming(name) == kind

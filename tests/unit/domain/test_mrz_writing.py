"""Zones written from a document and its holder read back as what was written."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.document import Document, DocumentFormat
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.holder import Holder, PartialDate, Sex
from docexam.domain.mrz import LAYOUTS, CheckName, FieldName, explain, write
from tests.unit.domain.mrz_examples import (
    HALABI_TD2,
    KARWAN_FILLER,
    KARWAN_ZERO,
    OKONKWO_MRVA,
    OKONKWO_MRVB,
    RAHMANI_LONG,
    RAHMANI_TD1,
    SAMAWI,
)

ZAYNAB: Final = Holder(
    surname="Al-Samawi",
    given_names="Zaynab Karim",
    sex=Sex.FEMALE,
    birth_date=PartialDate(1991, 3, 17),
    birth_place="Northport",
    portrait="p-001",
    personal_number="UT19910317042",
)
DILSHAD: Final = replace(
    ZAYNAB,
    surname="Karwan",
    given_names="Dilshad",
    sex=Sex.MALE,
    birth_date=PartialDate(1984, 11, 30),
    personal_number="",
)
SAMIR: Final = replace(
    DILSHAD, surname="Halabi", given_names="Samir Yusuf", birth_date=PartialDate(1978, 9, 24)
)
LEILA: Final = replace(
    ZAYNAB, surname="Rahmani", given_names="Leila", birth_date=PartialDate(2000, 2, 29), personal_number=""
)
CHIDI: Final = replace(
    DILSHAD, surname="Okonkwo", given_names="Chidi Emeka", birth_date=PartialDate(1965, 5, 5)
)


def document(format_: DocumentFormat, code: str, number: str, expiry: date, **more: str) -> Document:
    return Document(format_, code, number, date(2021, 1, 1), expiry, **more)


PASSPORT: Final = document(DocumentFormat.TD3, "PP", "U4710923K", date(2031, 8, 2))
CARD: Final = document(DocumentFormat.TD1, "I", "UD2207719", date(2034, 2, 28))
TD2_CARD: Final = document(DocumentFormat.TD2, "I", "C7310045", date(2033, 1, 1))
VISA: Final = document(DocumentFormat.MRVA, "V", "V20118845", date(2027, 6, 30))


@pytest.mark.parametrize(
    ("written", "holder", "lines"),
    [
        (PASSPORT, ZAYNAB, SAMAWI),
        (document(DocumentFormat.TD3, "PP", "UX0042817", date(2029, 2, 15)), DILSHAD, KARWAN_ZERO),
        (TD2_CARD, SAMIR, HALABI_TD2),
        (CARD, LEILA, RAHMANI_TD1),
        (replace(CARD, number="UD220771943210"), LEILA, RAHMANI_LONG),
        (replace(VISA, optional="single entry"), CHIDI, OKONKWO_MRVA),
        (replace(VISA, format=DocumentFormat.MRVB), CHIDI, OKONKWO_MRVB),
    ],
)
def test_the_worked_examples_are_written(written: Document, holder: Holder, lines: tuple[str, ...]) -> None:
    assert write(written, holder) == lines


def test_an_empty_optional_field_is_closed_by_a_zero_or_a_filler() -> None:
    passport = document(DocumentFormat.TD3, "PP", "UX0042817", date(2029, 2, 15))
    assert write(passport, DILSHAD, empty_optional_digit="<") == KARWAN_FILLER
    with pytest.raises(EnvironmentFault) as raised:
        write(passport, DILSHAD, empty_optional_digit="7")
    assert raised.value.code is FaultCode.MRZ_UNWRITABLE


@pytest.mark.parametrize(
    ("birth", "printed"),
    [
        (PartialDate(1991), "91<<<<"),
        (PartialDate(1991, 3), "9103<<"),
        (PartialDate(0), "<<<<<<"),
        (PartialDate(2007, 12, 31), "071231"),
        (PartialDate(0, 3, 17), "<<0317"),
    ],
)
def test_unknown_parts_of_a_birth_date_are_written_as_fillers(birth: PartialDate, printed: str) -> None:
    explanation = explain(write(PASSPORT, replace(ZAYNAB, birth_date=birth)))
    assert explanation.value(FieldName.BIRTH_DATE) == printed
    assert explanation.valid
    assert explanation.problems == ()


def test_sex_that_is_not_specified_is_written_as_a_filler() -> None:
    explanation = explain(write(PASSPORT, replace(ZAYNAB, sex=Sex.UNSPECIFIED)))
    assert explanation.value(FieldName.SEX) == "<"
    assert explanation.valid


def test_a_passport_prefers_its_own_optional_data_to_the_personal_number() -> None:
    explanation = explain(write(replace(PASSPORT, optional="AB 12"), ZAYNAB))
    assert explanation.value(FieldName.OPTIONAL) == "AB<12"


def test_only_passports_carry_the_personal_number() -> None:
    assert explain(write(CARD, ZAYNAB)).value(FieldName.OPTIONAL) == ""


def test_who_has_one_name_has_it_as_primary_identifier() -> None:
    for holder in (
        replace(DILSHAD, surname="", given_names="Dilshad"),
        replace(DILSHAD, surname="Dilshad", given_names=""),
    ):
        explanation = explain(write(CARD, holder))
        assert explanation.lines[2] == "DILSHAD".ljust(30, "<")
        assert explanation.value(FieldName.SURNAME) == "DILSHAD"


def test_a_comma_inside_a_surname_does_not_part_the_identifiers() -> None:
    explanation = explain(write(PASSPORT, replace(ZAYNAB, surname="Smith, Jones")))
    assert explanation.value(FieldName.SURNAME) == "SMITH JONES"
    assert explanation.value(FieldName.GIVEN_NAMES) == "ZAYNAB KARIM"


def test_both_optional_fields_of_a_card_are_written() -> None:
    explanation = explain(
        write(replace(CARD, number="UD220771943210", optional="ONE", optional2="TWO"), LEILA)
    )
    assert explanation.lines[0] == "I<UTOUD2207719<432109<ONE<<<<<"
    assert explanation.value(FieldName.OPTIONAL) == "ONE"
    assert explanation.value(FieldName.OPTIONAL2) == "TWO"
    assert explanation.valid


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": ""}, "number"),
        ({"number": "U4710923KX"}, "number"),
        ({"number": "U47/1"}, "number"),
        ({"number": "ÄB12"}, "number"),
        ({"document_code": ""}, "document_code"),
        ({"document_code": "V"}, "document_code"),
        ({"document_code": "P1"}, "document_code"),
        ({"document_code": "PPP"}, "document_code"),
        ({"optional": "X" * 15}, "optional"),
        ({"optional": "a_b"}, "optional"),
        ({"format": DocumentFormat.TD1, "document_code": "I", "number": "A" * 24}, "optional"),
        ({"format": DocumentFormat.TD1, "document_code": "I", "number": "AB123456 78"}, "number"),
        ({"format": DocumentFormat.TD1, "document_code": "I", "optional2": "X" * 12}, "optional2"),
        ({"format": DocumentFormat.TD2, "document_code": "I", "number": "A" * 16}, "optional"),
        ({"format": DocumentFormat.MRVA, "document_code": "V", "number": "A" * 10}, "number"),
        ({"format": DocumentFormat.MRVA, "document_code": "P"}, "document_code"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_name_of_the_field(changes: dict[str, str], field: str) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        write(replace(PASSPORT, **changes), ZAYNAB)  # type: ignore[arg-type]  # the parameters above fit
    assert raised.value.code is FaultCode.MRZ_UNWRITABLE
    assert raised.value.params["field"] == field


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"surname": "", "given_names": ""}, "surname"),
        ({"surname": "-", "given_names": "'"}, "surname"),
        ({"birth_date": PartialDate(1991, 13, 1)}, "birth_date"),
        ({"birth_date": PartialDate(1991, 1, 32)}, "birth_date"),
        ({"birth_date": PartialDate(-1)}, "birth_date"),
    ],
)
def test_a_holder_that_cannot_be_written_is_refused(changes: dict[str, object], field: str) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        write(PASSPORT, replace(ZAYNAB, **changes))  # type: ignore[arg-type]  # the parameters above fit
    assert raised.value.code is FaultCode.MRZ_UNWRITABLE
    assert raised.value.params["field"] == field


def test_no_state_but_utopia_is_written() -> None:
    for written, holder in (
        (replace(PASSPORT, issuer="D"), ZAYNAB),
        (PASSPORT, replace(ZAYNAB, nationality="YTO")),
    ):
        with pytest.raises(EnvironmentFault) as raised:
            write(written, holder)
        assert raised.value.code is FaultCode.ISSUER_REFUSED


def test_a_name_in_letters_without_a_table_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as raised:
        write(PASSPORT, replace(ZAYNAB, surname="山田"))
    assert raised.value.code is FaultCode.TRANSLITERATION_UNKNOWN


signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
words = st.lists(st.text(st.sampled_from(signs[:26]), min_size=1, max_size=12), min_size=1, max_size=4).map(
    " ".join
)
birth_dates = st.one_of(
    st.dates(date(1900, 1, 1), date(2025, 1, 1)).map(PartialDate.of),
    st.builds(PartialDate, st.integers(1900, 2025), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1900, 2025)),
    st.just(PartialDate(0)),
)
CODES: Final = {"TD1": "I", "TD2": "C", "TD3": "PP", "MRVA": "V", "MRVB": "V"}


@st.composite
def documents(draw: st.DrawFn) -> Document:
    format_ = draw(st.sampled_from(list(DocumentFormat)))
    layout = LAYOUTS[format_]
    room = layout.spans[FieldName.OPTIONAL].width
    longest = 9 + room - 1 if layout.number_may_overflow else 9
    number = draw(st.text(st.sampled_from(signs), min_size=1, max_size=longest))
    left = room if len(number) <= 9 else max(0, room - (len(number) - 9 + 2))
    optional2 = draw(st.text(st.sampled_from(signs), max_size=11)) if format_ is DocumentFormat.TD1 else ""
    return Document(
        format=format_,
        document_code=CODES[format_.value],
        number=number,
        issue_date=date(2020, 1, 1),
        expiry_date=draw(st.dates(date(2020, 1, 1), date(2040, 1, 1))),
        optional=draw(st.text(st.sampled_from(signs), max_size=left)),
        optional2=optional2,
    )


@st.composite
def holders(draw: st.DrawFn) -> Holder:
    return replace(
        DILSHAD,
        surname=draw(words),
        given_names=draw(st.one_of(st.just(""), words)),
        sex=draw(st.sampled_from(list(Sex))),
        birth_date=draw(birth_dates),
    )


@settings(deadline=None)
@given(documents(), holders(), st.sampled_from("0<"))
def test_what_is_written_reads_back(written: Document, holder: Holder, empty_digit: str) -> None:
    lines = write(written, holder, empty_optional_digit=empty_digit)
    layout = LAYOUTS[written.format]
    assert [len(line) for line in lines] == [layout.width] * layout.line_count
    assert set("".join(lines)) <= set(signs + "<")
    explanation = explain(lines)
    assert explanation.format is written.format
    assert explanation.valid
    assert explanation.value(FieldName.DOCUMENT_CODE) == written.document_code
    assert explanation.value(FieldName.ISSUER) == "UTO"
    assert explanation.value(FieldName.NUMBER) == written.number
    assert explanation.value(FieldName.OPTIONAL) == written.optional
    assert explanation.value(FieldName.OPTIONAL2) == written.optional2
    assert explanation.value(FieldName.SEX) == holder.sex.value
    assert explanation.value(FieldName.EXPIRY_DATE) == f"{written.expiry_date:%y%m%d}"
    if not explanation.name_may_be_truncated:
        given_names = explanation.value(FieldName.GIVEN_NAMES)
        assert holder.surname.startswith(explanation.value(FieldName.SURNAME))
        assert holder.given_names.startswith(given_names)
    optional = explanation.check(CheckName.OPTIONAL)
    if optional is not None and not written.optional:
        assert optional.passed is (True if empty_digit == "0" else None)

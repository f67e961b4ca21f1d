"""Reading and explaining zones: the worked examples, and what does not belong in a field."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.document import DocumentFormat
from docexam.domain.mrz import (
    LAYOUTS,
    CheckName,
    FieldName,
    ProblemCode,
    explain,
)
from tests.unit.domain.mrz_examples import (
    ERIKSSON,
    GENUINE,
    HALABI_TD2,
    KARWAN_FILLER,
    KARWAN_ZERO,
    OKONKWO_MRVA,
    OKONKWO_MRVB,
    RAHMANI_LONG,
    RAHMANI_TD1,
    SAMAWI,
    SAMAWI_FORGED,
    codes,
    passed,
    places,
    with_character,
)


@pytest.mark.parametrize("lines", GENUINE)
def test_a_genuine_zone_is_valid_and_nothing_is_wrong_with_it(lines: tuple[str, ...]) -> None:
    explanation = explain(lines)
    assert explanation.valid
    assert explanation.problems == ()
    assert explanation.corrections == ()
    assert not explanation.name_may_be_truncated
    assert explanation.lines == lines


@pytest.mark.parametrize(
    ("lines", "format_"),
    [
        (ERIKSSON, DocumentFormat.TD3),
        (HALABI_TD2, DocumentFormat.TD2),
        (RAHMANI_TD1, DocumentFormat.TD1),
        (OKONKWO_MRVA, DocumentFormat.MRVA),
        (OKONKWO_MRVB, DocumentFormat.MRVB),
    ],
)
def test_the_format_follows_from_lines_lengths_and_first_letter(
    lines: tuple[str, ...], format_: DocumentFormat
) -> None:
    assert explain(lines).format is format_


def test_a_passport_is_taken_apart() -> None:
    explanation = explain(SAMAWI)
    values = {name.value: explanation.value(name) for name in FieldName if explanation.value(name)}
    assert values == {
        "document_code": "PP",
        "issuer": "UTO",
        "number": "U4710923K",
        "surname": "AL SAMAWI",
        "given_names": "ZAYNAB KARIM",
        "nationality": "UTO",
        "birth_date": "910317",
        "sex": "F",
        "expiry_date": "310802",
        "optional": "UT19910317042",
    }


def test_a_visa_has_no_composite_and_no_digit_for_its_optional_data() -> None:
    explanation = explain(OKONKWO_MRVA)
    assert explanation.value(FieldName.OPTIONAL) == "SINGLE<ENTRY"
    assert passed(explanation) == {"number": True, "birth": True, "expiry": True}


def test_an_empty_optional_field_may_carry_a_zero_or_a_filler() -> None:
    zero, filler = explain(KARWAN_ZERO), explain(KARWAN_FILLER)
    assert passed(zero)["optional"] is True
    assert passed(filler)["optional"] is None
    assert zero.valid
    assert filler.valid
    assert passed(filler)["composite"] is True


@pytest.mark.parametrize("digit", "123456789A")
def test_an_empty_optional_field_may_carry_nothing_else(digit: str) -> None:
    explanation = explain(with_character(KARWAN_FILLER, line=2, position=43, character=digit))
    assert passed(explanation)["optional"] is False
    assert not explanation.valid


def test_a_filler_is_no_check_digit_for_optional_data_that_is_not_empty() -> None:
    explanation = explain(with_character(ERIKSSON, line=2, position=43, character="<"))
    assert passed(explanation)["optional"] is False
    assert places(explanation, ProblemCode.CHECK_DIGIT_MISSING) == [(2, 43)]


def test_a_long_number_is_joined_with_what_stands_in_the_optional_field() -> None:
    explanation = explain(RAHMANI_LONG)
    assert explanation.value(FieldName.NUMBER) == "UD220771943210"
    assert explanation.value(FieldName.OPTIONAL) == ""
    check = explanation.check(CheckName.NUMBER)
    assert check is not None
    assert (check.line, check.position, check.printed, check.due) == (1, 21, "9", "9")
    assert check.characters == "UD220771943210"


def test_optional_data_behind_a_long_number_stays() -> None:
    lines = ("I<UTOUD2207719<432109<AB<C<<<<", *RAHMANI_LONG[1:])
    explanation = explain(lines)
    assert explanation.value(FieldName.NUMBER) == "UD220771943210"
    assert explanation.value(FieldName.OPTIONAL) == "AB<C"


def test_a_long_number_may_fill_the_whole_optional_field() -> None:
    explanation = explain(("I<UTOUD2207719<123456789012343", *RAHMANI_LONG[1:]))
    assert explanation.value(FieldName.NUMBER) == "UD220771912345678901234"
    assert explanation.value(FieldName.OPTIONAL) == ""
    check = explanation.check(CheckName.NUMBER)
    assert check is not None
    assert check.position == 30


def test_a_wrong_digit_behind_a_long_number_is_found_where_it_stands() -> None:
    explanation = explain(with_character(RAHMANI_LONG, line=1, position=21, character="8"))
    assert passed(explanation)["number"] is False
    assert (1, 21) in places(explanation, ProblemCode.CHECK_DIGIT_WRONG)
    assert explanation.value(FieldName.NUMBER) == "UD220771943210"


def test_a_number_of_nine_without_digit_and_continuation_lacks_its_digit() -> None:
    explanation = explain(("I<UTOUD2207719<<<<<<<<<<<<<<<<", *RAHMANI_TD1[1:]))
    assert passed(explanation)["number"] is False
    assert places(explanation, ProblemCode.CHECK_DIGIT_MISSING) == [(1, 15)]


def test_a_passport_number_does_not_continue_anywhere() -> None:
    explanation = explain(with_character(ERIKSSON, line=2, position=10, character="<"))
    assert explanation.value(FieldName.NUMBER) == "L898902C3"
    assert explanation.value(FieldName.OPTIONAL) == "ZE184226B"
    assert passed(explanation)["number"] is False


def test_a_changed_birth_year_breaks_two_digits_at_once() -> None:
    explanation = explain(SAMAWI_FORGED)
    assert passed(explanation) == {
        "number": True,
        "birth": False,
        "expiry": True,
        "optional": True,
        "composite": False,
    }
    found = [(check.printed, check.due) for check in explanation.checks if check.passed is False]
    assert found == [("7", "8"), ("0", "7")]
    assert places(explanation, ProblemCode.CHECK_DIGIT_WRONG) == [(2, 20), (2, 44)]
    assert explanation.corrections == ()


@pytest.mark.parametrize(
    "lines",
    [
        (ERIKSSON[0], "HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08"),
        (ERIKSSON[0], "L898902C<3UTO6908061F9406236ZE184226B<<<<<14"),
        ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"),
        ("I<YTOSTEVENSON<<PETER<<<<<<<<<<<<<<<", "HA672242<6YTO5802254M9601086<<<<<<<8"),
        (
            "I<YTOD231458907<<<<<<<<<<<<<<<",
            "3407127M9507122YTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<JOHN<<<<<<<<<",
        ),
    ],
)
def test_the_standards_own_examples_agree(lines: tuple[str, ...]) -> None:
    explanation = explain(lines)
    assert explanation.valid
    assert explanation.problems == ()


@pytest.mark.parametrize(
    ("name_line", "surname", "given_names"),
    [
        ("PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA"),
        ("PPUTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K"),
        ("PPUTOBENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO", "BENNELONG WOOLOOM WARRAND WARNAM", "DINGO"),
        ("PPUTOBENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO", "BENNEL WOOLOO WARRAN WARNAM", "DINGO POTO"),
        ("PPUTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "ARKFREITH", ""),
    ],
)
def test_names_are_read_cut_or_whole(name_line: str, surname: str, given_names: str) -> None:
    explanation = explain((name_line, KARWAN_ZERO[1]))
    assert explanation.valid
    assert explanation.problems == ()
    assert explanation.value(FieldName.SURNAME) == surname
    assert explanation.value(FieldName.GIVEN_NAMES) == given_names
    assert explanation.name_may_be_truncated is not name_line.endswith("<")


def test_a_cut_name_on_a_card_is_read() -> None:
    explanation = explain((*RAHMANI_TD1[:2], "BENNE<WOOLO<WARRA<WARNA<<DIN<P"))
    assert explanation.value(FieldName.SURNAME) == "BENNE WOOLO WARRA WARNA"
    assert explanation.value(FieldName.GIVEN_NAMES) == "DIN P"
    assert explanation.name_may_be_truncated


def test_a_code_of_one_letter_comes_without_its_fillers() -> None:
    explanation = explain(
        ("P<D<<ERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<", KARWAN_ZERO[1].replace("UTO", "D<<"))
    )
    assert explanation.value(FieldName.ISSUER) == "D"
    assert explanation.value(FieldName.NATIONALITY) == "D"
    assert explanation.valid
    assert explanation.problems == ()


@pytest.mark.parametrize("sex", "FM<")
def test_sex_is_reported_as_printed(sex: str) -> None:
    explanation = explain(with_character(ERIKSSON, line=2, position=21, character=sex))
    assert explanation.value(FieldName.SEX) == sex
    assert explanation.problems == ()


def test_another_sex_is_a_problem_but_decides_nothing() -> None:
    explanation = explain(with_character(ERIKSSON, line=2, position=21, character="X"))
    assert places(explanation, ProblemCode.SEX_NOT_ALLOWED) == [(2, 21)]
    assert explanation.valid


@pytest.mark.parametrize(
    ("birth", "digit"), [("7408<<", "7"), ("74<<<<", "1"), ("<<<<<<", "0"), ("<<0812", "1")]
)
def test_unknown_parts_of_a_birth_date_count_nothing(birth: str, digit: str) -> None:
    number, rest = KARWAN_ZERO[1][:13], KARWAN_ZERO[1][20:]
    explanation = explain((KARWAN_ZERO[0], f"{number}{birth}{digit}{rest}"))
    assert explanation.value(FieldName.BIRTH_DATE) == birth
    assert passed(explanation)["birth"] is True
    assert not codes(explanation) & {ProblemCode.FILLER_MISPLACED, ProblemCode.DATE_IMPOSSIBLE}


@pytest.mark.parametrize(
    ("line", "position", "character", "code"),
    [
        (1, 1, "X", ProblemCode.DOCUMENT_CODE_UNEXPECTED),
        (1, 1, "1", ProblemCode.DIGIT_IN_LETTERS),
        (1, 4, "<", ProblemCode.FILLER_MISPLACED),
        (1, 5, "0", ProblemCode.DIGIT_IN_LETTERS),
        (1, 8, "2", ProblemCode.DIGIT_IN_LETTERS),
        (1, 6, "<", ProblemCode.FILLER_MISPLACED),
        (1, 40, "K", ProblemCode.TEXT_AFTER_FILLERS),
        (2, 4, "<", ProblemCode.FILLER_MISPLACED),
        (2, 12, "0", ProblemCode.DIGIT_IN_LETTERS),
        (2, 15, "O", ProblemCode.LETTER_IN_DATE),
        (2, 15, "<", ProblemCode.FILLER_MISPLACED),
        (2, 25, "<", ProblemCode.FILLER_MISPLACED),
    ],
)
def test_what_does_not_belong_in_a_field_is_found_where_it_stands(
    line: int, position: int, character: str, code: ProblemCode
) -> None:
    explanation = explain(with_character(SAMAWI, line=line, position=position, character=character))
    assert places(explanation, code) == [(line, position)]


@pytest.mark.parametrize("date", ["911317", "910017", "910332", "910230", "910300", "910229"])
def test_a_day_that_is_in_no_calendar_is_found(date: str) -> None:
    explanation = explain((SAMAWI[0], SAMAWI[1].replace("910317", date, 1)))
    assert places(explanation, ProblemCode.DATE_IMPOSSIBLE) == [(2, 14)]


def test_a_single_filler_between_surname_and_given_names_is_pointed_out() -> None:
    explanation = explain((*RAHMANI_TD1[:2], "RAHMANI<LEILA<<<<<<<<<<<<<<<<<"))
    assert places(explanation, ProblemCode.NAME_SEPARATOR_MISSING) == [(3, 8)]
    assert explanation.value(FieldName.SURNAME) == "RAHMANI LEILA"
    assert explanation.valid


@pytest.mark.parametrize(
    ("name_line", "at"),
    [
        ("P<UTOERIKSSON<<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<", 16),
        ("P<UTO<ERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<", 6),
    ],
)
def test_a_filler_too_many_in_the_names_is_pointed_out(name_line: str, at: int) -> None:
    explanation = explain((name_line, ERIKSSON[1]))
    assert places(explanation, ProblemCode.FILLER_MISPLACED) == [(1, at)]
    assert explanation.value(FieldName.SURNAME) == "ERIKSSON"
    assert explanation.value(FieldName.GIVEN_NAMES) == "ANNA"


def test_empty_fields_are_pointed_out() -> None:
    explanation = explain(
        ("P<<<<<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "<<<<<<<<<0<<<" + ERIKSSON[1][13:])
    )
    assert places(explanation, ProblemCode.FIELD_EMPTY) == [(1, 3), (1, 6), (2, 1), (2, 11)]


@settings(deadline=None)
@given(st.sampled_from(list(DocumentFormat)), st.data())
def test_fields_and_check_digits_cover_every_position_once(
    format_: DocumentFormat, data: st.DataObject
) -> None:
    layout = LAYOUTS[format_]
    alphabet = st.sampled_from("<<<<<<A7K0")
    lines = [
        data.draw(st.text(alphabet, min_size=layout.width, max_size=layout.width))
        for _ in range(layout.line_count)
    ]
    first = "V" if layout.first_letters == "V" else layout.first_letters[0]
    lines[0] = first + lines[0][1:]
    explanation = explain(lines)
    covered = [
        (field.line, at) for field in explanation.fields for at in range(field.start, field.end + 1)
    ] + [(check.line, check.position) for check in explanation.checks]
    every = [(line + 1, at + 1) for line in range(layout.line_count) for at in range(layout.width)]
    assert sorted(covered) == every
    for field in explanation.fields:
        assert field.printed == explanation.lines[field.line - 1][field.start - 1 : field.end]

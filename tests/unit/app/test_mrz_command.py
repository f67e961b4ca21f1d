"""``docexam mrz explain``: tables for a trainer, JSON for a program, and exit codes for a script."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from docexam.app.mrz_command import mrz
from tests.unit.domain.mrz_examples import (
    GENUINE,
    KARWAN_FILLER,
    OKONKWO_MRVA,
    RAHMANI_LONG,
    SAMAWI,
    SAMAWI_FORGED,
    with_character,
)

KEYS = [
    "format",
    "document_code",
    "issuer",
    "number",
    "surname",
    "given_names",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "optional",
    "optional2",
    "check_digits",
    "valid",
    "problems",
]


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(mrz, ["explain", *arguments], input=stdin, catch_exceptions=False)


def objects(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_one_object_has_every_key_of_the_agreed_shape() -> None:
    result = run("--json", *SAMAWI)
    assert result.exit_code == 0
    (found,) = objects(result)
    assert found == {
        "format": "TD3",
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
        "optional2": "",
        "check_digits": {"number": True, "birth": True, "expiry": True, "optional": True, "composite": True},
        "valid": True,
        "problems": [],
    }
    assert list(found) == KEYS


def test_a_forged_zone_is_readable_but_not_valid() -> None:
    result = run("--json", *SAMAWI_FORGED)
    assert result.exit_code == 0
    (found,) = objects(result)
    assert found["valid"] is False
    assert found["check_digits"]["birth"] is False
    assert found["check_digits"]["composite"] is False
    assert found["problems"][0] == {
        "code": "check-digit-wrong",
        "line": 2,
        "position": 20,
        "message": "Check digit of date of birth: 7 is printed, 8 is due.",
    }


def test_a_digit_that_is_not_there_is_null() -> None:
    (visa,) = objects(run("--json", *OKONKWO_MRVA))
    assert visa["check_digits"]["optional"] is None
    assert visa["check_digits"]["composite"] is None
    (passport,) = objects(run("--json", *KARWAN_FILLER))
    assert passport["check_digits"]["optional"] is None
    assert passport["valid"] is True


def test_a_long_number_is_reported_whole() -> None:
    (card,) = objects(run("--json", *RAHMANI_LONG))
    assert card["number"] == "UD220771943210"
    assert card["optional"] == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\\n"])
def test_lines_may_come_as_one_argument(end: str) -> None:
    assert run("--json", end.join(SAMAWI)).stdout == run("--json", *SAMAWI).stdout


def test_input_that_cannot_be_read_gives_the_same_keys_without_values() -> None:
    result = run("--json", "HELLO")
    assert result.exit_code == 1
    (found,) = objects(result)
    assert list(found) == KEYS
    assert found["format"] is None
    assert found["valid"] is False
    assert found["problems"] == [
        {
            "code": "line-count",
            "line": 2,
            "position": 1,
            "message": "A machine-readable zone has two or three lines; lines given: 1.",
        }
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_documents_on_standard_input_give_one_object_a_line(end: str) -> None:
    stdin = f"{end}{end} {end}".join(end.join(lines) for lines in GENUINE)
    result = run("--json", "-", stdin=stdin)
    assert result.exit_code == 0
    found = objects(result)
    assert len(found) == len(GENUINE)
    assert all(document["valid"] for document in found)
    assert run("-", stdin=stdin).stdout == result.stdout


def test_one_document_that_cannot_be_read_among_others_is_reported_in_its_place() -> None:
    stdin = "\n".join([*SAMAWI, "", "HELLO", "", *RAHMANI_LONG])
    result = run("--json", "-", stdin=stdin)
    assert result.exit_code == 1
    assert [document["format"] for document in objects(result)] == ["TD3", None, "TD1"]


def test_a_mark_at_the_head_of_a_file_and_bytes_of_no_alphabet_do_no_harm() -> None:
    stdin = b"\xef\xbb\xbf" + "\n".join(SAMAWI).encode() + b"\n\n\xff\xfe\n"
    result = run("--json", "-", stdin=stdin)
    assert [document["valid"] for document in objects(result)] == [True, False]
    assert result.exit_code == 1


def test_nothing_on_standard_input_gives_nothing() -> None:
    result = run("--json", "-", stdin="\n\n")
    assert (result.exit_code, result.stdout) == (0, "")


def test_no_line_at_all_is_a_wrong_use() -> None:
    assert CliRunner().invoke(mrz, ["explain"]).exit_code == 2


def test_the_table_shows_fields_sums_and_problems_within_80_columns() -> None:
    lines = with_character(SAMAWI_FORGED, line=2, position=25, character="B")
    result = run(*lines)
    assert result.exit_code == 0
    assert max(len(line) for line in result.stdout.splitlines()) <= 80
    for expected in (
        "TD3, passport, 2 lines of 44: NOT valid",
        "AL SAMAWI",
        "14-19",
        "Date of birth (line 2, position 20): 7 printed, 8 due: DOES NOT AGREE",
        "  character      9    8    0    3    1    7",
        "  x weight       7    3    1    7    3    1",
        "  = product     63   24    0   21    3    7",
        "Sum of products 118, divided by 10 leaves 8: 8 is due.",
        "What is wrong, and where",
        "Proposed corrections",
    ):
        assert expected in result.stdout


@pytest.mark.parametrize("lines", GENUINE)
def test_the_table_of_a_genuine_zone_says_that_it_is_valid(lines: tuple[str, ...]) -> None:
    result = run(*lines)
    assert result.exit_code == 0
    assert ": valid" in result.stdout
    assert "What is wrong" not in result.stdout
    assert max(len(line) for line in result.stdout.splitlines()) <= 80


def test_the_table_says_when_a_name_may_be_cut() -> None:
    result = run("PPUTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", KARWAN_FILLER[1])
    assert "may have been cut" in result.stdout


def test_without_tables_a_reason_and_a_place_are_given() -> None:
    result = run("HELLO", "WORLD")
    assert result.exit_code == 1
    assert "Line 1, position 6: The line has 5 characters, 36 are due." in result.stdout


def test_characters_that_steer_a_terminal_are_not_sent_to_it() -> None:
    result = run(SAMAWI[0], SAMAWI[1].replace("U4710", "U\x1b[2J"))
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout

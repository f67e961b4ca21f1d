"""Characters that optical reading confuses are proposed where a check digit decides, and only there."""

import pytest

from docexam.domain.mrz import CheckName, Correction, Explanation, ProblemCode, check_digit, explain
from tests.unit.domain.mrz_examples import (
    GENUINE,
    HALABI_TD2,
    RAHMANI_LONG,
    RAHMANI_TD1,
    SAMAWI,
    with_character,
)


def proposals(explanation: Explanation) -> list[tuple[int, int, str, str]]:
    return [(found.line, found.position, found.printed, found.proposed) for found in explanation.corrections]


def put_right(
    lines: tuple[str, ...], corrections: tuple[Correction, ...], alternative: int
) -> tuple[str, ...]:
    for found in corrections:
        if found.alternative == alternative:
            lines = with_character(lines, line=found.line, position=found.position, character=found.proposed)
    return lines


MISREAD = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z"}


@pytest.mark.parametrize("lines", GENUINE)
def test_a_misread_digit_of_a_date_is_proposed_alone(lines: tuple[str, ...]) -> None:
    for check in explain(lines).checks:
        if check.name not in (CheckName.BIRTH, CheckName.EXPIRY):
            continue
        for line, position in [*check.places(), (check.line, check.position)]:
            printed = lines[line - 1][position - 1]
            if printed in MISREAD:
                letter = MISREAD[printed]
                read = explain(with_character(lines, line=line, position=position, character=letter))
                assert proposals(read) == [(line, position, letter, printed)]
                assert read.corrections[0].check is check.name
                assert not read.valid


@pytest.mark.parametrize("lines", GENUINE)
def test_a_misread_digit_of_a_number_is_among_the_proposals(lines: tuple[str, ...]) -> None:
    check = explain(lines).check(CheckName.NUMBER)
    assert check is not None
    for line, position in check.places():
        printed = lines[line - 1][position - 1]
        if printed in MISREAD:
            letter = MISREAD[printed]
            read = explain(with_character(lines, line=line, position=position, character=letter))
            assert (line, position, letter, printed) in proposals(read)


def test_letters_of_a_date_are_put_right_together() -> None:
    read = explain((SAMAWI[0], SAMAWI[1].replace("910317", "9IO3I7", 1)))
    assert proposals(read) == [(2, 15, "I", "1"), (2, 16, "O", "0"), (2, 18, "I", "1")]
    assert {found.alternative for found in read.corrections} == {1}


def test_a_letter_in_place_of_a_check_digit_is_put_right() -> None:
    read = explain(with_character(SAMAWI, line=2, position=10, character="B"))
    assert proposals(read) == [(2, 10, "B", "8")]


def test_a_letter_in_place_of_the_composite_is_put_right() -> None:
    read = explain(with_character(SAMAWI, line=2, position=44, character="O"))
    assert proposals(read) == [(2, 44, "O", "0")]
    assert read.corrections[0].check is CheckName.COMPOSITE


def test_optional_data_without_a_digit_of_its_own_is_decided_by_the_composite() -> None:
    genuine = (HALABI_TD2[0], "C7310045<8UTO7809246M3301018A57<<<<6")
    assert explain(genuine).valid
    read = explain(with_character(genuine, line=2, position=30, character="S"))
    assert (2, 30, "S", "5") in proposals(read)
    assert {found.check for found in read.corrections} == {CheckName.COMPOSITE}


def test_a_misread_rest_of_a_long_number_is_put_right() -> None:
    read = explain(with_character(RAHMANI_LONG, line=1, position=20, character="O"))
    assert (1, 20, "O", "0") in proposals(read)


def test_choices_that_a_digit_cannot_decide_between_are_all_named() -> None:
    lines = (SAMAWI[0], SAMAWI[1].replace("U4710923K", "U47I0923K", 1))
    read = explain(lines)
    assert [found.alternative for found in read.corrections] == [1, 2]
    for alternative in (1, 2):
        right = explain(put_right(lines, read.corrections, alternative))
        assert right.valid
        assert right.corrections == ()


def test_two_misread_characters_of_a_number_are_found_when_no_other_pair_agrees() -> None:
    number = "K0K5KKKKK"
    genuine = (f"I<UTO{number}{check_digit(number)}<<<<<<<<<<<<<<<", *RAHMANI_TD1[1:])
    assert explain(genuine).check(CheckName.NUMBER).passed  # type: ignore[union-attr]  # every card has one
    read = explain((genuine[0].replace("K0K5", "KOKS"), *genuine[1:]))
    assert proposals(read)[:2] == [(1, 7, "O", "0"), (1, 9, "S", "5")]


def test_a_forged_digit_that_looks_like_nothing_else_gets_no_proposal() -> None:
    assert explain(with_character(SAMAWI, line=2, position=14, character="4")).corrections == ()


def test_a_filler_or_an_unlike_letter_for_a_check_digit_gets_no_proposal() -> None:
    for character in "<K":
        assert explain(with_character(SAMAWI, line=2, position=20, character=character)).corrections == ()


def test_the_composite_proposes_nothing_while_another_digit_fails() -> None:
    lines = with_character(
        (HALABI_TD2[0], "C7310045<8UTO7809246M3301018S0B<<<<4"), line=2, position=14, character="9"
    )
    assert explain(lines).corrections == ()


def test_every_proposal_is_also_a_problem_with_its_place() -> None:
    read = explain(with_character(SAMAWI, line=2, position=16, character="O"))
    found = [problem for problem in read.problems if problem.code is ProblemCode.OCR_CONFUSION]
    assert [(problem.line, problem.position) for problem in found] == [(2, 16)]
    assert dict(found[0].params) == {"printed": "O", "proposed": "0", "check": "birth"}

"""The check digit: examples of the standard, what it catches and what it is blind to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.mrz import FILLER, CheckName, check_digit, explain
from docexam.domain.mrz.check_digits import ALPHABET
from tests.unit.domain.mrz_examples import ERIKSSON, GENUINE, SAMAWI, failed, with_character

SAME_VALUE = ("0<AKU", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT")


@pytest.mark.parametrize(
    ("text", "digit"),
    [("520727", "3"), ("AB2134<<<", "5"), ("U4710923K", "8"), ("U4170923K", "4"), ("", "0"), ("<<<<<<", "0")],
)
def test_the_check_digit_of_known_texts(text: str, digit: str) -> None:
    assert check_digit(text) == digit


@given(st.text(st.sampled_from(ALPHABET + FILLER), max_size=60))
def test_the_check_digit_is_the_sum_of_products_by_the_letter_of_the_standard(text: str) -> None:
    total = 0
    for index, character in enumerate(text):
        value = 0 if character == FILLER else int(character, 36)
        total += value * (7, 3, 1)[index % 3]
    assert check_digit(text) == str(total % 10)


@pytest.mark.parametrize(("text", "position"), [("AB*", 3), ("a", 1), ("12 4", 3), ("٣", 1)])
def test_a_character_without_value_is_refused_with_its_position(text: str, position: int) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        check_digit(text)
    assert raised.value.code is FaultCode.MRZ_UNREADABLE
    assert raised.value.params == {"line": 1, "position": position}


@pytest.mark.parametrize("lines", GENUINE)
def test_every_change_of_a_covered_digit_for_another_is_caught(lines: tuple[str, ...]) -> None:
    for check in explain(lines).checks:
        for line, position in check.places():
            printed = lines[line - 1][position - 1]
            for digit in "0123456789" if printed.isdigit() else "":
                changed = with_character(lines, line=line, position=position, character=digit)
                assert (check.name in failed(changed)) is (digit != printed)


@pytest.mark.parametrize("lines", GENUINE)
def test_every_change_of_a_printed_check_digit_is_caught(lines: tuple[str, ...]) -> None:
    for check in explain(lines).checks:
        for character in ALPHABET:
            changed = with_character(lines, line=check.line, position=check.position, character=character)
            own = check.name in failed(changed)
            allowed = character == check.printed or (check.passed is None and character == "0")
            assert own is not allowed


@pytest.mark.parametrize("lines", GENUINE)
def test_nothing_else_is_covered_at_all(lines: tuple[str, ...]) -> None:
    """Names, codes, nationality and sex may say anything: no digit notices."""
    explanation = explain(lines)
    covered = {place for check in explanation.checks for place in check.places()}
    covered |= {(check.line, check.position) for check in explanation.checks}
    for number, line in enumerate(lines, start=1):
        for position in range(2, len(line) + 1):
            if (number, position) not in covered and (number, position) != (1, 15):
                assert not failed(with_character(lines, line=number, position=position, character="7"))


@pytest.mark.parametrize("characters", SAME_VALUE)
def test_characters_of_the_same_remainder_pass_for_each_other(characters: str) -> None:
    digits = {check_digit(f"AB{character}34") for character in characters}
    assert len(digits) == 1


def test_the_blind_spots_are_all_there_are() -> None:
    together = "".join(SAME_VALUE)
    assert sorted(together) == sorted(ALPHABET + FILLER)
    assert len({check_digit(characters[0]) for characters in SAME_VALUE}) == len(SAME_VALUE)


@given(st.text(st.sampled_from("0123456789"), min_size=2, max_size=14), st.data())
def test_swapped_neighbours_are_caught_unless_they_differ_by_five(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 2))
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    invisible = abs(int(text[at]) - int(text[at + 1])) in (0, 5)
    assert (check_digit(swapped) == check_digit(text)) is invisible


def test_the_sum_is_worked_out() -> None:
    check = explain(ERIKSSON).check(CheckName.NUMBER)
    assert check is not None
    assert check.characters == "L898902C3"
    assert check.values == (21, 8, 9, 8, 9, 0, 2, 12, 3)
    assert check.weights == (7, 3, 1, 7, 3, 1, 7, 3, 1)
    assert check.products == (147, 24, 9, 56, 27, 0, 14, 36, 3)
    assert check.total == 316
    assert (check.printed, check.due, check.passed) == ("6", "6", True)


def test_the_weights_of_the_composite_run_on_over_its_pieces() -> None:
    check = explain(SAMAWI).check(CheckName.COMPOSITE)
    assert check is not None
    assert check.characters == "U4710923K8" + "9103177" + "3108022UT19910317042<6"
    assert check.weights == ((7, 3, 1) * 13)[:39]
    assert check.total % 10 == int(check.due)


@settings(deadline=None)
@given(st.sampled_from(GENUINE))
def test_totals_and_remainders_agree_with_the_digit_due(lines: tuple[str, ...]) -> None:
    for check in explain(lines).checks:
        assert check.total == sum(check.products)
        assert str(check.total % 10) == check.due
        assert len(check.places()) == len(check.characters)

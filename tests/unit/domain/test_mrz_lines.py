"""Lines of the wrong form: too short, too long, joined, in lower case, with characters of other alphabets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.mrz import (
    LAYOUTS,
    Explanation,
    FieldName,
    ProblemCode,
    explain,
    problem_of,
    problem_text,
)
from tests.unit.domain.mrz_examples import (
    ERIKSSON,
    GENUINE,
    HALABI_TD2,
    OKONKWO_MRVA,
    OKONKWO_MRVB,
    RAHMANI_TD1,
    SAMAWI,
    SAMAWI_FORGED,
    codes,
    passed,
    places,
    with_character,
)


@pytest.mark.parametrize(("line", "position"), [(1, 3), (1, 44), (2, 1), (2, 10), (2, 44)])
@pytest.mark.parametrize("character", ["*", "é", "ع", "«", "\x00", "\udcff"])
def test_a_character_outside_the_alphabet_makes_a_zone_invalid(
    line: int, position: int, character: str
) -> None:
    explanation = explain(with_character(SAMAWI, line=line, position=position, character=character))
    assert places(explanation, ProblemCode.CHARACTER_OUTSIDE_ALPHABET) == [(line, position)]
    assert not explanation.valid


def test_a_sum_over_a_character_without_a_value_does_not_agree() -> None:
    explanation = explain(with_character(SAMAWI, line=2, position=5, character="?"))
    assert passed(explanation)["number"] is False
    assert passed(explanation)["birth"] is True
    assert places(explanation, ProblemCode.CHECK_DIGIT_UNDECIDED) == [(2, 10), (2, 44)]


def test_lower_case_is_read_and_complained_of() -> None:
    explanation = explain((SAMAWI[0], SAMAWI[1].lower()))
    assert places(explanation, ProblemCode.LOWER_CASE) == [(2, 1)]
    assert explanation.value(FieldName.NUMBER) == "U4710923K"
    assert all(check.passed for check in explanation.checks)
    assert not explanation.valid


def test_spaces_typed_for_fillers_are_read_and_complained_of() -> None:
    explanation = explain((SAMAWI[0].replace("<", " "), SAMAWI[1].replace("<", " ")))
    assert explanation.value(FieldName.SURNAME) == "AL SAMAWI"
    assert explanation.value(FieldName.GIVEN_NAMES) == "ZAYNAB KARIM"
    assert all(check.passed for check in explanation.checks)
    assert not explanation.valid


def test_spaces_put_between_are_taken_out_and_complained_of() -> None:
    explanation = explain((SAMAWI[0], f"{SAMAWI[1][:10]} {SAMAWI[1][10:28]} {SAMAWI[1][28:]}"))
    assert explanation.lines == SAMAWI
    assert places(explanation, ProblemCode.SPACE) == [(2, 11)]
    assert not explanation.valid


def test_white_space_around_lines_and_blank_lines_are_ignored() -> None:
    assert explain(["", f"  {SAMAWI[0]}\r\n", "   ", f"{SAMAWI[1]}\t", ""]) == explain(SAMAWI)


@pytest.mark.parametrize("lines", [RAHMANI_TD1, HALABI_TD2, SAMAWI])
def test_lines_that_arrive_as_one_are_parted_and_complained_of(lines: tuple[str, ...]) -> None:
    explanation = explain(["".join(lines)])
    assert explanation.lines == lines
    assert codes(explanation) == {ProblemCode.LINES_JOINED}
    assert not explanation.valid


@pytest.mark.parametrize("lines", [RAHMANI_TD1, HALABI_TD2, SAMAWI])
def test_white_space_between_lines_parts_them_like_the_end_of_a_line(lines: tuple[str, ...]) -> None:
    assert explain([" ".join(lines)]) == explain(lines)


@pytest.mark.parametrize("lines", [ERIKSSON, HALABI_TD2, RAHMANI_TD1, OKONKWO_MRVA, OKONKWO_MRVB])
@pytest.mark.parametrize("change", [-3, -2, -1, 1, 2, 3])
def test_a_line_a_little_short_or_long_is_read_and_says_where(lines: tuple[str, ...], change: int) -> None:
    format_ = explain(lines).format
    width = LAYOUTS[format_].width
    for index in range(len(lines)):
        changed = list(lines)
        changed[index] = changed[index][:change] if change < 0 else changed[index] + "<" * change
        explanation = explain(changed)
        code = ProblemCode.LINE_TOO_SHORT if change < 0 else ProblemCode.LINE_TOO_LONG
        assert explanation.format is format_
        assert places(explanation, code) == [(index + 1, width + 1 + min(change, 0))]
        assert not explanation.valid


def test_a_missing_character_is_searched_for_with_the_check_digits() -> None:
    explanation = explain((SAMAWI[0], SAMAWI[1][:15] + SAMAWI[1][16:]))
    found = next(problem for problem in explanation.problems if problem.code is ProblemCode.CHARACTER_MISSING)
    assert dict(found.params)["first"] <= 16 <= dict(found.params)["last"]  # type: ignore[operator]  # both int


def test_a_surplus_character_is_searched_for_with_the_check_digits() -> None:
    explanation = explain((SAMAWI[0], SAMAWI[1][:15] + "5" + SAMAWI[1][15:]))
    assert places(explanation, ProblemCode.CHARACTER_SURPLUS) == [(2, 16)]


@pytest.mark.parametrize(
    ("lines", "reason", "line", "position"),
    [
        ((), ProblemCode.EMPTY, 1, 1),
        (("", "  "), ProblemCode.EMPTY, 1, 1),
        (("HELLO",), ProblemCode.LINE_COUNT, 2, 1),
        ((SAMAWI[0],), ProblemCode.LINE_COUNT, 2, 1),
        (SAMAWI * 2, ProblemCode.LINE_COUNT, 4, 1),
        ((*SAMAWI, SAMAWI[1]), ProblemCode.LINE_TOO_LONG, 1, 31),
        (("A" * 44, "B" * 40), ProblemCode.LINE_TOO_SHORT, 2, 41),
        (("A" * 36, "B" * 30), ProblemCode.LINE_TOO_SHORT, 2, 31),
        (("HELLO", "WORLD"), ProblemCode.LINE_TOO_SHORT, 1, 6),
        (("A" * 100, "B" * 100), ProblemCode.LINE_TOO_LONG, 1, 45),
        (("A" * 44, "-" * 44), ProblemCode.CHARACTER_OUTSIDE_ALPHABET, 2, 1),
    ],
)
def test_what_fits_no_format_is_refused_with_its_place(
    lines: tuple[str, ...], reason: ProblemCode, line: int, position: int
) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        explain(lines)
    assert raised.value.code is FaultCode.MRZ_UNREADABLE
    assert (raised.value.params["line"], raised.value.params["position"]) == (line, position)
    problem = problem_of(raised.value)
    assert (problem.code, problem.line, problem.position) == (reason, line, position)
    assert "{" not in problem_text(problem).en


def explained_or_refused(lines: list[str]) -> Explanation | EnvironmentFault:
    try:
        return explain(lines)
    except EnvironmentFault as fault:
        return fault


def check_that_it_is_explained_or_refused(lines: list[str]) -> None:
    outcome = explained_or_refused(lines)
    if isinstance(outcome, EnvironmentFault):
        assert outcome.code is FaultCode.MRZ_UNREADABLE
        assert outcome.params.keys() >= {"line", "position", "reason"}
        assert problem_text(problem_of(outcome)).ar
        return
    explanation = outcome
    layout = LAYOUTS[explanation.format]
    assert [len(line) for line in explanation.lines] == [layout.width] * layout.line_count
    for problem in explanation.problems:
        assert 1 <= problem.line <= layout.line_count
        assert 1 <= problem.position <= layout.width + 4
        assert problem_text(problem).en
        assert problem_text(problem).ar
    if explanation.valid:
        assert all(check.passed is not False for check in explanation.checks)


@settings(deadline=None)
@given(st.lists(st.text(max_size=100), max_size=5))
def test_any_text_is_explained_or_refused(lines: list[str]) -> None:
    check_that_it_is_explained_or_refused(lines)


@settings(deadline=None)
@given(st.data(), st.sampled_from([*GENUINE, SAMAWI_FORGED]))
def test_a_zone_damaged_anywhere_is_explained_or_refused(data: st.DataObject, lines: tuple[str, ...]) -> None:
    damaged = list(lines)
    for _ in range(data.draw(st.integers(1, 6))):
        index = data.draw(st.integers(0, len(damaged) - 1))
        line = damaged[index]
        start = data.draw(st.integers(0, len(line)))
        end = data.draw(st.integers(start, min(len(line), start + 3)))
        replacement = data.draw(st.text(alphabet=st.sampled_from("0OI1S5B82Z<AKX9 a*é"), max_size=3))
        damaged[index] = line[:start] + replacement + line[end:]
    check_that_it_is_explained_or_refused(damaged)

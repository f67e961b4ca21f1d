"""Files that cannot be used name the place of each fault."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.content.codec import ContentProblem, decoded, invalid, parsed, problem_of, read_file
from docexam.domain.curriculum import Criterion, Review
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import AlterationId
from docexam.domain.specimen import AlterationUse
from docexam.domain.text import Text


@dataclass(frozen=True, slots=True)
class Leaflet:
    """Something with a part of each sort."""

    id: str
    title: Text
    uses: tuple[AlterationUse, ...]
    review: Review
    criterion: Criterion | None = None
    pages: int = 1


def whole() -> dict[str, object]:
    return {
        "id": "leaflet",
        "title": {"en": "Leaflet", "ar": "ورقة"},
        "uses": [{"id": "ovd-flat", "difficulty": 0.5}, {"id": "uv-missing", "difficulty": 1}],
        "review": {"by": "", "on": ""},
    }


def spots(table: dict[str, object]) -> list[tuple[str, str]]:
    result = decoded(table, Leaflet, name="leaflet.toml")
    assert result.value is None
    assert {problem.file for problem in result.problems} == {"leaflet.toml"}
    assert {problem.code for problem in result.problems} == {FaultCode.CONTENT_INVALID}
    return [(problem.key, problem.reason) for problem in result.problems]


def test_a_whole_table_becomes_a_frozen_value() -> None:
    result = decoded(whole() | {"criterion": {"most_misses": 1, "most_false_alarms": 2}}, Leaflet, name="x")
    assert result.problems == ()
    assert result.value is not None
    assert result.value.uses[1] == AlterationUse(id=AlterationId("uv-missing"), difficulty=1.0)
    assert result.value.criterion == Criterion(most_misses=1, most_false_alarms=2)


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        ({"titel": "x"}, "titel", "unknown key"),
        ({"title": {"en": "a", "ar": "ا", "fr": "a"}}, "title.fr", "unknown key"),
        ({"title": {"en": "a"}}, "title.ar", "empty"),
        ({"title": {"en": "a", "ar": "  "}}, "title.ar", "empty"),
        ({"title": "a"}, "title", "expected a table"),
        ({"uses": {}}, "uses", "expected a list"),
        ({"uses": [{"difficulty": 0.1}]}, "uses[0].id", "missing"),
        ({"uses": [{"id": "a", "hard": 1}]}, "uses[0].hard", "unknown key"),
        ({"criterion": {"most_misses": 1}}, "criterion.most_false_alarms", "missing"),
        ({"review": {"by": "A", "on": ""}}, "review", "both a name and a date"),
        ({"review": {"by": "A", "on": "1.2.26"}}, "review.on", "no date"),
        ({"review": {"by": ""}}, "review.on", "missing"),
        ({"pages": "two"}, "pages", "Expected `int`"),
        ({"pages": 1.5}, "pages", "Expected `int`"),
    ],
)
def test_a_fault_names_its_key_path(change: dict[str, object], key: str, reason: str) -> None:
    found = spots(whole() | change)
    assert [place for place, _ in found] == [key]
    assert reason in found[0][1]


def test_a_review_may_not_be_left_out() -> None:
    table = whole()
    del table["review"]
    assert spots(table) == [("review", "missing")]


def test_a_value_the_class_itself_refuses_names_its_place() -> None:
    ((key, reason),) = spots(whole() | {"uses": [{"id": "a"}, {"id": "b", "difficulty": 2.0}]})
    assert key == "uses[1]"
    assert "between 0 and 1" in reason


def test_all_faults_of_a_file_come_at_once() -> None:
    table = whole() | {"titel": "x", "pages": "two", "uses": [{"id": 3}]}
    assert {key for key, _ in spots(table)} == {"titel", "pages", "uses[0].id"}


@pytest.mark.parametrize(
    ("text", "line"), [("a = 1\nb = \n", 2), ("a = 1\na = 2\n", 2), ("a = 1\n\n[t\n", 3), ('a = """\n', 2)]
)
def test_a_slip_of_syntax_names_its_line(text: str, line: int) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        parsed(text.encode(), "x.toml")
    assert caught.value.code is FaultCode.CONTENT_SYNTAX
    assert caught.value.params["file"] == "x.toml"
    assert abs(int(caught.value.params["line"]) - line) <= 1


def test_bytes_that_are_no_text_name_their_line() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        parsed(b'a = "x"\nb = "\xff"\n', "x.toml")
    assert (caught.value.code, caught.value.params["line"]) == (FaultCode.CONTENT_SYNTAX, 2)


def test_a_file_of_a_windows_editor_with_a_mark_at_its_start_reads_like_any_other() -> None:
    assert parsed("\ufeffa = 1\r\n".encode(), "x.toml") == {"a": 1}


def fault_of(data: bytes) -> FaultCode | None:
    try:
        parsed(data, "x.toml")
    except EnvironmentFault as fault:
        return fault.code
    return None


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_a_slip_of_syntax(data: bytes) -> None:
    assert fault_of(data) in (None, FaultCode.CONTENT_SYNTAX)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*whole(), "criterion", "pages", "x"]), _VALUES))
def test_no_table_raises_and_each_is_either_a_value_or_has_problems(table: dict[str, object]) -> None:
    result = decoded(table, Leaflet, name="x")
    assert (result.value is None) == bool(result.problems)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    result = read_file(tmp_path / "gone.toml", Leaflet, name="curricula/gone.toml")
    assert result.problems == (ContentProblem(FaultCode.ASSET_MISSING, "curricula/gone.toml"),)


@pytest.mark.parametrize(
    "fault",
    [
        EnvironmentFault(FaultCode.CONTENT_SYNTAX, file="a.toml", line=3),
        EnvironmentFault(FaultCode.CONTENT_INVALID, file="a.toml", key="a.b", reason="unknown key"),
        EnvironmentFault(FaultCode.ASSET_MISSING, file="a.toml"),
        EnvironmentFault(FaultCode.ISSUER_REFUSED, issuer="XXX", design="d"),
    ],
)
def test_a_fault_keeps_what_it_says_as_a_problem_and_back(fault: EnvironmentFault) -> None:
    again = problem_of(fault).fault()
    assert again.code is fault.code
    assert fault.params.items() <= again.params.items()


def test_a_problem_reads_as_one_line() -> None:
    assert str(invalid("a.toml", "b.c", "unknown key")) == "a.toml: b.c: unknown key"
    assert str(ContentProblem(FaultCode.CONTENT_SYNTAX, "a.toml", line=7)) == "a.toml:7: content-syntax"

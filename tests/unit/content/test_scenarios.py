"""Scenarios are read whole or refused with one clear sentence for each fault."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from docexam.content.codec import ContentProblem
from docexam.content.scenarios import read_scenarios
from docexam.domain.errors import FaultCode
from tests.unit.content.breakable import REPOSITORY

COURSE = "utopia-basic"
MODEL = "s01.toml"

Mend = Callable[[str, str], list[ContentProblem]]


@pytest.fixture
def broken(tmp_path: Path) -> Mend:
    """Return what writes the model scenario with one text replaced and gives the problems found."""
    for name in ("world.toml", "blocked_words.toml"):
        shutil.copy(REPOSITORY / "curricula" / name, tmp_path / name)
    folder = tmp_path / COURSE / "scenarios"
    folder.mkdir(parents=True)
    shutil.copy(REPOSITORY / "curricula" / COURSE / "interview_reasons.toml", folder.parent)
    model = (REPOSITORY / "curricula" / COURSE / "scenarios" / MODEL).read_text(encoding="utf-8")

    def write(old: str, new: str) -> list[ContentProblem]:
        assert old in model
        (folder / MODEL).write_text(model.replace(old, new, 1), encoding="utf-8")
        return list(read_scenarios(folder).problems)

    return write


def test_the_shipped_scenarios_are_sound() -> None:
    pool = read_scenarios(REPOSITORY / "curricula" / COURSE / "scenarios")
    assert [str(problem) for problem in pool.problems] == []
    assert len(pool.scenarios) == pool.files


def test_the_model_scenario_is_sound(broken: Mend) -> None:
    assert broken("Two nights", "Two nights") == []


def test_a_fault_of_syntax_names_its_line(broken: Mend) -> None:
    (problem,) = broken('post = "air"', 'post = "air')
    assert problem.code is FaultCode.CONTENT_SYNTAX
    assert problem.line == 7


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('title.ar = "ليلتان لثلاثة أسابيع"', 'title.ar = ""', "title.ar", "empty"),
        ('family = "why"', 'famly = "why"', "turns[0].famly", "unknown key"),
        ('id = "interview-001"', 'id = "interview-genuine"', "id", "tells the truth"),
        ('decisive = ["cousin-', 'decisive = ["nephew-', "decisive", "unknown fact: nephew-confirms"),
        ('needs = ["show-booking"]', 'needs = ["show-boking"]', "turns[1].replies[0].needs", "nothing has the id"),
        ("the {carrier} flight", "the {carier} flight", "opening.en", "unknown slot: {carier}"),
        ("arrives alone", "[arrives alone", "opening.en", "a bracket"),
        ('truth = "odd-story"', 'truth = "impostor"', "fraud_kind", "does not go with impostor"),
        ('truth = "odd-story"', 'truth = "protect"', "grounds", "a reason that says so"),
        ("hold_until = [", 'after = "x"\nhold_until = [', "evidence[0].after", "unknown key"),
        (', checked_by = ["birth-printed"]', "", "facts[4].checked_by", "a fact without a check: birth-told"),
        ('checked_by = ["birth-printed"]', 'checked_by = ["stays-weeks"]', "facts[4].checked_by", "only said too"),
        ('facts = ["birth-told"]', "", "facts[4]", "no walk reaches this fact: birth-told"),
        ('needs = ["where-stay"]', 'needs = ["afterwards"]', "turns[3].replies[0]", "no walk reaches this reply"),
        ('needs = ["invitation"]', 'needs = ["ring-cousin"]', "checks[0]", "no walk reaches this"),
        ('id = "wedding-of-cousin", text', 'id = "stays-weeks", text', "facts[1].id", "two things have the id"),
        ('by = "air" },\n  { id = "cousin"', 'by = "rail" },\n  { id = "cousin"', "slots[1].by", "rail"),
        ('after = "wedding"', 'after = "weeding"', "slots[7].after", "no earlier slot of the same kind"),
        ('"{meal}. Why do you ask?", ar = "{meal}.', '"Tea.", ar = "شاي.', "slots[10]", "no text uses {meal}"),
        ("lesson.en = \"The question holds its own answer.", "#", "turns[8].lesson.en", "empty"),
        ('manner = "leading"', 'manner = "shouting"', "turns[8].manner", "shouting"),
    ],
)  # fmt: skip
def test_a_fault_is_said_with_its_place(broken: Mend, old: str, new: str, key: str, reason: str) -> None:
    problems = broken(old, new)
    assert any(problem.key == key and reason in problem.reason for problem in problems), [
        str(problem) for problem in problems
    ]

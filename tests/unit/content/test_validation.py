"""What does not fit together in content is found, each with its file and key."""

from pathlib import Path

import pytest

from docexam.content.pack import read_pack
from docexam.domain.errors import FaultCode
from tests.unit.content.breakable import Breakable

COURSE = "utopia-basic/curriculum.toml"
REASONS = "utopia-basic/reasons.toml"
TEXTS = "utopia-basic/explanations.toml"
KINDS = "utopia-basic/fraud_kinds.toml"


def test_the_shipped_curricula_have_no_problem(curricula: Breakable) -> None:
    assert curricula.said() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (COURSE, 'id = "utopia-basic"', 'id = "Utopia"', "id: must be a token and the name of the folder"),
        (COURSE, 'version = "2026.1"', 'version = "first try"', "version: no version: first try"),
        (COURSE, '"td3-utopia-001"', '"td3-ovd-flat"', "items[0].id: tells the truth of the item: ovd-flat"),
        (COURSE, '"td3-utopia-001"', '"td3-genuine-1"', "tells the truth of the item: genuine"),
        (COURSE, '"td3-utopia-001"', '"td3-cf-tot-1"', "tells the truth of the item: cf-tot"),
        (COURSE, '"td3-utopia-001"', '"TD3 1"', "items[0].id: no token"),
        (
            COURSE,
            "utopia-passport-2024",
            "utopia-passport-1924",
            "design: unknown design: utopia-passport-1924",
        ),
        (COURSE, 'kind = "OK"', 'kind = "CF-TOT"', "kind: is OK where nothing is altered, and only there"),
        (COURSE, 'kind = "CF-TOT"', 'kind = "OK"', "kind: is OK where nothing is altered, and only there"),
        (COURSE, 'kind = "CF-TOT"', 'kind = "CF-NEW"', ".kind: Invalid enum value 'CF-NEW'"),
        (
            COURSE,
            "difficulty = 0.35",
            "difficulty = 1.35",
            "alterations[0]: difficulty must lie between 0 and 1",
        ),
        (COURSE, "size = 10", "size = 0", "assessments[0].size: must lie between 1 and 200"),
        (COURSE, "genuine = 5", "genuine = 11", "assessments[0].genuine: must lie between 0 and the size"),
        (COURSE, 'mode = "practice"', 'mode = "check"', "assessments[0].criterion: missing"),
        (COURSE, 'mode = "check"', 'mode = "lesson"', "criterion: practice is neither passed nor failed"),
        (COURSE, "most_misses = 1", "most_misses = -1", "assessments[1].criterion: must not be negative"),
        (COURSE, 'id = "practice-ten"', 'id = "first-check"', "assessments: stands there twice: first-check"),
        (COURSE, 'mode = "check"', 'mode = "chekc"', "assessments[1].mode: Invalid enum value 'chekc'"),
        (REASONS, "The paper glows bright", "The man glows", "reasons[0].text: not an observable fact"),
        (REASONS, "الورق يتوهّج بشدة", "المسافر متوتر", "reasons[0].text: not an observable fact"),
        (
            REASONS,
            'id = "paper-bright"',
            'id = "thread-absent"',
            "reasons: stands there twice: thread-absent",
        ),
        (REASONS, 'id = "paper-bright"', 'id = "true"', "reasons[0].id: no token"),
        (REASONS, '"CF-TOT"', '"OK"', "reasons[0].kinds: no reason to refer speaks for a genuine document"),
        (TEXTS, 'id = "ovd-flat"', 'id = "ovd-flatt"', "explanations: missing: ovd-flat"),
        (TEXTS, 'id = "genuine"', 'id = "really"', "explanations: missing: genuine"),
        (TEXTS, "telltale.ar = ", "telltale.fr = ", "explanations[0].telltale.ar: empty"),
        (KINDS, 'code = "MU-DEV"', 'code = "OK"', "kinds: missing: MU-DEV"),
        ("lists.toml", '"BSR-SAFWAN"', '"Safwan"', "places[6].code: no code"),
        ("lists.toml", '"BSR-SAFWAN"', '"BASRAH"', "centres: stands there twice: BASRAH"),
        ("lists.toml", '"MOI"', '"PMO"', "agencies: stands there twice: PMO"),
        ("lists.toml", 'kind = "land"', 'kind = "river"', "places[0].kind: Invalid enum value 'river'"),
        ("world.toml", '"Zenith"', '"Safwan"', "names.places[0]: a real place: Safwan"),
        (
            "world.toml",
            'latin = "Amela"',
            'latin = "Ame☂la"',
            "given_names[0].latin: cannot be written in an MRZ",
        ),
        (
            "world.toml",
            'arabic = "أميلا"',
            'arabic = "Amela"',
            "given_names[0].arabic: not in Arabic letters",
        ),
        (
            "world.toml",
            'province = "central"',
            'province = "west"',
            "ports[0].province: unknown province: west",
        ),
        ("world.toml", 'sex = "F"', 'sex = "X"', "names.given_names[0].sex: Invalid enum value 'X'"),
        ("blocked_words.toml", "review = ", "reviews = ", "review: missing"),
    ],
)
def test_a_broken_place_is_named(curricula: Breakable, file: str, old: str, new: str, said: str) -> None:
    curricula.change(file, old, new)
    problems = curricula.problems()
    assert any(said in str(problem) for problem in problems), curricula.said()
    assert f"curricula/{file}" in {problem.file for problem in problems}
    assert {problem.code for problem in problems} == {FaultCode.CONTENT_INVALID}


def test_an_item_twice_and_an_assessment_of_an_unknown_item_are_named(curricula: Breakable) -> None:
    curricula.change(COURSE, "td3-utopia-004", "td3-utopia-001")
    said = curricula.said()
    assert any("items: stands there twice: td3-utopia-001" in line for line in said)
    assert any("unknown item: td3-utopia-004" in line for line in said)


def test_an_assessment_that_lacks_a_sort_of_item_is_named(curricula: Breakable) -> None:
    text = curricula.file(COURSE).read_text(encoding="utf-8")
    start = text.index("items = [", text.index('"first-check"'))
    curricula.file(COURSE).write_text(text[:start] + 'items = ["td3-utopia-001"]\n', encoding="utf-8")
    assert curricula.said() == [
        "curricula/utopia-basic/curriculum.toml: assessments[1].items: no genuine item to draw from"
    ]


def test_problems_of_several_files_come_together(curricula: Breakable) -> None:
    curricula.change("world.toml", "currency = ", "currencies = ")
    curricula.change(REASONS, "text.en = ", "text.english = ")
    curricula.change("lists.toml", "agencies = [", "agencies = ")
    problems = curricula.problems()
    assert [(p.code, p.file) for p in problems if p.code is FaultCode.CONTENT_SYNTAX] == [
        (FaultCode.CONTENT_SYNTAX, "curricula/lists.toml")
    ]
    assert {(p.file, p.key) for p in problems} >= {
        ("curricula/world.toml", "currencies"),
        ("curricula/world.toml", "currency"),
        (f"curricula/{REASONS}", "reasons[0].text.english"),
        (f"curricula/{REASONS}", "reasons[0].text.en"),
    }


@pytest.mark.parametrize("file", ["lists.toml", "world.toml", "blocked_words.toml", REASONS, TEXTS, KINDS])
def test_a_missing_file_is_named(curricula: Breakable, file: str) -> None:
    curricula.file(file).unlink()
    assert [(p.code, p.file) for p in curricula.problems()] == [
        (FaultCode.ASSET_MISSING, f"curricula/{file}")
    ]


def test_a_folder_without_a_course_and_one_with_two_are_refused(curricula: Breakable, tmp_path: Path) -> None:
    second = curricula.file("other/curriculum.toml")
    second.parent.mkdir()
    second.write_bytes(curricula.file(COURSE).read_bytes())
    assert [problem.code for problem in curricula.problems()] == [FaultCode.CONTENT_INVALID]
    empty = read_pack(tmp_path / "nowhere")
    assert [problem.code for problem in empty.problems] == [FaultCode.ASSET_MISSING]

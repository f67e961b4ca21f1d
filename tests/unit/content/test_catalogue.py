"""The whole content of the program, read as the program reads it."""

import shutil
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from docexam.content.catalogue import Catalogue, DraftCount, art_source, load_catalogue, load_lists, problems
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import DesignId
from tests.unit.content.breakable import DESIGN, REPOSITORY, Breakable


@pytest.fixture
def content(curricula: Breakable) -> Breakable:
    """The copied curricula beside a copy of the designs."""
    for name in ("specimens", "fonts"):
        shutil.copytree(REPOSITORY / "assets" / name, curricula.folder / "assets" / name)
    return curricula


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(REPOSITORY)


def test_the_shipped_content_has_no_problem(repository: Path) -> None:
    assert [str(problem) for problem in problems(repository)] == []


def test_the_catalogue_holds_course_lists_designs_and_names(shipped: Catalogue) -> None:
    assert (shipped.curriculum.id, shipped.curriculum.version) == ("utopia-basic", "2026.1")
    assert {item.design for item in shipped.curriculum.items} <= set(shipped.designs)
    assert {place.code for place in shipped.places} >= {"BSR-SAFWAN", "BGD-AIRPORT"}
    assert shipped.names is shipped.world.names
    names = dict(shipped.curriculum.fraud_kinds)
    assert names[FraudKind.FO_PHOT].en == "Photo substitution"
    assert dict(shipped.curriculum.definitions).keys() == names.keys() == set(FraudKind)


def test_every_text_the_catalogue_holds_stands_in_both_languages(shipped: Catalogue) -> None:
    texts = [text for reason in shipped.curriculum.reasons for text in (reason.text,)]
    for explanation in shipped.curriculum.explanations:
        texts += [explanation.name, explanation.telltale, explanation.how]
    assert all(text.en.strip() and text.ar.strip() for text in texts)
    assert all(any("\u0621" <= letter <= "\u064a" for letter in text.ar) for text in texts)


def test_the_catalogue_cannot_be_changed(shipped: Catalogue) -> None:
    with pytest.raises(FrozenInstanceError):
        shipped.drafts = DraftCount(0, 0, 0, 0, 0, 0)  # type: ignore[misc]  # that it is frozen is the point
    with pytest.raises(TypeError):
        shipped.designs[DesignId("other")] = next(iter(shipped.designs.values()))  # type: ignore[index]  # same


def test_drafts_are_counted_and_a_sign_off_takes_one_away(content: Breakable) -> None:
    before = load_catalogue(content.folder).drafts
    assert (before.items, before.texts, before.files) == (before.of_items, before.of_texts, before.of_files)
    signed = 'review = { by = "A. Examiner", on = "2026-03-01" }'
    content.change("utopia-basic/reasons.toml", 'review = { by = "", on = "" }', signed)
    text = content.file("utopia-basic/curriculum.toml").read_text(encoding="utf-8")
    start = text.index("review = {", text.index("[[items]]"))
    text = text[:start] + text[start:].replace('review = { by = "", on = "" }', signed, 1)
    content.file("utopia-basic/curriculum.toml").write_text(text, encoding="utf-8")
    after = load_catalogue(content.folder).drafts
    assert after == replace(before, items=before.items - 1, files=before.files - 1)


def _remove_design(content: Breakable) -> None:
    shutil.rmtree(content.folder / "assets" / "specimens" / DESIGN)


def _spoil_design(content: Breakable) -> None:
    (content.folder / "assets" / "specimens" / DESIGN / "design.toml").write_text("a = \n", encoding="utf-8")


def _remove_drawing(content: Breakable) -> None:
    next((content.folder / "assets" / "specimens" / DESIGN).glob("*.svg")).unlink()


def _spoil_course(content: Breakable) -> None:
    content.change("utopia-basic/curriculum.toml", "[[items]]", "[[items]")


def _remove_all(content: Breakable) -> None:
    shutil.rmtree(content.folder / "curricula")


@pytest.mark.parametrize(
    ("break_it", "code", "in_file"),
    [
        (_remove_design, FaultCode.CONTENT_INVALID, "curriculum.toml"),
        (_spoil_course, FaultCode.CONTENT_SYNTAX, "curriculum.toml"),
        (_remove_all, FaultCode.ASSET_MISSING, "curriculum.toml"),
    ],
)
def test_broken_content_is_refused_with_the_first_of_its_problems(
    content: Breakable, break_it: Callable[[Breakable], None], code: FaultCode, in_file: str
) -> None:
    break_it(content)
    found = problems(content.folder)
    assert [problem.code for problem in found] == [code]
    with pytest.raises(EnvironmentFault) as caught:
        load_catalogue(content.folder)
    assert caught.value.code is code
    assert in_file in str(caught.value.params["file"])


def test_a_station_may_put_its_own_lists_in_place_of_the_shipped_ones(
    content: Breakable, tmp_path: Path
) -> None:
    own = tmp_path / "lists.toml"
    assert load_catalogue(content.folder, own_lists=own).agencies[0].code == "MOI"
    shutil.copy(content.file("lists.toml"), own)
    own.write_text(own.read_text(encoding="utf-8").replace('"MOI"', '"COAST-GUARD"'), encoding="utf-8")
    agencies = load_catalogue(content.folder, own_lists=own).agencies
    assert agencies[0].code == "COAST-GUARD"
    assert agencies == load_lists(content.folder, own_lists=own).agencies


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"MOI"', '"Moi"', FaultCode.CONTENT_INVALID),
        ("agencies = [", "agencies = (", FaultCode.CONTENT_SYNTAX),
        ("centres = [", "centers = [", FaultCode.CONTENT_INVALID),
    ],
)
def test_a_stations_own_lists_are_checked_and_named_by_their_path(
    content: Breakable, tmp_path: Path, old: str, new: str, code: FaultCode
) -> None:
    own = tmp_path / "lists.toml"
    own.write_text(content.file("lists.toml").read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    for load in (load_lists, load_catalogue):
        with pytest.raises(EnvironmentFault) as caught:
            load(content.folder, own_lists=own)
        assert (caught.value.code, caught.value.params["file"]) == (code, str(own))


def test_the_press_gets_the_bytes_of_a_drawing_and_of_a_font(repository: Path) -> None:
    read = art_source(repository, DesignId(DESIGN))
    drawing = next((repository / "assets" / "specimens" / DESIGN).glob("*.svg"))
    assert read(drawing.name) == drawing.read_bytes()
    assert read("fonts/OCRB.otf")[:4] in (b"OTTO", b"\x00\x01\x00\x00")
    with pytest.raises(EnvironmentFault) as caught:
        read("gone.svg")
    assert caught.value.code is FaultCode.ASSET_MISSING


def test_a_broken_design_the_course_does_not_need_is_left_out(content: Breakable) -> None:
    before = load_catalogue(content.folder)
    file = content.folder / "assets" / "specimens" / "draft-of-a-card" / "design.toml"
    file.parent.mkdir()
    file.write_text("id = ", encoding="utf-8")
    after = load_catalogue(content.folder)
    assert set(before.designs) == set(after.designs)
    assert before.left_out == ()
    (problem,) = after.left_out
    assert problem.fault().code is FaultCode.CONTENT_SYNTAX
    assert "draft-of-a-card" in str(problem)


@pytest.mark.parametrize("break_it", [_spoil_design, _remove_drawing])
def test_a_broken_design_of_the_course_takes_only_what_is_built_on_it(
    content: Breakable, break_it: Callable[[Breakable], None]
) -> None:
    before = load_catalogue(content.folder)
    break_it(content)
    after = load_catalogue(content.folder)
    gone = set(before.designs) - set(after.designs)
    assert len(gone) == len(after.left_out) == 1
    left = after.curriculum
    assert left.items
    assert not [item for item in left.items if item.design in gone]
    ids = {item.id for item in left.every_item}
    assert left.assessments
    assert all(set(assessment.items) <= ids and assessment.items for assessment in left.assessments)


def test_without_any_design_there_is_nothing_to_examine(content: Breakable) -> None:
    for file in (content.folder / "assets" / "specimens").glob("*/design.toml"):
        file.write_text("id = ", encoding="utf-8")
    with pytest.raises(EnvironmentFault) as caught:
        load_catalogue(content.folder)
    assert caught.value.code is FaultCode.CONTENT_SYNTAX

"""What the rules and screens learn about a specimen, from the real press and the shipped design."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from docexam.content.catalogue import Catalogue, art_source, load_catalogue
from docexam.domain.design import Design
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import DesignId
from docexam.domain.mrz import explain
from docexam.domain.specimen import Recipe, genuine_twin
from docexam.imaging.press.printing import Specimen, print_specimen
from docexam.services.specimens import Specimens

CONTENT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(CONTENT)


@pytest.fixture
def specimens(catalogue: Catalogue, qapp: QGuiApplication) -> Specimens:
    return Specimens(catalogue.designs, art_of=partial(art_source, CONTENT), names=catalogue.names)


@pytest.fixture
def genuine(catalogue: Catalogue) -> Recipe:
    design = next(iter(catalogue.designs.values()))
    return Recipe(design.id, design.version, seed=7)


def altered(catalogue: Catalogue, alteration: str) -> Recipe:
    item = next(
        item for item in catalogue.curriculum.items if [use.id for use in item.alterations] == [alteration]
    )
    version = catalogue.designs[item.design].version
    return Recipe(item.design, version, seed=7, alterations=item.alterations)


def test_a_genuine_specimen_is_true_and_its_zone_agrees(specimens: Specimens, genuine: Recipe) -> None:
    assert not specimens.truth(genuine).fraudulent
    explanation = explain(specimens.mrz(genuine))
    assert explanation.problems == ()
    printed = specimens.printed(genuine)
    assert len({field.number for field in printed}) == len(printed) > 8
    assert all(field.value and field.name.en and field.name.ar for field in printed)


def test_every_item_of_the_course_can_be_pressed_and_is_what_it_says(
    specimens: Specimens, catalogue: Catalogue
) -> None:
    for item in catalogue.curriculum.items:
        version = catalogue.designs[item.design].version
        truth = specimens.truth(Recipe(item.design, version, seed=7, alterations=item.alterations))
        assert truth.fraud_kind is item.kind, item.id
        explanations = {one.id for one in catalogue.curriculum.explanations}
        assert {finding.explanation for finding in truth.findings} <= explanations, item.id


def test_a_wrong_check_digit_stands_in_the_zone_as_it_is_printed(
    specimens: Specimens, catalogue: Catalogue
) -> None:
    recipe = altered(catalogue, "mrz-check-digit-wrong")
    twin = genuine_twin(recipe)
    assert explain(specimens.mrz(recipe)).problems != ()
    assert not specimens.truth(twin).fraudulent
    assert specimens.truth(recipe).fraud_kind is FraudKind.FO_MRZ


def test_a_specimen_is_pressed_once_for_all_questions_about_it(
    specimens: Specimens, genuine: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[Recipe] = []

    def counted(design: Design, recipe: Recipe, **named: Any) -> Specimen:
        pressed.append(recipe)
        return print_specimen(design, recipe, **named)

    monkeypatch.setattr("docexam.services.specimens.print_specimen", counted)
    for ask in (specimens.truth, specimens.mrz, specimens.printed, specimens.truth):
        ask(genuine)
    assert len(pressed) == 1


def test_the_desk_is_told_of_pages_lights_and_features(specimens: Specimens, genuine: Recipe) -> None:
    info = specimens.design(genuine.design)
    assert (info.id, info.version) == (genuine.design, genuine.design_version)
    assert info.pages[0].width_mm > 0
    assert info.lights
    assert info.features


def test_an_unknown_design_or_version_is_told(specimens: Specimens, genuine: Recipe) -> None:
    with pytest.raises(EnvironmentFault) as unknown:
        specimens.design(DesignId("nowhere"))
    assert unknown.value.code is FaultCode.DESIGN_UNKNOWN
    with pytest.raises(EnvironmentFault) as other:
        specimens.truth(Recipe(genuine.design, genuine.design_version + 1, seed=7))
    assert other.value.code is FaultCode.DESIGN_VERSION_UNKNOWN

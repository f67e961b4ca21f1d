"""The shipped exercises of skill: each can be drawn, is true to the press, and can be answered."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from docexam.content.catalogue import art_source, load_catalogue
from docexam.domain.curriculum import AnyItem
from docexam.domain.exercise import (
    CheckDigitTruth,
    DisagreeTruth,
    ExerciseKind,
    LightTask,
    LightTruth,
    OrderTask,
    OrderTruth,
    PlaceTruth,
    PointTask,
    ProcessTruth,
)
from docexam.domain.exercise_items import DisagreeItem, LightItem, OrderItem, PointItem, ProcessItem
from docexam.domain.feature import bounds
from docexam.imaging.press.printing import print_specimen
from docexam.services.skills import skills
from docexam.services.specimens import Specimens

ROOT = Path(__file__).resolve().parents[3]
CATALOGUE = load_catalogue(ROOT)
COURSE = CATALOGUE.curriculum
SPECIMENS = Specimens(CATALOGUE.designs, art_of=partial(art_source, ROOT), names=CATALOGUE.names)
KINDS = {kind.kind: kind for kind in skills(COURSE, SPECIMENS)}
ITEMS = [item for item in COURSE.exercises if item.exercise in KINDS]


def of(kind: type) -> list[AnyItem]:
    return [item for item in ITEMS if isinstance(item, kind)]


def named(item: AnyItem) -> str:
    return str(item.id)


def test_there_are_exercises_of_every_skill() -> None:
    assert {item.exercise for item in ITEMS} == set(KINDS)
    assert len(KINDS) == 6


@pytest.mark.parametrize("item", ITEMS, ids=named)
def test_an_exercise_is_drawn_with_its_truth_the_same_every_time(
    item: AnyItem, qapp: QGuiApplication
) -> None:
    kind = KINDS[item.exercise]
    task = kind.task(item, 7)
    assert kind.task(item, 7) == task
    laid = kind.lay_down(task)
    assert kind.showable(task)
    match laid.truth:
        case PlaceTruth(region=region):
            assert region
        case LightTruth(best=best, region=region):
            assert isinstance(task, LightTask)
            assert set(best) & set(task.options), "none of the lights that show it can be picked"
            assert set(task.options) - set(best), "every light would be right"
            assert region
        case CheckDigitTruth(products=products):
            assert len(products) in (6, 9)
        case OrderTruth(order=order):
            assert isinstance(task, OrderTask)
            assert order != tuple(step.id for step in task.steps)
        case DisagreeTruth() | ProcessTruth():
            pass
        case _:
            raise AssertionError(laid.truth)


@pytest.mark.parametrize("item", of(DisagreeItem), ids=named)
def test_the_zones_disagree_where_something_was_altered_and_nowhere_else(
    item: DisagreeItem, qapp: QGuiApplication
) -> None:
    kind = KINDS[ExerciseKind.DISAGREE]
    found = []
    for seed in range(3):
        truth = kind.lay_down(kind.task(item, seed)).truth
        assert isinstance(truth, DisagreeTruth)
        found.append(truth)
    assert any(truth.disagreements for truth in found) == bool(item.alterations)
    assert all(bool(truth.region) == bool(truth.disagreements) for truth in found)


@pytest.mark.parametrize("item", of(ProcessItem), ids=named)
def test_the_process_that_is_asked_for_is_on_the_page(item: ProcessItem, qapp: QGuiApplication) -> None:
    task = KINDS[ExerciseKind.PROCESS].task(item, 3)
    recipe = getattr(task, "recipe")  # noqa: B009 -- tasks are a union
    printed = print_specimen(
        CATALOGUE.designs[item.design], recipe, art=art_source(ROOT, item.design), world=CATALOGUE.names
    )
    assert item.process in {layer.process.value for layer in printed.sheet.on(item.page)}


@pytest.mark.parametrize("item", of(PointItem), ids=named)
def test_every_feature_to_point_to_leaves_room_to_miss_it(item: PointItem) -> None:
    design = SPECIMENS.design(item.design)
    for wanted in item.features:
        feature = next(one for one in design.features if one.id == wanted)
        page = next(page for page in design.pages if page.id == feature.page)
        left, top, right, bottom = bounds(feature.region)
        assert (right - left) * (bottom - top) < page.width_mm * page.height_mm / 3, wanted


def test_the_seed_says_which_feature_is_meant() -> None:
    item = of(PointItem)[0]
    tasks = [KINDS[ExerciseKind.POINT].task(item, seed) for seed in range(20)]
    assert len({task.feature for task in tasks if isinstance(task, PointTask)}) > 1


def test_an_order_is_never_laid_out_as_it_should_be() -> None:
    for item in of(OrderItem):
        assert isinstance(item, OrderItem)
        due = [step.id for step in item.steps]
        for seed in range(30):
            task = KINDS[ExerciseKind.ORDER].task(item, seed)
            assert isinstance(task, OrderTask)
            assert [step.id for step in task.steps] != due


def test_every_light_that_is_asked_for_says_how_it_shows() -> None:
    for item in of(LightItem):
        kind = KINDS[ExerciseKind.LIGHT]
        truth = kind.lay_down(kind.task(item, 2)).truth
        assert isinstance(truth, LightTruth)
        assert truth.how.en
        assert truth.how.ar

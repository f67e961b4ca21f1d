"""Values go into the record and come back the same, whatever they hold."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.curriculum import Assessment, Criterion, Mode, Review
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import CheckDigitTask, DocumentTask, ExerciseKind
from docexam.domain.feature import rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId, AssessmentId, DesignId, FeatureId, ItemId, ReasonId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.inspection import Action, Decided, LampSwitched, MarkPlaced, Response
from docexam.domain.mrz import CheckName
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.domain.text import Text
from docexam.domain.truth import Amount, Finding, Truth
from docexam.storage.codec import (
    ACTION_KINDS,
    ASSESSMENTS,
    FORM,
    TASKS,
    TRUTHS,
    read_action,
    read_kind,
    read_task,
    read_truth,
    write_action,
)
from docexam.training.check_digit_work import work_out

TOKENS = st.text(st.characters(codec="utf-8"), max_size=12)
RECIPE = st.builds(
    Recipe,
    design=TOKENS.map(DesignId),
    design_version=st.integers(1, 99),
    seed=st.integers(0, 2**53),
    alterations=st.lists(st.builds(AlterationUse, TOKENS.map(AlterationId), st.floats(0, 1))).map(tuple),
    twin=st.booleans(),
)
DECIDED = st.builds(
    Decided,
    st.sampled_from(list(Response)),
    st.one_of(st.none(), st.integers(1, 5)),
    st.lists(TOKENS.map(ReasonId)).map(tuple),
    st.one_of(st.none(), st.sampled_from(list(FraudKind))),
)
MARK = st.builds(
    MarkPlaced,
    st.integers(1, 99),
    TOKENS,
    st.tuples(st.floats(0, 130), st.floats(0, 130)),
    st.sampled_from(list(Light)),
    st.floats(1, 30),
    st.one_of(st.none(), TOKENS.map(ReasonId)),
    st.one_of(st.none(), TOKENS.map(FeatureId)),
)
FINDING = Finding(
    alteration=AlterationId("photo"),
    fraud_kind=FraudKind.FO_PHOT,
    page="data",
    region=(rectangle(1, 2, 3.25, 4), ((0.0, 0.0), (1.5, 0.0), (0.0, 1.5))),
    features=(FeatureId("portrait"),),
    reveals=JUDGED_LIGHTS[:2],
    may_show=JUDGED_LIGHTS[2:3],
    silent=JUDGED_LIGHTS[3:],
    least_magnification=10.0,
    explanation="photo",
    amounts=(Amount("paste_edge_um", 40.0),),
    by_reading=True,
)


@given(RECIPE)
def test_a_recipe_comes_back_the_same(recipe: Recipe) -> None:
    task = DocumentTask(recipe)
    assert read_task(ExerciseKind.DOCUMENT, TASKS[ExerciseKind.DOCUMENT].write(task)) == task


@given(st.sampled_from(CheckName), st.text("ABC0123456789<", min_size=1, max_size=14))
def test_a_task_and_its_truth_come_back_the_same(check: CheckName, data: str) -> None:
    kind, task = ExerciseKind.CHECK_DIGIT, CheckDigitTask(check, (data,), 1, 1, data)
    truth = work_out(task)
    assert read_task(kind, TASKS[kind].write(task)) == task
    assert read_truth(kind, TRUTHS[kind].write(truth)) == truth


def test_every_kind_in_the_record_has_a_task_and_a_truth() -> None:
    assert TASKS.keys() == TRUTHS.keys()
    assert [read_kind(kind.value) for kind in TASKS] == list(TASKS)


@given(st.one_of(DECIDED, MARK))
def test_an_action_comes_back_the_same(action: Action) -> None:
    assert read_action(*write_action(action)) == action


@pytest.mark.parametrize("truth", [Truth(), Truth(FraudKind.FO_PHOT, (FINDING, FINDING))])
def test_a_truth_comes_back_the_same(truth: Truth) -> None:
    assert read_truth(ExerciseKind.DOCUMENT, TRUTHS[ExerciseKind.DOCUMENT].write(truth)) == truth


def test_an_assessment_comes_back_the_same() -> None:
    check = Assessment(
        AssessmentId("check"),
        Text("Check", "اختبار"),
        Mode.CHECK,
        10,
        5,
        (ItemId("a"), ItemId("b")),
        Criterion(1, 2),
        Review("x", "2026-01-01"),
    )
    assert ASSESSMENTS.read(ASSESSMENTS.write(check)) == check


def test_every_kind_of_action_has_a_name() -> None:
    assert set(ACTION_KINDS.values()) == set(Action.__args__)


def test_stored_text_says_in_which_form_it_is() -> None:
    assert msgspec.json.decode(TRUTHS[ExerciseKind.DOCUMENT].write(Truth()))["form"] == FORM
    assert write_action(LampSwitched(Light.UVA)) == (
        "lamp-switched",
        '{"form":1,"value":{"light":"UVA","on":true,"azimuth_deg":315.0}}',
    )


@pytest.mark.parametrize(
    "text", ["", "null", '{"form":1}', '{"form":1,"value":{"design":3}}', '{"value":{}}']
)
def test_what_is_no_value_is_damage(text: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_task(ExerciseKind.DOCUMENT, text)
    assert fault.value.code is FaultCode.DATABASE_DAMAGED


def test_what_a_newer_version_wrote_is_said_to_be_newer() -> None:
    for read in (
        lambda: read_truth(ExerciseKind.DOCUMENT, '{"form":2,"value":0}'),
        lambda: read_action("sniffed", "{}"),
        lambda: read_kind("telepathy"),
    ):
        with pytest.raises(EnvironmentFault) as fault:
            read()
        assert fault.value.code is FaultCode.DATABASE_NEWER

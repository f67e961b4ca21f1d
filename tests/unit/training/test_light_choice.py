"""The choice and order of lights as a skill of its own."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.feature import rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.inspection import (
    Action,
    Decided,
    LampSwitched,
    LoupeRested,
    MarkPlaced,
    Response,
    TiltRested,
    TimedAction,
    TorchRested,
)
from docexam.domain.truth import Finding, Truth
from docexam.training.examination import laid_down, replay
from docexam.training.light_choice import LightChoice
from docexam.training.scoring import judge

LOUPE = LoupeRested((15.0, 15.0), 10.0)


def finding(
    *reveals: Light, magnification: float = 1.0, by_reading: bool = False, x_mm: float = 10.0
) -> Finding:
    return Finding(
        alteration=AlterationId("altered"),
        fraud_kind=FraudKind.CF_TOT,
        page="data",
        region=(rectangle(x_mm, 10, 10, 10),),
        features=(),
        reveals=reveals,
        may_show=tuple(light for light in JUDGED_LIGHTS if light not in reveals),
        silent=(),
        least_magnification=magnification,
        explanation="altered",
        by_reading=by_reading,
    )


def chosen(findings: Sequence[Finding], *actions: Action) -> LightChoice | None:
    timed = [TimedAction(n, action) for n, action in enumerate([*actions, Decided(Response.REFER, 3)])]
    truth = Truth(FraudKind.CF_TOT, tuple(findings)) if findings else Truth()
    return judge(replay(laid_down("data"), timed), truth).light_choice


def one(choice: LightChoice | None) -> LightChoice:
    assert choice is not None
    return choice


@pytest.mark.parametrize(
    "findings",
    [
        (),
        (finding(by_reading=True),),
        (finding(Light.VIS, Light.UVA),),
        (finding(),),
    ],
)
def test_where_nothing_is_to_be_found_by_choosing_a_light_the_choice_is_not_judged(
    findings: tuple[Finding, ...],
) -> None:
    assert chosen(findings, LampSwitched(Light.UVA)) is None


def test_the_first_tool_that_shows_it_earns_everything() -> None:
    choice = one(chosen([finding(Light.UVA)], LampSwitched(Light.UVA), LampSwitched(Light.TRN)))
    assert (choice.permille, choice.at_once, choice.tools) == (1000, True, (Light.UVA, Light.TRN))
    assert choice.findings[0].reached_by is Light.UVA


def test_each_tool_that_shows_nothing_on_the_way_costs_150() -> None:
    looked = [LampSwitched(light) for light in (Light.IR, Light.COA, Light.UVA)]
    choice = one(chosen([finding(Light.UVA)], *looked))
    assert choice.findings[0].detours == (Light.IR, Light.COA)
    assert (choice.permille, choice.at_once, choice.reached) == (700, False, True)


def test_a_long_search_that_ends_well_is_worth_a_quarter() -> None:
    others = (Light.IR, Light.COA, Light.OBL, Light.GRZ, Light.TRN, Light.UVC, Light.IRL)
    looked = [LampSwitched(light) for light in (*others, Light.UVA)]
    assert one(chosen([finding(Light.UVA)], *looked)).permille == 250


def test_what_was_never_reached_earns_nothing() -> None:
    choice = one(chosen([finding(Light.UVA)], LampSwitched(Light.IR)))
    assert (choice.permille, choice.reached) == (0, False)
    assert choice.findings[0].reached_by is None


def test_white_light_is_no_tool_and_no_detour() -> None:
    looked = [LampSwitched(Light.VIS), LampSwitched(Light.TRN)]
    assert one(chosen([finding(Light.TRN)], *looked)).permille == 1000


def test_a_tool_that_serves_another_finding_is_no_detour() -> None:
    findings = [finding(Light.UVA), finding(Light.TRN, x_mm=60)]
    looked = [LampSwitched(Light.TRN), LampSwitched(Light.IR), LampSwitched(Light.UVA)]
    choice = one(chosen(findings, *looked))
    assert [found.permille for found in choice.findings] == [850, 1000]
    assert choice.permille == 925


def test_a_tool_that_shows_what_white_light_shows_as_well_is_no_detour() -> None:
    findings = [finding(Light.VIS, Light.UVA), finding(Light.TRN, x_mm=60)]
    assert one(chosen(findings, LampSwitched(Light.UVA), LampSwitched(Light.TRN))).permille == 1000


def test_torch_and_tilt_count_like_the_lamp() -> None:
    assert one(chosen([finding(Light.UVA)], TorchRested(Light.UVA, (1, 1)))).permille == 1000
    assert one(chosen([finding(Light.TLT)], TiltRested(15.0, 0.0))).permille == 1000


def test_what_takes_the_loupe_in_white_light_is_reached_by_the_loupe() -> None:
    small = finding(Light.VIS, magnification=8.0)
    assert one(chosen([small], LOUPE)).findings[0].reached_by is Light.MAG
    assert one(chosen([small], LampSwitched(Light.UVA), LOUPE)).permille == 850
    assert one(chosen([small], LampSwitched(Light.UVA))).permille == 0


def test_what_takes_light_and_loupe_is_reached_by_the_second_of_them() -> None:
    small = finding(Light.UVA, magnification=10.0)
    choice = one(chosen([small], LOUPE, LampSwitched(Light.IR), LampSwitched(Light.UVA)))
    assert (choice.findings[0].reached_by, choice.findings[0].detours) == (Light.UVA, (Light.IR,))
    assert one(chosen([small], LampSwitched(Light.UVA))).permille == 0


def test_where_it_was_found_is_the_light_of_its_first_mark() -> None:
    marks = [MarkPlaced(1, "data", (15, 15), Light.UVC, 1.0), MarkPlaced(2, "data", (15, 15), Light.UVA, 1.0)]
    choice = one(chosen([finding(Light.UVA)], LampSwitched(Light.UVA), *marks))
    assert choice.findings[0].marked_under is Light.UVC


@given(st.lists(st.sampled_from(JUDGED_LIGHTS), max_size=12))
def test_the_choice_of_lights_changes_neither_outcome_nor_credit(lights: list[Light]) -> None:
    truth = Truth(FraudKind.CF_TOT, (finding(Light.UVA),))
    decision = TimedAction(99, Decided(Response.REFER, 3))
    looked = [TimedAction(n, LampSwitched(light)) for n, light in enumerate(lights)]
    judged = judge(replay(laid_down("data"), [*looked, decision]), truth)
    plain = judge(replay(laid_down("data"), [decision]), truth)
    assert (judged.outcome, judged.score_permille) == (plain.outcome, plain.score_permille)
    assert 0 <= one(judged.light_choice).permille <= 1000

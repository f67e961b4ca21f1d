"""The state machine of an examination."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.ids import ReasonId
from docexam.domain.illumination import Light
from docexam.domain.inspection import (
    Action,
    Decided,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    PageTurned,
    Response,
    TiltRested,
    TimedAction,
    ToolUsed,
    TorchRested,
)
from docexam.training.examination import advance, laid_down, replay


def timed(*actions: Action) -> list[TimedAction]:
    return [TimedAction(100 * n, action) for n, action in enumerate(actions)]


def mark(number: int, x: float = 10.0) -> MarkPlaced:
    return MarkPlaced(number=number, page="data", at_mm=(x, 5.0), light=Light.UVA, magnification=1.0)


MARKS = st.builds(mark, st.integers(1, 9), st.floats(0, 120))
ACTIONS = st.one_of(
    st.builds(LampSwitched, st.sampled_from(list(Light)), st.booleans()),
    st.builds(TiltRested, st.floats(-30, 30), st.floats(-30, 30)),
    st.builds(LoupeRested, st.just((1.0, 2.0)), st.floats(1, 30)),
    st.builds(TorchRested, st.sampled_from([Light.UVA, Light.OBL]), st.just((3.0, 4.0))),
    st.builds(PageTurned, st.sampled_from(["data", "verso"])),
    st.builds(ToolUsed, st.sampled_from(["ruler", "compare"])),
    MARKS,
    st.builds(MarkExplained, st.integers(1, 9), st.sampled_from([None, ReasonId("bright-paper")])),
    st.builds(MarkRemoved, st.integers(1, 9)),
)


def test_white_light_is_on_when_a_specimen_is_laid_down() -> None:
    state = laid_down("data")
    assert (state.light, state.lights_used, state.pages_seen) == (Light.VIS, (Light.VIS,), ("data",))


def test_lights_stand_in_the_order_of_first_use() -> None:
    lamps = [LampSwitched(light) for light in (Light.UVA, Light.TRN, Light.UVA, Light.VIS)]
    assert replay(laid_down("data"), timed(*lamps)).lights_used == (Light.VIS, Light.UVA, Light.TRN)


def test_the_light_of_a_torch_counts_as_used_and_leaves_the_lamp_as_it_is() -> None:
    state = replay(laid_down("data"), timed(TorchRested(Light.UVA, (40.0, 30.0))))
    assert (state.light, state.lights_used) == (Light.VIS, (Light.VIS, Light.UVA))


def test_a_lamp_switched_off_leaves_white_light() -> None:
    state = replay(laid_down("data"), timed(LampSwitched(Light.UVA), LampSwitched(Light.UVA, on=False)))
    assert state.light is Light.VIS


def test_a_small_tilt_or_a_weak_loupe_is_no_use_of_the_tool() -> None:
    state = replay(laid_down("data"), timed(TiltRested(2.0, -2.0), LoupeRested((1, 1), 7.9)))
    assert state.lights_used == (Light.VIS,)
    state = replay(state, timed(TiltRested(0.0, -15.0), LoupeRested((1, 1), 8.0)))
    assert state.lights_used == (Light.VIS, Light.TLT, Light.MAG)


def test_a_removed_mark_does_not_give_its_number_away() -> None:
    state = replay(laid_down("data"), timed(mark(1), mark(2), MarkRemoved(2)))
    assert [m.number for m in state.marks] == [1]
    assert state.next_mark == 3


def test_explaining_a_mark_touches_no_other() -> None:
    state = replay(laid_down("data"), timed(mark(1), mark(2), MarkExplained(2, ReasonId("gap"))))
    assert [m.reason for m in state.marks] == [None, ReasonId("gap")]


def test_nothing_happens_after_the_decision() -> None:
    state = replay(laid_down("data"), timed(Decided(Response.RELEASE, 4)))
    with pytest.raises(ProgramFault) as raised:
        advance(state, TimedAction(5, ToolUsed("ruler")))
    assert raised.value.code is FaultCode.TRIAL_DECIDED


def test_time_of_examination_never_runs_backwards() -> None:
    state = replay(laid_down("data"), [TimedAction(900, mark(1)), TimedAction(300, mark(2))])
    assert state.elapsed_ms == 900


@given(st.lists(ACTIONS, max_size=30), st.integers(0, 30))
def test_replay_may_be_interrupted_anywhere(actions: list[Action], cut: int) -> None:
    record = timed(*actions)
    at_once = replay(laid_down("data"), record)
    resumed = replay(replay(laid_down("data"), record[:cut]), record[cut:])
    assert resumed == at_once


@given(st.lists(ACTIONS, max_size=30))
def test_white_light_always_stands_first_and_no_light_twice(actions: list[Action]) -> None:
    lights = replay(laid_down("data"), timed(*actions)).lights_used
    assert lights[0] is Light.VIS
    assert len(lights) == len(set(lights))

"""Every alteration is measured against its twin: what reveals it does, what is silent is, nothing strays."""

from itertools import pairwise

import pytest

from docexam.domain.ids import AlterationId
from docexam.imaging.press.alterations import ALTERATIONS
from tests.unit.imaging.alterations.altered import DIFFICULTIES, DRAWN, Judged, judged

SEEDS = (11, 4, 23, 58, 7, 31, 102, 65, 19, 77)
NAMES = tuple(ALTERATIONS)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_an_alteration_keeps_its_limits_at_the_difficulty_whose_turn_it_is(name: AlterationId) -> None:
    operator, turn = ALTERATIONS[name], NAMES.index(name)
    asserted = tuple(light for light in DRAWN if light in (*operator.reveals, *operator.silent))
    found = judged(
        name,
        DIFFICULTIES[turn % 3],
        seed=SEEDS[turn % len(SEEDS)],
        lights=asserted,
        most_tiles=4,
        whole_page=False,
    )
    assert not list(found.faults())


@pytest.mark.proof
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_an_alteration_keeps_its_limits_in_every_light_and_gets_harder_step_by_step(
    name: AlterationId,
) -> None:
    seed = SEEDS[NAMES.index(name) % len(SEEDS)]
    easy = judged(name, 0.0, seed=seed)
    steps = [easy, *(judged(name, d, seed=seed, like=easy.finding) for d in DIFFICULTIES[1:])]
    assert not [fault for step in steps for fault in step.faults()]
    assert not list(not_harder(steps))


@pytest.mark.proof
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("seed", SEEDS[:4])
@pytest.mark.parametrize("name", NAMES)
def test_the_limits_hold_for_other_holders_too(name: AlterationId, seed: int) -> None:
    asserted = tuple(
        light for light in DRAWN if light in (*ALTERATIONS[name].reveals, *ALTERATIONS[name].silent)
    )
    found = judged(name, 1.0, seed=seed + 1000, lights=asserted, most_tiles=6)
    assert not list(found.faults())


def not_harder(steps: list[Judged]) -> list[str]:
    """Return the lights that reveal and do not show less at every step of difficulty.

    A step is harder when the mean falls, or stays within a twentieth while the 95th percentile falls: where
    another ink stands a little beside, the mean hardly moves.
    """
    found = []
    for light in steps[0].finding.reveals:
        seen = [step.shown[light] for step in steps if light in step.shown]
        for easier, harder in pairwise(seen):
            falls = harder.mean < 0.99 * easier.mean
            falls |= harder.mean < 1.05 * easier.mean and harder.p95 < 0.99 * easier.p95
            if not falls:
                figures = (
                    f"mean {easier.mean:.2f} to {harder.mean:.2f}, p95 {easier.p95:.2f} to {harder.p95:.2f}"
                )
                found.append(f"{steps[0].name}, {light}: {figures} in a step to harder")
    return found

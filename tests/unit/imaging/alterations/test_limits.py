"""Every alteration is measured against its twin: what reveals it does, what is silent is, nothing strays.

On every design that it can be made on; a failure names alteration, design, light and figure.
"""

from itertools import pairwise

import pytest

from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import Light
from docexam.imaging.optics.difference import Difference
from docexam.imaging.press.alterations import ALTERATIONS
from tests.unit.imaging.alterations.altered import (
    DIFFICULTIES,
    DRAWN,
    Judged,
    catalogue,
    designs_of,
    home,
    judged,
)

SEEDS = (11, 4, 23, 58, 7, 31, 102, 65, 19, 77)
NAMES = tuple(ALTERATIONS)
MADE_ON = tuple((name, design) for name in NAMES for design in designs_of(name))


def asserted(name: AlterationId, design: DesignId) -> tuple[Light, ...]:
    """The lights that something is said of."""
    operator, known = ALTERATIONS[name], catalogue().designs[design]
    reveals, _ = operator.lights_on(known, operator.page_of(known) or "")
    return tuple(light for light in DRAWN if light in (*reveals, *operator.silent))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_an_alteration_keeps_its_limits_at_the_difficulty_whose_turn_it_is(name: AlterationId) -> None:
    turn, design = NAMES.index(name), home(name)
    (found,) = judged(
        name,
        DIFFICULTIES[turn % 3],
        seed=SEEDS[turn % len(SEEDS)],
        design=design,
        lights=asserted(name, design),
        most_tiles=4,
        whole_page=False,
    )
    assert not list(found.faults())


@pytest.mark.proof
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("name", "design"), MADE_ON)
def test_an_alteration_keeps_its_limits_in_every_light_and_gets_harder_step_by_step(
    name: AlterationId, design: DesignId
) -> None:
    seed = SEEDS[MADE_ON.index((name, design)) % len(SEEDS)]
    steps = judged(name, *DIFFICULTIES, seed=seed, design=design, most_tiles=6)
    assert not [fault for step in steps for fault in step.faults()]
    assert not not_harder(steps)


@pytest.mark.proof
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("seed", SEEDS[:4])
@pytest.mark.parametrize("name", NAMES)
def test_the_limits_hold_for_other_holders_too(name: AlterationId, seed: int) -> None:
    designs = designs_of(name)
    design = designs[(NAMES.index(name) + SEEDS.index(seed)) % len(designs)]
    found = judged(
        name,
        0.0,
        1.0,
        seed=seed + 1000,
        design=design,
        lights=asserted(name, design),
        most_tiles=4,
        whole_page=False,
    )
    assert not [fault for step in found for fault in step.faults()]


def not_harder(steps: list[Judged]) -> list[str]:
    """Return the lights that reveal and do not show less at every step of difficulty.

    A step is harder when the mean falls, or stays within a twentieth while the 95th percentile falls: where
    another ink stands a little beside, the mean hardly moves.
    """
    found = []
    for light in steps[0].finding.reveals:
        for easier, harder in pairwise(steps):
            if light not in easier.shown:
                continue
            if not (
                falls(easier.shown[light], harder.shown[light])
                or falls(easier.afar[light], harder.afar[light])
            ):
                one, other = easier.shown[light], harder.shown[light]
                figures = f"mean {one.mean:.2f} to {other.mean:.2f}, p95 {one.p95:.2f} to {other.p95:.2f}"
                who = f"{steps[0].name} on {steps[0].design}"
                found.append(f"{who}, {light}: {figures} in a step to harder")
    return found


def falls(easier: Difference, harder: Difference) -> bool:
    """Tell whether a step shows less."""
    less = harder.mean < 0.99 * easier.mean
    return less or (harder.mean < 1.05 * easier.mean and harder.p95 < 0.99 * easier.p95)

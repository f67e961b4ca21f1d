"""Scenarios as shipped, and travellers drawn for them as the program does."""

from functools import cache
from pathlib import Path

from docexam.content.codec import read_file
from docexam.content.designs import load_sound_designs
from docexam.content.scenarios import ScenarioPool, read_scenarios
from docexam.domain.design import Design
from docexam.domain.ids import DesignId
from docexam.domain.interview import Interview, Traveller
from docexam.domain.scenario import Scenario
from docexam.domain.specimen import Recipe
from docexam.domain.world import World
from docexam.imaging.press.personalisation import document, holder
from docexam.training.interview.drawing import design_for, drawn, origin_of, traveller_seed

REPOSITORY = Path(__file__).resolve().parents[4]
CURRICULA = REPOSITORY / "curricula"


@cache
def world() -> World:
    """Return Utopia."""
    found = read_file(CURRICULA / "world.toml", World, name="world.toml").value
    assert found is not None
    return found


@cache
def pool() -> ScenarioPool:
    """Return the scenarios of the shipped course."""
    (folder,) = CURRICULA.glob("*/scenarios")
    return read_scenarios(folder)


@cache
def designs() -> dict[DesignId, Design]:
    """Return the shipped designs."""
    return dict(load_sound_designs(REPOSITORY / "assets")[0])


def traveller(scenario: Scenario, seed: int) -> Traveller:
    """Return who stands at the desk in the trial of `seed`."""
    design, own = designs()[design_for(scenario, seed)], traveller_seed(seed)
    return Traveller(
        recipe=Recipe(design.id, design.version, own),
        holder=holder(design, own, world().names),
        document=document(design, own),
        origin=origin_of(own, world()),
    )


def interview(scenario: Scenario, seed: int) -> Interview:
    """Return the interview of one trial."""
    return drawn(scenario, seed=seed, traveller=traveller(scenario, seed), world=world())

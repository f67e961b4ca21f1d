"""Which items are put to a learner in a run, in which order and with which seeds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from docexam.domain.curriculum import Assessment, Item
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import ItemId
from docexam.domain.specimen import Recipe
from docexam.training.chance import Chance


@dataclass(frozen=True, slots=True)
class Placed:
    """One trial of a run: its item and the recipe of what the learner will see."""

    item: Item
    recipe: Recipe


def compose(
    assessment: Assessment,
    items: Mapping[ItemId, Item],
    *,
    design_versions: Mapping[str, int],
    seed: int,
) -> tuple[Placed, ...]:
    """Return the trials of one run of `assessment`, genuine and altered mixed by `seed`.

    In a run with feedback after each trial the number of genuine ones varies by one, so that the last answers
    cannot be counted out. Fraud kinds come round evenly, and no two trials share a specimen seed.
    """
    chance = Chance(seed, f"compose|{assessment.id}")
    chosen = [items[item] for item in assessment.items]
    genuine = [item for item in chosen if item.kind is FraudKind.OK]
    altered = [item for item in chosen if item.kind is not FraudKind.OK]
    wanted = assessment.genuine + (chance.whole(3) - 1 if assessment.feedback_after_each else 0)
    wanted = max(0, min(assessment.size, wanted))
    drawn = _rounds(genuine, wanted, chance) + _evenly(altered, assessment.size - wanted, chance)
    order = chance.shuffled(drawn)
    seeds = _distinct_seeds(len(order), chance)
    return tuple(
        Placed(item, _recipe(item, design_versions[item.design], specimen_seed))
        for item, specimen_seed in zip(order, seeds, strict=True)
    )


def _recipe(item: Item, design_version: int, seed: int) -> Recipe:
    return Recipe(design=item.design, design_version=design_version, seed=seed, alterations=item.alterations)


def _rounds(items: Sequence[Item], wanted: int, chance: Chance) -> list[Item]:
    """Draw `wanted` items, each once before any comes twice."""
    if wanted and not items:
        raise ValueError("no item of the wanted sort")
    drawn: list[Item] = []
    while len(drawn) < wanted:
        drawn.extend(chance.shuffled(items)[: wanted - len(drawn)])
    return drawn


def _evenly(items: Sequence[Item], wanted: int, chance: Chance) -> list[Item]:
    """Draw `wanted` items so that the alterations come round evenly, whatever number of items each has."""
    if wanted and not items:
        raise ValueError("no item of the wanted sort")
    piles = [chance.shuffled(pile) for pile in _by_alteration(items)]
    drawn: list[Item] = []
    turn = 0
    while len(drawn) < wanted:
        for pile in chance.shuffled(piles):
            if len(drawn) < wanted:
                drawn.append(pile[turn % len(pile)])
        turn += 1
    return drawn


def _by_alteration(items: Iterable[Item]) -> list[list[Item]]:
    piles: dict[tuple[str, ...], list[Item]] = {}
    for item in items:
        piles.setdefault(tuple(use.id for use in item.alterations), []).append(item)
    return list(piles.values())


def _distinct_seeds(number: int, chance: Chance) -> list[int]:
    seeds: dict[int, None] = {}
    while len(seeds) < number:
        seeds[chance.whole(2**31)] = None
    return list(seeds)

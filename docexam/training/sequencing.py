"""Which items are put to a learner in a run, in which order and with which seeds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from docexam.domain.curriculum import AnyItem, Assessment
from docexam.domain.ids import ItemId
from docexam.training.chance import Chance


@dataclass(frozen=True, slots=True)
class Placed:
    """One trial of a run: its item and the seed of what the learner will see."""

    item: AnyItem
    seed: int


def compose(assessment: Assessment, items: Mapping[ItemId, AnyItem], *, seed: int) -> tuple[Placed, ...]:
    """Return the trials of one run of `assessment`, all its kinds mixed by `seed`.

    Of what is judged, `assessment.genuine` are genuine; in a run with feedback after each trial their number varies
    by one, so that the last answers cannot be counted out. Piles come round evenly, and no two trials share a seed.
    """
    chance = Chance(seed, f"compose|{assessment.id}")
    chosen = [items[item] for item in assessment.items]
    skills = [item for item in chosen if item.genuine is None]
    judged = [item for item in chosen if item.genuine is not None]
    of_skills = _share(skills, judged, assessment.size)
    drawn = _judged(judged, assessment, assessment.size - of_skills, chance)
    drawn += _evenly(skills, of_skills, chance)
    order = chance.shuffled(drawn)
    seeds = _distinct_seeds(len(order), chance)
    return tuple(Placed(item, one) for item, one in zip(order, seeds, strict=True))


def _share(skills: Sequence[AnyItem], judged: Sequence[AnyItem], size: int) -> int:
    """Return how many of `size` trials are skills without a judgement: each kind has the same share."""
    kinds_of_skills = len({item.exercise for item in skills})
    kinds = kinds_of_skills + len({item.exercise for item in judged})
    return size * kinds_of_skills // kinds if kinds else 0


def _judged(judged: Sequence[AnyItem], assessment: Assessment, size: int, chance: Chance) -> list[AnyItem]:
    if not size:
        return []
    wanted = assessment.genuine + (chance.whole(3) - 1 if assessment.feedback_after_each else 0)
    wanted = max(0, min(size, wanted))
    genuine = [item for item in judged if item.genuine]
    altered = [item for item in judged if not item.genuine]
    return _rounds(genuine, wanted, chance) + _evenly(altered, size - wanted, chance)


def _rounds(items: Sequence[AnyItem], wanted: int, chance: Chance) -> list[AnyItem]:
    """Draw `wanted` items, each once before any comes twice."""
    if wanted and not items:
        raise ValueError("no item of the wanted sort")
    drawn: list[AnyItem] = []
    while len(drawn) < wanted:
        drawn.extend(chance.shuffled(items)[: wanted - len(drawn)])
    return drawn


def _evenly(items: Sequence[AnyItem], wanted: int, chance: Chance) -> list[AnyItem]:
    """Draw `wanted` items so that the piles come round evenly, whatever number of items each has."""
    if wanted and not items:
        raise ValueError("no item of the wanted sort")
    piles = [chance.shuffled(pile) for pile in _by_pile(items)]
    drawn: list[AnyItem] = []
    turn = 0
    while len(drawn) < wanted:
        for pile in chance.shuffled(piles):
            if len(drawn) < wanted:
                drawn.append(pile[turn % len(pile)])
        turn += 1
    return drawn


def _by_pile(items: Iterable[AnyItem]) -> list[list[AnyItem]]:
    piles: dict[str, list[AnyItem]] = {}
    for item in items:
        piles.setdefault(item.pile, []).append(item)
    return list(piles.values())


def _distinct_seeds(number: int, chance: Chance) -> list[int]:
    seeds: dict[int, None] = {}
    while len(seeds) < number:
        seeds[chance.whole(2**31)] = None
    return list(seeds)

"""Who comes to the desk in a shift, when, and what is wrong with whom."""

from collections.abc import Sequence
from typing import Final

from docexam.domain.case import (
    GAP_S,
    LEAST_CASES,
    MOST_CASES,
    SHARES_PERCENT,
    CaseTruth,
    PlannedCase,
    ShiftWish,
)
from docexam.training.chance import Chance

SHARE_OF_FACES: Final = 50
"""Of a hundred travellers to refer, so many hold a genuine document of somebody else: what is met most often."""
SHARE_OF_DOCUMENTS: Final = 30

LEAST_GAP: Final = 0.3
MOST_GAP: Final = 2.4
"""Gaps between travellers, as shares of the mean: they come in clusters, never all at once."""


def plan_shift(wish: ShiftWish, *, seed: int) -> tuple[PlannedCase, ...]:
    """Return the travellers of a shift in the order in which they come.

    Who a traveller is and what is wrong are drawn from separate streams: neither depends on the other. The number
    to refer is the chosen share, rounded up or down by chance, and at least one.

    Raises:
        ValueError: a shift cannot be of that size or share.
    """
    if not LEAST_CASES <= wish.cases <= MOST_CASES or wish.share_percent not in SHARES_PERCENT:
        raise ValueError(f"no shift of {wish.cases} cases with {wish.share_percent} % to refer")
    truths = _truths(wish, Chance(seed, "shift|truths"))
    holders = _seeds(wish.cases, Chance(seed, "shift|holders"))
    stories = _seeds(wish.cases, Chance(seed, "shift|what is wrong"))
    arrivals = _arrivals(wish, Chance(seed, "shift|arrivals"))
    return tuple(
        PlannedCase(position, holder, truth, story, arrives)
        for position, (holder, truth, story, arrives) in enumerate(
            zip(holders, truths, stories, arrivals, strict=True), start=1
        )
    )


def _truths(wish: ShiftWish, chance: Chance) -> Sequence[CaseTruth]:
    whole, rest = divmod(wish.cases * wish.share_percent, 100)
    wrong = max(1, whole + (chance.whole(100) < rest))
    drawn = [_what_is_wrong(chance) for _ in range(wrong)]
    return chance.shuffled(drawn + [CaseTruth.GENUINE] * (wish.cases - wrong))


def _what_is_wrong(chance: Chance) -> CaseTruth:
    draw = chance.whole(100)
    if draw < SHARE_OF_FACES:
        return CaseTruth.FACE
    return CaseTruth.DOCUMENT if draw < SHARE_OF_FACES + SHARE_OF_DOCUMENTS else CaseTruth.STORY


def _seeds(number: int, chance: Chance) -> Sequence[int]:
    seeds: dict[int, None] = {}
    while len(seeds) < number:
        seeds[chance.whole(2**31)] = None
    return list(seeds)


def _arrivals(wish: ShiftWish, chance: Chance) -> Sequence[int]:
    """Two stand there when the desk opens; the others follow at drawn gaps."""
    mean_ms = 1000 * GAP_S[wish.pace]
    at = [0, 0]
    while len(at) < wish.cases:
        least, most = round(LEAST_GAP * mean_ms), round(MOST_GAP * mean_ms)
        # the smaller of two draws: many short gaps, few long ones
        at.append(at[-1] + least + min(chance.whole(most - least), chance.whole(most - least)))
    return at[: wish.cases]

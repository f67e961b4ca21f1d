"""How hard a pair is, and how able a learner: one scale for both, for match and mismatch apart.

A pair of difficulty b is answered rightly with probability 1 / (1 + exp(b - ability)) (G. Rasch, 1960). Where a pair
starts is nominal, from how far the shapes lie apart and how the pictures differ; answers move it and the learner
by small steps. Match and mismatch have scales of their own, since on one scale a leaning to say "same" would look
like ability.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, hypot
from typing import Final

from docexam.domain.portrait import Portrait, Role

UNMEASURED_MM: Final = 4.8
"""Mean distance of two people drawn at random."""

WANTED_SHARE: Final = 0.775
WANTED_LEAD: Final = 1.24
"""ln(.775 / .225): ability less difficulty at which three of four, or a little more, are answered rightly."""

STEP: Final = 0.35
PAIR_STEP: Final = 0.08


@dataclass(frozen=True, slots=True)
class Ability:
    """A learner's standing on both scales; 0 to begin with."""

    match: float = 0.0
    mismatch: float = 0.0

    def of(self, *, same: bool) -> float:
        """The standing on the scale of a pair."""
        return self.match if same else self.mismatch

    def moved(self, by: float, *, same: bool) -> "Ability":
        """Return the standing after one answer."""
        return Ability(self.match + by, self.mismatch) if same else Ability(self.match, self.mismatch + by)


@dataclass(frozen=True, slots=True)
class FaceAnswered:
    """One answer of the past: which pair, how hard it nominally is, whether it was answered rightly."""

    pair: str
    same: bool
    nominal: float
    correct: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner and the pairs met so far stand."""

    ability: Ability = Ability()
    shifts: tuple[tuple[str, float], ...] = ()

    def shift(self, pair: str) -> float:
        """How much harder than nominal a pair has proved."""
        return dict(self.shifts).get(pair, 0.0)


def chance_of_right(ability: float, difficulty: float) -> float:
    """Return the probability of a right answer."""
    return 1 / (1 + exp(min(60.0, difficulty - ability)))


def standing(answers: Iterable[FaceAnswered]) -> Standing:
    """Replay the answers of a learner in the order in which they were given."""
    ability = Ability()
    shifts: dict[str, float] = {}
    for one in answers:
        difficulty = one.nominal + shifts.get(one.pair, 0.0)
        surprise = one.correct - chance_of_right(ability.of(same=one.same), difficulty)
        ability = ability.moved(STEP * surprise, same=one.same)
        shifts[one.pair] = shifts.get(one.pair, 0.0) - PAIR_STEP * surprise
    return Standing(ability, tuple(shifts.items()))


def nominal_difficulty(document: Portrait, live: Portrait) -> float:
    """Return where a pair starts.

    An impostor is the harder the nearer the shapes; a holder the harder the more years, looks and bearing have
    changed. What sets an impostor's picture apart from the document makes the impostor easier to doubt, but the
    holder too: it counts for holders alone.
    """
    if document.person == live.person:
        return -1.6 + _change(document, live)
    return 2.0 - 0.85 * distance_mm(document, live)


def distance_mm(document: Portrait, live: Portrait) -> float:
    """Return how far two people lie apart; the mean of strangers where nobody measured it."""
    if document.family != live.family:
        return UNMEASURED_MM
    if Role.BASE in (document.role, live.role):
        return max(document.mm, live.mm)
    return hypot(document.mm, live.mm)


def _change(document: Portrait, live: Portrait) -> float:
    there, here = document.condition, live.condition
    worn = (
        (there.hair, here.hair),
        (there.beard, here.beard),
        (there.covering, here.covering),
        (there.glasses, here.glasses),
    )
    looks = sum(before != now for before, now in worn)
    return (
        0.10 * abs(there.years - here.years)
        + 0.04 * abs(there.yaw - here.yaw)
        + 0.45 * looks
        + 0.6 * abs(there.weight - here.weight)
        + 0.5 * abs(there.smile - here.smile)
    )

"""Which portrait and which face are set side by side.

Who holds the document is drawn first and from a stream of its own; whether the face is the holder's is given; how
the face was taken is drawn without looking at either, so that light, bearing and dress tell nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.face import FaceComponent, FaceTask, FaceTruth
from docexam.domain.portrait import AgeClass, Family, Portrait, Role, Shot, SkinFamily
from docexam.training.chance import Chance
from docexam.training.face_matching.difficulty import nominal_difficulty

ALIKE_OF_FOUR: Final = 3
"""Of four pairs so many show the face as those who resemble the holder were taken too: with them alone an impostor
can be hard. The share is the same for holders and impostors."""

NEAREST: Final = 3
"""Of the pairs nearest to the wanted difficulty so many are drawn from, so that none comes back at once."""

TELLING_MM: Final = 1.2
"""A region that differs by so much is named in the debrief."""

REGIONS: Final = {
    "ears": FaceComponent.EARS,
    "jaw": FaceComponent.CHIN,
    "chin": FaceComponent.CHIN,
    "cheeks": FaceComponent.CHEEKS,
    "eyes": FaceComponent.EYES,
    "brow": FaceComponent.FOREHEAD,
    "brows": FaceComponent.EYEBROWS,
    "eyebrows": FaceComponent.EYEBROWS,
    "forehead": FaceComponent.FOREHEAD,
    "nose": FaceComponent.NOSE,
    "mouth": FaceComponent.MOUTH,
    "outline": FaceComponent.OUTLINE,
}
"""Regions the bank measures, as components of the face."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A portrait, a face, and how hard they nominally are to tell."""

    document: Portrait
    live: Portrait

    @property
    def same(self) -> bool:
        """Whether both are one person."""
        return self.document.person == self.live.person

    @property
    def key(self) -> str:
        """The pair of people, whatever pictures of them are shown."""
        return f"{self.document.person}|{self.live.person}"

    @property
    def nominal(self) -> float:
        """How hard it is to tell, to begin with."""
        return nominal_difficulty(self.document, self.live)

    def truth(self) -> FaceTruth:
        """What is true of it."""
        if self.same:
            return FaceTruth(same=True)
        if self.document.family != self.live.family:
            return FaceTruth(same=False, mm=None)
        measured = {**self.document.region_mm, **self.live.region_mm}
        regions = tuple(sorted((region, mm) for region, mm in measured.items() if region != "face"))
        swapped = set(self.document.swapped) | set(self.live.swapped)
        told = swapped or {REGIONS[name] for name, mm in regions if name in REGIONS and mm >= TELLING_MM}
        return FaceTruth(
            same=False,
            mm=max(self.document.mm, self.live.mm),
            region_mm=regions,
            differing=tuple(part for part in FaceComponent if part in told),
        )

    def task(self, look_seed: int) -> FaceTask:
        """What is put to the learner."""
        return FaceTask(self.document.id, self.live.id, look_seed)


def holders(families: Iterable[Family]) -> tuple[Family, ...]:
    """Return the families of which a document portrait and another picture are there."""
    return tuple(one for one in families if one.document is not None and one.live)


def draw_pair(
    families: Sequence[Family],
    *,
    same: bool,
    difficulty: float,
    seed: int,
    avoid: frozenset[str] = frozenset(),
) -> Pair | None:
    """Return a pair near `difficulty`, or None where the bank has no such pair.

    `avoid` are keys of pairs that are not put again now.
    """
    order = Chance(seed, "face|holder").shuffled(holders(families))
    takes = Chance(seed, "face|shot")
    like_others = takes.whole(4) < ALIKE_OF_FOUR
    shots = takes.shuffled([shot for shot in Shot if shot is not Shot.DOCUMENT])
    chance = Chance(seed, "face|nearest")
    for family in order:
        found = [pair for pair in pairs_of(family, families, same=same) if pair.key not in avoid]
        shot = next((one for one in _first(shots, family, like_others) if _shows(found, one)), None)
        taken = [pair for pair in found if pair.live.shot is shot]
        if taken:
            nearest = sorted(taken, key=lambda pair: abs(pair.nominal - difficulty))[:NEAREST]
            return chance.choice(nearest)
    return None


def _first(shots: Sequence[Shot], family: Family, like_others: bool) -> list[Shot]:
    """Return the ways a face was taken, in the order in which they are tried."""
    resembling = {one.shot for one in family.others}
    return sorted(shots, key=lambda shot: (shot in resembling) is not like_others)


def _shows(pairs: Iterable[Pair], shot: Shot) -> bool:
    return any(pair.live.shot is shot for pair in pairs)


def pairs_of(family: Family, families: Iterable[Family], *, same: bool) -> tuple[Pair, ...]:
    """Return every pair with the document of `family`."""
    document = family.document
    if document is None:
        return ()
    if same:
        return tuple(Pair(document, live) for live in family.live)
    others = [one for one in family.others if one.shot is not Shot.DOCUMENT]
    strangers = [
        live
        for other in families
        if other.id != family.id
        for live in other.live
        if live.role is Role.BASE and passable(document, live)
    ]
    return tuple(Pair(document, live) for live in (*others, *strangers))


def passable(document: Portrait, live: Portrait) -> bool:
    """Tell whether somebody would try it at all with this document: sex, age and colour of skin are near.

    Covered and bare heads are kept apart, as they are between pictures of one person: else a scarf would tell.
    """
    ages, skins = list(AgeClass), list(SkinFamily)
    return (
        document.intended_sex is live.intended_sex
        and document.covered is live.covered
        and abs(ages.index(document.age_class) - ages.index(live.age_class)) <= 1
        and abs(skins.index(document.skin) - skins.index(live.skin)) <= 1
    )

"""The whole bank as a plan: every picture with person and look, in the order in which they are worth having."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.portraits.casting import Cast, Casting, Habits
from tools.portraits.fields import random_of
from tools.portraits.people import Look, Person, Rgb

VERSION: Final = 1
"""Version of people, looks and plan: raised when the same key no longer means the same picture."""

PRACTICE_FAMILIES: Final = 60
TEST_FAMILIES: Final = 80
FIRST_FAMILIES: Final = 20
RHOS: Final = (0.90, 0.75)
SHOTS: Final = ("document", "live-1", "live-2", "aged", "changed-hair", "changed-weight")
_SWAPS: Final = (("ears",), ("nose", "chin"), ("eyes",), ("mouth", "chin"), ("nose",), ("forehead", "eyes"))

_CLOTHS: Final[tuple[Rgb, ...]] = (
    (0.035, 0.05, 0.09), (0.42, 0.50, 0.58), (0.62, 0.63, 0.62), (0.03, 0.03, 0.033), (0.16, 0.045, 0.05),
    (0.10, 0.13, 0.09), (0.30, 0.24, 0.17), (0.15, 0.17, 0.20), (0.45, 0.40, 0.33), (0.06, 0.12, 0.13),
)  # fmt: skip
_SCARVES: Final[tuple[Rgb, ...]] = (
    (0.014, 0.014, 0.016), (0.016, 0.016, 0.018), (0.26, 0.225, 0.195), (0.19, 0.185, 0.195), (0.045, 0.052, 0.075),
    (0.34, 0.295, 0.26), (0.12, 0.055, 0.065), (0.42, 0.40, 0.37), (0.09, 0.105, 0.09), (0.21, 0.17, 0.185),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Job:
    """One picture to take."""

    id: str
    family: str
    use: str
    who: str
    role: str
    shot: str
    person: Person
    base: Person
    look: Look
    age: int
    rho: float | None = None


class Plan:
    """Every picture of the bank."""

    def __init__(self, casting: Casting) -> None:
        self._casting = casting
        self._casts: dict[str, Cast] = {}

    def jobs(self) -> list[Job]:
        """Return all pictures, first what makes a small set whole: documents and one live picture of 20 families."""
        practice = [f"p{number:03d}" for number in range(PRACTICE_FAMILIES)]
        first, later = practice[:FIRST_FAMILIES], practice[FIRST_FAMILIES:]
        ordered = [
            job for shots in (SHOTS[:2], SHOTS[2:4], SHOTS[4:]) for f in first for job in self._base(f, shots)
        ]
        ordered += [job for family in first for job in self._resembling(family)]
        ordered += [job for n in range(TEST_FAMILIES) for job in self._test(f"t{n:03d}", n)]
        ordered += [job for f in later for job in (*self._base(f, SHOTS), *self._resembling(f))]
        return ordered

    def _cast(self, family: str) -> Cast:
        if family not in self._casts:
            offset = 0 if family[0] == "p" else 3
            self._casts[family] = self._casting.cast(family, int(family[1:]) + 2 * offset)
        return self._casts[family]

    def _base(self, family: str, shots: tuple[str, ...]) -> Iterator[Job]:
        cast = self._cast(family)
        for shot in shots:
            yield _job(family, "practice", cast, cast.person, "base", "base", shot)

    def _resembling(self, family: str) -> Iterator[Job]:
        cast = self._cast(family)
        chance = random_of(family, "resembling")
        for number, rho in enumerate(RHOS):
            who = f"alike-{number + 1}"
            other = self._casting.look_alike(cast.person, f"{family}/{who}", rho)
            for shot in ("document", str(chance.choice(SHOTS[1:]))):
                yield _job(family, "practice", cast, other, who, "look-alike", shot, rho)
        for number in range(2):
            regions = _SWAPS[(int(family[1:]) * 2 + number * 3) % len(_SWAPS)]
            who = f"swap-{number + 1}"
            other = self._casting.swap(cast.person, f"{family}/{who}", regions)
            yield _job(family, "practice", cast, other, who, "swap", str(chance.choice(SHOTS[1:3])))

    def _test(self, family: str, number: int) -> Iterator[Job]:
        """A form needs a document and a live picture of the same or of another person, or either (the first 40)."""
        cast = self._cast(family)
        chance = random_of(family, "test")
        rho = float(chance.choice(RHOS))
        shots = [str(shot) for shot in chance.choice(SHOTS[1:], 2)]
        yield _job(family, "test", cast, cast.person, "base", "base", "document")
        if number < 40 or number % 2 == 0:
            yield _job(family, "test", cast, cast.person, "base", "base", shots[0])
        if number < 40 or number % 2 == 1:
            other = self._casting.look_alike(cast.person, f"{family}/alike-1", rho)
            yield _job(family, "test", cast, other, "alike-1", "look-alike", shots[1], rho)


def _job(
    family: str,
    use: str,
    cast: Cast,
    person: Person,
    who: str,
    role: str,
    shot: str,
    rho: float | None = None,
) -> Job:
    key = f"{VERSION}/{family}/{who}/{shot}"
    return Job(
        id=hashlib.sha256(key.encode()).hexdigest()[:12], family=family, use=use, who=f"{family}-{who}", role=role,
        shot=shot, person=person, base=cast.person, look=look_of(cast, f"{family}/{who}", shot), age=cast.age, rho=rho,
    )  # fmt: skip


def look_of(cast: Cast, who: str, shot: str) -> Look:
    """Return the condition of one picture; it depends on the family's habits and the shot, never on the role."""
    chance = random_of(VERSION, who, shot, "look")
    dark = float(np.clip((0.40 - cast.person.appearance.skin[0]) / 0.3, 0, 1))
    habits = cast.habits
    first = shot == "document"
    light = "passport" if first else str(chance.choice(("gate", "booth", "office")))
    years = 0.0
    if shot == "aged":
        years = float(chance.choice((-6.0, 6.0, 8.0))) if cast.age > 26 else float(chance.choice((4.0, 7.0)))
    changed = shot in {"changed-hair", "changed-weight"}
    hair, beard = _worn(habits, shot, chance)
    return Look(
        light=light,
        yaw=float(chance.normal(0, 1.2) if first else np.clip(chance.normal(0, 8), -15, 15)),
        pitch=float(chance.normal(0, 0.6) if first else np.clip(chance.normal(-1, 2), -3, 3)),
        roll=float(chance.normal(0, 0.6) if first else np.clip(chance.normal(0, 1.8), -3, 3)),
        smile=0.0 if first else float(chance.choice((0.0, 0.1, 0.35, 0.6))),
        squint=0.0 if first else float(chance.uniform(0, 0.25)),
        jaw_open=0.0 if first else float(chance.choice((0.0, 0.0, 0.0, 0.03))),
        hair=hair, parting=habits.parting * (-1.0 if changed and chance.random() < 0.3 else 1.0),
        beard=beard, beard_length=float(chance.uniform(0.75, 1.25)),
        covering=habits.covering,
        clothes=str(chance.choice(habits.cloths)), cloth=_CLOTHS[chance.integers(len(_CLOTHS))],
        scarf=_SCARVES[chance.integers(len(_SCARVES))], years=years,
        weight=float(chance.choice((-0.5, 0.7, 1.0))) if shot == "changed-weight" else float(chance.normal(0, 0.1)),
        make_up=float(np.clip(habits.make_up + chance.normal(0, 0.2), 0, 1)) if habits.make_up else 0.0,
        grown=float(chance.uniform(0.85, 1.15)), exposure=0.60 * dark,
    )  # fmt: skip


def _worn(habits: Habits, shot: str, chance: np.random.Generator) -> tuple[str, str]:
    if shot in {"changed-hair", "changed-weight"}:
        other = habits.hair[1 + int(chance.integers(len(habits.hair) - 1))]
        beard = habits.beard[int(chance.integers(len(habits.beard)))]
        return (other if shot == "changed-hair" else habits.hair[0]), beard
    return habits.hair[0], habits.beard[0]

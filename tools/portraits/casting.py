"""Who is in the bank: people drawn by chance from a key, the same wherever the maker runs.

Looks that go with a person's habits (head covering, how hair and beard are worn) are drawn for a whole family, so
that they say nothing about who of it is in the picture.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from tools.portraits import sex_axis
from tools.portraits.fields import Floats, random_of
from tools.portraits.head_model import COMPONENTS, HeadModel
from tools.portraits.people import Appearance, Person, Rgb
from tools.portraits.skin import FAMILIES

DEVIATION: Final = 0.85
WOMEN_ON_AXIS: Final = (1.55, 0.30)
MEN_ON_AXIS: Final = (-1.00, 0.40)

_DRAWN_AGAIN: Final = {"p002": (3,), "p018": (2,), "p020": (2,)}
"""Families whose first draw did not pass: a child's look, or a woman's taken for a man's."""

_SKINS: Final = ("fair", "olive", "olive", "tan", "fair", "olive", "tan", "olive", "brown", "fair", "olive", "tan",
                 "porcelain", "olive", "tan", "fair", "olive", "deep", "tan", "olive")  # fmt: skip
_AGES: Final = (
    (19, 29),
    (30, 44),
    (45, 59),
    (30, 44),
    (19, 29),
    (60, 72),
    (30, 44),
    (45, 59),
    (19, 29),
    (30, 44),
)
_HAIR: Final[tuple[Rgb, ...]] = (
    (0.009, 0.008, 0.008), (0.012, 0.010, 0.009), (0.011, 0.009, 0.009), (0.022, 0.014, 0.010), (0.032, 0.019, 0.012),
    (0.010, 0.009, 0.009), (0.055, 0.030, 0.016),
)  # fmt: skip
_IRIS: Final[tuple[Rgb, ...]] = (
    (0.055, 0.026, 0.011), (0.035, 0.017, 0.009), (0.070, 0.034, 0.014), (0.045, 0.022, 0.010), (0.095, 0.055, 0.020),
    (0.075, 0.070, 0.035),
)  # fmt: skip
_LIGHT_IRIS: Final[tuple[Rgb, ...]] = ((0.10, 0.13, 0.07), (0.10, 0.15, 0.20), (0.13, 0.09, 0.035))


@dataclass(frozen=True, kw_only=True)
class Habits:
    """What a family of pictures has in common beside the face."""

    covering: str
    hair: tuple[str, ...]
    parting: float
    beard: tuple[str, ...]
    make_up: float
    cloths: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Cast:
    """The person a family is named after, with age and habits."""

    person: Person
    age: int
    habits: Habits


class Casting:
    """Draws people."""

    def __init__(self, model: HeadModel) -> None:
        self._model = model
        self._axis = sex_axis.from_measures(model)

    def cast(self, family: str, number: int) -> Cast:
        """Return the person of `family`, the `number`-th of its series; every second is intended as a woman."""
        chance = random_of(family, "who", *_DRAWN_AGAIN.get(family, ()))
        woman = number % 2 == 0
        skin = _SKINS[(number * 7 + number // 20) % len(_SKINS)]
        first, last = _AGES[(number // 2 * 3 + number % 2 * 4) % len(_AGES)]
        age = int(chance.integers(first, last + 1))
        weights = self._weights(chance, woman)
        look_of = _appearance(chance, woman, skin, age)
        person = Person(
            key=family,
            intended_sex="F" if woman else "M",
            weights=_plain(weights),
            sculpt=_sculpt(chance, woman),
            asymmetry=_asymmetry(chance),
            appearance=look_of,
            eye_blend={
                "eyeSquint": float(chance.uniform(0, 0.15)),
                "browDown": float(chance.uniform(0, 0.15)),
            },
        )
        return Cast(person=person, age=age, habits=_habits(random_of(family, "habits"), woman, age, number))

    def _weights(self, chance: np.random.Generator, woman: bool) -> Floats:
        weights = np.clip(chance.normal(0.0, DEVIATION, COMPONENTS), -1.9, 1.9)
        middle, spread = WOMEN_ON_AXIS if woman else MEN_ON_AXIS
        weights[0] *= 0.7  # mostly the size of the head
        return sex_axis.moved(weights, self._axis, float(chance.normal(middle, spread)))

    def look_alike(self, base: Person, key: str, rho: float) -> Person:
        """Return another person whose shape resembles that of `base` as `rho` says; the same looks, other marks."""
        chance = random_of(key, "look-alike")
        own = np.array(base.weights)
        on_axis = float(own @ self._axis)
        rest = own - on_axis * self._axis
        fresh = chance.normal(0.0, DEVIATION, COMPONENTS)
        fresh[0] *= 0.7
        fresh -= float(fresh @ self._axis) * self._axis
        part = float(np.sqrt(1 - rho**2))
        middle, spread = WOMEN_ON_AXIS if base.intended_sex == "F" else MEN_ON_AXIS
        along = middle + rho * (on_axis - middle) + part * float(chance.normal(0, spread))
        weights = rho * rest + part * fresh + along * self._axis
        other_bumps = _asymmetry(chance)
        bumps = tuple(
            tuple(rho * a + part * b for a, b in zip(one, two, strict=True))
            for one, two in zip(base.asymmetry, other_bumps, strict=True)
        )
        sculpt = _sculpt(chance, base.intended_sex == "F")
        mixed = {name: rho * base.sculpt[name] + part * sculpt[name] for name in base.sculpt}
        return replace(
            base, key=key, weights=_plain(weights), asymmetry=bumps, sculpt=mixed,
            appearance=_resembling(base.appearance, chance, rho),
        )  # fmt: skip

    def swap(self, base: Person, key: str, regions: tuple[str, ...]) -> Person:
        """Return `base` but for some regions of the face, which are somebody else's."""
        chance = random_of(key, "swap")
        other = self._weights(chance, base.intended_sex == "F")
        return replace(base, swapped=regions, other_weights=_plain(other))


def _plain(weights: Floats) -> tuple[float, ...]:
    return tuple(round(float(weight), 4) for weight in weights)


def _sculpt(chance: np.random.Generator, woman: bool) -> dict[str, float]:
    def around(middle: float, spread: float) -> float:
        return round(float(chance.normal(middle, spread)), 4)

    sign = 1.0 if woman else -1.0
    return {
        "brow ridge": around(-0.08 * sign, 0.05),
        "eye size": around(0.06 * sign, 0.05),
        "eye tilt": around(0.02, 0.07),
        "lips full": around(0.10 if woman else 0.02, 0.08),
        "jaw width": around(-0.12 if woman else 0.10, 0.12),
        "chin width": around(-0.08 if woman else 0.06, 0.08),
        "nose bridge": around(0.05 if woman else 0.14, 0.10),
        "nose tip": around(0.0 if woman else 0.06, 0.10),
        "nose width": around(-0.05 if woman else 0.04, 0.07),
        "cheek": around(0.04, 0.12),
        "cheekbone": around(0.08 if woman else 0.0, 0.10),
        "mouth width": around(0.0, 0.10),
        "ear out": around(-0.15 if woman else 0.0, 0.22),
        "face length": around(0.0, 0.20),
        "neck width": around(-0.06 if woman else 0.02, 0.03),
    }


def _asymmetry(chance: np.random.Generator) -> tuple[tuple[float, ...], ...]:
    bumps = []
    for _ in range(14):
        centre = (chance.uniform(-7, 7), chance.uniform(-8, 9), chance.uniform(5, 11))
        offset = chance.normal(0.0, 0.030, 3)
        bumps.append(tuple(round(float(v), 4) for v in (*centre, *offset)))
    return tuple(bumps)


def _appearance(chance: np.random.Generator, woman: bool, skin: str, age: int) -> Appearance:
    tone = np.array(FAMILIES[skin]) * np.exp(chance.normal(0, 0.07)) * np.exp(chance.normal(0, 0.02, 3))
    light = skin in {"porcelain", "fair"} and chance.random() < 0.35
    iris = _LIGHT_IRIS[chance.integers(3)] if light else _IRIS[chance.integers(len(_IRIS))]
    hair = _HAIR[chance.integers(len(_HAIR) if skin not in {"brown", "deep"} else 3)]
    years = (age - 20) / 50
    grey = float(np.clip((age - 38) / 35 + chance.normal(0, 0.12), 0, 0.92)) if age > 34 else 0.0
    thick = chance.uniform(0.6, 0.85) if woman else chance.uniform(0.9, 1.45)
    return Appearance(
        skin_family=skin, skin=(float(tone[0]), float(tone[1]), float(tone[2])), iris=iris, hair=hair,
        lips=float(chance.uniform(0.4, 1.0)), brow_thickness=float(thick),
        brow_density=float(chance.uniform(0.75, 1.0) if woman else chance.uniform(0.85, 1.25)),
        brow_arch=float(chance.uniform(0.2, 0.8) if woman else chance.uniform(-0.4, 0.35)),
        brow_gap=float(chance.uniform(0.2, 0.6) if woman else chance.uniform(-0.25, 0.4)),
        hairline=float(chance.normal(0.1, 0.35)),
        recession=0.0 if woman else float(np.clip(chance.normal(0.15 + 0.7 * years, 0.25), 0, 1.0)),
        grey=grey if not woman else 0.6 * grey, age=float(years),
        shadow=0.0 if woman else float(chance.uniform(0.35, 1.0)), under_eye=float(chance.uniform(0.15, 0.9)),
        freckles=float(chance.uniform(0.3, 1.0)) if skin in {"porcelain", "fair"} and chance.random() < 0.4 else 0.0,
        moles=_moles(chance),
    )  # fmt: skip


_MOLE_PLACES: Final = (
    (4.6, 0.2, 8.9), (-4.8, -0.6, 8.4), (3.4, -1.6, 9.7), (-3.3, -1.9, 9.7), (2.2, -2.2, 10.9), (-2.6, -5.0, 10.0),
    (1.6, -5.9, 10.4), (-5.9, 2.0, 7.3), (5.6, -2.6, 7.2), (2.6, 7.6, 9.4), (-3.2, 8.2, 9.0), (0.9, 8.8, 9.5),
    (-1.2, 0.9, 11.6), (4.2, -4.6, 8.0), (-4.3, -4.2, 8.2), (-0.9, -5.2, 11.0),
)  # fmt: skip


def _moles(chance: np.random.Generator) -> tuple[tuple[float, float, float, float], ...]:
    count = int(chance.choice((0, 1, 1, 2, 2, 3, 4)))
    chosen = chance.choice(len(_MOLE_PLACES), count, replace=False)
    found = []
    for index in chosen:
        place = np.array(_MOLE_PLACES[index]) + chance.normal(0, 0.35, 3) * np.array((1, 1, 0.2))
        radius = float(chance.uniform(0.07, 0.15))
        found.append(
            (
                round(float(place[0]), 2),
                round(float(place[1]), 2),
                round(float(place[2]), 2),
                round(radius, 3),
            )
        )
    return tuple(found)


def _resembling(base: Appearance, chance: np.random.Generator, rho: float) -> Appearance:
    """Other marks, as many on average; brows and hair line a little different; some look-alikes share a mark."""
    moles = list(_moles(chance))
    if base.moles and moles and chance.random() < 0.35:
        moles[0] = base.moles[0]
    wide = 1.5 * (1 - rho) + 0.1
    return replace(
        base,
        moles=tuple(moles),
        iris=base.iris if chance.random() < 0.6 else _IRIS[chance.integers(len(_IRIS))],
        brow_thickness=base.brow_thickness * float(np.exp(chance.normal(0, 0.5 * wide))),
        brow_arch=base.brow_arch + float(chance.normal(0, 0.6 * wide)),
        brow_gap=base.brow_gap + float(chance.normal(0, 0.4 * wide)),
        hairline=base.hairline + float(chance.normal(0, 0.8 * wide)),
        under_eye=float(np.clip(base.under_eye + chance.normal(0, 0.2), 0, 1)),
        lips=float(np.clip(base.lips + chance.normal(0, 0.2), 0, 1)),
    )


def _habits(chance: np.random.Generator, woman: bool, age: int, number: int) -> Habits:
    if woman:
        covered = number % 10 in {0, 4, 6} or (number % 10 == 2 and age > 40)
        hair = chance.permutation(("long", "tied", "bob", "wavy", "tied")).tolist()
        cloths = chance.permutation(("crew", "vneck", "shirt", "sweater")).tolist()
        return Habits(
            covering="hijab" if covered else "none", hair=tuple(hair[:3]),
            parting=float(chance.choice((-1, -0.4, 0.4, 1))),
            beard=("none",), make_up=float(chance.choice((0.0, 0.3, 0.6, 0.9))),
            cloths=("abaya",) if covered else tuple(cloths),
        )  # fmt: skip
    young = ("short", "crew", "side", "curly", "buzz", "back", "short")
    old = ("side", "short", "thin", "back", "crew", "thin")
    hair = chance.permutation(old if age > 47 else young).tolist()
    beards = (
        ("none", "stubble", "short"), ("moustache", "stubble", "none"), ("short", "stubble", "full"),
        ("none", "stubble", "moustache"), ("full", "short", "stubble"), ("moustache", "none", "goatee"),
        ("stubble", "short", "none"), ("none", "stubble", "stubble"),
    )  # fmt: skip
    cloths = chance.permutation(("shirt", "polo", "crew", "shirt", "sweater", "vneck")).tolist()
    return Habits(
        covering="none", hair=tuple(hair[:3]), parting=float(chance.choice((-1, 1))),
        beard=beards[number // 2 % len(beards)], make_up=0.0, cloths=tuple(cloths),
    )  # fmt: skip

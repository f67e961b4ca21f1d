"""Skin as maps: colour, roughness and relief over the texture of the face and of the back of the head."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from tools.portraits import masks
from tools.portraits.fields import Floats, blob, noise, polyline_place, random_of, step
from tools.portraits.head_model import LANDMARKS, HeadModel
from tools.portraits.people import Appearance, Look, Person, Rgb
from tools.portraits.workbench import tool

FACE_TEXELS: Final = 640
BACK_TEXELS: Final = 288

FAMILIES: Final[dict[str, Rgb]] = {
    "porcelain": (0.66, 0.43, 0.34),
    "fair": (0.58, 0.36, 0.26),
    "olive": (0.46, 0.27, 0.17),
    "tan": (0.36, 0.19, 0.11),
    "brown": (0.21, 0.10, 0.055),
    "deep": (0.10, 0.045, 0.025),
}


@dataclass(frozen=True)
class Maps:
    """Maps of one part, rows from the bottom: linear colour (n, n, 3), roughness (n, n), relief in centimetres."""

    colour: Floats
    roughness: Floats
    relief: Floats


class Skin:
    """The places of the texels on the rest shape, found once."""

    def __init__(self, model: HeadModel) -> None:
        self._places = {
            "face": _texel_places(model, "face", FACE_TEXELS, 0.0),
            "back": _texel_places(model, "back", BACK_TEXELS, 1.0),
        }
        marks = model.rest[list(LANDMARKS)]
        self.lips = marks[48:60, :2]
        self._lip = {part: masks.lips(places, self.lips) for part, places in self._places.items()}
        self._beard = {part: masks.beard(places, self.lips) for part, places in self._places.items()}

    def maps(self, part: str, person: Person, look: Look) -> Maps:
        """Return the maps of `part`, ``face`` or ``back``."""
        places = self._places[part]
        look_of = person.appearance
        lip = self._lip[part]
        inside = masks.scalp(places, look_of, receded=_receded(look))
        colour = _with_hair_roots(
            _colour(places, person, look), places, self._beard[part], inside, person, look
        )
        colour = _with_lips(colour, lip, places, look_of, look)
        relief = _relief(places, person, look) + 0.012 * lip * noise(
            places, scale_cm=0.12, seed="lip creases"
        )
        hair = step(inside, -0.1, 0.9)
        t_zone = blob(places, (0.0, 7.5, 9.8), (3.2, 2.4, 3.0)) + blob(
            places, (0.0, 0.6, 12.4), (1.2, 1.8, 2.0)
        )
        rough = 0.58 - 0.10 * np.clip(t_zone, 0, 1) - 0.10 * lip + 0.10 * hair
        rough = (
            rough
            + 0.05 * noise(places, scale_cm=0.5, seed="gloss")
            + 0.05 * noise(places, scale_cm=0.18, seed="g2")
        )
        return Maps(np.clip(colour, 0.004, 0.95), np.clip(rough, 0.25, 0.8), relief)


def _colour(places: Floats, person: Person, look: Look) -> Floats:
    look_of = person.appearance
    base = np.array(look_of.skin)
    depth = float(np.clip((0.5 - base[0]) / 0.4, 0, 1))
    key = person.key
    tone = (
        0.022 * noise(places, scale_cm=2.6, seed=f"{key} a")
        + 0.020 * noise(places, scale_cm=0.8, seed=f"{key} b")
        + 0.030 * noise(places, scale_cm=0.25, seed=f"{key} c")
    ) * (1 + 0.6 * depth)
    blotch = 0.5 * noise(places, scale_cm=1.2, seed=f"{key} red") + 0.6 * noise(
        places, scale_cm=0.35, seed="red2"
    )
    flush = _flush(places) + 0.35 * look.make_up * blob(places, (5.0, 0.6, 8.0), (1.5, 1.2, 2.5))
    red = (0.15 - 0.08 * depth) * flush * (1 + 0.25 * blotch) + 0.014 * blotch
    colour = base * np.exp(tone[..., None] * np.array((0.8, 1.0, 1.1)))
    colour = colour * np.exp(red[..., None] * np.array((0.15, -1.0, -0.8)))
    colour = colour * np.exp(-_shade(places, look_of)[..., None] * np.array((0.9, 1.0, 0.9)))
    return _with_spots(colour, places, person)


def _with_hair_roots(
    colour: Floats, places: Floats, grown: Floats, inside: Floats, person: Person, look: Look
) -> Floats:
    look_of = person.appearance
    hair = np.array(look_of.hair)
    dots = 0.78 + 0.22 * noise(places, scale_cm=0.13, seed="roots")
    cover = (0.70 if look.hair == "thin" else 0.95) * step(inside, -0.15, 0.9)
    brows = 0.42 * look_of.brow_density * masks.brow(places, look_of)
    shadow = look_of.shadow * grown * 0.36
    if look.beard == "stubble":
        shadow = np.maximum(shadow, 0.55 * grown)
    if look.beard in {"full", "short"}:
        shadow = np.maximum(shadow, 0.60 * grown)
    if look.beard in {"moustache", "goatee"}:
        only = masks.moustache(places) if look.beard == "moustache" else masks.goatee(places)
        shadow = np.maximum(shadow, 0.55 * grown * only)
    cover = np.clip(np.maximum.reduce([cover * (0.6 + 0.4 * dots), brows, shadow * dots]), 0, 0.92)[..., None]
    return np.asarray(colour * (1 - cover) + cover * (0.8 * hair + 0.05 * colour))


def _receded(look: Look) -> float:
    return 0.0 if look.years <= 0 else 0.03 * look.years


def _flush(places: Floats) -> Floats:
    return np.asarray(
        0.9 * blob(places, (4.4, 0.4, 8.4), (2.0, 1.6, 2.5))
        + 0.9 * blob(places, (0.0, 0.4, 12.6), (1.6, 1.2, 2.0))
        + 0.7 * blob(places, (1.4, -0.8, 11.2), (0.8, 0.8, 1.2))
        + 0.5 * blob(places, (0.0, -6.4, 10.2), (1.8, 1.2, 2.0))
        + 1.0 * blob(places, (8.6, 3.4, 0.0), (1.2, 4.2, 2.5))
        + 0.5 * blob(places, (3.1, 3.0, 9.2), (1.7, 0.3, 1.5))
        - 0.5 * blob(places, (0.0, 8.4, 9.0), (4.0, 2.0, 3.0))
    )


def _shade(places: Floats, look_of: Appearance) -> Floats:
    """Return what darkens: hollows below the eyes, lids, the corners of nose and mouth."""
    under = blob(places, (2.7, 2.25, 9.4), (1.5, 0.55, 1.3))
    lids = blob(places, (3.1, 4.35, 9.4), (1.6, 0.42, 1.4)) + 0.7 * blob(
        places, (1.75, 3.3, 9.3), (0.5, 0.7, 0.9)
    )
    wings = blob(places, (1.75, -0.6, 10.6), (0.35, 0.6, 0.8))
    corners = blob(places, (2.75, -3.6, 10.1), (0.4, 0.35, 0.8))
    neck = step(places[..., 1], -8.0, -11.0)
    return np.asarray(
        (0.10 + 0.30 * look_of.under_eye) * under
        + (0.10 + 0.15 * look_of.under_eye) * lids
        + 0.16 * wings
        + 0.18 * corners
        + 0.06 * neck
    )


def _with_spots(colour: Floats, places: Floats, person: Person) -> Floats:
    look_of = person.appearance
    flat = places.reshape(-1, 3)
    dark = np.zeros(len(flat))
    for x, y, z, radius in look_of.moles:
        near = np.linalg.norm((flat - np.array((x, y, z))) * np.array((1, 1, 0.6)), axis=1)
        dark += 1.25 * step(near, 1.25 * radius, 0.55 * radius)
    if look_of.freckles > 0:
        field = noise(flat, scale_cm=0.16, seed=f"{person.key} freckles")
        where = blob(flat, (2.6, 1.0, 10.4), (3.4, 1.8, 4.0)) + 0.4 * blob(flat, (0, 8, 9), (4, 2, 3))
        dark += 0.55 * look_of.freckles * step(field, 1.3, 2.2) * np.clip(where, 0, 1)
    if look_of.age > 0.55:
        field = noise(flat, scale_cm=0.35, seed=f"{person.key} age spots")
        dark += 0.30 * (look_of.age - 0.55) / 0.45 * step(field, 1.7, 2.6) * step(flat[:, 1], -4.0, 2.0)
    shade = np.minimum(dark, 1.5)[:, None] * np.array((0.75, 1.0, 1.1))
    return np.asarray(colour * np.exp(-shade).reshape(colour.shape))


def _with_lips(colour: Floats, lip: Floats, places: Floats, look_of: Appearance, look: Look) -> Floats:
    base = np.array(look_of.skin)
    natural = (
        base * np.array((0.88, 0.62, 0.66)) * (1 - 0.10 * look_of.lips)
        + np.array((0.03, 0.0, 0.005)) * look_of.lips
    )
    painted = np.array((0.36, 0.075, 0.075)) * (0.45 + 0.55 * base[0] / 0.6)
    tone = natural + (painted - natural) * 0.6 * look.make_up
    mottled = tone * np.exp(0.08 * noise(places, scale_cm=0.2, seed="lips"))[..., None]
    amount = (0.80 * lip)[..., None]
    return np.asarray(colour + amount * (mottled - colour))


_LINES: Final = (
    # age from which it shows, depth, half width, points in the front view of the left half
    (0.15, 0.050, 0.22, ((1.75, -0.1), (2.25, -1.0), (2.75, -2.1), (3.05, -3.1))),
    (0.45, 0.040, 0.20, ((2.8, -3.8), (2.95, -4.8), (2.7, -5.6))),
    (0.35, 0.022, 0.10, ((1.9, 2.6), (2.6, 2.1), (3.5, 2.1), (4.3, 2.5))),
    (0.30, 0.022, 0.13, ((0.45, 5.0), (0.5, 5.6), (0.55, 6.4))),
    (0.30, 0.024, 0.14, ((0.0, 7.4), (1.5, 7.55), (3.2, 7.5), (4.4, 7.2))),
    (0.35, 0.026, 0.15, ((0.0, 8.4), (1.6, 8.5), (3.3, 8.5), (4.6, 8.1))),
    (0.45, 0.020, 0.14, ((0.0, 9.3), (1.7, 9.4), (3.2, 9.3))),
    (0.40, 0.020, 0.10, ((5.0, 3.8), (5.5, 4.2), (6.0, 4.4))),
    (0.35, 0.022, 0.10, ((5.0, 3.4), (5.6, 3.4), (6.2, 3.3))),
    (0.45, 0.020, 0.10, ((4.9, 3.0), (5.4, 2.6), (5.9, 2.3))),
    (0.55, 0.020, 0.14, ((4.6, 0.0), (4.9, -1.4), (4.8, -2.8))),
)


def _relief(places: Floats, person: Person, look: Look) -> Floats:
    flat = places.reshape(-1, 3)
    age = float(np.clip(person.appearance.age + look.years / 50.0, 0, 1))
    fine = 0.0006 * noise(flat, scale_cm=0.14, seed="pores") + 0.0008 * noise(
        flat, scale_cm=0.22, seed="grain"
    )
    coarse = 0.005 * noise(flat, scale_cm=0.7, seed=f"{person.key} relief")
    crepe = (
        0.0022 * max(0.0, age - 0.45) * noise(flat * np.array((1.0, 2.6, 1.0)), scale_cm=0.45, seed="crepe")
    )
    relief = crepe + fine * (0.8 + 0.8 * age) + coarse * (0.5 + age)
    chance = random_of(person.key, "lines")
    wavy = np.stack(
        [
            np.abs(flat[:, 0] + 0.10 * noise(flat, scale_cm=1.5, seed="wx")),
            flat[:, 1] + 0.14 * noise(flat, scale_cm=1.6, seed=f"{person.key} wy"),
        ],
        axis=1,
    )
    for since, depth, half, points in _LINES:
        strength = float(np.clip((age - since) / 0.4, 0, 1)) * chance.uniform(
            0.6, 1.3
        ) + 0.25 * look.smile * (since < 0.2)
        if strength <= 0:
            continue
        place, off = polyline_place(wavy, np.array(points))
        fade = step(place, 0.0, 0.2) * step(place, 1.0, 0.75) if points[0][0] else step(place, 1.0, 0.7)
        groove = np.exp(-((off / half) ** 2)) * fade * (flat[:, 2] > 4.0)
        relief = relief - 1.9 * strength * depth * groove
    return np.asarray(relief.reshape(places.shape[:-1]))


@lru_cache(maxsize=4)
def _grid(count: int) -> Floats:
    middle = (np.arange(count) + 0.5) / count
    return np.stack(np.meshgrid(middle, middle), axis=-1)


def _texel_places(model: HeadModel, part: str, count: int, first_u: float) -> Floats:
    polygons = model.parts[part]
    uv = polygons.uv - np.array((first_u, 0.0))
    _, first = np.unique(np.round(uv, 5), axis=0, return_index=True)
    known = model.rest[polygons.corners[first]]
    places = tool("scipy.interpolate").LinearNDInterpolator(uv[first], known)(_grid(count))
    return np.nan_to_num(np.asarray(places, dtype=np.float64), nan=-30.0)

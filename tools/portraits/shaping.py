"""Identity, age, weight, expression and pose become vertices."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.portraits.fields import Floats, Point, blob, step
from tools.portraits.head_model import EYE_LEFT, EYE_RIGHT, HeadModel
from tools.portraits.people import Look, Person
from tools.portraits.regions import swapped

_NECK: Final = np.array((0.0, -7.0, 0.0))
_EYES: Final = ((EYE_LEFT, 1.0), (EYE_RIGHT, -1.0))
_YEARS_OF_SAG: Final = 10.0

Move = tuple[Point, Point, Point]
"""Centre, extent, and offset for one centimetre of the form (outwards is +x on both sides)."""

SCULPTING: Final[dict[str, tuple[Move, ...]]] = {
    "jaw width": (((6.0, -3.8, 4.8), (1.8, 3.0, 3.4), (1.0, 0.0, 0.0)),),
    "chin width": (((2.6, -6.6, 8.6), (1.7, 1.8, 2.6), (1.0, 0.0, 0.0)),),
    "chin height": (((0.0, -7.3, 9.6), (2.6, 1.5, 2.6), (0.0, -1.0, 0.0)),),
    "chin forward": (((0.0, -6.6, 10.4), (2.0, 1.4, 1.8), (0.0, 0.0, 1.0)),),
    "brow ridge": (((3.0, 5.6, 9.8), (2.6, 1.1, 2.0), (0.0, -0.15, 1.0)),),
    "brow height": (((3.4, 5.8, 9.4), (2.4, 1.2, 2.0), (0.0, 1.0, 0.0)),),
    "eye size": (
        ((3.1, 4.05, 9.3), (1.5, 0.45, 1.0), (0.0, 1.0, 0.0)),
        ((3.1, 3.0, 9.3), (1.5, 0.45, 1.0), (0.0, -0.5, 0.0)),
    ),
    "eye tilt": (((4.5, 3.5, 8.8), (0.9, 0.9, 1.2), (0.0, 1.0, 0.0)),),
    "nose width": (((1.3, -0.6, 11.0), (0.8, 1.1, 1.5), (1.0, 0.0, 0.0)),),
    "nose bridge": (((0.0, 2.6, 11.6), (0.9, 1.3, 1.2), (0.0, 0.0, 1.0)),),
    "nose tip": (((0.0, 0.2, 12.8), (1.0, 0.9, 1.3), (0.0, -1.0, 0.35)),),
    "nose length": (((0.0, -0.6, 11.8), (1.6, 1.0, 1.6), (0.0, -1.0, 0.0)),),
    "lips full": (
        ((0.0, -2.75, 11.6), (2.0, 0.42, 1.0), (0.0, 0.45, 0.8)),
        ((0.0, -4.05, 11.4), (1.7, 0.45, 1.0), (0.0, -0.6, 0.8)),
    ),
    "mouth width": (((2.4, -3.5, 10.3), (0.9, 0.9, 1.2), (1.0, 0.0, -0.3)),),
    "cheekbone": (((5.2, 1.6, 7.6), (1.6, 1.3, 2.0), (0.7, 0.0, 0.5)),),
    "cheek": (((4.6, -1.8, 7.8), (1.8, 2.0, 2.4), (0.8, 0.0, 0.5)),),
    "forehead": (((0.0, 9.6, 8.4), (4.5, 2.6, 2.4), (0.0, 0.0, 1.0)),),
    "ear out": (((8.6, 3.0, 0.0), (1.0, 3.4, 2.0), (1.0, 0.0, 0.0)),),
    "face length": (((0.0, -7.0, 9.0), (7.0, 5.0, 6.0), (0.0, -1.0, 0.0)),),
}

_SAGGING: Final[tuple[Move, ...]] = (
    ((4.6, -5.2, 6.5), (1.6, 1.5, 3.0), (0.18, -0.35, 0.0)),
    ((4.5, -1.5, 7.0), (2.0, 2.5, 3.0), (0.0, -0.18, 0.0)),
    ((3.0, 2.1, 9.2), (1.2, 0.45, 1.5), (0.0, 0.0, 0.10)),
    ((0.0, -8.2, 6.5), (3.5, 1.6, 4.0), (0.0, -0.25, 0.0)),
    ((4.2, 5.0, 8.5), (1.6, 0.9, 2.0), (0.0, -0.10, 0.0)),
    ((0.0, -3.4, 11.3), (2.4, 0.9, 1.2), (0.0, 0.0, -0.12)),
    ((8.6, 0.6, 0.4), (0.8, 2.2, 1.8), (0.0, -0.20, 0.0)),
    ((0.0, 0.0, 12.6), (1.1, 1.1, 1.5), (0.0, -0.10, 0.0)),
)
_GAINING: Final[tuple[Move, ...]] = (
    ((4.6, -1.8, 7.4), (2.2, 2.6, 3.0), (0.55, 0.0, 0.25)),
    ((5.0, -4.8, 6.2), (2.0, 1.8, 3.0), (0.50, -0.10, 0.0)),
    ((0.0, -8.0, 6.5), (3.5, 1.8, 4.0), (0.0, -0.35, 0.0)),
    ((5.6, -10.0, 0.0), (2.6, 3.5, 4.0), (0.45, 0.0, 0.0)),
)


@dataclass(frozen=True)
class Shape:
    """The vertices of one picture, before and after the head was turned."""

    neutral: Floats
    worn: Floats
    posed: Floats


def neutral_shape(model: HeadModel, person: Person) -> Floats:
    """Return the person at the age of the record, without expression, in centimetres."""
    shape = model.shape(np.array(person.weights))
    if person.swapped:
        shape = swapped(model, shape, model.shape(np.array(person.other_weights)), person.swapped)
    for name, amount in person.sculpt.items():
        if name == "neck width":
            _widen_neck(model, shape, amount)
            continue
        _move(model, shape, SCULPTING[name], amount)
    for bump in person.asymmetry:
        field = blob(model.rest, (bump[0], bump[1], bump[2]), (1.8, 1.6, 2.4), mirrored=False)
        shape += field[:, None] * np.array(bump[3:6])
    return shape


def shape_of(model: HeadModel, person: Person, look: Look) -> Shape:
    """Return the vertices of `person` in the condition `look`."""
    neutral = neutral_shape(model, person)
    worn = neutral.copy()
    age = person.appearance.age
    _move(model, worn, _SAGGING, 1.9 * max(0.0, age - 0.25) + look.years / _YEARS_OF_SAG)
    _move(model, worn, _GAINING, look.weight)
    worn += model.expressed(_expression(person, look))
    posed = worn.copy()
    _turn_eyes(posed, look)
    return Shape(neutral, worn, _turned(posed, look))


def _expression(person: Person, look: Look) -> dict[str, float]:
    lean = 0.12 * float(np.sign(person.asymmetry[0][3])) if person.asymmetry else 0.0
    weights = {
        "eyeBlink": 0.10,
        "mouthSmile_L": look.smile * (1 + lean),
        "mouthSmile_R": look.smile * (1 - lean),
        "cheekSquint": 0.5 * look.smile + look.squint,
        "eyeSquint": 0.35 * look.smile + look.squint,
        "mouthDimple": 0.3 * look.smile,
        "jawOpen": look.jaw_open,
    }
    for name, weight in person.eye_blend.items():
        weights[name] = weights.get(name, 0.0) + weight
    if look.jaw_open > 0:
        weights["mouthUpperUp"] = 1.6 * look.jaw_open
    return weights


def _move(model: HeadModel, shape: Floats, moves: tuple[Move, ...], amount: float) -> None:
    if not amount:
        return
    for centre, extent, offset in moves:
        sides = (1.0, -1.0) if centre[0] else (1.0,)
        for side in sides:
            field = blob(model.rest, (side * centre[0], centre[1], centre[2]), extent, mirrored=False)
            shape += amount * field[:, None] * np.array((side * offset[0], offset[1], offset[2]))


def _widen_neck(model: HeadModel, shape: Floats, amount: float) -> None:
    """Widen (or narrow) the neck by `amount` of its width, blending out at jaw and shoulders."""
    y = model.rest[:, 1]
    near = step(y, -4.5, -8.5) * step(y, -16.5, -12.5) * step(np.abs(model.rest[:, 0]), 10.0, 7.5)
    front = step(model.rest[:, 2], 8.5, 5.5)
    middle = shape[_band(model.rest)].mean(axis=0)
    for axis in (0, 2):
        shape[:, axis] += amount * near * front * (shape[:, axis] - middle[axis])


def _band(rest: Floats) -> np.ndarray:
    return (np.abs(rest[:, 1] + 10.5) < 1.0) & (np.abs(rest[:, 0]) < 8.0)


def _turn_eyes(shape: Floats, look: Look) -> None:
    """Turn the eyes back by what the head turns away, so that they meet the camera."""
    for eye, _ in _EYES:
        centre = (shape[eye].max(axis=0) + shape[eye].min(axis=0)) / 2
        shape[eye] = (shape[eye] - centre) @ _rotation(-look.yaw, -look.pitch, 0.0).T + centre


def _turned(shape: Floats, look: Look) -> Floats:
    weight = step(shape[:, 1], -15.0, -7.5)[:, None]
    turned = (shape - _NECK) @ _rotation(look.yaw, look.pitch, look.roll).T + _NECK
    return np.asarray(shape + weight * (turned - shape))


def _rotation(yaw: float, pitch: float, roll: float) -> Floats:
    y, p, r = np.radians((yaw, pitch, roll))
    about_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return np.asarray(about_y @ about_x @ about_z)


def turned_points(points: Floats, look: Look) -> Floats:
    """Return points moved as the head moves; what hair and cloth follow."""
    return _turned(points, look)


def rotation_of(look: Look) -> Floats:
    """Return the turn of the head as a 3 x 3 matrix."""
    return _rotation(look.yaw, look.pitch, look.roll)

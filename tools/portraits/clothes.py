"""Clothes and headscarves: lofts around neck and shoulders, and a scarf wrapped around the head."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.portraits.fields import Floats, noise, random_of, step
from tools.portraits.head_model import Whole
from tools.portraits.people import Look, Person
from tools.portraits.workbench import tool

_AROUND: Final = 144


@dataclass(frozen=True)
class Cloth:
    """A piece of cloth: vertices, quads or triangles, and what it is made of."""

    name: str
    vertices: Floats
    polygons: Whole
    weave: float = 0.004
    """Height of the weave's relief in centimetres."""


_SIDE: Final = ((0, 7.6, -11.3), (0.12, 9.6, -12.9), (0.25, 12.6, -14.4), (0.42, 16.2, -15.9), (0.58, 18.9, -18.2),
                (0.72, 20.3, -22.0), (0.86, 21.2, -29.0), (1, 21.8, -46.0))  # fmt: skip
_FRONT: Final = ((0, 4.9, -15.2), (0.12, 5.6, -16.4), (0.25, 6.3, -17.9), (0.42, 7.2, -20.0), (0.58, 8.0, -22.6),
                 (0.72, 8.7, -26.0), (0.86, 9.4, -33.0), (1, 9.6, -46.0))  # fmt: skip
_REAR: Final = ((0, -8.4, -9.4), (0.12, -9.2, -10.9), (0.25, -9.9, -13.2), (0.42, -10.5, -16.5), (0.58, -10.9, -20.5),
                (0.72, -11.1, -26.0), (0.86, -11.2, -33.0), (1, -11.2, -46.0))  # fmt: skip


def _column(table: tuple[tuple[float, float, float], ...], t: Floats, column: int) -> Floats:
    knots = np.array(table)
    return np.asarray(np.interp(t, knots[:, 0], knots[:, column]))


def torso(
    t: Floats, angle: Floats, *, wide: float, neck: float, plunge: float = 0.0, off: float = 0.0
) -> Floats:
    """Return points of the clothed body; `t` runs from the collar down, `angle` from the front over the left.

    `plunge` lowers the front of the neck opening, `off` lifts the cloth from the body; centimetres.
    """
    shoulder = step(t, 0.0, 0.5)
    scale = neck + (wide - neck) * shoulder
    front = np.clip(np.cos(angle), 0, 1)
    rear = np.clip(-np.cos(angle), 0, 1)
    side = np.abs(np.sin(angle))
    x = np.sign(np.sin(angle)) * side**0.85 * _column(_SIDE, t, 1) * scale
    z_front, z_rear = _column(_FRONT, t, 1), _column(_REAR, t, 1)
    z_side = -2.6
    z = z_side + front**0.8 * (z_front - z_side) + rear**0.8 * (z_rear - z_side)
    y_side = _column(_SIDE, t, 2)
    y = y_side + front**1.4 * (_column(_FRONT, t, 2) - y_side) + rear**1.4 * (_column(_REAR, t, 2) - y_side)
    sharp = np.clip(1 - np.abs(np.sin(angle)) / 0.75, 0, 1) * (np.cos(angle) > 0)
    y = y - plunge * sharp * (1 - step(t, 0.0, 0.6))
    out = np.stack([np.sin(angle), 0.35 * np.ones_like(x), np.cos(angle)], axis=-1)
    return np.stack([x, y, z], axis=-1) + off * out


def _grid(points: Floats) -> Whole:
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b = index[:-1], index[1:]
    right = np.roll
    quads = np.stack([a, b, right(b, -1, axis=1), right(a, -1, axis=1)], axis=-1)
    return quads.reshape(-1, 4)


def _strip(points: Floats) -> Whole:
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    quads = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], axis=-1)
    return quads.reshape(-1, 4)


def _folded(points: Floats, seed: str, height: float) -> Floats:
    flat = points.reshape(-1, 3) * np.array((0.6, 1.0, 0.6))
    wave = noise(flat, scale_cm=4.5, seed=seed) + 0.5 * noise(flat, scale_cm=2.0, seed=f"{seed}2")
    low = step(points[..., 1], -13.0, -20.0).reshape(-1)
    return np.asarray(
        points + (height * low * wave).reshape(points.shape[:2])[..., None] * np.array((0.2, 0.2, 1.0))
    )


class Wardrobe:
    """Dresses one person."""

    def __init__(self, worn: Floats, rest: Floats, person: Person, look: Look) -> None:
        self._worn, self._rest = worn, rest
        self._person, self._look = person, look
        neck = (np.abs(rest[:, 1] + 11.3) < 0.7) & (np.abs(rest[:, 0]) < 9.0) & (np.arange(len(rest)) < 11248)
        wide = np.abs(worn[neck][:, 0]).max() / np.abs(rest[neck][:, 0]).max()
        self._neck = float(np.clip(wide, 0.75, 1.2))
        woman = person.intended_sex == "F"
        self._wide = (0.86 if woman else 1.0) * (1 + 0.06 * look.weight)
        self._seed = f"{person.key} {look.clothes} cloth"
        base = (np.abs(rest[:, 1] + 13.0) < 1.5) & (rest[:, 2] > 2.0) & (np.arange(len(rest)) < 9409)
        self._shift = (worn[base] - rest[base]).mean(axis=0) * np.array((0.0, 0.6, 0.8))

    def clothes(self) -> list[Cloth]:
        """Return what is worn below the neck."""
        kind = self._look.clothes
        if kind in {"crew", "vneck", "sweater"}:
            return self._jumper(
                plunge={"crew": 0.0, "vneck": 4.5, "sweater": -0.3}[kind], thick=kind == "sweater"
            )
        if kind in {"shirt", "polo"}:
            return [*self._body("cloth", plunge=2.4, off=0.25), *self._collar("cloth", tall=2.4)]
        if kind == "jacket":
            return [
                *self._body("shirt", plunge=2.2, off=0.15),
                *self._collar("shirt", tall=2.6),
                *self._jacket(),
            ]
        if kind == "abaya":
            return self._body("cloth", plunge=-0.6, off=0.8)
        raise ValueError(kind)

    def _rings(self, count: int, first: float = 0.0) -> tuple[Floats, Floats]:
        t = np.linspace(first, 1.0, count) ** 1.15
        return np.meshgrid(t, np.linspace(0, 2 * np.pi, _AROUND, endpoint=False), indexing="ij")

    def _body(self, name: str, *, plunge: float, off: float) -> list[Cloth]:
        t, angle = self._rings(60)
        points = torso(t, angle, wide=self._wide, neck=self._neck, plunge=plunge, off=off) + self._shift
        points = _folded(points, self._seed, 0.16)
        return [Cloth(name, points.reshape(-1, 3), _grid(points))]

    def _jumper(self, *, plunge: float, thick: bool) -> list[Cloth]:
        (body,) = self._body("cloth", plunge=plunge, off=0.3)
        turn = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
        edge = (
            torso(np.zeros(_AROUND), turn, wide=self._wide, neck=self._neck, plunge=plunge, off=0.3)
            + self._shift
        )
        round_ = np.linspace(0, 2 * np.pi, 14)
        wide, tall = (0.42, 1.1) if thick else (0.22, 0.75)
        out = np.stack([np.sin(turn), np.zeros(_AROUND), np.cos(turn)], axis=1)
        up = np.array((0.0, 1.0, 0.0)) - 0.35 * out
        rib = 1 + 0.10 * np.sign(np.sin(np.arange(_AROUND) * np.pi))
        ring = np.stack(
            [
                edge + wide * np.cos(a) * out + tall * (0.5 + 0.5 * np.sin(a)) * up * rib[:, None]
                for a in round_
            ]
        )
        return [body, Cloth("cloth", ring.reshape(-1, 3), _grid(ring), 0.008)]

    def _collar(self, name: str, *, tall: float) -> list[Cloth]:
        """A shirt collar: a stand around the neck, folded outwards, its points at the front."""
        reach = np.pi - 0.16
        turn = np.linspace(-reach, reach, 120) + np.pi
        front = np.abs(turn - np.pi) / reach
        edge = (
            torso(np.zeros(120), turn, wide=self._wide, neck=self._neck, plunge=1.4, off=0.35) + self._shift
        )
        out = np.stack([np.sin(turn), np.zeros(120), np.cos(turn)], axis=1)
        drop = 1.0 + 2.6 * step(front, 0.55, 1.0)
        rows = []
        for u in np.linspace(0, 1, 12):
            if u < 0.45:
                rise = u / 0.45
                rows.append(edge + np.array((0, 1.0, 0)) * (tall * 0.62 * rise - 0.6) + 0.18 * rise * out)
            else:
                fold = (u - 0.45) / 0.55
                lean = 0.18 + 0.22 * np.sin(fold * np.pi) + 0.85 * fold
                low = tall * 0.62 - 0.6 - (tall * 0.62 + 0.3) * fold * drop
                spread = 1.1 * fold * step(front, 0.75, 1.0)
                point = edge + low[:, None] * np.array((0, 1.0, 0)) + lean * out
                point[:, 0] += np.sign(np.sin(turn)) * spread
                point[:, 2] += 0.9 * fold * step(front, 0.6, 1.0)
                rows.append(point)
        points = np.stack(rows)
        return [Cloth(name, points.reshape(-1, 3), _strip(points), 0.002)]

    def _jacket(self) -> list[Cloth]:
        """A jacket over the shirt, open to a V, with lapels."""
        t, angle = self._rings(60, 0.02)
        points = torso(t, angle, wide=self._wide * 1.03, neck=self._neck * 1.02, off=0.75) + self._shift
        low = 11.0
        open_ = np.clip(1 - (points[..., 1] + 15.0 + self._shift[1]) / -low, 0.0, 1.0)
        width = 0.3 + 3.9 * open_**0.8
        front = np.cos(angle) > 0.25
        gap = np.where(np.abs(points[..., 0]) < width, 1.0, 0.0) * front
        x = np.where(gap > 0, np.sign(points[..., 0] + 1e-6) * width, points[..., 0])
        points = points.copy()
        points[..., 0] = x
        quads = _grid(points)
        hole = gap.reshape(-1)[quads].all(axis=1)
        body = Cloth("jacket", points.reshape(-1, 3), quads[~hole], 0.005)
        return [body, *(self._lapel(side) for side in (1.0, -1.0))]

    def _lapel(self, side: float) -> Cloth:
        down = np.linspace(0, 1, 40)[:, None]
        across = np.linspace(0, 1, 10)[None, :]
        y = -12.6 - 13.0 * down + 0 * across
        inner = 4.3 * (1 - down) ** 0.8 + 0.3
        wide = 0.4 + 4.2 * np.sin(np.clip(down * 1.25 + 0.22, 0, 1) * np.pi) ** 0.8 * step(down, 1.0, 0.7)
        x = side * (inner + wide * across)
        z = 6.0 + 3.4 * step(down, 0.0, 0.8) - 0.05 * np.abs(x) ** 1.6 + 0.35 * across + 0.0 * y
        z = z - 3.0 * step(down, 0.15, 0.0)
        points = np.stack([x, y, z], axis=-1) + self._shift
        return Cloth("jacket", points.reshape(-1, 3), _strip(points), 0.005)

    def scarf(self) -> Cloth:
        """Return a headscarf that covers hair, ears and neck and leaves the face free."""
        worn, rest = self._worn, self._rest
        head = (np.arange(len(rest)) < 11248) & (rest[:, 1] > -6.0) & (np.abs(rest[:, 0]) < 7.9)
        head &= (rest[:, 2] < 9.6) | (rest[:, 1] > 4.5)
        hull = worn[head][tool("scipy.spatial").ConvexHull(worn[head]).vertices]
        neck = worn[(np.arange(len(rest)) < 11248) & (rest[:, 1] < -5.5) & (np.abs(rest[:, 0]) < 9)]
        return _wrapped(hull, neck, self._worn, self._person, self._look)


def _hull_samples(hull: Floats, chance: np.random.Generator) -> Floats:
    faces = hull[tool("scipy.spatial").ConvexHull(hull).simplices]
    area = np.linalg.norm(np.cross(faces[:, 1] - faces[:, 0], faces[:, 2] - faces[:, 0]), axis=1)
    chosen = chance.choice(len(faces), 9000, p=area / area.sum())
    weights = chance.dirichlet((1, 1, 1), 9000)
    return np.asarray((faces[chosen] * weights[..., None]).sum(axis=1))


def _wrapped(hull: Floats, neck: Floats, worn: Floats, person: Person, look: Look) -> Cloth:
    chance = random_of(person.key, "scarf", look.covering)
    spacing = 0.40
    axes = [np.arange(-22.0, 22.0, spacing), np.arange(-27.0, 19.0, spacing), np.arange(-15.0, 15.0, spacing)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    flat = grid.reshape(-1, 3)
    x, y, z = flat.T
    around = _hull_samples(hull, chance)
    bun = 1.6 * np.exp(-(((y - 5.0) / 5.0) ** 2)) * step(z, -2.0, -7.0)
    head = tool("scipy.spatial").cKDTree(around).query(flat, distance_upper_bound=6.0)[0]
    turn = np.arctan2(np.abs(x) + 0.6, y + 5.0)
    phase = chance.uniform(0, 6.28, 2)
    crease = noise(flat, scale_cm=3.5, seed=f"{person.key} crease")
    pulled = 0.10 * np.sin(13 * turn + 1.6 * crease + phase[0]) + 0.06 * np.sin(
        23 * turn - 2.0 * crease + phase[1]
    )
    pulled = pulled * step(y, 9.0, 3.0) * step(z, -6.0, 0.0)
    head = np.minimum(head, 6.0) - 0.75 - bun - pulled
    drape = _draped(flat, neck, person, look)
    together = _smooth_least(head, drape, 1.6)
    chin = worn[LANDMARK_CHIN]
    centre = (0.0, 1.0 + 0.5 * (chin[1] + 7.57))
    tall, wide = 8.9 - 0.5 * (chin[1] + 7.57), 6.35 * float(np.abs(worn[[367, 2608], 0]).mean() / 6.56)
    oval = (np.abs(x - centre[0]) / wide) ** 2.3 + (np.abs(y - centre[1]) / tall) ** 2.3
    opening = (1.0 - oval ** (1 / 2.3)) * 6.0
    opening = np.where(z > 0.5, opening, -6.0)
    cut = -_smooth_least(-together, -opening, 0.45)
    values = cut.reshape(grid.shape[:3])
    vertices, faces, _, _ = tool("skimage.measure").marching_cubes(values, 0.0, spacing=(spacing,) * 3)
    vertices = vertices + np.array([axis[0] for axis in axes])
    return Cloth("scarf", _smoothed(vertices, faces.astype(np.int64)), faces.astype(np.int64), 0.003)


LANDMARK_CHIN: Final = 966


def _smoothed(vertices: Floats, triangles: Whole, *, rounds: int = 6) -> Floats:
    """Draw each vertex towards the mean of its neighbours: the steps of the grid go."""
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    pairs = np.concatenate([pairs, pairs[:, ::-1]])
    count = np.bincount(pairs[:, 0], minlength=len(vertices)).clip(1)[:, None]
    for _ in range(rounds):
        total = np.stack(
            [np.bincount(pairs[:, 0], vertices[pairs[:, 1], axis], len(vertices)) for axis in range(3)],
            axis=1,
        )
        vertices = vertices + 0.6 * (total / count - vertices)
    return vertices


def _draped(flat: Floats, neck: Floats, person: Person, look: Look) -> Floats:
    """Distance to the cloth around neck and shoulders: a cone with folds that run around the neck."""
    x, y, z = flat.T
    down = np.clip((-6.0 - y) / 17.0, 0.0, 1.0)
    wide = 7.8 + 12.5 * down**0.95
    deep = 6.8 + 3.6 * down**0.9
    middle = -1.2 + 1.2 * down
    angle = np.arctan2(x, z - middle)
    radius = np.sqrt((x / wide) ** 2 + ((z - middle) / deep) ** 2)
    phase = random_of(person.key, "folds", look.covering).uniform(0, 6.28, 3)
    swing = y + 2.6 * np.cos(angle - 0.4) + 0.8 * noise(flat, scale_cm=5.0, seed=f"{person.key} swing")
    swing = swing - 0.30 * np.abs(x)
    folds = 0.36 * np.sin(1.7 * swing + phase[0]) + 0.22 * np.sin(3.3 * swing + 1.3 * angle + phase[1])
    folds = folds + 0.25 * np.sin(7 * angle + 1.2 * noise(flat, scale_cm=6.0, seed="hang") + phase[2]) * down
    folds = folds * step(y, -5.0, -9.0) * step(np.cos(angle), -0.6, 0.3)
    top = y + 5.2
    solid = (radius - 1.0) * np.minimum(wide, deep) - folds
    del neck
    return np.asarray(np.maximum(solid, top))


def _smooth_least(a: Floats, b: Floats, reach: float) -> Floats:
    h = np.clip(0.5 + 0.5 * (b - a) / reach, 0, 1)
    return np.asarray(b + (a - b) * h - reach * h * (1 - h))

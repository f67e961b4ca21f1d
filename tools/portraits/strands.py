"""Strands grown over the head: guides that follow a combing field, and clumped children between them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tools.portraits.fields import Floats
from tools.portraits.head_model import Whole
from tools.portraits.workbench import tool

Comb = Callable[[Floats, Floats], Floats]
"""Given places and normals, returns the directions in which hair is combed there."""


@dataclass(frozen=True)
class Strands:
    """Curves of equally many points: places (n, k, 3), radii (n, k) in centimetres, colours (n, 3)."""

    places: Floats
    radii: Floats
    colours: Floats

    def joined(self, other: "Strands") -> "Strands":
        """Return both together; the one with fewer points a strand is resampled."""
        count = max(self.places.shape[1], other.places.shape[1])
        one, two = _resampled(self, count), _resampled(other, count)
        return Strands(
            np.concatenate([one.places, two.places]),
            np.concatenate([one.radii, two.radii]),
            np.concatenate([one.colours, two.colours]),
        )


def _resampled(strands: Strands, count: int) -> Strands:
    old = strands.places.shape[1]
    if old == count:
        return strands
    at = np.linspace(0, old - 1, count)
    low = np.minimum(at.astype(int), old - 2)
    part = at - low
    places = strands.places[:, low] * (1 - part)[:, None] + strands.places[:, low + 1] * part[:, None]
    radii = strands.radii[:, low] * (1 - part) + strands.radii[:, low + 1] * part
    return Strands(places, radii, strands.colours)


class Surface:
    """The head as what hair grows on and does not enter."""

    def __init__(self, vertices: Floats, normals: Floats, triangles: Whole) -> None:
        self.vertices = vertices
        self.normals = normals
        self.triangles = triangles
        self._tree = tool("scipy.spatial").cKDTree(vertices)

    def scattered(self, density: Floats, count: int, chance: np.random.Generator) -> tuple[Whole, Floats]:
        """Return triangles and weights of `count` random places, as dense as `density` of the vertices says."""
        a, b, c = (self.vertices[self.triangles[:, i]] for i in range(3))
        area = np.linalg.norm(np.cross(b - a, c - a), axis=1)
        weight = area * density[self.triangles].mean(axis=1)
        chosen = chance.choice(len(weight), size=count, p=weight / weight.sum())
        u, v = chance.random((2, count))
        over = u + v > 1
        u, v = np.where(over, 1 - u, u), np.where(over, 1 - v, v)
        return self.triangles[chosen], np.stack([1 - u - v, u, v], axis=1)

    def pushed_out(self, places: Floats, offset: Floats | float) -> Floats:
        """Return `places` moved out of the head where they lie nearer than `offset` to it."""
        _, near = self._tree.query(places, k=4)
        normal = self.normals[near].mean(axis=1)
        normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
        depth = ((places - self.vertices[near].mean(axis=1)) * normal).sum(axis=1)
        return np.asarray(places + np.maximum(offset - depth, 0.0)[:, None] * normal)

    def normals_at(self, places: Floats) -> Floats:
        """Return the normal of the nearest vertex."""
        _, near = self._tree.query(places)
        return np.asarray(self.normals[near])


@dataclass(frozen=True, kw_only=True)
class Growth:
    """How guides grow. Lengths in centimetres, one a strand where they are arrays."""

    lengths: Floats
    comb: Comb
    points: int
    lift: Floats | float = 0.35
    """How steeply strands leave the skin, 0 flat to 1 upright."""
    stiffness: float = 0.5
    fall: float = 0.0
    """Weight of gravity against the comb at the tip."""
    layer: Floats | float = 0.1
    """Distance kept from the head."""
    normals: Floats | None = None


def grown(surface: Surface, roots: Floats, growth: Growth) -> Floats:
    """Return guides (n, points, 3) from `roots`."""
    count, points = len(roots), growth.points
    places = np.empty((count, points, 3))
    normals = surface.normals_at(roots) if growth.normals is None else growth.normals
    places[:, 0] = roots
    heading = _unit(growth.comb(roots, normals) * (1 - growth.lift) + normals * growth.lift)
    stride = (growth.lengths / (points - 1))[:, None]
    down = np.array((0.0, -1.0, 0.0))
    for i in range(1, points):
        share = i / (points - 1)
        wish = growth.comb(places[:, i - 1], normals) * (1 - growth.fall * share) + down * growth.fall * share
        heading = _unit(growth.stiffness * heading + (1 - growth.stiffness) * _unit(wish))
        moved = places[:, i - 1] + stride * heading
        places[:, i] = surface.pushed_out(moved, np.asarray(growth.layer) * min(1.0, share * 3))
        heading = _unit(places[:, i] - places[:, i - 1])
        normals = surface.normals_at(places[:, i])
    return places


def children(
    guides: Floats, roots: Floats, chance: np.random.Generator, *, clump: float, spread: float, stray: float
) -> Floats:
    """Return strands from `roots` that follow the guides around them.

    `clump` (0 to 1) draws tips to the nearest guide, `spread` is the deviation of the tips in centimetres,
    `stray` the share of strands that go their own way.
    """
    tree = tool("scipy.spatial").cKDTree(guides[:, 0])
    distance, near = tree.query(roots, k=3)
    weight = 1 / (distance + 0.05) ** 2
    weight /= weight.sum(axis=1, keepdims=True)
    shapes = guides - guides[:, :1]
    follow = sum(weight[:, i, None, None] * shapes[near[:, i]] for i in range(3))
    points = guides.shape[1]
    share = np.linspace(0, 1, points)[None, :, None]
    own = roots[:, None] + follow
    pull = clump * (0.25 + 0.75 * chance.random((len(roots), 1, 1))) * share**0.7
    own = own + pull * (guides[near[:, 0]] - own)
    amount = spread * (1 + 1.6 * (chance.random((len(roots), 1, 1)) < stray))
    bend = chance.standard_normal((len(roots), 1, 3)) * amount * share**1.5
    phase = chance.random((len(roots), 1, 1)) * 2 * np.pi
    wiggle = 0.4 * amount * np.sin(share * 9 + phase) * chance.standard_normal((len(roots), 1, 3)) * share
    trimmed = 0.75 + 0.25 * chance.random((len(roots), 1, 1))
    result = own + bend + wiggle
    return np.asarray(roots[:, None] + (result - roots[:, None]) * (1 - share * (1 - trimmed)))


def tapered(count: int, points: int, radius_cm: float, chance: np.random.Generator) -> Floats:
    """Return radii that thin towards the tip."""
    profile = np.interp(np.linspace(0, 1, points), (0, 0.5, 1), (1.0, 0.9, 0.3))
    return np.asarray(radius_cm * (0.8 + 0.4 * chance.random((count, 1))) * profile)


def coloured(
    count: int, colour: tuple[float, float, float], grey: float, chance: np.random.Generator
) -> Floats:
    """Return a colour for each strand: a little lighter or darker, grey one by one."""
    base = np.array(colour) * np.exp(0.30 * chance.standard_normal((count, 1)))
    white = np.array((0.42, 0.41, 0.40)) * np.exp(0.2 * chance.standard_normal((count, 1)))
    return np.where(chance.random((count, 1)) < grey, white, base)


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9))

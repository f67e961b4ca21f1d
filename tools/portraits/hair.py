"""Hair of the head, brows, lashes and beards, as strands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.portraits import masks
from tools.portraits.fields import Floats, random_of, step
from tools.portraits.head_model import LANDMARKS, LASHES, HeadModel, Whole, normals_of
from tools.portraits.people import Look, Person
from tools.portraits.strands import Comb, Growth, Strands, Surface, children, coloured, grown, tapered

_GUIDES: Final = 900


@dataclass(frozen=True, kw_only=True)
class Style:
    """How hair is cut and combed; lengths in centimetres."""

    top: float
    sides: float
    comb: Callable[[Look], Comb]
    strands: int = 15000
    points: int = 7
    lift: float = 0.35
    side_lift: float = 0.22
    stiffness: float = 0.55
    fall: float = 0.0
    layer: float = 0.12
    clump: float = 0.45
    spread: float = 0.22
    stray: float = 0.02
    radius: float = 0.0105
    curl: float = 0.0
    receded: float = 0.0


def _combed(direction: Callable[[Floats], Floats]) -> Comb:
    def comb(places: Floats, normals: Floats) -> Floats:
        wish = direction(places)
        wish = wish - (wish * normals).sum(axis=1, keepdims=True) * normals
        return np.asarray(wish / np.maximum(np.linalg.norm(wish, axis=1, keepdims=True), 1e-6))

    return comb


def _short(top: tuple[float, float, float]) -> Callable[[Look], Comb]:
    def of(look: Look) -> Comb:
        def direction(places: Floats) -> Floats:
            above = step(places[:, 1], 8.2, 11.6)[:, None]
            crown = np.array((look.parting * top[0], top[1], top[2]))
            down = np.array((0.0, -1.0, -0.35))
            return np.asarray(above * crown + (1 - above) * down)

        return _combed(direction)

    return of


def _parted(back: float) -> Callable[[Look], Comb]:
    """Away from a parting to both sides, then down behind the cheeks."""

    def of(look: Look) -> Comb:
        def direction(places: Floats) -> Floats:
            x, y, _ = places.T
            part = 1.4 * (look.parting if abs(look.parting) < 1 else np.sign(look.parting))
            side = np.tanh((x - part) / 0.8)
            high = step(y, 6.0, 13.0)
            return np.stack(
                [side * (0.15 + high), -0.35 - 0.8 * (1 - high), -back * (0.3 + 0.7 * high)], axis=1
            )

        return _combed(direction)

    return of


def _swept_back(_look: Look) -> Comb:
    knot = np.array((0.0, 5.5, -11.0))
    return _combed(lambda places: knot - places)


def _behind(_look: Look) -> Comb:
    def direction(places: Floats) -> Floats:
        low = step(places[:, 1], 9.0, 4.0)[:, None]
        return np.asarray(np.array((0.0, 0.4, -1.0)) * (1 - low) + np.array((0.0, -0.8, -0.7)) * low)

    return _combed(direction)


STYLES: Final[dict[str, Style]] = {
    "buzz": Style(top=0.45, sides=0.3, comb=_short((0.3, 0.1, 0.8)), lift=0.6, spread=0.06, strands=17000, points=4),
    "crew": Style(top=1.5, sides=0.55, comb=_short((0.3, 0.5, 0.7)), lift=0.68, spread=0.12, points=5, clump=0.35),
    "short": Style(top=3.0, sides=0.9, comb=_short((0.55, 0.15, 0.8)), lift=0.45, layer=0.35, spread=0.13, clump=0.6),
    "side": Style(top=5.0, sides=1.1, comb=_short((1.0, 0.15, -0.05)), lift=0.42, layer=0.5, clump=0.7, points=9,
                  spread=0.14),
    "back": Style(top=5.5, sides=1.6, comb=_behind, lift=0.45, layer=0.55, clump=0.7, points=9, spread=0.14),
    "quiff": Style(top=4.0, sides=0.7, comb=_short((0.25, 0.7, 0.1)), lift=0.70, stiffness=0.75, layer=0.5, points=8,
                   clump=0.65, spread=0.13),
    "curly": Style(top=4.0, sides=1.3, comb=_short((0.3, 0.3, 0.4)), lift=0.6, layer=0.5, curl=0.36, points=16,
                   clump=0.85, strands=13000, spread=0.14),
    "thin": Style(top=2.4, sides=0.9, comb=_short((0.5, 0.1, -0.5)), lift=0.25, strands=8000, receded=0.9, spread=0.12),
    "bald": Style(top=0.25, sides=0.35, comb=_short((0.2, 0.1, -0.5)), lift=0.5, strands=7000, receded=2.2, points=4,
                  spread=0.06),
    "bob": Style(top=16.0, sides=11.0, comb=_parted(0.25), lift=0.22, fall=0.9, layer=0.55, points=18, clump=0.7,
                 spread=0.22, stiffness=0.6, stray=0.01),
    "long": Style(top=38.0, sides=34.0, comb=_parted(0.45), lift=0.22, fall=0.95, layer=0.5, points=26, clump=0.72,
                  spread=0.40, stiffness=0.6, strands=17000, stray=0.01),
    "wavy": Style(top=30.0, sides=26.0, comb=_parted(0.40), lift=0.26, fall=0.9, layer=0.7, points=30, clump=0.85,
                  spread=0.40, stiffness=0.6, strands=16000, curl=0.5, stray=0.01),
    "tied": Style(top=17.0, sides=13.0, comb=_swept_back, lift=0.18, layer=0.32, points=14, clump=0.6, spread=0.12,
                  stiffness=0.35, stray=0.008),
}  # fmt: skip
"""The hair styles of the bank."""

SHORT: Final = ("buzz", "crew", "short", "side", "back", "quiff", "curly", "thin", "bald")
LONG: Final = ("bob", "long", "wavy", "tied")


def surface_of(model: HeadModel, vertices: Floats) -> tuple[Surface, Floats]:
    """Return the head as a surface for strands, and the rest places of its vertices."""
    count = 11248
    corners: list[Whole] = []
    for name in ("face", "back"):
        part = model.parts[name]
        starts = np.concatenate([[0], np.cumsum(part.sizes)])[:-1]
        for size in (3, 4):
            first = starts[part.sizes == size]
            for k in range(1, size - 1):
                ends = (part.corners[first], part.corners[first + k], part.corners[first + k + 1])
                corners.append(np.stack(ends, axis=1))
    triangles = np.concatenate(corners)
    triangles = triangles[(triangles < count).all(axis=1)]
    normals = normals_of(vertices, model.parts["face"]) + normals_of(vertices, model.parts["back"])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return Surface(vertices[:count], normals[:count], triangles), model.rest[:count]


class Barber:
    """Grows all strands of one picture."""

    def __init__(self, model: HeadModel, vertices: Floats, person: Person, look: Look) -> None:
        self._model, self._vertices = model, vertices
        self._person, self._look = person, look
        self._surface, self._rest = surface_of(model, vertices)
        self._lips = model.rest[list(LANDMARKS)][48:60, :2]

    def _chance(self, *what: object) -> np.random.Generator:
        return random_of(self._person.key, "strands", *what)

    def _rooted(
        self, density: Floats, count: int, chance: np.random.Generator
    ) -> tuple[Floats, Floats, Floats]:
        corners, weights = self._surface.scattered(density, count, chance)
        rest = (self._rest[corners] * weights[..., None]).sum(axis=1)
        roots = (self._surface.vertices[corners] * weights[..., None]).sum(axis=1)
        normals = (self._surface.normals[corners] * weights[..., None]).sum(axis=1)
        return rest, roots, normals

    def head(self) -> Strands:
        """Return the hair of the head."""
        look, look_of = self._look, self._person.appearance
        style = STYLES[look.hair]
        chance = self._chance("head", look.hair)
        receded = style.receded + (0.03 * look.years if look.years > 0 else 0.0)
        inside = masks.scalp(self._rest, look_of, receded=receded)
        density = step(inside, -0.15, 0.7)
        rest, roots, normals = self._rooted(density, _GUIDES, chance)
        above = step(rest[:, 1], 7.5, 11.0) * step(rest[:, 2], -8.5, -5.5)
        edge = step(masks.scalp(rest, look_of, receded=receded), 0.0, 2.5)
        lengths = (style.sides + (style.top - style.sides) * above) * (0.55 + 0.45 * edge) * look.grown
        lengths = lengths * chance.uniform(0.85, 1.12, len(rest))
        layer = style.layer * (0.35 + 0.65 * edge) * chance.uniform(0.5, 1.0, len(rest))
        guides = grown(
            self._surface,
            roots,
            Growth(
                lengths=lengths, comb=style.comb(look), points=style.points,
                lift=style.side_lift + (style.lift - style.side_lift) * above[:, None],
                stiffness=style.stiffness, fall=style.fall, layer=layer, normals=normals,
            ),
        )  # fmt: skip
        if style.curl:
            guides = _curled(guides, style.curl, chance)
        _, roots, _ = self._rooted(density, style.strands, chance)
        places = children(guides, roots, chance, clump=style.clump, spread=style.spread, stray=style.stray)
        grey = look_of.grey + max(0.0, 0.018 * look.years) * (look_of.age > 0.25)
        return Strands(
            places,
            tapered(len(places), style.points, style.radius, chance),
            coloured(len(places), look_of.hair, min(grey, 0.95), chance),
        )

    def brows(self) -> Strands:
        """Return both brows."""
        look_of = self._person.appearance
        chance = self._chance("brows")
        count = int(520 * look_of.brow_density * (0.6 + 0.4 * look_of.brow_thickness))
        rest, roots, normals = self._rooted(masks.brow(self._rest, look_of) + 1e-6, count, chance)
        kept = masks.brow(rest, look_of) > 0.15
        rest, roots, normals = rest[kept], roots[kept], normals[kept]
        side = np.sign(rest[:, 0])
        out = step(np.abs(rest[:, 0]), 1.0, 5.2)
        middle = np.interp(np.abs(rest[:, 0]), *masks.brow_line(look_of).T)
        below = np.tanh((middle - rest[:, 1]) / 0.2)
        rise = 0.9 * (1 - out) ** 2 + 0.22 * below - 0.30 * out
        wish = np.stack([side * (0.35 + 0.65 * out), rise, np.zeros_like(out)], axis=1)
        wish += 0.15 * chance.standard_normal(wish.shape)
        wish -= (wish * normals).sum(axis=1, keepdims=True) * normals
        wish /= np.maximum(np.linalg.norm(wish, axis=1, keepdims=True), 1e-6)
        length = chance.uniform(0.40, 0.80, (len(rest), 1)) * (0.45 + 0.5 * look_of.brow_thickness)
        share = np.linspace(0, 1, 4)[None, :, None]
        bend = share * wish[:, None] * length[:, None] + normals[:, None] * (
            0.02 + 0.07 * np.sin(share * 2.4)
        )
        places = roots[:, None] + bend
        flat = self._surface.pushed_out(places[:, 1:].reshape(-1, 3), 0.02)
        places[:, 1:] = flat.reshape(len(rest), 3, 3)
        colour = tuple(0.8 * c for c in look_of.hair)
        return Strands(
            places,
            tapered(len(places), 4, 0.0095, chance),
            coloured(len(places), (colour[0], colour[1], colour[2]), 0.75 * look_of.grey, chance),
        )

    def lashes(self) -> Strands:
        """Return the lashes of the upper lids, along the model's own lash cards."""
        chance = self._chance("lashes")
        rest, now = self._model.rest[LASHES], self._vertices[LASHES]
        places = []
        for card in range(0, len(rest), 114):
            own, moved = rest[card : card + 114], now[card : card + 114]
            if own[:, 2].max() < 10.2:
                continue  # lashes of the lower lid are too fine for the pictures of the bank
            out = np.argsort(own[:, 2] + 0.25 * np.abs(own[:, 0]))
            root_of, tips = out[:40], out[-40:]
            for _ in range(16):
                root = int(chance.choice(root_of[np.abs(own[root_of, 0]) < 4.45]))
                gap = np.abs(own[tips, 0] - own[root, 0] * 1.06)
                tip = int(tips[np.argsort(gap)[chance.integers(0, 3)]])
                share = np.linspace(0, 1, 5)[:, None]
                long = 0.55 * chance.uniform(0.7, 1.1)
                line = moved[root] + (moved[tip] - moved[root]) * share * long
                line[:, 1] += 0.22 * (share[:, 0] ** 2 - 0.5 * share[:, 0])
                places.append(line)
        strands = np.array(places)
        dark = (0.012, 0.010, 0.009)
        thick = 0.0085 + 0.004 * self._look.make_up
        return Strands(
            strands, tapered(len(strands), 5, thick, chance), coloured(len(strands), dark, 0.0, chance)
        )

    def beard(self) -> Strands | None:
        """Return the beard, or None where nothing is worn."""
        look, look_of = self._look, self._person.appearance
        if look.beard == "none":
            return None
        chance = self._chance("beard", look.beard)
        density = masks.beard(self._rest, self._lips)
        length, count = {
            "stubble": (0.16, 5200), "short": (0.55, 9000), "full": (1.35, 13000),
            "moustache": (0.40, 2800), "goatee": (0.7, 4000),
        }[look.beard]  # fmt: skip
        if look.beard == "moustache":
            density = density * masks.moustache(self._rest)
        if look.beard == "goatee":
            density = density * masks.goatee(self._rest)
        rest, roots, normals = self._rooted(density + 1e-9, count, chance)
        side, upper = np.sign(rest[:, 0]), masks.moustache(rest)
        wish = np.stack(
            [side * (0.10 + 0.55 * upper), -1.0 + 0.2 * upper, 0.10 + 0.0 * upper], axis=1
        ) + 0.22 * chance.standard_normal(rest.shape)
        wish -= (wish * normals).sum(axis=1, keepdims=True) * normals
        wish /= np.maximum(np.linalg.norm(wish, axis=1, keepdims=True), 1e-6)
        lift = np.where(upper > 0.5, 0.16, 0.36)[:, None] * chance.uniform(0.6, 1.4, (len(rest), 1))
        chin = 0.7 + 0.6 * step(rest[:, 1], -4.0, -6.5) * step(rest[:, 1], -10.5, -8.0)
        long = (
            length
            * look.beard_length
            * np.where(upper > 0.5, 0.8, chin)
            * chance.uniform(0.6, 1.15, len(rest))
        )
        share = np.linspace(0, 1, 5)[None, :, None]
        fall = np.array((0.0, -0.5, 0.0)) * share**2
        places = roots[:, None] + long[:, None, None] * (
            share * (wish + lift * normals)[:, None] + 0.6 * fall
        )
        bend = 0.10 * chance.standard_normal((len(rest), 1, 3)) * long[:, None, None] * np.sin(share * 2.6)
        places = places + bend
        flat = self._surface.pushed_out(places[:, 1:].reshape(-1, 3), 0.01)
        places[:, 1:] = flat.reshape(len(rest), 4, 3)
        grey = min(0.9, 1.25 * look_of.grey + max(0.0, 0.02 * look.years) * (look_of.age > 0.25))
        return Strands(
            places,
            tapered(len(places), 5, 0.0105, chance),
            coloured(len(places), look_of.hair, grey, chance),
        )


def _curled(guides: Floats, size: float, chance: np.random.Generator) -> Floats:
    """Wind the guides around themselves: waves of about four times `size` in centimetres."""
    points = guides.shape[1]
    steps = np.linalg.norm(np.diff(guides, axis=1), axis=2)
    along = np.concatenate([np.zeros((len(guides), 1)), np.cumsum(steps, axis=1)], axis=1)
    phase = chance.uniform(0, 2 * np.pi, (len(guides), 1))
    angle = along * (1.5 / size) * chance.uniform(0.8, 1.2, (len(guides), 1)) + phase
    ahead = np.gradient(guides, axis=1)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=2, keepdims=True), 1e-9)
    across = np.cross(ahead, np.array((0.31, 0.22, 0.92)))
    across /= np.maximum(np.linalg.norm(across, axis=2, keepdims=True), 1e-9)
    other = np.cross(ahead, across)
    wide = size * 0.55 * np.minimum(1.0, np.linspace(0, 2.5, points))[None, :, None]
    return np.asarray(guides + wide * (np.cos(angle)[..., None] * across + np.sin(angle)[..., None] * other))

"""One picture from a person and a look: shape, skin, strands and clothes put into the studio."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from tools.portraits.clothes import Cloth, Wardrobe
from tools.portraits.fields import Floats, step
from tools.portraits.hair import Barber
from tools.portraits.head_model import (
    EYE_LEFT,
    EYE_RIGHT,
    FACE,
    IRIS_LEFT_FROM,
    IRIS_RIGHT_FROM,
    LANDMARKS,
    HeadModel,
)
from tools.portraits.people import Look, Person, Rgb
from tools.portraits.scene import Frame, Materials, Studio
from tools.portraits.shaping import Shape, shape_of, turned_points
from tools.portraits.skin import Skin
from tools.portraits.strands import Strands
from tools.portraits.workbench import tool

_WOVEN: Final = {"shirt": 0.001, "cloth": 0.004, "jacket": 0.006, "scarf": 0.002}


@dataclass(frozen=True)
class Taken:
    """What was rendered: the shape, and the frame it was taken with."""

    shape: Shape
    frame: Frame


class Photographer:
    """Takes pictures of people who do not exist."""

    def __init__(self, model: HeadModel) -> None:
        self.model = model
        self._skin = Skin(model)

    def take(self, person: Person, look: Look, frame: Frame, target: Path) -> Taken:
        """Render `person` in the condition `look` to `target`."""
        shape = shape_of(self.model, person, look)
        studio, materials = Studio(), Materials()
        covered = look.covering != "none"
        self._heads(studio, materials, person, look, shape.posed)
        self._eyes(studio, materials, person, shape)
        barber = Barber(self.model, shape.worn, person, look)
        tinted = materials.hair("hair")
        parts: list[tuple[str, Strands | None]] = [
            ("brows", barber.brows()),
            ("lashes", barber.lashes()),
            ("beard", barber.beard()),
        ]
        if not covered:
            parts.append(("hair", barber.head()))
        for name, strands in parts:
            if strands is not None:
                moved = turned_points(strands.places.reshape(-1, 3), look).reshape(strands.places.shape)
                studio.strands(name, Strands(moved, strands.radii, strands.colours), tinted)
        self._clothes(studio, materials, person, look, shape.worn)
        marks = shape.posed[list(LANDMARKS)]
        middle = np.array((0.0, float(marks[27:31, 1].mean()), 9.0))
        studio.lit(look.light, middle)
        placed = _placed(frame, shape.posed, look)
        studio.rendered(placed, target)
        return Taken(shape, placed)

    def _heads(
        self, studio: Studio, materials: Materials, person: Person, look: Look, vertices: Floats
    ) -> None:
        red = person.appearance.skin
        scatter: Rgb = (1.0, 0.36, 0.20)
        for part in ("face", "back"):
            polygons = self.model.parts[part]
            material = materials.skin(
                part, self._skin.maps(part, person, look), scatter, 0.12 + 0.02 * red[0]
            )
            rest = self.model.rest
            starts = np.concatenate([[0], np.cumsum(polygons.sizes)])[:-1]
            hidden = (np.abs(rest[:, 0]) > 8.6) & (rest[:, 1] < -12.0) | (rest[:, 1] < -17.5)
            if look.covering != "none":
                hidden |= (np.abs(rest[:, 0]) > 7.2) & (rest[:, 2] < 3.2)
            kept = ~np.logical_or.reduceat(hidden[polygons.corners], starts)
            corners = np.repeat(kept, polygons.sizes)
            studio.mesh(
                part,
                vertices,
                polygons.sizes[kept],
                polygons.corners[corners],
                material,
                polygons.uv[corners],
            )
        for part, colour, rough in (("gums", (0.28, 0.07, 0.06), 0.35), ("teeth", (0.52, 0.45, 0.35), 0.25)):
            polygons = self.model.parts[part]
            material = materials.plain(part, colour, roughness=rough, coat=0.3)
            studio.mesh(part, vertices, polygons.sizes, polygons.corners, material)

    def _eyes(self, studio: Studio, materials: Materials, person: Person, shape: Shape) -> None:
        polygons = self.model.parts["eyes"]
        age = person.appearance.age
        sclera = (0.62 - 0.06 * age, 0.56 - 0.08 * age, 0.52 - 0.10 * age)
        material = materials.eye(person.appearance.iris, sclera)
        thing, used = studio.mesh("eyes", shape.posed, polygons.sizes, polygons.corners, material)
        ring = np.ones(len(self.model.rest))
        for eye, first in ((EYE_LEFT, IRIS_LEFT_FROM), (EYE_RIGHT, IRIS_RIGHT_FROM)):
            rest = self.model.rest[eye]
            axis = rest[:, :2] - (rest.max(axis=0) + rest.min(axis=0))[:2] / 2
            near = np.hypot(axis[:, 0], axis[:, 1])
            ring[eye] = np.where(rest[:, 2] > 8.0, near, 1.0)
            del first
        studio.painted(thing, "ring", np.clip(ring, 0, 1)[used])
        lids = tool("scipy.spatial").cKDTree(shape.worn[FACE])
        distance = lids.query(shape.worn[used])[0]
        above = step(shape.worn[used][:, 1] - _eye_middle(shape.worn)[1], -0.1, 0.5)
        shade = 0.55 + 0.45 * step(distance, 0.0, 0.22 + 0.10 * above)
        studio.painted(thing, "shade", shade)

    def _clothes(
        self, studio: Studio, materials: Materials, person: Person, look: Look, worn: Floats
    ) -> None:
        wardrobe = Wardrobe(worn, self.model.rest, person, look)
        pieces = wardrobe.clothes()
        made: dict[str, Any] = {}
        if look.covering != "none":
            scarf = wardrobe.scarf()
            pieces.append(Cloth(scarf.name, turned_points(scarf.vertices, look), scarf.polygons, scarf.weave))
        colours = {
            "cloth": look.cloth,
            "jacket": look.cloth,
            "shirt": (0.62, 0.64, 0.66),
            "scarf": look.scarf,
        }
        for piece in pieces:
            if piece.name not in made:
                made[piece.name] = materials.cloth(piece.name, colours[piece.name], _WOVEN[piece.name])
            sizes = np.full(len(piece.polygons), piece.polygons.shape[1])
            studio.mesh(piece.name, piece.vertices, sizes, piece.polygons.reshape(-1), made[piece.name])


def _eye_middle(vertices: Floats) -> Floats:
    return np.asarray((vertices[EYE_LEFT].mean(axis=0) + vertices[EYE_RIGHT].mean(axis=0)) / 2)


def _placed(frame: Frame, posed: Floats, look: Look) -> Frame:
    """Return the frame with the head where a photographer puts it."""
    head = posed[:11248]
    crown = float(head[:, 1].max()) + (1.2 if look.covering != "none" else 0.6)
    chin = float(posed[966, 1])
    height = crown - chin
    share = 0.70 if look.light == "passport" else 0.62
    span = height / share
    middle_y = crown + (0.115 if look.light == "passport" else 0.13) * span - span / 2
    middle_x = float(posed[list(LANDMARKS)][27:31, 0].mean()) * 0.6
    return Frame(
        columns=frame.columns, rows=frame.rows, span_cm=span, middle=(middle_x, middle_y),
        samples=frame.samples, exposure=frame.exposure + look.exposure,
    )  # fmt: skip

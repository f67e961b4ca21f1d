"""Plain grey heads, numbered and in an order of chance: for looks at shapes alone, blind to what was intended."""

import json
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw

from tools.portraits.casting import Casting
from tools.portraits.fields import Floats, random_of
from tools.portraits.head_model import HeadModel, normals_of
from tools.portraits.shaping import neutral_shape

_SIZE: Final = (200, 240)
_SPAN_CM: Final = 27.0
_MIDDLE_Y: Final = 2.5
_COLUMNS: Final = 8
_LAMP: Final = np.array((0.40, 0.50, 0.77))


def shapes_sheet(model: HeadModel, families: list[str], *, order: str, target: Path) -> None:
    """Write the sheet to `target`, and beside it, as JSON, which family and intended sex has which number."""
    shuffled = [families[int(i)] for i in random_of("order", order).permutation(len(families))]
    casting = Casting(model)
    rows = -(-len(shuffled) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * _SIZE[0], rows * _SIZE[1]))
    key = {}
    for number, family in enumerate(shuffled, 1):
        person = casting.cast(family, int(family[1:])).person
        head = _head(model, neutral_shape(model, person))
        ImageDraw.Draw(head).text((6, 4), str(number), fill=(255, 220, 120))
        sheet.paste(head, ((number - 1) % _COLUMNS * _SIZE[0], (number - 1) // _COLUMNS * _SIZE[1]))
        key[number] = {"family": family, "intended": person.intended_sex}
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(target, "WEBP", quality=80, method=6)
    target.with_suffix(".json").write_text(json.dumps(key, indent=0) + "\n", encoding="utf-8", newline="\n")


def _head(model: HeadModel, vertices: Floats) -> Image.Image:
    """Paint the head from back to front, lit by one lamp."""
    image = Image.new("RGB", _SIZE)
    pen = ImageDraw.Draw(image)
    scale = _SIZE[1] / _SPAN_CM
    seen = np.stack(
        [vertices[:, 0] * scale + _SIZE[0] / 2, (_MIDDLE_Y - vertices[:, 1]) * scale + _SIZE[1] / 2], 1
    )
    drawn: list[tuple[float, list[tuple[float, float]], int]] = []
    for part in ("face", "back", "eyes"):
        polygons = model.parts[part]
        light = 45 + 190 * np.clip(normals_of(vertices, polygons) @ _LAMP, 0, 1)
        ends = np.cumsum(polygons.sizes)
        for first, last in zip(ends - polygons.sizes, ends, strict=True):
            corners = polygons.corners[first:last]
            ring = [(float(x), float(y)) for x, y in seen[corners]]
            drawn.append((float(vertices[corners, 2].mean()), ring, int(light[corners].mean())))
    for _, ring, tone in sorted(drawn, key=lambda one: one[0]):
        pen.polygon(ring, fill=(tone, tone, tone))
    return image

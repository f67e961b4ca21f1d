"""From what Blender renders to the picture of the bank: a background behind the person, and a clean WebP."""

import io
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageFilter

from tools.portraits.fields import Floats, random_of

QUALITY: Final = 85
_PAPER: Final = (0.80, 0.81, 0.82)
_WALLS: Final = (
    (0.52, 0.53, 0.52),
    (0.46, 0.50, 0.54),
    (0.56, 0.52, 0.46),
    (0.40, 0.44, 0.45),
    (0.60, 0.60, 0.58),
)


def developed(rendered: Path, *, key: str, light: str) -> Image.Image:
    """Return the rendered PNG in front of a background drawn from `key`: plain for documents, blurred elsewhere."""
    with Image.open(rendered) as image:
        person = image.convert("RGBA")
    pixels = np.asarray(person, dtype=np.float64) / 255
    behind = _plain(pixels.shape[:2]) if light == "passport" else _blurred(pixels.shape[:2], key)
    alpha = pixels[..., 3:]
    whole = pixels[..., :3] * alpha + behind * (1 - alpha)
    return Image.fromarray(np.rint(np.clip(whole, 0, 1) * 255).astype(np.uint8), "RGB")


def encoded(picture: Image.Image) -> bytes:
    """Return the picture as WebP, always with the same settings and without metadata."""
    target = io.BytesIO()
    picture.save(target, "WEBP", quality=QUALITY, method=6)
    return target.getvalue()


def brightness(picture: Image.Image) -> float:
    """Return the mean lightness, 0 to 1."""
    return round(float(np.asarray(picture.convert("L"), dtype=np.float64).mean() / 255), 4)


def sharpness(picture: Image.Image) -> float:
    """Return the deviation of the Laplacian, in grey levels."""
    grey = np.asarray(picture.convert("L"), dtype=np.float64)
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return round(float((around - 4 * grey[1:-1, 1:-1]).std()), 2)


def _plain(size: tuple[int, int]) -> Floats:
    rows = np.linspace(0.5, -0.5, size[0])[:, None, None]
    return np.asarray(np.array(_PAPER) * (1 + 0.02 * rows) * np.ones((*size, 1)))


def _blurred(size: tuple[int, int], key: str) -> Floats:
    """A hall far behind: wall, floor, a few lit and dark fields, out of focus."""
    chance = random_of(key, "background")
    rows, columns = size
    wall = np.array(_WALLS[chance.integers(len(_WALLS))]) * chance.uniform(0.75, 1.15)
    scene = np.ones((rows, columns, 3)) * wall
    scene *= np.linspace(1.15, 0.75, rows)[:, None, None]
    for _ in range(int(chance.integers(4, 9))):
        wide, tall = chance.uniform(0.08, 0.40) * columns, chance.uniform(0.10, 0.6) * rows
        x, y = chance.uniform(-0.1, 1.0) * columns, chance.uniform(-0.1, 0.9) * rows
        tone = np.array((1.0, 1.0, 1.0)) * chance.uniform(0.45, 1.5) + chance.normal(0, 0.05, 3)
        x0, y0 = max(0, int(x)), max(0, int(y))
        scene[y0 : max(0, int(y + tall)), x0 : max(0, int(x + wide))] *= tone
    small = Image.fromarray(np.rint(np.clip(scene, 0, 0.95) * 255).astype(np.uint8), "RGB")
    soft = small.filter(ImageFilter.GaussianBlur(chance.uniform(0.045, 0.08) * columns))
    return np.asarray(soft, dtype=np.float64) / 255

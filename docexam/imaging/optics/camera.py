"""The camera's pass over a finished view: uneven lamp, softness, white balance, dust on the glass, sensor noise.

It belongs to the view, not to the document, and is the last thing that happens to a picture; nothing of it is
ever kept in a tile. It comes from the seed of the picture alone, so it says nothing about what was altered.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.opencv import opencv
from docexam.training.chance import Chance

_NOISE: Final = {Light.GRZ: 0.008, Light.OBL: 0.006, Light.IR: 0.012, Light.TRN: 0.008}
_NOISE_DARK: Final = 0.016
_NOISE_WHITE: Final = 0.004
_DARK: Final = frozenset({Light.UVA, Light.UVB, Light.UVC, Light.IRL})
_VIGNETTE: Final = 0.08
_VIGNETTE_DARK: Final = 0.30
_SOFT_MM: Final = 0.010
_DUST: Final = 26
_LARGEST_SEED: Final = 2**31

Image = NDArray[np.uint8]
Plane = NDArray[np.float32]


def photographed(picture: Image, lamp: Lamp, px_per_mm: float, *, seed: int) -> Image:
    """Return a picture (height, width, 3; R, G, B) as a camera over the desk would have taken it."""
    chance = Chance(seed, f"camera {lamp.light}")
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    light = _linear(picture)
    light *= _lamp(picture.shape[:2], lamp, random)[:, :, None]
    light *= np.float32(1.0) + np.float32(0.012) * random.standard_normal(3).astype(np.float32)
    if lamp.light not in _DARK:
        _dust(light, px_per_mm, random)
    sigma = max(0.35, _SOFT_MM * px_per_mm)
    light = opencv().GaussianBlur(light, (0, 0), sigma)
    return _bytes(light + _noise(light, lamp, random))


def _lamp(shape: tuple[int, int], lamp: Lamp, random: np.random.Generator) -> Plane:
    """Return the light of a lamp that stands a little off the middle and is not quite even."""
    rows, columns = shape
    x = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, rows, dtype=np.float32)[:, None] * np.float32(rows / columns)
    off = random.uniform(-0.35, 0.35, 2).astype(np.float32)
    lean = random.uniform(-0.03, 0.03, 2).astype(np.float32)
    fall = np.float32(_VIGNETTE_DARK if lamp.light in _DARK else _VIGNETTE)
    value: Plane = 1 - fall * ((x - off[0]) ** 2 + (y - off[1]) ** 2) + lean[0] * x + lean[1] * y
    return value


def _dust(light: Plane, px_per_mm: float, random: np.random.Generator) -> None:
    """Grains and hairs on the glass: out of focus, so soft and faint."""
    rows, columns = light.shape[:2]
    veil = np.zeros((rows, columns), np.float32)
    cv = opencv()
    for _ in range(_DUST):
        x, y = random.uniform(0, columns), random.uniform(0, rows)
        size = max(1, round(random.uniform(0.03, 0.10) * px_per_mm))
        if random.random() < 0.8:
            cv.circle(veil, (round(x), round(y)), size, random.uniform(0.25, 0.8), -1, cv.LINE_AA)
            continue
        heading = random.uniform(0, 2 * np.pi) + np.cumsum(random.normal(0, 0.35, 8))
        step = random.uniform(0.15, 0.35) * px_per_mm
        moves = np.stack([np.cos(heading), np.sin(heading)], axis=1) * step
        hair = np.cumsum(moves, axis=0) + np.array([x, y])
        cv.polylines(veil, [np.rint(hair).astype(np.int32)], False, 0.5, max(1, size // 3), cv.LINE_AA)
    soft = cv.GaussianBlur(veil, (0, 0), max(0.6, 0.04 * px_per_mm))
    light *= (np.float32(1.0) - np.float32(0.20) * soft)[:, :, None]


def _noise(light: Plane, lamp: Lamp, random: np.random.Generator) -> Plane:
    """Return sensor noise with the grain of two pixels, stronger where there is more light."""
    deviation = _NOISE_DARK if lamp.light in _DARK else _NOISE.get(lamp.light, _NOISE_WHITE)
    rows, columns = light.shape[:2]
    grain = random.standard_normal(((rows + 1) // 2, (columns + 1) // 2, 3), dtype=np.float32)
    grain = opencv().resize(grain, (columns, rows), interpolation=opencv().INTER_LINEAR)
    fine = random.standard_normal(light.shape, dtype=np.float32)
    noise: Plane = (
        (grain + np.float32(0.5) * fine) * np.sqrt(np.maximum(light, 0.002)) * np.float32(deviation)
    )
    return noise


def _linear(picture: Image) -> Plane:
    value = np.arange(256, dtype=np.float32) / 255
    table = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)
    return table[picture]


def _bytes(light: Plane) -> Image:
    value = np.clip(light, 0.0, 1.0)
    srgb = np.where(value <= 0.0031308, value * 12.92, 1.055 * np.power(value, 1 / 2.4) - 0.055)
    result: Image = np.rint(srgb * 255).astype(np.uint8)
    return result

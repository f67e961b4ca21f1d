"""The camera's pass over a finished view: uneven lamp, glare, a page not quite flat, softness, dust, sensor noise.

It belongs to the view, not to the document, and is the last thing that happens to a picture; nothing of it is
ever kept in a tile. It comes from the seed of the picture alone, so it says nothing about what was altered.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.illumination import MAX_TILT_DEG, Lamp, Light
from docexam.imaging.opencv import opencv
from docexam.training.chance import Chance

_NOISE: Final = {Light.GRZ: 0.008, Light.OBL: 0.006, Light.IR: 0.012, Light.TRN: 0.008}
_NOISE_DARK: Final = 0.016
_NOISE_WHITE: Final = 0.004
_DARK: Final = frozenset({Light.UVA, Light.UVB, Light.UVC, Light.IRL})
_VIGNETTE: Final = 0.08
_VIGNETTE_DARK: Final = 0.30
_SIDE_FALL: Final = {Light.OBL: 0.12, Light.GRZ: 0.22}
"""How much more light the side towards a slanting lamp gets, and how much less the other."""
_GLARE: Final = {Light.VIS: 0.03, Light.TLT: 0.05, Light.OBL: 0.02}
"""What the surface throws back of the lamp itself: a faint bright place that wanders with the tilt."""
_GLARE_REACH: Final = 0.45
_BULGE: Final = 0.006
"""How far, as a share of the height, the middle of an opened page lies higher or lower than its sides."""
_BULGE_FROM_MM: Final = 60.0
_SOFT_MM: Final = 0.010
_SOFT_IR_MM: Final = 0.025
_DUST: Final = 26
_LARGEST_SEED: Final = 2**31

Image = NDArray[np.uint8]
Plane = NDArray[np.float32]


def photographed(picture: Image, lamp: Lamp, px_per_mm: float, *, seed: int) -> Image:
    """Return a picture (height, width, 3; R, G, B) as a camera over the desk would have taken it."""
    chance = Chance(seed, f"camera {lamp.light}")
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    light = _linear(picture)
    if picture.shape[1] >= _BULGE_FROM_MM * px_per_mm:
        light = _bulged(light, random)
    light *= _lamp(picture.shape[:2], lamp, random)[:, :, None]
    if lamp.light in _GLARE:
        light += _glare(picture.shape[:2], lamp, random)[:, :, None]
    light *= np.float32(1.0) + np.float32(0.012) * random.standard_normal(3).astype(np.float32)
    if lamp.light not in _DARK:
        _dust(light, px_per_mm, random)
    sigma = max(0.35, (_SOFT_IR_MM if lamp.light is Light.IR else _SOFT_MM) * px_per_mm)
    light = opencv().GaussianBlur(light, (0, 0), sigma)
    return _bytes(light + _noise(light, lamp, random))


def _lamp(shape: tuple[int, int], lamp: Lamp, random: np.random.Generator) -> Plane:
    """Return the light of a lamp that stands a little off the middle and is not quite even."""
    x, y = _from_the_middle(shape)
    off = random.uniform(-0.35, 0.35, 2).astype(np.float32)
    lean = random.uniform(-0.03, 0.03, 2).astype(np.float32)
    fall = np.float32(_VIGNETTE_DARK if lamp.light in _DARK else _VIGNETTE)
    value: Plane = 1 - fall * ((x - off[0]) ** 2 + (y - off[1]) ** 2) + lean[0] * x + lean[1] * y
    side = _SIDE_FALL.get(lamp.light)
    if side is not None:
        at = np.deg2rad(lamp.azimuth_deg)
        value = value * (1 + np.float32(side) * (x * np.float32(np.sin(at)) - y * np.float32(np.cos(at))))
    return value.astype(np.float32)


def _glare(shape: tuple[int, int], lamp: Lamp, random: np.random.Generator) -> Plane:
    """Return the reflection of the lamp on a surface that is not quite dull."""
    x, y = _from_the_middle(shape)
    off = random.uniform(-0.3, 0.3, 2)
    dx = x - np.float32(off[0] + lamp.tilt_x_deg / MAX_TILT_DEG)
    dy = y - np.float32(off[1] + lamp.tilt_y_deg / MAX_TILT_DEG)
    value: Plane = np.float32(_GLARE[lamp.light]) * np.exp(-(dx * dx + dy * dy) / np.float32(_GLARE_REACH**2))
    return value


def _bulged(light: Plane, random: np.random.Generator) -> Plane:
    """Return the picture of a page that is slightly curved across: lines bow, the high side is a little brighter."""
    rows, columns = light.shape[:2]
    height = np.float32(random.uniform(-_BULGE, _BULGE))
    across = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    to_x = np.broadcast_to(np.arange(columns, dtype=np.float32)[None, :], (rows, columns))
    down = np.arange(rows, dtype=np.float32)[:, None]
    to_y = down + height * np.float32(rows) * (across * across - np.float32(1 / 3))
    cv = opencv()
    bowed: Plane = cv.remap(light, np.ascontiguousarray(to_x), np.ascontiguousarray(to_y), cv.INTER_LINEAR)
    bowed *= (1 + 4 * height * across)[:, :, None]
    return bowed


def _from_the_middle(shape: tuple[int, int]) -> tuple[Plane, Plane]:
    """Return how far to the right of and below the middle each pixel lies, in half diagonals."""
    rows, columns = shape
    half = np.hypot(rows, columns) / 2
    x = (np.arange(columns, dtype=np.float32) - np.float32((columns - 1) / 2)) / np.float32(half)
    y = (np.arange(rows, dtype=np.float32) - np.float32((rows - 1) / 2)) / np.float32(half)
    return x[None, :], y[:, None]


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

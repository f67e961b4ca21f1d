"""The head as a soft relief: outline, form, light and skin."""

import numpy as np
from numpy.typing import NDArray

from docexam.domain.holder import Sex
from docexam.imaging.press.portraits.canvas import Canvas, Plane, curve, step
from docexam.imaging.press.portraits.sitters import Beard, Sitter

_KEY = np.array((-0.42, -0.50, 0.76), np.float32)
_FILL = np.array((0.62, -0.10, 0.78), np.float32)
_DEPTH = 0.95
HALF_WIDTH = 0.672
"""Half the width of an average face at the cheekbones, in half head heights."""


def half_width(sitter: Sitter, y: Plane) -> tuple[Plane, Plane]:
    """Return the square of the face's half width at `y`, and its slope."""
    w = HALF_WIDTH * sitter.width
    jaw, chin = sitter.jaw, sitter.chin
    knots = [
        (-1.12, -0.16),
        (-1.0, 0.04),
        (-0.85, (0.62 * w) ** 2),
        (-0.6, (0.90 * w) ** 2),
        (-0.3, w**2),
        (0.05, (0.985 * w) ** 2),
        (0.30, (0.95 * w * sitter.cheek) ** 2),
        (0.52, (0.86 * w * (0.5 + 0.5 * jaw)) ** 2),
        (0.72, (0.70 * w * jaw) ** 2),
        (0.88, (0.47 * w * chin * (0.4 + 0.6 * jaw)) ** 2),
        (1.0, 0.012),
        (1.1, -0.12),
    ]
    square = curve(y, knots)
    slope = (curve(y + np.float32(0.004), knots) - curve(y - np.float32(0.004), knots)) / np.float32(0.008)
    return square, slope


def face_distance(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the signed distance from the outline of the face, negative inside."""
    square, slope = half_width(sitter, canvas.y[:, :1])
    gradient = np.sqrt(4 * canvas.x**2 + slope**2) + np.float32(0.05)
    value: Plane = (canvas.x**2 - square) / gradient
    return value


def relief(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the height of the face towards the viewer."""
    square, _ = half_width(sitter, canvas.y[:, :1])
    wide = np.sqrt(np.maximum(square, 1e-4))
    across = np.minimum(np.abs(canvas.x) / wide, 0.999)
    z = np.float32(_DEPTH) * wide * (1 - across ** np.float32(2.3)) ** np.float32(0.5)
    nose_end = 0.36 * sitter.nose_length
    nose = sitter.nose_width
    along = np.clip((canvas.y + 0.16) / np.float32(nose_end + 0.16), 0, 1)
    ridge = np.exp(-0.5 * (canvas.x / (np.float32(0.062 * nose) + 0.030 * along)) ** 2)
    z += (
        ridge
        * (0.06 + 0.15 * along**1.3)
        * step(-0.2, -0.02, canvas.y)
        * (1 - step(nose_end - 0.02, nose_end + 0.10, canvas.y))
    )
    z += 0.085 * canvas.spot(0, nose_end - 0.01, 0.085 * nose, 0.065)
    z += 0.055 * canvas.pair(0.115 * nose, nose_end + 0.03, 0.045, 0.045)
    gap = 0.315 * sitter.eye_gap
    z -= 0.085 * canvas.pair(gap - 0.02, -0.01, 0.17, 0.085) + 0.05 * canvas.pair(0.135, -0.03, 0.06, 0.08)
    z += 0.040 * canvas.pair(gap, 0.01, 0.115, 0.062)
    brow = 0.030 if sitter.sex is Sex.FEMALE else 0.052
    z += brow * canvas.pair(gap, -0.155, 0.19, 0.055)
    z += 0.050 * sitter.cheek * canvas.pair(0.43, 0.20, 0.17, 0.13)
    z += 0.022 * canvas.spot(0, 0.59, 0.17, 0.035) + 0.034 * canvas.spot(0, 0.665, 0.13, 0.038)
    z -= 0.020 * canvas.spot(0, 0.625, 0.19, 0.018) + 0.030 * canvas.spot(0, 0.745, 0.15, 0.035)
    z += 0.055 * canvas.spot(0, 0.87, 0.16, 0.085) - 0.012 * canvas.spot(0, 0.50, 0.022, 0.045)
    z -= (0.012 + 0.022 * sitter.age) * folds(canvas, sitter)
    return canvas.blurred(z.astype(np.float32), 1.6)


def folds(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the folds from the nose to the corners of the mouth."""
    t = np.clip((canvas.y - 0.38) / np.float32(0.34), 0, 1)
    line = 0.165 * sitter.nose_width + 0.135 * sitter.mouth_width * t**0.8
    near = np.exp(-0.5 * ((np.abs(canvas.x) - line) / np.float32(0.020 + 0.012 * sitter.age)) ** 2)
    value: Plane = near * step(0.34, 0.46, canvas.y) * (1 - step(0.60, 0.78, canvas.y))
    return value


def lit(canvas: Canvas, z: Plane) -> tuple[Plane, Plane]:
    """Return (diffuse light, gloss) on a relief under a soft key from the upper left and a fill."""
    down, across = np.gradient(z / canvas.soft * np.float32(1.4))
    length = np.sqrt(across**2 + down**2 + 1)
    n = (-across / length, -down / length, 1 / length)
    key = np.maximum(_towards(_KEY, n) + 0.35, 0) / 1.35
    fill = np.maximum(_towards(_FILL, n) + 0.35, 0) / 1.35
    light = 0.20 + 0.62 * key + 0.27 * fill - 0.06 * n[1]
    half = (_KEY + np.array((0, 0, 1), np.float32)) / np.linalg.norm(_KEY + np.array((0, 0, 1)))
    gloss = np.maximum(_towards(half.astype(np.float32), n), 0) ** 22
    return light.astype(np.float32), gloss.astype(np.float32)


def _towards(lamp: NDArray[np.float32], normal: tuple[Plane, Plane, Plane]) -> Plane:
    along: Plane = lamp[0] * normal[0] + lamp[1] * normal[1] + lamp[2] * normal[2]
    return along


def skin(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the colour of the skin before light, with blush, mottling, marks of age and shaven beard."""
    base = np.asarray(sitter.skin, np.float32)
    fair = float(base[1])
    colour = np.ones((*canvas.x.shape, 3), np.float32) * base
    mottle = 0.030 * canvas.noise(9) + 0.016 * canvas.noise(2.2)
    colour *= 1 + mottle[:, :, None] * np.array((0.6, 1.0, 1.0), np.float32)
    nose_end = 0.36 * sitter.nose_length
    blush = 0.8 * canvas.pair(0.40, 0.30, 0.16, 0.13) + 0.7 * canvas.spot(0, nose_end, 0.10, 0.09)
    blush += 0.35 * canvas.spot(0, 0.90, 0.14, 0.08)
    _tint(colour, blush, (1.0, 0.90 - 0.10 * fair, 0.90 - 0.08 * fair))
    under = canvas.pair(0.30 * sitter.eye_gap, 0.115, 0.12, 0.032)
    _tint(colour, under * (0.35 + 0.5 * sitter.age), (0.90, 0.82, 0.84))
    _tint(colour, canvas.pair(0.31 * sitter.eye_gap, -0.055, 0.14, 0.035), (0.90, 0.84, 0.84))
    if sitter.sex is Sex.MALE and sitter.beard is not Beard.NONE:
        _tint(colour, beard_area(canvas, sitter) * 0.55, (0.80, 0.82, 0.86))
    elif sitter.sex is Sex.MALE:
        _tint(colour, beard_area(canvas, sitter) * 0.28, (0.84, 0.86, 0.90))
    _age(canvas, sitter, colour)
    return colour


def beard_area(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return where a beard grows: jaw, chin and upper lip, not the lips or the upper cheek."""
    ax = np.abs(canvas.x)
    border = 0.30 + 0.50 * np.clip(0.56 * sitter.width - ax, 0, 0.4) ** 1.0
    grows = step(-0.06, 0.09, canvas.y - border)
    lip = canvas.inside(np.abs(canvas.y - 0.525) - 0.045, 14) * step(-0.04, 0.05, 0.30 - ax)
    mouth = canvas.spot(0, 0.635, 0.20 * sitter.mouth_width, 0.050)
    cheek = canvas.pair(0.27, 0.46, 0.10, 0.09)
    value: Plane = np.clip(np.maximum(grows, lip) * (1 - 1.25 * mouth) - 0.9 * cheek * (1 - lip), 0, 1)
    return value


def _age(canvas: Canvas, sitter: Sitter, colour: Plane) -> None:
    if sitter.age <= 0.3:
        return
    strength = (sitter.age - 0.25) * 0.5
    wave = 0.012 * np.sin(canvas.x * 9)
    for y in (-0.50, -0.42, -0.34):
        line = np.exp(-0.5 * ((canvas.y - y - wave) / np.float32(0.009)) ** 2) * canvas.spot(0, y, 0.22, 0.2)
        _tint(colour, line * strength, (0.76, 0.66, 0.62))
    ax = np.abs(canvas.x)
    for rise in (-0.3, 0.05, 0.4):
        line = np.exp(-0.5 * ((canvas.y - 0.03 - rise * (ax - 0.46)) / np.float32(0.008)) ** 2)
        _tint(colour, line * canvas.pair(0.52, 0.03, 0.05, 0.09) * strength, (0.78, 0.70, 0.66))
    spots = step(2.1, 3.0, canvas.noise(2.4)) * 0.5 * sitter.age
    _tint(colour, spots, (0.80, 0.68, 0.60))


def _tint(colour: Plane, mask: Plane, factor: tuple[float, float, float]) -> None:
    colour *= 1 - np.clip(mask, 0, 1)[:, :, None] * (1 - np.asarray(factor, np.float32))

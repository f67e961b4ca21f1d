"""Eyes, brows, mouth, nostrils, ears, beard and glasses."""

import numpy as np

from docexam.domain.holder import Sex
from docexam.imaging.press.portraits.canvas import Canvas, Plane, step
from docexam.imaging.press.portraits.head import HALF_WIDTH, beard_area
from docexam.imaging.press.portraits.sitters import Beard, Sitter


def eyes(canvas: Canvas, sitter: Sitter) -> None:
    """Paint both eyes: white, iris, pupil, catchlight, lids and lashes."""
    for side in (-1.0, 1.0):
        _eye(canvas.around(side * 0.315 * sitter.eye_gap, 0.0, 0.24, 0.15), sitter, side)


def _eye(canvas: Canvas, sitter: Sitter, side: float) -> None:
    u = (canvas.x - side * 0.315 * sitter.eye_gap) * np.float32(side)  # outwards from the pupil
    v = canvas.y - 0.012 + np.float32(sitter.eye_tilt) * u
    half = 0.135 * (0.6 + 0.4 * sitter.eye_size)
    t = np.clip(u / np.float32(half), -1, 1)
    upper = -0.058 * sitter.eye_size * (1 - np.abs(t + 0.12 * (1 - t * t)) ** 2.1) + 0.012 * t * -1
    lower = 0.036 * sitter.eye_size * (1 - np.abs(t - 0.1 * (1 - t * t)) ** 2.4) + 0.012 * t * -1
    within = (np.abs(u) < half).astype(np.float32)
    opening = canvas.inside(upper - v, 1.2) * canvas.inside(v - lower, 1.2) * within
    white = np.array((0.60, 0.575, 0.555), np.float32) * (0.62 + 0.38 * (1 - t * t))[:, :, None]
    canvas.paint(opening, white)
    canvas.paint(opening * canvas.inside(u + np.float32(half * 0.86), 4), (0.46, 0.24, 0.20))
    _iris(canvas, sitter, u, v + 0.010, opening)
    shadow = opening * np.exp(-0.5 * ((v - upper) / np.float32(0.018)) ** 2)
    canvas.shade(shadow, (0.42, 0.38, 0.36))
    _lids(canvas, sitter, (u, v, t), (upper, lower), half)


def _iris(canvas: Canvas, sitter: Sitter, u: Plane, v: Plane, opening: Plane) -> None:
    radius = np.sqrt(u * u + v * v)
    size = 0.060 * (0.75 + 0.25 * sitter.eye_size)
    disc = canvas.inside(radius - np.float32(size), 2.4) * opening
    angle = np.arctan2(v, u)
    spokes = 1 + 0.22 * canvas.streaks(angle, radius, 40)
    depth = np.clip(radius / np.float32(size), 0, 1)
    tone = (0.55 + 1.15 * depth * (1 - depth**3) * 1.6) * spokes * (1 + 0.5 * step(-0.02, 0.05, v))
    canvas.paint(disc, np.clip(np.asarray(sitter.iris, np.float32) * tone[:, :, None], 0, 1))
    canvas.shade(disc * step(0.72, 1.0, depth), (0.35, 0.35, 0.36))
    canvas.paint(canvas.inside(radius - np.float32(0.024), 1.6) * opening, (0.006, 0.005, 0.005))
    glint = canvas.inside(np.hypot(u + 0.016, v + 0.022) - np.float32(0.010), 2.0) * opening
    canvas.paint(glint * 0.9, (0.9, 0.92, 0.95))


def _lids(
    canvas: Canvas, sitter: Sitter, place: tuple[Plane, Plane, Plane], lids: tuple[Plane, Plane], half: float
) -> None:
    u, v, t = place
    upper, lower = lids
    fade = np.clip((1.06 - np.abs(u) / np.float32(half)) * 8, 0, 1)
    woman = sitter.sex is Sex.FEMALE
    thick = (0.0105 if woman else 0.0075) * (0.8 + 0.4 * step(-0.6, 0.9, t))
    canvas.paint(canvas.inside(np.abs(v - upper + 0.004) - thick, 1.6) * fade, (0.018, 0.012, 0.010))
    if woman:
        wing = canvas.inside(np.abs(v - upper + 0.008 + 0.25 * (u - half * 0.86)) - 0.006, 2) * step(
            0.75, 1, t
        )
        canvas.paint(wing * (np.abs(u) < half * 1.12) * 0.7, (0.02, 0.014, 0.012))
    crease = np.exp(-0.5 * ((v - upper * 1.12 + 0.030) / np.float32(0.008)) ** 2) * fade
    canvas.shade(crease * 0.75, (0.52, 0.43, 0.40))
    rim = np.exp(-0.5 * ((v - lower - 0.004) / np.float32(0.0055)) ** 2) * fade
    canvas.shade(rim * 0.55, (0.55, 0.42, 0.38))
    bag = np.exp(-0.5 * ((v - lower * 1.4 - 0.050) / np.float32(0.010)) ** 2) * fade
    canvas.shade(bag * (0.12 + 0.45 * sitter.age), (0.70, 0.60, 0.57))


def brows(canvas: Canvas, sitter: Sitter) -> None:
    """Paint the eyebrows hair by hair, thicker at the nose."""
    whole = canvas
    for side in (-1.0, 1.0):
        canvas = whole.around(side * 0.315 * sitter.eye_gap, -0.17, 0.29, 0.16)
        u = (canvas.x - side * 0.315 * sitter.eye_gap) * np.float32(side)
        t = np.clip((u + 0.19) / np.float32(0.38), 0, 1)
        line = (
            -0.150 - sitter.brow_lift - 0.055 * np.sin(np.pi * np.clip(t * 0.85 + 0.02, 0, 1)) + 0.055 * t**3
        )
        line = line - np.float32(0.6 * sitter.eye_tilt) * u
        thick = sitter.brow * (0.034 - 0.022 * t**1.3) * step(-0.02, 0.10, t)
        distance = np.abs(canvas.y - line) - thick
        ends = step(-0.205, -0.165, u) * (1 - step(0.165, 0.215, u))
        slant = canvas.x * np.float32(side) * 70 + (canvas.y - line) * (60 - 40 * t)
        strands = canvas.streaks(slant * np.float32(0.02), canvas.y * 2, 110)
        mask = canvas.inside(distance + 0.006 * strands, 7) * ends * np.clip(0.80 + 0.16 * strands, 0.2, 0.95)
        tone = np.asarray(sitter.hair_colour, np.float32) * 0.75
        canvas.paint(mask * 0.92, np.minimum(tone, np.float32(0.16)))


def mouth(canvas: Canvas, sitter: Sitter) -> None:
    """Tint the lips and draw the line between them."""
    canvas = canvas.around(0.0, 0.64, 0.36, 0.17)
    half = 0.235 * sitter.mouth_width
    t = np.clip(canvas.x / np.float32(half), -1, 1)
    fade = 1 - np.abs(t) ** 2.2
    line = 0.624 + 0.010 * np.cos(t * 4.6) * fade - 0.004 * (1 - t * t) - 0.015 * np.abs(t) ** 2.5
    bow = 0.011 * np.exp(-0.5 * (canvas.x / 0.030) ** 2)
    top = (
        line
        - sitter.lips
        * 0.052
        * fade**0.8
        * (1 + 0.16 * np.exp(-0.5 * ((np.abs(canvas.x) - 0.055) / 0.04) ** 2))
        + bow
    )
    low = line + sitter.lips * 0.066 * fade**0.9
    inside = (np.abs(canvas.x) < half).astype(np.float32)
    upper = canvas.inside(top - canvas.y, 5) * canvas.inside(canvas.y - line, 3) * inside
    lower = canvas.inside(line - canvas.y, 3) * canvas.inside(canvas.y - low, 6) * inside
    woman = sitter.sex is Sex.FEMALE
    red = (0.92, 0.54, 0.56) if woman else (0.90, 0.66, 0.64)
    canvas.shade(np.clip(upper, 0, 1), tuple(c * 0.86 for c in red))  # type: ignore[arg-type]  # three channels
    canvas.shade(np.clip(lower, 0, 1), red)
    creases = canvas.streaks(canvas.x * 1.2, canvas.y, 150)
    canvas.rgb *= 1 + (0.035 * creases * np.clip(upper + lower, 0, 1))[:, :, None]
    shine = canvas.spot(-0.03, 0.662, 0.07, 0.010) * lower
    canvas.rgb += (shine * (0.10 if woman else 0.05))[:, :, None]
    seam = canvas.inside(np.abs(canvas.y - line) - 0.0065 * (0.4 + 0.6 * fade), 2.6) * inside
    canvas.shade(seam, (0.24, 0.13, 0.12))
    canvas.shade(canvas.pair(half * 1.0, 0.610, 0.013, 0.010) * 0.6, (0.45, 0.33, 0.31))
    canvas.shade(
        canvas.spot(0, float(0.622 + sitter.lips * 0.066 + 0.022), 0.12, 0.016) * 0.35, (0.62, 0.52, 0.50)
    )


def nostrils(canvas: Canvas, sitter: Sitter) -> None:
    """Draw the nostrils and the edges of the nose's wings."""
    end, nose = 0.36 * sitter.nose_length, sitter.nose_width
    canvas = canvas.around(0.0, end, 0.30, 0.20)
    canvas.shade(
        np.clip(canvas.pair(0.064 * nose, end + 0.056, 0.027 * nose, 0.0125) * 1.15, 0, 1), (0.22, 0.13, 0.11)
    )
    canvas.shade(canvas.spot(0, end + 0.070, 0.06 * nose, 0.012) * 0.4, (0.62, 0.50, 0.47))
    ax = np.abs(canvas.x)
    ring = np.abs(np.hypot((ax - 0.115 * nose) * 1.0, (canvas.y - end - 0.02) * 0.9) - 0.058)
    wing = np.exp(-0.5 * (ring / np.float32(0.009)) ** 2) * step(0.01, 0.05, ax - 0.115 * nose + 0.02)
    canvas.shade(wing * 0.42, (0.55, 0.42, 0.38))


def ears(canvas: Canvas, sitter: Sitter, light: Plane) -> None:
    """Paint the ears; they lie behind the face."""
    ax = np.abs(canvas.x)
    edge = HALF_WIDTH * sitter.width
    u, v = (ax - edge - 0.005) / 0.085, (canvas.y - 0.14 + 0.10 * (ax - edge)) / 0.215
    radius = np.sqrt(u * u + v * v * (1 + 0.25 * (v > 0)))
    mask = canvas.inside((radius - 1) * np.float32(0.09), 2)
    tone = np.asarray(sitter.skin, np.float32) * np.array((0.86, 0.74, 0.70), np.float32)
    canvas.paint(mask, tone * np.clip(light, 0.75, 1)[:, :, None])
    helix = np.exp(-0.5 * ((radius - 0.72) / np.float32(0.10)) ** 2) * mask
    canvas.shade(helix * 0.55, (0.62, 0.50, 0.46))
    canvas.shade(canvas.pair(edge + 0.005, 0.16, 0.030, 0.085), (0.52, 0.40, 0.36))


def beard(canvas: Canvas, sitter: Sitter, face: Plane) -> None:
    """Paint beard hair over the lower face."""
    if sitter.beard in {Beard.NONE, Beard.STUBBLE}:
        return
    lower = np.abs(canvas.y[:, 0] - 0.70) <= 0.65
    canvas, face = canvas.around(0.0, 0.70, 2.0, 0.65), face[lower]
    ax = np.abs(canvas.x)
    area = beard_area(canvas, sitter)
    lip = canvas.inside(np.abs(canvas.y - 0.540 - 0.30 * np.maximum(ax - 0.10, 0)) - 0.040, 9) * step(
        -0.03, 0.04, 0.285 - ax
    )
    chin = canvas.inside(np.hypot(canvas.x, (canvas.y - 0.86) * 1.0) - 0.20, 16) * step(0.70, 0.76, canvas.y)
    ring = canvas.inside(np.abs(np.hypot(canvas.x * 0.95, (canvas.y - 0.70)) - 0.235) - 0.035, 10) * step(
        0.5, 0.6, canvas.y
    )
    lips = canvas.spot(0, 0.637, 0.17 * sitter.mouth_width, 0.034)
    mask = {
        Beard.MOUSTACHE: lip,
        Beard.GOATEE: np.maximum(np.maximum(lip, chin), ring),
        Beard.SHORT: np.maximum(area, lip) * 0.85,
        Beard.FULL: np.maximum(area, lip),
    }[sitter.beard] * (1 - np.clip(1.5 * lips, 0, 1))
    grow = 0.05 if sitter.beard is Beard.FULL else 0.012
    face = (
        np.maximum(
            face,
            canvas.inside(
                np.hypot(canvas.x / (0.50 * sitter.width), (canvas.y - 0.62) / (0.43 + grow)) - 1, 12
            )
            * (canvas.y > 0.5),
        )
        if grow > 0.03
        else face
    )
    strands = canvas.streaks(canvas.x * (1.1 - 0.35 * canvas.y), canvas.y * 2.5, 420, wander=0.01)
    curl = canvas.noise(1.5)
    cover = np.clip(mask * face * (1.30 + 0.12 * strands + 0.16 * curl), 0, 1) * 0.95
    tone = np.asarray(sitter.hair_colour, np.float32) * 1.15 + 0.006
    light = 0.84 + 0.17 * strands + 0.14 * curl - 0.25 * step(0.75, 1.05, canvas.y)
    canvas.paint(cover, tone * np.clip(light, 0.25, 1.9)[:, :, None])


def glasses(canvas: Canvas, sitter: Sitter) -> None:
    """Draw a thin frame with clear lenses."""
    if not sitter.glasses:
        return
    gap = 0.325 * sitter.eye_gap
    ax = np.abs(canvas.x)
    u, v = (ax - gap) / 0.215, (canvas.y - 0.035) / 0.150
    radius = (np.abs(u) ** 3.2 + np.abs(v) ** 3.2) ** (1 / 3.2)
    rim = canvas.inside(np.abs(radius - 1) * 0.17 - 0.0085, 2)
    bridge = canvas.inside(np.abs(canvas.y + 0.01 - 1.6 * canvas.x**2) - 0.009, 2) * (ax < gap - 0.205)
    arm = (
        canvas.inside(np.abs(canvas.y + 0.035) - 0.010, 2)
        * (ax > gap + 0.20)
        * (ax < HALF_WIDTH * sitter.width + 0.02)
    )
    lens = canvas.inside((radius - 1) * 0.17, 2)
    canvas.shade(lens, (0.95, 0.965, 0.97))
    below = np.exp(-0.5 * ((radius - 1.06) / np.float32(0.06)) ** 2) * (v > 0)
    canvas.shade(below * 0.25, (0.6, 0.55, 0.53))
    frame = np.clip(np.maximum(np.maximum(rim, bridge), arm), 0, 1).astype(np.float32)
    canvas.paint(
        frame,
        np.array((0.030, 0.026, 0.026), np.float32)
        * (1 + 0.8 * canvas.spot(-0.2, -0.1, 0.4, 0.1))[:, :, None],
    )
    sheen = lens * np.exp(
        -0.5 * ((canvas.x * 0.8 + canvas.y + 0.12 * np.sign(canvas.x) + 0.05) / np.float32(0.03)) ** 2
    )
    canvas.rgb += (sheen * 0.035)[:, :, None]

"""Hair and head coverings: what lies behind the face and what lies over it."""

import numpy as np

from docexam.imaging.press.portraits.canvas import Canvas, Plane, curve, step
from docexam.imaging.press.portraits.head import HALF_WIDTH
from docexam.imaging.press.portraits.sitters import Hair, Sitter

_LONG = {Hair.LONG: 1.6, Hair.BOB: 0.80}


def behind(canvas: Canvas, sitter: Sitter) -> None:
    """Paint the hair that falls behind the face and neck."""
    if sitter.hair in _LONG:
        end = _LONG[sitter.hair]
        edge = (
            _outer(canvas, sitter, 0.17, 0.13)
            if sitter.hair is Hair.LONG
            else _outer(canvas, sitter, 0.20, 0.12)
        )
        fall = np.abs(canvas.x) - (0.78 * sitter.width + 0.05 * np.sin(canvas.y * 4 + 0.6) + 0.05 * canvas.y)
        fall = np.maximum(np.maximum(fall, -canvas.y), canvas.y - end - 0.05 * np.abs(canvas.x))
        body = np.minimum(edge, fall)
        _strands(canvas, sitter, canvas.inside(body + 0.010 * canvas.noise(5, 14), 7), dim=0.55)
    elif sitter.hair is Hair.SCARF:
        below = np.maximum(np.abs(canvas.x) - 0.60 * sitter.width, np.abs(canvas.y - 0.5) - 0.7)
        lining = np.minimum(_outer(canvas, sitter, 0.03, 0.03), below)
        canvas.paint(canvas.inside(lining, 3), np.asarray(sitter.cloth, np.float32) * np.float32(0.3))
    elif sitter.hair is Hair.CURLY:
        long = 0.95 if sitter.name.startswith("woman") else 0.05
        _curls(canvas, sitter, _curl_mask(canvas, sitter, long), dim=0.6)
    elif sitter.hair is Hair.TIED:
        bun = np.hypot(canvas.x / 0.30, (canvas.y + 1.13) / 0.20) - 1
        _strands(canvas, sitter, canvas.inside(bun * 0.2 + 0.006 * canvas.noise(4), 6), dim=0.75)


def over(canvas: Canvas, sitter: Sitter) -> None:
    """Paint the hair over the forehead and beside the face."""
    if sitter.hair is Hair.SCARF:
        return
    grown = {
        Hair.SHORT: (0.035, 0.105),
        Hair.PARTED: (0.040, 0.125),
        Hair.CROPPED: (0.006, 0.020),
        Hair.RECEDING: (0.020, 0.030),
        Hair.CURLY: (0.10, 0.16),
        Hair.BOB: (0.13, 0.12),
        Hair.LONG: (0.10, 0.12),
        Hair.TIED: (0.015, 0.055),
    }[sitter.hair]
    outer = _outer(canvas, sitter, *grown)
    line = _hairline(canvas, sitter)
    falling = sitter.hair in _LONG
    fringe = (0.020 if falling else 0.007) * canvas.streaks(canvas.x * 3.0, canvas.y * 0.4, 60)
    hair_line = canvas.inside(line + fringe, 16 if falling else 30)
    mask = canvas.inside(outer + 0.007 * canvas.noise(3, 5), 5) * hair_line
    if sitter.hair in _LONG:
        mask = np.maximum(mask, _curtains(canvas, sitter))
    if sitter.hair is Hair.CURLY:
        _curls(canvas, sitter, mask)
    elif sitter.hair is Hair.CROPPED:
        grain = canvas.noise(1.3)
        canvas.paint(
            np.clip(mask * (0.86 + 0.10 * grain), 0, 1) * 0.95,
            _tone(sitter) * np.clip(1.0 + 0.30 * grain, 0.4, 2)[:, :, None],
        )
    else:
        canvas.shade(
            canvas.inside(line - 0.035 + fringe, 30) * canvas.inside(outer, 6) * 0.30, (0.55, 0.45, 0.42)
        )
        _strands(canvas, sitter, mask)


def scarf(canvas: Canvas, sitter: Sitter) -> None:
    """Paint a headscarf: cloth round the face with soft folds, over neck and shoulders."""
    if sitter.hair is not Hair.SCARF:
        return
    face = _scarf_opening(canvas, sitter)
    opening = canvas.inside((face - 1) * 0.6, 3)
    outer = _outer(canvas, sitter, 0.13, 0.10)
    drape = np.abs(canvas.x) - (0.72 * sitter.width + 0.20 * np.maximum(canvas.y - 0.15, 0))
    drape = drape - 0.42 * np.maximum(canvas.y - 0.90, 0) ** 0.85
    body = np.minimum(outer, np.maximum(drape, 0.05 - canvas.y))
    mask = canvas.inside(body, 2) * (1 - opening)
    ring = np.exp(-0.5 * ((face - 0.985) / np.float32(0.035)) ** 2)
    canvas.shade(ring * opening * 0.62, (0.42, 0.34, 0.32))
    angle = np.arctan2(canvas.x, 0.5 - canvas.y)
    folds = canvas.blurred(canvas.streaks(angle * np.float32(0.30), face, 90, wander=0.05), 3)
    folds = folds / (folds.std() + 1e-6)
    lower = step(0.75, 1.15, canvas.y)
    cross = canvas.blurred(
        canvas.streaks((canvas.y + 0.55 * np.abs(canvas.x - 0.1)) * np.float32(0.8), canvas.x, 24), 4
    )
    relief = folds * (1 - 0.6 * lower) + lower * cross / (cross.std() + 1e-6)
    round_light = (
        0.96 - 0.34 * np.clip(np.abs(canvas.x + 0.12) / 0.85, 0, 1) ** 2.2 - 0.18 * step(0.9, 1.35, canvas.y)
    )
    light = round_light * (1 + 0.060 * relief) - 0.28 * np.exp(
        -0.5 * ((face - 1.0) / np.float32(0.05)) ** 2
    ) * (canvas.y > 0.2)
    weave = 1 + 0.012 * canvas.noise(0.8)
    canvas.paint(mask, np.asarray(sitter.cloth, np.float32) * np.clip(light * weave, 0.12, 1.5)[:, :, None])


def _scarf_opening(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the distance from the middle of the face in units of the scarf's opening."""
    wide = (0.615 - 0.09 * np.clip(canvas.y - 0.35, 0, 0.7)) * sitter.width
    found: Plane = np.hypot(canvas.x / wide, (canvas.y - 0.19) / np.float32(0.855)).astype(np.float32)
    return found


def _outer(canvas: Canvas, sitter: Sitter, side: float, top: float) -> Plane:
    """Return the signed distance from the outline of the hair above the ears."""
    wide, high = HALF_WIDTH * sitter.width + side, 0.86 + top
    radius = (np.abs(canvas.x / wide) ** 2.25 + np.abs((canvas.y + 0.14) / high) ** 2.25) ** (1 / 2.25)
    found: Plane = ((radius - 1) * 0.8).astype(np.float32)
    return found


def _hairline(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return how far below the hair line a place lies (negative: in the hair)."""
    ax = np.abs(canvas.x) / np.float32(sitter.width)
    high = {Hair.RECEDING: -0.90, Hair.TIED: -0.70, Hair.SHORT: -0.70, Hair.PARTED: -0.74}.get(
        sitter.hair, -0.66
    )
    temple = -0.56 if sitter.hair is Hair.RECEDING else -0.48
    knots = [(0.0, high), (0.26, high - 0.03), (0.41, (high + temple) / 2 - 0.02), (0.52, temple + 0.05)]
    knots += [(0.575, -0.16), (0.615, 0.14), (0.9, 0.16)]
    line = curve(ax, knots)
    if sitter.hair is Hair.PARTED:
        line = (
            line
            + 0.10 * step(-0.30, 0.45, canvas.x) * (1 - step(0.42, 0.60, ax))
            - 0.05 * step(0.1, 0.5, -canvas.x)
        )
    if sitter.hair in _LONG:
        line = line + 0.16 * step(0.05, 0.45, np.abs(canvas.x - 0.12)) * (1 - step(0.42, 0.60, ax)) - 0.05
    found: Plane = (canvas.y - line).astype(np.float32)
    return found


def _curtains(canvas: Canvas, sitter: Sitter) -> Plane:
    """Return the hair that hangs in front of ears and cheeks' edges."""
    ax, end = np.abs(canvas.x), _LONG[sitter.hair]
    inner = 0.565 * sitter.width + 0.085 * step(-0.4, 0.25, canvas.y) - 0.10 * step(0.35, 1.1, canvas.y)
    inner = inner + 0.02 * np.sin(canvas.y * 5 + np.sign(canvas.x))
    outside = 0.78 * sitter.width + 0.05 * np.sin(canvas.y * 4 + 0.6) + 0.05 * canvas.y
    edge = np.maximum(inner - ax, ax - outside - 0.02) + 0.010 * canvas.noise(3, 14)
    found: Plane = (
        canvas.inside(edge, 9)
        * step(-0.55, -0.35, canvas.y)
        * (1 - step(end - 0.10, end, canvas.y + 0.05 * canvas.noise(6, 3)))
    )
    return found


def _curl_mask(canvas: Canvas, sitter: Sitter, end: float) -> Plane:
    outer = np.where(
        canvas.y < 0.1,
        _outer(canvas, sitter, 0.22, 0.17),
        np.abs(canvas.x) - 0.93 * sitter.width + 0.10 * canvas.y,
    )
    found: Plane = canvas.inside(outer + 0.026 * canvas.noise(5), 6) * (
        1 - step(end - 0.12, end, canvas.y + 0.04 * canvas.noise(6))
    )
    return found


def _tone(sitter: Sitter) -> Plane:
    return np.asarray(sitter.hair_colour, np.float32)


def _strands(canvas: Canvas, sitter: Sitter, mask: Plane, dim: float = 1.0) -> None:
    """Paint combed hair: strands that run from the parting down, with a band of gloss."""
    part = 0.12 if sitter.hair in {Hair.LONG, Hair.BOB} else (-0.30 if sitter.hair is Hair.PARTED else 0.0)
    angle = np.arctan2(canvas.x - np.float32(part), canvas.y + np.float32(1.75))
    angle = np.where(
        canvas.y > 0,
        angle * (1 - 0.35 * np.clip(canvas.y, 0, 1)) + 0.2 * canvas.x * np.clip(canvas.y, 0, 1),
        angle,
    )
    fine = canvas.streaks(angle, canvas.y, 400, wander=0.012)
    locks = canvas.streaks(angle, canvas.y * 0.6, 80, wander=0.03)
    band = np.exp(-0.5 * ((np.hypot(canvas.x * 0.9, canvas.y + 0.1) - 0.86) / np.float32(0.10)) ** 2) * (
        canvas.y < -0.15
    )
    low = np.exp(-0.5 * ((canvas.y - 0.45) / np.float32(0.22)) ** 2) * (canvas.y > 0)
    light = 0.82 + 0.16 * fine + 0.17 * locks + (band * 0.55 + low * 0.22) * (1 + 0.35 * fine + 0.2 * locks)
    light = light - 0.30 * step(0.5, 0.9, np.abs(canvas.x)) * step(-0.25, 0.25, -canvas.y)
    gloss = np.float32(0.016) * band[:, :, None] * (1 + 0.4 * fine)[:, :, None]
    colour = _tone(sitter) * np.clip(light * dim, 0.15, 2.2)[:, :, None] + np.maximum(gloss, 0) * np.float32(
        dim
    )
    canvas.paint(mask, colour.astype(np.float32))


def _curls(canvas: Canvas, sitter: Sitter, mask: Plane, dim: float = 1.0) -> None:
    """Paint curly hair: small rolls of light and shade."""
    coils = 0.55 * np.sin(canvas.noise(2.6) * 2.4) + 0.55 * canvas.noise(1.5)
    light = 0.78 + 0.34 * coils + 0.12 * canvas.noise(1.1)
    light = light + 0.30 * canvas.spot(-0.25, -0.85, 0.5, 0.25) - 0.22 * step(0.5, 0.95, np.abs(canvas.x))
    colour = (
        _tone(sitter) * np.clip(light * dim, 0.12, 2.2)[:, :, None]
        + np.float32(0.004) * np.maximum(coils, 0)[:, :, None]
    )
    canvas.paint(mask, colour.astype(np.float32))

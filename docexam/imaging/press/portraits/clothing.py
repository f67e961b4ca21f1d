"""Background, neck, shoulders and clothes."""

import numpy as np

from docexam.domain.holder import Sex
from docexam.imaging.press.portraits.canvas import Canvas, step
from docexam.imaging.press.portraits.sitters import Clothes, Sitter


def background(canvas: Canvas) -> None:
    """Fill the picture with a plain light background, a little darker at the foot."""
    light = 1.0 - 0.05 * canvas.y - 0.035 * canvas.x**2
    canvas.rgb[:] = np.array((0.66, 0.70, 0.735), np.float32) * light[:, :, None]


def neck(canvas: Canvas, sitter: Sitter) -> None:
    """Paint the neck, in the shadow of the chin."""
    ax = np.abs(canvas.x)
    wide = 0.36 if sitter.sex is Sex.FEMALE else 0.45
    edge = ax - (wide * sitter.width + 0.30 * np.maximum(canvas.y - 1.08, 0) ** 1.3)
    mask = canvas.inside(edge, 2) * (canvas.y > 0.3)
    shadow = np.exp(-0.5 * (np.maximum(canvas.y - 0.98 + 0.35 * canvas.x**2, 0) / np.float32(0.13)) ** 2)
    light = 0.84 - 0.50 * shadow - 0.34 * (ax / wide) ** 2.4 + 0.06 * (canvas.x < 0) * ax
    for side in (-1, 1):
        cord = canvas.x - side * (0.30 - 0.22 * (canvas.y - 0.9)) * wide / 0.36
        light = light - 0.07 * np.exp(-0.5 * (cord / 0.03) ** 2) * step(1.0, 1.2, canvas.y)
    tone = np.asarray(sitter.skin, np.float32)
    shades = np.stack([np.clip(light, 0.1, 1.1) ** p for p in (0.9, 1.08, 1.15)], axis=2)
    canvas.paint(mask, (tone * shades).astype(np.float32))


def clothes(canvas: Canvas, sitter: Sitter) -> None:
    """Paint shoulders and collar."""
    ax = np.abs(canvas.x)
    man = sitter.sex is Sex.MALE
    slope = (1.17 if man else 1.24) + (0.26 if man else 0.30) * np.maximum(ax - 0.34, 0) ** 0.85
    folds = canvas.blurred(canvas.noise(14, 30), 2)
    light = 0.92 + 0.05 * folds - 0.25 * step(0.7, 1.15, ax) - 0.10 * canvas.x
    weave = 1 + 0.02 * canvas.noise(0.9)
    cloth = np.asarray(sitter.cloth, np.float32) * np.clip(light * weave, 0.2, 1.4)[:, :, None]
    neckline = {
        Clothes.ROUND: np.hypot(canvas.x / 0.46, (canvas.y - 1.06) / 0.24) - 1,
        Clothes.SCARF: np.hypot(canvas.x / 0.30, (canvas.y - 1.06) / 0.10) - 1,
    }.get(sitter.clothes, ax / 0.20 + (canvas.y - 1.48) / 0.30)
    body = canvas.inside(slope - canvas.y, 2) * (1 - canvas.inside(neckline * 0.2, 3))
    canvas.shade(
        canvas.inside(slope - canvas.y - 0.02, 20) * canvas.inside(neckline * 0.2 - 0.01, 20) * 0.3,
        (0.5, 0.45, 0.45),
    )
    if sitter.clothes is Clothes.JACKET:
        _shirt(canvas, (0.66, 0.68, 0.70), wide=man)
        lapel = ax - 0.16 - 0.60 * np.maximum(1.52 - canvas.y, 0)
        jacket = canvas.inside(slope - 0.01 - canvas.y, 2) * canvas.inside(-lapel, 2)
        canvas.paint(jacket, cloth)
        seam = np.exp(-0.5 * (np.abs(lapel) / np.float32(0.010)) ** 2) * (canvas.y > 1.12)
        canvas.shade(np.clip(seam, 0, 1) * 0.5, (0.5, 0.5, 0.5))
        return
    if sitter.clothes is Clothes.SHIRT:
        _shirt(canvas, sitter.cloth, wide=man)
        canvas.paint(
            canvas.inside(slope - canvas.y, 2)
            * canvas.inside((0.30 if man else 0.20) - ax + 0.30 * np.maximum(canvas.y - 1.2, 0), 3),
            cloth,
        )
        return
    canvas.paint(body, cloth)
    if sitter.clothes is Clothes.ROUND:
        rim = np.exp(-0.5 * (np.abs(neckline * 0.3 - 0.012) / np.float32(0.008)) ** 2) * canvas.inside(
            slope - canvas.y, 2
        )
        canvas.shade(rim * 0.45, (0.6, 0.6, 0.6))


def _shirt(canvas: Canvas, colour: tuple[float, float, float], *, wide: bool) -> None:
    """Paint an open collar: two leaves that meet below the neck."""
    ax = np.abs(canvas.x) * np.float32(0.46 / (0.46 if wide else 0.385))
    top = 1.06 - 0.10 * step(0.28, 0.46, ax)
    inner = ax - 0.43 * np.clip((1.44 - canvas.y) / 0.40, 0, 1.1)
    outer = ax - 0.46 - 0.10 * np.clip(canvas.y - 1.05, 0, 0.14) + 0.42 * np.maximum(canvas.y - 1.20, 0)
    leaf = canvas.inside(-inner, 2) * canvas.inside(outer, 2) * canvas.inside(top - canvas.y, 3)
    fold = 0.94 - 0.16 * step(0.3, 0.55, ax) + 0.015 * canvas.noise(1.2)
    canvas.paint(leaf, np.asarray(colour, np.float32) * fold[:, :, None])
    edge = np.exp(-0.5 * (np.abs(inner) / np.float32(0.011)) ** 2) * (canvas.y > 1.0)
    canvas.shade(np.clip(edge, 0, 1) * 0.45, (0.5, 0.46, 0.46))
    below = np.exp(-0.5 * (np.maximum(outer, 0) / np.float32(0.02)) ** 2) * (outer > 0) * (canvas.y > 1.18)
    canvas.shade(np.clip(below, 0, 1) * 0.35, (0.5, 0.5, 0.5))

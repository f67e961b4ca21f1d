"""One portrait from back to front."""

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.press.portraits import clothing, hair, traits
from docexam.imaging.press.portraits.canvas import Canvas
from docexam.imaging.press.portraits.head import face_distance, lit, relief, skin
from docexam.imaging.press.portraits.sitters import Clothes, Hair, Sitter

_WARMTH = (0.86, 1.06, 1.14)
"""Skin lets red light through: shadows lose blue and green first."""


def painted(sitter: Sitter) -> NDArray[np.float32]:
    """Return the portrait of `sitter` in linear RGB, float32 (492, 384, 3); the same every time."""
    canvas = Canvas(sitter.seed)
    clothing.background(canvas)
    hair.behind(canvas, sitter)
    clothing.neck(canvas, sitter)
    if sitter.clothes is not Clothes.SCARF:
        clothing.clothes(canvas, sitter)
    light, gloss = lit(canvas, relief(canvas, sitter))
    if sitter.hair not in {Hair.LONG, Hair.BOB, Hair.SCARF}:
        traits.ears(canvas, sitter, light)
    _face(canvas, sitter, light, gloss)
    hair.over(canvas, sitter)
    hair.scarf(canvas, sitter)
    traits.glasses(canvas, sitter)
    grain = 1 + 0.010 * canvas.noise(0.8)
    return np.clip(canvas.rgb * grain[:, :, None], 0.0, 1.0)


def _face(canvas: Canvas, sitter: Sitter, light: NDArray[np.float32], gloss: NDArray[np.float32]) -> None:
    mask = canvas.inside(face_distance(canvas, sitter), 3)
    shades = np.stack([np.clip(light, 0.02, 1.4) ** np.float32(power) for power in _WARMTH], axis=2)
    colour = skin(canvas, sitter) * shades
    shine = gloss * (0.050 + 0.006 * canvas.noise(1.6)) * (1.0 if sitter.skin[0] < 0.3 else 0.7)
    colour += np.maximum(shine, 0)[:, :, None]
    under = canvas.rgb.copy()
    canvas.paint(mask, colour.astype(np.float32))
    traits.mouth(canvas, sitter)
    traits.nostrils(canvas, sitter)
    traits.eyes(canvas, sitter)
    traits.beard(canvas, sitter, mask)
    traits.brows(canvas, sitter)
    outside = (1 - mask)[:, :, None]
    if sitter.beard != "full":
        canvas.rgb += (under - canvas.rgb) * outside

"""The portrait bank: rendered people who do not exist, and drawn ones that stand in where there are no others.

`portrait` gives linear light for the optics, `printed_portrait` 8-bit sRGB for the dye printer,
`grey_portrait` the lightness a ghost portrait is modulated with. Each is made once and kept.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.imaging.press.portraits.bank import BANK
from docexam.imaging.press.portraits.painting import painted
from docexam.imaging.press.portraits.rendered import (
    RenderedSitter,
    is_rendered,
    rendered_portrait,
    rendered_sitters,
    sitting,
)
from docexam.imaging.press.portraits.sitters import Sitter

__all__ = [
    "BANK",
    "RenderedSitter",
    "Sitter",
    "drawn_portrait",
    "grey_portrait",
    "is_rendered",
    "portrait",
    "printed_portrait",
    "rendered_sitters",
    "sitting",
]

Art = Callable[[str], bytes]

_KEPT = 24


def printed_portrait(name: str, art: Art) -> NDArray[np.uint8]:
    """Return the portrait `name` as sRGB, uint8 of shape (rows, columns, 3).

    Raises:
        ProgramFault: ASSET_MISSING; nobody drawn has that name.
        EnvironmentFault: ASSET_MISSING or ASSET_DAMAGED, of a rendered one.
    """
    return rendered_portrait(name, art) if is_rendered(name) else drawn_portrait(name)


@lru_cache(maxsize=_KEPT)
def drawn_portrait(name: str) -> NDArray[np.uint8]:
    """Return the drawn stand-in `name`; raises as above."""
    sitters = {sitter.name: sitter for sitter in BANK}
    if name not in sitters:
        raise ProgramFault(FaultCode.ASSET_MISSING, file=name)
    linear = painted(sitters[name])
    srgb = np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 1e-6) ** (1 / 2.4) - 0.055
    )
    pixels: NDArray[np.uint8] = np.rint(np.clip(srgb, 0, 1) * 255).astype(np.uint8)
    pixels.flags.writeable = False
    return pixels


def portrait(name: str, art: Art) -> NDArray[np.float32]:
    """Return the portrait `name` in linear RGB, float32 of shape (rows, columns, 3); raises as above."""
    value = printed_portrait(name, art).astype(np.float32) / np.float32(255)
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)


def grey_portrait(name: str, art: Art) -> NDArray[np.float32]:
    """Return the linear luminance of the portrait, float32 of shape (rows, columns); raises as above."""
    grey: NDArray[np.float32] = portrait(name, art) @ np.array((0.2126, 0.7152, 0.0722), np.float32)
    grey.flags.writeable = False
    return grey

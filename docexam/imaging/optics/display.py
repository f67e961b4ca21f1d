"""From linear light to the bytes of a screen."""

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.grid import Cover, Plane

_STEPS: Final = 4096

Pixels = NDArray[np.uint8]


def encode(planes: Planes, alpha: Cover | None = None) -> Pixels:
    """Return linear planes as B, G, R, A bytes, shape (height, width, 4), premultiplied.

    sRGB transfer by table (IEC 61966-2-1); `alpha` None means opaque throughout. The layout in memory is
    that of a 32-bit ARGB word on a little-endian machine (QImage.Format_ARGB32_Premultiplied).
    """
    height, width = planes[0].shape
    pixels = np.empty((height, width, 4), np.uint8)
    for channel, plane in zip((2, 1, 0), planes, strict=True):
        pixels[:, :, channel] = to_srgb(plane)
    if alpha is None:
        pixels[:, :, 3] = 255
        return pixels
    for channel in range(3):
        scaled = pixels[:, :, channel].astype(np.uint16) * alpha + 127
        pixels[:, :, channel] = (scaled // 255).astype(np.uint8)
    pixels[:, :, 3] = alpha
    return pixels


def to_srgb(plane: Plane) -> Cover:
    """Return one linear plane as sRGB bytes."""
    index = np.clip(plane, 0.0, 1.0)
    index *= np.float32(_STEPS - 1)
    index += np.float32(0.5)
    return _table().take(index.astype(np.uint16))


def rgb(pixels: Pixels) -> Pixels:
    """Return B, G, R, A bytes as R, G, B over black, shape (height, width, 3)."""
    return np.ascontiguousarray(pixels[:, :, 2::-1])


@cache
def _table() -> Cover:
    linear = np.arange(_STEPS) / (_STEPS - 1)
    value = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(value * 255), np.uint8)

"""Infrared luminescence (IRL): up-converting ink glows in visible light under an infrared lamp, all else is dark."""

from typing import Final

import numpy as np

from docexam.imaging.optics.transmitted import vignette
from docexam.imaging.press.albedo import INSIDE_PAPER
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.processes import blurred

_DARK: Final = (0.0042, 0.0030, 0.0030)
_GLOW: Final = 0.18
_GLOW_MM: Final = 0.08
_GAIN: Final = 1.3
_VIGNETTE: Final = 0.40


def glowing_in_infrared(impression: Impression) -> Planes:
    """Return the page under an infrared lamp in a dark room, as the naked eye sees it."""
    grid = impression.grid
    shape = grid.height, grid.width
    emitted = [np.zeros(shape, np.float32) for _ in range(3)]
    for deposit in impression.deposits:
        layer, place = deposit.layer, deposit.place
        if layer.process in INSIDE_PAPER:
            continue
        amount = deposit.amount
        passed = 1.0 - amount * np.float32(max(layer.ink.opacity, 1.0 - layer.ink.ir))
        for plane, channel in zip(emitted, layer.ink.irl, strict=True):
            plane[place] *= passed  # whatever lies above the ink takes the lamp's light away
            if channel:
                plane[place] += amount * np.float32(channel)
    lamp = vignette(impression, _VIGNETTE)
    planes = []
    for plane, dark in zip(emitted, _DARK, strict=True):
        glow = plane + np.float32(_GLOW) * blurred(plane, _GLOW_MM, grid)
        planes.append(((np.float32(_GAIN) * glow + np.float32(dark)) * lamp).astype(np.float32))
    return planes[0], planes[1], planes[2]

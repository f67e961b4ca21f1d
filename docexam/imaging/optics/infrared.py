"""Reflected infrared (IR): grey, inks that drop out and carbon that stays."""

from typing import Final

import numpy as np

from docexam.imaging.optics.transmitted import vignette
from docexam.imaging.press.albedo import INSIDE_PAPER
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.processes import blurred
from docexam.imaging.press.sheet import Process
from docexam.imaging.press.surface import grain

_VIGNETTE: Final = 0.10
_SOFT_MM: Final = 0.012
_BLACK_ALONE: Final = 1.8
"""The coloured dyes of an inkjet printer are open to infrared; what they absorb comes of the black."""


def seen_in_infrared(impression: Impression) -> Planes:
    """Return the page as an infrared camera shows it: three equal planes."""
    substrate = impression.page.substrate
    plane: Plane = np.float32(substrate.ir) * (
        1.0 + np.float32(0.6 * substrate.texture) * grain(impression.texture)
    )
    for deposit in impression.deposits:
        layer = deposit.layer
        if layer.process in INSIDE_PAPER:
            continue
        part = plane[deposit.place]
        amount = _absorbing(deposit)
        ink = layer.ink
        opacity = np.float32(ink.opacity if ink.ir_opacity is None else ink.ir_opacity)
        part *= 1.0 - amount * (opacity + (1.0 - opacity) * np.float32(1.0 - layer.ink.ir))
        if opacity:
            part += amount * (opacity * np.float32(layer.ink.ir))
    plane *= vignette(impression, _VIGNETTE)
    plane = blurred(plane, _SOFT_MM, impression.grid)
    return plane, plane.copy(), plane.copy()


def _absorbing(deposit: Deposit) -> Plane:
    """Return how much infrared-active ink lies there: for pictures in proportion to their darkness."""
    amount = deposit.amount
    if deposit.colour is None or deposit.layer.process in (Process.INTAGLIO, Process.PERFORATION):
        return amount
    dark = 1.0 - deposit.colour[1].astype(np.float32)
    return amount * dark ** np.float32(_BLACK_ALONE if deposit.layer.process is Process.INKJET else 0.6)

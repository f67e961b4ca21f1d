"""Light along the viewing axis (COA): films with glass beads send it straight back to the eye."""

from typing import Final

import numpy as np

from docexam.imaging.optics.transmitted import vignette
from docexam.imaging.press.albedo import INSIDE_PAPER, NEW_BASE
from docexam.imaging.press.deposit import Planes, part_of
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.noise import Noise
from docexam.imaging.press.sheet import Process

_DIFFUSE: Final = 0.46
"""How much of the page itself is seen beside what comes straight back."""

_BACK: Final = (0.92, 0.96, 1.0)
_BEADS_FROM_PX_PER_MM: Final = 45.0
_LEFT_BELOW_PASTED: Final = 0.08
_VIGNETTE: Final = 0.22


def lit_along_the_axis(impression: Impression) -> Planes:
    """Return the page with the lamp beside the eye: dim print, and films that shine back."""
    back = _retroreflected(impression)
    lamp = vignette(impression, _VIGNETTE)
    red, green, blue = (
        ((seen * np.float32(_DIFFUSE) + back * np.float32(channel)) * lamp).astype(np.float32)
        for seen, channel in zip(impression.albedo, _BACK, strict=True)
    )
    return red, green, blue


def _retroreflected(impression: Impression) -> Plane:
    """Return the part of the light that comes straight back, with the sparkle of single beads close up."""
    grid = impression.grid
    back: Plane = np.zeros((grid.height, grid.width), np.float32)
    for deposit in impression.deposits:
        layer, place = deposit.layer, deposit.place
        if layer.process in INSIDE_PAPER:
            continue
        amount = deposit.amount
        if layer.process in NEW_BASE:
            back[place] *= 1.0 - amount * np.float32((1.0 - _LEFT_BELOW_PASTED) * layer.ink.opacity)
        elif layer.process is Process.PERFORATION:
            back[place] *= 1.0 - amount
        if layer.ink.coa:
            part = part_of(grid, deposit)
            uneven = np.float32(0.10) * impression.texture.on(part, Noise.WHITE, 17.0, variant=5)
            if grid.px_per_mm >= _BEADS_FROM_PX_PER_MM:
                beads = impression.texture.on(part, Noise.WHITE, 24.0, variant=6)
                uneven += np.float32(0.30) * np.clip(beads, -1.5, 3.0)
            back[place] += np.float32(layer.ink.coa) * amount * np.maximum(1.0 + uneven, 0.0)
    return back

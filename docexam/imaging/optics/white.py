"""White light from above (VIS), and point lamps over a tilted page (TLT): what does not move with the angle."""

from typing import Final

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.sheet import Process
from docexam.imaging.press.surface import relief_um

_RAISED: Final = frozenset({Process.INTAGLIO, Process.BLIND, Process.LASER, Process.PASTED})
_STRUCTURE_FROM_PX_PER_MM: Final = 25.0
"""From here the eye sees the relief of the paper itself, not only of what stands on it."""


def lit_from_above(impression: Impression) -> Planes:
    """Return the page under a lamp a little to the top left: colour, with the relief of raised ink."""
    planes = impression.albedo
    if impression.grid.px_per_mm >= _STRUCTURE_FROM_PX_PER_MM:
        _shade_surface(planes, impression)
        return planes
    for deposit in impression.in_white:
        if deposit.layer.process in _RAISED:
            _shade(planes, deposit, impression)
    return planes


def slopes(height_um: Plane, px_per_mm: float) -> tuple[Plane, Plane]:
    """Return the dimensionless slopes (across, down) of a height map in micrometres."""
    cv = opencv()
    scale = px_per_mm * 1e-3 / 8.0
    across = cv.Sobel(height_um, cv.CV_32F, 1, 0, ksize=3, scale=scale, borderType=cv.BORDER_REPLICATE)
    down = cv.Sobel(height_um, cv.CV_32F, 0, 1, ksize=3, scale=scale, borderType=cv.BORDER_REPLICATE)
    return across, down


def _shade_surface(planes: Planes, impression: Impression) -> None:
    across, down = slopes(impression.height_um, impression.grid.px_per_mm)
    factor = _facing(across, down)
    for plane in planes:
        plane *= factor
    for deposit in impression.in_white:
        if deposit.layer.ink.gloss:
            _shine(planes, deposit, across[deposit.place], down[deposit.place])


def _shade(planes: Planes, deposit: Deposit, impression: Impression) -> None:
    relief = relief_um(deposit, impression.grid, impression.texture)
    if relief is None:
        return
    across, down = slopes(relief, impression.grid.px_per_mm)
    factor = _facing(across, down)
    for plane in planes:
        plane[deposit.place] *= factor
    if deposit.layer.ink.gloss:
        _shine(planes, deposit, across, down)


def _facing(across: Plane, down: Plane) -> Plane:
    """Return how much brighter a slope is for facing the lamp at the top left."""
    tilt = np.float32(0.275) * across + np.float32(0.4675) * down
    return np.clip(np.float32(1.0) + tilt, 0.4, 1.7)


def _shine(planes: Planes, deposit: Deposit, across: Plane, down: Plane) -> None:
    """A glossy film mirrors the lamp where its flank leans half-way towards it."""
    lobe = np.exp(-(((across - 0.22) / 0.16) ** 2) - ((down - 0.34) / 0.20) ** 2)
    light = np.float32(deposit.layer.ink.gloss) * deposit.amount * lobe
    for plane in planes:
        plane[deposit.place] += light

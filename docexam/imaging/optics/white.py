"""White light from above (VIS), and point lamps over a tilted page (TLT): what does not move with the angle."""

from typing import Final

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.sheet import Process
from docexam.imaging.press.surface import relief_um

_RAISED: Final = frozenset({Process.INTAGLIO, Process.BLIND, Process.LASER})


def lit_from_above(impression: Impression) -> Planes:
    """Return the page under a lamp a little to the top left: colour, with the relief of raised ink."""
    red, green, blue = (plane.copy() for plane in impression.albedo)
    planes = red, green, blue
    for deposit in impression.deposits:
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


def _shade(planes: Planes, deposit: Deposit, impression: Impression) -> None:
    relief = relief_um(deposit, impression.grid, impression.texture)
    if relief is None:
        return
    across, down = slopes(relief, impression.grid.px_per_mm)
    factor = np.clip(1.0 + np.float32(0.55) * (0.5 * across + 0.85 * down), 0.4, 1.7)
    shine: Plane | None = None
    if deposit.layer.ink.gloss:
        lobe = np.exp(-(((across + 0.22) / 0.10) ** 2) - ((down + 0.34) / 0.13) ** 2)
        shine = np.float32(deposit.layer.ink.gloss) * deposit.amount * lobe
    for plane in planes:
        part = plane[deposit.place]
        part *= factor
        if shine is not None:
            part += shine

"""The colour of the print in diffuse white light: deposits multiplied or laid over the substrate."""

from collections.abc import Iterable
from typing import Final

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.deposit import Deposit, Planes, tint_at
from docexam.imaging.press.geometry import ImagePlate
from docexam.imaging.press.grid import Grid, Plane
from docexam.imaging.press.ink import Rainbow, Rgb
from docexam.imaging.press.sheet import Layer, Process, Reproduction, Side

INSIDE_PAPER: Final = frozenset({Process.WATERMARK, Process.ELECTROTYPE, Process.THREAD})
"""What lies in the paper and shows only when light passes through it."""

NEW_BASE: Final = frozenset({Process.PASTED, Process.ERASURE})
"""What hides all that was printed before it, in every reflected light."""

_AMOUNTS: Final = np.arange(256, dtype=np.uint8) * np.float32(1.0 / 255.0)
"""The coverage as a part of the whole for each value of a cover."""


def paper_planes(albedo: Rgb, brightness: Plane) -> Planes:
    """Return the bare substrate as three fresh planes."""
    red, green, blue = (brightness * np.float32(channel) for channel in albedo)
    return red, green, blue


def lay(planes: Planes, deposits: Iterable[Deposit], grid: Grid, *, verso: bool = False) -> None:
    """Lay `deposits` over `planes` in order, in place (`verso` takes those of the other side).

    Foil and colour-shifting ink are left to the optics.
    """
    x_mm = grid.x_mm()
    for deposit in deposits:
        layer = deposit.layer
        if layer.process in INSIDE_PAPER or (layer.side is Side.VERSO) != verso or moves_with_angle(deposit):
            continue
        amount = deposit.amount if _varies(deposit) else None
        for channel, plane in enumerate(planes):
            part = plane[deposit.place]
            own = _own_colour(deposit, x_mm, channel)
            hidden, added = _hidden(own, layer.ink.opacity), own * np.float32(layer.ink.opacity)
            if amount is not None:
                part *= 1.0 - amount * hidden
                if layer.ink.opacity:
                    part += amount * added
            else:
                part *= opencv().LUT(deposit.cover, 1.0 - _AMOUNTS * hidden)
                if layer.ink.opacity:
                    part += opencv().LUT(deposit.cover, _AMOUNTS * added)


def _varies(deposit: Deposit) -> bool:
    """Tell whether the colour of a deposit is not the same all over; where it is, a table of 256 covers says all."""
    return deposit.colour is not None or isinstance(deposit.layer.ink.vis, Rainbow)


def shows_in_white(layer: Layer) -> bool:
    """Tell whether a layer can be seen in white light at all, from above or from the side."""
    if layer.process in INSIDE_PAPER:
        return False
    ink = layer.ink
    coloured = isinstance(layer.geometry, ImagePlate | Reproduction) or ink.vis != (1.0, 1.0, 1.0)
    raised = ink.height_um != 0.0 or ink.gloss != 0.0 or layer.process is Process.PERFORATION
    return coloured or raised or ink.opacity > 0.0 or ink.shift is not None or layer.process is Process.OVD


def moves_with_angle(deposit: Deposit) -> bool:
    """Tell whether the colour of a deposit depends on how the page is held."""
    ink = deposit.layer.ink
    return deposit.layer.process is Process.OVD or ink.shift is not None or ink.aspect is not None


def _own_colour(deposit: Deposit, x_mm: Plane, channel: int) -> Plane | np.float32:
    if deposit.colour is not None:
        return deposit.colour[channel].astype(np.float32)
    return tint_at(deposit.layer.ink.vis, x_mm[:, deposit.place[1]], channel)


def _hidden(own: Plane | np.float32, opacity: float) -> Plane | np.float32:
    """Return what a full cover takes from the light below: all if opaque, 1 - transmittance if not."""
    if opacity >= 1.0:
        return np.float32(1.0)
    return 1.0 - own * np.float32(1.0 - opacity)

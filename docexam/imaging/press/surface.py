"""The surface of a page: brightness of the bare material and height of everything on it."""

from collections.abc import Iterable
from typing import Final

import numpy as np

from docexam.imaging.press.deposit import Deposit, part_of
from docexam.imaging.press.grid import Grid, Plane
from docexam.imaging.press.ink import Substrate
from docexam.imaging.press.noise import Noise, Texture
from docexam.imaging.press.processes import blurred
from docexam.imaging.press.sheet import Process, Side

_FIBRES_FROM: Final = 25.0
_FINE_FROM: Final = 100.0
_HOLE_DEPTH_UM: Final = -60.0


def brightness(texture: Texture, substrate: Substrate) -> Plane:
    """Return the relative brightness of the bare material, about 1."""
    return 1.0 + np.float32(substrate.texture) * grain(texture)


def grain(texture: Texture) -> Plane:
    """Return the fine structure of paper (mean 0), with more detail the closer one looks."""
    k = texture.grid.px_per_mm
    total = 0.006 * texture.sample(Noise.PINK, 31.0) + 0.006 * texture.sample(Noise.WHITE, 17.0)
    if k >= _FIBRES_FROM:
        total = total + 0.016 * texture.sample(Noise.FIBRE, 5.0)
    if k >= _FINE_FROM:
        total = total + 0.013 * texture.sample(Noise.FIBRE, 2.1) + 0.006 * texture.sample(Noise.WHITE, 1.1)
    return total.astype(np.float32)


def height_um(deposits: Iterable[Deposit], texture: Texture, substrate: Substrate) -> Plane:
    """Return the height map in micrometres, float32 of the size of the texture's grid."""
    grid = texture.grid
    scale = substrate.roughness_um * _relief_gain(grid.px_per_mm)
    total: Plane = grain(texture) * np.float32(scale)
    for deposit in deposits:
        if deposit.layer.side is Side.VERSO:
            continue
        added = relief_um(deposit, grid, texture)
        if added is not None:
            total[deposit.place] += added
    return total


def _relief_gain(px_per_mm: float) -> float:
    """Return how much of the roughness is drawn: seen from afar it is averaged away, close up it stands out."""
    if px_per_mm < _FIBRES_FROM:
        return 1.7
    return 0.8 if px_per_mm < _FINE_FROM else 0.55


def relief_um(deposit: Deposit, grid: Grid, texture: Texture) -> Plane | None:
    """Return the height a deposit adds on its place; None if it lies flat."""
    layer = deposit.layer
    ink_um = layer.ink.height_um
    if layer.process is Process.PERFORATION:
        return np.float32(_HOLE_DEPTH_UM) * blurred(deposit.amount, 0.05, grid)
    if ink_um == 0.0:
        return None
    amount = deposit.amount
    if layer.process is Process.INTAGLIO:
        return np.float32(0.75 * ink_um) * blurred(amount, 0.035, grid) + np.float32(0.25 * ink_um) * blurred(
            amount, 0.012, grid
        )
    if layer.process is Process.BLIND:
        return np.float32(ink_um) * blurred(amount, 0.02, grid)  # a die is soft by its feather
    if layer.process is Process.ERASURE:
        part = part_of(grid, deposit)
        torn = np.float32(5.0) * texture.on(part, Noise.FIBRE, 5.0)
        torn += np.float32(4.0) * texture.on(part, Noise.PINK, 9.0)
        return blurred(amount, 0.06, grid) * (np.float32(ink_um) + torn)
    return np.float32(ink_um) * amount

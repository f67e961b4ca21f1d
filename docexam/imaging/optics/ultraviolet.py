"""Ultraviolet (UVA, UVB, UVC): the glow of materials and inks; every wavelength is a column of the records."""

from typing import Final

import numpy as np

from docexam.domain.illumination import Light
from docexam.imaging.optics.transmitted import vignette
from docexam.imaging.press.albedo import INSIDE_PAPER, NEW_BASE
from docexam.imaging.press.deposit import Deposit, Planes, tint_at
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.ink import Ink, Substrate, Tint
from docexam.imaging.press.noise import Noise
from docexam.imaging.press.processes import blurred
from docexam.imaging.press.sheet import Process

_GLOW: Final = 0.20
_GAIN: Final = 1.7
_VIGNETTE: Final = 0.34


def glowing(impression: Impression, light: Light) -> Planes:
    """Return the page in a dark room under an ultraviolet lamp."""
    base, emitted, clear = _emissions(impression, light)
    lamp = vignette(impression, _VIGNETTE) * _unevenness(impression)
    paper_part = (0.35 + 0.65 * clear) * lamp
    ink_part = (np.float32(_GAIN) * (0.6 * np.sqrt(clear) + 0.4 * clear)) * lamp  # about clear ** 0.7
    planes = []
    for below, above in zip(base, emitted, strict=True):
        glow = above * ink_part
        glow += np.float32(_GLOW) * blurred(glow, _glow_mm(impression), impression.grid)
        planes.append((below * paper_part + glow).astype(np.float32))
    return _toned(planes)


def _emissions(impression: Impression, light: Light) -> tuple[list[Plane], list[Plane], Plane]:
    """Return (emission of the material, emission of inks, what quenching leaves), all float32."""
    grid = impression.grid
    shape = grid.height, grid.width
    bare = _of_material(impression.page.substrate, light)
    base = [np.full(shape, channel, np.float32) for channel in bare]
    emitted = [np.zeros(shape, np.float32) for _ in range(3)]
    clear = np.ones(shape, np.float32)
    x_mm = grid.x_mm()
    for deposit in impression.deposits:
        if deposit.layer.process in INSIDE_PAPER:
            continue
        amount, place = deposit.amount, deposit.place
        tint = emission(deposit.layer.ink, light)
        if deposit.layer.process in NEW_BASE:
            _replace_base(base, emitted, clear, deposit, tint)
            continue
        if deposit.layer.ink.quench:
            clear[place] *= 1.0 - _quenching(deposit, amount)
        if deposit.layer.ink.opacity:
            for plane in emitted:
                plane[place] *= 1.0 - amount * np.float32(deposit.layer.ink.opacity)
        if isinstance(tint, tuple) and not any(tint):
            continue
        columns = x_mm[:, place[1]]
        for channel, plane in enumerate(emitted):
            plane[place] += amount * tint_at(tint, columns, channel)
    return base, emitted, clear


def emission(ink: Ink, light: Light) -> Tint:
    """Return the emission of an ink under one ultraviolet lamp; missing columns answer as UVA."""
    column: Tint | None = None
    if light is Light.UVB:
        column = ink.uvb
    elif light is Light.UVC:
        column = ink.uvc
    return ink.uva if column is None else column


def _of_material(substrate: Substrate, light: Light) -> tuple[float, float, float]:
    column = None
    if light is Light.UVB:
        column = substrate.uvb
    elif light is Light.UVC:
        column = substrate.uvc
    return substrate.uva if column is None else column


def _replace_base(
    base: list[Plane], emitted: list[Plane], clear: Plane, deposit: Deposit, tint: Tint
) -> None:
    """A pasted piece or a scraped spot: what lies below is hidden or gone."""
    amount, place = deposit.amount, deposit.place
    hidden = amount * np.float32(deposit.layer.ink.opacity)
    if isinstance(tint, tuple):
        for plane, channel in zip(base, tint, strict=True):
            plane[place] += hidden * (np.float32(channel) - plane[place])
    for plane in emitted:
        plane[place] *= 1.0 - hidden
    clear[place] += hidden * (1.0 - clear[place])


def _quenching(deposit: Deposit, amount: Plane) -> Plane:
    if deposit.colour is None or deposit.layer.process is Process.INTAGLIO:
        return amount * np.float32(deposit.layer.ink.quench)
    dark = 1.0 - deposit.colour[1].astype(np.float32)
    return amount * dark * np.float32(deposit.layer.ink.quench)


def _unevenness(impression: Impression) -> Plane:
    """Return the faint mottle of real paper under the lamp."""
    texture = impression.texture
    mottle = 0.05 * texture.sample(Noise.PINK, 24.0) + 0.03 * texture.sample(Noise.WHITE, 17.0)
    return (1.0 + mottle).astype(np.float32)


def _glow_mm(impression: Impression) -> float:
    """Return the width of the glow: as wide as the margin of a tile allows, at most 0.2 mm."""
    return min(0.20, max(0.08, 2.2 / impression.grid.px_per_mm))


def _toned(planes: list[Plane]) -> Planes:
    """Hold back the brightest light of each pixel, keeping its hue."""
    brightest = np.maximum(np.maximum(planes[0], planes[1]), planes[2])
    factor = 1.0 / (1.0 + np.float32(0.25) * brightest)
    return planes[0] * factor, planes[1] * factor, planes[2] * factor

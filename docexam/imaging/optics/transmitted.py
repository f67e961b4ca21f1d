"""Light from behind (TRN): watermark, thread, formation of the paper, register, holes."""

from typing import Final

import numpy as np

from docexam.imaging.press.albedo import lay, moves_with_angle
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.noise import Noise
from docexam.imaging.press.processes import blurred
from docexam.imaging.press.sheet import Process

_LAMP: Final = (1.0, 1.0, 1.0)
_GAIN: Final = 1.48
_FIBRES_FROM_PX_PER_MM: Final = 25.0
_FOIL: Final = (0.80, 0.80, 0.80)
_FLAKES: Final = (0.36, 0.33, 0.32)
_THROUGH: Final = 0.48
_VIGNETTE: Final = 0.30


def lit_from_behind(impression: Impression) -> Planes:
    """Return the page on a light box, a little darker towards its corners."""
    paper = _paper(impression) * (_vignette(impression) * np.float32(_GAIN))
    albedo = impression.page.substrate.albedo
    verso = _verso(impression)
    planes = []
    for channel, seen in enumerate(impression.albedo):
        print_ = np.clip(seen * np.float32(1.0 / albedo[channel]), 0.0, 1.2)
        through = 0.36 + 0.64 * (0.38 * np.sqrt(print_) + 0.62 * print_)  # about print ** 0.8
        plane = paper * np.float32(impression.page.substrate.trn[channel]) * through
        if verso is not None:
            plane *= verso[channel]
        planes.append(plane.astype(np.float32))
    result = planes[0], planes[1], planes[2]
    for deposit in impression.deposits:
        _through(result, deposit, impression)
    return result


def _paper(impression: Impression) -> Plane:
    """Return the relative transmittance of the bare paper with what is made in it."""
    texture, formation = impression.texture, np.float32(impression.page.substrate.formation)
    cloudy = (
        0.045 * texture.sample(Noise.CLOUDS, 60.0)
        + 0.040 * texture.sample(Noise.PINK, 24.0)
        + 0.030 * texture.sample(Noise.FIBRE, 9.0)
    )
    if impression.grid.px_per_mm >= _FIBRES_FROM_PX_PER_MM:
        cloudy = cloudy + 0.030 * texture.sample(Noise.FIBRE, 3.6) + 0.016 * texture.sample(Noise.WHITE, 5.0)
    paper: Plane = (1.0 + formation * cloudy).astype(np.float32)
    for deposit in impression.deposits:
        part = paper[deposit.place]
        match deposit.layer.process:
            case Process.WATERMARK:
                part *= 1.0 + np.float32(1.05) * _thinning(deposit)
            case Process.ELECTROTYPE:
                part *= 1.0 + np.float32(0.55) * deposit.amount
            case Process.THREAD:
                part *= 1.0 - np.float32(0.82) * deposit.amount
    return paper


def _thinning(deposit: Deposit) -> Plane:
    """Return how much more (or, negative, less) light a watermark lets through."""
    if deposit.colour is None:
        return deposit.amount
    value = deposit.colour[0].astype(np.float32)
    # the cover is the amount without its sign, in coarser steps; it alone knows what was taken away
    return value if deposit.layer.removed is None else np.copysign(deposit.amount, value)


def _verso(impression: Impression) -> Planes | None:
    if not impression.verso:
        return None
    grid = impression.grid
    planes = tuple(np.ones((grid.height, grid.width), np.float32) for _ in range(3))
    on_front = planes[0], planes[1], planes[2]
    lay(on_front, impression.verso, grid, verso=True)
    red, green, blue = (1.0 - np.float32(_THROUGH) * (1.0 - blurred(plane, 0.08, grid)) for plane in on_front)
    return red, green, blue


def _through(planes: Planes, deposit: Deposit, impression: Impression) -> None:
    """Apply what a deposit does to light that passes it, beyond its colour."""
    layer = deposit.layer
    if layer.process is Process.PERFORATION:
        _holes(planes, deposit, impression)
        return
    factor = layer.ink.trn
    if factor is None and moves_with_angle(deposit):
        factor = _FOIL if layer.ink.shift is None else _FLAKES
    if factor is None:
        return
    amount = deposit.amount
    for plane, channel in zip(planes, factor, strict=True):
        plane[deposit.place] *= 1.0 - amount * np.float32(1.0 - channel)


def _holes(planes: Planes, deposit: Deposit, impression: Impression) -> None:
    grid = impression.grid
    holes = np.zeros((grid.height, grid.width), np.float32)
    holes[deposit.place] = deposit.amount
    bloom = np.float32(0.5) * blurred(holes, min(0.12, 0.08 + 0.5 / grid.px_per_mm), grid)
    for plane, lamp in zip(planes, _LAMP, strict=True):
        plane *= 1.0 - holes
        plane += (holes + bloom) * np.float32(lamp)


def _vignette(impression: Impression) -> Plane:
    return vignette(impression, _VIGNETTE)


def vignette(impression: Impression, amount: float) -> Plane:
    """Return the fall of light from the middle of the page to its corners, in page coordinates."""
    page, grid = impression.page, impression.grid
    x = (grid.x_mm() - page.width_mm / 2) * np.float32(2 / page.width_mm)
    y = (grid.y_mm() - page.height_mm / 2) * np.float32(2 / page.width_mm)
    return np.float32(1.0) - np.float32(amount) * (x * x + y * y)

"""What moves with the angle: diffractive foil by the grating equation, and colour-shifting ink.

A foil is a map of grating numbers, so a new tilt costs one small palette and one look-up per pixel.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.design import Aspect, TiltAxis
from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.side import direction
from docexam.imaging.press.deposit import Deposit, Planes, part_of, tint_at
from docexam.imaging.press.geometry import Foil, FoilResponse, Grating, grating_numbers
from docexam.imaging.press.grid import Cover, Grid, Plane
from docexam.imaging.press.ink import ColourShift
from docexam.imaging.press.noise import Noise, Texture

_RING: Final = (
    (0.0, -0.62, 1.0),
    (0.45, -0.40, 0.55),
    (-0.50, -0.35, 0.55),
    (0.62, 0.10, 0.45),
    (-0.62, 0.15, 0.45),
    (0.10, 0.58, 0.40),
)
"""Lamps of the ring: where they stand in the plane of the page, and their weight."""

_ORDERS: Final = ((1, 1.0), (2, 0.45))
_STATIC_GREY: Final = 0.28
_FLAKES_FROM_PX_PER_MM: Final = 25.0
_GLINT_FROM_PX_PER_MM: Final = 45.0
_GAIN: Final = {Light.VIS: 0.42, Light.TLT: 1.15, Light.OBL: 0.80, Light.GRZ: 0.80}
"""Diffuse white light leaves little of a foil's play; a point lamp makes it flash."""

_COMMON_GRATING: Final = Grating(1.0, np.pi / 2)

Colours = NDArray[np.float32]


def lay_moving(planes: Planes, deposits: Sequence[Deposit], lamp: Lamp, grid: Grid, texture: Texture) -> None:
    """Lay foil and colour-shifting ink over lit planes, in place; places are those of `grid`."""
    for deposit in deposits:
        geometry = deposit.layer.geometry
        if deposit.classes is not None and isinstance(geometry, Foil):
            amount = _shining(deposit, grid, texture)
            _lay_foil(
                planes,
                deposit,
                deposit.classes,
                palette(geometry, lamp) * np.float32(_GAIN[lamp.light]),
                amount,
            )
        elif deposit.layer.ink.shift is not None:
            _lay_shifting(planes, deposit, deposit.layer.ink.shift, lamp, grid, texture)
        elif deposit.layer.ink.aspect is not None:
            _lay_seen_from(planes, deposit, visibility(deposit.layer.ink.aspect, lamp), grid)


@lru_cache(maxsize=16)
def palette(foil: Foil, lamp: Lamp) -> Colours:
    """Return the light each grating class sends to the eye, linear RGB, shape (classes + 1, 3), read-only."""
    gratings = list(grating_numbers(foil))
    result = np.zeros((len(gratings) + 1, 3), np.float32)
    match foil.response:
        case FoilResponse.STATIC:
            result[1:] = _STATIC_GREY
        case FoilResponse.RAINBOW:
            result[1:] = diffracted([_COMMON_GRATING], lamp, acceptance=0.60)[0]
        case FoilResponse.GRATING:
            result[1:] = diffracted(gratings, lamp)
    result.setflags(write=False)
    return result


def diffracted(gratings: Sequence[Grating], lamp: Lamp, *, acceptance: float = 0.17) -> Colours:
    """Return the colour of each grating under the lamps of the light: grating equation, orders 1 and 2."""
    period_nm = np.array([grating.period_um * 1e3 for grating in gratings])[:, None]
    azimuth = np.array([grating.azimuth_rad for grating in gratings])
    across = np.stack([np.cos(azimuth), np.sin(azimuth)])
    along = np.stack([-np.sin(azimuth), np.cos(azimuth)])
    momentum, weight = _momenta(lamp)
    grooves = np.abs(across.T @ momentum)
    visible = np.exp(-(((along.T @ momentum) / acceptance) ** 2)) * weight
    total = np.zeros((len(gratings), 3))
    for order, share in _ORDERS:
        wavelength = period_nm * grooves / order
        seen = (wavelength > 385) & (wavelength < 715)
        total += (spectral_rgb(wavelength) * (visible * seen * share)[..., None]).sum(axis=1)
    specular = 0.10 * (np.exp(-(momentum**2).sum(axis=0) / 0.03) * weight).sum()
    return np.asarray(total * 1.35 + 0.018 + specular, np.float32)


def spectral_rgb(wavelength_nm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return linear sRGB of monochromatic light, negatives cut: multi-lobe fit of the CIE 1931 curves.

    Wyman, Sloan, Shirley: Simple analytic approximations to the CIE XYZ color matching functions (2013).
    """
    x = (
        _lobe(wavelength_nm, 1.056, 599.8, 37.9, 31.0)
        + _lobe(wavelength_nm, 0.362, 442.0, 16.0, 26.7)
        + _lobe(wavelength_nm, -0.065, 501.1, 20.4, 26.2)
    )
    y = _lobe(wavelength_nm, 0.821, 568.8, 46.9, 40.5) + _lobe(wavelength_nm, 0.286, 530.9, 16.3, 31.1)
    z = _lobe(wavelength_nm, 1.217, 437.0, 11.8, 36.0) + _lobe(wavelength_nm, 0.681, 459.0, 26.0, 13.8)
    red = 3.2406 * x - 1.5372 * y - 0.4986 * z
    green = -0.9689 * x + 1.8758 * y + 0.0415 * z
    blue = 0.0557 * x - 0.2040 * y + 1.0570 * z
    return np.maximum(np.stack([red, green, blue], axis=-1), 0.0)


def shifted_colour(shift: ColourShift, tilt_rad: float) -> tuple[float, ...]:
    """Return the linear colour of an optically variable ink at a tilt."""
    t = float(np.clip((1.0 - np.cos(1.6 * tilt_rad)) / 0.28, 0.0, 1.0))
    return tuple(
        a * (1 - t) ** 2 + 1.6 * g * t * (1 - t) + b * t * t
        for a, g, b in zip(shift.upright, shift.between, shift.tilted, strict=True)
    )


def visibility(aspect: Aspect, lamp: Lamp) -> float:
    """Return how much of an ink with an aspect is seen at the tilt of the lamp, 0..1."""
    angle = lamp.tilt_x_deg if aspect.axis is TiltAxis.X else lamp.tilt_y_deg
    if aspect.both_ways:
        angle = abs(angle)
    seen = float(np.exp(-(((angle - aspect.at_deg) / aspect.width_deg) ** 2)))
    return aspect.least + (1.0 - aspect.least) * seen


def _lay_seen_from(planes: Planes, deposit: Deposit, seen: float, grid: Grid) -> None:
    amount = deposit.amount * np.float32(seen)
    opacity = deposit.layer.ink.opacity
    x_mm = grid.x_mm()[:, deposit.place[1]]
    for channel, plane in enumerate(planes):
        own = (
            deposit.colour[channel].astype(np.float32)
            if deposit.colour is not None
            else tint_at(deposit.layer.ink.vis, x_mm, channel)
        )
        part = plane[deposit.place]
        part *= 1.0 - amount * (1.0 - own * np.float32(1.0 - opacity))
        if opacity:
            part += amount * (own * np.float32(opacity))


def _momenta(lamp: Lamp) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return (in-plane momentum of every lamp after tilting, shape (2, n); weights, shape (n,))."""
    if lamp.light in (Light.OBL, Light.GRZ):
        towards = direction(lamp.azimuth_deg)
        lamps = np.array([[0.77 * towards[0], 0.77 * towards[1], 1.2]])
    else:
        lamps = np.array(_RING)
    tilt = 2.0 * np.sin(np.deg2rad([lamp.tilt_x_deg, lamp.tilt_y_deg]))
    return lamps[:, :2].T + tilt[:, None], lamps[:, 2]


def _shining(deposit: Deposit, grid: Grid, texture: Texture) -> Plane:
    """Return how much of each pixel shines: the cover, close up with the unevenness of embossed metal."""
    amount = deposit.amount
    if grid.px_per_mm >= _GLINT_FROM_PX_PER_MM:
        part = part_of(grid, deposit)
        fine = texture.on(part, Noise.WHITE, 3.0, variant=12) + texture.on(part, Noise.PINK, 7.0, variant=12)
        amount *= np.clip(np.float32(1.0) + np.float32(0.10) * fine, 0.5, 1.5)
    return amount


def _lay_foil(planes: Planes, deposit: Deposit, classes: Cover, colours: Colours, shining: Plane) -> None:
    """Darken the page below the foil, by which it is seen on white, and add the light it sends."""
    darkening = (0.11 + 0.52 * np.minimum(1.0, colours.max(axis=1))).astype(np.float32)
    passed = 1.0 - darkening.take(classes) * deposit.amount
    for channel, plane in enumerate(planes):
        part = plane[deposit.place]
        part *= passed
        part += colours[:, channel].take(classes) * shining


def _lay_shifting(
    planes: Planes, deposit: Deposit, shift: ColourShift, lamp: Lamp, grid: Grid, texture: Texture
) -> None:
    tilt_rad = float(np.deg2rad(np.hypot(lamp.tilt_x_deg, lamp.tilt_y_deg)))
    colour = shifted_colour(shift, tilt_rad)
    amount = deposit.amount
    if grid.px_per_mm < _FLAKES_FROM_PX_PER_MM:
        for plane, channel in zip(planes, colour, strict=True):
            plane[deposit.place] *= 1.0 - amount * np.float32(1.0 - 0.95 * channel)
        return
    part = part_of(grid, deposit)
    flake = texture.on(part, Noise.WHITE, 12.0, variant=9)
    turned = shifted_colour(shift, tilt_rad + 0.22)
    other = np.clip((flake - 0.2) * np.float32(1.2), 0.0, 1.0)
    bright = 0.72 + 0.30 * np.abs(flake) + np.where(flake > 2.0, np.float32(0.5), np.float32(0.0))
    for plane, own, tipped in zip(planes, colour, turned, strict=True):
        seen = np.minimum((own + (tipped - own) * other) * bright, 1.0)
        plane[deposit.place] *= 1.0 - amount * (1.0 - seen.astype(np.float32))


def _lobe(
    wavelength_nm: NDArray[np.float64], height: float, centre: float, below: float, above: float
) -> NDArray[np.float64]:
    width = np.where(wavelength_nm < centre, below, above)
    return height * np.exp(-0.5 * ((wavelength_nm - centre) / width) ** 2)

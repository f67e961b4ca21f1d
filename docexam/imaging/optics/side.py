"""Side light: oblique (OBL) and raking (GRZ), from any direction."""

from typing import Final

import numpy as np

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.opencv import opencv
from docexam.imaging.optics.white import slopes
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.grid import Plane
from docexam.imaging.press.impression import Impression

ELEVATION: Final = {Light.OBL: 0.60, Light.GRZ: 0.22}
"""Tangent of the angle between lamp and page: 31 and 12 degrees."""

_LAMP: Final = (1.0, 0.922, 0.792)
_STRENGTH: Final = {Light.OBL: 0.72, Light.GRZ: 0.62}
_FALL: Final = {Light.OBL: 0.16, Light.GRZ: 0.30}
_SHADOW_REACH_MM: Final = (0.06, 0.12, 0.20)
_CLOSE_PX_PER_MM: Final = 60.0


def lit_from_side(impression: Impression, lamp: Lamp) -> Planes:
    """Return the page under one lamp at `lamp.azimuth_deg`, clockwise from the top."""
    towards = direction(lamp.azimuth_deg)
    elevation = np.float32(ELEVATION[lamp.light])
    height, k = impression.height_um, impression.grid.px_per_mm
    across, down = slopes(height, k)
    # at page view a pixel averages slopes away that the eye still reads as structure
    exaggeration = np.float32(2.2 if k < _CLOSE_PX_PER_MM else 1.0)
    rise = (across * np.float32(towards[0]) + down * np.float32(towards[1])) * exaggeration
    steepness = (across * across + down * down) * (exaggeration * exaggeration)
    light = np.clip((elevation - rise) / (elevation * np.sqrt(1.0 + steepness)), 0.05, 2.6)
    light *= 1.0 - np.float32(0.6) * cast_shadow(height, k, towards, float(elevation))
    light *= _fall_off(impression, towards, _FALL[lamp.light]) * np.float32(_STRENGTH[lamp.light])
    red, green, blue = (
        plane * (light * np.float32(channel)) for plane, channel in zip(impression.albedo, _LAMP, strict=True)
    )
    planes = red, green, blue
    _add_gloss(planes, impression, (across * exaggeration, down * exaggeration), towards, float(elevation))
    return planes


def direction(azimuth_deg: float) -> tuple[float, float]:
    """Return the unit vector in the page (x right, y down) towards a lamp, clockwise from the top."""
    angle = np.deg2rad(azimuth_deg)
    return float(np.sin(angle)), float(-np.cos(angle))


def cast_shadow(height_um: Plane, px_per_mm: float, towards: tuple[float, float], elevation: float) -> Plane:
    """Return the shadow 0..1 thrown on each pixel by what stands higher between it and the lamp."""
    cv = opencv()
    rows, columns = height_um.shape
    deepest = np.zeros_like(height_um)
    for reach in _SHADOW_REACH_MM:
        shift = np.array(
            [[1.0, 0.0, reach * px_per_mm * towards[0]], [0.0, 1.0, reach * px_per_mm * towards[1]]]
        )
        flags = cv.INTER_LINEAR | cv.WARP_INVERSE_MAP
        nearer = cv.warpAffine(height_um, shift, (columns, rows), flags=flags, borderMode=cv.BORDER_REPLICATE)
        nearer -= height_um
        nearer -= np.float32(500.0 * reach * elevation)
        nearer *= np.float32(1 / 12.0)
        np.maximum(deepest, nearer, out=deepest)
    return np.clip(deepest, 0.0, 1.0, out=deepest)


def _fall_off(impression: Impression, towards: tuple[float, float], amount: float) -> Plane:
    page = impression.page
    x = (impression.grid.x_mm() - page.width_mm / 2) * np.float32(towards[0] / page.width_mm)
    y = (impression.grid.y_mm() - page.height_mm / 2) * np.float32(towards[1] / page.width_mm)
    return np.float32(1.0) + np.float32(2 * amount) * (x + y)


def _add_gloss(
    planes: Planes,
    impression: Impression,
    slope: tuple[Plane, Plane],
    towards: tuple[float, float],
    elevation: float,
) -> None:
    """A glossy film flashes where its flank halves the angle between lamp and eye."""
    half = np.tan((np.pi / 2 - np.arctan(elevation)) / 2)
    for deposit in impression.in_white:
        gloss = deposit.layer.ink.gloss
        if not gloss:
            continue
        across, down = (plane[deposit.place] for plane in slope)
        lobe = np.exp(
            -(((across + np.float32(half * towards[0])) / 0.22) ** 2)
            - ((down + np.float32(half * towards[1])) / 0.22) ** 2
        )
        shine = deposit.amount * lobe * np.float32(1.2 * gloss)
        for plane, channel in zip(planes, _LAMP, strict=True):
            plane[deposit.place] += shine * np.float32(channel)

"""Illuminations and the state of the lamps over the desk."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Light(StrEnum):
    """Light codes of the field: the lamp or condition under which a page is seen."""

    VIS = "VIS"
    OBL = "OBL"
    GRZ = "GRZ"
    TRN = "TRN"
    COA = "COA"
    UVA = "UVA"
    UVB = "UVB"
    UVC = "UVC"
    IR = "IR"
    IRL = "IRL"
    TLT = "TLT"
    MAG = "MAG"
    TOU = "TOU"
    RDR = "RDR"


JUDGED_LIGHTS: Final = (
    Light.VIS,
    Light.OBL,
    Light.GRZ,
    Light.TRN,
    Light.COA,
    Light.TLT,
    Light.UVA,
    Light.UVB,
    Light.UVC,
    Light.IR,
    Light.IRL,
)
"""Lights an alteration lists as revealing, possibly showing or silent. MAG, TOU and RDR are in no list."""

DIMMING_LIGHTS: Final = frozenset({Light.UVA, Light.UVB, Light.UVC, Light.IRL})
"""Lights under which the room is dark, so that the panels beside the desk dim too."""

MAX_TILT_DEG: Final = 35.0


@dataclass(frozen=True, slots=True)
class Lamp:
    """The lamp as it stands: light, tilt of the page in degrees, and where a side lamp stands.

    `azimuth_deg` is counted clockwise from the top of the page and means something for OBL and GRZ only;
    tilt means something for VIS, OBL and TLT (what moves with the angle: foil, colour-shifting ink).
    """

    light: Light = Light.VIS
    tilt_x_deg: float = 0.0
    tilt_y_deg: float = 0.0
    azimuth_deg: float = 315.0


def magnification(px_per_mm: float) -> float:
    """Return the magnification of a view: 1x is 6.25 px/mm, 20x is 125, 30x is 187.5."""
    return px_per_mm / 6.25

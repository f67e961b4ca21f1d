"""The rooms of the optics: which function lights a page under which lamp."""

from collections.abc import Callable
from typing import Final

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.coaxial import lit_along_the_axis
from docexam.imaging.optics.infrared import seen_in_infrared
from docexam.imaging.optics.luminescence import glowing_in_infrared
from docexam.imaging.optics.side import lit_from_side
from docexam.imaging.optics.transmitted import lit_from_behind
from docexam.imaging.optics.ultraviolet import glowing
from docexam.imaging.optics.white import lit_from_above
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.impression import Impression

Room = Callable[[Impression, Lamp], Planes]

ROOMS: Final[dict[Light, Room]] = {
    Light.VIS: lambda impression, lamp: lit_from_above(impression),
    Light.TLT: lambda impression, lamp: lit_from_above(impression),
    Light.OBL: lit_from_side,
    Light.GRZ: lit_from_side,
    Light.TRN: lambda impression, lamp: lit_from_behind(impression),
    Light.COA: lambda impression, lamp: lit_along_the_axis(impression),
    Light.UVA: lambda impression, lamp: glowing(impression, lamp.light),
    Light.UVB: lambda impression, lamp: glowing(impression, lamp.light),
    Light.UVC: lambda impression, lamp: glowing(impression, lamp.light),
    Light.IR: lambda impression, lamp: seen_in_infrared(impression),
    Light.IRL: lambda impression, lamp: glowing_in_infrared(impression),
}
"""Each returns fresh linear planes of the whole impression, before anything that moves and before the mark."""

MOVING_LIGHTS: Final = frozenset({Light.VIS, Light.TLT, Light.OBL, Light.GRZ})
"""Lights under which foil and colour-shifting ink answer to the angle."""

SIDE_LIGHTS: Final = frozenset({Light.OBL, Light.GRZ})
"""Lights whose direction matters."""

"""Imitations of a diffractive foil."""

from dataclasses import replace
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Foil, FoilElement, FoilResponse
from docexam.imaging.press.sheet import Layer, Process

_RAINBOW_FROM: Final = 0.5
_BLEED_MM: Final = 0.4


def _dead_foil(piece: Workpiece) -> Made:
    """Silver ink, or a rainbow film from the stationer's, stands in for the foil, put on a little beside it."""
    foils = piece.of_process(Process.OVD)
    sheet = piece.sheet
    for layer in foils:
        sheet = sheet.changed(layer.name, lambda known: _imitated(known, piece))
    support = of_layers(piece.page, (*foils, *(sheet.layer(foil.name) for foil in foils)), grown_mm=_BLEED_MM)
    return Made(sheet, piece.sheet, support)


def _imitated(layer: Layer, piece: Workpiece) -> Layer:
    if not isinstance(layer.geometry, Foil):
        return layer
    rainbow = piece.amounts["rainbow_film"] >= _RAINBOW_FROM
    across, down = _direction(piece)
    off = piece.amounts["placed_off_mm"]
    elements = tuple(
        FoilElement(element.paths.placed(off * across, off * down), element.grating)
        for element in layer.geometry.elements
    )
    response = FoilResponse.RAINBOW if rainbow else FoilResponse.STATIC
    # neither film nor silver ink leaves the faint grey of metal that a foil shows in infrared
    ink = replace(layer.ink, name="imitated foil", ir=0.985, quench=0.1)
    return replace(layer, geometry=Foil(elements, response), ink=ink)


def _direction(piece: Workpiece) -> tuple[float, float]:
    return piece.chance("side").choice(((0.8, 0.6), (-0.8, 0.6), (0.6, -0.8), (-0.6, -0.8)))


OVD_FLAT: Final = Operator(
    id=AlterationId("ovd-flat"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.OVD,),
    make=_dead_foil,
    reveals=(Light.TLT,),
    may_show=(
        Light.VIS,
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("F03", "F01", "F02"),
    knobs=(Knob("rainbow_film", 0.0, 1.0), Knob("placed_off_mm", 0.9, 0.15)),
)

"""Imitations of a diffractive foil."""

from dataclasses import replace
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_process
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Foil, FoilElement, Grating, Plate
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Layer, Process

_FILM_FROM: Final = 0.5
_FILM_PERIOD_UM: Final = 0.92
_FILM_DRIFT_UM: Final = 0.22
_FILM_AZIMUTH_RAD: Final = 1.45
_SHADES: Final = 30
_BLEED_MM: Final = 0.6
_SILVER: Final = Ink("silver ink", vis=(0.42, 0.42, 0.43), gloss=0.12, quench=0.1, ir=0.97)


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
    across, down = _direction(piece)
    off = piece.amounts["placed_off_mm"]
    elements = tuple(
        FoilElement(element.paths.placed(off * across, off * down), element.grating)
        for element in layer.geometry.elements
    )
    if piece.amounts["rainbow_film"] < _FILM_FROM:
        printed = raster.joined(element.paths for element in elements)
        return replace(layer, geometry=Plate(printed), ink=_SILVER, process=Process.OFFSET)
    # a film leaves none of the faint grey that the metal of a foil shows in infrared
    ink = replace(layer.ink, name="rainbow film", ir=0.985, quench=0.1)
    return replace(layer, geometry=_film(elements), ink=ink, strength=piece.amounts["film_cover"])


def _film(elements: tuple[FoilElement, ...]) -> Foil:
    """Return the elements cut from one film: its grooves run one way, so all of it lights up at once."""
    centres = [(element.paths.box[0] + element.paths.box[2]) / 2 for element in elements]
    left, width = min(centres), max(max(centres) - min(centres), 1e-6)
    steps = [round((centre - left) / width * _SHADES) / _SHADES for centre in centres]
    return Foil(
        tuple(
            FoilElement(element.paths, Grating(_FILM_PERIOD_UM + _FILM_DRIFT_UM * step, _FILM_AZIMUTH_RAD))
            for element, step in zip(elements, steps, strict=True)
        )
    )


def _direction(piece: Workpiece) -> tuple[float, float]:
    return piece.chance("side").choice(((0.8, 0.6), (-0.8, 0.6), (0.6, -0.8), (-0.6, -0.8)))


OVD_FLAT: Final = Operator(
    id=AlterationId("ovd-flat"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.OVD,),
    make=_dead_foil,
    needs=a_process(PrintProcess.OVD),
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
    codes=("F03", "F01", "F02", "F04"),
    knobs=(Knob("rainbow_film", 0.0, 1.0), Knob("placed_off_mm", 0.9, 0.15), Knob("film_cover", 0.62, 0.34)),
)

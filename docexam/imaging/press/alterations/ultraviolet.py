"""Paper and print that answer wrongly to ultraviolet light."""

from dataclasses import replace
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.needs import a_layer, dull, glowing
from docexam.imaging.press.alterations.operator import (
    FLUORESCENT,
    MATERIAL,
    Knob,
    Made,
    Operator,
    Workpiece,
    glows,
)
from docexam.imaging.press.alterations.support import whole_page
from docexam.imaging.press.ink import OFFICE_PAPER, Ink, Rainbow, Rgb
from docexam.imaging.press.sheet import Process, Sheet

_SHORTER_WAVES: Final = (Light.UVB, Light.UVC)


def _without_fluorescence(piece: Workpiece) -> Made:
    """The fluorescent inks are left out or poorly imitated, the fibres are not there, the dull paper is another."""
    left = piece.amounts["emission_left"]
    sheet = piece.sheet
    glowing = piece.layers(lambda layer: glows(layer.ink.uva))
    fibres = {layer.name for layer in glowing if layer.process is Process.FIBRE}
    layers = tuple(
        replace(layer, ink=_dimmed(layer.ink, left)) if layer in glowing else layer
        for layer in sheet.layers
        if layer.name not in fibres
    )
    duller = _paper_scaled(piece, piece.amounts["paper_emission"])
    return Made(replace(duller, layers=layers), sheet, whole_page(piece.page))


def _bright_paper(piece: Workpiece) -> Made:
    """The paper holds optical brightener, as office paper does; the plastic of a card as well."""
    brightness = piece.amounts["brightener"]
    own, bright = piece.page.substrate.uva, OFFICE_PAPER.uva
    glow = _between(own, bright, brightness)
    paper = replace(piece.page.substrate, name=f"brightened {piece.page.substrate.name}", uva=glow)
    return Made(piece.sheet.on_material(piece.page.name, paper), piece.sheet, whole_page(piece.page))


def _dimmed(ink: Ink, left: float) -> Ink:
    uvb = None if ink.uvb is None else _scaled(ink.uvb, left)
    uvc = None if ink.uvc is None else _scaled(ink.uvc, left)
    if isinstance(ink.uva, Rainbow):
        first, middle, last = (_scaled(stop, left) for stop in ink.uva.stops)
        return replace(ink, uva=replace(ink.uva, stops=(first, middle, last)), uvb=uvb, uvc=uvc)
    return replace(ink, uva=_scaled(ink.uva, left), uvb=uvb, uvc=uvc)


def _paper_scaled(piece: Workpiece, factor: float) -> Sheet:
    paper = piece.page.substrate
    return piece.sheet.on_material(
        piece.page.name, replace(paper, name="other dull paper", uva=_scaled(paper.uva, factor))
    )


def _scaled(colour: Rgb, factor: float) -> Rgb:
    red, green, blue = colour
    return (red * factor, green * factor, blue * factor)


def _between(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


UV_MISSING: Final = Operator(
    id=AlterationId("uv-missing"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(MATERIAL, FLUORESCENT),
    make=_without_fluorescence,
    needs=a_layer(glowing),
    reveals=(Light.UVA,),
    may_show=_SHORTER_WAVES,
    codes=("A13", "D01", "D02", "D04"),
    knobs=(Knob("emission_left", 0.0, 0.22), Knob("paper_emission", 1.8, 1.3)),
)

UV_OVERBRIGHT: Final = Operator(
    id=AlterationId("uv-overbright"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(MATERIAL,),
    make=_bright_paper,
    needs=dull,
    reveals=(Light.UVA,),
    may_show=_SHORTER_WAVES,
    codes=("A01", "B03"),
    knobs=(Knob("brightener", 1.0, 0.25),),
)

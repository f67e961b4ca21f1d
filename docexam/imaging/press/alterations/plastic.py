"""Imitations of cards and pages of polycarbonate: printed plastic, flat relief, a changeable image that is none."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain import artwork
from docexam.domain.artwork import AnyLayer
from docexam.domain.design import InkRecord
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_kind, a_layer
from docexam.imaging.press.alterations.operator import (
    EVERYTHING,
    MATERIAL,
    Knob,
    Made,
    Operator,
    Workpiece,
    with_layer,
)
from docexam.imaging.press.alterations.support import of_layers, whole_page
from docexam.imaging.press.geometry import Foil, FoilElement, Grating, ImagePlate, LineFamily, Plate
from docexam.imaging.press.ink import OFFICE_PAPER, Ink, Substrate
from docexam.imaging.press.sheet import Inscription, Layer, Process, Reproduction, Sheet, Side
from docexam.imaging.raster import Box

_OPAQUE_PVC: Final = (0.13, 0.13, 0.125)
_CELL_MM: Final = 0.62
_PRINTED: Final = "printed flat:"
_RAISED_FROM_UM: Final = 15.0
_OTHER_LIGHTS: Final = (
    Light.VIS,
    Light.OBL,
    Light.TRN,
    Light.COA,
    Light.UVA,
    Light.UVB,
    Light.UVC,
    Light.IR,
)


def _printed_card(piece: Workpiece) -> Made:
    """White plastic from a card printer: one soft picture of everything, with stickers for foil and lenses."""
    here = piece.sheet.on(piece.page.name)
    seen = tuple(layer for layer in here if layer.side is Side.RECTO)
    body = _plastic(piece.page.substrate, piece.amounts["brightener"])
    scan = Reproduction(
        seen,
        dpi=piece.amounts["scan_dpi"],
        blur_px=0.7,
        contrast=1.08,
        white=piece.page.substrate.albedo,
    )
    dyes = Ink("dyes of a card printer", quench=0.5, ir=piece.amounts["dyes_ir"])
    copy = Layer("card print", piece.page.name, scan, dyes, Process.D2T2, inscriptions=_written(seen))
    stickers = tuple(_stickers(piece, here))
    sheet = piece.sheet.without(*{layer.name for layer in here}).with_on_top(copy, *stickers)
    return Made(sheet.on_material(piece.page.name, body), piece.sheet, whole_page(piece.page))


def _plastic(genuine: Substrate, brightener: float) -> Substrate:
    """Return white plastic: no light comes through it, and it glows more or less."""
    glow = [own + (full - own) * brightener for own, full in zip(genuine.uva, OFFICE_PAPER.uva, strict=True)]
    return replace(
        genuine,
        name="white plastic",
        albedo=(0.92, 0.925, 0.93),
        uva=(glow[0], glow[1], glow[2]),
        trn=_OPAQUE_PVC,
        formation=0.05,
    )


def _written(layers: tuple[Layer, ...]) -> tuple[Inscription, ...]:
    return tuple({text.field: text for layer in layers for text in layer.inscriptions}.values())


def _stickers(piece: Workpiece, here: tuple[Layer, ...]) -> list[Layer]:
    """Return a rainbow sticker where the foil was, and a clear one where the lenses were."""
    edge = piece.amounts["sticker_edge_um"]
    found = []
    for layer in here:
        if isinstance(layer.geometry, Foil):
            boxes = np.array([element.paths.box for element in layer.geometry.elements])
            low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
            rainbow = _rainbow((*low, *high))
            ink = Ink("sticker", height_um=edge, ir=0.9, quench=0.4)
            found.append(Layer("rainbow sticker", piece.page.name, rainbow, ink, Process.OVD, strength=0.65))
        elif layer.process is Process.BLIND and isinstance(layer.geometry, LineFamily):
            window = layer.geometry.window
            if window is not None:
                left, top, right, bottom = window.box
                patch = raster.rounded_rectangle((left, top, right - left, bottom - top), 0.8)
                ink = Ink("sticker", gloss=0.2, height_um=edge, ir=0.97, quench=0.2)
                found.append(Layer("clear sticker", piece.page.name, Plate(patch), ink, Process.LAMINATE))
    return found


def _rainbow(box: Box) -> Foil:
    """Return a film off the shelf: small squares whose grooves all run one way."""
    left, top, right, bottom = box
    elements = []
    for row in range(int((bottom - top) / _CELL_MM)):
        for column in range(int((right - left) / _CELL_MM)):
            x, y = left + column * _CELL_MM, top + row * _CELL_MM
            square = raster.polygon(
                [(x, y), (x + 0.56, y), (x + 0.56, y + 0.56), (x, y + 0.56)],
            )
            elements.append(FoilElement(square, Grating(0.88 + 0.08 * ((row + column) % 2), 1.45)))
    return Foil(tuple(elements))


def _static_image(piece: Workpiece) -> Made:
    """Both pictures of a changeable image are printed into each other; at hard poor lenses move them a little."""
    moves = piece.amounts["still_changes"]
    sheet = piece.sheet
    changing = piece.layers(_changes)
    for layer in changing:
        still = replace(layer, ink=replace(layer.ink, aspect=None), strength=layer.strength * (1.0 - moves))
        fixed = replace(
            still, name=f"{_PRINTED} {layer.name}", inscriptions=(), strength=0.55 * still.strength
        )
        faint = with_layer(sheet, layer.name, strength=layer.strength * moves)
        sheet = faint.with_after(layer.name, fixed)
    lenses = _lenses(piece)
    sheet = _with_relief(sheet, lenses, piece.amounts["lens_relief"])
    return Made(sheet, piece.sheet, of_layers(piece.page, (*changing, *lenses), grown_mm=0.5))


def _changes(layer: Layer) -> bool:
    return layer.ink.aspect is not None and layer.process is Process.LASER


def _lenses(piece: Workpiece) -> tuple[Layer, ...]:
    return tuple(
        layer
        for layer in piece.sheet.on(piece.page.name)
        if layer.process is Process.BLIND and isinstance(layer.geometry, LineFamily)
    )


def _flat_relief(piece: Workpiece) -> Made:
    """Raised engraving and the relief of the plate are printed flat, or imitated with a low, soft varnish."""
    raised = piece.layers(_is_raised)
    sheet = _with_relief(piece.sheet, raised, piece.amounts["relief_left"])
    return Made(sheet, piece.sheet, of_layers(piece.page, raised, grown_mm=0.6))


def _is_raised(layer: Layer) -> bool:
    if isinstance(layer.geometry, LineFamily | ImagePlate) or layer.ink.height_um < _RAISED_FROM_UM:
        return False
    return layer.process in (Process.LASER, Process.BLIND)


def _with_relief(sheet: Sheet, layers: tuple[Layer, ...], left: float) -> Sheet:
    for layer in layers:
        low = replace(layer.ink, height_um=layer.ink.height_um * left)
        sheet = with_layer(sheet, layer.name, ink=low)
    return sheet


def _raised_by_design(layer: AnyLayer, ink: InkRecord) -> bool:
    high = ink.height_um >= _RAISED_FROM_UM and not isinstance(layer, artwork.Lines)
    return high and layer.process in (PrintProcess.LASER, PrintProcess.BLIND)


CARD_PRINTED: Final = Operator(
    id=AlterationId("card-printed"),
    fraud_kind=FraudKind.CF_CARD,
    touches=(MATERIAL, EVERYTHING),
    make=_printed_card,
    needs=a_kind(artwork.Portrait, process=PrintProcess.LASER),
    reveals=(Light.VIS, Light.TLT, Light.UVA),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.UVB,
        Light.UVC,
        Light.IR,
        Light.IRL,
    ),
    codes=("B03", "B04", "B06", "B07", "C02", "C04", "D01", "D05", "E01", "E11", "E12", "F03", "F04"),
    knobs=(
        Knob("scan_dpi", 200.0, 1200.0),
        Knob("brightener", 0.8, 0.22),
        Knob("dyes_ir", 0.95, 0.80),
        Knob("sticker_edge_um", 45.0, 12.0),
    ),
    least_magnification=8.0,
)

CHANGEABLE_IMAGE_STATIC: Final = Operator(
    id=AlterationId("changeable-image-static"),
    fraud_kind=FraudKind.CF_CARD,
    touches=(_changes, Process.BLIND, f"{_PRINTED}*"),
    make=_static_image,
    needs=a_layer(lambda layer, ink: ink.aspect is not None and layer.process is PrintProcess.LASER),
    reveals=(Light.GRZ, Light.TLT),
    may_show=_OTHER_LIGHTS,
    codes=("E11", "E12"),
    knobs=(Knob("still_changes", 0.0, 0.35), Knob("lens_relief", 0.0, 0.6)),
    least_magnification=2.0,
)

TACTILE_FLAT: Final = Operator(
    id=AlterationId("tactile-flat"),
    fraud_kind=FraudKind.CF_CARD,
    touches=(_is_raised,),
    make=_flat_relief,
    needs=a_layer(_raised_by_design),
    reveals=(Light.GRZ,),
    may_show=(Light.VIS, Light.OBL, Light.COA, Light.TLT),
    codes=("B06", "B07"),
    knobs=(Knob("relief_left", 0.0, 0.30),),
    least_magnification=4.0,
)

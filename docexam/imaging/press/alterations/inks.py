"""Print that looks right in one light: the wrong ink, no relief, no register."""

from dataclasses import replace
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, glows
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import ColourShift, Ink, Rainbow, Rgb
from docexam.imaging.press.sheet import Layer, Process, Sheet, Side

_SPREAD_MM: Final = 0.5
_OPEN_FROM: Final = 0.6
"""Infrared transmittance from which an ink counts as open."""


def _changed(sheet: Sheet, changed: dict[Layer, Layer]) -> Sheet:
    """Return the sheet with some of its layers replaced in their places."""
    by_identity = {id(old): new for old, new in changed.items()}
    return replace(sheet, layers=tuple(by_identity.get(id(layer), layer) for layer in sheet.layers))


def _made(piece: Workpiece, changed: dict[Layer, Layer], *, grown_mm: float = _SPREAD_MM) -> Made:
    layers = (*changed, *changed.values())
    return Made(_changed(piece.sheet, changed), piece.sheet, of_layers(piece.page, layers, grown_mm=grown_mm))


def _flat_intaglio(piece: Workpiece) -> Made:
    """The raised ink is offset print, or a varnish that swells a little and evenly."""
    raised = piece.of_process(Process.INTAGLIO)
    height = piece.amounts["relief_um"]
    ink_of = {layer: replace(layer.ink, height_um=height, gloss=0.03) for layer in raised}
    changed = {layer: replace(layer, ink=ink_of[layer], process=Process.OFFSET) for layer in raised}
    return _made(piece, changed, grown_mm=0.6)


def _one_coloured(piece: Workpiece) -> Made:
    """A glittering ink of one colour stands for the colour-shifting one; at hard its colour moves a little."""
    shifting = piece.layers(lambda layer: layer.ink.shift is not None)
    return _made(piece, {layer: _dull(layer, piece.amounts["shift_left"]) for layer in shifting})


def _dull(layer: Layer, left: float) -> Layer:
    shift = layer.ink.shift
    assert isinstance(shift, ColourShift)
    upright = shift.upright
    poor = ColourShift(upright, _between(upright, shift.between, left), _between(upright, shift.tilted, left))
    return replace(layer, ink=replace(layer.ink, name="glitter ink", shift=poor))


def _between(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _same_in_infrared(piece: Workpiece) -> Made:
    """One blue ink was used for everything: what should vanish in infrared stays."""
    raised = piece.of_process(Process.INTAGLIO)
    closed = min(layer.ink.ir for layer in raised)
    left = piece.amounts["opening_left"]
    vanishing = [layer for layer in raised if layer.ink.ir > _OPEN_FROM]
    changed = {
        layer: replace(layer, ink=replace(layer.ink, ir=closed + (layer.ink.ir - closed) * left))
        for layer in vanishing
    }
    return _made(piece, changed)


def _same_in_short_waves(piece: Workpiece) -> Made:
    """The fluorescent ink gives the same colour at 254 nm as at 365 nm."""
    glowing = piece.layers(lambda layer: layer.ink.uvc is not None and glows(layer.ink.uva))
    left = piece.amounts["own_colour_left"]
    changed = {layer: replace(layer, ink=_one_response(layer.ink, left)) for layer in glowing}
    return _made(piece, changed, grown_mm=0.6)


def _one_response(ink: Ink, left: float) -> Ink:
    assert ink.uvc is not None
    long = ink.uva.stops[1] if isinstance(ink.uva, Rainbow) else ink.uva
    return replace(ink, uvc=_between(long, ink.uvc, left))


def _out_of_register(piece: Workpiece) -> Made:
    """The two sides were printed in two runs: the halves of the see-through figure do not meet."""
    behind = piece.layers(lambda layer: layer.side is Side.VERSO and isinstance(layer.geometry, Plate))
    off = piece.amounts["off_register_mm"]
    across, down = piece.chance("side").choice(((0.8, 0.6), (-0.8, 0.6), (0.6, -0.8), (-0.6, -0.8)))
    changed = {layer: _moved(layer, off * across, off * down) for layer in behind}
    return _made(piece, changed, grown_mm=0.4)


def _moved(layer: Layer, across_mm: float, down_mm: float) -> Layer:
    assert isinstance(layer.geometry, Plate)
    return replace(layer, geometry=Plate(layer.geometry.paths.placed(across_mm, down_mm)))


INTAGLIO_FLAT: Final = Operator(
    id=AlterationId("intaglio-flat"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.INTAGLIO,),
    make=_flat_intaglio,
    reveals=(Light.GRZ, Light.OBL),
    may_show=(Light.VIS, Light.TLT, Light.COA, Light.TRN, Light.UVA, Light.UVB, Light.UVC, Light.IR),
    codes=("C05", "C06"),
    knobs=(Knob("relief_um", 0.0, 9.0),),
    least_magnification=4.0,
)

OVI_STATIC: Final = Operator(
    id=AlterationId("ovi-static"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.OVI,),
    make=_one_coloured,
    reveals=(Light.TLT,),
    may_show=(Light.VIS, Light.OBL, Light.GRZ, Light.COA),
    codes=("D05",),
    knobs=(Knob("shift_left", 0.0, 0.40),),
)

IR_SPLIT_MISSING: Final = Operator(
    id=AlterationId("ir-split-missing"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.INTAGLIO,),
    make=_same_in_infrared,
    reveals=(Light.IR,),
    may_show=(),
    codes=("D11",),
    knobs=(Knob("opening_left", 0.0, 0.45),),
)

UVC_SAME: Final = Operator(
    id=AlterationId("uvc-same-as-uva"),
    fraud_kind=FraudKind.CF_TOT,
    touches=("fluorescent *",),
    make=_same_in_short_waves,
    reveals=(Light.UVC,),
    may_show=(Light.UVB,),
    codes=("D02",),
    knobs=(Knob("own_colour_left", 0.0, 0.45),),
)

REGISTER_OFF: Final = Operator(
    id=AlterationId("register-off"),
    fraud_kind=FraudKind.CF_TOT,
    touches=("register*",),
    make=_out_of_register,
    reveals=(Light.TRN,),
    may_show=(),
    codes=("C11",),
    knobs=(Knob("off_register_mm", 0.9, 0.45),),
    least_magnification=2.0,
)

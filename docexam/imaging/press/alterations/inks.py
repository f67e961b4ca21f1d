"""Print that looks right in one light: the wrong ink, no relief, no register."""

from dataclasses import replace
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.domain.truth import Elsewhere
from docexam.imaging.press.alterations.needs import (
    OPEN_TO_INFRARED_FROM,
    a_layer,
    a_process,
    glowing,
    two_inks_of_one_colour,
)
from docexam.imaging.press.alterations.operator import FLUORESCENT, Knob, Made, Operator, Workpiece, glows
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import ColourShift, Ink, Rainbow, Rgb
from docexam.imaging.press.sheet import Layer, Page, Process, Sheet, Side

_SPREAD_MM: Final = 0.5


def _changed(sheet: Sheet, changed: dict[Layer, Layer]) -> Sheet:
    """Return the sheet with some of its layers replaced in their places."""
    by_identity = {id(old): new for old, new in changed.items()}
    return replace(sheet, layers=tuple(by_identity.get(id(layer), layer) for layer in sheet.layers))


def _made(piece: Workpiece, changed: dict[Layer, Layer], *, grown_mm: float = _SPREAD_MM) -> Made:
    layers = (*changed, *changed.values())
    return Made(_changed(piece.sheet, changed), piece.sheet, of_layers(piece.page, layers, grown_mm=grown_mm))


def _flat_intaglio(piece: Workpiece) -> Made:
    """The raised ink is offset print, or a varnish that swells a little and evenly; no image hides in it."""
    raised = piece.of_process(Process.INTAGLIO)
    hidden = {layer.name for layer in raised if layer.ink.aspect is not None}
    height = piece.amounts["relief_um"]
    changed = {
        layer: replace(layer, ink=replace(layer.ink, height_um=height, gloss=0.03), process=Process.OFFSET)
        for layer in raised
        if layer.name not in hidden
    }
    altered = _changed(piece.sheet, changed)
    altered = altered.without(*hidden) if hidden else altered
    region = of_layers(piece.page, (*raised, *changed.values()), grown_mm=0.6)
    return Made(altered, piece.sheet, region)


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
    left = piece.amounts["opening_left"]
    printed = piece.of_process(Process.INTAGLIO, Process.OFFSET)
    closed = {layer.ink.vis: layer.ink.ir for layer in printed if layer.ink.ir <= OPEN_TO_INFRARED_FROM}
    vanishing = piece.layers(
        lambda layer: layer in printed and layer.ink.vis in closed and layer.ink.ir > OPEN_TO_INFRARED_FROM
    )
    changed = {layer: _less_open(layer, closed[layer.ink.vis], left) for layer in vanishing}
    return _made(piece, changed)


def _less_open(layer: Layer, closed: float, left: float) -> Layer:
    return replace(layer, ink=replace(layer.ink, ir=closed + (layer.ink.ir - closed) * left))


def _same_in_short_waves(piece: Workpiece) -> Made:
    """The fluorescent ink gives the same colour at 254 nm as at 365 nm."""
    glowing = piece.layers(lambda layer: layer.ink.uvc is not None and glows(layer.ink.uva))
    left = piece.amounts["own_colour_left"]
    changed = {layer: replace(layer, ink=_one_response(layer.ink, left)) for layer in glowing}
    return _made(piece, changed, grown_mm=1.0)


def _one_response(ink: Ink, left: float) -> Ink:
    assert ink.uvc is not None
    long = ink.uva.stops[1] if isinstance(ink.uva, Rainbow) else ink.uva
    return replace(ink, uvc=_between(long, ink.uvc, left))


def _out_of_register(piece: Workpiece) -> Made:
    """The two sides were printed in two runs: the halves of the see-through figure do not meet."""
    behind = piece.layers(_seen_through)
    off = piece.amounts["off_register_mm"]
    across, down = piece.chance("side").choice(((0.8, 0.6), (-0.8, 0.6), (0.6, -0.8), (-0.6, -0.8)))
    changed = {layer: _moved(layer, off * across, off * down) for layer in behind}
    made = _made(piece, changed, grown_mm=0.4)
    # the other side of a card, turned over, shows the same distance mirrored
    altered, elsewhere = made.altered, []
    for page in _other_sides(piece):
        altered = altered.printed(page.name)
        there = {
            layer: _moved(layer, off * across, -off * down)
            for layer in altered.on(page.name)
            if _seen_through(layer)
        }
        altered = _changed(altered, there)
        elsewhere.append(Elsewhere(page.name, of_layers(page, (*there, *there.values()), grown_mm=0.4)))
    return replace(made, altered=altered, elsewhere=tuple(elsewhere))


def _seen_through(layer: Layer) -> bool:
    return layer.side is Side.VERSO and isinstance(layer.geometry, Plate)


def _other_sides(piece: Workpiece) -> list[Page]:
    """Return the further pages that show a figure from behind."""
    names = {layer.page for layer in piece.job.design.layers if layer.verso} - {piece.page.name}
    return [page for page in piece.sheet.pages if page.name in names]


def _moved(layer: Layer, across_mm: float, down_mm: float) -> Layer:
    assert isinstance(layer.geometry, Plate)
    return replace(layer, geometry=Plate(layer.geometry.paths.placed(across_mm, down_mm)))


INTAGLIO_FLAT: Final = Operator(
    id=AlterationId("intaglio-flat"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.INTAGLIO,),
    make=_flat_intaglio,
    needs=a_process(PrintProcess.INTAGLIO),
    reveals=(Light.GRZ, Light.OBL),
    may_show=(Light.VIS, Light.TLT, Light.COA, Light.TRN, Light.UVA, Light.UVB, Light.UVC, Light.IR),
    codes=("C05", "C06", "C07"),
    knobs=(Knob("relief_um", 0.0, 9.0),),
    least_magnification=4.0,
)

OVI_STATIC: Final = Operator(
    id=AlterationId("ovi-static"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.OVI,),
    make=_one_coloured,
    needs=a_process(PrintProcess.OVI),
    reveals=(Light.TLT,),
    may_show=(Light.VIS, Light.OBL, Light.GRZ, Light.COA),
    codes=("D05",),
    knobs=(Knob("shift_left", 0.0, 0.40),),
)

IR_SPLIT_MISSING: Final = Operator(
    id=AlterationId("ir-split-missing"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.INTAGLIO, Process.OFFSET),
    make=_same_in_infrared,
    needs=two_inks_of_one_colour,
    reveals=(Light.IR,),
    may_show=(),
    codes=("D09", "D11"),
    knobs=(Knob("opening_left", 0.0, 0.35),),
)

UVC_SAME: Final = Operator(
    id=AlterationId("uvc-same-as-uva"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(FLUORESCENT,),
    make=_same_in_short_waves,
    needs=a_layer(lambda layer, ink: ink.uvc is not None and glowing(layer, ink)),
    reveals=(Light.UVC,),
    may_show=(),
    codes=("D02",),
    knobs=(Knob("own_colour_left", 0.0, 0.45),),
)

REGISTER_OFF: Final = Operator(
    id=AlterationId("register-off"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(_seen_through,),
    make=_out_of_register,
    needs=a_layer(lambda layer, _: layer.verso),
    reveals=(Light.TRN,),
    may_show=(),
    codes=("C11",),
    knobs=(Knob("off_register_mm", 0.9, 0.55),),
    least_magnification=2.0,
)

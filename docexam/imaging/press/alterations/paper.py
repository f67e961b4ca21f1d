"""Imitations of what is made in the paper: watermark and thread."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain.feature import rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_process
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Plate, Thread, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Layer, Process

_SHADOW_MM: Final = 0.5
_CLEARER_PER_UM: Final = 0.028


def _without_watermark(piece: Workpiece) -> Made:
    """Ordinary paper, or paper with a flat shade of two tones where the picture of many tones should be."""
    made = piece.of_process(Process.WATERMARK, Process.ELECTROTYPE)
    depth = piece.amounts["imitated_tone"]
    layers: list[Layer] = []
    for layer in piece.sheet.layers:
        if layer not in made:
            layers.append(layer)
        elif isinstance(layer.geometry, TonalField) and depth > 0:
            layers.append(replace(layer, geometry=_flattened(layer.geometry, depth)))
    region = of_layers(piece.page, made, grown_mm=_SHADOW_MM)
    return Made(replace(piece.sheet, layers=tuple(layers)), piece.sheet, region)


def _flattened(tone: TonalField, depth: float) -> TonalField:
    """Keep no more than `depth` of each tone: the modelling is gone."""
    return replace(tone, values=np.clip(tone.values, -depth, depth))


def _printed_watermark(piece: Workpiece) -> Made:
    """The picture is printed in a pale ink on the back, or pressed into the paper with a stamp."""
    made = piece.of_process(Process.WATERMARK)
    here = piece.sheet.on(piece.page.name)
    gone = {layer.name for layer in piece.of_process(Process.WATERMARK, Process.ELECTROTYPE)}
    shade, pressed = piece.amounts["shade"], piece.amounts["pressed_um"]
    imitations = []
    for layer in made:
        assert isinstance(layer.geometry, TonalField)
        dark = replace(layer.geometry, values=np.clip(-layer.geometry.values * 1.6, 0.0, 1.0))
        pale = replace(layer.geometry, values=np.clip(layer.geometry.values * 1.3, 0.0, 1.0))
        print_ = Ink("pale grey", vis=(1 - shade, 1 - shade, 1 - 0.9 * shade), ir=0.97)
        # pressed paper is denser and lets a little more light through
        clearer = 1.0 + _CLEARER_PER_UM * pressed
        stamp = Ink("pressed paper", height_um=-pressed, trn=(clearer, clearer, clearer))
        imitations.append(Layer("printed watermark", piece.page.name, dark, print_, Process.OFFSET))
        imitations.append(Layer("pressed watermark", piece.page.name, pale, stamp, Process.BLIND))
    kept = tuple(layer for layer in piece.sheet.layers if layer.name not in gone)
    altered = replace(piece.sheet, layers=(*imitations, *kept))
    genuine = [layer for layer in here if layer.name in gone]
    return Made(altered, piece.sheet, of_layers(piece.page, [*genuine, *imitations], grown_mm=_SHADOW_MM))


def _printed_thread(piece: Workpiece) -> Made:
    """A grey line on the surface stands for the thread in the paper; it has no text."""
    threads = piece.of_process(Process.THREAD)
    shade = piece.amounts["shade"]
    lines = []
    for thread in threads:
        assert isinstance(thread.geometry, Thread)
        left, width = thread.geometry.x_mm, thread.geometry.width_mm
        strip = raster.polygon(rectangle(left, 0.0, width, piece.page.height_mm))
        through = 1.0 - piece.amounts["darkness_against_light"]
        ink = Ink(
            "grey line",
            vis=(1 - shade, 1 - shade, 1 - 0.97 * shade),
            ir=0.9,
            trn=(through, through, through),
        )
        lines.append(Layer("printed thread", piece.page.name, Plate(strip), ink, Process.OFFSET))
    kept = tuple(layer for layer in piece.sheet.layers if layer not in threads)
    altered = replace(piece.sheet, layers=(*lines, *kept))
    return Made(altered, piece.sheet, of_layers(piece.page, [*threads, *lines], grown_mm=0.6))


WATERMARK_MISSING: Final = Operator(
    id=AlterationId("watermark-missing"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.WATERMARK, Process.ELECTROTYPE),
    make=_without_watermark,
    needs=a_process(PrintProcess.WATERMARK),
    reveals=(Light.TRN,),
    may_show=(),
    codes=("A02", "A05", "A07"),
    knobs=(Knob("imitated_tone", 0.0, 0.10),),
)

WATERMARK_PRINTED: Final = Operator(
    id=AlterationId("watermark-printed"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.WATERMARK, Process.ELECTROTYPE, "printed watermark", "pressed watermark"),
    make=_printed_watermark,
    needs=a_process(PrintProcess.WATERMARK),
    reveals=(Light.TRN,),
    may_show=(
        Light.VIS,
        Light.OBL,
        Light.GRZ,
        Light.COA,
        Light.TLT,
        Light.IR,
    ),
    codes=("A02", "A05", "A07"),
    knobs=(Knob("shade", 0.16, 0.12), Knob("pressed_um", 2.0, 14.0)),
)

THREAD_PRINTED: Final = Operator(
    id=AlterationId("thread-printed"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.THREAD, "printed thread"),
    make=_printed_thread,
    needs=a_process(PrintProcess.THREAD),
    reveals=(Light.TRN, Light.VIS),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.IR),
    codes=("A09", "A10"),
    knobs=(Knob("shade", 0.42, 0.29), Knob("darkness_against_light", 0.15, 0.60)),
)

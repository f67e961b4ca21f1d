"""Imitations of what is made in the paper: watermark and thread."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import TonalField
from docexam.imaging.press.sheet import Layer, Process

_SHADOW_MM: Final = 0.5


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


WATERMARK_MISSING: Final = Operator(
    id=AlterationId("watermark-missing"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(Process.WATERMARK, Process.ELECTROTYPE),
    make=_without_watermark,
    reveals=(Light.TRN,),
    may_show=(),
    codes=("A02", "A05"),
    knobs=(Knob("imitated_tone", 0.0, 0.10),),
)

"""Genuine but odd: a printing run short of ink, a page rubbed by years of use. No fraud."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.needs import a_kind, paper
from docexam.imaging.press.alterations.operator import (
    EVERYTHING,
    Knob,
    Made,
    Operator,
    Workpiece,
    glows,
    with_layer,
)
from docexam.imaging.press.alterations.support import of_field, whole_page
from docexam.imaging.press.geometry import LineFamily, TonalField
from docexam.imaging.press.sheet import Layer, Process, Side

_LARGEST_SEED: Final = 2**31
_PX_PER_MM: Final = 6.0
_PRINTED: Final = frozenset({Process.OFFSET, Process.LETTERPRESS, Process.INTAGLIO, Process.OVI, Process.OVD})
_SPOTS: Final = 5
_EVERY_LIGHT_OF_PRINT: Final = (
    Light.OBL,
    Light.GRZ,
    Light.COA,
    Light.TLT,
    Light.TRN,
    Light.UVA,
    Light.UVB,
    Light.UVC,
    Light.IR,
)


def _starved(piece: Workpiece) -> Made:
    """One of the grounds was printed with too little ink, all over the page alike."""
    grounds = piece.layers(
        lambda layer: (
            layer.process is Process.OFFSET
            and isinstance(layer.geometry, LineFamily)
            and layer.geometry.window is None
            and layer.geometry.rect_mm is None
            and not glows(layer.ink.uva)
        )
    )
    ground = piece.chance("run").choice(grounds)
    altered = with_layer(piece.sheet, ground.name, strength=1.0 - piece.amounts["ink_lacking"])
    return Made(altered, piece.sheet, whole_page(piece.page))


def _rubbed(piece: Workpiece) -> Made:
    """Print is rubbed off in soft patches where a page is held and turned; the paper is whole."""
    field = _patches(piece)
    gone = replace(field, values=field.values * np.float32(piece.amounts["ink_rubbed_off"]))
    layers = tuple(
        replace(layer, removed=gone) if _rubs(layer, piece) else layer for layer in piece.sheet.layers
    )
    region = of_field(piece.page, field, grown_mm=0.6, above=0.05)
    return Made(replace(piece.sheet, layers=layers), piece.sheet, region)


def _rubs(layer: Layer, piece: Workpiece) -> bool:
    here = layer.page == piece.page.name and layer.side is Side.RECTO
    return here and layer.process in _PRINTED and layer.removed is None


def _patches(piece: Workpiece) -> TonalField:
    """Return soft patches, broken up by the grain of the paper, nothing of them faint beyond their border."""
    width, height = piece.page.width_mm, piece.page.height_mm
    rows, columns = round(height * _PX_PER_MM), round(width * _PX_PER_MM)
    random = np.random.default_rng(piece.chance("use").whole(_LARGEST_SEED))
    y = (np.arange(rows)[:, None] + 0.5) / _PX_PER_MM
    x = (np.arange(columns)[None, :] + 0.5) / _PX_PER_MM
    total = np.zeros((rows, columns))
    for _ in range(_SPOTS):
        cx, cy = random.uniform(8, width - 8), random.uniform(8, height - 8)
        wide, high = random.uniform(5.0, 11.0), random.uniform(2.5, 6.0)
        total = np.maximum(total, np.clip(1.3 - np.hypot((x - cx) / wide, (y - cy) / high), 0.0, 1.0))
    grain = opencv().GaussianBlur(random.standard_normal((rows, columns)), (0, 0), 1.4)
    worn = np.clip(total * (1.0 + 0.35 * grain / grain.std()), 0.0, 1.0)
    worn[worn < 0.15] = 0.0
    return TonalField(worn.astype(np.float32), (0.0, 0.0, width, height))


MISPRINT_PALE: Final = Operator(
    id=AlterationId("misprint-pale"),
    fraud_kind=FraudKind.MU_DEV,
    touches=(Process.OFFSET,),
    make=_starved,
    needs=a_kind(artwork.Lines, process=PrintProcess.OFFSET),
    reveals=(Light.VIS,),
    may_show=_EVERY_LIGHT_OF_PRINT,
    codes=("C02", "C03"),
    knobs=(Knob("ink_lacking", 0.90, 0.62),),
    least_magnification=4.0,
)

WORN: Final = Operator(
    id=AlterationId("worn"),
    fraud_kind=FraudKind.MU_DEV,
    touches=(EVERYTHING,),
    make=_rubbed,
    needs=paper,
    reveals=(Light.VIS,),
    may_show=_EVERY_LIGHT_OF_PRINT,
    codes=("C02",),
    knobs=(Knob("ink_rubbed_off", 0.95, 0.76),),
)

"""The perforated number: pricked by hand, or that of another book."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.entries import DIGITS
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.repeats import of_number
from docexam.imaging.press.alterations.support import of_layers, of_rects
from docexam.imaging.press.geometry import Perforation
from docexam.imaging.press.perforating import hole_centres
from docexam.imaging.press.sheet import Inscription, Layer

_LARGEST_SEED: Final = 2**31


def _holes(layer: Layer) -> Perforation:
    assert isinstance(layer.geometry, Perforation)
    return layer.geometry


def _pricked(piece: Workpiece) -> Made:
    """Holes made one by one with a needle: off the grid, of changing width, with a torn rim."""
    genuine = piece.of_kind(artwork.PerforatedNumber)
    random = np.random.default_rng(piece.chance("needle").whole(_LARGEST_SEED))
    altered = piece.sheet
    for layer in genuine:
        by_hand = _by_hand(_holes(layer), piece, random)
        altered = with_layer(altered, layer.name, geometry=by_hand)
    both = [*genuine, *(altered.layer(layer.name) for layer in genuine)]
    return Made(altered, piece.sheet, of_layers(piece.page, both, grown_mm=0.7))


def _by_hand(holes: Perforation, piece: Workpiece, random: np.random.Generator) -> Perforation:
    off, wider = piece.amounts["off_grid_mm"], piece.amounts["radius_mm"]
    moved = np.array(holes.centres) + off * random.uniform(-1.0, 1.0, (len(holes.centres), 2))
    return Perforation(tuple((float(x), float(y)) for x, y in moved), wider, 0.9 * wider)


def _of_another_book(piece: Workpiece) -> Made:
    """The page bears one number, the holes another: it came out of another book."""
    layer = piece.of_kind(artwork.PerforatedNumber)[0]
    design = next(d for d in piece.job.design.layers if d.name == layer.name)
    assert isinstance(design, artwork.PerforatedNumber)
    number, chance = layer.inscriptions[0].text, piece.chance("number")
    places = [index for index, letter in enumerate(number) if letter in DIGITS]
    count = max(1, round(piece.amounts["digits_differing"]))
    other = list(number)
    for index in chance.shuffled(places)[:count]:
        other[index] = chance.choice([digit for digit in DIGITS if digit != other[index]])
    said = Inscription(layer.inscriptions[0].field, "".join(other), layer.inscriptions[0].box_mm)
    moved = replace(_holes(layer), centres=hole_centres("".join(other), design))
    sheet = with_layer(piece.sheet, layer.name, geometry=moved, inscriptions=(said,))
    return Made(
        sheet, sheet, of_rects(piece.page, [said.box_mm], grown_mm=0.5), of_number(piece, but=layer.name)
    )


PERFORATION_PRICKED: Final = Operator(
    id=AlterationId("perforation-pricked"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(artwork.PerforatedNumber,),
    make=_pricked,
    needs=a_kind(artwork.PerforatedNumber),
    reveals=(Light.TRN, Light.VIS),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVA, Light.UVB, Light.UVC, Light.IR),
    codes=("G08", "G09"),
    knobs=(Knob("off_grid_mm", 0.22, 0.15), Knob("radius_mm", 0.30, 0.26)),
    least_magnification=2.0,
)

PERFORATION_DIFFERS: Final = Operator(
    id=AlterationId("perforation-differs"),
    fraud_kind=FraudKind.FO_PAGE,
    touches=(artwork.PerforatedNumber,),
    make=_of_another_book,
    needs=a_kind(artwork.PerforatedNumber),
    reveals=(),
    may_show=(),
    codes=("G08", "G09"),
    knobs=(Knob("digits_differing", 4.0, 1.0),),
    by_reading=True,
)

"""Microprint that was set anew by somebody who did not read the original closely."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.sheet import Process
from docexam.imaging.press.typesetting import microprint


def _misspelt(piece: Workpiece) -> Made:
    """Two letters of the microprint are exchanged, on every line of it or on one alone; print and type are good."""
    flat = piece.layers(lambda layer: layer.process is Process.OFFSET)
    names = {layer.name for layer in flat}
    designs = [
        design
        for design in piece.job.design.layers
        if isinstance(design, artwork.Microprint) and design.name in names
    ]
    piece.of_kind(artwork.Microprint)
    sheet, wrong = piece.sheet, []
    for design in designs:
        bad, good = _parted(piece, design)
        layer = sheet.layer(design.name)
        changed = microprint(piece.job, bad)
        paths = raster.joined((changed, microprint(piece.job, good)))
        wrong.append(replace(layer, geometry=Plate(changed)))
        sheet = with_layer(sheet, design.name, geometry=Plate(paths))
    return Made(sheet, sheet, of_layers(piece.page, wrong, grown_mm=0.4))


def _parted(piece: Workpiece, design: artwork.Microprint) -> tuple[artwork.Microprint, artwork.Microprint]:
    """Return the lines that are misspelt, and those that are not."""
    every: tuple[artwork.MicroRun | artwork.MicroRing, ...] = (*design.runs, *design.rings)
    lines = piece.chance(f"lines of {design.name}").shuffled(every)
    count = max(1, round(piece.amounts["part_of_the_lines"] * len(lines)))
    bad, good = lines[:count], lines[count:]
    text = _exchanged(piece, design.text)
    return _only(replace(design, text=text), bad), _only(design, good)


def _only(
    design: artwork.Microprint, lines: list[artwork.MicroRun | artwork.MicroRing]
) -> artwork.Microprint:
    runs = tuple(line for line in lines if isinstance(line, artwork.MicroRun))
    rings = tuple(line for line in lines if isinstance(line, artwork.MicroRing))
    return replace(design, runs=runs, rings=rings)


def _exchanged(piece: Workpiece, text: str) -> str:
    """Return the text with two neighbouring letters in each other's place."""
    places = [
        index
        for index, (one, other) in enumerate(pairwise(text))
        if one != other and one.isalpha() and other.isalpha()
    ]
    at = piece.chance("letters").choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


MICROPRINT_MISSPELT: Final = Operator(
    id=AlterationId("microprint-misspelt"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(artwork.Microprint,),
    make=_misspelt,
    needs=a_kind(artwork.Microprint, process=PrintProcess.OFFSET),
    reveals=(),
    may_show=(),
    codes=("C04",),
    knobs=(Knob("part_of_the_lines", 1.0, 0.0),),
    least_magnification=20.0,
    by_reading=True,
)

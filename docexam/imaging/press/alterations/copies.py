"""Copies: a page, or a part of it, printed again from a scan."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.needs import a_kind, a_process, all_of, paper
from docexam.imaging.press.alterations.operator import (
    EVERYTHING,
    MATERIAL,
    Knob,
    Made,
    Operator,
    Workpiece,
)
from docexam.imaging.press.alterations.support import of_layers, whole_page
from docexam.imaging.press.deposit import smoothstep
from docexam.imaging.press.deposition import print_layers
from docexam.imaging.press.geometry import RectMm, TonalField
from docexam.imaging.press.grid import covering
from docexam.imaging.press.ink import OFFICE_PAPER, Ink, Rgb, Substrate
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.sheet import Inscription, Layer, Process, Reproduction, Sheet, Side

_UNSEEN_BY_A_SCANNER: Final = frozenset(
    {Process.WATERMARK, Process.ELECTROTYPE, Process.THREAD, Process.FIBRE}
)
_DYES: Final = Ink("ink of an inkjet printer", quench=0.55, ir=0.93)
_TONER: Final = Ink("toner of a laser printer", quench=0.7, gloss=0.12, height_um=5.0, ir=0.3)
_INCH_MM: Final = 25.4
_SCANNER_BLUR_PX: Final = 0.55
_PLATE_EDGE: Final = 0.03

_FINER: Final = 5


def _inkjet_page(piece: Workpiece) -> Made:
    paper = _copy_paper(piece.page.substrate, piece.amounts["brightener"])
    ink = replace(_DYES, ir=piece.amounts["ink_ir"])
    sheet = _copied_page(piece, Process.INKJET, ink).on_material(piece.page.name, paper)
    return Made(sheet, piece.sheet, whole_page(piece.page))


def _toner_page(piece: Workpiece) -> Made:
    paper = _copy_paper(piece.page.substrate, piece.amounts["brightener"])
    ink = replace(_TONER, ir=piece.amounts["toner_ir"])
    sheet = _copied_page(piece, Process.TONER, ink).on_material(piece.page.name, paper)
    return Made(sheet, piece.sheet, whole_page(piece.page))


def _copied_page(piece: Workpiece, process: Process, ink: Ink) -> Sheet:
    """Return the sheet with one layer of dots on the page, and nothing of what it was copied from."""
    seen = tuple(
        layer
        for layer in piece.sheet.on(piece.page.name)
        if layer.side is Side.RECTO and layer.process not in _UNSEEN_BY_A_SCANNER
    )
    scan = Reproduction(
        seen,
        dpi=piece.amounts["scan_dpi"],
        blur_px=0.7,
        contrast=1.12,
        white=piece.page.substrate.albedo,
    )
    copy = Layer(f"{process} copy", piece.page.name, scan, ink, process, inscriptions=_written(seen))
    others = tuple(layer for layer in piece.sheet.layers if layer.page != piece.page.name)
    return replace(piece.sheet, layers=(*others, copy))


def _written(layers: tuple[Layer, ...]) -> tuple[Inscription, ...]:
    """Return what a reader finds on the copy; of several layers that write a field the one on top."""
    return tuple({text.field: text for layer in layers for text in layer.inscriptions}.values())


def _copy_paper(genuine: Substrate, brightener: float) -> Substrate:
    """Return office paper with more or less optical brightener."""
    return replace(OFFICE_PAPER, name="copy paper", uva=_between(genuine.uva, OFFICE_PAPER.uva, brightener))


def _between(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _microprint_from_scan(piece: Workpiece) -> Made:
    """The finest lines are printed from a plate made of a scan: letters run together or fall apart."""
    flat = tuple(layer for layer in piece.of_kind(artwork.Microprint) if layer.process is Process.OFFSET)
    boxes = {
        design.name: list(_runs(design))
        for design in piece.job.design.layers
        if isinstance(design, artwork.Microprint)
    }
    layers: list[Layer] = []
    for layer in piece.sheet.layers:
        if layer in flat:
            layers.extend(_rescanned(layer, boxes[layer.name], piece.amounts["scan_dpi"]))
        else:
            layers.append(layer)
    region = of_layers(piece.page, flat, grown_mm=0.3)
    return Made(replace(piece.sheet, layers=tuple(layers)), piece.sheet, region)


def _runs(design: artwork.Microprint) -> Iterator[RectMm]:
    """Yield boxes that hold each line and circle of microprint."""
    edge = 3 * design.cap_mm
    for run in design.runs:
        reach = run.length_mm if run.turn_deg else edge
        yield (
            run.at[0] - edge,
            run.at[1] - reach,
            run.length_mm + 2 * edge,
            reach + (reach if run.turn_deg else edge),
        )
    for ring in design.rings:
        radius = ring.radius_mm + edge
        yield (ring.centre[0] - radius, ring.centre[1] - radius, 2 * radius, 2 * radius)


def _rescanned(layer: Layer, boxes: list[RectMm], dpi: float) -> list[Layer]:
    """Return the layer as a plate from a scan gives it: sampled, then solid ink or none."""
    cv = opencv()
    found = []
    for box in boxes:
        grid = covering(box, dpi / _INCH_MM)
        cover = print_layers([layer], grid, Texture(grid, 0))
        if not cover:
            continue
        sampled = np.zeros((grid.height, grid.width), np.float32)
        sampled[cover[0].place] = cover[0].amount
        seen = cv.GaussianBlur(sampled, (0, 0), _SCANNER_BLUR_PX)
        size = grid.width * _FINER, grid.height * _FINER
        enlarged = cv.resize(seen, size, interpolation=cv.INTER_CUBIC)
        # exposed so that the plate carries as much ink as the original
        step = float(np.quantile(enlarged, 1.0 - float(sampled.mean())))
        plate = smoothstep(step - _PLATE_EDGE, step + _PLATE_EDGE, enlarged)
        found.append(replace(layer, geometry=TonalField(plate, grid.rect_mm)))
    return found


_SCANNED_AWAY: Final = (
    *("A01", "A02", "A05", "A09", "A10", "A12", "A13", "A19"),
    *("C02", "C03", "C04", "C05", "C06", "C07", "C19"),
    *("D01", "D05", "D06", "D10", "D11", "D12"),
    *("F01", "F02", "F03", "F10", "G08", "G09"),
)
"""Rows of the field's list of features that a copy shows wrongly or not at all."""

INKJET_COUNTERFEIT: Final = Operator(
    id=AlterationId("inkjet-counterfeit"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(MATERIAL, EVERYTHING),
    make=_inkjet_page,
    needs=all_of(paper, a_kind(artwork.Portrait)),
    reveals_where=((Light.COA, a_process(PrintProcess.RETRO)),),
    reveals=(Light.VIS, Light.TLT, Light.TRN, Light.UVA, Light.IR),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.UVB, Light.UVC, Light.IRL),
    codes=_SCANNED_AWAY,
    knobs=(Knob("scan_dpi", 200.0, 1200.0), Knob("brightener", 1.0, 0.25), Knob("ink_ir", 0.95, 0.87)),
    least_magnification=8.0,
)

TONER_COUNTERFEIT: Final = replace(
    INKJET_COUNTERFEIT,
    id=AlterationId("toner-counterfeit"),
    make=_toner_page,
    knobs=(Knob("scan_dpi", 200.0, 1200.0), Knob("brightener", 1.0, 0.25), Knob("toner_ir", 0.15, 0.45)),
)

MICROPRINT_COPIED: Final = Operator(
    id=AlterationId("microprint-copied"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(artwork.Microprint,),
    make=_microprint_from_scan,
    needs=a_kind(artwork.Microprint, process=PrintProcess.OFFSET),
    reveals=(Light.VIS,),
    may_show=(
        Light.TLT,
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("C04",),
    knobs=(Knob("scan_dpi", 200.0, 500.0),),
    least_magnification=20.0,
)

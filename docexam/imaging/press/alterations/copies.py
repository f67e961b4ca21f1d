"""Copies: a page, or a part of it, printed again from a scan."""

from dataclasses import replace
from typing import Final

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
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
from docexam.imaging.press.coverage import extent
from docexam.imaging.press.geometry import RectMm
from docexam.imaging.press.ink import OFFICE_PAPER, Ink, Rgb, Substrate
from docexam.imaging.press.sheet import Inscription, Layer, Process, Reproduction, Sheet, Side

_UNSEEN_BY_A_SCANNER: Final = frozenset(
    {Process.WATERMARK, Process.ELECTROTYPE, Process.THREAD, Process.FIBRE}
)
_DYES: Final = Ink("ink of an inkjet printer", quench=0.55, ir=0.93)
_INCH_MM: Final = 25.4


def _inkjet_page(piece: Workpiece) -> Made:
    paper = _copy_paper(piece.page.substrate, piece.amounts["brightener"])
    sheet = _copied_page(piece, Process.INKJET, _DYES).on_material(piece.page.name, paper)
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
    """The finest lines are printed from a scan: even offset cannot give back what the scanner lost."""
    tiny = piece.of_kind(artwork.Microprint)
    flat = tuple(layer for layer in tiny if layer.process is Process.OFFSET)
    sheet = piece.sheet
    for layer in flat:
        box = _box(layer)
        scan = Reproduction(
            (layer,),
            dpi=piece.amounts["scan_dpi"],
            blur_px=0.6,
            contrast=1.15,
            white=piece.page.substrate.albedo,
            rect_mm=box,
        )
        sheet = with_layer(sheet, layer.name, geometry=scan)
    return Made(sheet, piece.sheet, of_layers(piece.page, flat, grown_mm=0.3))


def _box(layer: Layer) -> RectMm:
    left, top, right, bottom = extent(layer.geometry)
    return (left - 0.5, top - 0.5, right - left + 1.0, bottom - top + 1.0)


INKJET_COUNTERFEIT: Final = Operator(
    id=AlterationId("inkjet-counterfeit"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(MATERIAL, EVERYTHING),
    make=_inkjet_page,
    reveals=(Light.VIS, Light.TLT, Light.TRN, Light.UVA, Light.IR),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.UVB, Light.UVC, Light.IRL),
    codes=(
        "A01",
        "A02",
        "A05",
        "A09",
        "A13",
        "C02",
        "C03",
        "C04",
        "C05",
        "C06",
        "D01",
        "D05",
        "D10",
        "D11",
        "F03",
        "G09",
    ),
    knobs=(Knob("scan_dpi", 200.0, 1200.0), Knob("brightener", 1.0, 0.25)),
    least_magnification=8.0,
)

MICROPRINT_COPIED: Final = Operator(
    id=AlterationId("microprint-copied"),
    fraud_kind=FraudKind.CF_TOT,
    touches=(artwork.Microprint,),
    make=_microprint_from_scan,
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
    knobs=(Knob("scan_dpi", 200.0, 600.0),),
    least_magnification=20.0,
)

"""Leaves of a booklet: visa pages that were taken out, exchanged or printed anew."""

from dataclasses import replace
from typing import Final

import numpy as np

from docexam.domain import artwork
from docexam.domain.feature import Polygon
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_kind, all_of, paper
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
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import OFFICE_PAPER, Ink
from docexam.imaging.press.sheet import Layer, Process, Reproduction, Sheet, Side
from docexam.imaging.press.typesetting import lettering
from docexam.imaging.raster import Paths
from docexam.training.chance import Chance

_PAGES_A_LEAF: Final = 2
_RENUMBERED_FROM: Final = 0.5
_GLUE_FULL: Final = (0.52, 0.98, 1.06)
_LARGEST_SEED: Final = 2**31
_STEP_MM: Final = 0.4
_NOT_COPIED: Final = frozenset({Process.STAMP, Process.STITCH, Process.PERFORATION, Process.BLIND})
"""What was made after the page was printed: sewn, punched and stamped anew, on whatever paper."""

_INSIDE: Final = frozenset({Process.WATERMARK, Process.ELECTROTYPE, Process.THREAD, Process.FIBRE})


def _leaf_removed(piece: Workpiece) -> Made:
    """Leaves with an unwelcome stamp are gone: the pages count on too far, the marks at the edge make a jump.

    At hard one leaf is missing and the printed number was made to fit; the fluorescent one was not.
    """
    gone = _PAGES_A_LEAF * max(1, round(piece.amounts["leaves_missing"]))
    fitted = piece.amounts["number_made_to_fit"] >= _RENUMBERED_FROM
    sheet, changed = _counted_on(piece, gone, printed_too=not fitted)
    region = _numbers(piece, changed)
    return Made(sheet, sheet, region)


def _counted_on(piece: Workpiece, pages: int, *, printed_too: bool) -> tuple[Sheet, tuple[str, ...]]:
    """Return the sheet whose right page stands `pages` further on in the book, and the layers that say so."""
    sheet, names = piece.sheet, []
    for design in piece.job.design.layers:
        if design.page != piece.page.name:
            continue
        if isinstance(design, artwork.Lettering) and (printed_too or _glows(piece, design)):
            lines = tuple(_later(line, pages, piece.page.width_mm / 2) for line in design.lines)
            if lines != design.lines:
                paths = lettering(piece.job, replace(design, lines=lines))
                sheet = with_layer(sheet, design.name, geometry=Plate(paths))
                names.append(design.name)
        elif isinstance(design, artwork.Film) and _is_index_mark(piece, design):
            step = _index_step(piece, design)
            layer = sheet.layer(design.name)
            assert isinstance(layer.geometry, Plate)
            moved = layer.geometry.paths.placed(0.0, step * pages)
            sheet = with_layer(sheet, design.name, geometry=Plate(moved))
            names.append(design.name)
    piece.layers(lambda layer: layer.name in names)
    return sheet, tuple(names)


def _later(line: artwork.LineOfType, pages: int, middle_mm: float) -> artwork.LineOfType:
    if not line.text.isdecimal() or line.at[0] < middle_mm:
        return line
    return replace(line, text=str(int(line.text) + pages))


def _glows(piece: Workpiece, design: artwork.Lettering) -> bool:
    return piece.job.ink(design.ink).uva != (0.0, 0.0, 0.0)


def _is_index_mark(piece: Workpiece, design: artwork.Film) -> bool:
    """Tell whether a printed patch lies at the right edge of the spread."""
    x, _, width, _ = design.rect
    printed = design.process is artwork.PrintProcess.OFFSET
    return printed and width < 4.0 and x + width >= piece.page.width_mm - 0.5


def _index_step(piece: Workpiece, right: artwork.Film) -> float:
    """Return how far the marks step from page to page: left page against right."""
    for design in piece.job.design.layers:
        if not isinstance(design, artwork.Film) or design.page != right.page:
            continue
        if design.rect[0] <= 0.5 and design.rect[2] == right.rect[2]:
            return right.rect[1] - design.rect[1]
    return right.rect[3]


def _numbers(piece: Workpiece, names: tuple[str, ...]) -> tuple[Polygon, ...]:
    """Return where numbers and mark of the right page stand."""
    half = piece.page.width_mm / 2
    parts = []
    for name in names:
        layer = piece.sheet.layer(name)
        assert isinstance(layer.geometry, Plate)
        right = Paths(tuple(p for p in layer.geometry.paths.pieces if p.box[0] > half and p.box[1] > 20.0))
        parts.append(replace(layer, geometry=Plate(right)))
    return of_layers(piece.page, parts, grown_mm=1.0)


def _leaf_exchanged(piece: Workpiece) -> Made:
    """A leaf of another place was cut in and glued to the stub of the old one beside the seam."""
    further = _PAGES_A_LEAF * (1 + piece.chance("leaf").whole(3))
    twin, changed = _counted_on(piece, further, printed_too=True)
    glue, edge = _joint(piece)
    altered = twin.with_on_top(glue, edge)
    region = of_layers(piece.page, [glue, edge], grown_mm=0.7) + _numbers(piece, changed)
    return Made(altered, twin, region)


def _joint(piece: Workpiece) -> tuple[Layer, Layer]:
    """Return the glue along the stub and the cut edge of the new leaf over it."""
    page, amounts = piece.page, piece.amounts
    fraction = amounts["glue_fluorescence"]
    red, green, blue = _GLUE_FULL
    middle, height = page.width_mm / 2, page.height_mm
    near = _wandering(piece.chance("near edge"), middle + 1.0, 0.25, height)
    far = _wandering(piece.chance("far edge"), middle + 1.0 + amounts["stub_mm"], 0.5, height)
    glue = Ink(
        "glue",
        vis=(0.985, 0.98, 0.955),
        gloss=0.05,
        height_um=0.12 * amounts["edge_um"],
        uva=(red * fraction, green * fraction, blue * fraction),
        ir=0.985,
    )
    cut = Ink("cut edge", vis=(0.95, 0.95, 0.94), height_um=amounts["edge_um"], ir=0.98)
    line = raster.polyline(near, width_mm=0.22)
    return (
        Layer(
            "glue",
            page.name,
            Plate(raster.polygon([*near, *reversed(far)])),
            glue,
            Process.GLUE,
            feather_mm=0.15,
        ),
        Layer("cut edge", page.name, Plate(line), cut, Process.BLIND),
    )


def _wandering(chance: Chance, x_mm: float, by_mm: float, height_mm: float) -> list[tuple[float, float]]:
    """Return a line down the page that wanders about `x_mm`."""
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    y = np.arange(0.0, height_mm + _STEP_MM, _STEP_MM)
    swing = np.zeros_like(y)
    for wave in range(1, 10):
        swing += random.normal() / wave * np.sin(np.pi * wave * y / height_mm + random.uniform(0, 2 * np.pi))
    x = x_mm + by_mm * np.clip(swing, -1.5, 1.5)
    return [(float(a), float(b)) for a, b in zip(x, np.clip(y, 0, height_mm), strict=True)]


def _pages_copied(piece: Workpiece) -> Made:
    """Visa pages from an inkjet printer stand in a book whose data page is genuine."""
    on_page = piece.sheet.on(piece.page.name)
    seen = tuple(
        layer for layer in on_page if layer.side is Side.RECTO and layer.process not in _NOT_COPIED | _INSIDE
    )
    later = tuple(layer for layer in on_page if layer.process in _NOT_COPIED)
    paper = piece.page.substrate
    scan = Reproduction(seen, dpi=piece.amounts["scan_dpi"], blur_px=0.7, contrast=1.12, white=paper.albedo)
    dyes = Ink("ink of an inkjet printer", quench=0.55, ir=0.93)
    copy = Layer("inkjet copy", piece.page.name, scan, dyes, Process.INKJET)
    glow = [
        own + (full - own) * piece.amounts["brightener"]
        for own, full in zip(paper.uva, OFFICE_PAPER.uva, strict=True)
    ]
    bright = replace(OFFICE_PAPER, name="copy paper", uva=(glow[0], glow[1], glow[2]))
    sheet = piece.sheet.without(*{layer.name for layer in on_page}).with_on_top(copy, *later)
    return Made(sheet.on_material(piece.page.name, bright), piece.sheet, whole_page(piece.page))


VISA_LEAF_REMOVED: Final = Operator(
    id=AlterationId("visa-leaf-removed"),
    fraud_kind=FraudKind.FO_VPAG,
    touches=(artwork.Lettering, artwork.Film),
    make=_leaf_removed,
    needs=a_kind(artwork.Stitching),
    reveals=(),
    may_show=(),
    codes=("G05", "G06", "D01"),
    knobs=(Knob("leaves_missing", 3.0, 1.0), Knob("number_made_to_fit", 0.0, 1.0)),
    by_reading=True,
    page="visas",
)

VISA_LEAF_EXCHANGED: Final = Operator(
    id=AlterationId("visa-leaf-exchanged"),
    fraud_kind=FraudKind.FO_VPAG,
    touches=(artwork.Lettering, artwork.Film, "glue", "cut edge"),
    make=_leaf_exchanged,
    needs=a_kind(artwork.Stitching),
    reveals=(Light.GRZ, Light.UVA),
    may_show=(
        Light.VIS,
        Light.OBL,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("G01", "G05", "G06"),
    knobs=(
        Knob("glue_fluorescence", 0.45, 0.08),
        Knob("edge_um", 60.0, 28.0),
        Knob("stub_mm", 3.2, 2.0),
    ),
    least_magnification=2.0,
    page="visas",
)

VISA_PAGES_COPIED: Final = Operator(
    id=AlterationId("visa-pages-copied"),
    fraud_kind=FraudKind.CF_PAR,
    touches=(MATERIAL, EVERYTHING),
    make=_pages_copied,
    needs=all_of(paper, a_kind(artwork.Stitching)),
    reveals=(Light.VIS, Light.TRN, Light.UVA),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVB, Light.UVC, Light.IR),
    codes=("A07", "A13", "C04", "C14", "D01"),
    knobs=(Knob("scan_dpi", 200.0, 1200.0), Knob("brightener", 1.0, 0.25)),
    least_magnification=8.0,
    page="visas",
)

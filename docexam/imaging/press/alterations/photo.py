"""A photograph that is not the holder's: glued over the portrait."""

from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.domain.truth import Elsewhere
from docexam.imaging import raster
from docexam.imaging.press.alterations.needs import a_kind, a_process
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.support import of_layers, of_rects
from docexam.imaging.press.engraving import engraved
from docexam.imaging.press.geometry import ImagePlate, Plate, RectMm
from docexam.imaging.press.guilloche import ghost
from docexam.imaging.press.ink import OFFICE_PAPER, Ink
from docexam.imaging.press.portraits import (
    BANK,
    grey_portrait,
    is_rendered,
    printed_portrait,
    rendered_sitters,
    sitting,
)
from docexam.imaging.press.sheet import Layer, Process, Sheet
from docexam.imaging.raster import Paths
from docexam.training.chance import Chance

_OVERLAP_MM: Final = 0.3
_GLUE_FULL: Final = (0.52, 0.98, 1.06)
_GLUE_REACH_MM: Final = 1.3
_STEP_MM: Final = 0.18
_OPAQUE_UM: Final = 500.0
_LARGEST_SEED: Final = 2**31
_MOST_ALIKE: Final = 3

Outline = NDArray[np.float64]


def _substituted(piece: Workpiece) -> Made:
    """A photograph from an inkjet printer is cut out and glued over the portrait; foil and overprint are torn."""
    portraits = piece.of_kind(artwork.Portrait)
    plate = next(layer.geometry for layer in portraits if isinstance(layer.geometry, ImagePlate))
    name = other_sitter(piece)
    twin = with_face(piece, name)
    glue, paper, photo = _pasted(piece, plate.rect_mm, printed_portrait(name, piece.job.art))
    altered = piece.sheet
    for foil in (layer for layer in altered.on(piece.page.name) if layer.process is Process.OVD):
        torn = _torn(plate.rect_mm, piece.chance("foil"))
        altered = with_layer(altered, foil.name, removed=torn)
    altered = altered.with_on_top(glue, paper, photo)
    here = [layer for sheet in (piece.sheet, twin) for layer in _ghosts(piece, sheet)]
    region = of_layers(piece.page, [glue], grown_mm=0.7) + of_layers(piece.page, here, grown_mm=0.5)
    return Made(altered, twin, region, other_ghosts(piece))


def other_sitter(piece: Workpiece) -> str:
    """Return somebody of the portrait bank who resembles the holder in sex and age but is another person."""
    job = piece.job
    name = sitting(job.holder.portrait, job.recipe.seed, job.art)
    if is_rendered(name):
        return _other_rendered(piece, name)
    own = {sitter.name: sitter for sitter in BANK}[name]
    others = [sitter for sitter in BANK if sitter.name != own.name and sitter.sex is own.sex]
    alike = sorted(others, key=lambda sitter: (abs(sum(sitter.ages) - sum(own.ages)), sitter.name))
    return piece.chance("sitter").choice(alike[:_MOST_ALIKE]).name


def _other_rendered(piece: Workpiece, name: str) -> str:
    people = {one.name: one for one in rendered_sitters(piece.job.art)}
    own = people[name]
    others = (one for one in people.values() if one.name != own.name and one.sex is own.sex)
    alike = sorted(others, key=lambda one: (abs(one.age - own.age), one.name))
    return piece.chance("sitter").choice(alike[:_MOST_ALIKE]).name


def with_face(piece: Workpiece, name: str) -> Sheet:
    """Return the sheet as issued to the sitter `name`: portrait and ghosts, on every page, show one face."""
    sheet = piece.sheet
    for design in piece.job.design.layers:
        if isinstance(design, artwork.Portrait):
            sheet = sheet.printed(design.page)
            sheet = sheet.changed(design.name, partial(_with_pixels, face=_as_issued(piece, design, name)))
        elif isinstance(design, artwork.Ghost):
            sheet = with_layer(sheet, design.name, geometry=ghost(design, grey_portrait(name, piece.job.art)))
    return sheet


def ghosts_here(piece: Workpiece) -> tuple[Elsewhere, ...]:
    """Return the small portraits of the same page, which still show the rightful face."""
    page = piece.page
    rects = [
        design.rect
        for design in piece.job.design.layers
        if isinstance(design, artwork.Ghost) and design.page == page.name
    ]
    return (Elsewhere(page.name, of_rects(page, rects, grown_mm=0.3)),) if rects else ()


def other_ghosts(piece: Workpiece) -> tuple[Elsewhere, ...]:
    """Return where other pages still show the face of the rightful holder."""
    rects: dict[str, list[RectMm]] = {}
    for design in piece.job.design.layers:
        if isinstance(design, artwork.Ghost) and design.page != piece.page.name:
            rects.setdefault(design.page, []).append(design.rect)
    return tuple(
        Elsewhere(page, of_rects(piece.sheet.page(page), found, grown_mm=0.3))
        for page, found in rects.items()
    )


def _as_issued(piece: Workpiece, design: artwork.Portrait, name: str) -> NDArray[np.uint8]:
    pixels = printed_portrait(name, piece.job.art)
    return engraved(pixels) if design.process is PrintProcess.LASER else pixels


def _with_pixels(layer: Layer, face: NDArray[np.uint8]) -> Layer:
    assert isinstance(layer.geometry, ImagePlate)
    return replace(layer, geometry=replace(layer.geometry, pixels=face))


def _ghosts(piece: Workpiece, sheet: Sheet) -> tuple[Layer, ...]:
    names = {design.name for design in piece.job.design.layers if isinstance(design, artwork.Ghost)}
    return tuple(layer for layer in sheet.on(piece.page.name) if layer.name in names)


def _pasted(piece: Workpiece, rect: RectMm, face: NDArray[np.uint8]) -> tuple[Layer, Layer, Layer]:
    page, amounts = piece.page.name, piece.amounts
    outline = _cut(rect, _OVERLAP_MM, amounts["cut_mm"], piece.chance("scissors"))
    paper = raster.polygon([(float(x), float(y)) for x, y in outline])
    bright = amounts["photo_paper_brightener"]
    glow = [
        own + (full - own) * bright
        for own, full in zip(piece.page.substrate.uva, OFFICE_PAPER.uva, strict=True)
    ]
    through = 1.0 - amounts["photo_paper_um"] / _OPAQUE_UM
    paper_ink = Ink(
        "photo paper",
        vis=(0.915, 0.93, 0.945),
        opacity=1.0,
        gloss=0.05,
        height_um=amounts["edge_um"],
        uva=(glow[0], glow[1], glow[2]),
        ir=0.86,
        trn=(through, through, through),
    )
    left, top, right, bottom = paper.box
    rect_mm = (left, top, right - left, bottom - top)
    rows, columns = face.shape[:2]
    alpha = np.ascontiguousarray(raster.coverage(paper, rect_mm, (columns, rows)))
    dyes = Ink("dyes of an inkjet printer", quench=0.6, ir=0.93)
    return (
        _glue(piece, rect),
        Layer("pasted paper", page, Plate(paper), paper_ink, Process.PASTED),
        Layer("pasted photograph", page, ImagePlate(face, rect_mm, alpha), dyes, Process.INKJET),
    )


def _glue(piece: Workpiece, rect: RectMm) -> Layer:
    """Glue that was pressed out beyond the photograph, wider here than there."""
    fraction = piece.amounts["glue_fluorescence"]
    red, green, blue = _GLUE_FULL
    ink = Ink(
        "glue",
        vis=(0.985, 0.982, 0.965),
        gloss=0.04,
        height_um=2.0,
        uva=(red * fraction, green * fraction, blue * fraction),
        ir=0.985,
    )
    outline = _cut(rect, _OVERLAP_MM + 0.6 * _GLUE_REACH_MM, _GLUE_REACH_MM, piece.chance("glue"), broad=True)
    paths = raster.polygon([(float(x), float(y)) for x, y in outline])
    return Layer("glue", piece.page.name, Plate(paths), ink, Process.GLUE, feather_mm=0.12)


def _torn(rect: RectMm, chance: Chance) -> Paths:
    """Return what came off with the old photograph: its rectangle and ragged bits beyond."""
    outline = _cut(rect, 0.35, 0.5, chance, broad=True)
    return raster.polygon([(float(x), float(y)) for x, y in outline])


def _cut(
    rect: RectMm, outside_mm: float, uneven_mm: float, chance: Chance, *, broad: bool = False
) -> Outline:
    """Return the outline of a rectangle grown by `outside_mm` whose sides wander by `uneven_mm`.

    Scissors wander slowly and leave frayed fibres; what flows or tears (`broad`) swings in bulges.
    """
    x, y, width, height = rect
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    away = np.array([(0, -1), (1, 0), (0, 1), (-1, 0)])
    corners = corners + outside_mm * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    sides = []
    for index in range(4):
        start, end = corners[index], corners[(index + 1) % 4]
        count = max(8, round(float(np.hypot(*(end - start))) / _STEP_MM))
        along = np.linspace(0.0, 1.0, count, endpoint=False)
        swing = _wander(random, along, 9 if broad else 3) * (0.35 if broad else 0.30)
        fray = random.uniform(-1.0, 1.0, count) * (0.10 if broad else 0.09)
        offset = uneven_mm * np.clip(swing + fray, -0.7, 0.7)
        sides.append(start + (end - start) * along[:, None] + away[index] * offset[:, None])
    return np.concatenate(sides)


def _wander(random: np.random.Generator, along: NDArray[np.float64], waves: int) -> NDArray[np.float64]:
    """Return a slow curve of about unit size: a sum of sines with random phases."""
    total: NDArray[np.float64] = np.zeros_like(along)
    for wave in range(1, waves + 1):
        total += random.normal() / np.sqrt(wave) * np.sin(np.pi * wave * along + random.uniform(0, 2 * np.pi))
    total /= np.sqrt(sum(0.5 / wave for wave in range(1, waves + 1)))
    return total


PHOTO_SUBSTITUTED: Final = Operator(
    id=AlterationId("photo-substituted"),
    fraud_kind=FraudKind.FO_PHOT,
    touches=(artwork.Portrait, artwork.Ghost, Process.OVD, "glue", "pasted paper", "pasted photograph"),
    make=_substituted,
    needs=a_kind(artwork.Portrait),
    reveals_where=((Light.COA, a_process(PrintProcess.RETRO)),),
    reveals=(Light.VIS, Light.OBL, Light.GRZ, Light.TRN, Light.TLT, Light.UVA),
    may_show=(Light.COA, Light.UVB, Light.UVC, Light.IR),
    codes=("D04", "E01", "E05", "E07", "E17", "F01", "F02", "F03", "F04", "F08", "F10"),
    knobs=(
        Knob("edge_um", 70.0, 10.0),
        Knob("glue_fluorescence", 0.30, 0.03),
        Knob("cut_mm", 0.55, 0.12),
        Knob("photo_paper_brightener", 1.0, 0.30),
        Knob("photo_paper_um", 230.0, 130.0),
    ),
)

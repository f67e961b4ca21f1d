"""Visa stickers: printed flat, copied, or lifted from another book."""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.design import Design
from docexam.domain.document import DocumentFormat
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.copies import TONER_COUNTERFEIT
from docexam.imaging.press.alterations.needs import a_process, all_of
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.support import of_field, of_layers
from docexam.imaging.press.geometry import Foil, FoilResponse, Plate, TonalField
from docexam.imaging.press.ink import ColourShift, Ink, Rgb
from docexam.imaging.press.sheet import Layer, Process

_PX_PER_MM: Final = 10.0
_LARGEST_SEED: Final = 2**31
_GLUE_FULL: Final = (0.52, 0.98, 1.06)
_VISAS: Final = (DocumentFormat.MRVA, DocumentFormat.MRVB)
_PRINTED: Final = "printed flat:"

Field = NDArray[np.float32]


def a_visa(design: Design, page: str) -> bool:
    """A page of a visa sticker."""
    return design.format in _VISAS


def _flat(piece: Workpiece) -> Made:
    """Good offset print stands for intaglio and latent image, glitter for the colour shift, silver for the foil."""
    sheet = piece.sheet
    changed = piece.layers(_is_special)
    for layer in changed:
        if layer.ink.aspect is not None:
            moves = piece.amounts["latent_left"]
            shown = replace(layer, ink=replace(layer.ink, aspect=None), strength=0.30 * layer.strength)
            still = replace(shown, name=f"{_PRINTED} {layer.name}", process=Process.OFFSET)
            sheet = with_layer(sheet, layer.name, strength=moves * layer.strength)
            sheet = sheet.with_after(layer.name, still)
        elif isinstance(layer.geometry, Foil):
            silver = replace(layer.geometry, response=FoilResponse.STATIC)
            sheet = with_layer(sheet, layer.name, geometry=silver)
        elif layer.ink.shift is not None:
            sheet = with_layer(sheet, layer.name, ink=_dull(layer.ink, piece.amounts["shift_left"]))
        else:
            low = _offset_ink(layer.ink, piece)
            sheet = with_layer(sheet, layer.name, ink=low, process=Process.OFFSET)
    both = (*changed, *(sheet.layer(layer.name) for layer in changed))
    return Made(sheet, piece.sheet, of_layers(piece.page, both, grown_mm=0.6))


def _is_special(layer: Layer) -> bool:
    return layer.process in (Process.INTAGLIO, Process.OVI, Process.OVD) or layer.ink.shift is not None


def _offset_ink(ink: Ink, piece: Workpiece) -> Ink:
    """Return a flat ink of the colour; one thin film is paler than the thick one of intaglio."""
    red, green, blue = ink.vis if isinstance(ink.vis, tuple) else ink.vis.stops[1]
    weight = piece.amounts["ink_weight"]
    vis = (red**weight, green**weight, blue**weight)
    return replace(ink, vis=vis, height_um=piece.amounts["relief_um"], gloss=0.03)


def _dull(ink: Ink, left: float) -> Ink:
    shift = ink.shift
    assert shift is not None
    up, between, tilted = shift.upright, shift.between, shift.tilted
    poor = ColourShift(up, _toward(up, between, left), _toward(up, tilted, left))
    return replace(ink, name="glitter ink", shift=poor)


def _toward(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _lifted(piece: Workpiece) -> Made:
    """A genuine sticker was peeled out of another book: creased, torn at its edge, held by other glue."""
    torn_field = _torn(piece)
    paper, page = piece.page.substrate, piece.page
    torn = Layer(
        "torn edge",
        page.name,
        torn_field,
        Ink(
            "torn paper",
            vis=paper.albedo,
            opacity=0.92,
            height_um=-piece.amounts["torn_um"],
            uva=(0.045, 0.065, 0.20),
            ir=paper.ir,
            trn=(1.25, 1.25, 1.25),
        ),
        Process.ERASURE,
    )
    fraction = piece.amounts["glue_fluorescence"]
    red, green, blue = _GLUE_FULL
    ink = Ink(
        "glue",
        vis=(0.985, 0.982, 0.96),
        gloss=0.05,
        height_um=piece.amounts["edge_lifted_um"],
        uva=(red * fraction, green * fraction, blue * fraction),
        ir=0.985,
    )
    glue = Layer("glue", page.name, Plate(_frame(piece)), ink, Process.GLUE, feather_mm=0.3)
    fold = Ink("crease", vis=(0.93, 0.93, 0.93), height_um=piece.amounts["crease_um"], ir=0.98)
    creases = Layer("creases", page.name, Plate(_creases(piece)), fold, Process.BLIND, feather_mm=0.08)
    altered = piece.sheet.with_on_top(torn, creases, glue)
    region = of_field(page, torn_field, grown_mm=0.7) + of_layers(page, [glue, creases], grown_mm=0.7)
    return Made(altered, piece.sheet, region)


def _torn(piece: Workpiece) -> TonalField:
    """Return where fibres of the label stayed behind in the other book: bites out of its edge."""
    page = piece.page
    rows, columns = round(page.height_mm * _PX_PER_MM), round(page.width_mm * _PX_PER_MM)
    random = np.random.default_rng(piece.chance("peeling").whole(_LARGEST_SEED))
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) / np.float32(_PX_PER_MM)
    inset = np.minimum(np.minimum(x, page.width_mm - x), np.minimum(y, page.height_mm - y))
    total = np.zeros((rows, columns), np.float32)
    for _ in range(round(piece.amounts["tears"])):
        along = random.random() * 2 * (page.width_mm + page.height_mm)
        cx, cy = _on_edge(along, page.width_mm, page.height_mm)
        wide = random.uniform(1.2, 4.5)
        reach = np.exp(-((np.hypot(x - cx, y - cy) / wide) ** 2))
        total = np.maximum(total, reach)
    cv = opencv()
    noise = cv.GaussianBlur(random.standard_normal((rows, columns), dtype=np.float32), (0, 0), 3.0)
    noise /= float(noise.std())
    ragged = total - 0.30 - 0.16 * inset - 0.12 * noise
    values: Field = np.clip(ragged / 0.10, 0.0, 1.0).astype(np.float32)
    return TonalField(values, (0.0, 0.0, page.width_mm, page.height_mm))


def _on_edge(along: float, width: float, height: float) -> tuple[float, float]:
    for length, place in (
        (width, lambda t: (t, 0.0)),
        (height, lambda t: (width, t)),
        (width, lambda t: (width - t, height)),
    ):
        if along < length:
            return place(along)
        along -= length
    return (0.0, height - along)


def _frame(piece: Workpiece) -> raster.Paths:
    """Return the glue that was pressed through and over along the edge."""
    page, chance = piece.page, piece.chance("glue")
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    t = np.linspace(0.0, 2 * (page.width_mm + page.height_mm), 400, endpoint=False)
    points = np.array([_on_edge(float(at), page.width_mm, page.height_mm) for at in t])
    middle = np.array([page.width_mm / 2, page.height_mm / 2])
    swing = opencv().GaussianBlur(random.standard_normal((1, 400), dtype=np.float32), (0, 0), 4.0)[0]
    inward = (middle - points) / np.hypot(*(middle - points).T)[:, None]
    line = points + inward * (1.1 + 0.5 * swing / float(swing.std()))[:, None]
    return raster.polyline(np.vstack([line, line[:1]]), width_mm=piece.amounts["glue_mm"])


def _creases(piece: Workpiece) -> raster.Paths:
    """Return the folds of a label that was bent while it was peeled, across one of its corners."""
    page, chance = piece.page, piece.chance("bending")
    right, low = chance.whole(2), chance.whole(2)
    lines = []
    for index in range(4):
        reach = 13.0 + 8.0 * index + chance.whole(30) / 10
        start, end = np.array([reach, 0.0]), np.array([0.0, 0.8 * reach])
        t = np.linspace(0.0, 1.0, 24)[:, None]
        line = start + (end - start) * t
        line += np.sin(np.pi * t) * np.array([0.5, 0.6]) * (chance.whole(21) - 10) / 10
        if right:
            line[:, 0] = page.width_mm - line[:, 0]
        if low:
            line[:, 1] = page.height_mm - line[:, 1]
        lines.append(raster.polyline(line, width_mm=0.24))
    return raster.joined(lines)


VISA_FLAT_PRINT: Final = Operator(
    id=AlterationId("visa-flat-print"),
    fraud_kind=FraudKind.CF_VISA,
    touches=(_is_special, f"{_PRINTED}*"),
    make=_flat,
    needs=all_of(a_visa, a_process(PrintProcess.INTAGLIO)),
    reveals=(Light.GRZ, Light.TLT),
    may_show=(
        Light.VIS,
        Light.OBL,
        Light.TRN,
        Light.COA,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("C06", "C07", "D05", "F01", "F03", "I01"),
    knobs=(
        Knob("relief_um", 0.0, 12.0),
        Knob("ink_weight", 0.75, 1.10),
        Knob("latent_left", 0.0, 0.25),
        Knob("shift_left", 0.0, 0.30),
    ),
    least_magnification=4.0,
)

VISA_COPIED: Final = replace(
    TONER_COUNTERFEIT,
    id=AlterationId("visa-copied"),
    fraud_kind=FraudKind.CF_VISA,
    needs=all_of(a_visa, TONER_COUNTERFEIT.needs),
    codes=(*TONER_COUNTERFEIT.codes, "C07", "F01", "I01"),
)

VISA_LIFTED: Final = Operator(
    id=AlterationId("visa-lifted"),
    fraud_kind=FraudKind.FO_VISA,
    touches=("torn edge", "glue", "creases"),
    make=_lifted,
    needs=a_visa,
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
    codes=("I01", "A01", "C02"),
    knobs=(
        Knob("torn_um", 28.0, 10.0),
        Knob("tears", 11.0, 5.0),
        Knob("glue_fluorescence", 0.40, 0.07),
        Knob("glue_mm", 2.4, 1.5),
        Knob("crease_um", 55.0, 20.0),
        Knob("edge_lifted_um", 95.0, 45.0),
    ),
    least_magnification=2.0,
)

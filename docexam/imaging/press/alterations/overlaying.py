"""The engraved portrait, covered with another face or touched up."""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.holder import Sex
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.photo import (
    ghosts_here,
    other_ghosts,
    other_sitter,
    with_face,
)
from docexam.imaging.press.alterations.support import of_field, of_layers
from docexam.imaging.press.engraving import engraved
from docexam.imaging.press.geometry import ImagePlate, Plate, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.portraits import printed_portrait
from docexam.imaging.press.sheet import Layer, Process

_BEYOND_MM: Final = 0.5
_LARGEST_SEED: Final = 2**31
_BURNT: Final = (30, 24, 20)
_GENUINE_DEPTH: Final = 0.72
"""How dark genuine engraving would have made what was added."""

_PIT_MM: Final = 0.06

Field = NDArray[np.float32]


def _overlaid(piece: Workpiece) -> Made:
    """A thin film with the face of another person lies over the engraved portrait."""
    old, plate = _portrait(piece)
    name = other_sitter(piece)
    twin = with_face(piece, name)
    x, y, width, height = plate.rect_mm
    reach = _BEYOND_MM
    sheet_of_film = raster.rounded_rectangle(
        (x - reach, y - reach, width + 2 * reach, height + 2 * reach), 0.6
    )
    white = Ink(
        "white film",
        vis=(0.90, 0.905, 0.91),
        opacity=piece.amounts["film_cover"],
        gloss=0.10,
        height_um=piece.amounts["film_um"],
        uva=(0.05, 0.06, 0.08),
        quench=0.5,
        ir=0.5,
        ir_opacity=piece.amounts["film_cover_in_infrared"],
    )
    face = engraved(printed_portrait(name, piece.job.art))
    dyes = Ink("ink of an inkjet printer", quench=0.3, ir=0.95)
    film = Layer("film over the portrait", piece.page.name, Plate(sheet_of_film), white, Process.LAMINATE)
    photo = Layer(
        "face on the film",
        piece.page.name,
        ImagePlate(face, plate.rect_mm, plate.alpha),
        dyes,
        Process.INKJET,
    )
    altered = piece.sheet.with_after(old.name, film, photo)
    region = of_layers(piece.page, [film], grown_mm=0.7)
    return Made(altered, twin, region, (*ghosts_here(piece), *other_ghosts(piece)))


def _portrait(piece: Workpiece) -> tuple[Layer, ImagePlate]:
    layer = piece.of_kind(artwork.Portrait)[0]
    assert isinstance(layer.geometry, ImagePlate)
    return layer, layer.geometry


def _retouched(piece: Workpiece) -> Made:
    """Brows, and beard or contour, are burnt darker with a laser: too deep, blistered, and nowhere else."""
    old, plate = _portrait(piece)
    field = _touched(plate.pixels.shape[:2], piece)
    darker = plate.pixels * (1.0 - _GENUINE_DEPTH * field[:, :, None])
    genuine = replace(plate, pixels=np.rint(darker).astype(np.uint8))
    burnt = np.broadcast_to(np.array(_BURNT, np.uint8), plate.pixels.shape)
    strength = field * piece.amounts["burnt_depth"]
    ink = Ink("burnt again", gloss=0.08, height_um=piece.amounts["blister_um"], quench=0.6, ir=0.10)
    again = Layer(
        "burnt again",
        piece.page.name,
        ImagePlate(burnt, plate.rect_mm, np.rint(255 * strength).astype(np.uint8)),
        ink,
        Process.LASER,
    )
    pits = Layer(
        "pits of the laser",
        piece.page.name,
        Plate(_pits(field, plate, piece)),
        Ink("pit", vis=(0.55, 0.5, 0.46), opacity=0.9, height_um=-1.2 * piece.amounts["blister_um"], ir=0.5),
        Process.BLIND,
    )
    altered = piece.sheet.with_after(old.name, again, pits)
    twin = with_layer(piece.sheet, old.name, geometry=genuine)
    whole = TonalField(field, plate.rect_mm)
    region = of_field(piece.page, whole, grown_mm=0.4, above=0.03)
    return Made(altered, twin, region, (*ghosts_here(piece), *other_ghosts(piece)))


def _touched(shape: tuple[int, int], piece: Workpiece) -> Field:
    """Return where a portrait was darkened, 0..1: in fractions of its height and width, as portraits are framed."""
    rows, columns = shape
    y, x = (np.arange(rows)[:, None] + 0.5) / rows, (np.arange(columns)[None, :] + 0.5) / columns
    field = np.zeros(shape)
    for middle in (0.36, 0.64):
        arch = y - 0.415 + 0.9 * (x - middle) ** 2
        field = np.maximum(field, np.exp(-((arch / 0.014) ** 2) - ((x - middle) / 0.085) ** 4))
    ring = np.hypot((x - 0.5) / 0.265, (y - 0.60) / 0.235)
    if piece.job.holder.sex is Sex.FEMALE:
        low = np.clip((y - 0.52) / 0.10, 0.0, 1.0)
        field = np.maximum(field, 0.85 * low * np.exp(-(((ring - 1.0) / 0.09) ** 2)))
    else:
        low = np.clip((y - 0.63 - 0.45 * (x - 0.5) ** 2) / 0.05, 0.0, 1.0)
        mouth = np.exp(-(((x - 0.5) / 0.11) ** 4) - ((y - 0.695) / 0.022) ** 4)
        inside = np.clip((1.02 - ring) / 0.10, 0.0, 1.0)
        field = np.maximum(field, low * inside * (1.0 - mouth))
    random = np.random.default_rng(piece.chance("hand").whole(_LARGEST_SEED))
    hair = opencv().GaussianBlur(random.standard_normal(shape, dtype=np.float32), (0, 0), 1.2, sigmaY=4.0)
    hair /= float(hair.std())
    found: Field = np.clip(field * (0.82 + 0.28 * hair), 0.0, 1.0).astype(np.float32)
    found[field < 0.04] = 0.0
    return found


def _pits(field: Field, plate: ImagePlate, piece: Workpiece) -> raster.Paths:
    """Return the small holes that a laser turned up too high leaves where it dwells."""
    random = np.random.default_rng(piece.chance("pits").whole(_LARGEST_SEED))
    rows, columns = np.nonzero(field > 0.6)
    count = round(piece.amounts["pits"])
    picked = random.choice(len(rows), size=min(count, len(rows)), replace=False)
    x, y, width, height = plate.rect_mm
    return raster.joined(
        raster.disc(
            x + (columns[at] + 0.5) / field.shape[1] * width,
            y + (rows[at] + 0.5) / field.shape[0] * height,
            _PIT_MM * (0.7 + 0.6 * float(random.random())),
        )
        for at in picked.tolist()
    )


IMAGE_OVERLAID: Final = Operator(
    id=AlterationId("image-overlaid"),
    fraud_kind=FraudKind.FO_IMGO,
    touches=(artwork.Portrait, artwork.Ghost, "film over the portrait", "face on the film"),
    make=_overlaid,
    needs=a_kind(artwork.Portrait, process=PrintProcess.LASER),
    reveals=(Light.VIS, Light.GRZ, Light.IR),
    may_show=(
        Light.OBL,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
    ),
    codes=("E01", "E07", "E17", "H07"),
    knobs=(
        Knob("film_um", 45.0, 9.0),
        Knob("film_cover", 0.96, 0.88),
        Knob("film_cover_in_infrared", 0.06, 0.40),
    ),
    least_magnification=2.0,
)

IMAGE_RETOUCHED: Final = Operator(
    id=AlterationId("image-retouched"),
    fraud_kind=FraudKind.FO_IMGA,
    touches=(artwork.Portrait, "burnt again", "pits of the laser"),
    make=_retouched,
    needs=a_kind(artwork.Portrait, process=PrintProcess.LASER),
    reveals=(Light.VIS, Light.GRZ),
    may_show=(
        Light.OBL,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("E01", "E07"),
    knobs=(
        Knob("burnt_depth", 1.0, 0.95),
        Knob("blister_um", 44.0, 20.0),
        Knob("pits", 110.0, 45.0),
    ),
    least_magnification=8.0,
)

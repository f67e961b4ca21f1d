"""A laminate that was split to reach the portrait, and closed again."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging import raster
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.needs import a_kind, a_process, all_of
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.photo import ghosts_here, other_ghosts, other_sitter, with_face
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import ImagePlate, Plate, RectMm, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Layer, Process
from docexam.imaging.raster import Paths

_PX_PER_MM: Final = 10.0
_LARGEST_SEED: Final = 2**31
_BEYOND_MM: Final = 2.2
_STEP_MM: Final = 0.3
_FILM_BEYOND_MM: Final = 4.5

Field = NDArray[np.float32]


def _split(piece: Workpiece) -> Made:
    """The film was opened round the portrait and another one printed in: blisters, haze, and a second film over it."""
    portrait = piece.of_kind(artwork.Portrait)[0]
    assert isinstance(portrait.geometry, ImagePlate)
    rect = portrait.geometry.rect_mm
    twin = with_face(piece, other_sitter(piece))
    altered = with_layer(piece.sheet, portrait.name, geometry=twin.layer(portrait.name).geometry)
    opened = _opened(rect, piece)
    for film in (layer for layer in altered.on(piece.page.name) if _shines_back(layer)):
        altered = with_layer(altered, film.name, removed=opened)
    haze, blisters, film, edge = _closed_again(piece, opened, rect)
    altered = altered.with_on_top(haze, blisters, film)
    region = of_layers(piece.page, [haze, blisters, edge], grown_mm=0.4)
    return Made(altered, twin, region, (*ghosts_here(piece), *other_ghosts(piece)))


def _shines_back(layer: Layer) -> bool:
    return layer.process in (Process.RETRO, Process.LAMINATE) and layer.ink.coa > 0


def _closed_again(piece: Workpiece, opened: Paths, rect: RectMm) -> tuple[Layer, Layer, Layer, Layer]:
    """Return what closing left: milky film, blisters, the second film, and (to find it) that film's edge."""
    amounts, page = piece.amounts, piece.page
    haze = amounts["haze"]
    milky = Ink(
        "clouded film",
        vis=(0.86, 0.87, 0.88),
        opacity=haze,
        gloss=0.02,
        uva=(0.2 * haze, 0.3 * haze, 0.4 * haze),
        ir=0.82,
        coa=amounts["new_film_shines_back"],
        ir_opacity=0.5 * haze,
    )
    swollen = Ink("blister", gloss=0.35, height_um=amounts["blister_um"], ir=1.0)
    second = Ink("second film", height_um=amounts["film_um"], ir=1.0)
    x, y, width, height = rect
    left, top = max(0.6, x - _FILM_BEYOND_MM), max(0.6, y - _FILM_BEYOND_MM)
    right = min(page.width_mm - 0.6, x + width + _FILM_BEYOND_MM)
    bottom = min(page.height_mm - 0.6, y + height + _FILM_BEYOND_MM)
    film = raster.rounded_rectangle((left, top, right - left, bottom - top), 0.8)
    blisters = _blisters(rect, piece)
    return (
        Layer("clouded film", page.name, Plate(opened), milky, Process.LAMINATE, feather_mm=0.3),
        Layer("blisters", page.name, blisters, swollen, Process.LAMINATE),
        Layer("second film", page.name, Plate(film), second, Process.LAMINATE),
        Layer("second film", page.name, Plate(raster.stroked(film, width_mm=0.3)), second, Process.LAMINATE),
    )


def _opened(rect: RectMm, piece: Workpiece) -> Paths:
    """Return where the film came off: beyond the portrait, further here than there."""
    x, y, width, height = rect
    random = np.random.default_rng(piece.chance("knife").whole(_LARGEST_SEED))
    corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    middle = corners.mean(axis=0)
    sides = []
    for index in range(4):
        start, end = corners[index], corners[(index + 1) % 4]
        count = max(8, round(float(np.hypot(*(end - start))) / _STEP_MM))
        sides.append(start + (end - start) * np.linspace(0.0, 1.0, count, endpoint=False)[:, None])
    outline = np.concatenate(sides)
    turn = np.linspace(0.0, 2 * np.pi, len(outline), endpoint=False)
    swing = sum(
        random.normal() / wave * np.sin(wave * turn + random.uniform(0, 2 * np.pi)) for wave in range(2, 9)
    )
    away = (outline - middle) / np.hypot(*(outline - middle).T)[:, None]
    ragged = outline + away * (_BEYOND_MM * (0.55 + 0.25 * np.clip(swing, -1.4, 1.4)))[:, None]
    page = piece.page
    ragged = np.clip(ragged, 0.5, (page.width_mm - 0.5, page.height_mm - 0.5))
    return raster.polygon([(float(a), float(b)) for a, b in ragged])


def _blisters(rect: RectMm, piece: Workpiece) -> TonalField:
    """Return domes of air under the film, gathered at the edge of what was opened."""
    reach = 1.6
    x, y, width, height = rect[0] - reach, rect[1] - reach, rect[2] + 2 * reach, rect[3] + 2 * reach
    rows, columns = round(height * _PX_PER_MM), round(width * _PX_PER_MM)
    random = np.random.default_rng(piece.chance("air").whole(_LARGEST_SEED))
    down, across = np.mgrid[0:rows, 0:columns].astype(np.float32) / np.float32(_PX_PER_MM)
    total = np.zeros((rows, columns), np.float32)
    for _ in range(round(piece.amounts["blisters"])):
        side, along = random.integers(4), random.random()
        inset = reach + abs(random.normal()) * 2.2
        cx = along * width if side < 2 else (inset if side == 2 else width - inset)
        cy = along * height if side >= 2 else (inset if side == 0 else height - inset)
        radius, flat = random.uniform(0.5, 1.7), random.uniform(0.6, 1.0)
        distance = ((across - cx) / radius) ** 2 + ((down - cy) / (radius * flat)) ** 2
        np.maximum(
            total, np.sqrt(np.clip(1.0 - distance, 0.0, 1.0)) * (0.45 + 0.55 * radius / 1.7), out=total
        )
    crease = _crease(random, across, down, (width, height))
    values: Field = opencv().GaussianBlur(np.maximum(total, crease), (0, 0), 1.0)
    values[:2], values[-2:], values[:, :2], values[:, -2:] = 0.0, 0.0, 0.0, 0.0
    return TonalField(values, (x, y, width, height))


def _crease(random: np.random.Generator, across: Field, down: Field, size: tuple[float, float]) -> Field:
    """Return one fold that the iron pressed into the film."""
    width, height = size
    angle = random.uniform(0.9, 1.4)
    offset = (across - random.uniform(0.3, 0.7) * width) * np.sin(angle) - (down - 0.5 * height) * np.cos(
        angle
    )
    bend = 0.5 * np.sin(down * 0.35 + random.uniform(0, 6))
    found: Field = (0.6 * np.exp(-(((offset + bend) / 0.22) ** 2))).astype(np.float32)
    return found


LAMINATE_SPLIT: Final = Operator(
    id=AlterationId("laminate-split"),
    fraud_kind=FraudKind.FO_PHLA,
    touches=(artwork.Portrait, artwork.Ghost, _shines_back, "clouded film", "blisters", "second film"),
    make=_split,
    needs=all_of(a_kind(artwork.Portrait), a_process(PrintProcess.RETRO)),
    reveals=(Light.OBL, Light.GRZ, Light.COA),
    may_show=(
        Light.VIS,
        Light.TRN,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("E07", "F08", "F10"),
    knobs=(
        Knob("haze", 0.17, 0.07),
        Knob("blister_um", 70.0, 26.0),
        Knob("blisters", 46.0, 22.0),
        Knob("film_um", 60.0, 16.0),
        Knob("new_film_shines_back", 0.0, 0.09),
    ),
    least_magnification=2.0,
)

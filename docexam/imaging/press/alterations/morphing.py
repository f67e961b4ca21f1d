"""An application photograph made of two people."""

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
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.photo import other_sitter
from docexam.imaging.press.alterations.support import of_field
from docexam.imaging.press.engraving import engraved
from docexam.imaging.press.geometry import ImagePlate, TonalField
from docexam.imaging.press.portraits import printed_portrait, sitting
from docexam.imaging.press.sheet import Layer, Sheet

_SMOOTHED: Final = 0.04
_SEEN_FROM: Final = 0.0015
"""Difference of tone (of 1) that can be told at all."""

Picture = NDArray[np.float32]


def _morphed(piece: Workpiece) -> Made:
    """Face of the holder and of another person are one picture; hair, ears and collar of the other shine through."""
    portrait = piece.of_kind(artwork.Portrait)[0]
    assert isinstance(portrait.geometry, ImagePlate)
    job = piece.job
    own = _picture(piece, sitting(job.holder.portrait, job.recipe.seed, job.art))
    other = _alike(_picture(piece, other_sitter(piece)), own)
    clean = _blended(own, other)
    amounts = piece.amounts
    traces = _with_traces(clean, own, other, amounts["doubled"], amounts["off_part"])
    altered, twin = _with_pictures(piece, traces, clean)
    easiest = {knob.name: knob.easy for knob in PORTRAIT_MORPHED.knobs}
    strongest = _with_traces(clean, own, other, easiest["doubled"], easiest["off_part"])
    differing = np.abs(strongest - clean).max(axis=2).astype(np.float32)
    field = TonalField(opencv().GaussianBlur(differing, (0, 0), 2.0), portrait.geometry.rect_mm)
    return Made(altered, twin, of_field(piece.page, field, grown_mm=0.6, above=_SEEN_FROM))


def _picture(piece: Workpiece, name: str) -> Picture:
    """Return a portrait as tones 0..1."""
    return printed_portrait(name, piece.job.art).astype(np.float32) * np.float32(1 / 255)


def _alike(picture: Picture, like: Picture) -> Picture:
    """Return a picture in the size of another."""
    if picture.shape == like.shape:
        return picture
    resized: Picture = opencv().resize(picture, (like.shape[1], like.shape[0]))
    return resized


def _face(shape: tuple[int, ...]) -> Picture:
    """Return the oval of the face as portraits are framed, 0..1 with a soft edge, shape (rows, columns, 1)."""
    rows, columns = shape[:2]
    y, x = (np.arange(rows)[:, None] + 0.5) / rows, (np.arange(columns)[None, :] + 0.5) / columns
    beyond = np.hypot((x - 0.5) / 0.27, (y - 0.54) / 0.32)
    oval: Picture = np.clip((1.08 - beyond) / 0.22, 0.0, 1.0).astype(np.float32)[:, :, None]
    return oval


def _blended(own: Picture, other: Picture) -> Picture:
    """Return the holder with a face that is half the other's, as a careful hand makes it."""
    share = 0.5 * _face(own.shape)
    return own * (1 - share) + other * share


def _with_traces(clean: Picture, own: Picture, other: Picture, doubled: float, off_part: float) -> Picture:
    """Return the blend with what a hurried hand leaves: outlines of the other, and features that do not meet."""
    rows, columns = own.shape[:2]
    shift = np.array([[1.0, 0.0, off_part * columns], [0.0, 1.0, 0.6 * off_part * rows]])
    moved = opencv().warpAffine(other, shift, (columns, rows), borderMode=opencv().BORDER_REPLICATE)
    inside = 0.5 * _face(own.shape)
    outside = doubled * (1 - _face(own.shape))
    mixed = clean + inside * _clear(moved - other) + outside * _clear(moved - own)
    result: Picture = np.clip(mixed, 0.0, 1.0)
    return result


def _clear(difference: Picture) -> Picture:
    """Return differences without the faint ones, which a brush would have smoothed away."""
    left: Picture = np.sign(difference) * np.maximum(np.abs(difference) - np.float32(_SMOOTHED), 0)
    return left


def _with_pictures(piece: Workpiece, *pictures: Picture) -> tuple[Sheet, ...]:
    """Return the sheet with each of several pictures as its portrait, all engraved with one and the same contrast."""
    pixels = np.rint(np.concatenate(pictures) * 255).astype(np.uint8)
    sheets = [piece.sheet] * len(pictures)
    for design in piece.job.design.layers:
        if isinstance(design, artwork.Portrait) and design.page == piece.page.name:
            faces = engraved(pixels) if design.process is PrintProcess.LASER else pixels
            for index, face in enumerate(np.split(faces, len(pictures))):
                sheets[index] = sheets[index].changed(design.name, partial(_showing, face=face))
    return tuple(sheets)


def _showing(layer: Layer, face: NDArray[np.uint8]) -> Layer:
    assert isinstance(layer.geometry, ImagePlate)
    return replace(layer, geometry=replace(layer.geometry, pixels=face))


PORTRAIT_MORPHED: Final = Operator(
    id=AlterationId("portrait-morphed"),
    fraud_kind=FraudKind.FG_MORF,
    touches=(artwork.Portrait,),
    make=_morphed,
    needs=a_kind(artwork.Portrait),
    reveals=(Light.VIS,),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("E01", "E05"),
    knobs=(Knob("doubled", 0.44, 0.30), Knob("off_part", 0.034, 0.022)),
    least_magnification=2.0,
)

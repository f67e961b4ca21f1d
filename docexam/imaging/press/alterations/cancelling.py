"""Documents that are no longer valid: cancelled with holes, or with a corner cut off."""

from dataclasses import replace
from typing import Final

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.domain.layer import PrintProcess
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import MATERIAL, Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import Perforation
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.perforating import hole_centres
from docexam.imaging.press.sheet import Layer, Page, Process

_WORD: Final = "VOID"
_ADVANCE: Final = 5.4
_ROWS: Final = 6
_SEEN_BEYOND_MM: Final = 1.2
_PITCHES_WIDE: Final = (len(_WORD) - 1) * _ADVANCE + 3


def _punched(piece: Workpiece) -> Made:
    """The authority punched a word through the page."""
    page, pitch = piece.page, piece.amounts["pitch_mm"]
    chance = piece.chance("place")
    room = (page.width_mm - _PITCHES_WIDE * pitch, page.height_mm - _ROWS * pitch)
    left = room[0] * (0.35 + chance.whole(41) / 100)
    top = room[1] * (0.30 + chance.whole(31) / 100)
    word = artwork.PerforatedNumber(
        name="cancellation",
        ink="",
        process=PrintProcess.PERFORATION,
        page=page.name,
        at=(left, top),
        pitch_mm=pitch,
        advance_mm=_ADVANCE * pitch,
        radius_mm=piece.amounts["radius_mm"],
        radius_back_mm=0.9 * piece.amounts["radius_mm"],
    )
    holes = Perforation(hole_centres(_WORD, word), word.radius_mm, word.radius_back_mm)
    ink = Ink("hole", vis=(0.2, 0.19, 0.18), opacity=0.85, quench=0.95, ir=0.35)
    layer = Layer("cancellation", page.name, holes, ink, Process.PERFORATION)
    altered = piece.sheet.with_on_top(layer)
    return Made(altered, piece.sheet, of_layers(page, [layer], grown_mm=0.7))


def _clipped(piece: Workpiece) -> Made:
    """The authority cut a corner off, as is done with documents handed back after they were replaced."""
    page, leg = piece.page, piece.amounts["leg_mm"]
    low = piece.chance("corner").whole(2) == 1
    right, end = page.width_mm, page.height_mm if low else 0.0
    inward = end - leg if low else leg
    corner = ((right - leg, end), (right, end), (right, inward))
    without = replace(page, cut_off=(corner,))
    pages: tuple[Page, ...] = tuple(
        without if known.name == page.name else known for known in piece.sheet.pages
    )
    margin = -_SEEN_BEYOND_MM if low else _SEEN_BEYOND_MM
    grown = ((right - leg - _SEEN_BEYOND_MM, end), (right, end), (right, inward + margin))
    return Made(replace(piece.sheet, pages=pages), piece.sheet, (grown,))


_EVERY_LIGHT: Final = (
    Light.OBL,
    Light.GRZ,
    Light.COA,
    Light.TLT,
    Light.UVA,
    Light.UVB,
    Light.UVC,
    Light.IR,
    Light.IRL,
)

CANCELLED_PUNCHED: Final = Operator(
    id=AlterationId("cancelled-punched"),
    fraud_kind=FraudKind.MU_EXP,
    touches=("cancellation",),
    make=_punched,
    needs=a_kind(artwork.Portrait),
    reveals=(Light.VIS, Light.TRN),
    may_show=_EVERY_LIGHT,
    codes=("C02", "E16"),
    knobs=(Knob("pitch_mm", 1.9, 1.0), Knob("radius_mm", 0.55, 0.26)),
    least_magnification=2.0,
)

CORNER_CLIPPED: Final = Operator(
    id=AlterationId("corner-clipped"),
    fraud_kind=FraudKind.MU_EXP,
    touches=(MATERIAL,),
    make=_clipped,
    needs=a_kind(artwork.Portrait),
    reveals=(Light.VIS, Light.TRN),
    may_show=_EVERY_LIGHT,
    codes=("C02", "A01", "B03"),
    knobs=(Knob("leg_mm", 11.0, 6.0),),
)

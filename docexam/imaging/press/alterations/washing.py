"""Data washed off with a solvent: the print under it pales, and a stain shows how far the liquid ran."""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.design import VizField
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.opencv import opencv
from docexam.imaging.press.alterations.entries import Entry, entry, other_digits, rect_of, rewritten
from docexam.imaging.press.alterations.needs import a_field, all_of, paper
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.repeats import still_saying
from docexam.imaging.press.alterations.support import of_field
from docexam.imaging.press.geometry import Plate, RectMm, TonalField
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Inscription, Layer, Process
from docexam.imaging.press.typesetting import value_paths
from docexam.training.chance import Chance

_PX_PER_MM: Final = 16.0
_LARGEST_SEED: Final = 2**31
_INK_LEFT: Final = 0.10
"""Part of the old ink that no solvent takes out of the fibres."""

_LOOSE_SIZING_MM: Final = 0.03
"""How far new ink bleeds in paper whose sizing was washed out."""


def _washed(piece: Workpiece) -> Made:
    """A date is washed out and written again; paper and print show how far the liquid ran."""
    known = entry(piece, piece.chance("field").choice((VizField.BIRTH_DATE, VizField.EXPIRY_DATE)))
    choices = other_digits(known.text, known.field, piece.job.document.issue_date)
    index, digit = piece.chance("digit").choice(choices)
    text = known.text[:index] + digit + known.text[index + 1 :]
    genuine = rewritten(piece, known, text)
    bleached, tide = _run_of_the_liquid(genuine.inscriptions[0].box_mm, piece.chance("liquid"))
    altered = piece.sheet.changed(
        known.layer.name, lambda layer: replace(layer, geometry=Plate(known.paths), strength=_INK_LEFT)
    ).with_after(known.layer.name, *_traces(piece, known, text, bleached, tide))
    twin = piece.sheet.changed(known.layer.name, lambda _: genuine)
    region = of_field(piece.page, _either(bleached, tide), grown_mm=0.5)
    return Made(altered, twin, region, still_saying(piece, known.field))


def _traces(
    piece: Workpiece, known: Entry, text: str, bleached: TonalField, tide: TonalField
) -> tuple[Layer, ...]:
    amounts, paper, page = piece.amounts, piece.page.substrate, piece.page.name
    glow, stain = amounts["uv_halo"], amounts["stain"]
    pale = Ink("washed print", vis=paper.albedo, opacity=amounts["print_lost"], ir=paper.ir)
    brown = Ink(
        "edge of the stain",
        vis=(1.0 - 0.35 * stain, 1.0 - 0.55 * stain, 1.0 - stain),
        uva=(0.30 * glow, 0.36 * glow, 0.26 * glow),
        uvc=(0.22 * glow, 0.26 * glow, 0.22 * glow),
        ir=1.0 - 0.2 * stain,
    )
    off = amounts["offset_mm"]
    new = value_paths(piece.job, known.place, text).placed(0.4 * off, off)
    ink = Ink("black of an inkjet printer", vis=(0.022, 0.022, 0.03), quench=0.5, ir=amounts["new_ink_ir"])
    written = Layer(
        "rewritten",
        page,
        Plate(new),
        ink,
        Process.INKJET,
        feather_mm=_LOOSE_SIZING_MM,
        inscriptions=(Inscription(known.field.value, text, rect_of(new)),),
    )
    return (
        Layer("washed print", page, bleached, pale, Process.OFFSET),
        Layer("edge of the stain", page, tide, brown, Process.OFFSET),
        written,
    )


def _run_of_the_liquid(box: RectMm, chance: Chance) -> tuple[TonalField, TonalField]:
    """Return how far print is bleached round `box`, and the dark rim that the drying liquid left."""
    reach = 3.0
    rect = (box[0] - reach, box[1] - reach, box[2] + 2 * reach, box[3] + 2 * reach)
    rows, columns = round(rect[3] * _PX_PER_MM), round(rect[2] * _PX_PER_MM)
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    y = (np.arange(rows)[:, None] + 0.5) / _PX_PER_MM - reach
    x = (np.arange(columns)[None, :] + 0.5) / _PX_PER_MM - reach
    beyond = np.hypot(np.maximum(-x, np.maximum(x - box[2], 0)), np.maximum(-y, np.maximum(y - box[3], 0)))
    broad, fine = (_noise(random, (rows, columns), size) for size in (1.8, 0.35))
    edge = beyond - 1.15 - 0.42 * np.clip(broad, -2.0, 2.0) - 0.07 * fine
    frame = np.clip((reach - beyond) / 0.4, 0.0, 1.0)
    inside = np.clip(0.5 - edge / 0.9, 0.0, 1.0) * (0.82 + 0.12 * np.clip(broad, -1.5, 1.5))
    rim = np.exp(-((edge / 0.16) ** 2)) + 0.30 * np.clip(-edge / 1.2, 0.0, 1.0) * (edge < 0)
    fields = (np.clip(part * frame, 0.0, 1.0).astype(np.float32) for part in (inside, rim))
    bleached, tide = (TonalField(field, rect) for field in fields)
    return bleached, tide


def _either(one: TonalField, other: TonalField) -> TonalField:
    return replace(one, values=np.maximum(one.values, other.values))


def _noise(random: np.random.Generator, shape: tuple[int, int], size_mm: float) -> NDArray[np.float32]:
    smooth: NDArray[np.float32] = opencv().GaussianBlur(
        random.standard_normal(shape, dtype=np.float32), (0, 0), size_mm * _PX_PER_MM
    )
    smooth -= smooth.mean()
    smooth /= max(float(smooth.std()), 1e-6)
    return smooth


DATA_WASHED: Final = Operator(
    id=AlterationId("data-washed"),
    fraud_kind=FraudKind.FO_DATA_C,
    touches=("value.*", "washed print", "edge of the stain", "rewritten"),
    make=_washed,
    needs=all_of(paper, a_field(VizField.BIRTH_DATE, VizField.EXPIRY_DATE)),
    reveals=(Light.VIS, Light.UVA),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("A01", "C02", "D01", "E16", "H03"),
    knobs=(
        Knob("print_lost", 0.78, 0.50),
        Knob("stain", 0.30, 0.14),
        Knob("uv_halo", 1.0, 0.35),
        Knob("offset_mm", 0.20, 0.04),
        Knob("new_ink_ir", 0.95, 0.70),
    ),
    least_magnification=2.0,
)

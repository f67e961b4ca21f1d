"""Wet stamps: frame, port, means of travel, arrow and a date drawn from the seed; and sewn seams."""

from datetime import timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.artwork import Crossing, Stamp, StampShape, Stitching
from docexam.imaging import raster
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.sheet import Inscription
from docexam.imaging.raster import Paths
from docexam.training.chance import Chance

_MEANS: Final[dict[str, tuple[tuple[tuple[float, float], ...], ...]]] = {
    "air": (
        ((-1.0, 0.12), (0.9, 0.12), (1.05, 0.0), (0.9, -0.12), (-1.0, -0.12)),
        ((0.2, 0.0), (-0.45, 0.9), (-0.2, 0.9), (0.55, 0.0), (-0.2, -0.9), (-0.45, -0.9)),
        ((-0.8, 0.0), (-1.1, 0.4), (-0.95, 0.4), (-0.6, 0.0), (-0.95, -0.4), (-1.1, -0.4)),
    ),
    "land": (
        ((-1.0, -0.5), (0.35, -0.5), (0.35, 0.35), (-1.0, 0.35)),
        ((0.42, -0.2), (0.8, -0.2), (1.05, 0.1), (1.05, 0.35), (0.42, 0.35)),
        ((-0.75, 0.4), (-0.35, 0.4), (-0.35, 0.65), (-0.75, 0.65)),
        ((0.45, 0.4), (0.8, 0.4), (0.8, 0.65), (0.45, 0.65)),
    ),
    "sea": (
        ((-1.05, 0.1), (1.05, 0.1), (0.7, 0.65), (-0.75, 0.65)),
        ((-0.5, -0.3), (0.45, -0.3), (0.45, 0.02), (-0.5, 0.02)),
        ((-0.1, -0.85), (0.15, -0.85), (0.15, -0.36), (-0.1, -0.36)),
    ),
}
"""Signs of the means of travel, in units of their half width."""

_ARROW: Final = (
    (-1.0, -0.22),
    (0.2, -0.22),
    (0.2, -0.62),
    (1.0, 0.0),
    (0.2, 0.62),
    (0.2, 0.22),
    (-1.0, 0.22),
)
_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def stamp(job: PrintJob, design: Stamp, *, date: str = "") -> tuple[Inscription, Paths]:
    """Return a stamp with its date (or `date` in place of it), and what it says."""
    chance = Chance(job.recipe.seed, f"stamp {design.name}")
    least, most = (round(days) for days in design.days)
    day = job.document.issue_date + timedelta(days=least + chance.whole(most - least + 1))
    date = date or f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"
    turn = design.turn_deg + (chance.whole(101) - 50) / 25
    parts = [*_frame(design), *_signs(design), *_words(job, design, date)]
    paths = raster.joined(parts).placed(*design.at, turn_deg=turn)
    left, top, right, bottom = paths.box
    text = f"{design.crossing.value.upper()} {design.port} {date}"
    return Inscription(design.name, text, (left, top, right - left, bottom - top)), paths


def stitching(_: PrintJob, design: Stitching) -> Paths:
    """Return the stitches of a seam as short lines with round ends."""
    start, end = np.array(design.start), np.array(design.end)
    length = float(np.hypot(*(end - start)))
    heading = (end - start) / length
    step = design.stitch_mm + design.gap_mm
    stitches = []
    for index in range(int((length - design.shift_mm) // step)):
        near = start + heading * (design.shift_mm + index * step)
        line = np.stack([near, near + heading * design.stitch_mm])
        stitches.append(raster.polyline(line, width_mm=design.line_mm))
    return raster.joined(stitches)


def _frame(design: Stamp) -> list[Paths]:
    outer = _outline(design, 0.0)
    inner = _outline(design, 3.2 * design.line_mm)
    return [
        raster.polyline(outer, width_mm=1.5 * design.line_mm),
        raster.polyline(inner, width_mm=0.6 * design.line_mm),
    ]


def _outline(design: Stamp, inset_mm: float) -> NDArray[np.float64]:
    wide, high = design.width_mm / 2 - inset_mm, design.height_mm / 2 - inset_mm
    match design.shape:
        case StampShape.OVAL:
            t = np.linspace(0.0, 2 * np.pi, 73)
            return np.stack([wide * np.cos(t), high * np.sin(t)], axis=1)
        case StampShape.HEXAGON:
            cut = 0.35 * high
            corners = [(-wide, 0), (cut - wide, -high), (wide - cut, -high), (wide, 0), (wide - cut, high)]
            corners += [(cut - wide, high), (-wide, 0)]
        case StampShape.RECTANGLE:
            corners = [(-wide, -high), (wide, -high), (wide, high), (-wide, high), (-wide, -high)]
    return np.array(corners, np.float64)


def _signs(design: Stamp) -> list[Paths]:
    size = 0.115 * design.height_mm
    x = 0.30 * design.width_mm
    means = [
        raster.polygon([(size * px + x, size * py - 2.1 * size) for px, py in shape])
        for shape in _MEANS[design.means]
    ]
    way = 1.0 if design.crossing is Crossing.ENTRY else -1.0
    arrow = [(way * size * 0.9 * px - x, size * 0.9 * py - 2.1 * size) for px, py in _ARROW]
    return [*means, raster.polygon(arrow)]


def _words(job: PrintJob, design: Stamp, date: str) -> list[Paths]:
    face, high, wide = job.face(design.font), design.height_mm, design.width_mm
    rows = (
        (design.crossing.value.upper(), 0.10, -0.20, 0.36),
        (date, 0.155, 0.09, 0.80),
        (design.port, 0.095, 0.29, 0.72),
        ("UTO", 0.085, -0.34, 0.3),
    )
    placed = []
    for text, cap, y, room in rows:
        line = raster.set_text(text, face, cap_mm=cap * high, letter_space_mm=0.02 * high)
        left, _, right, _ = line.box
        scale = min(1.0, room * wide / (right - left))
        placed.append(line.placed(-(left + right) / 2 * scale, y * high, scale=scale))
    return placed

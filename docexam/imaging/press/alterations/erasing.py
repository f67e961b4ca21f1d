"""Scraped paper: where a blade went over it, and what it leaves in each light."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.opencv import opencv
from docexam.imaging.press.geometry import RectMm, TonalField
from docexam.imaging.press.ink import Ink, Rgb, Substrate
from docexam.imaging.press.sheet import Layer, Process
from docexam.training.chance import Chance

Field = NDArray[np.float32]

_PX_PER_MM: Final = 24.0
_BRUISED: Final[Rgb] = (0.045, 0.065, 0.20)
"""Emission of paper whose sizing and print were scraped off."""

_THINNER_PER_UM: Final = 0.055
_LARGEST_SEED: Final = 2**31


def scraped(box: tuple[float, float, float, float], chance: Chance, *, spread_mm: float) -> TonalField:
    """Return the part of the surface that is gone round `box` (left, top, right, bottom): strokes of a blade.

    The outline is uneven by about a third of `spread_mm`; outside of 1.6 times of it nothing is touched.
    """
    left, top, right, bottom = box
    reach = 1.6 * spread_mm
    rect: RectMm = (left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
    shape = max(8, round(rect[3] * _PX_PER_MM)), max(8, round(rect[2] * _PX_PER_MM))
    random = np.random.default_rng(chance.whole(_LARGEST_SEED))
    y = (np.arange(shape[0])[:, None] + 0.5) / _PX_PER_MM - reach
    x = (np.arange(shape[1])[None, :] + 0.5) / _PX_PER_MM - reach
    beyond = np.hypot(
        np.maximum(np.maximum(-x, x - (right - left)), 0.0),
        np.maximum(np.maximum(-y, y - (bottom - top)), 0.0),
    )
    ragged = (
        beyond / spread_mm - 0.55 + 0.34 * _noise(random, shape, 0.42) + 0.16 * _noise(random, shape, 0.11)
    )
    inside = np.clip(0.5 - ragged / 0.34, 0.0, 1.0)
    strokes = 1.0 - 0.22 * np.clip(_streaks(random, shape), 0.0, 2.0)
    frame = np.clip((reach - beyond) / (0.3 * spread_mm), 0.0, 1.0)
    return TonalField((inside * np.clip(strokes, 0.3, 1.0) * frame).astype(np.float32), rect)


def scraped_layer(
    name: str, page: str, field: TonalField, paper: Substrate, *, depth_um: float, lost: float, glow: float
) -> Layer:
    """Return the scraped surface: `lost` is the part of the print that is gone, `glow` how far the bruise shows
    under ultraviolet light (0..1).
    """
    thinner = 1.0 + _THINNER_PER_UM * depth_um
    bruise = [own + (full - own) * glow for own, full in zip(paper.uva, _BRUISED, strict=True)]
    ink = Ink(
        "scraped paper",
        vis=paper.albedo,
        opacity=lost,
        height_um=-depth_um,
        uva=(bruise[0], bruise[1], bruise[2]),
        ir=paper.ir,
        trn=(thinner, thinner, thinner),
    )
    return Layer(name, page, field, ink, Process.ERASURE)


def _noise(random: np.random.Generator, shape: tuple[int, int], size_mm: float) -> Field:
    """Return smooth noise of mean 0 and standard deviation 1 with grains of `size_mm`."""
    smooth: Field = opencv().GaussianBlur(
        random.standard_normal(shape, dtype=np.float32), (0, 0), size_mm * _PX_PER_MM
    )
    smooth -= smooth.mean()
    smooth /= max(float(smooth.std()), 1e-6)
    return smooth


def _streaks(random: np.random.Generator, shape: tuple[int, int]) -> Field:
    """Return noise drawn out along the strokes of the blade."""
    cv = opencv()
    angle = float(random.uniform(-0.6, 0.6))
    length = max(3, round(0.9 * _PX_PER_MM)) | 1
    kernel = np.zeros((length, length), np.float32)
    middle = length // 2
    reach = np.array([np.cos(angle), np.sin(angle)]) * middle
    start, end = np.rint(middle - reach).astype(int), np.rint(middle + reach).astype(int)
    cv.line(kernel, start.tolist(), end.tolist(), 1.0, 1)
    drawn: Field = cv.filter2D(random.standard_normal(shape, dtype=np.float32), -1, kernel / kernel.sum())
    drawn -= drawn.mean()
    drawn /= max(float(drawn.std()), 1e-6)
    return drawn

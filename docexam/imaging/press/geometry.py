"""Geometry of a layer: where its ink lies, independent of light and magnification.

Everything is in millimetres from the page's top left corner, x to the right, y down. Rectangles are
(x, y, width, height).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Union

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from docexam.imaging.raster import Paths

RectMm = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class TonalField:
    """A smooth scalar field: `values` (rows, columns) float32 stretched over `rect_mm`, `outside` beyond it."""

    values: NDArray[np.float32]
    rect_mm: RectMm
    outside: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """Vector art: filled paths made by `docexam.imaging.raster` (also shaped text and stroked lines)."""

    paths: "Paths"


@dataclass(frozen=True, slots=True)
class Wave:
    """One sine term: amplitude * sin(2 pi (kx x + ky y) + phase + inner).

    `kx` and `ky` are cycles per mm. The amplitude of an outer term is in mm, that of an inner one in radians.
    """

    amplitude: float
    kx: float
    ky: float
    phase: float = 0.0
    inner: Union["Wave", None] = None


@dataclass(frozen=True, slots=True, eq=False)
class LineFamily:
    """Curved parallel lines given by a phase function, drawn without aliasing at any scale.

    Phase in periods: f = (along . (x, y) + sum of waves) / pitch_mm + relief_periods * relief(x, y).
    A line lies round every whole f, `duty` periods wide. `relief` bends the lines into an emblem; `tone`
    multiplies the duty (ghost portrait, lighter lines below a photograph); `window` limits the family to
    filled paths, `rect_mm` to a rectangle.
    """

    along: tuple[float, float]
    pitch_mm: float
    duty: float
    waves: tuple[Wave, ...] = ()
    relief: TonalField | None = None
    relief_periods: float = 0.0
    tone: TonalField | None = None
    window: Union["Paths", None] = None
    rect_mm: RectMm | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ImagePlate:
    """A picture on a rectangle: `pixels` (rows, columns, 3) uint8 sRGB, `alpha` (rows, columns) uint8.

    A transparent process multiplies the page by the linear colour (white leaves it as it is); an opaque one
    replaces it. The layer's ink gives everything else (infrared, quench, height) in proportion to darkness.
    """

    pixels: NDArray[np.uint8]
    rect_mm: RectMm
    alpha: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True)
class Grating:
    """A class of diffractive cells: grating period and direction across the grooves."""

    period_um: float
    azimuth_rad: float


@dataclass(frozen=True, slots=True, eq=False)
class FoilElement:
    """One vector element of a foil, all of one grating class."""

    paths: "Paths"
    grating: Grating


class FoilResponse(StrEnum):
    """How a foil answers: a true grating, or one of two imitations without movement."""

    GRATING = "grating"
    STATIC = "static"
    RAINBOW = "rainbow"


@dataclass(frozen=True, slots=True, eq=False)
class Foil:
    """A diffractive foil: elements in order (the last wins); at most 250 different gratings."""

    elements: tuple[FoilElement, ...]
    response: FoilResponse = FoilResponse.GRATING


def grating_numbers(foil: Foil) -> dict[Grating, int]:
    """Return the class number (from 1) of every grating of a foil, in order of first use."""
    numbers: dict[Grating, int] = {}
    for element in foil.elements:
        numbers.setdefault(element.grating, len(numbers) + 1)
    if len(numbers) > 250:
        raise ValueError(f"a foil has at most 250 different gratings, not {len(numbers)}")
    return numbers


@dataclass(frozen=True, slots=True)
class FibreField:
    """Loose fibres strewn over `rect_mm` by `seed`; one field per colour of fibre."""

    count: int
    seed: int
    rect_mm: RectMm
    length_mm: tuple[float, float] = (2.5, 5.0)
    width_mm: float = 0.055


@dataclass(frozen=True, slots=True, eq=False)
class Thread:
    """An upright thread inside the paper with clear text (`text` paths lie in page coordinates)."""

    x_mm: float
    width_mm: float
    text: Union["Paths", None] = None


@dataclass(frozen=True, slots=True)
class Perforation:
    """Round holes through the page; `radius_back_mm` is the opening on the far side (conical laser holes)."""

    centres: tuple[tuple[float, float], ...]
    radius_mm: float = 0.19
    radius_back_mm: float | None = None

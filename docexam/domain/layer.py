"""What every layer of a design is made of: its process, drawings, waves, and what all kinds of layer say."""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.feature import Point

Rect = tuple[float, float, float, float]
"""x, y, width, height in mm."""


class PrintProcess(StrEnum):
    """How an issuing authority prints or builds; imitations have processes of their own."""

    OFFSET = "offset"
    LETTERPRESS = "letterpress"
    INTAGLIO = "intaglio"
    D2T2 = "d2t2"
    LASER = "laser"
    OVI = "ovi"
    OVD = "ovd"
    WATERMARK = "watermark"
    ELECTROTYPE = "electrotype"
    THREAD = "thread"
    FIBRE = "fibre"
    PERFORATION = "perforation"
    BLIND = "blind"
    LAMINATE = "laminate"
    RETRO = "retro"
    WINDOW = "window"
    STAMP = "stamp"
    STITCH = "stitch"


class Align(StrEnum):
    """Where a line of type stands on its point."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class FieldPart(StrEnum):
    """Captions are printed with the blank, values at personalisation."""

    CAPTIONS = "captions"
    VALUES = "values"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArtPlace:
    """A drawing of the design's folder, or one part of it by id, with its origin at `at`.

    `scale` is millimetres per unit of the drawing. Repeated every `step` over `within` where that is given.
    """

    file: str
    part: str = ""
    at: Point = (0.0, 0.0)
    scale: float = 1.0
    turn_deg: float = 0.0
    flip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveTerm:
    """One sine of a line family: amplitude in mm (radians for an inner one), kx and ky in cycles per mm."""

    amplitude: float
    kx: float
    ky: float
    phase: float = 0.0
    inner: "WaveTerm | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """Drawings that bend a line family: the added phase is `periods` inside, softened over `blur_mm`."""

    art: tuple[ArtPlace, ...]
    periods: float
    blur_mm: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lightening:
    """Where the lines of a ground become thinner (below a portrait): `duty` times, softened over `blur_mm`."""

    rect: Rect
    duty: float
    blur_mm: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What every kind of layer says: its name, ink and process, page and side."""

    name: str
    ink: str
    process: PrintProcess
    page: str = "data"
    verso: bool = False
    feather_mm: float = 0.0
    strength: float = 1.0

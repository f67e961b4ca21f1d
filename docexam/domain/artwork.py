"""What a design prints: one class per kind of layer, in millimetres on the page.

`kind` in a design file picks the class. Colours and lights are not here: a layer names an ink of the design.
"""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.feature import Point
from docexam.domain.layer import Align as Align
from docexam.domain.layer import ArtPlace as ArtPlace
from docexam.domain.layer import FieldPart as FieldPart
from docexam.domain.layer import Layer as Layer
from docexam.domain.layer import Lightening as Lightening
from docexam.domain.layer import PrintProcess as PrintProcess
from docexam.domain.layer import Rect as Rect
from docexam.domain.layer import Relief as Relief
from docexam.domain.layer import WaveTerm as WaveTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Layer):
    """A family of curved parallel lines (`duty` = line width / pitch), perhaps bent, lightened or bounded."""

    along: Point
    pitch_mm: float
    duty: float
    waves: tuple[WaveTerm, ...] = ()
    relief: Relief | None = None
    lighten: tuple[Lightening, ...] = ()
    window: tuple[ArtPlace, ...] = ()
    rect: Rect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolarWave:
    """One term of a rosette's radius: amplitude * sin(petals * t + step * k)."""

    amplitude_mm: float
    petals: int
    step: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rosette(Layer):
    """`count` closed curves of `line_mm` round a centre, stretched by `flatten` vertically."""

    centre: Point
    radius_mm: float
    count: int
    waves: tuple[PolarWave, ...]
    line_mm: float
    flatten: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ribbon(Layer):
    """A braided band of `count` fine lines between two heights, from left to right over `rect`."""

    rects: tuple[Rect, ...]
    count: int
    cycles: float
    swells: float
    line_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LineOfType:
    """One line of type: `at` is the end of its base line that `align` names."""

    text: str
    at: Point
    cap_mm: float
    font: str
    align: Align = Align.LEFT
    letter_space_mm: float = 0.0
    turn_deg: float = 0.0
    right_to_left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering(Layer):
    """Lines of type."""

    lines: tuple[LineOfType, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MicroRun:
    """A straight line of microprint from `at` over `length_mm`, turned clockwise by `turn_deg`."""

    at: Point
    length_mm: float
    turn_deg: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MicroRing:
    """A circle of microprint, read from outside."""

    centre: Point
    radius_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Microprint(Layer):
    """`text` repeated in capitals `cap_mm` high along lines and circles."""

    text: str
    font: str
    cap_mm: float
    runs: tuple[MicroRun, ...] = ()
    rings: tuple[MicroRing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Artwork(Layer):
    """Drawings; filled, or as lines of `line_mm`; repeated every `step` over `within` where those are given."""

    art: tuple[ArtPlace, ...]
    line_mm: float = 0.0
    step: Point | None = None
    within: Rect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """One brush stroke of a tonal watermark: a drawing's tone (below 0 thicker paper), softened."""

    art: ArtPlace
    tone: float
    blur_mm: float = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones(Layer):
    """A watermark built from soft strokes within the outline of `outline`; nothing at the border of `rect`."""

    rect: Rect
    outline: ArtPlace
    tones: tuple[Tone, ...]
    edge_mm: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait(Layer):
    """The holder's portrait; its border melts into the page over `melt_mm`."""

    rect: Rect
    melt_mm: float = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost(Layer):
    """The portrait again as lines of changing width; flipped where a window is seen from behind."""

    rect: Rect
    along: Point
    pitch_mm: float
    waves: tuple[WaveTerm, ...] = ()
    flip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Layer):
    """The machine-readable zone: `centres_mm` are the middles of the lines from the top of the page."""

    font: str
    cap_mm: float
    pitch_mm: float
    left_mm: float
    centres_mm: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields(Layer):
    """The captions or the values of the design's fields; those from right to left in `arabic_font`."""

    part: FieldPart
    font: str
    cap_mm: float
    arabic_font: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Layer):
    """The holder's signature, drawn from the seed, as tall as `rect` and as wide as the name needs."""

    rect: Rect
    line_mm: float = 0.28


class FoilShape(StrEnum):
    """How the elements of a foil run: across them the direction of the grating turns."""

    GUILLOCHE = "guilloche"
    RAYS = "rays"
    RINGS = "rings"
    STRIPS = "strips"
    BEADS = "beads"
    TYPE = "type"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoilPart:
    """One group of `count` elements of a foil round `centre`; what the numbers mean depends on the shape.

    GUILLOCHE: closed curves of radius `size_mm` +- `spread_mm`. RAYS: wedges from `spread_mm` to `size_mm`.
    RINGS: circles up to `size_mm`. STRIPS: `art` cut into strips. BEADS: cells round an ellipse of radius
    `size_mm`. TYPE: `text` with capitals of `size_mm`. From element to element the azimuth turns by
    `azimuth_step` and the period grows by `period_step_um`.
    """

    shape: FoilShape
    centre: Point
    count: int
    size_mm: float
    spread_mm: float = 1.0
    line_mm: float = 0.12
    flatten: float = 1.0
    period_um: float = 0.9
    period_step_um: float = 0.0
    azimuth_rad: float = 0.0
    azimuth_step_rad: float = 0.05
    art: ArtPlace | None = None
    text: str = ""
    font: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffractiveFoil(Layer):
    """A diffractive foil: groups of elements, the last one lies on top."""

    parts: tuple[FoilPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityThread(Layer):
    """An embedded upright thread with clear text every `every_mm`."""

    x_mm: float
    width_mm: float
    text: str
    font: str
    cap_mm: float
    every_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fibres(Layer):
    """Loose fibres, elsewhere on every sheet."""

    count: int
    rect: Rect
    length_mm: Point = (2.5, 5.0)
    width_mm: float = 0.055


@dataclass(frozen=True, slots=True, kw_only=True)
class PerforatedNumber(Layer):
    """The document number as holes in 4 x 7 cells, `at` its top left hole; flipped on the back of a leaf."""

    at: Point
    pitch_mm: float
    advance_mm: float
    radius_mm: float
    radius_back_mm: float
    flip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Film(Layer):
    """A clear film over `rect`, its corners rounded."""

    rect: Rect
    corner_mm: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated(Layer):
    """A field of the holder once more: in a window, in relief, in a changeable image, on another page.

    `field` is one of the names a design's fields take as their `source`.
    """

    field: str
    at: Point
    cap_mm: float
    font: str
    align: Align = Align.LEFT
    letter_space_mm: float = 0.0
    turn_deg: float = 0.0
    right_to_left: bool = False


class StampShape(StrEnum):
    """Frames of entry and exit stamps."""

    RECTANGLE = "rectangle"
    OVAL = "oval"
    HEXAGON = "hexagon"


class Crossing(StrEnum):
    """Which way the holder crossed the border: an arrow into, or out of, a corner."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp(Layer):
    """A wet stamp round `at`: frame, port, means of travel, arrow and a date `days` (least, most) after issue."""

    at: Point
    width_mm: float
    height_mm: float
    shape: StampShape
    crossing: Crossing
    port: str
    means: str
    days: Point
    font: str
    turn_deg: float = 0.0
    line_mm: float = 0.32


@dataclass(frozen=True, slots=True, kw_only=True)
class Stitching(Layer):
    """A sewn seam: stitches of `stitch_mm` with `gap_mm` between them; `shift_mm` starts it later."""

    start: Point
    end: Point
    stitch_mm: float
    gap_mm: float
    line_mm: float
    shift_mm: float = 0.0


AnyLayer = (
    Lines
    | Rosette
    | Ribbon
    | Lettering
    | Microprint
    | Artwork
    | Tones
    | Portrait
    | Ghost
    | Zone
    | Fields
    | Signature
    | DiffractiveFoil
    | SecurityThread
    | Fibres
    | PerforatedNumber
    | Film
    | Repeated
    | Stamp
    | Stitching
)

KINDS: dict[str, type[AnyLayer]] = {
    "lines": Lines,
    "rosette": Rosette,
    "ribbon": Ribbon,
    "lettering": Lettering,
    "microprint": Microprint,
    "artwork": Artwork,
    "watermark": Tones,
    "portrait": Portrait,
    "ghost": Ghost,
    "mrz": Zone,
    "fields": Fields,
    "signature": Signature,
    "foil": DiffractiveFoil,
    "thread": SecurityThread,
    "fibres": Fibres,
    "perforated-number": PerforatedNumber,
    "film": Film,
    "repeated": Repeated,
    "stamp": Stamp,
    "stitching": Stitching,
}
"""The word a design file uses for each kind of layer."""

"""A design: the model every specimen of one series is printed from."""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.artwork import AnyLayer, ArtPlace, DiffractiveFoil, Fields, Lines, Tones
from docexam.domain.curriculum import Review
from docexam.domain.document import UTOPIA, DocumentFormat
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.feature import Point, SecurityFeature
from docexam.domain.ids import DesignId
from docexam.domain.illumination import Light
from docexam.domain.text import Text

Emission = tuple[float, float, float]
"""Linear red, green, blue of emitted light."""

Tint = tuple[float, float, float]
"""Linear red, green, blue transmittance or albedo."""


class VizField(StrEnum):
    """The fields of the visual inspection zone that a design may place."""

    DOCUMENT_CODE = "document_code"
    STATE_CODE = "state_code"
    NUMBER = "number"
    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    NATIONALITY = "nationality"
    BIRTH_DATE = "birth_date"
    PERSONAL_NUMBER = "personal_number"
    SEX = "sex"
    BIRTH_PLACE = "birth_place"
    ISSUE_DATE = "issue_date"
    AUTHORITY = "authority"
    EXPIRY_DATE = "expiry_date"
    SIGNATURE = "signature"
    SURNAME_ARABIC = "surname_arabic"
    GIVEN_NAMES_ARABIC = "given_names_arabic"
    BIRTH_YEAR = "birth_year"
    CARD_ACCESS_NUMBER = "card_access_number"
    PASSPORT_NUMBER = "passport_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a page is made of; lights as in `InkRecord`."""

    name: str
    albedo: str
    trn: Tint
    uva: Emission
    ir: float
    formation: float = 1.0
    roughness_um: float = 90.0
    texture: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDesign:
    """One page: its name, size in mm and material."""

    name: str
    title: Text
    width_mm: float
    height_mm: float
    material: str
    corner_mm: float = 3.18


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitFountain:
    """Three colours (``#RRGGBB``) that run into each other from `start_mm` to `end_mm`: a rainbow print."""

    stops: tuple[str, str, str]
    start_mm: float
    end_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GlowFountain:
    """Three emissions that run into each other along x."""

    stops: tuple[Emission, Emission, Emission]
    start_mm: float
    end_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Colours (``#RRGGBB``) of an optically variable ink: upright, between and tilted."""

    upright: str
    between: str
    tilted: str


class TiltAxis(StrEnum):
    """About which axis a page is tilted: ``x`` lifts its upper edge, ``y`` a side."""

    X = "x"
    Y = "y"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """From where an ink is seen: round `at_deg` of tilt about `axis`, fading over `width_deg`, never below `least`.

    `both_ways` means the same in either direction. Images under lenses, latent images and pearl lustre have one.
    """

    axis: TiltAxis
    at_deg: float
    width_deg: float
    both_ways: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class InkRecord:
    """One ink and its answer to each light; the meaning of every column is that of the press.

    `vis` is ``#RRGGBB`` (what the ink looks like on white paper) or a rainbow.
    """

    name: str
    vis: str | SplitFountain = "#FFFFFF"
    opacity: float = 0.0
    gloss: float = 0.0
    height_um: float = 0.0
    uva: Emission = (0.0, 0.0, 0.0)
    uva_fountain: GlowFountain | None = None
    uvb: Emission | None = None
    uvc: Emission | None = None
    quench: float = 0.0
    ir: float = 0.95
    irl: Emission = (0.0, 0.0, 0.0)
    trn: Tint | None = None
    coa: float = 0.0
    shift: Shift | None = None
    aspect: Aspect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPlace:
    """A field of the VIZ: its number in ICAO Doc 9303, printed caption and the base lines of both."""

    number: str
    source: VizField
    name: Text
    caption: str
    page: str
    caption_at: Point
    at: Point
    width_mm: float
    right_to_left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """How documents of this series are numbered and dated.

    In `number` each ``9`` becomes a digit, in `personal_number` too; other letters stand for themselves. Issue
    dates fall from `first_issue` to `last_issue` (YYYY-MM-DD); a document is valid for `valid_years` or, where
    those are 0, `valid_days`. With `arabic_zone` the machine-readable zone transliterates the Arabic names.
    """

    document_code: str
    number: str
    personal_number: str
    first_issue: str
    last_issue: str
    valid_years: int
    authority: str
    nationality: str
    valid_days: int = 0
    arabic_zone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """Everything one series of documents is printed from. The SPECIMEN mark is no part of it.

    Raises:
        EnvironmentFault: ISSUER_REFUSED; the issuer is not UTO.
    """

    id: DesignId
    version: int
    name: Text
    issuer: str
    format: DocumentFormat
    issue: Issue
    pages: tuple[PageDesign, ...]
    materials: tuple[Material, ...]
    inks: tuple[InkRecord, ...]
    layers: tuple[AnyLayer, ...]
    fields: tuple[FieldPlace, ...]
    features: tuple[SecurityFeature, ...]
    lights: tuple[Light, ...]
    review: Review

    def __post_init__(self) -> None:
        if self.issuer != UTOPIA:
            raise EnvironmentFault(FaultCode.ISSUER_REFUSED, issuer=self.issuer, design=self.id)

    def page(self, name: str) -> PageDesign:
        """Return the page called `name`; KeyError if there is none."""
        return {page.name: page for page in self.pages}[name]

    def feature(self, code: str) -> SecurityFeature:
        """Return the first feature of a row of the field's list, such as ``A02``; KeyError if none has it."""
        for feature in self.features:
            if feature.code == code:
                return feature
        raise KeyError(code)


def fonts_of(layer: AnyLayer) -> tuple[str, ...]:
    """Return the font files a layer is set in."""
    match layer:
        case DiffractiveFoil(parts=parts):
            return tuple(part.font for part in parts if part.font)
        case Fields(font=font, arabic_font=arabic):
            return (font, arabic) if arabic else (font,)
        case _ if hasattr(layer, "lines"):
            return tuple(line.font for line in layer.lines)
        case _:
            return (layer.font,) if hasattr(layer, "font") else ()


def art_of(layer: AnyLayer) -> tuple[ArtPlace, ...]:
    """Return the drawings a layer uses."""
    match layer:
        case Lines(relief=relief, window=window):
            return window + (relief.art if relief else ())
        case Tones(outline=outline, tones=tones):
            return (outline, *(tone.art for tone in tones))
        case DiffractiveFoil(parts=parts):
            return tuple(part.art for part in parts if part.art)
        case _:
            return layer.art if hasattr(layer, "art") else ()

"""Inks and substrates: what a material does under each light, one column per light."""

from dataclasses import dataclass

from docexam.domain.design import Aspect

Rgb = tuple[float, float, float]
"""Linear light, 0..1 (emissions may pass 1)."""


@dataclass(frozen=True, slots=True)
class Rainbow:
    """A split fountain: the colour runs smoothly over three stops from `start_mm` to `end_mm` along x."""

    stops: tuple[Rgb, Rgb, Rgb]
    start_mm: float
    end_mm: float


Tint = Rgb | Rainbow


@dataclass(frozen=True, slots=True)
class ColourShift:
    """Optically variable ink: linear colours seen upright, between, and at full tilt."""

    upright: Rgb
    between: Rgb
    tilted: Rgb


@dataclass(frozen=True, slots=True)
class Ink:
    """The response of one ink, one field per light.

    A transparent ink (`opacity` 0) multiplies what lies below by `vis`; a covering one (1) replaces it, and
    `vis` is then its own albedo. The same rule holds for `ir`, with `ir_opacity` where it covers less in
    infrared. `trn` is the transmittance in transmitted light (above 1: thinner paper); None derives it from
    `vis`. Emissions (`uva`, `uvb`, `uvc`, `irl`) are added; `quench` is the part of the fluorescence below that
    the ink takes away. A `uvb` or `uvc` of None answers as `uva`. `coa` is the retroreflective gain
    and `height_um` the height of a solid area over the page. `shift` replaces `vis` where the colour
    depends on the angle, `aspect` says from where it is seen.
    """

    name: str
    vis: Tint = (1.0, 1.0, 1.0)
    opacity: float = 0.0
    gloss: float = 0.0
    height_um: float = 0.0
    uva: Tint = (0.0, 0.0, 0.0)
    uvb: Rgb | None = None
    uvc: Rgb | None = None
    quench: float = 0.0
    ir: float = 0.95
    ir_opacity: float | None = None
    irl: Rgb = (0.0, 0.0, 0.0)
    trn: Rgb | None = None
    coa: float = 0.0
    shift: ColourShift | None = None
    aspect: Aspect | None = None


@dataclass(frozen=True, slots=True)
class Substrate:
    """The material of a page.

    `albedo` and `trn` are linear RGB in reflected and transmitted light, `uva`, `uvb`, `uvc` the emission of
    the bare material (dull for security paper, strong and blue for office paper), `ir` the infrared albedo.
    `formation` scales the cloudiness in transmitted light, `roughness_um` the relief of the surface and
    `texture` the visible fibre structure (1 for paper, 0 for polymer).
    """

    name: str
    albedo: Rgb = (0.956, 0.939, 0.871)
    uva: Rgb = (0.014, 0.009, 0.050)
    uvb: Rgb | None = None
    uvc: Rgb | None = None
    ir: float = 0.80
    trn: Rgb = (0.52, 0.468, 0.374)
    formation: float = 1.0
    roughness_um: float = 90.0
    texture: float = 1.0


SECURITY_PAPER = Substrate("security paper")
OFFICE_PAPER = Substrate(
    "office paper",
    albedo=(0.93, 0.945, 0.965),
    uva=(0.14, 0.26, 0.80),
    ir=0.84,
    trn=(0.50, 0.49, 0.47),
    formation=0.30,
    roughness_um=60.0,
    texture=0.8,
)


def srgb(red: int, green: int, blue: int) -> Rgb:
    """Return the linear colour of an 8-bit sRGB colour (IEC 61966-2-1)."""
    return _linear(red), _linear(green), _linear(blue)


def _linear(value: int) -> float:
    part = value / 255.0
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

"""A person who does not exist, and the looks of one picture of them, as records."""

from dataclasses import dataclass, field

Rgb = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """What stays with a person from picture to picture. Colours are linear."""

    skin_family: str
    skin: Rgb
    iris: Rgb
    hair: Rgb
    lips: float
    """How red the lips are, 0 to 1."""
    brow_thickness: float
    brow_density: float
    brow_arch: float
    brow_gap: float
    hairline: float
    """Centimetres the hair line is higher than the mean one."""
    recession: float
    grey: float
    age: float
    """0 stands for 20 years, 1 for 70."""
    shadow: float
    """How dark a shaven beard shows, 0 to 1."""
    under_eye: float
    freckles: float
    moles: tuple[tuple[float, float, float, float], ...] = ()
    """Place on the rest shape and radius, in centimetres."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Shape and appearance of somebody who does not exist."""

    key: str
    intended_sex: str
    weights: tuple[float, ...]
    sculpt: dict[str, float]
    """Local forms in centimetres beside the scanned ones, by name (see `sculpting`)."""
    asymmetry: tuple[tuple[float, ...], ...]
    """Six numbers a bump: centre and offset, in centimetres."""
    appearance: Appearance
    eye_blend: dict[str, float] = field(default_factory=dict)
    swapped: tuple[str, ...] = ()
    """Regions taken from somebody else (see `regions`)."""
    other_weights: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Look:
    """The condition of one picture: everything that is not the person."""

    light: str
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    smile: float = 0.0
    squint: float = 0.0
    jaw_open: float = 0.0
    hair: str = "short"
    parting: float = 1.0
    beard: str = "none"
    beard_length: float = 1.0
    covering: str = "none"
    glasses: str = "none"
    clothes: str = "crew"
    cloth: Rgb = (0.1, 0.1, 0.14)
    scarf: Rgb = (0.1, 0.1, 0.14)
    years: float = 0.0
    """Years older (or, negative, younger) than the document portrait."""
    weight: float = 0.0
    make_up: float = 0.0
    grown: float = 1.0
    exposure: float = 0.0

"""A drawn person as numbers."""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.holder import Sex

Rgb = tuple[float, float, float]


class Hair(StrEnum):
    """How the hair is worn."""

    SHORT = "short"
    PARTED = "parted"
    CROPPED = "cropped"
    RECEDING = "receding"
    CURLY = "curly"
    BOB = "bob"
    LONG = "long"
    TIED = "tied"
    SCARF = "scarf"


class Beard(StrEnum):
    """How the beard is worn."""

    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    SHORT = "short"
    FULL = "full"


class Clothes(StrEnum):
    """What is seen of the clothes."""

    SHIRT = "shirt"
    JACKET = "jacket"
    ROUND = "round"
    SCARF = "scarf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitter:
    """One drawn person. Lengths are fractions of half a head's height; 1.0 means average for shape factors."""

    name: str
    sex: Sex
    ages: tuple[int, int]
    skin: Rgb
    hair_colour: Rgb
    hair: Hair
    clothes: Clothes
    cloth: Rgb
    seed: int
    beard: Beard = Beard.NONE
    glasses: bool = False
    width: float = 1.0
    jaw: float = 1.0
    chin: float = 1.0
    cheek: float = 1.0
    eye_gap: float = 1.0
    eye_size: float = 1.0
    eye_tilt: float = 0.0
    iris: Rgb = (0.10, 0.05, 0.025)
    brow: float = 1.0
    brow_lift: float = 0.0
    nose_width: float = 1.0
    nose_length: float = 1.0
    lips: float = 1.0
    mouth_width: float = 1.0
    age: float = 0.2

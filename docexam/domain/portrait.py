"""The portrait bank: rendered people who do not exist, in families of one person and those who resemble them.

Every picture is of somebody: the person a family is named after, a look-alike, or a swap (the person but for some
components of the face). Sex is *intended* by the maker and confirmed by nobody. Coordinates run from 0 to 1 over
the picture, x to the right, y downwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.face import FaceComponent
from docexam.domain.holder import Sex
from docexam.domain.ids import FamilyId, PortraitId

Point = tuple[float, float]
Outline = tuple[Point, ...]

LANDMARKS: Final = 68
"""Landmarks of a picture, in the order of the Multi-PIE data set; left and right as seen in the picture."""


class Use(StrEnum):
    """What a family is for: no family of a test form is ever practised with."""

    PRACTICE = "practice"
    TEST = "test"


class Role(StrEnum):
    """Who is in the picture."""

    BASE = "base"
    LOOK_ALIKE = "look-alike"
    SWAP = "swap"


class Shot(StrEnum):
    """For what a picture was taken."""

    DOCUMENT = "document"
    LIVE_1 = "live-1"
    LIVE_2 = "live-2"
    AGED = "aged"
    CHANGED_HAIR = "changed-hair"
    CHANGED_WEIGHT = "changed-weight"


class AgeClass(StrEnum):
    """How old a person is meant to look."""

    YOUNG = "18-29"
    MIDDLE = "30-44"
    MATURE = "45-59"
    OLD = "60-75"

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year of the class."""
        first, last = self.value.split("-")
        return int(first), int(last)


class SkinFamily(StrEnum):
    """Families of skin colour, from light to dark."""

    PORCELAIN = "porcelain"
    FAIR = "fair"
    OLIVE = "olive"
    TAN = "tan"
    BROWN = "brown"
    DEEP = "deep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What is not the person: how the picture was taken and what was worn. Angles in degrees."""

    light: str
    yaw: float
    pitch: float
    roll: float
    smile: float
    hair: str
    beard: str
    covering: str
    glasses: str
    clothes: str
    years: float
    """Years older (negative: younger) than in the document portrait."""
    weight: float
    make_up: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """One picture of the bank.

    `person` is the same for all pictures of one person and for no other. `rho` says how a look-alike was drawn (None
    for others). `region_mm` is how far the person's shape lies from that of the family's base, root of the mean
    square in millimetres by region, after rigid alignment; `face` is the whole face. `swapped` are the components a
    swap has from somebody else. `components` are outlines of what can be seen (two where there is one on each side);
    what is missing is hidden. `faults` is what the maker found wrong.
    """

    id: PortraitId
    family: FamilyId
    person: str
    role: Role
    shot: Shot
    file: str
    sha256: str
    width: int
    height: int
    size_bytes: int
    intended_sex: Sex
    age: int
    age_class: AgeClass
    skin: SkinFamily
    condition: Condition
    landmarks: tuple[Point, ...]
    components: Mapping[FaceComponent, tuple[Outline, ...]]
    region_mm: Mapping[str, float]
    rho: float | None = None
    swapped: tuple[FaceComponent, ...] = ()
    moles: int = 0
    freckled: bool = False
    brightness: float = 0.0
    sharpness: float = 0.0
    faults: tuple[str, ...] = ()

    @property
    def mm(self) -> float:
        """How far the face lies from that of the family's base, in millimetres; 0 for the base."""
        return self.region_mm.get("face", 0.0)

    @property
    def bearded(self) -> bool:
        """Whether a beard or a moustache is worn."""
        return self.condition.beard != "none"

    @property
    def covered(self) -> bool:
        """Whether the head is covered."""
        return self.condition.covering != "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One person and those who resemble them; never on both sides of a split."""

    id: FamilyId
    use: Use
    portraits: tuple[Portrait, ...]

    @property
    def base(self) -> tuple[Portrait, ...]:
        """The pictures of the person the family is named after."""
        return tuple(portrait for portrait in self.portraits if portrait.role is Role.BASE)

    @property
    def document(self) -> Portrait | None:
        """The document portrait of the person, or None while it is missing."""
        return next((portrait for portrait in self.base if portrait.shot is Shot.DOCUMENT), None)

    @property
    def live(self) -> tuple[Portrait, ...]:
        """The other pictures of the person."""
        return tuple(portrait for portrait in self.base if portrait.shot is not Shot.DOCUMENT)

    @property
    def others(self) -> tuple[Portrait, ...]:
        """The pictures of people who resemble the person."""
        return tuple(portrait for portrait in self.portraits if portrait.role is not Role.BASE)


@dataclass(frozen=True, slots=True)
class PortraitBank:
    """All families, by id."""

    families: tuple[Family, ...] = ()

    @property
    def portraits(self) -> tuple[Portrait, ...]:
        """Every picture."""
        return tuple(portrait for family in self.families for portrait in family.portraits)

    def of_use(self, use: Use) -> tuple[Family, ...]:
        """Return the families that are for `use`."""
        return tuple(family for family in self.families if family.use is use)

    def portrait(self, portrait_id: str) -> Portrait | None:
        """Return the picture of that id, or None."""
        return next((portrait for portrait in self.portraits if portrait.id == portrait_id), None)

"""Comparing a face with a portrait: what is compared, how it is answered, what is true about a pair."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from docexam.domain.ids import PortraitId
from docexam.domain.text import Text


class FaceComponent(StrEnum):
    """The 19 components of a face that are compared one by one.

    Names after the morphological list of FISWG (v2.0, 2018) and ASTM E3149. Measuring on pictures is no part of it.
    """

    SKIN = "skin"
    OUTLINE = "outline"
    COMPOSITION = "composition"
    HAIRLINE = "hairline"
    FOREHEAD = "forehead"
    EYEBROWS = "eyebrows"
    EYES = "eyes"
    CHEEKS = "cheeks"
    NOSE = "nose"
    EARS = "ears"
    MOUTH = "mouth"
    CHIN = "chin"
    NECK = "neck"
    FACIAL_HAIR = "facial-hair"
    LINES = "lines"
    SCARS = "scars"
    MARKS = "marks"
    ALTERATIONS = "alterations"
    OTHER = "other"


class Likeness(StrEnum):
    """What was noted of a component: a note, never a judgement."""

    ALIKE = "alike"
    DIFFERENT = "different"
    CANNOT_SEE = "cannot-see"


class FaceResponse(StrEnum):
    """The one vocabulary for judgements of a face pair."""

    SAME = "same"
    DIFFERENT = "different"
    NO_ANSWER = "no-answer"


class FaceRating(IntEnum):
    """The six answers in one row: decision and certainty at once; the higher, the surer of an impostor."""

    SAME_SURE = 1
    SAME_PROBABLY = 2
    SAME_GUESS = 3
    DIFFERENT_GUESS = 4
    DIFFERENT_PROBABLY = 5
    DIFFERENT_SURE = 6

    @property
    def response(self) -> FaceResponse:
        """The decision in it."""
        return FaceResponse.SAME if self <= FaceRating.SAME_GUESS else FaceResponse.DIFFERENT

    @property
    def confidence(self) -> int:
        """The certainty in it as it is stored: guess 1, probably 3, sure 5."""
        return _CONFIDENCE[self]


_CONFIDENCE: Final = {
    FaceRating.SAME_SURE: 5,
    FaceRating.SAME_PROBABLY: 3,
    FaceRating.SAME_GUESS: 1,
    FaceRating.DIFFERENT_GUESS: 1,
    FaceRating.DIFFERENT_PROBABLY: 3,
    FaceRating.DIFFERENT_SURE: 5,
}


def rating_of(response: FaceResponse, confidence: int) -> FaceRating:
    """Return the answer that holds this decision and stored certainty.

    Raises:
        ValueError: no answer holds them.
    """
    for rating in FaceRating:
        if rating.response is response and rating.confidence == confidence:
            return rating
    raise ValueError(f"no answer is {response} with certainty {confidence}")


@dataclass(frozen=True, slots=True)
class FaceNote:
    """What was noted of one component."""

    component: FaceComponent
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class FaceTask:
    """Compare a portrait in a document with a face at the desk.

    `look_seed` decides grain and print of both pictures and has nothing to do with the answer.
    """

    document: PortraitId
    live: PortraitId
    look_seed: int


@dataclass(frozen=True, slots=True)
class FaceTruth:
    """Whether both pictures show one person, and how far apart the shapes are.

    `mm` is the root of the mean square over the face (0 for one person, None where it was never measured, between
    people of different families); `region_mm` the same by region; `differing` the components that tell them apart.
    """

    same: bool
    mm: float | None = 0.0
    region_mm: tuple[tuple[str, float], ...] = ()
    differing: tuple[FaceComponent, ...] = ()


@dataclass(frozen=True, slots=True)
class FaceNoted:
    """A component was noted as alike, different or not to be seen; None takes the note back."""

    component: FaceComponent
    likeness: Likeness | None


@dataclass(frozen=True, slots=True)
class FaceDecided:
    """The pair was judged; `rating` is None where time ran out, `decided_by` the component that settled it."""

    rating: FaceRating | None
    decided_by: FaceComponent | None = None


class Lasting(StrEnum):
    """How well a component outlives years and changes of looks."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    VERY_HIGH = "very-high"


@dataclass(frozen=True, slots=True)
class ComponentText:
    """What is said of a component: its name, what is worth asking about it, and how well it lasts."""

    id: FaceComponent
    lasts: Lasting
    name: Text
    ask: Text


@dataclass(frozen=True, slots=True)
class FacePlace:
    """Where the face lies in a picture: middles of both eyes and of the mouth, from 0 to 1 across and down."""

    left_eye: tuple[float, float]
    right_eye: tuple[float, float]
    mouth: tuple[float, float]

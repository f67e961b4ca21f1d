"""What a learner does at the desk: the list of actions is the record of an examination."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.face import FaceDecided, FaceNoted
from docexam.domain.feature import Point
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import FeatureId, ReasonId
from docexam.domain.illumination import Light
from docexam.domain.talk import TalkAction


class Response(StrEnum):
    """The one vocabulary for judgements of a document."""

    RELEASE = "release"
    REFER = "refer"
    NO_ANSWER = "no-answer"


@dataclass(frozen=True, slots=True)
class LampSwitched:
    """A lamp was switched on (or off); switching on another lamp switches the first off."""

    light: Light
    on: bool = True
    azimuth_deg: float = 315.0


@dataclass(frozen=True, slots=True)
class TiltRested:
    """The page rested at a tilt for 300 ms."""

    tilt_x_deg: float
    tilt_y_deg: float


@dataclass(frozen=True, slots=True)
class LoupeRested:
    """The loupe, or a zoom of 8x or more, rested on a place for 300 ms."""

    at_mm: Point
    magnification: float


@dataclass(frozen=True, slots=True)
class TorchRested:
    """The torch shone on a place for 300 ms: the ultraviolet one sheds UVA, the white one, held at a slant, OBL."""

    light: Light
    at_mm: Point


@dataclass(frozen=True, slots=True)
class PageTurned:
    """Another page lies on the desk."""

    page: str


@dataclass(frozen=True, slots=True)
class ToolUsed:
    """A tool was taken up: ``ruler``, ``torch``, ``compare``, ``reference``, ``features`` or ``mrz-reader``."""

    tool: str


@dataclass(frozen=True, slots=True)
class MarkPlaced:
    """A place was marked as evidence, under the light, at the tilt and with the side lamp that stood then.

    `number` counts up within the trial and is never used again after a removal.
    """

    number: int
    page: str
    at_mm: Point
    light: Light
    magnification: float
    reason: ReasonId | None = None
    feature: FeatureId | None = None
    tilt_x_deg: float = 0.0
    tilt_y_deg: float = 0.0
    azimuth_deg: float = 315.0


@dataclass(frozen=True, slots=True)
class MarkExplained:
    """A mark was given (or lost, with None) its reason."""

    number: int
    reason: ReasonId | None


@dataclass(frozen=True, slots=True)
class MarkRemoved:
    """A mark was taken back."""

    number: int


@dataclass(frozen=True, slots=True)
class Decided:
    """The verdict: response, reasons and fraud kind with `refer`, how sure from 1 to 5."""

    response: Response
    confidence: int | None
    reasons: tuple[ReasonId, ...] = ()
    fraud_kind: FraudKind | None = None


@dataclass(frozen=True, slots=True)
class SlotFilled:
    """A place of an answer sheet was filled, or emptied with an empty value: ``product.3`` is ``42``."""

    slot: str
    value: str


@dataclass(frozen=True, slots=True)
class SheetHandedIn:
    """The answer sheet was handed in as it stood; `given_up` tells that there is no answer."""

    given_up: bool = False


Action = (
    LampSwitched
    | TiltRested
    | LoupeRested
    | TorchRested
    | PageTurned
    | ToolUsed
    | MarkPlaced
    | MarkExplained
    | MarkRemoved
    | TalkAction
    | SlotFilled
    | FaceNoted
    | FaceDecided
    | Decided
    | SheetHandedIn
)


ClosingAction = Decided | SheetHandedIn | FaceDecided
CLOSING_ACTIONS: Final = (Decided, SheetHandedIn, FaceDecided)
"""Actions that answer a trial: nothing can follow them."""


@dataclass(frozen=True, slots=True)
class TimedAction:
    """An action and when it happened: milliseconds of examination since the trial was opened.

    The time runs only while the specimen lies on the desk, so a power cut does not count.
    """

    at_ms: int
    action: Action

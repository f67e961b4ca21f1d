"""Kinds of exercise, and the task that each puts to a learner.

A task says everything that is shown, frozen when the run begins; what is true about it stands apart and comes with
it once. An exercise of its own has one answer; a case has an answer for each of its parts, and one that decides.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.face import FaceTask, FaceTruth
from docexam.domain.feature import Point, Polygon
from docexam.domain.ids import FeatureId
from docexam.domain.illumination import Light
from docexam.domain.interview import InterviewTask, InterviewTruth
from docexam.domain.mrz.layout import CheckName, FieldName
from docexam.domain.specimen import Recipe
from docexam.domain.text import Text
from docexam.domain.truth import Truth


class ExerciseKind(StrEnum):
    """What a learner is asked to do."""

    DOCUMENT = "document"
    POINT = "point"
    PROCESS = "process"
    DISAGREE = "disagree"
    CHECK_DIGIT = "check-digit"
    ORDER = "order"
    LIGHT = "light"
    FACE = "face"
    INTERVIEW = "interview"
    CASE = "case"


WHOLE: Final = 0
"""The part of an answer to an exercise that has no parts."""

DOCUMENT_PART: Final = 1
FACE_PART: Final = 2
INTERVIEW_PART: Final = 3
VERDICT: Final = 99
"""The part of a case that decides; it alone counts as the answer."""

COUNTING_PARTS: Final = (WHOLE, VERDICT)


@dataclass(frozen=True, slots=True)
class DocumentTask:
    """Examine a specimen and release or refer it."""

    recipe: Recipe


@dataclass(frozen=True, slots=True)
class CheckDigitTask:
    """Work the check digit `check` of a zone by hand.

    `data` are the characters it covers, which stand from `start` on (counted from 1) in `line` of `lines`; the digit
    itself is blotted out there.
    """

    check: CheckName
    lines: tuple[str, ...]
    line: int
    start: int
    data: str


@dataclass(frozen=True, slots=True)
class CheckDigitTruth:
    """The sum worked out: value times weight of each character, their total, and what is left of it by ten."""

    products: tuple[int, ...]
    total: int
    digit: int


@dataclass(frozen=True, slots=True)
class PointTask:
    """Point to a security feature of a genuine specimen, of which code and name are given."""

    recipe: Recipe
    feature: FeatureId
    code: str
    name: Text
    page: str


@dataclass(frozen=True, slots=True)
class PlaceTruth:
    """Where it is: a region in mm on a page, and the lights that show it."""

    page: str
    region: tuple[Polygon, ...]
    lights: tuple[Light, ...]


class NamedProcess(StrEnum):
    """Processes an examiner tells apart under the loupe, those of imitations too."""

    OFFSET = "offset"
    LETTERPRESS = "letterpress"
    INTAGLIO = "intaglio"
    INKJET = "inkjet"
    TONER = "toner"
    D2T2 = "d2t2"
    LASER = "laser"


@dataclass(frozen=True, slots=True)
class ProcessTask:
    """Name the process by which the place at `at_mm` was printed."""

    recipe: Recipe
    page: str
    at_mm: Point


@dataclass(frozen=True, slots=True)
class ProcessTruth:
    """The process, and the place again, to be shown."""

    process: NamedProcess
    at_mm: Point


@dataclass(frozen=True, slots=True)
class DisagreeTask:
    """Find the field in which the visual zone and the machine-readable one do not say the same; there may be none."""

    recipe: Recipe
    page: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One field as it stands in either zone."""

    field: FieldName
    number: str
    visual: str
    machine: str


@dataclass(frozen=True, slots=True)
class DisagreeTruth:
    """The fields that do not agree, and where on the page the reason lies."""

    disagreements: tuple[Disagreement, ...]
    region: tuple[Polygon, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a procedure."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class OrderTask:
    """Put the steps of a procedure in order; they are laid out shuffled."""

    title: Text
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class OrderTruth:
    """The steps in order, by their ids, and why."""

    order: tuple[str, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class LightTask:
    """Pick the light that shows `subject` best, before it is seen in any.

    It is a `feature` of a genuine specimen, or what an alteration left behind.
    """

    recipe: Recipe
    page: str
    subject: Text
    options: tuple[Light, ...]
    feature: FeatureId | None = None


@dataclass(frozen=True, slots=True)
class LightTruth:
    """The lights that show it, those that may, and where and how it shows."""

    best: tuple[Light, ...]
    may_show: tuple[Light, ...]
    page: str
    region: tuple[Polygon, ...]
    how: Text


Task = (
    DocumentTask
    | PointTask
    | ProcessTask
    | DisagreeTask
    | CheckDigitTask
    | OrderTask
    | LightTask
    | FaceTask
    | InterviewTask
)
"""What is put to a learner: one class for each kind; the record keeps the kind beside it."""

TaskTruth = (
    Truth
    | PlaceTruth
    | ProcessTruth
    | DisagreeTruth
    | CheckDigitTruth
    | OrderTruth
    | LightTruth
    | FaceTruth
    | InterviewTruth
)
"""What is true about a task, laid down with it."""

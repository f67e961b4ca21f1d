"""Kinds of exercise, and the task that each puts to a learner.

A task says everything that is shown, frozen when the run begins; what is true about it stands apart and comes with
it once. An exercise of its own has one answer; a case has an answer for each of its parts, and one that decides.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.face import FaceTask, FaceTruth
from docexam.domain.interview import InterviewTask, InterviewTruth
from docexam.domain.mrz.layout import CheckName
from docexam.domain.specimen import Recipe
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


Task = DocumentTask | CheckDigitTask | FaceTask | InterviewTask
"""What is put to a learner: one class for each kind; the record keeps the kind beside it."""

TaskTruth = Truth | CheckDigitTruth | FaceTruth | InterviewTruth
"""What is true about a task, laid down with it."""

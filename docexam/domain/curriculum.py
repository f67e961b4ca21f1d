"""Items, assessments and the words an examination is judged with."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from docexam.domain.exercise import ExerciseKind
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, DesignId, ItemId, ReasonId
from docexam.domain.review import DRAFT
from docexam.domain.review import Review as Review
from docexam.domain.scenario import InterviewReason, Scenario
from docexam.domain.specimen import AlterationUse
from docexam.domain.text import Text


class Mode(StrEnum):
    """How a run was taken; `check`, `exam`, `form` and `shift` count and leave the station."""

    LESSON = "lesson"
    PRACTICE = "practice"
    CHECK = "check"
    EXAM = "exam"
    FORM = "form"
    SHIFT = "shift"


class AnyItem(Protocol):
    """A template of a task of any kind.

    `genuine` tells what a judgement has to say (the document is genuine, the faces match), None where there is
    nothing to detect. Items of one `pile` are drawn in turn, so that piles come round evenly.
    """

    @property
    def id(self) -> ItemId:
        """The id answers are counted under; it says nothing about the truth."""

    @property
    def version(self) -> str:
        """Raised when answers may no longer be counted together."""

    @property
    def review(self) -> Review:
        """Whether an examiner signed it off."""

    @property
    def exercise(self) -> ExerciseKind:
        """What is asked."""

    @property
    def genuine(self) -> bool | None:
        """What a judgement has to say, if it is one."""

    @property
    def pile(self) -> str:
        """With which others it is drawn in turn."""


@dataclass(frozen=True, slots=True)
class Item:
    """A template of a document trial: a design and alterations of a difficulty band, never a seed.

    `kind` is OK where nothing is altered. The id says nothing about the truth.
    """

    id: ItemId
    version: str
    design: DesignId
    kind: FraudKind
    alterations: tuple[AlterationUse, ...] = ()
    review: Review = DRAFT

    @property
    def exercise(self) -> ExerciseKind:
        """Examine a specimen."""
        return ExerciseKind.DOCUMENT

    @property
    def genuine(self) -> bool:
        """Whether nothing is altered."""
        return self.kind is FraudKind.OK

    @property
    def pile(self) -> str:
        """What is altered, however hard it is to find."""
        return "+".join(use.id for use in self.alterations)


@dataclass(frozen=True, slots=True)
class InterviewItem:
    """A template of an interview: a scenario, counted under its own id and version."""

    scenario: Scenario

    @property
    def id(self) -> ItemId:
        """The id of the scenario."""
        return self.scenario.id

    @property
    def version(self) -> str:
        """The version of the scenario."""
        return self.scenario.version

    @property
    def review(self) -> Review:
        """The sign-off of the scenario."""
        return self.scenario.review

    @property
    def exercise(self) -> ExerciseKind:
        """Ask and decide."""
        return ExerciseKind.INTERVIEW

    @property
    def genuine(self) -> bool:
        """Whether the traveller is rightly released."""
        return not self.scenario.to_refer

    @property
    def pile(self) -> str:
        """What is true of the traveller."""
        return self.scenario.truth.value


@dataclass(frozen=True, slots=True)
class Criterion:
    """What it takes to pass an assessment: at most so many misses and false alarms."""

    most_misses: int
    most_false_alarms: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """A named set of items taken in one run.

    `size` trials are drawn, `genuine` of them from the genuine items. A practice set has no criterion and
    gives feedback after each trial; a check counts and gives feedback at its end.
    """

    id: AssessmentId
    title: Text
    mode: Mode
    size: int
    genuine: int
    items: tuple[ItemId, ...]
    criterion: Criterion | None = None
    review: Review = DRAFT

    @property
    def feedback_after_each(self) -> bool:
        """Whether the truth is shown after each trial instead of at the end."""
        return self.mode in (Mode.LESSON, Mode.PRACTICE)


@dataclass(frozen=True, slots=True)
class Reason:
    """An observable fact that may stand behind a referral; `kinds` are the fraud kinds it speaks for."""

    id: ReasonId
    text: Text
    kinds: tuple[FraudKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the debrief says about one alteration: a short name, the tell-tale, and how to find it."""

    id: str
    name: Text
    telltale: Text
    how: Text
    review: Review = DRAFT


@dataclass(frozen=True, slots=True)
class Curriculum:
    """A course as content, whole and checked.

    `definitions` say in one sentence what each of `fraud_kinds` means.
    """

    id: str
    version: str
    title: Text
    items: tuple[Item, ...]
    assessments: tuple[Assessment, ...]
    reasons: tuple[Reason, ...]
    explanations: tuple[Explanation, ...]
    fraud_kinds: tuple[tuple[FraudKind, Text], ...]
    export_practice: bool = False
    review: Review = DRAFT
    definitions: tuple[tuple[FraudKind, Text], ...] = ()
    exercises: tuple[AnyItem, ...] = ()
    processes: tuple[Explanation, ...] = ()
    interview_reasons: tuple[InterviewReason, ...] = ()

    @property
    def every_item(self) -> tuple[AnyItem, ...]:
        """Documents and every other kind."""
        return (*self.items, *self.exercises)

"""Templates of exercises with an answer sheet: what is drawn from, never a seed."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from docexam.domain.exercise import ExerciseKind, NamedProcess, Step
from docexam.domain.feature import Point
from docexam.domain.ids import DesignId, FeatureId, ItemId
from docexam.domain.mrz.layout import CheckName
from docexam.domain.review import Review
from docexam.domain.specimen import AlterationUse
from docexam.domain.text import Text


class _Skill(ABC):
    """What items without a judgement have in common."""

    __slots__ = ()

    @property
    def genuine(self) -> None:
        """Nothing is released or referred."""
        return None

    @property
    def pile(self) -> str:
        """All of a kind are drawn in turn."""
        return self.exercise.value

    @property
    @abstractmethod
    def exercise(self) -> ExerciseKind:
        """What is asked."""


@dataclass(frozen=True, slots=True)
class PointItem(_Skill):
    """Point to one of `features` of a design; which one, the seed says."""

    id: ItemId
    version: str
    design: DesignId
    features: tuple[FeatureId, ...]
    review: Review

    @property
    def exercise(self) -> ExerciseKind:
        """Point to a feature."""
        return ExerciseKind.POINT


@dataclass(frozen=True, slots=True)
class ProcessItem(_Skill):
    """Name the process at a place of a page, as the design prints it or as `alterations` imitate it."""

    id: ItemId
    version: str
    design: DesignId
    process: NamedProcess
    page: str
    at_mm: Point
    review: Review
    alterations: tuple[AlterationUse, ...] = ()

    @property
    def exercise(self) -> ExerciseKind:
        """Name a process."""
        return ExerciseKind.PROCESS


@dataclass(frozen=True, slots=True)
class DisagreeItem(_Skill):
    """Compare the two zones of a document, altered or not."""

    id: ItemId
    version: str
    design: DesignId
    review: Review
    alterations: tuple[AlterationUse, ...] = ()

    @property
    def exercise(self) -> ExerciseKind:
        """Find the field that disagrees."""
        return ExerciseKind.DISAGREE


@dataclass(frozen=True, slots=True)
class CheckDigitItem(_Skill):
    """Work a check digit by hand: which digit, in the zone of a genuine specimen of a design."""

    id: ItemId
    version: str
    design: DesignId
    check: CheckName
    review: Review

    @property
    def exercise(self) -> ExerciseKind:
        """Work a check digit."""
        return ExerciseKind.CHECK_DIGIT


@dataclass(frozen=True, slots=True)
class OrderItem(_Skill):
    """Put `steps`, which stand in their order, in order."""

    id: ItemId
    version: str
    title: Text
    steps: tuple[Step, ...]
    why: Text
    review: Review

    @property
    def exercise(self) -> ExerciseKind:
        """Order the checks."""
        return ExerciseKind.ORDER


@dataclass(frozen=True, slots=True)
class LightItem(_Skill):
    """Pick the light for a feature of a design, or for what an alteration leaves behind: one of the two."""

    id: ItemId
    version: str
    design: DesignId
    review: Review
    feature: FeatureId | None = None
    alterations: tuple[AlterationUse, ...] = ()

    @property
    def exercise(self) -> ExerciseKind:
        """Pick the right light."""
        return ExerciseKind.LIGHT


SkillItem = PointItem | ProcessItem | DisagreeItem | CheckDigitItem | OrderItem | LightItem

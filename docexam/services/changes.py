"""What a use case changed: screens ask whether it concerns them and query again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from docexam.domain.ids import LearnerNumber, RunId

T = TypeVar("T")


class Topic(StrEnum):
    """What can change."""

    STATION = "station"
    LEARNERS = "learners"
    RUNS = "runs"
    ATTEMPTS = "attempts"
    OVERSIGHT = "oversight"
    EXPORTS = "exports"
    COPIES = "copies"


@dataclass(frozen=True, slots=True)
class Changes:
    """Topics that changed and, where it is about one, the learner and run."""

    topics: frozenset[Topic] = frozenset()
    learner: LearnerNumber | None = None
    run: RunId | None = None

    def concern(self, *topics: Topic) -> bool:
        """Tell whether any of `topics` changed."""
        return not self.topics.isdisjoint(topics)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The result of a use case and what it changed."""

    value: T
    changes: Changes


def changed(*topics: Topic, learner: LearnerNumber | None = None, run: RunId | None = None) -> Changes:
    """Return the changes of `topics`."""
    return Changes(frozenset(topics), learner, run)

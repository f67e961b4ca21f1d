"""Single answers, grouped by the database: what stands behind item analysis and detection rates.

Of a case only the decision (part 99) is the verdict; its parts 1 to 3 are the skills behind it (format 1.0, 5.11).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func, or_, select

from docexam.tracker.programme import ALWAYS, Period, in_period, not_voided
from docexam.tracker.schema import event

DECISION: Final = 99
SIGNAL_WORDS: Final = {"refer": "release", "different": "same"}
"""What is answered to an altered document or an impostor, and the word for the other."""

_COUNTING: Final = ("check", "exam", "form", "shift")


class Kind(StrEnum):
    """What was judged, as far as the answer tells."""

    DOCUMENT = "document"
    FACE = "face"
    INTERVIEW = "interview"
    CASE = "case"
    CASE_DOCUMENT = "case-document"
    CASE_FACE = "case-face"
    OTHER = "other"


VERDICTS: Final = (Kind.DOCUMENT, Kind.FACE, Kind.INTERVIEW, Kind.CASE, Kind.OTHER)
"""Kinds that count as an answer to the exercise; the others are skills behind a case."""


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How often an exercise got one answer, right or wrong, in one place."""

    exercise: str
    exercise_version: str
    agency: str
    month: str
    part: int
    in_case: bool
    response: str
    correct: bool
    sure: bool
    number: int

    @property
    def kind(self) -> Kind:
        """What was judged. An interview on its own carries no confidence; a document always does."""
        if self.in_case:
            parts = {1: Kind.CASE_DOCUMENT, 2: Kind.CASE_FACE, DECISION: Kind.CASE}
            return parts.get(self.part, Kind.OTHER)
        if self.response in ("same", "different"):
            return Kind.FACE
        if self.response in ("release", "refer"):
            return Kind.DOCUMENT if self.sure else Kind.INTERVIEW
        return Kind.OTHER

    @property
    def is_signal(self) -> bool | None:
        """Whether the exercise is an altered document or an impostor; None where this answer cannot tell.

        Who answers with the word for a signal and is right has seen one; who is wrong has seen none.
        """
        if self.response in SIGNAL_WORDS:
            return self.correct
        return not self.correct if self.response in SIGNAL_WORDS.values() else None


def answer_counts(
    connection: Connection,
    *,
    period: Period = ALWAYS,
    practice: bool = False,
) -> tuple[AnswerCount, ...]:
    """Return the answers of assessments that count, or those of practice, grouped."""
    month = func.substr(event.c.at, 1, 7)
    in_case = event.c.exercise.in_(case_exercises())
    columns = (
        event.c.exercise,
        event.c.exercise_version,
        func.coalesce(event.c.agency, ""),
        month,
        func.coalesce(event.c.part, 0),
        in_case,
        event.c.response,
        event.c.correct,
        event.c.confidence.is_not(None),
    )
    rows = connection.execute(
        select(*columns, func.count())
        .where(
            event.c.type == "attempt", of_mode(practice=practice), not_voided(connection), in_period(period)
        )
        .group_by(*columns)
    )
    return tuple(AnswerCount(*_plain(row)) for row in rows)


def of_mode(*, practice: bool) -> ColumnElement[bool]:
    """Return the condition that an answer is of practice, or of an assessment that counts."""
    return event.c.mode.in_(("practice", "lesson") if practice else _COUNTING)


def case_exercises() -> Any:
    """Select the exercises that are cases: those with a decision."""
    decided = event.alias("decided")
    return (
        select(decided.c.exercise).where(decided.c.type == "attempt", decided.c.part == DECISION).distinct()
    )


def is_verdict() -> ColumnElement[bool]:
    """Return the condition that an answer is the verdict, not a skill behind a case."""
    return or_(event.c.part.is_(None), event.c.part == DECISION, event.c.exercise.not_in(case_exercises()))


def truths(counts: Iterable[AnswerCount]) -> Mapping[tuple[str, str, int], bool]:
    """Return for each (exercise, version, part) whether it is a signal, by what most answers say of it."""
    votes: dict[tuple[str, str, int], int] = {}
    for one in counts:
        if one.is_signal is not None:
            key = (one.exercise, one.exercise_version, one.part)
            votes[key] = votes.get(key, 0) + (one.number if one.is_signal else -one.number)
    return {key: sum_ > 0 for key, sum_ in votes.items()}


def _plain(row: Any) -> tuple[Any, ...]:
    *texts, in_case, response, correct, sure, number = row
    return (*texts, bool(in_case), response, bool(correct), bool(sure), number)

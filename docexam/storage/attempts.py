"""Answers, finished runs and annulments: only ever appended.

Their numbers come from one series, so that the order between them is known whatever the clock said.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ScalarSelect, func, insert, select
from sqlalchemy.orm import Session

from docexam.domain.attempt import Attempt, Outcome
from docexam.domain.curriculum import Mode
from docexam.domain.exercise import COUNTING_PARTS
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, AttemptId, FeatureId, ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.storage.schema import AttemptRow, CourseStepRow, RunFinishedRow, TrialRow, VoidRow, table_of
from docexam.storage.stamp import Programme, Stamp

LIST_SEPARATOR: Final = "|"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """Where the learner belonged and what was installed when it was recorded; a class only when there is one."""

    agency: str
    bcp: str
    centre: str
    programme: Programme
    level: str | None = None
    course: str | None = None
    class_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRun:
    """A run's end, as an `assessment` event will tell of it."""

    id: str
    run: RunId
    learner: LearnerNumber
    assessment: AssessmentId
    mode: Mode
    outcome: str
    score_permille: int
    duration_ms: int
    attempts: int
    trial_items: bool
    language: str


@dataclass(frozen=True, slots=True)
class PostedAttempt:
    """An answer on record with its place in the series, its trial's position and where the learner belonged."""

    number: int
    attempt: Attempt
    position: int
    posting: Posting
    opted_in: bool = False


@dataclass(frozen=True, slots=True)
class PostedFinish:
    """A run's end on record, with its place in the series."""

    number: int
    finished: FinishedRun
    stamp: Stamp
    posting: Posting


@dataclass(frozen=True, slots=True)
class StoredVoid:
    """An annulment on record, with its place in the series."""

    number: int
    id: str
    attempt: AttemptId
    reason: str
    stamp: Stamp
    programme: Programme


@dataclass(frozen=True, slots=True)
class CourseStep:
    """A step of a learner in a class on record, with its place in the series."""

    number: int
    id: str
    learner: LearnerNumber
    outcome: str
    language: str
    stamp: Stamp
    posting: Posting


def add_attempt(
    session: Session, attempt: Attempt, posting: Posting, *, sign_in: int | None, opted_in: bool = False
) -> None:
    """Append an answer; `opted_in` tells that practice answers leave the station now."""
    session.execute(
        _ADD_ATTEMPT,
        {
            "id": attempt.id,
            "trial": attempt.trial,
            "run": attempt.run,
            "person": attempt.learner,
            "sign_in": sign_in,
            "assessment": attempt.assessment,
            "mode": attempt.mode.value,
            "item": attempt.item,
            "item_version": attempt.item_version,
            "part": attempt.part,
            "response": str(attempt.response),
            "fraud_kind": attempt.fraud_kind.value if attempt.fraud_kind else None,
            "confidence": attempt.confidence,
            "regions": LIST_SEPARATOR.join(attempt.regions),
            "lights": LIST_SEPARATOR.join(attempt.lights),
            "hints_used": attempt.hints_used,
            "outcome": attempt.outcome.value,
            "correct": attempt.correct,
            "score_permille": attempt.score_permille,
            "duration_ms": attempt.duration_ms,
            "rules_version": attempt.rules_version,
            "opted_in": opted_in,
            "language": attempt.language,
            **_stamp_values(Stamp(attempt.at, attempt.utc_offset_min, attempt.mono_ms)),
            **_posting_values(posting),
        },
    )


def add_finish(session: Session, finished: FinishedRun, posting: Posting, stamp: Stamp) -> None:
    """Append that a run came to its end."""
    session.execute(
        _ADD_FINISH,
        {
            "id": finished.id,
            "run": finished.run,
            "person": finished.learner,
            "assessment": finished.assessment,
            "mode": finished.mode.value,
            "outcome": finished.outcome,
            "score_permille": finished.score_permille,
            "duration_ms": finished.duration_ms,
            "attempts": finished.attempts,
            "critical_error": None,
            "trial_items": finished.trial_items,
            "language": finished.language,
            **_stamp_values(stamp),
            **_posting_values(posting),
        },
    )


def add_void(
    session: Session,
    *,
    id: str,
    attempt: AttemptId,
    reason: str,
    by: LearnerNumber,
    programme: Programme,
    stamp: Stamp,
) -> None:
    """Append that an answer is annulled."""
    session.execute(
        _ADD_VOID,
        {
            "id": id,
            "attempt": attempt,
            "reason": reason,
            "by": by,
            **_stamp_values(stamp),
            **_programme_values(programme),
        },
    )


def add_course_step(
    session: Session,
    *,
    id: str,
    learner: LearnerNumber,
    outcome: str,
    language: str,
    posting: Posting,
    stamp: Stamp,
) -> None:
    """Append a step of a learner in a class."""
    session.execute(
        _ADD_STEP,
        {
            "id": id,
            "person": learner,
            "outcome": outcome,
            "language": language,
            **_stamp_values(stamp),
            **_posting_values(posting),
        },
    )


def course_steps(session: Session) -> tuple[CourseStep, ...]:
    """Return all steps in classes in the order they were recorded."""
    return tuple(
        CourseStep(
            number=row.number,
            id=row.id,
            learner=LearnerNumber(row.person),
            outcome=row.outcome,
            language=row.language,
            stamp=_stamp(row),
            posting=_posting(row),
        )
        for row in session.scalars(select(CourseStepRow).order_by(CourseStepRow.number))
    )


def attempts_of_run(session: Session, run: RunId) -> tuple[Attempt, ...]:
    """Return the answers of a run in the order of its trials; of a case its parts, the verdict last."""
    rows = session.scalars(
        select(AttemptRow)
        .join(TrialRow, TrialRow.number == AttemptRow.trial)
        .where(AttemptRow.run == run)
        .order_by(TrialRow.position, AttemptRow.part)
    )
    return tuple(_attempt(row) for row in rows)


def attempt_of_trial(session: Session, trial: TrialId) -> Attempt | None:
    """Return the answer of a trial, of a case its verdict, or None."""
    row = session.scalar(
        select(AttemptRow).where(AttemptRow.trial == trial, AttemptRow.part.in_(COUNTING_PARTS))
    )
    return None if row is None else _attempt(row)


def attempts_of_trial(session: Session, trial: TrialId) -> tuple[Attempt, ...]:
    """Return every answer of a trial, part by part."""
    rows = session.scalars(select(AttemptRow).where(AttemptRow.trial == trial).order_by(AttemptRow.part))
    return tuple(_attempt(row) for row in rows)


def find_attempt(session: Session, attempt: AttemptId) -> Attempt | None:
    """Return an answer by its id, or None."""
    row = session.scalar(select(AttemptRow).where(AttemptRow.id == attempt))
    return None if row is None else _attempt(row)


def posted_attempts(
    session: Session, numbers: tuple[LearnerNumber, ...] | None = None
) -> tuple[PostedAttempt, ...]:
    """Return the answers of one person, or of everybody, in the order they were given."""
    question = select(AttemptRow, TrialRow.position).join(TrialRow, TrialRow.number == AttemptRow.trial)
    if numbers is not None:
        question = question.where(AttemptRow.person.in_(numbers))
    return tuple(
        PostedAttempt(row.number, _attempt(row), position, _posting(row), row.opted_in)
        for row, position in session.execute(question.order_by(AttemptRow.number))
    )


def posted_finishes(
    session: Session, numbers: tuple[LearnerNumber, ...] | None = None
) -> tuple[PostedFinish, ...]:
    """Return the finished runs of one person, or of everybody, in the order they were finished."""
    question = select(RunFinishedRow)
    if numbers is not None:
        question = question.where(RunFinishedRow.person.in_(numbers))
    rows = session.scalars(question.order_by(RunFinishedRow.number))
    return tuple(PostedFinish(row.number, _finished(row), _stamp(row), _posting(row)) for row in rows)


def voids_of(session: Session, numbers: tuple[LearnerNumber, ...] | None = None) -> tuple[StoredVoid, ...]:
    """Return the annulments of one person's answers, or all, in the order they were made."""
    question = select(VoidRow)
    if numbers is not None:
        question = question.join(AttemptRow, AttemptRow.id == VoidRow.attempt).where(
            AttemptRow.person.in_(numbers)
        )
    return tuple(
        StoredVoid(row.number, row.id, AttemptId(row.attempt), row.reason, _stamp(row), _programme(row))
        for row in session.scalars(question.order_by(VoidRow.number))
    )


def voided_in_run(session: Session, run: RunId) -> frozenset[AttemptId]:
    """Return which answers of a run are annulled."""
    rows = session.scalars(
        select(VoidRow.attempt)
        .join(AttemptRow, AttemptRow.id == VoidRow.attempt)
        .where(AttemptRow.run == run)
    )
    return frozenset(AttemptId(attempt) for attempt in rows)


def _stamp_values(stamp: Stamp) -> dict[str, str | int]:
    return {"at": stamp.at, "utc_offset_min": stamp.utc_offset_min, "mono_ms": stamp.mono_ms}


def _programme_values(programme: Programme) -> dict[str, str]:
    return {
        "app_version": programme.app_version,
        "curriculum_id": programme.curriculum_id,
        "curriculum_version": programme.curriculum_version,
    }


def _posting_values(posting: Posting) -> dict[str, str | None]:
    return {
        "agency": posting.agency,
        "bcp": posting.bcp,
        "centre": posting.centre,
        "level": posting.level,
        "course": posting.course,
        "class_id": posting.class_id,
        **_programme_values(posting.programme),
    }


def _stamp(row: AttemptRow | RunFinishedRow | VoidRow | CourseStepRow) -> Stamp:
    return Stamp(row.at, row.utc_offset_min, row.mono_ms)


def _programme(row: AttemptRow | RunFinishedRow | VoidRow | CourseStepRow) -> Programme:
    return Programme(row.app_version, row.curriculum_id, row.curriculum_version)


def _posting(row: AttemptRow | RunFinishedRow | CourseStepRow) -> Posting:
    return Posting(
        agency=row.agency,
        bcp=row.bcp,
        centre=row.centre,
        programme=_programme(row),
        level=row.level,
        course=row.course,
        class_id=row.class_id,
    )


def _finished(row: RunFinishedRow) -> FinishedRun:
    return FinishedRun(
        id=row.id,
        run=RunId(row.run),
        learner=LearnerNumber(row.person),
        assessment=AssessmentId(row.assessment),
        mode=Mode(row.mode),
        outcome=row.outcome,
        score_permille=row.score_permille,
        duration_ms=row.duration_ms,
        attempts=row.attempts,
        trial_items=row.trial_items,
        language=row.language,
    )


def _attempt(row: AttemptRow) -> Attempt:
    return Attempt(
        id=AttemptId(row.id),
        trial=TrialId(row.trial),
        run=RunId(row.run),
        learner=LearnerNumber(row.person),
        assessment=AssessmentId(row.assessment),
        mode=Mode(row.mode),
        item=ItemId(row.item),
        item_version=row.item_version,
        response=row.response,
        fraud_kind=FraudKind(row.fraud_kind) if row.fraud_kind else None,
        confidence=row.confidence,
        regions=tuple(FeatureId(region) for region in _split(row.regions)),
        lights=tuple(Light(light) for light in _split(row.lights)),
        outcome=Outcome(row.outcome),
        correct=row.correct,
        score_permille=row.score_permille,
        duration_ms=row.duration_ms,
        at=row.at,
        utc_offset_min=row.utc_offset_min,
        mono_ms=row.mono_ms,
        app_version=row.app_version,
        rules_version=row.rules_version,
        language=row.language,
        part=row.part,
        hints_used=row.hints_used,
    )


def _split(joined: str) -> list[str]:
    return joined.split(LIST_SEPARATOR) if joined else []


def _greatest(row: type[AttemptRow | RunFinishedRow | VoidRow | CourseStepRow]) -> ScalarSelect[int]:
    return select(func.coalesce(func.max(table_of(row).c.number), 0)).scalar_subquery()


# Built once: building a statement takes longer than SQLite needs for it.
_NEXT_NUMBER: Final = (
    func.max(*(_greatest(row) for row in (AttemptRow, RunFinishedRow, VoidRow, CourseStepRow))) + 1
)
_ADD_ATTEMPT: Final = insert(table_of(AttemptRow)).values(number=_NEXT_NUMBER)
_ADD_FINISH: Final = insert(table_of(RunFinishedRow)).values(number=_NEXT_NUMBER)
_ADD_VOID: Final = insert(table_of(VoidRow)).values(number=_NEXT_NUMBER)
_ADD_STEP: Final = insert(table_of(CourseStepRow)).values(number=_NEXT_NUMBER)

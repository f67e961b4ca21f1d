"""Practice a learner did at another station and brought along."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from docexam.domain.ids import LearnerNumber
from docexam.storage.schema import AttemptRow, BroughtAnswerRow
from docexam.storage.stamp import Stamp


@dataclass(frozen=True, slots=True)
class BroughtAnswer:
    """One practice answer given elsewhere."""

    id: str
    given_at: str
    mode: str
    assessment: str
    item: str
    item_version: str
    correct: bool
    score_permille: int


def add(session: Session, person: LearnerNumber, answers: Sequence[BroughtAnswer], stamp: Stamp) -> int:
    """Add what is not here yet, given here or brought before, and return how many that were."""
    known = {*session.scalars(select(AttemptRow.id)), *session.scalars(select(BroughtAnswerRow.id))}
    new = {answer.id: answer for answer in answers if answer.id not in known}
    if new:
        session.execute(insert(BroughtAnswerRow), [_values(person, one, stamp) for one in new.values()])
    return len(new)


def of(session: Session, numbers: tuple[LearnerNumber, ...]) -> tuple[BroughtAnswer, ...]:
    """Return what one person brought along, in the order it was read."""
    rows = session.scalars(
        select(BroughtAnswerRow).where(BroughtAnswerRow.person.in_(numbers)).order_by(BroughtAnswerRow.number)
    )
    return tuple(
        BroughtAnswer(
            row.id,
            row.given_at,
            row.mode,
            row.assessment,
            row.item,
            row.item_version,
            row.correct,
            row.score_permille,
        )
        for row in rows
    )


def _values(person: LearnerNumber, answer: BroughtAnswer, stamp: Stamp) -> dict[str, object]:
    return {
        "id": answer.id,
        "person": person,
        "given_at": answer.given_at,
        "mode": answer.mode,
        "assessment": answer.assessment,
        "item": answer.item,
        "item_version": answer.item_version,
        "correct": answer.correct,
        "score_permille": answer.score_permille,
        "at": stamp.at,
        "utc_offset_min": stamp.utc_offset_min,
        "mono_ms": stamp.mono_ms,
    }

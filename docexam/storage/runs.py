"""Runs, their trials, and the actions at the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, func, insert, select
from sqlalchemy.orm import Session

from docexam.domain.curriculum import Assessment
from docexam.domain.ids import ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.inspection import TimedAction
from docexam.domain.specimen import Recipe
from docexam.domain.truth import Truth
from docexam.storage.codec import ASSESSMENTS, RECIPES, TRUTHS, read_action, write_action
from docexam.storage.schema import ActionRow, AttemptRow, LaidDownRow, RunFinishedRow, RunRow, TrialRow
from docexam.storage.stamp import Programme, Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTrial:
    """A trial about to be put on record."""

    item: ItemId
    item_version: str
    item_draft: bool
    recipe: Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRun:
    """A run about to be put on record, with the assessment as it stands now."""

    id: RunId
    learner: LearnerNumber
    assessment: Assessment
    seed: int
    language: str
    trials: tuple[NewTrial, ...]


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run on record: `done` of `size` answered; `finished_at` is empty until it is finished."""

    id: RunId
    learner: LearnerNumber
    assessment: Assessment
    size: int
    done: int
    language: str
    started_at: str
    finished_at: str


@dataclass(frozen=True, slots=True)
class StoredTrial:
    """A trial on record; `truth` and `page` (the one that lay up) are None and empty until it was laid down."""

    id: TrialId
    run: RunId
    position: int
    item: ItemId
    item_version: str
    item_draft: bool
    recipe: Recipe
    truth: Truth | None
    page: str
    rules_version: int


def add_run(session: Session, run: NewRun, programme: Programme, stamp: Stamp) -> None:
    """Put a run and all its trials on record."""
    session.execute(
        insert(RunRow).values(
            id=run.id,
            person=run.learner,
            assessment=run.assessment.id,
            mode=run.assessment.mode.value,
            frozen=ASSESSMENTS.write(run.assessment),
            size=len(run.trials),
            seed=run.seed,
            language=run.language,
            curriculum_id=programme.curriculum_id,
            curriculum_version=programme.curriculum_version,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )
    session.execute(
        insert(TrialRow), [_trial_values(run.id, n, trial) for n, trial in enumerate(run.trials, start=1)]
    )


def runs_of(session: Session, numbers: tuple[LearnerNumber, ...]) -> tuple[StoredRun, ...]:
    """Return all runs of one person, the last begun first."""
    rows = session.execute(_RUNS.where(RunRow.person.in_(numbers)).order_by(RunRow.number.desc()))
    return tuple(_run(row) for row in rows)


def by_id(session: Session, numbers: tuple[LearnerNumber, ...] | None = None) -> dict[RunId, StoredRun]:
    """Return the runs of one person, or of everybody, by their ids."""
    question = _RUNS if numbers is None else _RUNS.where(RunRow.person.in_(numbers))
    return {run.id: run for run in map(_run, session.execute(question))}


def find_run(session: Session, run: RunId) -> StoredRun | None:
    """Return a run, or None."""
    row = session.execute(_RUNS.where(RunRow.id == run)).one_or_none()
    return None if row is None else _run(row)


def finished_runs(session: Session, numbers: tuple[LearnerNumber, ...]) -> frozenset[RunId]:
    """Return which runs of one person came to their end."""
    question = select(RunFinishedRow.run).where(RunFinishedRow.person.in_(numbers))
    return frozenset(RunId(run) for run in session.scalars(question))


def trials_of(session: Session, run: RunId) -> tuple[StoredTrial, ...]:
    """Return the trials of a run in order."""
    rows = session.execute(_TRIALS.where(TrialRow.run == run).order_by(TrialRow.position))
    return tuple(_trial(row) for row in rows)


def find_trial(session: Session, trial: TrialId) -> StoredTrial | None:
    """Return a trial, or None."""
    row = session.execute(_TRIALS.where(TrialRow.number == trial)).one_or_none()
    return None if row is None else _trial(row)


def next_trial(session: Session, run: RunId) -> StoredTrial | None:
    """Return the first trial of a run that has no answer yet."""
    answered = select(AttemptRow.trial).where(AttemptRow.run == run)
    row = session.execute(
        _TRIALS.where(TrialRow.run == run, TrialRow.number.not_in(answered))
        .order_by(TrialRow.position)
        .limit(1)
    ).one_or_none()
    return None if row is None else _trial(row)


def lay_down(
    session: Session,
    trial: TrialId,
    truth: Truth,
    *,
    page: str,
    rules_version: int,
    app_version: str,
    stamp: Stamp,
) -> None:
    """Record that the specimen of a trial lies on the desk, and what is true about it."""
    session.execute(
        insert(LaidDownRow).values(
            trial=trial,
            truth=TRUTHS.write(truth),
            page=page,
            rules_version=rules_version,
            app_version=app_version,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )


def add_actions(session: Session, trial: TrialId, actions: Sequence[TimedAction], stamp: Stamp) -> None:
    """Append actions after those the trial has."""
    last = session.scalar(select(func.max(ActionRow.seq)).where(ActionRow.trial == trial)) or 0
    rows = []
    for seq, timed in enumerate(actions, start=last + 1):
        kind, payload = write_action(timed.action)
        rows.append(
            {
                "trial": trial,
                "seq": seq,
                "at_ms": timed.at_ms,
                "kind": kind,
                "payload": payload,
                "at": stamp.at,
                "utc_offset_min": stamp.utc_offset_min,
                "mono_ms": stamp.mono_ms,
            }
        )
    if rows:
        session.execute(insert(ActionRow), rows)


def actions_of(session: Session, trial: TrialId) -> tuple[TimedAction, ...]:
    """Return the actions of a trial in order."""
    rows = session.execute(
        select(ActionRow.at_ms, ActionRow.kind, ActionRow.payload)
        .where(ActionRow.trial == trial)
        .order_by(ActionRow.seq)
    )
    return tuple(TimedAction(at_ms, read_action(kind, payload)) for at_ms, kind, payload in rows)


_DONE = select(func.count()).where(AttemptRow.run == RunRow.id).correlate(RunRow).scalar_subquery()
_RUNS: Final[Any] = select(
    RunRow.id,
    RunRow.person,
    RunRow.frozen,
    RunRow.size,
    _DONE.label("done"),
    RunRow.language,
    RunRow.at.label("started_at"),
    RunFinishedRow.at.label("finished_at"),
).outerjoin(RunFinishedRow, RunFinishedRow.run == RunRow.id)
# typed Any: the two versions of SQLAlchemy we work with type a row of more than ten columns differently
_TRIALS: Final[Any] = select(
    TrialRow.number,
    TrialRow.run,
    TrialRow.position,
    TrialRow.item,
    TrialRow.item_version,
    TrialRow.item_draft,
    TrialRow.recipe,
    LaidDownRow.truth,
    LaidDownRow.page,
    LaidDownRow.rules_version,
).outerjoin(LaidDownRow, LaidDownRow.trial == TrialRow.number)


def _trial_values(run: RunId, position: int, trial: NewTrial) -> dict[str, object]:
    return {
        "run": run,
        "position": position,
        "item": trial.item,
        "item_version": trial.item_version,
        "item_draft": trial.item_draft,
        "design": trial.recipe.design,
        "design_version": trial.recipe.design_version,
        "recipe": RECIPES.write(trial.recipe),
    }


def _run(row: Row[Any]) -> StoredRun:
    return StoredRun(
        id=RunId(row.id),
        learner=LearnerNumber(row.person),
        assessment=ASSESSMENTS.read(row.frozen),
        size=row.size,
        done=row.done,
        language=row.language,
        started_at=row.started_at,
        finished_at=row.finished_at or "",
    )


def _trial(row: Row[Any]) -> StoredTrial:
    return StoredTrial(
        id=TrialId(row.number),
        run=RunId(row.run),
        position=row.position,
        item=ItemId(row.item),
        item_version=row.item_version,
        item_draft=row.item_draft,
        recipe=RECIPES.read(row.recipe),
        truth=None if row.truth is None else TRUTHS.read(row.truth),
        page=row.page or "",
        rules_version=row.rules_version or 0,
    )

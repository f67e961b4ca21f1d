"""Runs, their trials, and the actions at the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, and_, bindparam, func, insert, select
from sqlalchemy.orm import Session

from docexam.domain.curriculum import Assessment
from docexam.domain.exercise import COUNTING_PARTS, ExerciseKind, Task, TaskTruth
from docexam.domain.ids import ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.inspection import TimedAction
from docexam.storage.codec import (
    ASSESSMENTS,
    TASKS,
    TRUTHS,
    read_action,
    read_kind,
    read_task,
    read_truth,
    write_action,
)
from docexam.storage.schema import (
    ActionRow,
    AttemptRow,
    LaidDownRow,
    RunFinishedRow,
    RunRow,
    TrialRow,
    table_of,
)
from docexam.storage.stamp import Programme, Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTrial:
    """A trial about to be put on record."""

    item: ItemId
    item_version: str
    item_draft: bool
    kind: ExerciseKind
    task: Task


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidDown:
    """A task as it is put to the learner: what is true, the page that lies up, and the rules it is judged by."""

    truth: TaskTruth
    rules_version: int
    page: str = ""


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
    """A run on record: `done` of `size` answered; `finished_at` is empty until it is finished.

    `trial_items` tells whether an item in it was a draft when the run began; `next_kind` is what the first trial
    without an answer asks, None when the run is finished.
    """

    id: RunId
    learner: LearnerNumber
    assessment: Assessment
    size: int
    done: int
    language: str
    started_at: str
    finished_at: str
    trial_items: bool
    next_kind: ExerciseKind | None


@dataclass(frozen=True, slots=True)
class StoredTrial:
    """A trial on record; `truth` and `page` (the one that lay up) are None and empty until it was laid down.

    `answered` tells whether it has its answer.
    """

    id: TrialId
    run: RunId
    position: int
    item: ItemId
    item_version: str
    item_draft: bool
    kind: ExerciseKind
    task: Task
    truth: TaskTruth | None
    page: str
    rules_version: int
    answered: bool


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
    rows = session.execute(_RUNS.where(_RUN.c.person.in_(numbers)).order_by(_RUN.c.number.desc()))
    return tuple(_run(row) for row in rows)


def by_id(session: Session, numbers: tuple[LearnerNumber, ...] | None = None) -> dict[RunId, StoredRun]:
    """Return the runs of one person, or of everybody, by their ids."""
    question = _RUNS if numbers is None else _RUNS.where(_RUN.c.person.in_(numbers))
    return {run.id: run for run in map(_run, session.execute(question))}


def find_run(session: Session, run: RunId) -> StoredRun | None:
    """Return a run, or None."""
    row = session.execute(_ONE_RUN, {"run": run}).one_or_none()
    return None if row is None else _run(row)


def finished_runs(session: Session, numbers: tuple[LearnerNumber, ...]) -> frozenset[RunId]:
    """Return which runs of one person came to their end."""
    question = select(RunFinishedRow.run).where(RunFinishedRow.person.in_(numbers))
    return frozenset(RunId(run) for run in session.scalars(question))


def trials_of(session: Session, run: RunId) -> tuple[StoredTrial, ...]:
    """Return the trials of a run in order."""
    rows = session.execute(_TRIALS.where(_TRIAL.c.run == run).order_by(_TRIAL.c.position))
    return tuple(_trial(row) for row in rows)


def find_trial(session: Session, trial: TrialId) -> StoredTrial | None:
    """Return a trial, or None."""
    row = session.execute(_ONE_TRIAL, {"trial": trial}).one_or_none()
    return None if row is None else _trial(row)


def next_trial(session: Session, run: RunId) -> StoredTrial | None:
    """Return the first trial of a run that has no answer yet."""
    unanswered = _TRIALS.where(_TRIAL.c.run == run, _ANSWER.c.number.is_(None))
    row = session.execute(unanswered.order_by(_TRIAL.c.position).limit(1)).one_or_none()
    return None if row is None else _trial(row)


def lay_down(
    session: Session,
    trial: StoredTrial,
    laid: LaidDown,
    *,
    app_version: str,
    stamp: Stamp,
) -> None:
    """Record that the task of a trial lies on the desk, and what is true about it."""
    session.execute(
        insert(LaidDownRow).values(
            trial=trial.id,
            truth=TRUTHS[trial.kind].write(laid.truth),
            page=laid.page,
            rules_version=laid.rules_version,
            app_version=app_version,
            at=stamp.at,
            utc_offset_min=stamp.utc_offset_min,
            mono_ms=stamp.mono_ms,
        )
    )


def add_actions(
    session: Session,
    trial: TrialId,
    actions: Sequence[TimedAction],
    stamp: Stamp,
    *,
    after: int | None = None,
) -> None:
    """Append actions after those the trial has (`after` of them, if the caller just counted them)."""
    if not actions:
        return
    if after is None:
        after = session.execute(_COUNT_ACTIONS, {"trial": trial}).scalar_one()
    rows = []
    for seq, timed in enumerate(actions, start=after + 1):
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
    session.execute(_ADD_ACTION, rows)


def actions_of(session: Session, trial: TrialId) -> tuple[TimedAction, ...]:
    """Return the actions of a trial in order."""
    rows = session.execute(_ACTIONS, {"trial": trial})
    return tuple(TimedAction(at_ms, read_action(kind, payload)) for at_ms, kind, payload in rows)


# Statements an answer waits for are built once: building them takes longer than SQLite needs for them.
_ACTION: Final = table_of(ActionRow)
_ADD_ACTION: Final = insert(_ACTION)
_COUNT_ACTIONS: Final = select(func.count()).select_from(_ACTION).where(_ACTION.c.trial == bindparam("trial"))
_ACTIONS: Final = (
    select(_ACTION.c.at_ms, _ACTION.c.kind, _ACTION.c.payload)
    .where(_ACTION.c.trial == bindparam("trial"))
    .order_by(_ACTION.c.seq)
)
_RUN: Final = table_of(RunRow)
_END: Final = table_of(RunFinishedRow)
_TRIAL: Final = table_of(TrialRow)
_LAID: Final = table_of(LaidDownRow)
_ANSWER: Final = table_of(AttemptRow)
_DECIDES: Final = _ANSWER.c.part.in_(COUNTING_PARTS)
"""Of a case only the verdict is its answer."""
_DONE: Final = (
    select(func.count()).where(_ANSWER.c.run == _RUN.c.id, _DECIDES).correlate(_RUN).scalar_subquery()
)
_NEXT_KIND: Final = (
    select(_TRIAL.c.kind)
    .select_from(_TRIAL.outerjoin(_ANSWER, and_(_ANSWER.c.trial == _TRIAL.c.number, _DECIDES)))
    .where(_TRIAL.c.run == _RUN.c.id, _ANSWER.c.number.is_(None))
    .order_by(_TRIAL.c.position)
    .limit(1)
    .correlate(_RUN)
    .scalar_subquery()
)
_DRAFTS: Final = (
    select(func.count())
    .where(_TRIAL.c.run == _RUN.c.id, _TRIAL.c.item_draft.is_(True))
    .correlate(_RUN)
    .scalar_subquery()
)
# typed Any: the versions of SQLAlchemy we work with type the columns of a row differently
_RUNS: Final[Any] = select(
    _RUN.c.id,
    _RUN.c.person,
    _RUN.c.frozen,
    _RUN.c.size,
    _DONE.label("done"),
    _DRAFTS.label("drafts"),
    _NEXT_KIND.label("next_kind"),
    _RUN.c.language,
    _RUN.c.at.label("started_at"),
    _END.c.at.label("finished_at"),
).select_from(_RUN.outerjoin(_END, _END.c.run == _RUN.c.id))
_TRIALS: Final[Any] = (
    select(_TRIAL, _LAID.c.truth, _LAID.c.page, _LAID.c.rules_version)
    .add_columns(_ANSWER.c.number.is_not(None).label("answered"))
    .select_from(
        _TRIAL.outerjoin(_LAID, _LAID.c.trial == _TRIAL.c.number).outerjoin(
            _ANSWER, and_(_ANSWER.c.trial == _TRIAL.c.number, _DECIDES)
        )
    )
)
_ONE_RUN: Final = _RUNS.where(_RUN.c.id == bindparam("run"))
_ONE_TRIAL: Final = _TRIALS.where(_TRIAL.c.number == bindparam("trial"))


def _trial_values(run: RunId, position: int, trial: NewTrial) -> dict[str, object]:
    return {
        "run": run,
        "position": position,
        "item": trial.item,
        "item_version": trial.item_version,
        "item_draft": trial.item_draft,
        "kind": trial.kind.value,
        "task": TASKS[trial.kind].write(trial.task),
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
        trial_items=row.drafts > 0,
        next_kind=None if row.next_kind is None else read_kind(row.next_kind),
    )


def _trial(row: Row[Any]) -> StoredTrial:
    kind = read_kind(row.kind)
    return StoredTrial(
        id=TrialId(row.number),
        run=RunId(row.run),
        position=row.position,
        item=ItemId(row.item),
        item_version=row.item_version,
        item_draft=row.item_draft,
        kind=kind,
        task=read_task(kind, row.task),
        truth=None if row.truth is None else read_truth(kind, row.truth),
        page=row.page or "",
        rules_version=row.rules_version or 0,
        answered=row.answered,
    )

"""What trainers put on record, and what they are shown of it."""

from typing import Final

from docexam.domain.attempt import Attempt
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.people import Learner, Role
from docexam.exchange.class_lists import without
from docexam.services import event_log
from docexam.services.recording import Recording
from docexam.services.standing import known
from docexam.services.views import AnswerLine, OversightLine
from docexam.storage import attempts, classes, oversight, people, runs
from docexam.storage.attempts import StoredVoid
from docexam.storage.database import Session
from docexam.storage.oversight import Entry

VOID_REASONS: Final = ("entry-error", "wrong-learner", "invigilation", "technical")
"""Why an answer may be annulled, in the words of the results exchange."""


def append_merge(
    session: Session,
    recording: Recording,
    *,
    trainer: LearnerNumber,
    keep: LearnerNumber,
    double: LearnerNumber,
) -> None:
    """Append that `double` is `keep`; a double who was a trainer leaves the one who is kept a trainer.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN, also for one merged already.
    """
    kept, _ = known(session, keep)
    merged, _ = known(session, double)
    if merged.role is Role.TRAINER and kept.role is not Role.TRAINER:
        people.put_role(session, keep, Role.TRAINER)
    entry = Entry(what=people.MERGED, by=trainer, about=double, other=keep)
    oversight.add(session, entry, recording.stamp())


def remove_name(
    session: Session, recording: Recording, *, trainer: LearnerNumber, number: LearnerNumber
) -> None:
    """Take name and badge off the record under every number of a person, and off the class lists kept here.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN, also for the trainer who asks: somebody must be left to answer for it.
    """
    _, numbers = known(session, number)
    if trainer in numbers:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
    for one in numbers:
        person = people.find(session, one)
        if person is not None and not person.removed:
            _leave_lists(session, person)
            people.forget(session, one)
    oversight.add(session, Entry(what="name-removed", by=trainer, about=number), recording.stamp())


def _leave_lists(session: Session, person: Learner) -> None:
    for kept in classes.all_lists(session):
        raw = without(kept.raw, agency=person.agency, badge_norm=person.badge_norm)
        if raw != kept.raw:
            classes.put_raw(session, kept.list_id, raw)


def append_void(
    session: Session, recording: Recording, *, trainer: LearnerNumber, attempt: AttemptId, reason: str
) -> Attempt:
    """Append that an answer is annulled, and return the answer.

    Raises:
        EnvironmentFault: RUN_UNKNOWN (no such answer), ALREADY_VOID.
        ProgramFault: DEFECT for a reason that is not listed.
    """
    if reason not in VOID_REASONS:
        raise ProgramFault(FaultCode.DEFECT, reason=reason)
    answer = attempts.find_attempt(session, attempt)
    if answer is None:
        raise EnvironmentFault(FaultCode.RUN_UNKNOWN)
    if attempt in attempts.voided_in_run(session, answer.run):
        raise EnvironmentFault(FaultCode.ALREADY_VOID)
    stamp = recording.stamp()
    # a case falls with its verdict, and so do the skills behind it
    fallen = attempts.attempts_of_trial(session, answer.trial) if answer.counts else (answer,)
    for one in fallen:
        _append_void(
            session,
            recording,
            StoredVoid(0, recording.new_id(), one.id, reason, stamp, recording.programme),
            by=trainer,
        )
    entry = Entry(what="voided", by=trainer, about=answer.learner, attempt=attempt, detail=reason)
    oversight.add(session, entry, stamp)
    return answer


def _append_void(session: Session, recording: Recording, void: StoredVoid, *, by: LearnerNumber) -> None:
    attempts.add_void(
        session,
        id=void.id,
        attempt=void.attempt,
        reason=void.reason,
        by=by,
        programme=void.programme,
        stamp=void.stamp,
    )
    event_log.log_void(session, recording, void)


def answer_lines(session: Session, number: LearnerNumber | None) -> tuple[AnswerLine, ...]:
    """Return the answers of one person, or of all, the last first; doubles stand under the one kept, a case under
    its verdict.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN.
    """
    names = None if number is None else known(session, number)[1]
    voided = {void.attempt for void in attempts.voids_of(session, names)}
    titles = {run: found.assessment.title for run, found in runs.by_id(session, names).items()}
    called = {one.number: one.name for one in people.everybody(session)}
    merged = people.merges(session)
    lines = []
    for posted in reversed(attempts.posted_attempts(session, names)):
        if not posted.attempt.counts:
            continue
        learner = people.kept(merged, posted.attempt.learner)
        lines.append(
            AnswerLine(
                attempt=posted.attempt.id,
                learner=learner,
                learner_name=called[learner],
                title=titles[posted.attempt.run],
                position=posted.position,
                at=posted.attempt.at,
                response=str(posted.attempt.response),
                voided=posted.attempt.id in voided,
            )
        )
    return tuple(lines)


def oversight_lines(session: Session) -> tuple[OversightLine, ...]:
    """Return what trainers did and learners reported, the last first."""
    return tuple(
        OversightLine(
            at=entry.at,
            what=entry.what,
            by=entry.by_name,
            about=entry.about_name,
            detail=entry.other_name or entry.detail,
        )
        for entry in oversight.entries(session)
    )

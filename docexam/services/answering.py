"""What goes on record when a trial is decided, and when a run ends with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.attempt import Answer, Attempt
from docexam.domain.curriculum import Mode
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.inspection import TimedAction
from docexam.domain.people import Learner
from docexam.services import event_log
from docexam.services.kinds import NO_ANSWER, KindOfExercise
from docexam.services.recording import Recording
from docexam.storage import attempts, classes, people, runs
from docexam.storage.attempts import FinishedRun, Posting
from docexam.storage.database import Session
from docexam.storage.runs import StoredRun, StoredTrial
from docexam.training.mastery import run_result

_JUDGED: Final = frozenset({Mode.CHECK, Mode.EXAM})
"""Modes that are passed or failed; the others are completed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A trial about to be decided: its run and kind, who decides (with every number of theirs), in which language."""

    run: StoredRun
    trial: StoredTrial
    kind: KindOfExercise
    person: Learner
    names: tuple[LearnerNumber, ...]
    language: str


def append_answers(
    session: Session, recording: Recording, decision: Decision, actions: Sequence[TimedAction]
) -> tuple[Attempt, ...]:
    """Append the last actions and the answer they make, part by part.

    Raises:
        ProgramFault: DEFECT, when the task never lay on the desk, the decision cannot stand, or the answer is none of
            its kind.
    """
    if decision.trial.truth is None:
        raise ProgramFault(FaultCode.DEFECT, what="decided-before-laid-down")
    problem = decision.kind.problem(actions)
    if problem is not None:
        raise ProgramFault(FaultCode.DEFECT, what=problem)
    before = runs.actions_of(session, decision.trial.id)
    answers = decision.kind.answers(decision.trial, (*before, *actions))
    given = tuple(_attempt(recording, decision, answer) for answer in answers)
    posting = posting_of(session, recording, decision.person)
    runs.add_actions(session, decision.trial.id, actions, recording.stamp(), after=len(before))
    sign_in = people.latest_sign_in(session, decision.names)
    for attempt in given:
        attempts.add_attempt(session, attempt, posting, sign_in=sign_in, opted_in=recording.export_practice)
        event_log.log_attempt(session, recording, attempt, posting, decision.person)
    return given


def append_end(session: Session, recording: Recording, decision: Decision) -> None:
    """Append that the run came to its end with this decision."""
    run, answers = decision.run, attempts.attempts_of_run(session, decision.run.id)
    voided = attempts.voided_in_run(session, run.id)
    answers = tuple(attempt for attempt in answers if attempt.counts)
    counted = [attempt for attempt in answers if attempt.id not in voided]
    result = run_result(counted, run.assessment.criterion)
    judged = run.assessment.mode in _JUDGED and result.passed is not None
    finished = FinishedRun(
        id=recording.new_id(),
        run=run.id,
        learner=decision.person.number,
        assessment=run.assessment.id,
        mode=run.assessment.mode,
        outcome=("passed" if result.passed else "failed") if judged else "completed",
        score_permille=result.score_permille,
        duration_ms=sum(attempt.duration_ms for attempt in answers),
        attempts=len(answers),
        trial_items=run.trial_items,
        language=decision.language,
    )
    posting, stamp = posting_of(session, recording, decision.person), recording.stamp()
    attempts.add_finish(session, finished, posting, stamp)
    event_log.log_finish(session, recording, finished, posting, stamp, decision.person)


def _attempt(recording: Recording, decision: Decision, answer: Answer) -> Attempt:
    run, trial, stamp = decision.run, decision.trial, recording.stamp()
    if answer.response not in decision.kind.responses(trial) | {NO_ANSWER}:
        raise ProgramFault(FaultCode.DEFECT, what="response-of-another-kind", response=answer.response)
    return Attempt(
        id=AttemptId(recording.new_id()),
        trial=trial.id,
        run=run.id,
        learner=decision.person.number,
        assessment=run.assessment.id,
        mode=run.assessment.mode,
        item=trial.item,
        item_version=trial.item_version,
        response=answer.response,
        fraud_kind=answer.fraud_kind,
        confidence=answer.confidence,
        regions=answer.regions,
        lights=answer.lights,
        outcome=answer.outcome,
        correct=answer.correct,
        score_permille=answer.score_permille,
        duration_ms=answer.duration_ms,
        at=stamp.at,
        utc_offset_min=stamp.utc_offset_min,
        mono_ms=stamp.mono_ms,
        app_version=recording.programme.app_version,
        rules_version=answer.rules_version,
        language=decision.language,
        part=answer.part,
        hints_used=answer.hints_used,
    )


def posting_of(session: Session, recording: Recording, person: Learner) -> Posting:
    """Return where `person` belongs now, in which class, and what is installed."""
    station = people.station(session)
    member = classes.membership(session, person.number)
    bcp = station.bcp if station else ""
    centre = station.centre if station else ""
    if member is None:
        return Posting(agency=person.agency, bcp=bcp, centre=centre, programme=recording.programme)
    return Posting(
        agency=person.agency,
        bcp=member.bcp or bcp,
        centre=member.centre or centre,
        programme=recording.programme,
        level=member.level,
        course=member.course,
        class_id=member.class_id,
    )

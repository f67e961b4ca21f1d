"""What goes on record when a trial is decided, and when a run ends with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Mode
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.inspection import Decided, Response, TimedAction
from docexam.domain.people import Learner
from docexam.domain.truth import Truth
from docexam.services import event_log
from docexam.services.recording import Recording
from docexam.storage import attempts, classes, people, runs
from docexam.storage.attempts import FinishedRun, Posting
from docexam.storage.database import Session
from docexam.storage.runs import StoredRun, StoredTrial
from docexam.training.examination import ExaminationState, laid_down, replay
from docexam.training.mastery import run_result
from docexam.training.scoring import RULES_VERSION, decision_problem, judge, marked_features

_JUDGED: Final = frozenset({Mode.CHECK, Mode.EXAM})
"""Modes that are passed or failed; the others are completed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A trial about to be decided: its run, and who decides (with every number of theirs) in which language."""

    run: StoredRun
    trial: StoredTrial
    person: Learner
    names: tuple[LearnerNumber, ...]
    language: str


def check_decision(actions: Sequence[TimedAction]) -> None:
    """Refuse actions that do not end with a decision that can stand.

    Raises:
        ProgramFault: DEFECT; the screen should not have offered it.
    """
    last = actions[-1].action if actions else None
    if not isinstance(last, Decided):
        raise ProgramFault(FaultCode.DEFECT, what="no-decision")
    problem = None if last.response is Response.NO_ANSWER else decision_problem(last)
    if problem is not None:
        raise ProgramFault(FaultCode.DEFECT, what=problem)


def append_answer(
    session: Session, recording: Recording, decision: Decision, actions: Sequence[TimedAction]
) -> Attempt:
    """Append the last actions and the answer they make.

    Raises:
        ProgramFault: DEFECT, when the specimen never lay on the desk.
    """
    if decision.trial.truth is None:
        raise ProgramFault(FaultCode.DEFECT, what="decided-before-laid-down")
    before = runs.actions_of(session, decision.trial.id)
    state = replay(laid_down(decision.trial.page), (*before, *actions))
    attempt = _attempt(recording, decision, state, decision.trial.truth)
    posting = posting_of(session, recording, decision.person)
    runs.add_actions(session, decision.trial.id, actions, recording.stamp(), after=len(before))
    attempts.add_attempt(
        session,
        attempt,
        posting,
        sign_in=people.latest_sign_in(session, decision.names),
        opted_in=recording.export_practice,
    )
    event_log.log_attempt(session, recording, attempt, posting, decision.person)
    return attempt


def append_end(session: Session, recording: Recording, decision: Decision) -> None:
    """Append that the run came to its end with this decision."""
    run, answers = decision.run, attempts.attempts_of_run(session, decision.run.id)
    voided = attempts.voided_in_run(session, run.id)
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


def _attempt(recording: Recording, decision: Decision, state: ExaminationState, truth: Truth) -> Attempt:
    judgement, stamp = judge(state, truth), recording.stamp()
    decided = state.decision or Decided(Response.NO_ANSWER, confidence=None)
    run, trial = decision.run, decision.trial
    return Attempt(
        id=AttemptId(recording.new_id()),
        trial=trial.id,
        run=run.id,
        learner=decision.person.number,
        assessment=run.assessment.id,
        mode=run.assessment.mode,
        item=trial.item,
        item_version=trial.item_version,
        response=decided.response,
        fraud_kind=decided.fraud_kind,
        confidence=decided.confidence,
        regions=marked_features(state),
        lights=state.lights_used,
        outcome=judgement.outcome,
        correct=judgement.correct,
        score_permille=judgement.score_permille,
        duration_ms=state.elapsed_ms,
        at=stamp.at,
        utc_offset_min=stamp.utc_offset_min,
        mono_ms=stamp.mono_ms,
        app_version=recording.programme.app_version,
        rules_version=RULES_VERSION,
        language=decision.language,
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

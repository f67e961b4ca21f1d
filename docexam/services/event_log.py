"""What becomes an event, and when: in the same transaction as the record it comes from.

Format 1.0, sections 5.5, 5.10 and 5.11. Until the programme key is installed nothing does; then everything that
waited is appended at once, in the order in which it was recorded.
"""

from dataclasses import dataclass
from typing import Any, Final

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Mode
from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Learner
from docexam.exchange.canonical import canonical
from docexam.exchange.events import GENESIS, NO_ANSWER, chain_value, is_token
from docexam.exchange.identity import learner_id, registration_id
from docexam.services.recording import Recording
from docexam.storage import attempts, event_log, installation, people
from docexam.storage.attempts import CourseStep, FinishedRun, Posting, StoredVoid
from docexam.storage.database import Session
from docexam.storage.event_log import LoggedEvent, LogHead
from docexam.storage.stamp import Programme, Stamp

COUNTING: Final = frozenset({Mode.CHECK, Mode.EXAM, Mode.FORM, Mode.SHIFT})
"""Modes whose answers leave the station whatever the course says."""

Event = dict[str, Any]


def log_attempt(
    session: Session, recording: Recording, attempt: Attempt, posting: Posting, person: Learner
) -> None:
    """Append the event of an answer just recorded, if it becomes one."""
    log = _open(session, recording)
    if log is not None and leaves(attempt.mode, opted_in=recording.export_practice):
        log.append(_attempt(attempt, posting, log.learner(person)))


def log_finish(
    session: Session,
    recording: Recording,
    finished: FinishedRun,
    posting: Posting,
    stamp: Stamp,
    person: Learner,
) -> None:
    """Append the event of a run just finished, if it becomes one."""
    log = _open(session, recording)
    if log is not None and finished.mode is not Mode.LESSON:
        log.append(_assessment(finished, posting, stamp, log.learner(person)))


def log_void(session: Session, recording: Recording, void: StoredVoid) -> None:
    """Append the event of an annulment, if what it annuls became one."""
    log = _open(session, recording)
    if log is not None and event_log.holds(session, void.attempt):
        log.append(_void(void))


def log_course_step(session: Session, recording: Recording, step: CourseStep, person: Learner) -> None:
    """Append the event of a step in a class."""
    log = _open(session, recording)
    if log is not None:
        log.append(_course(step, log.learner(person)))


def leaves(mode: Mode, *, opted_in: bool) -> bool:
    """Tell whether an answer of `mode` becomes an event; `opted_in`: practice was exported when it was given."""
    return mode in COUNTING or opted_in


def append_waiting(session: Session, recording: Recording) -> int:
    """Append everything on record that should be an event and is none yet; return how many that were."""
    log = _open(session, recording)
    if log is None:
        return 0
    waiting = _waiting(session, log)
    log.append(*waiting)
    return len(waiting)


def count_waiting(session: Session) -> int:
    """Return how many events wait for the programme key."""
    return len(_waiting(session, _Log(session, "", bytes(32), LogHead(0, GENESIS))))


def count_waiting_of(session: Session, person: Learner) -> int:
    """Return how many of the events that wait for the programme key are one person's."""
    log = _Log(session, "", bytes(32), LogHead(0, GENESIS))
    own = log.learner(person)
    return sum(event.get("learner") == own for event in _waiting(session, log))


@dataclass
class _Log:
    """The open end of this installation's log."""

    session: Session
    installation: str
    programme_key: bytes
    head: LogHead

    def learner(self, person: Learner) -> str:
        """Return the pseudonym of somebody of this station."""
        return learner_id(self.programme_key, agency=person.agency, badge=person.badge)

    def append(self, *events: Event) -> None:
        """Give `events` their numbers and chain values, and append them."""
        event_log.append(self.session, self.installation, [self._chained(event) for event in events])

    def _chained(self, event: Event) -> LoggedEvent:
        seq = self.head.seq + 1
        numbered = {**event, "installation_id": self.installation, "seq": seq}
        chain = chain_value(self.head.chain, numbered)
        self.head = LogHead(seq, chain)
        return LoggedEvent(seq, event["id"], chain, canonical({**numbered, "chain": chain}))


def _open(session: Session, recording: Recording) -> _Log | None:
    """Return the log of the present installation, or None while there is no programme key."""
    key = recording.programme_key()
    if key is None:
        return None
    own = installation.present_id(session)
    return _Log(session, own, key, event_log.head(session, own, genesis=GENESIS))


def _waiting(session: Session, log: _Log) -> list[Event]:
    """Return what is no event yet, in the order in which it was recorded.

    The work of somebody whose badge was removed has no learner id any more and stays in the record.
    """
    known, learners = event_log.known_ids(session), _learners(session, log)
    answers = [
        (posted.number, _attempt(posted.attempt, posted.posting, learner))
        for posted in attempts.posted_attempts(session)
        if leaves(posted.attempt.mode, opted_in=posted.opted_in)
        and (learner := learners.get(posted.attempt.learner))
    ]
    ends = [
        (end.number, _assessment(end.finished, end.posting, end.stamp, learner))
        for end in attempts.posted_finishes(session)
        if end.finished.mode is not Mode.LESSON and (learner := learners.get(end.finished.learner))
    ]
    steps = [
        (step.number, _course(step, learner))
        for step in attempts.course_steps(session)
        if (learner := learners.get(step.learner))
    ]
    events = known.union(event["id"] for _, event in answers)
    voids = [(void.number, _void(void)) for void in attempts.voids_of(session) if void.attempt in events]
    numbered = sorted((*answers, *ends, *steps, *voids), key=lambda pair: pair[0])
    return [event for _, event in numbered if event["id"] not in known]


def _learners(session: Session, log: _Log) -> dict[LearnerNumber, str]:
    """Return the pseudonym of everybody who has a badge; a merged double has that of the one kept."""
    merged = people.merges(session)
    everybody = {one.number: one for one in people.everybody(session)}
    kept = {number: everybody[people.kept(merged, number)] for number in everybody}
    return {number: log.learner(person) for number, person in kept.items() if person.badge}


def _attempt(attempt: Attempt, posting: Posting, learner: str) -> Event:
    event = {
        "id": str(attempt.id),
        "type": "attempt",
        "learner": learner,
        "mode": attempt.mode.value,
        "assessment": str(attempt.assessment),
        "run_id": str(attempt.run),
        "exercise": str(attempt.item),
        "exercise_version": attempt.item_version,
        "response": str(attempt.response),
        "correct": attempt.correct,
        "score_permille": attempt.score_permille,
        "duration_ms": attempt.duration_ms,
        "lang": attempt.language,
        **_when(Stamp(attempt.at, attempt.utc_offset_min, attempt.mono_ms)),
        **_where(posting, learner),
    }
    optional: Event = {
        "part": attempt.part or None,
        "fraud_kind": attempt.fraud_kind.value.lower() if attempt.fraud_kind else None,
        "regions": sorted({region for region in attempt.regions if is_token(region)}) or None,
        "lights": sorted({light.value.lower() for light in attempt.lights}) or None,
        "confidence": None if attempt.response == NO_ANSWER else attempt.confidence,
        "hints_used": attempt.hints_used,
    }
    return event | _present(optional)


def _assessment(finished: FinishedRun, posting: Posting, stamp: Stamp, learner: str) -> Event:
    event = {
        "id": finished.id,
        "type": "assessment",
        "learner": learner,
        "mode": finished.mode.value,
        "assessment": str(finished.assessment),
        "run_id": str(finished.run),
        "outcome": finished.outcome,
        "score_permille": finished.score_permille,
        "duration_ms": finished.duration_ms,
        "attempts": finished.attempts,
        "lang": finished.language,
        **_when(stamp),
        **_where(posting, learner),
    }
    return event | ({"trial": True} if finished.trial_items else {})


def _course(step: CourseStep, learner: str) -> Event:
    return {
        "id": step.id,
        "type": "course",
        "learner": learner,
        "outcome": step.outcome,
        "lang": step.language,
        **_when(step.stamp),
        **_where(step.posting, learner),
    }


def _void(void: StoredVoid) -> Event:
    return {
        "id": void.id,
        "type": "void",
        "target": str(void.attempt),
        "target_verb": "answered",
        "reason": void.reason,
        **_when(void.stamp),
        **_installed(void.programme),
    }


def _when(stamp: Stamp) -> Event:
    return {"at": stamp.at, "utc_offset_min": stamp.utc_offset_min, "mono_ms": stamp.mono_ms}


def _where(posting: Posting, learner: str) -> Event:
    places: Event = {
        "agency": posting.agency,
        "bcp": posting.bcp or None,
        "centre": posting.centre or None,
        "level": posting.level,
        "course": posting.course,
        "class_id": posting.class_id,
    }
    if posting.course and posting.class_id:
        places["registration"] = registration_id(
            learner=learner, course=posting.course, class_id=posting.class_id
        )
    return _present(places) | _installed(posting.programme)


def _installed(programme: Programme) -> Event:
    return {
        "app_version": programme.app_version,
        "curriculum_id": programme.curriculum_id,
        "curriculum_version": programme.curriculum_version,
    }


def _present(values: Event) -> Event:
    return {key: value for key, value in values.items() if value is not None}

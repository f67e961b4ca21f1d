"""Use cases about people: who they are, how they sign in, what a trainer may do for them."""

import math
import unicodedata
from typing import Final

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.people import Learner, Role, Station, checked_code, checked_pin, normal_badge
from docexam.domain.text import LANGUAGES
from docexam.sealing import pins
from docexam.services.changes import Done, Topic, changed
from docexam.services.pin_patience import PinPatience, wait_after_s
from docexam.services.recording import Recording
from docexam.services.views import AnswerLine, LearnerTile, OversightLine, SignedIn
from docexam.storage import attempts, oversight, people, runs
from docexam.storage.database import Session
from docexam.storage.oversight import Entry

VOID_REASONS: Final = ("entry-error", "wrong-learner", "invigilation", "technical")
"""Why an answer may be annulled, in the words of the results exchange."""

LONGEST_STATION_CODE: Final = 31


class People:
    """Station, learners and trainers."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._database = recording.database
        self._patience = PinPatience(recording.clock)

    def station(self) -> Station | None:
        """Return the station, or None before the first start was finished."""
        with self._database.reading() as session:
            return people.station(session)

    def set_up_station(self, code: str, bcp: str, centre: str, language: str) -> Done[Station]:
        """Say where this computer stands; BCP and training centre may be empty.

        Raises:
            EnvironmentFault: STATION_CODE_FORMAT or CODE_FORMAT.
        """
        station = Station(
            code=_station_code(code),
            bcp=checked_code(bcp) if bcp.strip() else "",
            centre=checked_code(centre) if centre.strip() else "",
            language=_language(language),
        )
        with self._database.writing() as session:
            people.put_station(session, station)
        return Done(station, changed(Topic.STATION))

    def learners(self, search: str = "") -> tuple[LearnerTile, ...]:
        """Return those who can sign in and whose name or badge holds `search`, the last seen first."""
        with self._database.reading() as session:
            merged = people.merges(session)
            everybody, seen = people.everybody(session), people.last_seen(session)
        latest: dict[LearnerNumber, tuple[int, str]] = {}
        for number, sign_in in seen.items():
            head = people.kept(merged, number)
            latest[head] = max(latest.get(head, sign_in), sign_in)
        shown = [one for one in everybody if one.number not in merged and _matches(one, search)]
        shown.sort(key=lambda one: (latest.get(one.number, (0, ""))[0], one.number), reverse=True)
        return tuple(_tile(one, latest.get(one.number, (0, ""))[1]) for one in shown)

    def has_trainer(self) -> bool:
        """Tell whether there is a trainer at this station."""
        with self._database.reading() as session:
            return _has_trainer(session)

    def add_learner(
        self,
        *,
        name: str,
        agency: str,
        badge: str,
        badge_again: str,
        pin: str,
        role: Role = Role.LEARNER,
        language: str,
    ) -> Done[Learner]:
        """Add a learner, or the first trainer.

        Raises:
            EnvironmentFault: NAME_EMPTY, CODE_FORMAT, BADGE_FORMAT, BADGE_TWICE_DIFFERS, BADGE_TAKEN, PIN_FORMAT, or
                TRAINER_ONLY when there is a trainer already who can make another.
        """
        learner = _new_learner(name, agency, badge, badge_again, role, _language(language))
        sealed = pins.seal_pin(checked_pin(pin))
        with self._database.writing() as session:
            if role is Role.TRAINER and _has_trainer(session):
                raise EnvironmentFault(FaultCode.TRAINER_ONLY)
            if people.badge_owner(session, learner.agency, learner.badge_norm) is not None:
                raise EnvironmentFault(FaultCode.BADGE_TAKEN, agency=learner.agency)
            added = people.add(session, learner, pin_hash=sealed, created_at=self._recording.stamp().at)
        return Done(added, changed(Topic.LEARNERS, learner=added.number))

    def sign_in(self, number: LearnerNumber, pin: str) -> Done[SignedIn]:
        """Sign in with the PIN.

        Raises:
            EnvironmentFault: PIN_WRONG with the seconds to wait before the next try, PIN_WAIT with those left, or
                LEARNER_UNKNOWN.
        """
        self._check_pin(number, pin)
        with self._database.writing() as session:
            learner, names = _known(session, number)
            before = people.latest_sign_in(session, names)
            visit = None if before is None else people.visit(session, before)
            sign_in = people.add_sign_in(session, number, self._recording.stamp())
        signed_in = SignedIn(
            learner=learner,
            session=sign_in,
            previous_at=visit.at if visit else "",
            previous_answers=visit.answers if visit else 0,
        )
        return Done(signed_in, changed(Topic.LEARNERS, learner=number))

    def unlock(self, number: LearnerNumber, pin: str) -> None:
        """Open the screen again after the idle lock.

        Raises:
            EnvironmentFault: as `sign_in`.
        """
        self._check_pin(number, pin)

    def wait_s(self, number: LearnerNumber) -> float:
        """Return how many seconds must pass before the next PIN is looked at."""
        with self._database.reading() as session:
            _known(session, number)
            failures = people.sealed_pin(session, number).failures
        return self._patience.wait_s(number, failures)

    def report_not_me(self, session: int, number: LearnerNumber) -> Done[None]:
        """Tell the trainer that the sign-in before `session` was somebody else.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        with self._database.writing() as work:
            _, names = _known(work, number)
            before = people.latest_sign_in(work, names, before=session)
            visit = None if before is None else people.visit(work, before)
            detail = "" if visit is None else f"{visit.at} · {visit.answers}"
            entry = Entry(what="not-me", by=None, about=number, sign_in=before, detail=detail)
            oversight.add(work, entry, self._recording.stamp())
        return Done(None, changed(Topic.OVERSIGHT, learner=number))

    def change_language(self, number: LearnerNumber, language: str) -> Done[Learner]:
        """Remember which language a learner reads.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        with self._database.writing() as session:
            _known(session, number)
            people.put_language(session, number, _language(language))
        with self._database.reading() as session:
            learner, _ = _known(session, number)
        return Done(learner, changed(Topic.LEARNERS, learner=number))

    def reset_pin(self, trainer: LearnerNumber, number: LearnerNumber, new_pin: str) -> Done[None]:
        """Give somebody a new PIN; the waiting after wrong ones is over.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN, PIN_FORMAT.
        """
        sealed = pins.seal_pin(checked_pin(new_pin))
        with self._database.writing() as session:
            _require_trainer(session, trainer)
            _known(session, number)
            people.put_pin(session, number, sealed)
            oversight.add(session, Entry(what="pin-reset", by=trainer, about=number), self._recording.stamp())
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, learner=number))

    def merge(self, trainer: LearnerNumber, *, keep: LearnerNumber, double: LearnerNumber) -> Done[None]:
        """Say that `double` is the same person as `keep`. No row of the record is rewritten.

        A double who was a trainer leaves the one who is kept a trainer.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN (also for one merged already), MERGE_SAME.
        """
        if keep == double:
            raise EnvironmentFault(FaultCode.MERGE_SAME)
        with self._database.writing() as session:
            _require_trainer(session, trainer)
            kept, _ = _known(session, keep)
            merged, _ = _known(session, double)
            if merged.role is Role.TRAINER and kept.role is not Role.TRAINER:
                people.put_role(session, keep, Role.TRAINER)
            entry = Entry(what=people.MERGED, by=trainer, about=double, other=keep)
            oversight.add(session, entry, self._recording.stamp())
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, Topic.RUNS, Topic.ATTEMPTS, learner=keep))

    def make_trainer(self, trainer: LearnerNumber, number: LearnerNumber) -> Done[None]:
        """Let a learner teach too.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN.
        """
        with self._database.writing() as session:
            _require_trainer(session, trainer)
            _known(session, number)
            people.put_role(session, number, Role.TRAINER)
            oversight.add(
                session, Entry(what="trainer-made", by=trainer, about=number), self._recording.stamp()
            )
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, learner=number))

    def answers(self, trainer: LearnerNumber, number: LearnerNumber | None = None) -> tuple[AnswerLine, ...]:
        """Return the answers of one learner, or of all, the last first.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN.
        """
        with self._database.reading() as session:
            _require_trainer(session, trainer)
            names = None if number is None else _known(session, number)[1]
            posted = attempts.posted_attempts(session, names)
            voided = {void.attempt for void in attempts.voids_of(session, names)}
            titles = {run: found.assessment.title for run, found in runs.by_id(session, names).items()}
            called = {one.number: one.name for one in people.everybody(session)}
            merged = people.merges(session)
        return tuple(
            AnswerLine(
                attempt=line.attempt.id,
                learner=people.kept(merged, line.attempt.learner),
                learner_name=called[people.kept(merged, line.attempt.learner)],
                title=titles[line.attempt.run],
                position=line.position,
                at=line.attempt.at,
                response=line.attempt.response.value,
                voided=line.attempt.id in voided,
            )
            for line in reversed(posted)
        )

    def void_answer(self, trainer: LearnerNumber, attempt: AttemptId, reason: str) -> Done[None]:
        """Annul an answer: it stays on record and counts no more.

        Raises:
            EnvironmentFault: TRAINER_ONLY, RUN_UNKNOWN (no such answer), ALREADY_VOID.
        """
        if reason not in VOID_REASONS:
            raise ProgramFault(FaultCode.DEFECT, reason=reason)
        stamp, programme = self._recording.stamp(), self._recording.programme
        with self._database.writing() as session:
            _require_trainer(session, trainer)
            answer = attempts.find_attempt(session, attempt)
            if answer is None:
                raise EnvironmentFault(FaultCode.RUN_UNKNOWN)
            if attempt in attempts.voided_in_run(session, answer.run):
                raise EnvironmentFault(FaultCode.ALREADY_VOID)
            new_id = self._recording.new_id()
            attempts.add_void(
                session,
                id=new_id,
                attempt=attempt,
                reason=reason,
                by=trainer,
                programme=programme,
                stamp=stamp,
            )
            entry = Entry(what="voided", by=trainer, about=answer.learner, attempt=attempt, detail=reason)
            oversight.add(session, entry, stamp)
        topics = (Topic.OVERSIGHT, Topic.ATTEMPTS, Topic.RUNS)
        return Done(None, changed(*topics, learner=answer.learner, run=answer.run))

    def oversight(self, trainer: LearnerNumber) -> tuple[OversightLine, ...]:
        """Return what trainers did and learners reported, the last first.

        Raises:
            EnvironmentFault: TRAINER_ONLY.
        """
        with self._database.reading() as session:
            _require_trainer(session, trainer)
            entries = oversight.entries(session)
        return tuple(
            OversightLine(
                at=entry.at,
                what=entry.what,
                by=entry.by_name,
                about=entry.about_name,
                detail=entry.other_name or entry.detail,
            )
            for entry in entries
        )

    def _check_pin(self, number: LearnerNumber, pin: str) -> None:
        """Compare the PIN outside any transaction: it takes its time."""
        with self._database.reading() as session:
            _known(session, number)
            kept = people.sealed_pin(session, number)
        if (left := self._patience.wait_s(number, kept.failures)) > 0:
            raise EnvironmentFault(FaultCode.PIN_WAIT, wait_s=math.ceil(left))
        if not _opens(kept.hash, pin):
            self._count_wrong_pin(number, kept.failures + 1)
        elif kept.failures or pins.needs_resealing(kept.hash):
            self._forget_wrong_pins(number, kept.hash, pin)

    def _count_wrong_pin(self, number: LearnerNumber, failures: int) -> None:
        with self._database.writing() as session:
            people.put_failures(session, number, failures)
        self._patience.failed(number)
        raise EnvironmentFault(FaultCode.PIN_WRONG, wait_s=wait_after_s(failures))

    def _forget_wrong_pins(self, number: LearnerNumber, sealed: str, pin: str) -> None:
        fresh = pins.seal_pin(checked_pin(pin)) if pins.needs_resealing(sealed) else sealed
        with self._database.writing() as session:
            people.put_pin(session, number, fresh)


def _opens(sealed: str, pin: str) -> bool:
    """Tell whether the PIN fits; one that is no PIN at all is just wrong."""
    try:
        pins.open_with_pin(sealed, checked_pin(pin))
    except DocexamError as fault:
        if fault.code in (FaultCode.PIN_WRONG, FaultCode.PIN_FORMAT):
            return False
        raise
    return True


def _known(session: Session, number: LearnerNumber) -> tuple[Learner, tuple[LearnerNumber, ...]]:
    """Return a learner who is no merged double, and every number the person stands under."""
    merged = people.merges(session)
    learner = None if number in merged else people.find(session, number)
    if learner is None:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
    return learner, people.one_person(merged, number)


def _require_trainer(session: Session, number: LearnerNumber) -> None:
    learner = people.find(session, number)
    if learner is None or learner.role is not Role.TRAINER or number in people.merges(session):
        raise EnvironmentFault(FaultCode.TRAINER_ONLY)


def _has_trainer(session: Session) -> bool:
    return any(one.role is Role.TRAINER for one in people.everybody(session))


def _new_learner(name: str, agency: str, badge: str, badge_again: str, role: Role, language: str) -> Learner:
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    if not tidy:
        raise EnvironmentFault(FaultCode.NAME_EMPTY)
    norm = normal_badge(badge)
    if normal_badge(badge_again) != norm:
        raise EnvironmentFault(FaultCode.BADGE_TWICE_DIFFERS)
    return Learner(
        number=LearnerNumber(0),
        name=tidy,
        agency=checked_code(agency),
        badge=badge.strip(),
        badge_norm=norm,
        role=role,
        language=language,
    )


def _station_code(code: str) -> str:
    try:
        return checked_code(code, longest=LONGEST_STATION_CODE)
    except EnvironmentFault as fault:
        raise EnvironmentFault(FaultCode.STATION_CODE_FORMAT, **fault.params) from fault


def _language(language: str) -> str:
    if language not in LANGUAGES:
        raise ProgramFault(FaultCode.DEFECT, language=language)
    return language


def _matches(learner: Learner, search: str) -> bool:
    wanted = " ".join(unicodedata.normalize("NFC", search).split()).casefold()
    if not wanted or wanted in learner.name.casefold() or wanted in learner.badge.casefold():
        return True
    try:
        return normal_badge(wanted) in learner.badge_norm
    except EnvironmentFault:
        return False


def _tile(learner: Learner, last_seen: str) -> LearnerTile:
    return LearnerTile(
        number=learner.number,
        name=learner.name,
        badge=learner.badge,
        agency=learner.agency,
        role=learner.role,
        last_seen=last_seen,
    )

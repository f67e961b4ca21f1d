"""Use cases about people: who they are, how they sign in, what a trainer may do for them."""

import math
from typing import Final

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.ids import AttemptId, LearnerNumber
from docexam.domain.people import Learner, Role, Station, checked_code, checked_pin
from docexam.sealing import pins
from docexam.services import event_log, supervision
from docexam.services.changes import Done, Topic, changed
from docexam.services.enrolling import join
from docexam.services.pin_patience import PinPatience, wait_after_s
from docexam.services.recording import Recording
from docexam.services.standing import (
    checked_language,
    has_trainer,
    known,
    matches,
    new_learner,
    require_trainer,
)
from docexam.services.views import AnswerLine, LearnerTile, NameRemoval, OversightLine, SignedIn
from docexam.storage import oversight, people
from docexam.storage.oversight import Entry

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
            language=checked_language(language),
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
        shown = [
            one for one in everybody if one.number not in merged and not one.removed and matches(one, search)
        ]
        shown.sort(key=lambda one: (latest.get(one.number, (0, ""))[0], one.number), reverse=True)
        return tuple(_tile(one, latest.get(one.number, (0, ""))[1]) for one in shown)

    def has_trainer(self) -> bool:
        """Tell whether there is a trainer at this station."""
        with self._database.reading() as session:
            return has_trainer(session)

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
        bcp: str = "",
    ) -> Done[Learner]:
        """Add a learner, or the first trainer. A learner added while a class is open belongs to it.

        `bcp` is the post the class list names.

        Raises:
            EnvironmentFault: NAME_EMPTY, CODE_FORMAT, BADGE_FORMAT, BADGE_TWICE_DIFFERS, BADGE_TAKEN, PIN_FORMAT, or
                TRAINER_ONLY when there is a trainer already who can make another.
        """
        learner = new_learner(
            name=name, agency=agency, badge=badge, badge_again=badge_again, role=role, language=language
        )
        sealed = pins.seal_pin(checked_pin(pin))
        with self._database.writing() as session:
            if role is Role.TRAINER and has_trainer(session):
                raise EnvironmentFault(FaultCode.TRAINER_ONLY)
            if people.badge_owner(session, learner.agency, learner.badge_norm) is not None:
                raise EnvironmentFault(FaultCode.BADGE_TAKEN, agency=learner.agency)
            added = people.add(session, learner, pin_hash=sealed, created_at=self._recording.stamp().at)
            if role is Role.LEARNER:
                join(session, self._recording, added, bcp=bcp)
        return Done(added, changed(Topic.LEARNERS, learner=added.number))

    def sign_in(self, number: LearnerNumber, pin: str) -> Done[SignedIn]:
        """Sign in with the PIN.

        Raises:
            EnvironmentFault: PIN_WRONG with the seconds to wait before the next try, PIN_WAIT with those left, or
                LEARNER_UNKNOWN.
        """
        self._check_pin(number, pin)
        with self._database.writing() as session:
            learner, names = known(session, number)
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
            known(session, number)
            failures = people.sealed_pin(session, number).failures
        return self._patience.wait_s(number, failures)

    def report_not_me(self, session: int, number: LearnerNumber) -> Done[None]:
        """Tell the trainer that the sign-in before `session` was somebody else.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        with self._database.writing() as work:
            _, names = known(work, number)
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
            known(session, number)
            people.put_language(session, number, checked_language(language))
        with self._database.reading() as session:
            learner, _ = known(session, number)
        return Done(learner, changed(Topic.LEARNERS, learner=number))

    def reset_pin(self, trainer: LearnerNumber, number: LearnerNumber, new_pin: str) -> Done[None]:
        """Give somebody a new PIN; the waiting after wrong ones is over.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN, PIN_FORMAT.
        """
        sealed = pins.seal_pin(checked_pin(new_pin))
        with self._database.writing() as session:
            require_trainer(session, trainer)
            known(session, number)
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
            require_trainer(session, trainer)
            supervision.append_merge(session, self._recording, trainer=trainer, keep=keep, double=double)
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, Topic.RUNS, Topic.ATTEMPTS, learner=keep))

    def make_trainer(self, trainer: LearnerNumber, number: LearnerNumber) -> Done[None]:
        """Let a learner teach too.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN.
        """
        with self._database.writing() as session:
            require_trainer(session, trainer)
            known(session, number)
            people.put_role(session, number, Role.TRAINER)
            oversight.add(
                session, Entry(what="trainer-made", by=trainer, about=number), self._recording.stamp()
            )
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, learner=number))

    def removal(self, trainer: LearnerNumber, number: LearnerNumber) -> NameRemoval:
        """Return what removing a name would mean.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
            person, _ = known(session, number)
            installed = self._recording.programme_key() is not None
            waiting = 0 if installed else event_log.count_waiting_of(session, person)
        return NameRemoval(person.name, waiting)

    def remove_name(self, trainer: LearnerNumber, number: LearnerNumber) -> Done[None]:
        """Take name and badge of somebody off this station; events, answers and learner id stay.

        Raises:
            EnvironmentFault: TRAINER_ONLY; LEARNER_UNKNOWN, also for the trainer who asks.
        """
        with self._database.writing() as session:
            require_trainer(session, trainer)
            supervision.remove_name(session, self._recording, trainer=trainer, number=number)
        return Done(None, changed(Topic.OVERSIGHT, Topic.LEARNERS, Topic.ATTEMPTS, learner=number))

    def answers(self, trainer: LearnerNumber, number: LearnerNumber | None = None) -> tuple[AnswerLine, ...]:
        """Return the answers of one learner, or of all, the last first.

        Raises:
            EnvironmentFault: TRAINER_ONLY, LEARNER_UNKNOWN.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
            return supervision.answer_lines(session, number)

    def void_answer(self, trainer: LearnerNumber, attempt: AttemptId, reason: str) -> Done[None]:
        """Annul an answer: it stays on record and counts no more.

        Raises:
            EnvironmentFault: TRAINER_ONLY, RUN_UNKNOWN (no such answer), ALREADY_VOID.
        """
        with self._database.writing() as session:
            require_trainer(session, trainer)
            answer = supervision.append_void(
                session, self._recording, trainer=trainer, attempt=attempt, reason=reason
            )
        topics = (Topic.OVERSIGHT, Topic.ATTEMPTS, Topic.RUNS)
        return Done(None, changed(*topics, learner=answer.learner, run=answer.run))

    def oversight(self, trainer: LearnerNumber) -> tuple[OversightLine, ...]:
        """Return what trainers did and learners reported, the last first.

        Raises:
            EnvironmentFault: TRAINER_ONLY.
        """
        with self._database.reading() as session:
            require_trainer(session, trainer)
            return supervision.oversight_lines(session)

    def _check_pin(self, number: LearnerNumber, pin: str) -> None:
        """Compare the PIN outside any transaction: it takes its time."""
        with self._database.reading() as session:
            known(session, number)
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


def _station_code(code: str) -> str:
    try:
        return checked_code(code, longest=LONGEST_STATION_CODE)
    except EnvironmentFault as fault:
        raise EnvironmentFault(FaultCode.STATION_CODE_FORMAT, **fault.params) from fault


def _tile(learner: Learner, last_seen: str) -> LearnerTile:
    return LearnerTile(
        number=learner.number,
        name=learner.name,
        badge=learner.badge,
        agency=learner.agency,
        role=learner.role,
        last_seen=last_seen,
    )

"""Moving posts: a learner's practice under a passphrase, taken along and read in again.

Format 1.0, section 9.5. Nothing of it becomes an event, a pass or a score that counts.
"""

from pathlib import Path
from typing import Final

from docexam.domain.curriculum import Mode
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.exchange.identity import learner_id
from docexam.exchange.progress_file import (
    MOST_BYTES,
    PractisedAnswer,
    Progress,
    open_progress,
    seal_progress,
)
from docexam.files.private_files import bounded
from docexam.files.safe_write import Cancelled, remove_stale_parts, write_safely
from docexam.files.safe_write import Progress as Told
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.standing import known
from docexam.services.transfer.values import ProgressRead
from docexam.services.views import Written
from docexam.storage import attempts, brought
from docexam.storage.brought import BroughtAnswer
from docexam.storage.database import Session

PREFIX: Final = "my-progress-"
_PRACTICE: Final = frozenset({Mode.PRACTICE, Mode.LESSON})


class ProgressFiles:
    """Writes and reads "my progress" files."""

    def __init__(self, recording: Recording, keyring: Keyring) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring

    def write(
        self,
        learner: LearnerNumber,
        folder: Path,
        passphrase: str,
        *,
        progress: Told | None = None,
        cancelled: Cancelled | None = None,
    ) -> Done[Written]:
        """Seal a learner's practice under a passphrase only they know, and write it to `folder`.

        Raises:
            EnvironmentFault: HEAD_OFFICE_UNKNOWN (there is no learner id yet), PASSPHRASE_SHORT, LEARNER_UNKNOWN, or a
                TARGET_ code.
        """
        key = self._key()
        with self._database.reading() as session:
            person, numbers = known(session, learner)
            answers = (*_brought(session, numbers), *_given(session, numbers))
        taken = Progress(learner_id(key, agency=person.agency, badge=person.badge), answers)
        sealed = seal_progress(taken, passphrase)
        remove_stale_parts(folder, PREFIX)
        name = f"{PREFIX}{self._recording.clock.now():%Y%m%d}.age"
        written = write_safely(folder, name, sealed, replace=False, progress=progress, cancelled=cancelled)
        return Done(Written(written.path, written.size_bytes, written.sha256), changed(Topic.EXPORTS))

    def read(self, learner: LearnerNumber, file: Path, passphrase: str) -> Done[ProgressRead]:
        """Take in a progress file of the signed-in learner; reading it twice changes nothing.

        Raises:
            EnvironmentFault: HEAD_OFFICE_UNKNOWN, PASSPHRASE_WRONG, PROGRESS_OF_ANOTHER, EXCHANGE_UNREADABLE,
                EXCHANGE_VERSION_NEWER.
        """
        key = self._key()
        sealed = bounded(file, MOST_BYTES)
        if sealed is None:
            raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
        found = open_progress(sealed, passphrase)
        with self._database.writing() as session:
            person, _ = known(session, learner)
            if found.learner != learner_id(key, agency=person.agency, badge=person.badge):
                raise EnvironmentFault(FaultCode.PROGRESS_OF_ANOTHER)
            answers = [
                BroughtAnswer(
                    one.id,
                    one.at,
                    one.mode,
                    one.assessment,
                    one.exercise,
                    one.exercise_version,
                    one.correct,
                    one.score_permille,
                )
                for one in found.answers
            ]
            added = brought.add(session, person.number, answers, self._recording.stamp())
        return Done(ProgressRead(added, len(found.answers)), changed(Topic.ATTEMPTS, learner=learner))

    def _key(self) -> bytes:
        key = self._keyring.programme_key()
        if key is None:
            raise EnvironmentFault(FaultCode.HEAD_OFFICE_UNKNOWN)
        return key


def _given(session: Session, numbers: tuple[LearnerNumber, ...]) -> tuple[PractisedAnswer, ...]:
    """Return the practice of one person here, without what was annulled."""
    voided = {void.attempt for void in attempts.voids_of(session, numbers)}
    return tuple(
        PractisedAnswer(
            one.id,
            one.at,
            one.mode.value,
            one.assessment,
            one.item,
            one.item_version,
            one.correct,
            one.score_permille,
        )
        for one in (posted.attempt for posted in attempts.posted_attempts(session, numbers))
        if one.mode in _PRACTICE and one.id not in voided
    )


def _brought(session: Session, numbers: tuple[LearnerNumber, ...]) -> tuple[PractisedAnswer, ...]:
    """Return what they brought here before: it goes on with them."""
    return tuple(
        PractisedAnswer(
            one.id,
            one.given_at,
            one.mode,
            one.assessment,
            one.item,
            one.item_version,
            one.correct,
            one.score_permille,
        )
        for one in brought.of(session, numbers)
    )

"""Beginning a new installation: the way out when an event log was changed from outside, or a computer was copied.

Format 1.0, sections 5.5 and 8.3. Nothing is repaired in silence: the log ends where it is still whole, and what stands
after that is taken from the station's record again, under the ids it had, into the log of the new installation.
"""

from dataclasses import dataclass

from docexam.domain.ids import LearnerNumber
from docexam.sealing.ssh_signatures import check_code
from docexam.services import event_log as logging
from docexam.services import identity
from docexam.services.changes import Done, Topic, changed
from docexam.services.keyring import Keyring
from docexam.services.recording import Recording
from docexam.services.standing import require_trainer
from docexam.services.transfer import ranges
from docexam.storage import event_log, installation, oversight
from docexam.storage.database import Session
from docexam.storage.oversight import Entry


@dataclass(frozen=True, slots=True)
class InstallationState:
    """How the log stands: `broken_at` is the first event that was changed from outside, 0 where the log is whole.

    `refused` counts the events from there on, which cannot be sealed as they stand.
    """

    broken_at: int
    refused: int


class Installations:
    """Looks at the log of this installation and begins a new one."""

    def __init__(self, recording: Recording, keyring: Keyring) -> None:
        self._recording = recording
        self._database = recording.database
        self._keyring = keyring

    def look(self) -> InstallationState:
        """Return how the log of this installation, and of those it came from, stands."""
        with self._database.reading() as session:
            broken = _broken(session)
            lasts = event_log.last_seqs(session)
        refused = sum(lasts[one] - at + 1 for one, at in broken.items())
        return InstallationState(min(broken.values(), default=0), refused)

    def begin(self, trainer: LearnerNumber) -> Done[str]:
        """Become a new installation with a key of its own and return its check code.

        What the log before can no longer vouch for is appended again from the record; what was never confirmed goes
        out once more, the sound part of it under the name of the installation before.

        Raises:
            EnvironmentFault: TRAINER_ONLY, or a fault of the data folder; everything is as it was then.
        """
        with self._database.writing() as session:
            require_trainer(session, trainer)
            for one, at in _broken(session).items():
                event_log.end(session, one, last=at - 1)
            stamp = self._recording.stamp()
            begun = installation.become_clone(session, created_at=stamp.at)
            key = self._keyring.signing_key(begun.id)
            logging.append_waiting(session, self._recording)
            entry = Entry(what="installation-begun", by=trainer, about=trainer, detail=check_code(key.public))
            oversight.add(session, entry, stamp)
        with self._database.reading() as session:
            identity.note(session, self._database.path.parent)
        return Done(check_code(key.public), changed(Topic.EXPORTS, Topic.OVERSIGHT))


def _broken(session: Session) -> dict[str, int]:
    """Return the first event of each log that breaks its chain, beyond what head office confirmed."""
    found = {}
    for part in ranges.parts(session, everything=False):
        at = ranges.first_broken(session, part)
        if at and part.installation not in found:
            found[part.installation] = at
    return found

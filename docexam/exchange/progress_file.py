"""The "my progress" file a learner takes to another station: practice history, sealed by a passphrase.

Format 1.0, section 9.5: no events, nothing that counts. Its inner layout is the station program's own.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.events import MODES, is_event_time, is_token, is_uuid, is_version, is_whole
from docexam.exchange.notices import notice, read_notice
from docexam.sealing.age_files import open_with_passphrase, seal_with_passphrase

FORMAT: Final = "docexam-progress"
MOST_BYTES: Final = 64 * 1024 * 1024
LEAST_PASSPHRASE: Final = 12
"""Characters; the file is sealed by nothing else and may lie on a lost stick for years."""


@dataclass(frozen=True, slots=True)
class PractisedAnswer:
    """One answer given in practice: what was asked, when, and how it went."""

    id: str
    at: str
    mode: str
    assessment: str
    exercise: str
    exercise_version: str
    correct: bool
    score_permille: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What one learner takes along."""

    learner: str
    answers: tuple[PractisedAnswer, ...]


def seal_progress(progress: Progress, passphrase: str) -> bytes:
    """Return the sealed file.

    Raises:
        EnvironmentFault: PASSPHRASE_SHORT.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        raise EnvironmentFault(FaultCode.PASSPHRASE_SHORT, least=LEAST_PASSPHRASE)
    answers = [asdict(answer) for answer in progress.answers]
    return seal_with_passphrase(notice(FORMAT, learner=progress.learner, history=answers or None), passphrase)


def open_progress(sealed: bytes, passphrase: str) -> Progress:
    """Return what a file holds.

    Raises:
        EnvironmentFault: PASSPHRASE_WRONG, EXCHANGE_UNREADABLE, EXCHANGE_VERSION_NEWER.
    """
    values = read_notice(open_with_passphrase(sealed, passphrase), FORMAT, most_bytes=MOST_BYTES)
    history = values.get("history", [])
    if not isinstance(values.get("learner"), str) or not isinstance(history, list):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return Progress(values["learner"], tuple(_answer(entry) for entry in history))


def _answer(entry: Any) -> PractisedAnswer:
    if not isinstance(entry, dict) or not _well_formed(entry):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return PractisedAnswer(**{name: entry[name] for name in PractisedAnswer.__dataclass_fields__})


def _well_formed(entry: Mapping[str, Any]) -> bool:
    return (
        is_uuid(entry.get("id"))
        and is_event_time(entry.get("at"))
        and entry.get("mode") in MODES
        and is_token(entry.get("assessment"))
        and is_token(entry.get("exercise"))
        and is_version(entry.get("exercise_version"))
        and isinstance(entry.get("correct"), bool)
        and is_whole(entry.get("score_permille"), 0, 1000)
    )

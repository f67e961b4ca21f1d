"""What an answer to a face pair is worth.

The signal is the impostor. The verdict alone is scored: 1000 for right, 0 for wrong or none; certainty is reported
beside it and never pays by itself. Components that were noted are compared with the truth for the debrief only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from docexam.domain.attempt import Outcome
from docexam.domain.face import FaceComponent, FaceNote, FaceResponse, FaceTruth, Likeness

RULES_VERSION: Final = 1

CERTAINTY: Final = {1: 0.55, 3: 0.75, 5: 0.95}
"""What guess, probably and sure claim: the chance of being right."""


@dataclass(frozen=True, slots=True)
class FaceVerdict:
    """How a response compares with the truth."""

    outcome: Outcome
    correct: bool
    score_permille: int


def judge(response: FaceResponse, truth: FaceTruth) -> FaceVerdict:
    """Judge a response; none in time is an error of its own class."""
    correct = response is (FaceResponse.SAME if truth.same else FaceResponse.DIFFERENT)
    if truth.same:
        outcome = Outcome.CORRECT_REJECTION if correct else Outcome.FALSE_ALARM
    else:
        outcome = Outcome.HIT if correct else Outcome.MISS
    return FaceVerdict(outcome, correct, 1000 if correct else 0)


@dataclass(frozen=True, slots=True)
class NotesAgainstTruth:
    """Which notes held: differences seen rightly, differences that are none, and those that were passed over."""

    seen: tuple[FaceComponent, ...]
    imagined: tuple[FaceComponent, ...]
    passed_over: tuple[FaceComponent, ...]


def compare_notes(notes: Iterable[FaceNote], truth: FaceTruth) -> NotesAgainstTruth:
    """Set the notes against the components that do differ; what could not be seen is neither."""
    likeness = {note.component: note.likeness for note in notes}
    noted = tuple(part for part in FaceComponent if likeness.get(part) is Likeness.DIFFERENT)
    unseen = {part for part, what in likeness.items() if what is Likeness.CANNOT_SEE}
    return NotesAgainstTruth(
        seen=tuple(part for part in noted if part in truth.differing),
        imagined=tuple(part for part in noted if part not in truth.differing),
        passed_over=tuple(part for part in truth.differing if part not in noted and part not in unseen),
    )

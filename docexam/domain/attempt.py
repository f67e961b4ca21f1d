"""The record: what became of a trial."""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.curriculum import Mode
from docexam.domain.exercise import COUNTING_PARTS, WHOLE
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, AttemptId, FeatureId, ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.illumination import Light


class Outcome(StrEnum):
    """How a response compares with the truth, in the words of signal detection."""

    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false-alarm"
    CORRECT_REJECTION = "correct-rejection"
    UNCOUNTED = "uncounted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the rules of an exercise make of what was done: the answer, and what it is worth.

    `response` is a token of the closed list of its kind. `part` tells the parts of a case apart.
    """

    response: str
    outcome: Outcome
    correct: bool
    score_permille: int
    duration_ms: int
    rules_version: int
    part: int = WHOLE
    fraud_kind: FraudKind | None = None
    confidence: int | None = None
    regions: tuple[FeatureId, ...] = ()
    lights: tuple[Light, ...] = ()
    hints_used: int | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer as it stands on record; never changed. Annulled by a void, never deleted.

    `score_permille` is 0 to 1000 (see the rules of its kind in `training`); `duration_ms` is time of examination;
    `mono_ms` counts since the application started.
    """

    id: AttemptId
    trial: TrialId
    run: RunId
    learner: LearnerNumber
    assessment: AssessmentId
    mode: Mode
    item: ItemId
    item_version: str
    response: str
    fraud_kind: FraudKind | None
    confidence: int | None
    regions: tuple[FeatureId, ...]
    lights: tuple[Light, ...]
    outcome: Outcome
    correct: bool
    score_permille: int
    duration_ms: int
    at: str
    utc_offset_min: int
    mono_ms: int
    app_version: str
    rules_version: int
    language: str
    part: int = WHOLE
    hints_used: int | None = None

    @property
    def counts(self) -> bool:
        """Whether it is the answer to its exercise, not one of the skills behind a case."""
        return self.part in COUNTING_PARTS

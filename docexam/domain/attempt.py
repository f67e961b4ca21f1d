"""The record: what became of a trial."""

from dataclasses import dataclass
from enum import StrEnum

from docexam.domain.curriculum import Mode
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, AttemptId, FeatureId, ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Response


class Outcome(StrEnum):
    """How a response compares with the truth, in the words of signal detection."""

    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false-alarm"
    CORRECT_REJECTION = "correct-rejection"
    UNCOUNTED = "uncounted"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer as it stands on record; never changed. Annulled by a void, never deleted.

    `score_permille` is 0 to 1000 of verdict, kind and evidence (see `training.scoring`); `duration_ms` is time
    of examination; `mono_ms` counts since the application started.
    """

    id: AttemptId
    trial: TrialId
    run: RunId
    learner: LearnerNumber
    assessment: AssessmentId
    mode: Mode
    item: ItemId
    item_version: str
    response: Response
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

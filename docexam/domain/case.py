"""A case: document, face and story of one traveller with one truth; a shift: a queue of cases."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.inspection import Response


class CaseTruth(StrEnum):
    """What, if anything, is wrong with a traveller: at most one thing, so that one skill finds it."""

    GENUINE = "genuine"
    DOCUMENT = "document"
    FACE = "face"
    STORY = "story"

    @property
    def accepted(self) -> Response:
        """The right verdict at the first line, which neither refuses nor arrests."""
        return Response.RELEASE if self is CaseTruth.GENUINE else Response.REFER


class Pace(StrEnum):
    """How fast travellers come."""

    CALM = "calm"
    USUAL = "usual"
    BUSY = "busy"


GAP_S: Final = {Pace.CALM: 120, Pace.USUAL: 80, Pace.BUSY: 50}
"""Mean seconds between two travellers at one desk."""

SHARES_PERCENT: Final = (5, 10, 15, 25, 50)
"""What a trainer may choose of travellers to refer."""

LEAST_CASES: Final = 20
MOST_CASES: Final = 60


@dataclass(frozen=True, slots=True)
class ShiftWish:
    """What a trainer (or a learner who practises) chose."""

    cases: int = LEAST_CASES
    share_percent: int = 10
    pace: Pace = Pace.USUAL


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """One traveller of a shift, before documents, faces and stories are picked.

    `holder_seed` alone decides who the traveller is; `truth_seed` what is wrong and how; `arrives_ms` counts booth
    time, which stands still while the shift is interrupted.
    """

    position: int
    holder_seed: int
    truth: CaseTruth
    truth_seed: int
    arrives_ms: int


@dataclass(frozen=True, slots=True)
class HolderGroups:
    """The groups a traveller counts in, one per axis, for the check that nobody is held up for what he or she is."""

    province: str
    sex: str
    age_class: str
    skin: str
    head_covering: bool
    beard: bool

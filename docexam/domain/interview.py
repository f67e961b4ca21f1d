"""An interview as it takes place: the drawn traveller and what the learner does. The list of actions is the record."""

from dataclasses import dataclass
from datetime import date

from docexam.domain.document import Document
from docexam.domain.holder import Holder
from docexam.domain.ids import ReasonId
from docexam.domain.inspection import Response
from docexam.domain.scenario import Scenario
from docexam.domain.specimen import Recipe


@dataclass(frozen=True, slots=True)
class Traveller:
    """Who stands at the desk, drawn apart from the scenario: the document, its holder and the province of origin."""

    recipe: Recipe
    holder: Holder
    document: Document
    origin: str


@dataclass(frozen=True, slots=True)
class Interview:
    """A scenario with every slot filled, the traveller, and the day it takes place."""

    scenario: Scenario
    traveller: Traveller
    today: date
    post: str


@dataclass(frozen=True, slots=True)
class PaperRead:
    """A paper was taken up and read."""

    paper: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the board was asked."""

    turn: str


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """The traveller was asked about two linked facts that seem not to fit."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """A known fact was put to the traveller."""

    evidence: str


@dataclass(frozen=True, slots=True)
class Checked:
    """Something was found out without the traveller."""

    check: str


@dataclass(frozen=True, slots=True)
class RequestAnswered:
    """A question of the traveller was answered, or refused."""

    request: str
    granted: bool


@dataclass(frozen=True, slots=True)
class FactNoted:
    """A known fact, or an impression, was written into the notebook or, with `on` False, struck out."""

    fact: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class ContradictionLinked:
    """Two noted facts were linked as not fitting or, with `on` False, unlinked."""

    first: str
    second: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class Concluded:
    """The decision of the first line: release, or refer to second line with reasons."""

    response: Response
    reasons: tuple[ReasonId, ...] = ()


InterviewAction = (
    PaperRead
    | Asked
    | FollowedUp
    | EvidenceShown
    | Checked
    | RequestAnswered
    | FactNoted
    | ContradictionLinked
    | Concluded
)


@dataclass(frozen=True, slots=True)
class TimedInterviewAction:
    """An action and when it happened, in milliseconds of the interview since it was opened."""

    at_ms: int
    action: InterviewAction

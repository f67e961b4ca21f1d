"""An interview as it takes place: the scenario drawn for one traveller."""

from dataclasses import dataclass
from datetime import date

from docexam.domain.document import Document
from docexam.domain.fraud import FraudKind
from docexam.domain.holder import Holder
from docexam.domain.ids import ReasonId
from docexam.domain.scenario import Ground, Scenario, TravellerTruth
from docexam.domain.specimen import Recipe
from docexam.domain.text import Text


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
class InterviewTask:
    """Talk with a traveller and release or refer; the screen is given the interview without its truth."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class InterviewTruth:
    """What is true of the traveller: everything of a scenario that only a debrief tells.

    `protecting` are the reasons that ask for help, as they stood when the traveller stepped up.
    """

    truth: TravellerTruth
    fraud_kind: FraudKind
    title: Text
    story: Text
    next_time: Text
    decisive: tuple[str, ...]
    grounds: tuple[Ground, ...]
    protecting: tuple[ReasonId, ...]

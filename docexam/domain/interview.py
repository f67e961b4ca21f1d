"""An interview as it takes place: the scenario drawn for one traveller."""

from dataclasses import dataclass
from datetime import date

from docexam.domain.document import Document
from docexam.domain.holder import Holder
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

"""What is wrong with a specimen, where it shows and under which lights."""

from dataclasses import dataclass

from docexam.domain.feature import Polygon
from docexam.domain.fraud import NOT_FRAUD, FraudKind
from docexam.domain.ids import AlterationId, FeatureId
from docexam.domain.illumination import JUDGED_LIGHTS, Light


@dataclass(frozen=True, slots=True)
class Amount:
    """One named physical amount behind a difficulty, such as ``paste_edge_um`` = 40."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A further place that gives an alteration away: its other side, or a copy that still says the old thing."""

    page: str
    region: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one alteration did: the operator's own support and the lights that show it.

    `region` is in mm on `page` and includes side effects. Each judged light stands in exactly one of
    `reveals`, `may_show` and `silent`; `least_magnification` is at most 30. `by_reading` is for what is found
    by reading or arithmetic, in any light that shows the print. `explanation` is the id of a text of the
    curriculum. `elsewhere` is found by comparing, in any light.
    """

    alteration: AlterationId
    fraud_kind: FraudKind
    page: str
    region: tuple[Polygon, ...]
    features: tuple[FeatureId, ...]
    reveals: tuple[Light, ...]
    may_show: tuple[Light, ...]
    silent: tuple[Light, ...]
    least_magnification: float
    explanation: str
    amounts: tuple[Amount, ...] = ()
    by_reading: bool = False
    elsewhere: tuple[Elsewhere, ...] = ()

    def __post_init__(self) -> None:
        listed = [*self.reveals, *self.may_show, *self.silent]
        if sorted(listed) != sorted(JUDGED_LIGHTS):
            raise ValueError(f"{self.alteration}: each judged light must stand in exactly one list")

    def elsewhere_on(self, page: str) -> tuple[Polygon, ...]:
        """Return the further places on a page."""
        return tuple(polygon for place in self.elsewhere if place.page == page for polygon in place.region)


@dataclass(frozen=True, slots=True)
class Truth:
    """The truth of a whole specimen: one fraud kind and the findings of its alterations in order."""

    fraud_kind: FraudKind = FraudKind.OK
    findings: tuple[Finding, ...] = ()

    @property
    def fraudulent(self) -> bool:
        """Whether the accepted response is to refer."""
        return self.fraud_kind not in NOT_FRAUD

"""The closed list of bodies that do not exist: what pseudo documents may name as their issuer.

None is, or resembles, a State, a territory or an organisation. The machine-readable zone keeps UTO.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from docexam.domain.fraud import FraudKind


@dataclass(frozen=True, slots=True)
class InventedBody:
    """An issuer that does not exist: its name in capitals on two lines, and the office it says it has."""

    name: tuple[str, str]
    office: str


INVENTED_BODIES: Final[Mapping[FraudKind, tuple[InventedBody, ...]]] = MappingProxyType(
    {
        FraudKind.PS_FANT: (
            InventedBody(("FREE PROVINCE", "OF NOWHERE"), "CHANCELLERY OF NOWHERE"),
            InventedBody(("REALM OF THE", "SEVENTH SAIL"), "OFFICE OF THE SAIL"),
            InventedBody(("MOONLIT ISLES", "COMMONWEALTH"), "REGISTRY OF THE ISLES"),
        ),
        FraudKind.PS_CAMO: (InventedBody(("OLD MARCHES", "PROVINCE"), "MARCHES PASSPORT OFFICE"),),
        FraudKind.PS_PSEU: (
            InventedBody(("ORDER OF THE", "WANDERING STAR"), "LODGE OF TRAVELLERS"),
            InventedBody(("GUILD OF", "CLOUD PILOTS"), "GUILD CARD OFFICE"),
        ),
    }
)
"""By fraud kind. The camouflage names an abolished province of Utopia, as the world file has it."""

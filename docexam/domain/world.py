"""The fictional world: Utopia, its provinces and ports, and the names its people bear."""

from dataclasses import dataclass

from docexam.domain.people import PlaceKind
from docexam.domain.text import Text


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A name in Latin letters as printed in the VIZ, and in Arabic spelling."""

    latin: str
    arabic: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a holder is drawn from: every name is invented for Utopia and stands for nobody.

    `birth_places` are towns of Utopia, `authorities` the offices that issue documents. The pools are
    independent of each other: any given name goes with any surname and any place.
    """

    female: tuple[WrittenName, ...]
    male: tuple[WrittenName, ...]
    surnames: tuple[WrittenName, ...]
    birth_places: tuple[WrittenName, ...]
    authorities: tuple[WrittenName, ...]


@dataclass(frozen=True, slots=True)
class Province:
    """A part of the federation. A bilingual one writes Latin and Arabic script side by side."""

    id: str
    name: Text
    bilingual: bool = False
    abolished: bool = False


@dataclass(frozen=True, slots=True)
class Port:
    """A port of entry of Utopia, in `province`."""

    id: str
    name: Text
    kind: PlaceKind
    province: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """An airline, shipping or coach line of Utopia."""

    id: str
    name: Text
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class World:
    """Everything a specimen or a case may name: no place of the real world stands in it."""

    country: Text
    adjective: Text
    currency: Text
    provinces: tuple[Province, ...]
    ports: tuple[Port, ...]
    carriers: tuple[Carrier, ...]
    names: Names

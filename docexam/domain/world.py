"""The fictional world: all a specimen or a case may name. Real places and people never stand on one."""

from dataclasses import dataclass

from docexam.domain.curriculum import Review
from docexam.domain.holder import Sex
from docexam.domain.people import PlaceKind
from docexam.domain.text import Text


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name in Latin and Arabic script and the sex it is given to."""

    latin: str
    arabic: str
    sex: Sex


@dataclass(frozen=True, slots=True)
class NameInScripts:
    """A surname, place or authority in Latin and Arabic script."""

    latin: str
    arabic: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """Everything the holder of a specimen is drawn from."""

    given_names: tuple[GivenName, ...]
    surnames: tuple[NameInScripts, ...]
    places: tuple[NameInScripts, ...]

    def given_to(self, sex: Sex) -> tuple[GivenName, ...]:
        """Return the given names for holders of `sex`; all of them when it is unspecified."""
        if sex is Sex.UNSPECIFIED:
            return self.given_names
        return tuple(name for name in self.given_names if name.sex is sex)


@dataclass(frozen=True, slots=True)
class Province:
    """A part of the federation; a bilingual one writes Latin and Arabic script side by side."""

    id: str
    name: Text
    bilingual: bool = False
    abolished: bool = False


@dataclass(frozen=True, slots=True)
class Port:
    """A port of entry of Utopia and the province (its id) it lies in."""

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
    """Utopia: what its specimens and cases take their names from."""

    country: Text
    adjective: Text
    currency: Text
    provinces: tuple[Province, ...]
    ports: tuple[Port, ...]
    carriers: tuple[Carrier, ...]
    authorities: tuple[NameInScripts, ...]
    names: Names
    review: Review

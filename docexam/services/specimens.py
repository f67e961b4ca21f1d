"""Specimens as the rules and screens see them: the truth and what stands printed, never pixels.

The one service that asks the press.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from docexam.content.designs import Edition
from docexam.domain.design import Design
from docexam.domain.document import Document
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.holder import Holder
from docexam.domain.ids import DesignId
from docexam.domain.specimen import Recipe
from docexam.domain.truth import Truth
from docexam.domain.world import Names
from docexam.imaging.press.personalisation import document, holder
from docexam.imaging.press.printing import print_specimen
from docexam.services.views import DesignInfo, PageInfo, PrintedField

Art = Callable[[str], bytes]

_MRZ: Final = "mrz."
_KEPT: Final = 4


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is kept of a printed specimen: its truth and what stands in each field. The sheet itself is large."""

    truth: Truth
    written: Mapping[str, str]


class Specimens:
    """Specimens that come off the press. Facts of the last few are kept: a trial asks three times about one."""

    def __init__(
        self,
        designs: Mapping[DesignId, Design],
        *,
        art_of: Callable[[DesignId], Art],
        names: Names,
        earlier: Callable[[DesignId, int], Edition | None] = lambda design, version: None,
    ) -> None:
        self._designs = designs
        self._earlier = earlier
        self._art_of = art_of
        self._names = names
        self._kept: dict[Recipe, _Facts] = {}

    def truth(self, recipe: Recipe) -> Truth:
        """Return what is wrong with the specimen of `recipe`.

        Raises:
            EnvironmentFault: DESIGN_UNKNOWN and what the press refuses.
        """
        return self._facts(recipe).truth

    def design(self, design: DesignId) -> DesignInfo:
        """Return what the desk must know of a design.

        Raises:
            EnvironmentFault: DESIGN_UNKNOWN.
        """
        found = self._design(design)
        return DesignInfo(
            id=found.id,
            version=found.version,
            name=found.name,
            pages=tuple(PageInfo(p.name, p.title, p.width_mm, p.height_mm) for p in found.pages),
            lights=found.lights,
            features=found.features,
        )

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        """Return the lines of the machine-readable zone as they stand printed."""
        written = self._facts(recipe).written
        return tuple(written[field] for field in sorted(written) if field.startswith(_MRZ))

    def printed(self, recipe: Recipe) -> tuple[PrintedField, ...]:
        """Return the fields of the visual zone as they stand printed, in the order of the design."""
        written = self._facts(recipe).written
        return tuple(
            PrintedField(place.number, place.name, written[place.source.value])
            for place in self._edition(recipe).design.fields
            if place.source.value in written
        )

    def bearer(self, recipe: Recipe) -> tuple[Holder, Document]:
        """Return whom the specimen of `recipe` describes, and its number and dates, without printing it."""
        design = self._design(recipe.design)
        return holder(design, recipe.seed, self._names), document(design, recipe.seed)

    def _design(self, design: DesignId) -> Design:
        if design not in self._designs:
            raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=design)
        return self._designs[design]

    def _edition(self, recipe: Recipe) -> Edition:
        """Return the design in the version of the recipe where it is kept; the press refuses another one."""
        present = self._design(recipe.design)
        kept = (
            None
            if present.version == recipe.design_version
            else self._earlier(present.id, recipe.design_version)
        )
        return kept or Edition(present, self._art_of(present.id))

    def _facts(self, recipe: Recipe) -> _Facts:
        if recipe not in self._kept:
            edition = self._edition(recipe)
            printed = print_specimen(edition.design, recipe, art=edition.art, world=self._names)
            self._kept = dict(list(self._kept.items())[1 - _KEPT :])
            self._kept[recipe] = _Facts(printed.truth, printed.sheet.written())
        return self._kept[recipe]

"""The recipe: the whole identity of one specimen."""

from dataclasses import dataclass, replace
from typing import Final

from docexam.domain.ids import AlterationId, DesignId

RECIPE_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class AlterationUse:
    """One alteration of a recipe and how hard it is to find: 0 easy to 1 hard."""

    id: AlterationId
    difficulty: float = 0.0

    def __post_init__(self) -> None:
        if not 0.0 <= self.difficulty <= 1.0:
            raise ValueError(f"difficulty must lie between 0 and 1, not {self.difficulty}")


@dataclass(frozen=True, slots=True)
class Recipe:
    """A design of one version, a seed for its holder and print, and alterations in order.

    The same recipe gives the same specimen on every machine. `twin` asks for the same-content twin: the
    content the alterations would write, in the genuine technique.
    """

    design: DesignId
    design_version: int
    seed: int
    alterations: tuple[AlterationUse, ...] = ()
    twin: bool = False
    version: int = RECIPE_VERSION

    @property
    def genuine(self) -> bool:
        """Whether nothing was altered; can be told from the recipe alone."""
        return not self.alterations or self.twin


def genuine_twin(recipe: Recipe) -> Recipe:
    """Return the same-content twin of `recipe`: what it would look like issued by the authority."""
    return replace(recipe, twin=True)

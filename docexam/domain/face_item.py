"""Face pairs as content: templates that a seed turns into two pictures."""

from dataclasses import dataclass, field

from docexam.domain.curriculum import Review
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import ItemId


@dataclass(frozen=True, slots=True)
class FaceItem:
    """A template of a face pair: the holder or somebody else, and how hard it nominally is; never the people.

    `difficulty` is on the scale of `training.face_matching.difficulty`. The id says nothing about the truth.
    """

    id: ItemId
    version: str
    same: bool
    difficulty: float
    review: Review = field(default_factory=Review)

    @property
    def exercise(self) -> ExerciseKind:
        """Compare two faces."""
        return ExerciseKind.FACE

    @property
    def genuine(self) -> bool:
        """Whether the face is the holder's."""
        return self.same

    @property
    def pile(self) -> str:
        """Those as hard."""
        return f"face {self.difficulty:.1f}"

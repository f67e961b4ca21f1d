"""The pictures of a tour: one PNG for each screen, numbered in the order of the journey."""

from dataclasses import dataclass, field
from pathlib import Path

from docexam.app.tour.hand import Hand


@dataclass(slots=True)
class Album:
    """Takes pictures of one window into one folder."""

    folder: Path
    hand: Hand
    language: str
    files: list[Path] = field(default_factory=list)

    def take(self, name: str) -> None:
        """Write the window as ``NN-name.LANG.png``."""
        file = self.folder / f"{len(self.files) + 1:02}-{name}.{self.language}.png"
        self.hand.picture(file)
        self.files.append(file)

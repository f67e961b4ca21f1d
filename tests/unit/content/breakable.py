"""A copy of the shipped curricula that a test may break."""

from dataclasses import dataclass
from pathlib import Path

from docexam.content.codec import ContentProblem
from docexam.content.pack import read_pack
from docexam.content.scenarios import SCENARIO_FOLDER, read_scenarios
from docexam.content.validation import pack_problems
from docexam.domain.curriculum import InterviewItem

REPOSITORY = Path(__file__).resolve().parents[3]
DESIGN = "utopia-passport-2024"
DESIGNS = frozenset(path.name for path in (REPOSITORY / "assets" / "specimens").iterdir() if path.is_dir())


@dataclass(frozen=True)
class Breakable:
    """A folder with ``curricula`` in it; the designs are taken as given."""

    folder: Path

    def file(self, name: str) -> Path:
        return self.folder / "curricula" / name

    def change(self, name: str, old: str, new: str) -> None:
        """Replace the first `old` in a file, which must be there."""
        text = self.file(name).read_text(encoding="utf-8")
        assert old in text
        self.file(name).write_text(text.replace(old, new, 1), encoding="utf-8")

    def add(self, name: str, text: str) -> None:
        file = self.file(name)
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")

    def problems(self) -> list[ContentProblem]:
        read = read_pack(self.folder)
        if read.value is None:
            return list(read.problems)
        pool = read_scenarios(self.folder / "curricula" / read.value.folder / SCENARIO_FOLDER, walks=False)
        further = tuple(map(InterviewItem, pool.scenarios))
        lists_file = "curricula/lists.toml"
        return list(pack_problems(read.value, designs=DESIGNS, lists_file=lists_file, further=further))

    def said(self) -> list[str]:
        return [str(problem) for problem in self.problems()]

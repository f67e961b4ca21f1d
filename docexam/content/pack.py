"""What lies in the folder ``curricula``: which file holds what, read into domain values."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from docexam.content.codec import ContentProblem, Decoded, invalid, parsed, read_file
from docexam.content.portraits import load_bank
from docexam.domain.curriculum import Assessment, Curriculum, Explanation, Item, Reason, Review
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise_items import (
    CheckDigitItem,
    DisagreeItem,
    LightItem,
    OrderItem,
    PointItem,
    ProcessItem,
    SkillItem,
)
from docexam.domain.face_item import FaceItem
from docexam.domain.fraud import FraudKind
from docexam.domain.people import ListedAgency, ListedPlace
from docexam.domain.portrait import Use
from docexam.domain.text import Text
from docexam.domain.world import World

T = TypeVar("T")

FOLDER: Final = "curricula"
LISTS_FILE: Final = "lists.toml"
WORLD_FILE: Final = "world.toml"
BLOCKED_WORDS_FILE: Final = "blocked_words.toml"
CURRICULUM_FILE: Final = "curriculum.toml"
REASONS_FILE: Final = "reasons.toml"
EXPLANATIONS_FILE: Final = "explanations.toml"
FRAUD_KINDS_FILE: Final = "fraud_kinds.toml"
EXERCISES_FILE: Final = "exercises.toml"
FACES_FILE: Final = "faces.toml"
FEWEST_HOLDERS: Final = 10
"""With fewer people in the portrait bank no face pairs are offered: everybody would be met again and again."""


@dataclass(frozen=True, slots=True)
class Lists:
    """``lists.toml``: the agencies, border crossing points and training centres a station chooses from."""

    agencies: tuple[ListedAgency, ...]
    places: tuple[ListedPlace, ...]
    centres: tuple[ListedPlace, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class BlockedWords:
    """``blocked_words.toml``: what no reason for a referral may contain, by language.

    A trailing ``*`` stands for any ending; several words are matched in that order.
    """

    en: tuple[str, ...]
    ar: tuple[str, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Course:
    """``<id>/curriculum.toml``: the items of a course and the assessments drawn from them."""

    id: str
    version: str
    title: Text
    items: tuple[Item, ...]
    assessments: tuple[Assessment, ...]
    review: Review
    export_practice: bool = False


@dataclass(frozen=True, slots=True)
class Reasons:
    """``<id>/reasons.toml``."""

    reasons: tuple[Reason, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Explanations:
    """``<id>/explanations.toml``."""

    explanations: tuple[Explanation, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class NamedKind:
    """A fraud kind, its name and what it means."""

    code: FraudKind
    name: Text
    definition: Text


@dataclass(frozen=True, slots=True)
class FraudKinds:
    """``<id>/fraud_kinds.toml``."""

    kinds: tuple[NamedKind, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Exercises:
    """``<id>/exercises.toml``: exercises with an answer sheet, kind by kind, and the sets drawn from them.

    `processes` name the printing processes and say how each is told; their ids are the answers of `process`.
    """

    point: tuple[PointItem, ...]
    process: tuple[ProcessItem, ...]
    disagree: tuple[DisagreeItem, ...]
    check_digit: tuple[CheckDigitItem, ...]
    order: tuple[OrderItem, ...]
    light: tuple[LightItem, ...]
    processes: tuple[Explanation, ...]
    assessments: tuple[Assessment, ...]
    review: Review

    @property
    def items(self) -> tuple[SkillItem, ...]:
        """Every item, whatever its kind."""
        return (*self.point, *self.process, *self.disagree, *self.check_digit, *self.order, *self.light)


@dataclass(frozen=True, slots=True)
class FaceSets:
    """``<id>/faces.toml``: sorts of face pairs, and the sets drawn from them."""

    items: tuple[FaceItem, ...]
    assessments: tuple[Assessment, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything read from ``curricula``, before its parts are checked against each other."""

    folder: str
    lists: Lists
    world: World
    blocked_words: BlockedWords
    course: Course
    reasons: Reasons
    explanations: Explanations
    fraud_kinds: FraudKinds
    exercises: Exercises
    faces: FaceSets

    @property
    def reviews(self) -> tuple[Review, ...]:
        """The sign-off of each file."""
        files = (self.lists, self.world, self.blocked_words, self.course)
        texts = (self.reasons, self.explanations, self.fraud_kinds, self.exercises, self.faces)
        return tuple(file.review for file in (*files, *texts))

    @property
    def curriculum(self) -> Curriculum:
        """The course with its reasons, explanations and fraud kinds."""
        return Curriculum(
            id=self.course.id,
            version=self.course.version,
            title=self.course.title,
            items=self.course.items,
            assessments=(*self.course.assessments, *self.exercises.assessments, *self.faces.assessments),
            reasons=self.reasons.reasons,
            explanations=self.explanations.explanations,
            fraud_kinds=tuple((kind.code, kind.name) for kind in self.fraud_kinds.kinds),
            export_practice=self.course.export_practice,
            review=self.course.review,
            definitions=tuple((kind.code, kind.definition) for kind in self.fraud_kinds.kinds),
            exercises=(*self.exercises.items, *self.faces.items),
            processes=self.exercises.processes,
        )


def read_pack(
    content_dir: Path, *, own_lists: Path | None = None, packs: tuple[Path, ...] = ()
) -> Decoded[Pack]:
    """Read the folder ``curricula`` of `content_dir`; `own_lists` as in `read_lists`.

    Each file is taken from the first of the folders `packs` that has it, the files of a course all from one.
    """
    root = next((pack for pack in packs if holds_course(pack)), content_dir)
    folder, stray = _course_folder(root / FOLDER)
    if folder is None:
        return Decoded(None, stray)
    reading = _Reading((*packs, content_dir), course_root=root)
    lists = reading.kept(read_lists(_first_with(LISTS_FILE, (*packs, content_dir)), own_lists=own_lists))
    world = reading.file(WORLD_FILE, World)
    words = reading.file(BLOCKED_WORDS_FILE, BlockedWords)
    course = reading.file(f"{folder}/{CURRICULUM_FILE}", Course)
    reasons = reading.file(f"{folder}/{REASONS_FILE}", Reasons)
    explanations = reading.file(f"{folder}/{EXPLANATIONS_FILE}", Explanations)
    kinds = reading.file(f"{folder}/{FRAUD_KINDS_FILE}", FraudKinds)
    exercises = reading.file(f"{folder}/{EXERCISES_FILE}", Exercises)
    faces = reading.file(f"{folder}/{FACES_FILE}", FaceSets)
    if not (
        lists and world and words and course and reasons and explanations and kinds and exercises and faces
    ):
        return Decoded(None, tuple(reading.problems))
    if not _enough_portraits(content_dir):
        faces = FaceSets((), (), faces.review)
    return Decoded(Pack(folder, lists, world, words, course, reasons, explanations, kinds, exercises, faces))


def _enough_portraits(content_dir: Path) -> bool:
    try:
        bank = load_bank(content_dir / "assets")
    except EnvironmentFault:
        return False
    practised = bank.of_use(Use.PRACTICE)
    return sum(family.document is not None and bool(family.live) for family in practised) >= FEWEST_HOLDERS


def holds_course(root: Path) -> bool:
    """Tell whether a folder of content brings a course of its own."""
    return any((root / FOLDER).glob(f"*/{CURRICULUM_FILE}"))


def course_of(root: Path) -> tuple[str, str]:
    """Return id and version of the course a folder of content brings; both empty where it cannot be read."""
    for path in sorted((root / FOLDER).glob(f"*/{CURRICULUM_FILE}")):
        try:
            table = parsed(path.read_bytes(), path.name)
        except (OSError, EnvironmentFault):
            continue
        return str(table.get("id", "")), str(table.get("version", ""))
    return "", ""


def read_lists(content_dir: Path, *, own_lists: Path | None = None) -> Decoded[Lists]:
    """Read the lists a station chooses from; a file at `own_lists` stands in place of the one shipped."""
    if own_lists is not None and own_lists.exists():
        return read_file(own_lists, Lists, name=str(own_lists))
    return read_file(content_dir / FOLDER / LISTS_FILE, Lists, name=f"{FOLDER}/{LISTS_FILE}")


class _Reading:
    """Reads file after file and keeps the problems of all of them."""

    def __init__(self, roots: tuple[Path, ...], *, course_root: Path) -> None:
        self._roots = roots
        self._course_root = course_root
        self.problems: list[ContentProblem] = []

    def file(self, name: str, kind: type[T]) -> T | None:
        root = self._course_root if "/" in name else _first_with(name, self._roots)
        return self.kept(read_file(root / FOLDER / name, kind, name=f"{FOLDER}/{name}"))

    def kept(self, read: Decoded[T]) -> T | None:
        self.problems.extend(read.problems)
        return read.value


def _first_with(name: str, roots: tuple[Path, ...]) -> Path:
    """Return the first root that has the file `name` beside its course, the last one if none has."""
    return next((root for root in roots if (root / FOLDER / name).is_file()), roots[-1])


def _course_folder(folder: Path) -> tuple[str | None, tuple[ContentProblem, ...]]:
    """Return the name of the one course below `folder`, or what is wrong with the number of them."""
    names = sorted(path.parent.name for path in folder.glob(f"*/{CURRICULUM_FILE}"))
    if len(names) == 1:
        return names[0], ()
    if not names:
        return None, (ContentProblem(FaultCode.ASSET_MISSING, f"{FOLDER}/*/{CURRICULUM_FILE}"),)
    return None, tuple(
        invalid(f"{FOLDER}/{name}/{CURRICULUM_FILE}", "id", "a second course") for name in names[1:]
    )

"""Everything read from ``assets`` and ``curricula``, checked and ready to be used."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from docexam.content import designs as design_folders
from docexam.content.availability import can_be_put, with_designs
from docexam.content.codec import ContentProblem, invalid, problem_of
from docexam.content.designs import Edition
from docexam.content.pack import FOLDER, LISTS_FILE, Lists, Pack, read_lists, read_pack
from docexam.content.scenarios import SCENARIO_FOLDER, ScenarioPool, read_scenarios
from docexam.content.validation import lists_spots, pack_problems
from docexam.domain.curriculum import Curriculum, InterviewItem
from docexam.domain.design import Design
from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.ids import DesignId
from docexam.domain.people import ListedAgency, ListedPlace
from docexam.domain.world import Names, World

ASSETS: Final = "assets"


@dataclass(frozen=True, slots=True)
class DraftCount:
    """How much of the content nobody has signed off yet, and of how much.

    Items include assessments; texts are the explanations of the debrief and the security features of the
    designs; files are the text files of content, designs included.
    """

    items: int
    of_items: int
    texts: int
    of_texts: int
    files: int
    of_files: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The content of the program: the course, the lists, the designs and the fictional world.

    `sources` gives the press the bytes of each design's drawings and fonts.
    `earlier` gives a version of a design from before the present one, None if it is not kept.
    `left_out` names what is wrong with designs that cannot be used; nothing that is built on them is offered.
    """

    curriculum: Curriculum
    agencies: tuple[ListedAgency, ...]
    places: tuple[ListedPlace, ...]
    centres: tuple[ListedPlace, ...]
    designs: Mapping[DesignId, Design]
    world: World
    drafts: DraftCount
    sources: Mapping[DesignId, Callable[[str], bytes]]
    left_out: tuple[ContentProblem, ...] = ()
    earlier: Callable[[DesignId, int], Edition | None] = lambda design, version: None

    def edition(self, design: DesignId, version: int) -> Edition:
        """Return a design in the version a recipe was made with.

        Raises:
            EnvironmentFault: DESIGN_UNKNOWN, DESIGN_VERSION_UNKNOWN (it is not kept), or what is wrong with it.
        """
        present = self.designs.get(design)
        if present is None:
            raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=design)
        if present.version == version:
            return Edition(present, self.sources[design])
        kept = self.earlier(design, version)
        if kept is None:
            raise EnvironmentFault(FaultCode.DESIGN_VERSION_UNKNOWN, design=design, version=version)
        return kept

    @property
    def names(self) -> Names:
        """The names holders are drawn from."""
        return self.world.names


def load_catalogue(
    data_dir: Path, *, own_lists: Path | None = None, packs: tuple[Path, ...] = ()
) -> Catalogue:
    """Read and check the content below `data_dir`, which holds ``assets`` and ``curricula``.

    A file at `own_lists` (there need not be one) stands in place of the lists that are shipped. A design that
    cannot be used is left out, unless the course is built on it. What lies in the folders `packs` stands before what
    is shipped, the first of them before the others.

    Raises:
        EnvironmentFault: the first of `problems` that matters: ASSET_MISSING, ASSET_DAMAGED, CONTENT_SYNTAX
            (file, line), CONTENT_INVALID (file, key, reason) or ISSUER_REFUSED.
    """
    found = _Found(data_dir, own_lists, packs, walks=False)
    for problem in found.hindrances():
        raise problem.fault()
    return found.catalogue()


def problems(data_dir: Path, *, own_lists: Path | None = None) -> list[ContentProblem]:
    """Return everything wrong with the content below `data_dir`, files in the order they are read."""
    return list(_Found(data_dir, own_lists, (), walks=True).problems)


def load_lists(data_dir: Path, *, own_lists: Path | None = None) -> Lists:
    """Read and check the lists alone; what it raises as `load_catalogue`."""
    read = read_lists(data_dir, own_lists=own_lists)
    if read.value is None:
        raise read.problems[0].fault()
    for key, reason in lists_spots(read.value):
        raise invalid(_lists_file(own_lists), key, reason).fault()
    return read.value


def art_source(data_dir: Path, design: DesignId) -> Callable[[str], bytes]:
    """Return what gives the press the bytes of a design's drawings and fonts."""
    return design_folders.art_source(data_dir / ASSETS, design)


class _Found:
    """What was read below a folder, with all its problems."""

    def __init__(
        self, data_dir: Path, own_lists: Path | None, packs: tuple[Path, ...], *, walks: bool
    ) -> None:
        self._fonts = data_dir / ASSETS / design_folders.FONTS
        self._designs: dict[DesignId, Design] = {}
        self._places: dict[DesignId, Path] = {}
        self._of_designs = tuple(map(problem_of, self._add_designs(data_dir / ASSETS)))
        # a pack is taken whole or not at all: a design of it that cannot be used is a hindrance
        of_packs = [fault for pack in reversed(packs) for fault in self._add_designs(pack / ASSETS)]
        read = read_pack(data_dir, own_lists=own_lists, packs=packs)
        self._pack = read.value
        self.problems = [*self._of_designs, *map(problem_of, of_packs), *read.problems]
        self._interviews = self._read_scenarios((*packs, data_dir), walks=walks)
        if self._pack is not None:
            # A design that could not be read was named already; the items built on it are not at fault.
            known = {
                *self._designs,
                *(name for root in (data_dir, *packs) for name in _folders(root / ASSETS)),
            }
            lists_file = _lists_file(own_lists)
            further = tuple(map(InterviewItem, self._interviews.scenarios))
            found = pack_problems(self._pack, designs=known, lists_file=lists_file, further=further)
            self.problems.extend(found)

    def _read_scenarios(self, roots: Iterable[Path], *, walks: bool) -> ScenarioPool:
        """Read the interviews of the course from the first of `roots` that brings any; a course may have none."""
        pack = self._pack
        if pack is None:
            return ScenarioPool((), (), ())
        for root in roots:
            folder = root / FOLDER / pack.folder / SCENARIO_FOLDER
            if folder.is_dir():
                pool = read_scenarios(folder, world=pack.world, words=pack.blocked_words, walks=walks)
                self.problems.extend(pool.problems)
                return pool
        return ScenarioPool((), (), ())

    def _add_designs(self, assets: Path) -> tuple[DocexamError, ...]:
        """Add the designs below `assets`, in place of those of the same id, and return what is wrong with others."""
        found, faults = design_folders.load_sound_designs(assets, fonts=self._fonts)
        self._designs.update(found)
        self._places.update(dict.fromkeys(found, assets))
        return faults

    def _earlier(self, design: DesignId, version: int) -> Edition | None:
        return design_folders.earlier_edition(self._places[design], design, version, fonts=self._fonts)

    def hindrances(self) -> list[ContentProblem]:
        """Return the problems that nobody can work with: all but those of designs, while one is left to examine."""
        if self._pack is not None and can_be_put(self._pack.curriculum, self._designs.keys()):
            return self.problems[len(self._of_designs) :]
        return self.problems

    def catalogue(self) -> Catalogue:
        if self._pack is None:
            raise ValueError("content with problems makes no catalogue")
        lists, pool = self._pack.lists, self._interviews
        course = self._pack.curriculum
        whole = replace(
            course,
            exercises=(*course.exercises, *map(InterviewItem, pool.scenarios)),
            interview_reasons=pool.reasons,
        )
        curriculum = with_designs(whole, self._designs.keys())
        return Catalogue(
            curriculum=curriculum,
            agencies=lists.agencies,
            places=lists.places,
            centres=lists.centres,
            designs=MappingProxyType(dict(self._designs)),
            world=self._pack.world,
            sources=MappingProxyType(
                {
                    design: design_folders.art_source(place, design, fonts=self._fonts)
                    for design, place in self._places.items()
                }
            ),
            drafts=_drafts(self._pack, curriculum, self._designs),
            left_out=self._of_designs,
            earlier=cache(self._earlier),
        )


def _folders(assets_dir: Path) -> Iterable[str]:
    return (path.parent.name for path in (assets_dir / "specimens").glob(f"*/{design_folders.FILE_NAME}"))


def _lists_file(own_lists: Path | None) -> str:
    return str(own_lists) if own_lists is not None and own_lists.exists() else f"{FOLDER}/{LISTS_FILE}"


def _drafts(pack: Pack, curriculum: Curriculum, designs: Mapping[DesignId, Design]) -> DraftCount:
    items = [item.review.draft for item in curriculum.every_item]
    items += [assessment.review.draft for assessment in curriculum.assessments]
    said = (*curriculum.explanations, *curriculum.processes)
    texts = [explanation.review.draft for explanation in said]
    texts += [not feature.review for design in designs.values() for feature in design.features]
    files = [review.draft for review in pack.reviews] + [d.review.draft for d in designs.values()]
    return DraftCount(sum(items), len(items), sum(texts), len(texts), sum(files), len(files))

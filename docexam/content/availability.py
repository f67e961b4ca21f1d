"""What of a course can be put to a learner when some of its designs cannot be used."""

from collections.abc import Iterator, Set
from dataclasses import replace

from docexam.domain.curriculum import AnyItem, Assessment, Curriculum, InterviewItem
from docexam.domain.ids import DesignId, ItemId


def can_be_put(curriculum: Curriculum, designs: Set[DesignId]) -> bool:
    """Tell whether a document is left to examine."""
    return any(item.design in designs for item in curriculum.items)


def with_designs(curriculum: Curriculum, designs: Set[DesignId]) -> Curriculum:
    """Return the course without what is built on other designs than `designs`."""
    if all(_printable(item, designs) for item in curriculum.every_item):
        return curriculum
    items = tuple(item for item in curriculum.items if item.design in designs)
    exercises = tuple(item for item in curriculum.exercises if _printable(item, designs))
    left = {item.id: item for item in (*items, *exercises)}
    every = {item.id: item for item in curriculum.every_item}
    assessments = tuple(
        replace(assessment, items=tuple(item for item in assessment.items if item in left))
        for assessment in curriculum.assessments
        if _still_whole(assessment, every, left)
    )
    return replace(curriculum, items=items, exercises=exercises, assessments=assessments)


def _printable(item: AnyItem, designs: Set[DesignId]) -> bool:
    needed = set(_designs_of(item))
    return not needed or bool(needed & designs)


def _designs_of(item: AnyItem) -> Iterator[DesignId]:
    """Yield the designs of which an item needs one; an interview prints one of several."""
    if isinstance(item, InterviewItem):
        for paper in item.scenario.papers:
            yield from paper.designs
        return
    design = getattr(item, "design", None)
    if design is not None:
        yield design


def _still_whole(assessment: Assessment, every: dict[ItemId, AnyItem], left: dict[ItemId, AnyItem]) -> bool:
    """Tell whether a set still has something of each sort it had: genuine, altered, and skills without either."""
    before = {every[item].genuine for item in assessment.items}
    return before == {every[item].genuine for item in assessment.items if item in left}

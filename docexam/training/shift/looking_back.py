"""What a shift shows at its end: who was let through, who was held up without need, which skill missed it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from statistics import median
from typing import Final

from docexam.domain.attempt import Outcome
from docexam.domain.case import CaseTruth, HolderGroups
from docexam.domain.inspection import Response
from docexam.training.detection import Counts, Rate, count, rate

ENOUGH_GENUINE: Final = 30
"""Genuine travellers of a group, below which nothing is said of it."""


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """What became of one traveller.

    `verdict` decides alone. `document`, `face_same` and `story_solved` are what was answered on the way, None where
    it was not asked or not answered: they tell which skill found it or missed it.
    """

    position: int
    truth: CaseTruth
    verdict: Response
    duration_ms: int
    groups: HolderGroups
    document: Response | None = None
    face_same: bool | None = None
    story_solved: bool | None = None

    @property
    def outcome(self) -> Outcome:
        """How the verdict compares with the truth."""
        return outcome_of(self.truth, self.verdict)

    @property
    def missed_by(self) -> CaseTruth | None:
        """The skill that would have found it, where the traveller was let through."""
        return self.truth if self.outcome is Outcome.MISS else None

    @property
    def found_by_its_skill(self) -> bool | None:
        """Whether what was wrong was seen for what it was; None with a genuine traveller or where it was not asked."""
        if self.truth is CaseTruth.DOCUMENT:
            return None if self.document is None else self.document is Response.REFER
        if self.truth is CaseTruth.FACE:
            return None if self.face_same is None else not self.face_same
        return self.story_solved if self.truth is CaseTruth.STORY else None


def outcome_of(truth: CaseTruth, verdict: Response) -> Outcome:
    """Return how `verdict` compares with `truth`; no answer in time is a miss, or holds a genuine traveller up."""
    if truth is CaseTruth.GENUINE:
        return Outcome.CORRECT_REJECTION if verdict is Response.RELEASE else Outcome.FALSE_ALARM
    return Outcome.HIT if verdict is Response.REFER else Outcome.MISS


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """One shift in counts. A single shift holds too few to refer for any claim about a person."""

    counts: Counts
    let_through: tuple[CaseAnswer, ...]
    held_up: tuple[CaseAnswer, ...]
    median_ms: int
    longest_ms: int
    missed: tuple[tuple[CaseTruth, int], ...]
    right_for_another_reason: tuple[CaseAnswer, ...]
    """Rightly referred, though what was wrong was not seen for what it was."""


def shift_report(answers: Sequence[CaseAnswer]) -> ShiftReport | None:
    """Return what a shift shows, or None when nobody was decided."""
    if not answers:
        return None
    let_through = tuple(one for one in answers if one.outcome is Outcome.MISS)
    missed = tuple(
        (truth, sum(one.missed_by is truth for one in let_through))
        for truth in (CaseTruth.DOCUMENT, CaseTruth.FACE, CaseTruth.STORY)
    )
    durations = [one.duration_ms for one in answers]
    return ShiftReport(
        counts=count(one.outcome for one in answers),
        let_through=let_through,
        held_up=tuple(one for one in answers if one.outcome is Outcome.FALSE_ALARM),
        median_ms=round(median(durations)),
        longest_ms=max(durations),
        missed=missed,
        right_for_another_reason=tuple(
            one for one in answers if one.outcome is Outcome.HIT and one.found_by_its_skill is False
        ),
    )


@dataclass(frozen=True, slots=True)
class GroupRate:
    """How often genuine travellers of one group were held up. For reflection; decides nothing."""

    axis: str
    group: str
    held_up: Rate


def bias_report(answers: Iterable[CaseAnswer]) -> tuple[GroupRate, ...]:
    """Return the share of genuine travellers held up, by group and axis, over all shifts given.

    An axis is silent unless two of its groups have `ENOUGH_GENUINE` travellers: a rate needs one to stand beside.
    """
    genuine = [one for one in answers if one.truth is CaseTruth.GENUINE]
    return tuple(line for axis in fields(HolderGroups) for line in _axis_rates(axis.name, genuine))


def _axis_rates(axis: str, genuine: Sequence[CaseAnswer]) -> tuple[GroupRate, ...]:
    tally: dict[str, list[bool]] = {}
    for one in genuine:
        tally.setdefault(str(getattr(one.groups, axis)), []).append(one.outcome is Outcome.FALSE_ALARM)
    spoken = {group: held for group, held in sorted(tally.items()) if len(held) >= ENOUGH_GENUINE}
    if len(spoken) < 2:  # a comparison needs two
        return ()
    rates = ((group, rate(sum(held), len(held))) for group, held in spoken.items())
    return tuple(GroupRate(axis, group, held_up) for group, held_up in rates if held_up is not None)

"""The ladder of the programme in people: who stands where, who waits for the next step and since when.

Counts follow the rules of the funnel (format 1.0, section 13): a learner once a step, after alias, without what was
annulled. Passes that rest on trial exams count nowhere and are told beside.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from docexam.tracker.funnel import NONE
from docexam.tracker.programme import ALWAYS, PASS_OUTCOMES, Period, Step, counted, steps


class Stage(StrEnum):
    """The five steps, in order."""

    BASIC = "basic"
    ADVANCED = "advanced"
    TRAINER = "tot"
    PILOT = "pilot"
    OBSERVED = "observed"


STAGES: Final = tuple(Stage)


@dataclass(frozen=True, slots=True)
class StageCount:
    """People at one step: there, waiting for the next (no event of it yet), and there by a trial exam alone."""

    stage: Stage
    people: int
    waiting: int
    on_trial: int


@dataclass(frozen=True, slots=True)
class InLine:
    """Somebody who waits for the next step; `on_trial` did not pass yet, `flagged` has the day of receipt."""

    person: str
    agency: str
    bcp: str
    centre: str
    since: str
    on_trial: bool
    flagged: bool


@dataclass(frozen=True, slots=True)
class Ladder:
    """The five steps, the waiting of each by date, and Basic, Advanced and trainers by agency."""

    stages: tuple[StageCount, ...]
    waiting: Mapping[Stage, tuple[InLine, ...]]
    by_agency: Mapping[str, tuple[int, int, int]]

    def count(self, stage: Stage) -> StageCount:
        """Return the count of a step."""
        return self.stages[STAGES.index(stage)]


def ladder(connection: Connection, period: Period = ALWAYS, *, agency: str = "") -> Ladder:
    """Count the ladder of a period, of one agency or of all.

    Somebody waits until any event of the next step says otherwise, whenever that was.
    """
    every = steps(connection)
    reached = {stage: _of_agency(_reached(every, stage, period), agency) for stage in STAGES}
    on_trial = {stage: _on_trial(every, stage, period, agency, reached[stage]) for stage in STAGES}
    waiting = {stage: _waiting(every, stage, reached[stage], on_trial[stage]) for stage in STAGES[:-1]}
    return Ladder(
        stages=tuple(
            StageCount(
                stage,
                people=len(reached[stage]),
                waiting=sum(not one.on_trial for one in waiting.get(stage, ())),
                on_trial=len(on_trial[stage]),
            )
            for stage in STAGES
        ),
        waiting=waiting,
        by_agency=_by_agency(*(reached[stage] for stage in STAGES[:3])),
    )


def _reached(every: Iterable[Step], stage: Stage, period: Period) -> dict[str, Step]:
    """Return who reached a step in the period, with the event that counts."""
    found = list(every)
    within = [step for step in found if period.holds(step.counted_at)]
    if stage is Stage.TRAINER:
        chosen = counted(step for step in within if step.type == "selection" and step.level == stage)
    else:
        chosen = counted(step for step in within if step.level == stage and step.is_pass)
    if stage is not Stage.ADVANCED:
        return dict(chosen)
    with_basic = {step.person for step in found if step.level == Stage.BASIC and step.is_pass}
    return {who: step for who, step in chosen.items() if who in with_basic}


def _on_trial(
    every: Iterable[Step], stage: Stage, period: Period, agency: str, reached: Mapping[str, Step]
) -> dict[str, Step]:
    """Return who would have reached a step, had the items of the exam been signed off."""
    found = counted(
        step
        for step in every
        if step.type == "course"
        and step.level == stage
        and step.outcome in PASS_OUTCOMES
        and step.trial
        and period.holds(step.counted_at)
    )
    return _of_agency({who: step for who, step in found.items() if who not in reached}, agency)


def _of_agency(found: Mapping[str, Step], agency: str) -> dict[str, Step]:
    return {who: step for who, step in found.items() if not agency or (step.agency or NONE) == agency}


def _waiting(
    every: Iterable[Step], stage: Stage, reached: Mapping[str, Step], on_trial: Mapping[str, Step]
) -> tuple[InLine, ...]:
    following = STAGES[STAGES.index(stage) + 1]
    begun = {step.person for step in every if step.level == following}
    lines = [
        InLine(
            person=step.person,
            agency=step.agency,
            bcp=step.bcp,
            centre=step.centre,
            since=step.counted_at[:10],
            on_trial=who in on_trial,
            flagged=step.flagged,
        )
        for who, step in {**on_trial, **reached}.items()
        if who not in begun
    ]
    return tuple(sorted(lines, key=lambda one: (one.since, one.person)))


def _by_agency(*reached: Mapping[str, Step]) -> dict[str, tuple[int, int, int]]:
    counts: dict[str, list[int]] = {}
    for place, of_stage in enumerate(reached):
        for step in of_stage.values():
            counts.setdefault(step.agency or NONE, [0, 0, 0])[place] += 1
    order = sorted(counts, key=lambda code: (code == NONE, -counts[code][0], code))
    return {code: (counts[code][0], counts[code][1], counts[code][2]) for code in order}

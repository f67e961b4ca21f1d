"""The programme funnel: classes held, enrolled, passed, progressed, selected (format 1.0, sections 11.1 and 13)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select

from docexam.exchange.events import LEVELS
from docexam.tracker.programme import ALWAYS, Period, Step, counted, in_period, not_voided, steps
from docexam.tracker.schema import OF_THE_PROGRAMME, event

NONE: Final = "none"
"""The row of events that carry no code."""

PEOPLE_COUNTS: Final = ("basic_enrolled", "basic_passed", "advanced_passed", "tot_selected")


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """Classes and people; each person once in each count."""

    courses: int = 0
    basic_enrolled: int = 0
    basic_passed: int = 0
    advanced_passed: int = 0
    tot_selected: int = 0


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One step of the ladder: classes held, people enrolled and passed, assessments on items not signed off."""

    classes: int
    enrolled: int
    passed: int
    trial_assessments: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """The funnel of a period, as a whole and by where people work, serve and learn.

    `advanced_without_basic` counts people who passed Advanced and never Basic; they stand in no other count of
    Advanced. `flagged` counts the steps with an impossible time, which count on the day they were received.
    """

    period: Period
    total: FunnelRow
    by_agency: Mapping[str, FunnelRow]
    by_bcp: Mapping[str, FunnelRow]
    by_training_centre: Mapping[str, FunnelRow]
    by_level: Mapping[str, LevelRow]
    advanced_without_basic: int
    flagged: int


@dataclass(frozen=True, slots=True)
class _Held:
    """A class in one place: the codes its events carry."""

    class_id: str
    level: str
    agency: str
    bcp: str
    centre: str


def funnel(connection: Connection, period: Period = ALWAYS, *, agency: str = "") -> Funnel:
    """Count the programme of a period, of one agency or of all."""
    found = steps(connection)
    within = [step for step in found if period.holds(step.counted_at)]
    with_basic = {step.person for step in found if step.level == "basic" and step.is_pass}
    passed_advanced = counted(step for step in within if step.level == "advanced" and step.is_pass)
    counts: dict[str, Mapping[str, Step]] = {
        "basic_enrolled": counted(_of_courses(within, "basic")),
        "basic_passed": counted(step for step in within if step.level == "basic" and step.is_pass),
        "advanced_passed": {who: step for who, step in passed_advanced.items() if who in with_basic},
        "tot_selected": counted(step for step in within if step.type == "selection" and step.level == "tot"),
    }
    held = _classes_held(connection, period)
    if agency:
        # narrowed after counting, so that agencies still add up to the whole
        counts = {name: _of_agency(chosen, agency) for name, chosen in counts.items()}
        passed_advanced = _of_agency(passed_advanced, agency)
        within = [step for step in within if (step.agency or NONE) == agency]
        held = tuple(one for one in held if (one.agency or NONE) == agency)
    return Funnel(
        period=period,
        total=FunnelRow(
            courses=len({one.class_id for one in held}),
            **{name: len(chosen) for name, chosen in counts.items()},
        ),
        by_agency=_broken_down("agency", counts, held),
        by_bcp=_broken_down("bcp", counts, held),
        by_training_centre=_broken_down("centre", counts, held),
        by_level=_by_level(within, held, _trial_assessments(connection, period, agency)),
        advanced_without_basic=len(passed_advanced.keys() - with_basic),
        flagged=sum(step.flagged for step in within),
    )


def as_json(found: Funnel) -> dict[str, object]:
    """Return the funnel as `report funnel --json` prints it."""
    return {
        "total": _row_as_json(found.total),
        **{
            name: {code: _row_as_json(row) for code, row in getattr(found, name).items()}
            for name in ("by_agency", "by_bcp", "by_training_centre")
        },
    }


def _row_as_json(row: FunnelRow) -> dict[str, int]:
    return {name: getattr(row, name) for name in ("courses", *PEOPLE_COUNTS)}


def _of_agency(chosen: Mapping[str, Step], agency: str) -> dict[str, Step]:
    return {who: step for who, step in chosen.items() if (step.agency or NONE) == agency}


def _of_courses(found: Iterable[Step], level: str) -> Iterable[Step]:
    return (step for step in found if step.type == "course" and step.level == level)


def _classes_held(connection: Connection, period: Period) -> tuple[_Held, ...]:
    """Return the classes with an assessment or course event that stands, once for each set of codes."""
    names = ("class_id", "level", "agency", "bcp", "centre")
    rows = connection.execute(
        select(*(func.coalesce(event.c[name], "") for name in names))
        .where(
            event.c.type.in_(("assessment", "course")),
            OF_THE_PROGRAMME,
            event.c.class_id.is_not(None),
            not_voided(connection),
            in_period(period),
        )
        .distinct()
    )
    return tuple(_Held(*(str(code) for code in row)) for row in rows)


def _broken_down(
    key: str, counts: Mapping[str, Mapping[str, Step]], held: Iterable[_Held]
) -> dict[str, FunnelRow]:
    classes: dict[str, set[str]] = {}
    for one in held:
        classes.setdefault(getattr(one, key) or NONE, set()).add(one.class_id)
    sums: dict[str, dict[str, int]] = {code: {} for code in classes}
    for name, chosen in counts.items():
        for step in chosen.values():
            row = sums.setdefault(getattr(step, key) or NONE, {})
            row[name] = row.get(name, 0) + 1
    return {
        code: FunnelRow(courses=len(classes.get(code, ())), **sums[code])
        for code in sorted(sums, key=lambda code: (code == NONE, code))
    }


def _by_level(within: list[Step], held: Iterable[_Held], trials: Mapping[str, int]) -> dict[str, LevelRow]:
    rows = {
        level: LevelRow(
            classes=len({one.class_id for one in held if one.level == level}),
            enrolled=len({step.person for step in _of_courses(within, level)}),
            passed=len({step.person for step in within if step.level == level and step.is_pass}),
            trial_assessments=trials.get(level, 0),
        )
        for level in sorted(LEVELS | {""})
    }
    return {level: row for level, row in rows.items() if row != LevelRow(0, 0, 0, 0)}


def _trial_assessments(connection: Connection, period: Period, agency: str) -> dict[str, int]:
    of_agency = [func.coalesce(event.c.agency, NONE) == agency] if agency else []
    rows = connection.execute(
        select(func.coalesce(event.c.level, ""), func.count())
        .where(
            event.c.type == "assessment",
            OF_THE_PROGRAMME,
            event.c.trial.is_(True),
            not_voided(connection),
            in_period(period),
            *of_agency,
        )
        .group_by(event.c.level)
    )
    return {row[0]: row[1] for row in rows}

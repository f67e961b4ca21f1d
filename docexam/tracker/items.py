"""Exercise analysis: how hard each exercise is, and whether it parts those who know from those who do not.

Correlations are Pearson's, between the score of an item and the sum of the other items of the same run. With fewer
than thirty answers nothing is shown (format 1.0, section 13).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, Integer, Subquery, case, cast, func, select

from docexam.tracker.answers import is_verdict, of_mode
from docexam.tracker.programme import ALWAYS, Period, in_period, not_voided
from docexam.tracker.schema import event

LEAST_ANSWERS: Final = 30
_FIXED_FORMS: Final = ("exam", "form")


@dataclass(frozen=True, slots=True)
class ItemKey:
    """What is analysed: an exercise of an exam or test form on its own, elsewhere wherever it was answered."""

    assessment: str
    exercise: str
    exercise_version: str


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise. Shares are 0 to 1.

    `item_rest` is None where it is not defined (everybody right, or one item a run). `false_accepts` is the share of
    altered documents or impostors let through, `false_rejects` that of genuine ones refused; one of them is None.
    """

    key: ItemKey
    answers: int
    share_right: float
    item_rest: float | None
    median_ms: int
    responses: Mapping[str, int]
    false_accepts: float | None
    false_rejects: float | None


@dataclass(frozen=True, slots=True)
class ItemAnalysis:
    """All exercises with enough answers; `hidden` counts those with fewer."""

    practice: bool
    items: tuple[Item, ...]
    hidden: int


def item_analysis(
    connection: Connection,
    *,
    period: Period = ALWAYS,
    practice: bool = False,
) -> ItemAnalysis:
    """Analyse the exercises of assessments that count, or those of practice."""
    answers = _answers(connection, period, practice=practice)
    sums = _sums(connection, answers)
    responses = _responses(connection, answers)
    medians = _medians(connection, answers)
    enough = [
        key
        for key in sorted(sums, key=lambda key: (key.assessment, key.exercise, key.exercise_version))
        if sums[key]["n"] >= LEAST_ANSWERS
    ]
    return ItemAnalysis(
        practice=practice,
        items=tuple(_item(key, sums[key], responses[key], medians[key]) for key in enough),
        hidden=len(sums) - len(enough),
    )


def _answers(connection: Connection, period: Period, *, practice: bool) -> Subquery:
    """Select verdicts with the item they belong to and the score of the rest of their run."""
    fixed = event.c.mode.in_(_FIXED_FORMS)
    of_form = func.coalesce(event.c.assessment, "")
    condition = (
        event.c.type == "attempt",
        of_mode(practice=practice),
        is_verdict(),
        not_voided(connection),
        in_period(period),
    )
    run_sum = func.sum(event.c.score_permille).over(partition_by=event.c.run_id)
    score = event.c.score_permille
    return (
        select(
            case((fixed, of_form), else_="").label("assessment"),
            event.c.exercise.label("exercise"),
            event.c.exercise_version.label("exercise_version"),
            event.c.response.label("response"),
            event.c.correct.label("correct"),
            event.c.duration_ms.label("duration_ms"),
            score.label("x"),
            (run_sum - score).label("y"),
            event.c.run_id.label("run_id"),
        )
        .where(*condition)
        .subquery("answers")
    )


def _key(answers: Subquery) -> tuple[Any, ...]:
    return answers.c.assessment, answers.c.exercise, answers.c.exercise_version


def _sums(connection: Connection, answers: Subquery) -> dict[ItemKey, Mapping[str, float]]:
    x, y = (cast(answers.c[name], BigInteger) for name in ("x", "y"))
    in_run = answers.c.run_id.is_not(None)

    def total(value: Any, name: str) -> Any:
        return func.coalesce(func.sum(value).filter(in_run), 0).label(name)

    rows = connection.execute(
        select(
            *_key(answers),
            func.count().label("n"),
            func.sum(cast(answers.c.correct, Integer)).label("right"),
            func.count().filter(in_run).label("runs"),
            total(x, "x"),
            total(y, "y"),
            total(x * x, "xx"),
            total(y * y, "yy"),
            total(x * y, "xy"),
        ).group_by(*_key(answers))
    )
    names = ("n", "right", "runs", "x", "y", "xx", "yy", "xy")
    return {ItemKey(*row[:3]): {name: float(row._mapping[name]) for name in names} for row in rows}


def _responses(connection: Connection, answers: Subquery) -> dict[ItemKey, dict[tuple[str, bool], int]]:
    columns = (*_key(answers), answers.c.response, answers.c.correct)
    found: dict[ItemKey, dict[tuple[str, bool], int]] = {}
    for row in connection.execute(select(*columns, func.count()).group_by(*columns)):
        found.setdefault(ItemKey(*row[:3]), {})[(row[3], bool(row[4]))] = row[5]
    return found


def _medians(connection: Connection, answers: Subquery) -> dict[ItemKey, int]:
    place = func.row_number().over(partition_by=_key(answers), order_by=answers.c.duration_ms)
    number = func.count().over(partition_by=_key(answers))
    ranked = select(*_key(answers), answers.c.duration_ms, place.label("place"), number.label("n")).subquery()
    from_middle = ranked.c.place * 2 - ranked.c.n
    rows = connection.execute(
        select(ranked.c.assessment, ranked.c.exercise, ranked.c.exercise_version, ranked.c.duration_ms).where(
            from_middle.in_((0, 1))
        )
    )
    return {ItemKey(*row[:3]): int(row[3]) for row in rows}


def _item(
    key: ItemKey, sums: Mapping[str, float], responses: Mapping[tuple[str, bool], int], median_ms: int
) -> Item:
    by_word: dict[str, int] = {}
    for (word, _), number in responses.items():
        by_word[word] = by_word.get(word, 0) + number
    accepts, rejects = _wrong_verdicts(responses)
    return Item(
        key=key,
        answers=int(sums["n"]),
        share_right=sums["right"] / sums["n"],
        item_rest=_correlation(sums),
        median_ms=median_ms,
        responses=dict(sorted(by_word.items())),
        false_accepts=accepts,
        false_rejects=rejects,
    )


def _correlation(sums: Mapping[str, float]) -> float | None:
    n = sums["runs"]
    spread_x = n * sums["xx"] - sums["x"] ** 2
    spread_y = n * sums["yy"] - sums["y"] ** 2
    if spread_x <= 0 or spread_y <= 0:
        return None
    return (n * sums["xy"] - sums["x"] * sums["y"]) / sqrt(spread_x * spread_y)


def _wrong_verdicts(responses: Mapping[tuple[str, bool], int]) -> tuple[float | None, float | None]:
    """Return (false accepts, false rejects): of an exercise one of them is defined, by what it truly is."""
    accepted = [responses.get((word, right), 0) for word in ("release", "same") for right in (True, False)]
    refused = [responses.get((word, right), 0) for word in ("refer", "different") for right in (True, False)]
    accepted_right, accepted_wrong = accepted[0] + accepted[2], accepted[1] + accepted[3]
    refused_right, refused_wrong = refused[0] + refused[2], refused[1] + refused[3]
    given = accepted_right + accepted_wrong + refused_right + refused_wrong
    if not given:
        return None, None
    is_signal = refused_right + accepted_wrong > accepted_right + refused_wrong
    return (accepted_wrong / given, None) if is_signal else (None, refused_wrong / given)

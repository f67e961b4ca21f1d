"""From the values of a report to what a picture of it needs, in the words and digits of the language."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from docexam.tracker.detection_report import Detection, DetectionReport
from docexam.tracker.funnel import NONE
from docexam.tracker.items import ItemAnalysis
from docexam.tracker.ladder import Ladder, Stage, StageCount
from docexam.tracker.words import KINDS
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker.plots import AgencyBar, FunnelBar, Mark, RatePicture, RateRow

MOST_ITEMS: Final = 12
"""Exercises in a picture: the hardest; the table has all."""

translate = QCoreApplication.translate


def stage_words(stage: Stage) -> str:
    """Return what a step is called."""
    return {
        Stage.BASIC: translate("Ladder", "Basic"),
        Stage.ADVANCED: translate("Ladder", "Advanced"),
        Stage.TRAINER: translate("Ladder", "Training of trainers"),
        Stage.PILOT: translate("Ladder", "Supported pilot"),
        Stage.OBSERVED: translate("Ladder", "Observed delivery"),
    }[stage]


def funnel_bars(found: Ladder, language: str) -> tuple[FunnelBar, ...]:
    """Return the steps of the ladder as bars."""
    following = (*found.stages[1:], None)
    return tuple(
        _funnel_bar(one, after, language) for one, after in zip(found.stages, following, strict=True)
    )


def _funnel_bar(one: StageCount, after: StageCount | None, language: str) -> FunnelBar:
    waiting = on_trial = onward = ""
    if one.waiting:
        waiting = digits(translate("Ladder", "%n waiting", "", one.waiting), language)
    if one.on_trial:
        on_trial = digits(translate("Ladder", "%n by trial exam only", "", one.on_trial), language)
    if after is not None and one.people and after.people:
        # the sign mirrors by itself where one reads from the right
        onward = digits(f"{round(100 * after.people / one.people)} % ›", language)
    return FunnelBar(
        stage_words(one.stage), one.people, digits(one.people, language), waiting, on_trial, onward
    )


def funnel_says(found: Ladder, language: str) -> str:
    """Return the ladder in words."""
    parts = (f"{stage_words(one.stage)}: {digits(one.people, language)}" for one in found.stages)
    return ", ".join(parts)


def agency_bars(counts: Mapping[str, tuple[int, int, int]], language: str) -> tuple[AgencyBar, ...]:
    """Return agencies as bars; counts only."""
    none = translate("Ladder", "none")
    return tuple(
        AgencyBar(
            none if code == NONE else code,
            of_agency,
            digits("  ›  ".join(str(number) for number in of_agency), language),
        )
        for code, of_agency in counts.items()
    )


def detection_picture(found: DetectionReport, language: str) -> RatePicture:
    """Return hits and false alarms of each kind with their intervals."""
    rows: list[RateRow] = []
    for kind, one in found.total.items():
        rows += _detection_rows(KINDS[kind].in_language(language), one, language)
    return RatePicture(
        rows=tuple(rows),
        filled=translate("Rates", "found when it should be"),
        hollow=translate("Rates", "false alarm"),
        trials=translate("Rates", "trials"),
        ticks=_ticks(language),
    )


def items_picture(found: ItemAnalysis, language: str) -> RatePicture:
    """Return the hardest exercises by the share of right answers."""
    hardest = sorted(found.items, key=lambda one: (one.share_right, one.key.exercise))[:MOST_ITEMS]
    rows = tuple(
        RateRow(
            isolate(f"{one.key.exercise} v{one.key.exercise_version}"),
            (Mark(one.share_right, one.share_right, one.share_right),),
            digits(one.answers, language),
        )
        for one in hardest
    )
    return RatePicture(
        rows=rows,
        filled=translate("Rates", "answered right"),
        hollow="",
        trials=translate("Rates", "answers"),
        ticks=_ticks(language),
    )


def picture_says(picture: RatePicture, language: str) -> str:
    """Return a picture of rates in words."""
    return "; ".join(
        f"{row.title}: {', '.join(_per_cent(mark.share, language) for mark in row.marks)}"
        for row in picture.rows
    )


def _detection_rows(title: str, one: Detection, language: str) -> Iterable[RateRow]:
    """Return a line for what should be found and one for what is genuine: each rests on its own trials."""
    if one.found is not None:
        hits = Mark(one.found.share, one.found.low, one.found.high)
        yield RateRow(title, (hits,), digits(one.counts.signals, language))
    if one.false_alarms is not None:
        rate = one.false_alarms
        alarms = Mark(rate.share, rate.low, rate.high, hollow=True)
        genuine = translate("Rates", "{kind}, genuine").format(kind=title)
        yield RateRow(genuine, (alarms,), digits(one.counts.noises, language))


def _ticks(language: str) -> tuple[str, ...]:
    return tuple(_per_cent(place / 4, language) for place in range(5))


def _per_cent(share: float, language: str) -> str:
    return digits(f"{round(100 * share)} %", language)

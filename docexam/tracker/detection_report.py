"""How well altered documents and impostors are found, with how far chance alone could move the numbers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from docexam.tracker.answers import SIGNAL_WORDS, AnswerCount, Kind, answer_counts, truths
from docexam.tracker.programme import ALWAYS, Period
from docexam.training.detection import Counts, Rate, false_alarm_rate, hit_rate
from docexam.training.sensitivity import sensitivity

REPORTED: Final = (Kind.DOCUMENT, Kind.FACE, Kind.CASE, Kind.CASE_DOCUMENT, Kind.CASE_FACE, Kind.INTERVIEW)


@dataclass(frozen=True, slots=True)
class Detection:
    """Counts and rates of one group. A hit is an altered document referred, or an impostor called different.

    `unanswered` ran out of time and stand in no rate.
    """

    counts: Counts
    found: Rate | None
    false_alarms: Rate | None
    d_prime: float | None
    criterion: float | None
    unanswered: int


@dataclass(frozen=True, slots=True)
class DetectionReport:
    """Detection of each kind as a whole, by agency and by month."""

    practice: bool
    total: Mapping[Kind, Detection]
    by_agency: Mapping[Kind, Mapping[str, Detection]]
    by_month: Mapping[Kind, Mapping[str, Detection]]


def detection_report(
    connection: Connection,
    *,
    period: Period = ALWAYS,
    practice: bool = False,
) -> DetectionReport:
    """Count the answers of assessments that count, or those of practice."""
    counts = answer_counts(connection, period=period, practice=practice)
    known = truths(counts)
    by_kind: dict[Kind, list[AnswerCount]] = {}
    kinds = {_place(one): one.kind for one in counts if one.is_signal is not None}
    for one in counts:
        # without an answer the kind shows only in what others answered to the same exercise
        kind = kinds.get(_place(one), one.kind)
        if kind in REPORTED:
            by_kind.setdefault(kind, []).append(one)
    ordered = {kind: by_kind[kind] for kind in REPORTED if kind in by_kind}
    return DetectionReport(
        practice=practice,
        total={kind: _detection(found, known) for kind, found in ordered.items()},
        by_agency={kind: _grouped(found, known, lambda one: one.agency) for kind, found in ordered.items()},
        by_month={kind: _grouped(found, known, lambda one: one.month) for kind, found in ordered.items()},
    )


def _place(one: AnswerCount) -> tuple[str, str, int]:
    return one.exercise, one.exercise_version, one.part


def _grouped(
    found: Iterable[AnswerCount],
    known: Mapping[tuple[str, str, int], bool],
    group: Callable[[AnswerCount], str],
) -> dict[str, Detection]:
    groups: dict[str, list[AnswerCount]] = {}
    for one in found:
        groups.setdefault(group(one) or "none", []).append(one)
    return {name: _detection(groups[name], known) for name in sorted(groups)}


def _detection(found: Iterable[AnswerCount], known: Mapping[tuple[str, str, int], bool]) -> Detection:
    tally = {(signal, refused): 0 for signal in (True, False) for refused in (True, False)}
    unanswered = 0
    for one in found:
        signal = known.get(_place(one))
        if one.is_signal is None or signal is None:
            unanswered += one.number
        else:
            tally[signal, one.response in SIGNAL_WORDS] += one.number
    counts = Counts(
        hits=tally[True, True],
        misses=tally[True, False],
        false_alarms=tally[False, True],
        correct_rejections=tally[False, False],
    )
    measured = sensitivity(counts)
    return Detection(
        counts=counts,
        found=hit_rate(counts),
        false_alarms=false_alarm_rate(counts),
        d_prime=None if measured is None else measured.d_prime,
        criterion=None if measured is None else measured.criterion,
        unanswered=unanswered,
    )

"""What a run's counts say, in words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from docexam.domain.attempt import Outcome
from docexam.domain.curriculum import Criterion
from docexam.domain.exercise import ExerciseKind
from docexam.services.views import SummaryRow
from docexam.training.detection import Counts, Rate, false_alarm_rate, hit_rate
from docexam.training.light_choice import LightChoice

JUDGED: Final = frozenset(
    {ExerciseKind.DOCUMENT, ExerciseKind.FACE, ExerciseKind.INTERVIEW, ExerciseKind.CASE}
)
"""Kinds that end in a judgement; the others are skills, which are worth something and detect nothing."""


def missed_sentence(counts: Counts) -> str:
    """Say how many altered documents passed."""
    if not counts.signals:
        return QCoreApplication.translate("Summary", "No altered document was among them.")
    if not counts.misses:
        return QCoreApplication.translate(
            "Summary", "You stopped all %n altered document(s).", "", counts.signals
        )
    said = QCoreApplication.translate(
        "Summary", "You let {misses} of %n altered document(s) pass.", "", counts.signals
    )
    return said.format(misses=counts.misses)


def alarm_sentence(counts: Counts) -> str:
    """Say how many genuine documents were held up."""
    if not counts.noises:
        return QCoreApplication.translate("Summary", "No genuine document was among them.")
    if not counts.false_alarms:
        return QCoreApplication.translate(
            "Summary", "None of %n genuine document(s) was held up.", "", counts.noises
        )
    said = QCoreApplication.translate(
        "Summary", "You held up {alarms} of %n genuine document(s).", "", counts.noises
    )
    return said.format(alarms=counts.false_alarms)


def judged_kinds(rows: Sequence[SummaryRow]) -> bool:
    """Tell whether anything in a run was judged, so that hits and misses can be counted."""
    return any(row.exercise in JUDGED for row in rows)


def skill_sentences(rows: Sequence[SummaryRow]) -> tuple[str, str]:
    """Say how many exercises of skill were right, and what they were worth on average; annulled ones left out."""
    counted = [row.attempt for row in rows if row.exercise not in JUDGED and not row.voided]
    if not counted:
        return "", ""
    translate = QCoreApplication.translate
    right = sum(attempt.correct for attempt in counted)
    worth = round(sum(attempt.score_permille for attempt in counted) / len(counted) / 10)
    said = translate("Summary", "{right} of %n exercise(s) right.", "", len(counted)).format(right=right)
    return said, translate("Summary", "On average worth {percent} %.").format(percent=worth)


def skill_words(score_permille: int, *, correct: bool) -> tuple[str, str, str]:
    """Return how an exercise of skill came out, a glyph and a tone."""
    translate = QCoreApplication.translate
    if correct:
        return translate("Summary", "Right"), "check", "ok"
    if score_permille:
        part = translate("Summary", "In part, {percent} %").format(percent=round(score_permille / 10))
        return part, "minus", "warn"
    return translate("Summary", "Not right"), "cross", "bad"


def lights_sentence(choices: Sequence[LightChoice]) -> str:
    """Say how the lights were chosen where one had to show it; empty where none had to."""
    if not choices:
        return ""
    translate = QCoreApplication.translate
    straight = sum(choice.at_once for choice in choices)
    missed = sum(not choice.reached for choice in choices)
    said = [translate("Summary", "In %n specimen(s) a light or the loupe had to show it.", "", len(choices))]
    if straight:
        said.append(translate("Summary", "%n time(s) you went straight to it.", "", straight))
    if len(choices) > straight + missed:
        later = len(choices) - straight - missed
        said.append(translate("Summary", "%n time(s) other tools came first.", "", later))
    if missed:
        said.append(translate("Summary", "%n time(s) you took no tool that shows it.", "", missed))
    return " ".join(said)


def doubt_sentences(counts: Counts) -> tuple[str, ...]:
    """Say within which bounds both rates lie after so few trials."""
    said: list[str] = []
    stopped, held = hit_rate(counts), false_alarm_rate(counts)
    if stopped is not None:
        words = QCoreApplication.translate(
            "Summary",
            "Of altered documents you may stop anything from {low} % to {high} %: %n are few.",
            "",
            stopped.trials,
        )
        said.append(_bounded(words, stopped))
    if held is not None:
        words = QCoreApplication.translate(
            "Summary",
            "Of genuine ones you may hold up anything from {low} % to {high} %: %n are few.",
            "",
            held.trials,
        )
        said.append(_bounded(words, held))
    return tuple(said)


def _bounded(words: str, rate: Rate) -> str:
    return words.format(low=round(100 * rate.low), high=round(100 * rate.high))


def criterion_sentence(criterion: Criterion) -> str:
    """Say what it takes to pass."""
    return QCoreApplication.translate(
        "Summary", "To pass: at most {misses} altered let pass and at most {alarms} genuine held up."
    ).format(misses=criterion.most_misses, alarms=criterion.most_false_alarms)


def outcome_words(outcome: Outcome) -> tuple[str, str, str, str]:
    """Return what happened, the term of the field, a glyph and a tone."""
    return {
        Outcome.HIT: (
            QCoreApplication.translate("Summary", "Altered, referred"),
            QCoreApplication.translate("Summary", "hit"),
            "check",
            "ok",
        ),
        Outcome.MISS: (
            QCoreApplication.translate("Summary", "Altered, released"),
            QCoreApplication.translate("Summary", "miss"),
            "cross",
            "bad",
        ),
        Outcome.FALSE_ALARM: (
            QCoreApplication.translate("Summary", "Genuine, referred"),
            QCoreApplication.translate("Summary", "false alarm"),
            "cross",
            "warn",
        ),
        Outcome.CORRECT_REJECTION: (
            QCoreApplication.translate("Summary", "Genuine, released"),
            QCoreApplication.translate("Summary", "correct rejection"),
            "check",
            "ok",
        ),
        Outcome.UNCOUNTED: (
            QCoreApplication.translate("Summary", "Not counted"),
            QCoreApplication.translate("Summary", "no answer"),
            "minus",
            "text2",
        ),
    }[outcome]

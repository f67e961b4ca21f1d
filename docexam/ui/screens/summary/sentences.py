"""What a run's counts say, in words."""

from collections.abc import Callable, Sequence
from enum import StrEnum
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


class Subject(StrEnum):
    """What was judged in a run."""

    DOCUMENTS = "documents"
    FACES = "faces"
    TRAVELLERS = "travellers"


def subject_of(rows: Sequence[SummaryRow]) -> Subject:
    """Return what a run judged: faces where it judged nothing else, travellers where stories or cases were among it."""
    kinds = {row.exercise for row in rows if row.exercise in JUDGED}
    if kinds == {ExerciseKind.FACE}:
        return Subject.FACES
    return Subject.TRAVELLERS if kinds & {ExerciseKind.INTERVIEW, ExerciseKind.CASE} else Subject.DOCUMENTS


def missed_sentence(counts: Counts, subject: Subject = Subject.DOCUMENTS) -> str:
    """Say how many passed that should not have."""
    translate, number = QCoreApplication.translate, counts.signals
    if not number:
        return {
            Subject.DOCUMENTS: translate("Summary", "No altered document was among them."),
            Subject.FACES: translate("Summary", "No impostor was among them."),
            Subject.TRAVELLERS: translate("Summary", "No traveller to refer was among them."),
        }[subject]
    if not counts.misses:
        return {
            Subject.DOCUMENTS: translate("Summary", "You stopped all %n altered document(s).", "", number),
            Subject.FACES: translate("Summary", "You stopped all %n impostor(s).", "", number),
            Subject.TRAVELLERS: translate(
                "Summary", "You referred all %n traveller(s) to refer.", "", number
            ),
        }[subject]
    said = {
        Subject.DOCUMENTS: translate(
            "Summary", "You let {misses} of %n altered document(s) pass.", "", number
        ),
        Subject.FACES: translate("Summary", "You let {misses} of %n impostor(s) pass.", "", number),
        Subject.TRAVELLERS: translate(
            "Summary", "You released {misses} of %n traveller(s) to refer.", "", number
        ),
    }[subject]
    return said.format(misses=counts.misses)


def alarm_sentence(counts: Counts, subject: Subject = Subject.DOCUMENTS) -> str:
    """Say how many were held up without need."""
    translate, number = QCoreApplication.translate, counts.noises
    if not number:
        return {
            Subject.DOCUMENTS: translate("Summary", "No genuine document was among them."),
            Subject.FACES: translate("Summary", "No holder was among them."),
            Subject.TRAVELLERS: translate("Summary", "No genuine traveller was among them."),
        }[subject]
    if not counts.false_alarms:
        return {
            Subject.DOCUMENTS: translate(
                "Summary", "None of %n genuine document(s) was held up.", "", number
            ),
            Subject.FACES: translate("Summary", "None of %n holder(s) was held up.", "", number),
            Subject.TRAVELLERS: translate(
                "Summary", "None of %n genuine traveller(s) was held up.", "", number
            ),
        }[subject]
    said = {
        Subject.DOCUMENTS: translate(
            "Summary", "You held up {alarms} of %n genuine document(s).", "", number
        ),
        Subject.FACES: translate("Summary", "You held up {alarms} of %n holder(s).", "", number),
        Subject.TRAVELLERS: translate(
            "Summary", "You held up {alarms} of %n genuine traveller(s).", "", number
        ),
    }[subject]
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


def doubt_sentences(counts: Counts, subject: Subject = Subject.DOCUMENTS) -> tuple[str, ...]:
    """Say within which bounds both rates lie after so few trials."""
    said: list[str] = []
    stopped, held = hit_rate(counts), false_alarm_rate(counts)
    if stopped is not None:
        words = _doubt_of_stopping(subject, stopped.trials)
        said.append(_bounded(words, stopped))
    if held is not None:
        words = _doubt_of_holding_up(subject, held.trials)
        said.append(_bounded(words, held))
    return tuple(said)


def _doubt_of_stopping(subject: Subject, number: int) -> str:
    translate = QCoreApplication.translate
    if subject is Subject.FACES:
        return translate(
            "Summary", "Of impostors you may stop anything from {low} % to {high} %: %n are few.", "", number
        )
    if subject is Subject.TRAVELLERS:
        return translate(
            "Summary",
            "Of travellers to refer you may refer anything from {low} % to {high} %: %n are few.",
            "",
            number,
        )
    return translate(
        "Summary",
        "Of altered documents you may stop anything from {low} % to {high} %: %n are few.",
        "",
        number,
    )


def _doubt_of_holding_up(subject: Subject, number: int) -> str:
    translate = QCoreApplication.translate
    if subject is Subject.FACES:
        return translate(
            "Summary", "Of holders you may hold up anything from {low} % to {high} %: %n are few.", "", number
        )
    return translate(
        "Summary",
        "Of genuine ones you may hold up anything from {low} % to {high} %: %n are few.",
        "",
        number,
    )


def _bounded(words: str, rate: Rate) -> str:
    return words.format(low=round(100 * rate.low), high=round(100 * rate.high))


def criterion_sentence(criterion: Criterion) -> str:
    """Say what it takes to pass."""
    return QCoreApplication.translate(
        "Summary", "To pass: at most {misses} altered let pass and at most {alarms} genuine held up."
    ).format(misses=criterion.most_misses, alarms=criterion.most_false_alarms)


def outcome_words(outcome: Outcome, subject: Subject = Subject.DOCUMENTS) -> tuple[str, str, str, str]:
    """Return what happened, the term of the field, a glyph and a tone."""
    term, glyph, tone = _TERMS[outcome]()
    return _happened(outcome, subject), term, glyph, tone


_TERMS: Final[dict[Outcome, Callable[[], tuple[str, str, str]]]] = {
    Outcome.HIT: lambda: (QCoreApplication.translate("Summary", "hit"), "check", "ok"),
    Outcome.MISS: lambda: (QCoreApplication.translate("Summary", "miss"), "cross", "bad"),
    Outcome.FALSE_ALARM: lambda: (QCoreApplication.translate("Summary", "false alarm"), "cross", "warn"),
    Outcome.CORRECT_REJECTION: lambda: (
        QCoreApplication.translate("Summary", "correct rejection"),
        "check",
        "ok",
    ),
    Outcome.UNCOUNTED: lambda: (QCoreApplication.translate("Summary", "no answer"), "minus", "text2"),
}


def _happened(outcome: Outcome, subject: Subject) -> str:
    translate = QCoreApplication.translate
    if outcome is Outcome.UNCOUNTED:
        return translate("Summary", "Not counted")
    if subject is Subject.FACES:
        return {
            Outcome.HIT: translate("Summary", "Impostor, stopped"),
            Outcome.MISS: translate("Summary", "Impostor, let pass"),
            Outcome.FALSE_ALARM: translate("Summary", "Holder, held up"),
            Outcome.CORRECT_REJECTION: translate("Summary", "Holder, let pass"),
        }[outcome]
    if subject is Subject.TRAVELLERS:
        return {
            Outcome.HIT: translate("Summary", "To refer, referred"),
            Outcome.MISS: translate("Summary", "To refer, released"),
            Outcome.FALSE_ALARM: translate("Summary", "Genuine, referred"),
            Outcome.CORRECT_REJECTION: translate("Summary", "Genuine, released"),
        }[outcome]
    return {
        Outcome.HIT: translate("Summary", "Altered, referred"),
        Outcome.MISS: translate("Summary", "Altered, released"),
        Outcome.FALSE_ALARM: translate("Summary", "Genuine, referred"),
        Outcome.CORRECT_REJECTION: translate("Summary", "Genuine, released"),
    }[outcome]

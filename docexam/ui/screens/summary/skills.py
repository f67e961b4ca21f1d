"""Skill by skill: how many exercises of each were right, where a set mixes several."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from docexam.domain.exercise import ExerciseKind
from docexam.services.views import SummaryRow
from docexam.ui.direction import digits
from docexam.ui.screens.summary.sentences import JUDGED
from docexam.ui.theme import SPACE_8, SPACE_12, TypeRole
from docexam.ui.widgets.boxes import Card, row
from docexam.ui.widgets.text import label


def skill_name(kind: ExerciseKind) -> str:
    """Return what a skill is called."""
    translate = QCoreApplication.translate
    return {
        ExerciseKind.POINT: translate("Summary", "Point to the feature"),
        ExerciseKind.PROCESS: translate("Summary", "Name the printing process"),
        ExerciseKind.DISAGREE: translate("Summary", "Compare the zones"),
        ExerciseKind.CHECK_DIGIT: translate("Summary", "Check digit by hand"),
        ExerciseKind.ORDER: translate("Summary", "Checks in order"),
        ExerciseKind.LIGHT: translate("Summary", "Right light"),
    }.get(kind, "")


def skills_card(rows: Sequence[SummaryRow], *, language: str) -> Card | None:
    """Return the card, or None where fewer than two skills were exercised; annulled answers are left out."""
    counted = [one for one in rows if one.exercise not in JUDGED and not one.voided]
    kinds = dict.fromkeys(kind for kind in ExerciseKind if any(one.exercise is kind for one in counted))
    if len(kinds) < 2:
        return None
    card = Card(name="summary.skills", spacing=SPACE_8)
    card.column.addWidget(label(QCoreApplication.translate("Summary", "Skill by skill"), TypeRole.HEADING))
    for kind in kinds:
        here = [one.attempt for one in counted if one.exercise is kind]
        right = sum(attempt.correct for attempt in here)
        said = QCoreApplication.translate("Summary", "{right} of {total}")
        line = row(spacing=SPACE_12)
        line.addWidget(label(skill_name(kind)), 1)
        words = digits(said.format(right=right, total=len(here)), language)
        line.addWidget(label(words, strong=True, wrap=False, name=f"summary.skill.{kind}"))
        card.column.addLayout(line)
    return card

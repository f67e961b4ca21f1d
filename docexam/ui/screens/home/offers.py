"""What else can be begun, grouped by what it trains."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from docexam.domain.curriculum import Assessment
from docexam.domain.exercise import ExerciseKind
from docexam.services.views import HomeView
from docexam.ui.direction import digits
from docexam.ui.theme import LARGE_TEXT, SPACE_8, SPACE_12, SPACE_20, TypeRole, text_size
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.text import label


class Group(StrEnum):
    """What a set trains."""

    DOCUMENTS = "documents"
    SKILLS = "skills"
    FACES = "faces"
    TRAVELLERS = "travellers"


_GROUP_OF: Final = {
    ExerciseKind.DOCUMENT: Group.DOCUMENTS,
    ExerciseKind.FACE: Group.FACES,
    ExerciseKind.INTERVIEW: Group.TRAVELLERS,
    ExerciseKind.CASE: Group.TRAVELLERS,
}
_GLYPHS: Final = {
    Group.DOCUMENTS: "layers",
    Group.SKILLS: "loupe",
    Group.FACES: "people",
    Group.TRAVELLERS: "key",
}


def offer_groups(view: HomeView) -> dict[Group, list[Assessment]]:
    """Return the sets that can be begun beside what stands in the card for today, by what they train.

    What was begun and is not finished is gone on with elsewhere.
    """
    kinds = dict(view.kinds)
    open_ones = {run.assessment for run in view.unfinished}
    today = None if view.unfinished or not view.practice else view.practice[0].id
    groups: dict[Group, list[Assessment]] = {}
    for assessment in (*view.practice, *view.shifts):
        if assessment.id != today and assessment.id not in open_ones:
            groups.setdefault(_group(kinds.get(assessment.id, frozenset())), []).append(assessment)
    return {group: groups[group] for group in Group if group in groups}


def _group(kinds: frozenset[ExerciseKind]) -> Group:
    found = {_GROUP_OF.get(kind, Group.SKILLS) for kind in kinds}
    if Group.TRAVELLERS in found:
        return Group.TRAVELLERS
    return next(iter(found)) if len(found) == 1 else Group.SKILLS


def group_name(group: Group) -> str:
    """Return the heading of a group."""
    return {
        Group.DOCUMENTS: QCoreApplication.translate("Home", "Documents"),
        Group.SKILLS: QCoreApplication.translate("Home", "Single skills"),
        Group.FACES: QCoreApplication.translate("Home", "Faces"),
        Group.TRAVELLERS: QCoreApplication.translate("Home", "Travellers"),
    }[group]


class OfferedSets(QWidget):
    """Groups side by side, or one below the other where the words are large."""

    def __init__(
        self,
        groups: dict[Group, list[Assessment]],
        *,
        language: str,
        on: Callable[[Assessment], object],
    ) -> None:
        super().__init__()
        self.setObjectName("home.offers")
        self._language = language
        whole = column(self, spacing=SPACE_12)
        whole.addWidget(label(self.tr("More to practise"), TypeRole.HEADING))
        across = (column if text_size() >= LARGE_TEXT else row)(spacing=SPACE_20)
        for group, sets in groups.items():
            across.addWidget(self._group(group, sets, on), 1, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(across)

    def _group(self, group: Group, sets: Sequence[Assessment], on: Callable[[Assessment], object]) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        lines.addWidget(label(group_name(group), TypeRole.LABEL, tone="text2", strong=True))
        for assessment in sets:
            under = digits(self._under(assessment), self._language)
            name = f"home.begin.{assessment.id}"
            title = assessment.title.in_language(self._language)
            line = RowButton(title, under, name=name, glyph=_GLYPHS[group])
            line.clicked.connect(lambda _checked=False, one=assessment: on(one))
            lines.addWidget(line)
        return made

    def _under(self, assessment: Assessment) -> str:
        if assessment.feedback_after_each:
            return self.tr("%n exercise(s), the truth after each", "", assessment.size)
        return self.tr("%n exercise(s), it counts; the truth at the end", "", assessment.size)

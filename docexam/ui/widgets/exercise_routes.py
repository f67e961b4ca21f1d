"""Which screen puts a kind of exercise to the learner, and which one looks back at it.

One table for all: home, debrief and summary ask it, so that no screen knows another. A screen that is handed a trial
of a kind it does not show asks it too, and hands the run on: a set may mix kinds.
"""

from collections.abc import Mapping
from typing import Final

from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import RunId, TrialId
from docexam.ui.widgets.screen import Route

_ON_A_SHEET: Final = (
    ExerciseKind.POINT,
    ExerciseKind.PROCESS,
    ExerciseKind.DISAGREE,
    ExerciseKind.CHECK_DIGIT,
    ExerciseKind.ORDER,
    ExerciseKind.LIGHT,
)

DESKS: Final[Mapping[ExerciseKind, str]] = {
    ExerciseKind.DOCUMENT: "examination",
    **dict.fromkeys(_ON_A_SHEET, "exercise"),
    ExerciseKind.FACE: "face-desk",
    ExerciseKind.INTERVIEW: "interview",
}
"""The name of the screen that puts a trial of a kind; its argument is the run."""

DEBRIEFS: Final[Mapping[ExerciseKind, str]] = {
    ExerciseKind.DOCUMENT: "debrief",
    **dict.fromkeys(_ON_A_SHEET, "exercise-debrief"),
    ExerciseKind.FACE: "face-debrief",
    ExerciseKind.INTERVIEW: "interview-debrief",
}
"""The name of the screen that looks back at a trial of a kind; its argument is the trial."""


def onward(run: RunId, next_kind: ExerciseKind | None) -> Route:
    """Return where a run goes on: to the screen of what is asked next, or to its summary."""
    return Route("summary", run) if next_kind is None else Route(DESKS[next_kind], run)


def looking_back(kind: ExerciseKind, trial: TrialId) -> Route:
    """Return where an answered trial is looked back at."""
    return Route(DEBRIEFS[kind], trial)

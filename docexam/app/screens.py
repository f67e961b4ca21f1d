"""The screens by name: the one place that knows them all."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from docexam.ui.screens.about import AboutScreen
from docexam.ui.screens.debrief import DebriefScreen
from docexam.ui.screens.examination import ExaminationScreen
from docexam.ui.screens.exercise import ExerciseDebriefScreen, ExerciseScreen
from docexam.ui.screens.face_debrief import FaceDebriefScreen
from docexam.ui.screens.face_desk import FaceDeskScreen
from docexam.ui.screens.first_start import FirstStartScreen
from docexam.ui.screens.home import HomeScreen
from docexam.ui.screens.interview import InterviewDebriefScreen, InterviewScreen
from docexam.ui.screens.screen_check import ScreenCheckScreen
from docexam.ui.screens.sign_in import SignInScreen
from docexam.ui.screens.summary import SummaryScreen
from docexam.ui.screens.trainer import TrainerScreen
from docexam.ui.screens.transfer import TransferScreen
from docexam.ui.widgets.screen import Screen, Surroundings

SCREENS: Final[Mapping[str, Callable[[Surroundings, Any], Screen]]] = {
    "first-start": FirstStartScreen,
    "sign-in": SignInScreen,
    "home": HomeScreen,
    "examination": ExaminationScreen,
    "debrief": DebriefScreen,
    "exercise": ExerciseScreen,
    "exercise-debrief": ExerciseDebriefScreen,
    "face-desk": FaceDeskScreen,
    "face-debrief": FaceDebriefScreen,
    "interview": InterviewScreen,
    "interview-debrief": InterviewDebriefScreen,
    "summary": SummaryScreen,
    "transfer": TransferScreen,
    "trainer": TrainerScreen,
    "about": AboutScreen,
    "screen-check": ScreenCheckScreen,
}

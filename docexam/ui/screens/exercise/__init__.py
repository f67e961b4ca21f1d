"""Exercises with an answer sheet: the desk or the sum at work, and the debrief of each."""

from docexam.ui.screens.exercise.debrief import ExerciseDebriefScreen
from docexam.ui.screens.exercise.screen import ExerciseScreen

__all__ = ["ExerciseDebriefScreen", "ExerciseScreen"]

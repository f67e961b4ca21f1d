"""The trainer's desk: learners, answers, what was done, safety copies."""

from docexam.ui.screens.trainer.screen import TrainerScreen

__all__ = ["TrainerScreen"]

"""First start: language, station, trainer, first learner."""

from docexam.ui.screens.first_start.screen import FirstStartScreen

__all__ = ["FirstStartScreen"]

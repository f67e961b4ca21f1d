"""The debrief: what was decided, what was true, and what shows it."""

from docexam.ui.screens.debrief.screen import DebriefScreen

__all__ = ["DebriefScreen"]

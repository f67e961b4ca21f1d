"""The interview screen and its debrief."""

from docexam.ui.screens.interview.debrief import InterviewDebriefScreen
from docexam.ui.screens.interview.screen import InterviewScreen

__all__ = ["InterviewDebriefScreen", "InterviewScreen"]

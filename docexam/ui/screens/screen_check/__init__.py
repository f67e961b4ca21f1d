"""The screen check by itself, reached from the settings at any time."""

from docexam.ui.screens.screen_check.screen import ScreenCheckScreen

__all__ = ["ScreenCheckScreen"]

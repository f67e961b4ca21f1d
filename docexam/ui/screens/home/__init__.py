"""Home: what to do today, with one button."""

from docexam.ui.screens.home.screen import HomeScreen

__all__ = ["HomeScreen"]

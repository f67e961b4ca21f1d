"""About docexam, how it looks, and help when something is wrong."""

from docexam.ui.screens.about.screen import AboutScreen

__all__ = ["AboutScreen"]

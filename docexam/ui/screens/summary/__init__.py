"""Summary of a finished run: counts in words first, one row per specimen."""

from docexam.ui.screens.summary.screen import SummaryScreen

__all__ = ["SummaryScreen"]

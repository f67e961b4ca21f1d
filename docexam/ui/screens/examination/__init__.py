"""The examination of one specimen after another: desk, evidence, decision."""

from docexam.ui.screens.examination.screen import ExaminationScreen

__all__ = ["ExaminationScreen"]

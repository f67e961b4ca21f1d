"""The face desk: a portrait and a face to compare, pair after pair."""

from docexam.ui.screens.face_desk.screen import FaceDeskScreen

__all__ = ["FaceDeskScreen"]

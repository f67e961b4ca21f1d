"""Looking back at a pair of faces: who it was, what tells them apart, what was noted."""

from docexam.ui.screens.face_debrief.screen import FaceDebriefScreen

__all__ = ["FaceDebriefScreen"]

"""The tour: a scripted learner goes through the real windows, in every language, and takes pictures.

It shows what docexam is, and it is the smoke test of the built program.
"""

from docexam.app.tour.command import tour

__all__ = ["tour"]

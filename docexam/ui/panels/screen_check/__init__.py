"""Whether this screen can show a document: greys, the dark of UV light, true scale."""

from docexam.ui.panels.screen_check.page import ScreenCheckPage

__all__ = ["ScreenCheckPage"]

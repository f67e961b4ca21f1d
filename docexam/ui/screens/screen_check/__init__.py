"""Whether this screen can show a document: greys, the dark of UV light, true scale."""

from docexam.ui.screens.screen_check.page import ScreenCheckPage
from docexam.ui.screens.screen_check.screen import ScreenCheckScreen

__all__ = ["ScreenCheckPage", "ScreenCheckScreen"]

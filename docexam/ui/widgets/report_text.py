"""A report shown whole before it is written: to be read, not to be changed."""

from PySide6.QtWidgets import QPlainTextEdit

from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import px


def report_text(text: str, *, name: str, says: str, height: int) -> QPlainTextEdit:
    """Return the text in a field that scrolls; Tab leaves it, and it stays left-to-right."""
    shown = QPlainTextEdit(text)
    shown.setObjectName(name)
    shown.setAccessibleName(says)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setMinimumHeight(px(height))
    keep_left_to_right(shown)
    return shown

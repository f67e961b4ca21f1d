"""A key cap: what to press, with both letters where the key has two."""

from PySide6.QtWidgets import QLabel

from docexam.ui.actions import Act, shortcut_of
from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import TypeRole
from docexam.ui.widgets.text import label


def key_cap(act: Act) -> QLabel:
    """Return the key cap of `act`."""
    made = label(shortcut_of(act).cap_text, TypeRole.LABEL, wrap=False)
    made.setProperty("role", "keycap")
    keep_left_to_right(made)
    return made

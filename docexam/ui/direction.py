"""Two scripts, two directions: isolating Latin runs, digits of the language, what never mirrors."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from docexam.domain.text import RIGHT_TO_LEFT

_LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
_FIRST_STRONG_ISOLATE: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_ARABIC_INDIC: Final = str.maketrans({str(n): chr(0x0660 + n) for n in range(10)} | {"%": "\u066a"})


def is_right_to_left(language: str) -> bool:
    """Tell whether `language` is written from right to left."""
    return language in RIGHT_TO_LEFT


def isolate(latin: str) -> str:
    """Return a Latin run (a code, a file name) that keeps its order inside Arabic text."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{latin}{_END_OF_ISOLATE}"


def isolate_name(name: str) -> str:
    """Return a name of either script, set apart so that it does not turn the sentence round it."""
    return f"{_FIRST_STRONG_ISOLATE}{name}{_END_OF_ISOLATE}"


def digits(text: str | int, language: str) -> str:
    """Return `text` with the digits and the per cent sign of `language`: Arabic-Indic for Arabic and Sorani."""
    return str(text).translate(_ARABIC_INDIC) if is_right_to_left(language) else str(text)


def layout_direction(language: str) -> Qt.LayoutDirection:
    """Return the direction in which the chrome runs."""
    right = Qt.LayoutDirection.RightToLeft
    return right if is_right_to_left(language) else Qt.LayoutDirection.LeftToRight


def set_direction(app: QApplication, language: str) -> None:
    """Let the whole program run in the direction of `language`."""
    app.setLayoutDirection(layout_direction(language))


def keep_left_to_right(widget: QWidget) -> None:
    """Fix what is the same in every language: the desk, rulers, PIN pad, time axes."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

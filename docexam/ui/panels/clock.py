"""Time of examination as it is shown."""

from typing import Final

from docexam.ui.direction import digits

SECONDS_PER_MINUTE: Final = 60


def clock_text(elapsed_ms: int, language: str) -> str:
    """Return a duration as mm:ss in the digits of the language."""
    minutes, seconds = divmod(elapsed_ms // 1000, SECONDS_PER_MINUTE)
    return digits(f"{minutes:02d}:{seconds:02d}", language)

"""How many pixels of the window system a millimetre of glass takes."""

from typing import Final

from PySide6.QtGui import QGuiApplication

LEAST_PX_PER_MM: Final = 2.0
MOST_PX_PER_MM: Final = 12.0
"""What a screen can have: 50 to 300 pixels to the inch."""


def plausible_scale(px_per_mm: object) -> float:
    """Return `px_per_mm` where a screen can have it, else 0."""
    number = float(px_per_mm) if isinstance(px_per_mm, int | float) else 0.0
    return number if LEAST_PX_PER_MM <= number <= MOST_PX_PER_MM else 0.0


def scale_by_the_system() -> float:
    """Return what the window system says of the screen; 96 to the inch where it talks nonsense."""
    return plausible_scale(QGuiApplication.primaryScreen().physicalDotsPerInch() / 25.4) or 96 / 25.4

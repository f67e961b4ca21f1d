"""Loads the typefaces that belong to the program, so that it looks the same with no font on the system."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from docexam.domain.errors import EnvironmentFault, FaultCode

FILES: Final = (
    "Vazirmatn-Regular.ttf",
    "Vazirmatn-Medium.ttf",
    "Vazirmatn-SemiBold.ttf",
    "Vazirmatn-Bold.ttf",
    "OCRB.otf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
)


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Load every typeface of the program from `folder` and return their families.

    Raises:
        EnvironmentFault: FONT_MISSING with the first file that is missing or damaged; the others are loaded.
    """
    families: list[str] = []
    faulty: list[str] = []
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(folder / name))
        if number < 0:
            faulty.append(name)
        else:
            families.extend(QFontDatabase.applicationFontFamilies(number))
    if faulty:
        raise EnvironmentFault(FaultCode.FONT_MISSING, file=faulty[0])
    return tuple(dict.fromkeys(families))

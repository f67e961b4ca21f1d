"""The program's own words in each language, and those of Qt."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from docexam.domain.text import LANGUAGES
from docexam.ui.direction import set_direction

NAMES: Final = {"en": "English", "ar": "العربية"}
"""Each language by its own name: this is how a reader finds it."""

_FOLDER: Final = Path(__file__).resolve().parent
_PROPERTY: Final = "language"


def install(app: QApplication, language: str) -> tuple[QTranslator, ...]:
    """Show everything in `language` from now on; screens that stand already are to be rebuilt.

    Returns the translators in use: the program's words and Qt's own, as far as there are any.
    """
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty(_PROPERTY, chosen)
    QLocale.setDefault(QLocale(chosen))
    set_direction(app, chosen)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = (_load(app, f"qtbase_{chosen}", qt_folder), _load(app, f"docexam_{chosen}", str(_FOLDER)))
    return tuple(translator for translator in found if translator is not None)


def current_language() -> str:
    """Return the language on screen."""
    app = QApplication.instance()
    chosen = None if app is None else app.property(_PROPERTY)
    return chosen if isinstance(chosen, str) else LANGUAGES[0]


def _load(app: QApplication, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        translator.deleteLater()
        return None
    app.installTranslator(translator)
    return translator

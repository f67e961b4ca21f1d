"""Two scripts, two directions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from docexam.ui import direction, i18n


def test_digits_follow_the_language() -> None:
    assert direction.digits("4 of 10", "ar") == "٤ of ١٠"
    assert direction.digits(407, "en") == "407"


def test_a_latin_run_is_isolated() -> None:
    assert direction.isolate("BSR-01") == "\u2066BSR-01\u2069"


def test_arabic_turns_the_program_round_and_english_turns_it_back(qapp: QApplication) -> None:
    i18n.install(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert i18n.current_language() == "ar"
    i18n.install(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    i18n.install(qapp, "xx")
    assert i18n.current_language() == "en"


def test_what_is_fixed_does_not_turn_with_the_program(qapp: QApplication) -> None:
    page = QWidget()
    inner = QWidget(page)
    direction.keep_left_to_right(inner)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inner.layoutDirection() == Qt.LayoutDirection.LeftToRight

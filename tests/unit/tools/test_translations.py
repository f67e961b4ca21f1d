"""Words go from the code into Qt's files and come out again in the reader's language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.translations import (
    Message,
    NotLiteral,
    Translation,
    messages_of,
    problems_of,
    read_ts,
    update,
    write_ts,
)

CODE = """
class Desk(QWidget):
    def show_marks(self, count):
        QCoreApplication.translate("Lights", "Side light")
        self.tr("%n mark(s)", "", count)
        return self.tr("Open", "verb")
"""
SIDE_LIGHT = Message("Lights", "Side light", "", plural=False)
MARKS = Message("Desk", "%n mark(s)", "", plural=True)
OPEN = Message("Desk", "Open", "verb", plural=False)
ARABIC = {
    SIDE_LIGHT: Translation(("ضوء جانبي",)),
    MARKS: Translation(("لا علامات", "علامة", "علامتان", "%n علامات", "%n علامة", "%n علامة")),
    OPEN: Translation(("فتح",)),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the files of the program out of it."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    return tmp_path


def deliver(language: str, delivered: dict[Message, Translation]) -> None:
    """Write and compile one language."""
    write_ts(translations.ts_path(language), language, delivered)
    translations.compile_to(translations.ts_path(language), translations.qm_path(language))


def test_a_text_keeps_the_class_around_it_after_a_call_with_another_context() -> None:
    assert messages_of(CODE, "desk.py") == [SIDE_LIGHT, MARKS, OPEN]


@pytest.mark.parametrize(
    "call",
    ['self.tr("a" + name)', "self.tr(name)", 'self.tr(f"{a}")', 'other.tr("text")', 'self.tr("%n", n=3)'],
)
def test_a_text_no_translator_could_find_is_refused_with_its_place(call: str) -> None:
    code = f"class Desk:\n    def f(self):\n        {call}\n"
    with pytest.raises(NotLiteral, match=r"desk\.py:3"):
        messages_of(code, "desk.py")


def test_a_function_may_shorten_the_name_of_translate() -> None:
    code = 'def words():\n    translate = QCoreApplication.translate\n    return translate("Lights", "Side light")\n'
    assert messages_of(code, "words.py") == [SIDE_LIGHT]


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone() -> None:
    gone = Message("Desk", "Gone", "", plural=False)
    write_ts(translations.ts_path("ar"), "ar", {SIDE_LIGHT: ARABIC[SIDE_LIGHT], gone: Translation(("ذهب",))})
    assert update("ar", [SIDE_LIGHT, OPEN]) == 1
    assert read_ts(translations.ts_path("ar")) == {SIDE_LIGHT: ARABIC[SIDE_LIGHT], OPEN: Translation(())}


def test_english_holds_the_plurals_only() -> None:
    update("en", [SIDE_LIGHT, MARKS, OPEN])
    assert list(read_ts(translations.ts_path("en"))) == [MARKS]


def test_a_complete_language_has_no_problems() -> None:
    deliver("ar", ARABIC)
    assert problems_of("ar", list(ARABIC)) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({OPEN: Translation(())}, "not translated"),
        ({MARKS: Translation(("واحد", "اثنان"))}, "not translated"),
        ({Message("Desk", "New", "", plural=False): Translation(("جديد",))}, "no longer in the code"),
    ],
)
def test_what_is_missing_from_a_language_is_named(change: dict[Message, Translation], problem: str) -> None:
    deliver("ar", ARABIC | change)
    assert any(problem in line for line in problems_of("ar", list(ARABIC)))


def test_a_plural_with_a_form_too_few_is_named() -> None:
    deliver("ar", ARABIC)
    path = translations.ts_path("ar")
    path.write_text(
        path.read_text(encoding="utf-8").replace("<numerusform>علامتان</numerusform>", ""), encoding="utf-8"
    )
    assert any("5 plural forms, not 6" in line for line in problems_of("ar", list(ARABIC)))


def test_a_message_of_the_code_that_no_file_has_is_named() -> None:
    deliver("ar", {SIDE_LIGHT: ARABIC[SIDE_LIGHT]})
    assert any("not in the file" in line for line in problems_of("ar", [SIDE_LIGHT, OPEN]))


def test_a_placeholder_lost_in_translation_is_named() -> None:
    whole = Message("Desk", "Light {code} at %1", "", plural=False)
    deliver("ar", {whole: Translation(("الضوء",))})
    problems = problems_of("ar", [whole])
    assert {"{code} is lost" in line or "%1 is lost" in line for line in problems} == {True}
    assert len(problems) == 2


def test_a_file_edited_after_it_was_compiled_is_named() -> None:
    deliver("ar", ARABIC)
    write_ts(translations.ts_path("ar"), "ar", ARABIC | {OPEN: Translation(("افتح",))})
    assert problems_of("ar", list(ARABIC)) == ["docexam_ar.qm is not what docexam_ar.ts compiles to"]


def test_what_is_compiled_speaks_in_every_arabic_number() -> None:
    deliver("ar", ARABIC)
    translator = QTranslator()
    assert translator.load(str(translations.qm_path("ar")))
    assert translator.translate("Desk", "Open", "verb") == "فتح"
    said = [translator.translate("Desk", "%n mark(s)", "", count) for count in (0, 1, 2, 3, 11, 100)]
    assert said == list(ARABIC[MARKS].forms)

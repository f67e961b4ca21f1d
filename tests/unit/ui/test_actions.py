"""Shortcuts follow the physical key, whatever it types."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from docexam.domain.illumination import Light
from docexam.ui import actions
from docexam.ui.actions import SHORTCUTS, Act, act_of, cap_of_light, digit_of

NONE = Qt.KeyboardModifier.NoModifier


def pressed(key: int, text: str, modifiers: Qt.KeyboardModifier = NONE, scan_code: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


def test_every_act_has_one_key_and_every_key_one_act() -> None:
    assert {shortcut.act for shortcut in SHORTCUTS} == set(Act)
    assert len({shortcut.key for shortcut in SHORTCUTS}) == len(SHORTCUTS)


@pytest.mark.parametrize("shortcut", SHORTCUTS[:-2], ids=lambda shortcut: shortcut.act)
def test_a_latin_key_acts(qapp: object, shortcut: actions.Shortcut) -> None:
    assert act_of(pressed(shortcut.key.value, shortcut.cap.lower())) is shortcut.act


@pytest.mark.parametrize("shortcut", [one for one in SHORTCUTS if one.cap_ar], ids=lambda one: one.act)
def test_the_arabic_letter_of_the_same_key_acts_alike(qapp: object, shortcut: actions.Shortcut) -> None:
    code = ord(shortcut.cap_ar[0])
    assert act_of(pressed(code, shortcut.cap_ar)) is shortcut.act


@pytest.mark.parametrize("digits", ["123456789", "١٢٣٤٥٦٧٨٩", "۱۲۳۴۵۶۷۸۹"])
def test_digits_of_three_scripts_switch_lights(qapp: object, digits: str) -> None:
    acts = [act_of(pressed(ord(digit), digit)) for digit in digits]
    assert acts == list(Act)[:9]


@pytest.mark.parametrize(("platform", "offset"), [("xcb", 8), ("wayland", 8), ("windows", 0)])
def test_the_scan_code_decides_where_there_is_one(
    qapp: object, monkeypatch: pytest.MonkeyPatch, platform: str, offset: int
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    d_key, typed_by_sorani = 32 + offset, "د"
    assert act_of(pressed(ord(typed_by_sorani), typed_by_sorani, scan_code=d_key)) is Act.DECIDE


def test_a_key_with_control_is_no_shortcut_of_the_desk(qapp: object) -> None:
    assert act_of(pressed(Qt.Key.Key_D.value, "d", Qt.KeyboardModifier.ControlModifier)) is None


def test_a_question_mark_of_either_script_and_f1_show_the_key_map(qapp: object) -> None:
    assert act_of(pressed(Qt.Key.Key_Question.value, "?", Qt.KeyboardModifier.ShiftModifier)) is Act.KEY_MAP
    assert act_of(pressed(ord("؟"), "؟")) is Act.KEY_MAP
    assert act_of(pressed(Qt.Key.Key_F1.value, "")) is Act.KEY_MAP


def test_a_letter_without_an_act_does_nothing(qapp: object) -> None:
    assert act_of(pressed(Qt.Key.Key_Z.value, "z")) is None


def test_caps_show_both_letters() -> None:
    assert actions.shortcut_of(Act.MARK).cap_text == "M ة"
    assert cap_of_light(Light.UVC) == "7"
    assert cap_of_light(Light.UVB) == ""


@pytest.mark.parametrize("typed", ["7", "٧", "۷"])
def test_a_digit_of_any_script_is_a_digit(qapp: object, typed: str) -> None:
    assert digit_of(pressed(ord(typed), typed)) == "7"


def test_a_letter_is_no_digit(qapp: object) -> None:
    assert digit_of(pressed(Qt.Key.Key_A.value, "a")) is None

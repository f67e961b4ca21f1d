"""The shortcuts of the desk: one table, following the physical key on any keyboard layout.

A key is told by its scan code, so that the key next to Caps Lock is A whether it types a, ش or ا. Where an event
carries none (an input method, a test), the letter of the Arabic layout counts as the Latin letter on that key, and the
digits of three scripts count as digits.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from docexam.domain.illumination import Light
from docexam.domain.people import ascii_digits


class Act(StrEnum):
    """What a key of the desk does."""

    VIS = "light.VIS"
    OBL = "light.OBL"
    GRZ = "light.GRZ"
    TRN = "light.TRN"
    COA = "light.COA"
    UVA = "light.UVA"
    UVC = "light.UVC"
    IR = "light.IR"
    TLT = "light.TLT"
    TORCH = "torch"
    LOUPE = "loupe"
    RULER = "ruler"
    TURN_PAGE = "turn page"
    ROTATE = "rotate"
    COMPARE = "compare"
    BLINK = "blink"
    FEATURES = "features"
    MARK = "mark"
    DECIDE = "decide"
    KEY_MAP = "key map"
    CHANGE_AREA = "change area"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An act, its physical key, and what stands on the key cap in Latin and Arabic."""

    act: Act
    key: Qt.Key
    cap: str
    cap_ar: str = ""

    @property
    def cap_text(self) -> str:
        """What the key cap shows: both letters where the key has two."""
        return f"{self.cap} {self.cap_ar}" if self.cap_ar else self.cap


SHORTCUTS: Final = (
    Shortcut(Act.VIS, Qt.Key.Key_1, "1"),
    Shortcut(Act.OBL, Qt.Key.Key_2, "2"),
    Shortcut(Act.GRZ, Qt.Key.Key_3, "3"),
    Shortcut(Act.TRN, Qt.Key.Key_4, "4"),
    Shortcut(Act.COA, Qt.Key.Key_5, "5"),
    Shortcut(Act.UVA, Qt.Key.Key_6, "6"),
    Shortcut(Act.UVC, Qt.Key.Key_7, "7"),
    Shortcut(Act.IR, Qt.Key.Key_8, "8"),
    Shortcut(Act.TLT, Qt.Key.Key_9, "9"),
    Shortcut(Act.TORCH, Qt.Key.Key_F, "F", "ب"),
    Shortcut(Act.LOUPE, Qt.Key.Key_L, "L", "م"),
    Shortcut(Act.RULER, Qt.Key.Key_R, "R", "ق"),
    Shortcut(Act.TURN_PAGE, Qt.Key.Key_V, "V", "ر"),
    Shortcut(Act.ROTATE, Qt.Key.Key_T, "T", "ف"),
    Shortcut(Act.COMPARE, Qt.Key.Key_C, "C", "ؤ"),
    Shortcut(Act.BLINK, Qt.Key.Key_B, "B", "لا"),
    Shortcut(Act.FEATURES, Qt.Key.Key_S, "S", "س"),
    Shortcut(Act.MARK, Qt.Key.Key_M, "M", "ة"),
    Shortcut(Act.DECIDE, Qt.Key.Key_D, "D", "ي"),
    Shortcut(Act.KEY_MAP, Qt.Key.Key_Question, "?", "؟"),
    Shortcut(Act.CHANGE_AREA, Qt.Key.Key_F6, "F6"),
)

LIGHT_ACTS: Final = {
    Act.VIS: Light.VIS,
    Act.OBL: Light.OBL,
    Act.GRZ: Light.GRZ,
    Act.TRN: Light.TRN,
    Act.COA: Light.COA,
    Act.UVA: Light.UVA,
    Act.UVC: Light.UVC,
    Act.IR: Light.IR,
    Act.TLT: Light.TLT,
}

_BY_KEY: Final = {shortcut.key: shortcut for shortcut in SHORTCUTS}
_BY_ACT: Final = {shortcut.act: shortcut for shortcut in SHORTCUTS}

_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN_CODE: Final = {
    first + place: Qt.Key(ord(letter)) for first, row in _ROWS for place, letter in enumerate(row)
}
"""Codes of the PC keyboard, equal on Windows (set 1) and Linux (evdev)."""

_X11_OFFSET: Final = 8
"""X11 and Wayland number a key eight above evdev."""

_ARABIC_ROWS: Final = (("QWERTYUIOP", "ضصثقفغعهخح"), ("ASDFGHJKL", "شسيبلاتنم"), ("ZXCVNM", "ئءؤرىة"))
_BY_ARABIC: Final = {
    arabic: Qt.Key(ord(latin))
    for latins, arabics in _ARABIC_ROWS
    for latin, arabic in zip(latins, arabics, strict=True)
} | {"لا": Qt.Key.Key_B, "\ufefb": Qt.Key.Key_B, "؟": Qt.Key.Key_Question}


def shortcut_of(act: Act) -> Shortcut:
    """Return the shortcut of `act`."""
    return _BY_ACT[act]


def cap_of_light(light: Light) -> str:
    """Return the key cap of `light`, empty for those switched on from the rail only."""
    return next((_BY_ACT[act].cap for act, code in LIGHT_ACTS.items() if code is light), "")


def act_of(event: QKeyEvent) -> Act | None:
    """Return what the key of `event` does on the desk; with Control, Alt or Meta it does nothing there."""
    modifiers = event.modifiers()
    if modifiers & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    ):
        return None
    if event.text() in ("?", "؟") or event.key() == Qt.Key.Key_F1:
        return Act.KEY_MAP
    found = _BY_KEY.get(physical_key(event))
    return None if found is None else found.act


def physical_key(event: QKeyEvent) -> Qt.Key:
    """Return the key that was struck, named by what it types on a Latin layout."""
    by_code = _BY_SCAN_CODE.get(_scan_code(event))
    if by_code is not None:
        return by_code
    text = ascii_digits(event.text())
    if len(text) == 1 and text.isascii() and text.isalnum():
        return Qt.Key(ord(text.upper()))
    return _BY_ARABIC.get(text) or Qt.Key(event.key())


def _scan_code(event: QKeyEvent) -> int:
    code = event.nativeScanCode()
    if code and QGuiApplication.platformName() in ("xcb", "wayland"):
        return code - _X11_OFFSET
    return code if QGuiApplication.platformName() == "windows" else 0


def digit_of(event: QKeyEvent) -> str | None:
    """Return the digit typed, of any of the three digit sets, as 0 to 9."""
    text = ascii_digits(event.text())
    return text if len(text) == 1 and text in "0123456789" else None

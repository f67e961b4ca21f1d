"""Names in Latin, Arabic and Cyrillic letters written with the letters of the machine-readable zone.

The tables follow ICAO Doc 9303-3, section 6: A (Latin), B (Cyrillic), C (Arabic script). Where the standard
offers a choice the first recommendation is taken: Ä AE, Å AA, Ñ N, Ö OE, Ü UE. Two rules are docexam's own:

* the letters of Central Kurdish, to which the standard gives no code, are written by `_KURDISH`;
* a Latin letter outside the table is written as its base letter when Unicode knows one (Ș S, Ễ E).
"""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode

FILLER: Final = "<"
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NOT_WRITTEN: Final = ""

_LATIN_BY_RESULT: Final = {
    "A": "ÀÁÂÃĀĂĄ",
    "AA": "Å",
    "AE": "ÄÆ",
    "C": "ÇĆĈĊČ",
    "D": "ÐĎĐ",
    "E": "ÈÉÊËĒĔĖĘĚ",
    "G": "ĜĞĠĢ",
    "H": "ĤĦ",
    "I": "ÌÍÎÏĨĪĬĮİ",
    "IJ": "Ĳ",
    "J": "Ĵ",
    "K": "Ķ",
    "L": "ĹĻĽĿŁ",
    "N": "ÑŃŅŇŊ",
    "O": "ÒÓÔÕŌŎŐ",
    "OE": "ÖØŒ",
    "R": "ŔŖŘ",
    "S": "ŚŜŞŠ",
    "SS": "ẞ",
    "T": "ŢŤŦ",
    "TH": "Þ",
    "U": "ÙÚÛŨŪŬŮŰŲ",
    "UE": "Ü",
    "W": "Ŵ",
    "Y": "ÝŶŸ",
    "Z": "ŹŻŽ",
}
LATIN: Final[Mapping[str, str]] = MappingProxyType(
    {letter: result for result, letters in _LATIN_BY_RESULT.items() for letter in letters}
)
"""Upper-case Latin letters beyond A to Z (9303-3, 6.A)."""

CYRILLIC: Final[Mapping[str, str]] = MappingProxyType(
    dict(
        zip(
            "АБВГДЕЁЖЗИІЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЃЄЅЇЈЉЊЋЌЎЏѪѴҐҒҺ",
            "A B V G D E E ZH Z I I I K L M N O P R S T U F KH TS CH SH SHCH IE Y - E IU IA "
            "D G IE DZ I J LJ NJ C K U DZ U Y G G C".replace("-", _NOT_WRITTEN).split(" "),
            strict=True,
        )
    )
)
"""Upper-case Cyrillic letters whatever the language (9303-3, 6.B); the soft sign is not written."""

CYRILLIC_BY_LANGUAGE: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "be": {"Г": "H", "Ё": "IO"},
        "bg": {"Щ": "SHT"},
        "mk": {"Ѓ": "GJ", "Ғ": "GJ", "Ќ": "KJ", "Џ": "DJ", "Х": "H", "Ц": "C"},
        "sr": {"Г": "H", "Ж": "Z", "Х": "H", "Ц": "C", "Ч": "C", "Ш": "S"},
        "uk": {"Г": "H", "И": "Y"},
    }
)
"""Where the standard makes an exception for one language (ISO 639-1)."""

UKRAINIAN_AT_START: Final[Mapping[str, str]] = MappingProxyType(
    {"Є": "YE", "Ї": "YI", "Й": "Y", "Ю": "YU", "Я": "YA"}
)

_TA_MARBUTA: Final = "\u0629"
_SHADDA: Final = "\u0651"

# Standard Arabic first, then the letters of Persian, Urdu, Pashto and others, in the order of Unicode.
_ARABIC_CODES: Final = """
0621 XE   0622 XAA  0623 XAE  0624 U    0625 I    0626 XI   0627 A    0628 B    0629 XTA  062A T
062B XTH  062C J    062D XH   062E XKH  062F D    0630 XDH  0631 R    0632 Z    0633 S    0634 XSH
0635 XSS  0636 XDZ  0637 XTT  0638 XZZ  0639 E    063A G    0641 F    0642 Q    0643 K    0644 L
0645 M    0646 N    0647 H    0648 W    0649 XAY  064A Y    0671 XXA  06A4 V    06A5 XF
0679 XXT  067C XRT  067E P    0681 XKE  0685 XXH  0686 XC   0688 XXD  0689 XDR  0691 XXR  0693 XRR
0696 XRX  0698 XJ   069A XXS  06A9 XKK  06AB XXK  06AD XNG  06AF XGG  06BA XNN  06BC XXN  06BE XDO
06C0 XYH  06C1 XXG  06C2 XGE  06C3 XTG  06CC XYA  06CD XXY  06D0 Y    06D2 XYB  06D3 XBE
"""


def _decoded(codes: str) -> dict[str, str]:
    words = codes.split()
    return {chr(int(code, 16)): result for code, result in zip(words[::2], words[1::2], strict=True)}


_KURDISH: Final = _decoded("0695 R 06B5 L 06C6 W 06CE Y 06D5 H")
"""Sorani letters without a code in the standard: docexam's own rule."""

ARABIC: Final[Mapping[str, str]] = MappingProxyType(_decoded(_ARABIC_CODES) | _KURDISH)
"""Letters of the Arabic script (9303-3, 6.C); ta marbuta is XAH at the end of a word."""

# Short vowels, tanwin, sukun, tatweel, dagger alef, and the Maghrib letters the standard leaves out.
_ARABIC_DROPPED: Final = frozenset(
    "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0652\u0670\u069c\u06a2\u06a7\u06a8"
)
_ARABIC_MARKS: Final = _ARABIC_DROPPED | {_SHADDA}

# Joined, never a gap: apostrophes, and the signs people type for one.
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("'`´ʹʻʼʽʾʿˈ‘’‛′", _NOT_WRITTEN))
_COMMAS: Final = frozenset(",،")
_SEPARATOR: Final = " "


def transliterate(text: str, *, language: str = "") -> str:
    """Return `text` in the letters A to Z, with ``<`` between its words and ``<<`` for a comma.

    `language` (ISO 639-1) selects the exceptions of Cyrillic; other languages have none. Text that is
    already in letters of the zone comes back as it is.

    Raises:
        EnvironmentFault: TRANSLITERATION_UNKNOWN with the character and its position (from 1), for a digit
            and for a letter of a script without a table.
    """
    # Before normalising too: Unicode takes a free-standing accent apart into a space and a mark.
    letters = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).translate(_APOSTROPHES).upper()
    written: list[str] = []
    for index, character in enumerate(letters):
        if character == _SHADDA:
            written.append(written[-1] if written else _NOT_WRITTEN)
        elif character not in _ARABIC_DROPPED:
            written.append(_written(letters, index, language))
    return _joined(written)


def _written(letters: str, index: int, language: str) -> str:
    """Return what stands for the character at `index`; a space or a comma separates words."""
    character = letters[index]
    if character in _LETTERS:
        return character
    if character == _TA_MARBUTA:
        return "XAH" if _ends_word(letters, index) else "XTA"
    if character in CYRILLIC:
        return _cyrillic(letters, index, language)
    found = LATIN.get(character) or ARABIC.get(character) or _separator_or_dropped(character)
    if found is None:
        found = _base_letter(character)
    if found is None:
        raise EnvironmentFault(FaultCode.TRANSLITERATION_UNKNOWN, character=character, position=index + 1)
    return found


def _cyrillic(letters: str, index: int, language: str) -> str:
    character = letters[index]
    starts_word = index == 0 or letters[index - 1] not in CYRILLIC
    if language == "uk" and starts_word and character in UKRAINIAN_AT_START:
        return UKRAINIAN_AT_START[character]
    return CYRILLIC_BY_LANGUAGE.get(language, {}).get(character, CYRILLIC[character])


def _ends_word(letters: str, index: int) -> bool:
    following = (letter for letter in letters[index + 1 :] if letter not in _ARABIC_MARKS)
    return next(following, _SEPARATOR) not in ARABIC


def _separator_or_dropped(character: str) -> str | None:
    """Return how punctuation is written, or None for anything that is not punctuation."""
    if character in _COMMAS:
        return ","
    category = unicodedata.category(character)
    if character == FILLER or character.isspace() or category == "Pd":
        return _SEPARATOR
    if category.startswith("P") or category == "Cf" or "\u0300" <= character <= "\u036f":
        return _NOT_WRITTEN
    return None


def _base_letter(character: str) -> str | None:
    taken_apart = unicodedata.normalize("NFD", character)
    base, marks = taken_apart[0], taken_apart[1:]
    if marks and base in _LETTERS and all(unicodedata.combining(mark) for mark in marks):
        return base
    return None


def _joined(written: list[str]) -> str:
    parts = "".join(written).split(",")
    words = (FILLER.join(part.split()) for part in parts)
    return (FILLER * 2).join(word for word in words if word)

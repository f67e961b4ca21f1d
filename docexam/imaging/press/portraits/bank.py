"""The people of the portrait bank: none of them exists."""

from dataclasses import replace
from typing import Any, Final

from docexam.domain.holder import Sex
from docexam.imaging.press.portraits.sitters import Beard, Clothes, Hair, Sitter

_PORCELAIN: Final = (0.70, 0.47, 0.37)
_FAIR: Final = (0.62, 0.39, 0.29)
_OLIVE: Final = (0.50, 0.31, 0.205)
_TAN: Final = (0.40, 0.225, 0.14)
_BROWN: Final = (0.25, 0.13, 0.078)
_DEEP: Final = (0.145, 0.070, 0.043)

_BLACK: Final = (0.010, 0.009, 0.009)
_DARK: Final = (0.030, 0.019, 0.013)
_CHESTNUT: Final = (0.075, 0.036, 0.018)
_AUBURN: Final = (0.140, 0.050, 0.020)
_BLOND: Final = (0.34, 0.22, 0.105)
_GREY: Final = (0.25, 0.245, 0.24)
_SILVER: Final = (0.45, 0.44, 0.43)

_BLUE: Final = (0.10, 0.17, 0.26)
_GREEN: Final = (0.10, 0.13, 0.07)
_HAZEL: Final = (0.15, 0.09, 0.035)
_EBONY: Final = (0.035, 0.018, 0.010)

_WOMAN: Final = Sitter(
    name="",
    sex=Sex.FEMALE,
    ages=(24, 36),
    skin=_FAIR,
    hair_colour=_DARK,
    hair=Hair.LONG,
    clothes=Clothes.ROUND,
    cloth=(0.08, 0.10, 0.16),
    seed=0,
    width=0.96,
    jaw=0.96,
    chin=0.92,
    eye_size=1.08,
    brow=0.72,
    brow_lift=0.03,
    nose_width=0.88,
    nose_length=0.95,
    lips=1.15,
    mouth_width=0.96,
)

_MAN: Final = Sitter(
    name="",
    sex=Sex.MALE,
    ages=(24, 38),
    skin=_FAIR,
    hair_colour=_DARK,
    hair=Hair.SHORT,
    clothes=Clothes.SHIRT,
    cloth=(0.45, 0.52, 0.62),
    seed=0,
    jaw=1.02,
    chin=1.14,
    brow=1.15,
    nose_width=1.05,
    lips=0.92,
    beard=Beard.STUBBLE,
)


def _woman(number: int, **traits: Any) -> Sitter:
    return replace(_WOMAN, name=f"woman-{number:02d}", seed=100 + number, **traits)


def _man(number: int, **traits: Any) -> Sitter:
    return replace(_MAN, name=f"man-{number:02d}", seed=200 + number, **traits)


BANK: Final[tuple[Sitter, ...]] = (
    _woman(1, skin=_PORCELAIN, hair_colour=_AUBURN, iris=_GREEN, cheek=1.04),
    _woman(2, skin=_OLIVE, hair=Hair.TIED, iris=_HAZEL, clothes=Clothes.JACKET, cloth=(0.03, 0.035, 0.05)),
    _woman(
        3,
        skin=_BROWN,
        hair_colour=_BLACK,
        hair=Hair.CURLY,
        iris=_EBONY,
        lips=1.35,
        nose_width=1.12,
        cloth=(0.35, 0.12, 0.09),
    ),
    _woman(4, skin=_OLIVE, hair=Hair.SCARF, clothes=Clothes.SCARF, cloth=(0.30, 0.33, 0.40), eye_size=1.14),
    _woman(
        5, skin=_FAIR, hair_colour=_BLOND, hair=Hair.BOB, iris=_BLUE, width=1.02, cloth=(0.16, 0.20, 0.13)
    ),
    _woman(
        6,
        skin=_TAN,
        hair_colour=_BLACK,
        hair=Hair.LONG,
        eye_tilt=0.16,
        eye_size=0.92,
        nose_length=0.9,
        cloth=(0.5, 0.42, 0.35),
    ),
    _woman(
        7,
        skin=_FAIR,
        hair_colour=_SILVER,
        hair=Hair.BOB,
        ages=(58, 70),
        age=0.95,
        glasses=True,
        iris=_BLUE,
        lips=0.85,
        clothes=Clothes.JACKET,
        cloth=(0.10, 0.05, 0.08),
    ),
    _woman(
        8,
        skin=_TAN,
        hair=Hair.SCARF,
        clothes=Clothes.SCARF,
        cloth=(0.05, 0.055, 0.06),
        ages=(38, 50),
        age=0.5,
        width=1.03,
        jaw=0.96,
    ),
    _woman(
        9,
        skin=_DEEP,
        hair_colour=_BLACK,
        hair=Hair.TIED,
        iris=_EBONY,
        lips=1.4,
        nose_width=1.15,
        cheek=1.06,
        cloth=(0.5, 0.5, 0.48),
    ),
    _woman(
        10,
        skin=_OLIVE,
        hair_colour=_CHESTNUT,
        hair=Hair.LONG,
        ages=(40, 52),
        age=0.55,
        jaw=0.98,
        glasses=True,
        cloth=(0.06, 0.12, 0.12),
    ),
    _woman(
        11,
        skin=_PORCELAIN,
        hair_colour=_BLACK,
        hair=Hair.BOB,
        eye_tilt=0.14,
        eye_size=0.95,
        width=1.0,
        cheek=1.05,
        nose_length=0.88,
        cloth=(0.55, 0.5, 0.46),
    ),
    _woman(
        12,
        skin=_FAIR,
        hair=Hair.SCARF,
        clothes=Clothes.SCARF,
        cloth=(0.42, 0.30, 0.25),
        iris=_GREEN,
        chin=0.86,
        eye_gap=1.03,
    ),
    _woman(
        13,
        skin=_TAN,
        hair_colour=_GREY,
        hair=Hair.TIED,
        ages=(54, 66),
        age=0.85,
        jaw=1.0,
        width=1.02,
        cloth=(0.13, 0.07, 0.05),
    ),
    _woman(
        14,
        skin=_OLIVE,
        hair_colour=_DARK,
        hair=Hair.CURLY,
        iris=_HAZEL,
        mouth_width=1.06,
        eye_gap=0.97,
        clothes=Clothes.SHIRT,
        cloth=(0.62, 0.64, 0.66),
    ),
    _man(
        1,
        skin=_FAIR,
        hair_colour=_CHESTNUT,
        iris=_BLUE,
        hair=Hair.PARTED,
        clothes=Clothes.JACKET,
        cloth=(0.03, 0.04, 0.07),
        beard=Beard.NONE,
    ),
    _man(2, skin=_OLIVE, beard=Beard.SHORT, hair_colour=_BLACK, brow=1.3, cloth=(0.6, 0.62, 0.63)),
    _man(
        3,
        skin=_DEEP,
        hair_colour=_BLACK,
        hair=Hair.CROPPED,
        iris=_EBONY,
        lips=1.3,
        nose_width=1.2,
        beard=Beard.GOATEE,
        clothes=Clothes.ROUND,
        cloth=(0.08, 0.10, 0.09),
    ),
    _man(
        4,
        skin=_TAN,
        hair_colour=_BLACK,
        beard=Beard.MOUSTACHE,
        hair=Hair.PARTED,
        ages=(40, 52),
        age=0.55,
        width=1.04,
        cloth=(0.30, 0.36, 0.30),
    ),
    _man(
        5,
        skin=_PORCELAIN,
        hair_colour=_BLOND,
        iris=_BLUE,
        beard=Beard.NONE,
        jaw=1.0,
        width=0.96,
        clothes=Clothes.ROUND,
        cloth=(0.05, 0.07, 0.11),
    ),
    _man(
        6,
        skin=_FAIR,
        hair_colour=_GREY,
        hair=Hair.RECEDING,
        ages=(55, 68),
        age=0.9,
        glasses=True,
        beard=Beard.NONE,
        width=1.03,
        clothes=Clothes.JACKET,
        cloth=(0.06, 0.06, 0.065),
    ),
    _man(
        7,
        skin=_OLIVE,
        hair_colour=_DARK,
        hair=Hair.CURLY,
        iris=_HAZEL,
        nose_length=1.08,
        eye_gap=0.97,
        cloth=(0.15, 0.16, 0.24),
    ),
    _man(
        8,
        skin=_BROWN,
        hair_colour=_BLACK,
        hair=Hair.CROPPED,
        beard=Beard.FULL,
        ages=(34, 46),
        age=0.45,
        lips=1.15,
        nose_width=1.12,
        cloth=(0.62, 0.58, 0.5),
    ),
    _man(
        9,
        skin=_TAN,
        hair_colour=_BLACK,
        eye_tilt=0.14,
        eye_size=0.92,
        beard=Beard.NONE,
        width=1.04,
        cheek=1.05,
        nose_length=0.92,
        clothes=Clothes.ROUND,
        cloth=(0.33, 0.33, 0.34),
    ),
    _man(
        10,
        skin=_OLIVE,
        hair_colour=_SILVER,
        hair=Hair.PARTED,
        beard=Beard.FULL,
        ages=(58, 70),
        age=1.0,
        brow=1.25,
        clothes=Clothes.JACKET,
        cloth=(0.07, 0.055, 0.045),
    ),
    _man(
        11,
        skin=_FAIR,
        hair_colour=_AUBURN,
        beard=Beard.SHORT,
        iris=_GREEN,
        hair=Hair.SHORT,
        jaw=1.07,
        clothes=Clothes.ROUND,
        cloth=(0.10, 0.16, 0.12),
    ),
    _man(
        12,
        skin=_BROWN,
        hair_colour=_BLACK,
        hair=Hair.RECEDING,
        ages=(44, 58),
        age=0.65,
        beard=Beard.MOUSTACHE,
        glasses=True,
        width=1.05,
        cloth=(0.52, 0.55, 0.60),
    ),
    _man(
        13,
        skin=_OLIVE,
        hair_colour=_DARK,
        hair=Hair.RECEDING,
        ages=(38, 50),
        age=0.5,
        beard=Beard.STUBBLE,
        jaw=0.98,
        chin=0.96,
        cloth=(0.2, 0.08, 0.07),
    ),
    _man(
        14,
        skin=_TAN,
        hair_colour=_DARK,
        hair=Hair.SHORT,
        beard=Beard.GOATEE,
        brow=1.2,
        iris=_HAZEL,
        mouth_width=1.06,
        clothes=Clothes.JACKET,
        cloth=(0.11, 0.11, 0.12),
    ),
)
"""Everybody a specimen's portrait may show."""

"""Alterations: pure functions Sheet -> Sheet and Finding, each touching only the layers it names."""

from collections.abc import Mapping
from typing import Final

from docexam.domain.ids import AlterationId
from docexam.imaging.press.alterations.copies import INKJET_COUNTERFEIT, MICROPRINT_COPIED
from docexam.imaging.press.alterations.data import DATA_ERASED, DIGIT_CHANGED
from docexam.imaging.press.alterations.foil import OVD_FLAT
from docexam.imaging.press.alterations.operator import Operator
from docexam.imaging.press.alterations.paper import WATERMARK_MISSING
from docexam.imaging.press.alterations.photo import PHOTO_SUBSTITUTED
from docexam.imaging.press.alterations.ultraviolet import UV_MISSING, UV_OVERBRIGHT
from docexam.imaging.press.alterations.zone import MRZ_CHECK_DIGIT_WRONG

_OPERATORS: Final = (
    UV_MISSING,
    UV_OVERBRIGHT,
    OVD_FLAT,
    WATERMARK_MISSING,
    INKJET_COUNTERFEIT,
    DIGIT_CHANGED,
    MRZ_CHECK_DIGIT_WRONG,
    PHOTO_SUBSTITUTED,
    MICROPRINT_COPIED,
    DATA_ERASED,
)

ALTERATIONS: Final[Mapping[AlterationId, Operator]] = {operator.id: operator for operator in _OPERATORS}
"""Every alteration a recipe may name."""

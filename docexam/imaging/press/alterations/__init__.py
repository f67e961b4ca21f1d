"""Alterations: pure functions Sheet -> Sheet and Finding, each touching only the layers it names."""

from collections.abc import Mapping
from typing import Final

from docexam.domain.ids import AlterationId
from docexam.imaging.press.alterations.cancelling import CANCELLED_PUNCHED, CORNER_CLIPPED
from docexam.imaging.press.alterations.copies import INKJET_COUNTERFEIT, MICROPRINT_COPIED, TONER_COUNTERFEIT
from docexam.imaging.press.alterations.data import DATA_ERASED, DIGIT_CHANGED, EXPIRY_EXTENDED
from docexam.imaging.press.alterations.deviations import MISPRINT_PALE, WORN
from docexam.imaging.press.alterations.foil import OVD_FLAT
from docexam.imaging.press.alterations.inks import (
    INTAGLIO_FLAT,
    IR_SPLIT_MISSING,
    OVI_STATIC,
    REGISTER_OFF,
    UVC_SAME,
)
from docexam.imaging.press.alterations.laminates import LAMINATE_SPLIT
from docexam.imaging.press.alterations.leaves import (
    VISA_LEAF_EXCHANGED,
    VISA_LEAF_REMOVED,
    VISA_PAGES_COPIED,
)
from docexam.imaging.press.alterations.misspelling import MICROPRINT_MISSPELT
from docexam.imaging.press.alterations.morphing import PORTRAIT_MORPHED
from docexam.imaging.press.alterations.operator import Operator
from docexam.imaging.press.alterations.overlaying import IMAGE_OVERLAID, IMAGE_RETOUCHED
from docexam.imaging.press.alterations.paper import THREAD_PRINTED, WATERMARK_MISSING, WATERMARK_PRINTED
from docexam.imaging.press.alterations.perforations import PERFORATION_DIFFERS, PERFORATION_PRICKED
from docexam.imaging.press.alterations.personalising import BLANK_PERSONALISED
from docexam.imaging.press.alterations.photo import PHOTO_SUBSTITUTED
from docexam.imaging.press.alterations.plastic import CARD_PRINTED, CHANGEABLE_IMAGE_STATIC, TACTILE_FLAT
from docexam.imaging.press.alterations.pseudo import PSEUDO_BODY, PSEUDO_CAMOUFLAGE, PSEUDO_FANTASY
from docexam.imaging.press.alterations.stamping import STAMP_COUNTERFEIT, STAMP_DATE_ALTERED
from docexam.imaging.press.alterations.stickers import VISA_COPIED, VISA_FLAT_PRINT, VISA_LIFTED
from docexam.imaging.press.alterations.strokes import STROKE_ADDED
from docexam.imaging.press.alterations.ultraviolet import UV_MISSING, UV_OVERBRIGHT
from docexam.imaging.press.alterations.variants import OPTIONAL_FIELD_EMPTY, TRANSLITERATION_VARIANT
from docexam.imaging.press.alterations.washing import DATA_WASHED
from docexam.imaging.press.alterations.zone import (
    MRZ_CHECK_DIGIT_WRONG,
    MRZ_IR_TRANSPARENT,
    MRZ_NOT_OCRB,
)

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
    TONER_COUNTERFEIT,
    WATERMARK_PRINTED,
    THREAD_PRINTED,
    INTAGLIO_FLAT,
    OVI_STATIC,
    IR_SPLIT_MISSING,
    UVC_SAME,
    REGISTER_OFF,
    PERFORATION_PRICKED,
    PERFORATION_DIFFERS,
    MRZ_NOT_OCRB,
    MRZ_IR_TRANSPARENT,
    EXPIRY_EXTENDED,
    MISPRINT_PALE,
    WORN,
    STROKE_ADDED,
    DATA_WASHED,
    BLANK_PERSONALISED,
    MICROPRINT_MISSPELT,
    STAMP_COUNTERFEIT,
    STAMP_DATE_ALTERED,
    VISA_LEAF_REMOVED,
    VISA_LEAF_EXCHANGED,
    VISA_PAGES_COPIED,
    CARD_PRINTED,
    CHANGEABLE_IMAGE_STATIC,
    TACTILE_FLAT,
    IMAGE_OVERLAID,
    IMAGE_RETOUCHED,
    LAMINATE_SPLIT,
    PORTRAIT_MORPHED,
    VISA_FLAT_PRINT,
    VISA_COPIED,
    VISA_LIFTED,
    PSEUDO_FANTASY,
    PSEUDO_CAMOUFLAGE,
    PSEUDO_BODY,
    CANCELLED_PUNCHED,
    CORNER_CLIPPED,
    TRANSLITERATION_VARIANT,
    OPTIONAL_FIELD_EMPTY,
)

ALTERATIONS: Final[Mapping[AlterationId, Operator]] = {operator.id: operator for operator in _OPERATORS}
"""Every alteration a recipe may name."""

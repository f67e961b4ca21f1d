"""The fraud kinds: the class of a deception, as taught and as recorded."""

from enum import StrEnum
from typing import Final


class FraudKind(StrEnum):
    """The 30 codes of `fraud_kind`; lower case only where results leave the station."""

    CF_TOT = "CF-TOT"
    CF_PAR = "CF-PAR"
    CF_CARD = "CF-CARD"
    CF_VISA = "CF-VISA"
    FO_PHOT = "FO-PHOT"
    FO_PHLA = "FO-PHLA"
    FO_IMGO = "FO-IMGO"
    FO_IMGA = "FO-IMGA"
    FO_PAGE = "FO-PAGE"
    FO_VPAG = "FO-VPAG"
    FO_DATA_M = "FO-DATA-M"
    FO_DATA_C = "FO-DATA-C"
    FO_DATA_A = "FO-DATA-A"
    FO_MRZ = "FO-MRZ"
    FO_DATE = "FO-DATE"
    FO_STMP_C = "FO-STMP-C"
    FO_STMP_A = "FO-STMP-A"
    FO_VISA = "FO-VISA"
    FO_CHIP = "FO-CHIP"
    GB_BLNK = "GB-BLNK"
    FG_FOG = "FG-FOG"
    FG_MORF = "FG-MORF"
    IM_LOOK = "IM-LOOK"
    IM_CHNG = "IM-CHNG"
    PS_FANT = "PS-FANT"
    PS_CAMO = "PS-CAMO"
    PS_PSEU = "PS-PSEU"
    MU_EXP = "MU-EXP"
    MU_DEV = "MU-DEV"
    OK = "OK"


NOT_FRAUD: Final = frozenset({FraudKind.OK, FraudKind.MU_DEV})
"""Genuine, and genuine with a defect or deviation."""

"""Formats of travel documents and what a document says about itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class DocumentFormat(StrEnum):
    """The formats of ICAO Doc 9303."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRVA = "MRVA"
    MRVB = "MRVB"


SIZE_MM: Final[dict[DocumentFormat, tuple[float, float]]] = {
    DocumentFormat.TD1: (85.60, 53.98),
    DocumentFormat.TD2: (105.0, 74.0),
    DocumentFormat.TD3: (125.0, 88.0),
    DocumentFormat.MRVA: (120.0, 80.0),
    DocumentFormat.MRVB: (105.0, 74.0),
}
"""Nominal width and height (ICAO Doc 9303-4 to 9303-7)."""

UTOPIA: Final = "UTO"
"""The specimen State of ICAO Doc 9303: the only code docexam writes."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the document says about itself: code letters, issuer, number, dates, optional data."""

    format: DocumentFormat
    document_code: str
    number: str
    issue_date: date
    expiry_date: date
    issuer: str = UTOPIA
    optional: str = ""
    optional2: str = ""

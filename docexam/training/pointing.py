"""Pointing to a feature: inside its region, or near it.

Inside the region or within `TOLERANCE_MM` of it is worth 1000. Beyond that the credit falls from 600 evenly to 0 at
`LOST_MM`; another page is worth nothing.
"""

from typing import Final

from docexam.domain.exercise import PlaceTruth
from docexam.domain.feature import Point, distance_mm
from docexam.training.answer_sheet import SheetState

RULES_VERSION: Final = 1
PLACE: Final = "place"
TOLERANCE_MM: Final = 2.0
LOST_MM: Final = 15.0
NEAR_PERMILLE: Final = 600


def write_place(page: str, at_mm: Point) -> str:
    """Return a place as it stands on the sheet."""
    return f"{at_mm[0]:.2f} {at_mm[1]:.2f} {page}"


def read_place(written: str) -> tuple[str, Point] | None:
    """Return page and point of a place on the sheet, or None where there is none."""
    parts = written.split(" ", 2)
    if len(parts) != len(("x", "y", "page")):
        return None
    return parts[2], (float(parts[0]), float(parts[1]))


def score(state: SheetState, truth: PlaceTruth) -> int:
    """Return the credit for the place on the sheet, in per mille."""
    place = read_place(state.value(PLACE))
    if place is None or place[0] != truth.page:
        return 0
    away = distance_mm(truth.region, place[1])
    if away <= TOLERANCE_MM:
        return 1000
    return max(0, round(NEAR_PERMILLE * (LOST_MM - away) / (LOST_MM - TOLERANCE_MM)))

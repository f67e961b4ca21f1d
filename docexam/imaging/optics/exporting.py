"""Pictures that leave the program: a page up to 300 dpi, or a small region at any magnification."""

from typing import Final

from docexam.domain.illumination import Lamp
from docexam.imaging.optics.bench import Image, render
from docexam.imaging.press.sheet import Sheet

PAGE_PX_PER_MM: Final = 300 / 25.4
REGION_MM: Final = (15.0, 10.0)
REGION_PX_PER_MM: Final = 187.5
_ROUNDING: Final = 1e-6


def export_picture(
    sheet: Sheet,
    page: str,
    lamp: Lamp,
    *,
    px_per_mm: float,
    region_mm: tuple[float, float, float, float] | None = None,
) -> Image:
    """Return a picture that may be written to a file; see `bench.render`.

    Raises:
        ValueError: it is finer than 300 dpi and more than 15 x 10 mm of the page, finer than 30x, or empty.
    """
    refusal = refusal_of(px_per_mm, region_mm)
    if refusal:
        raise ValueError(refusal)
    return render(sheet, page, lamp, px_per_mm=px_per_mm, region_mm=region_mm)


def refusal_of(px_per_mm: float, region_mm: tuple[float, float, float, float] | None) -> str:
    """Return why a picture may not leave the program, or nothing."""
    if not 0 < px_per_mm <= REGION_PX_PER_MM:
        return f"the scale must lie above 0 and be at most {REGION_PX_PER_MM} px/mm (30x)"
    if region_mm is not None and min(region_mm[2:]) <= 0:
        return "the region is empty"
    if px_per_mm <= PAGE_PX_PER_MM + _ROUNDING:
        return ""
    small = region_mm is not None and all(
        side <= limit + _ROUNDING
        for side, limit in zip(sorted(region_mm[2:]), sorted(REGION_MM), strict=True)
    )
    return "" if small else "above 300 dpi (11.81 px/mm) a picture may show at most 15 x 10 mm"

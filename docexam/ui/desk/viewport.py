"""The window onto a page: which millimetre lies under which pixel. Pure arithmetic, no widget."""

from dataclasses import dataclass, replace
from typing import Final

from docexam.domain.feature import Point

MOST_PX_PER_MM: Final = 187.5
"""30x, the strongest view."""

INSET_SIDE_PX: Final = 24.0
INSET_TOP_PX: Final = 24.0
INSET_BOTTOM_PX: Final = 46.0
"""Room kept round a fitted page; the scale along the lower edge stands in the bottom inset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """A page of `page_width_mm` by `page_height_mm` seen through a window of pixels.

    `centre_mm` is the point of the page in the middle of the window's clear area. `glass_px_per_mm` is the scale
    at which a millimetre of the page is a millimetre of the screen; 0 where nobody measured it. `turn_deg` is how
    far the page is turned clockwise on the desk: 0, 90, 180 or 270.
    """

    width_px: float
    height_px: float
    page_width_mm: float
    page_height_mm: float
    px_per_mm: float = 1.0
    centre_mm: Point = (0.0, 0.0)
    left_px: float = 0.0
    glass_px_per_mm: float = 0.0
    turn_deg: int = 0
    insets_px: tuple[float, float, float] = (INSET_SIDE_PX, INSET_TOP_PX, INSET_BOTTOM_PX)

    @property
    def middle_px(self) -> Point:
        """The pixel `centre_mm` is shown at."""
        _, top, bottom = self.insets_px
        return self.left_px + self.width_px / 2, top + (self.height_px - top - bottom) / 2

    @property
    def fit_px_per_mm(self) -> float:
        """The scale at which the whole page is seen as large as it goes."""
        side, top, bottom = self.insets_px
        width_mm, height_mm = self.page_width_mm, self.page_height_mm
        if self.turn_deg % 180:
            width_mm, height_mm = height_mm, width_mm
        across = (self.width_px - 2 * side) / width_mm
        down = (self.height_px - top - bottom) / height_mm
        return max(0.5, min(across, down))

    @property
    def least_px_per_mm(self) -> float:
        """The smallest scale: the whole page, or life size where that is smaller."""
        return min(self.fit_px_per_mm, self.glass_px_per_mm or self.fit_px_per_mm)

    @property
    def fits(self) -> bool:
        """Whether the whole page is in view, as large as it goes or smaller."""
        return self.px_per_mm <= self.fit_px_per_mm * 1.0005

    @property
    def page_px(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the page in pixels."""
        return _upright(self.to_px((0.0, 0.0)), self.to_px((self.page_width_mm, self.page_height_mm)))

    @property
    def seen_mm(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what can be seen of the page, in millimetres."""
        first = self.to_mm((self.left_px, 0.0))
        last = self.to_mm((self.left_px + self.width_px, self.height_px))
        left, top, right, bottom = _upright(first, last)
        return (
            min(max(left, 0.0), self.page_width_mm),
            min(max(top, 0.0), self.page_height_mm),
            min(max(right, 0.0), self.page_width_mm),
            min(max(bottom, 0.0), self.page_height_mm),
        )

    def to_px(self, at_mm: Point) -> Point:
        """Return the pixel at which a point of the page is shown."""
        (mx, my), (cx, cy) = self.middle_px, self.centre_mm
        x, y = turned((at_mm[0] - cx, at_mm[1] - cy), self.turn_deg)
        return mx + x * self.px_per_mm, my + y * self.px_per_mm

    def to_mm(self, at_px: Point) -> Point:
        """Return the point of the page under a pixel; it may lie off the page."""
        (mx, my), (cx, cy) = self.middle_px, self.centre_mm
        x, y = turned((at_px[0] - mx, at_px[1] - my), -self.turn_deg)
        return cx + x / self.px_per_mm, cy + y / self.px_per_mm

    def holds(self, at_mm: Point) -> bool:
        """Tell whether a point lies on the page."""
        return 0 <= at_mm[0] <= self.page_width_mm and 0 <= at_mm[1] <= self.page_height_mm

    def fitted(self) -> "Viewport":
        """Return the view of the whole page."""
        middle = (self.page_width_mm / 2, self.page_height_mm / 2)
        return replace(self, px_per_mm=self.fit_px_per_mm, centre_mm=middle)

    def zoomed(self, px_per_mm: float, at_px: Point | None = None) -> "Viewport":
        """Return the view at another scale; the point of the page under `at_px` stays where it is."""
        scale = min(MOST_PX_PER_MM, max(px_per_mm, self.least_px_per_mm))
        if scale <= self.fit_px_per_mm:
            return replace(self.fitted(), px_per_mm=scale)
        anchor = at_px or self.middle_px
        (fx, fy), (mx, my) = self.to_mm(anchor), self.middle_px
        x, y = turned((anchor[0] - mx, anchor[1] - my), -self.turn_deg)
        return replace(self, px_per_mm=scale, centre_mm=(fx - x / scale, fy - y / scale))._on_page()

    def panned(self, dx_px: float, dy_px: float) -> "Viewport":
        """Return the view with the page moved by so many pixels; its middle stays on the page."""
        if self.fits:
            return self
        return self._moved(dx_px, dy_px)._on_page()

    def centred_on(self, at_mm: Point) -> "Viewport":
        """Return the view with a point of the page in the middle."""
        return self if self.fits else replace(self, centre_mm=at_mm)._on_page()

    def resized(self, width_px: float, height_px: float, *, left_px: float = 0.0) -> "Viewport":
        """Return the same view in a window of another size; a fitted page stays fitted."""
        fitted = self.fits and self.px_per_mm >= self.fit_px_per_mm
        changed = replace(self, width_px=width_px, height_px=height_px, left_px=left_px)
        return changed.fitted() if fitted else changed.zoomed(changed.px_per_mm)

    def aligned(self) -> "Viewport":
        """Return the view with the page's corner on a whole pixel, so that fine lines do not shimmer in a pan."""
        x, y = self.to_px((0.0, 0.0))
        return self._moved(round(x) - x, round(y) - y)

    def rotated(self, turn_deg: int) -> "Viewport":
        """Return the view with the page turned so far; a fitted page stays fitted, else the middle stays."""
        fitted = self.fits
        changed = replace(self, turn_deg=turn_deg % 360)
        return changed.fitted() if fitted else changed.zoomed(changed.px_per_mm)

    @property
    def flat(self) -> "Viewport":
        """The view as it was if the page were not turned: turning it about `middle_px` gives this one."""
        return self if not self.turn_deg else replace(self, turn_deg=0)

    def _moved(self, dx_px: float, dy_px: float) -> "Viewport":
        (cx, cy), (x, y) = self.centre_mm, turned((dx_px, dy_px), -self.turn_deg)
        return replace(self, centre_mm=(cx - x / self.px_per_mm, cy - y / self.px_per_mm))

    def _on_page(self) -> "Viewport":
        x = min(max(self.centre_mm[0], 0.0), self.page_width_mm)
        y = min(max(self.centre_mm[1], 0.0), self.page_height_mm)
        return replace(self, centre_mm=(x, y))


def turned(vector: Point, turn_deg: int) -> Point:
    """Return a vector (to the right, down) turned clockwise by quarter turns."""
    x, y = vector
    match turn_deg % 360:
        case 90:
            return -y, x
        case 180:
            return -x, -y
        case 270:
            return y, -x
    return x, y


def _upright(one: Point, other: Point) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the rectangle with these two opposite corners."""
    (x0, y0), (x1, y1) = one, other
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

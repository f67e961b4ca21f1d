"""The pixel grid of a view: whole pixels counted from the page's top left corner at one scale."""

from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
Cover = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Grid:
    """`width` x `height` pixels at `px_per_mm`; `left` and `top` count from the page corner and may be negative.

    Two grids of one scale share their pixel centres, so what is drawn on them fits without a seam.
    """

    px_per_mm: float
    left: int
    top: int
    width: int
    height: int

    @property
    def rect_mm(self) -> tuple[float, float, float, float]:
        """(x, y, width, height) in mm."""
        k = self.px_per_mm
        return (self.left / k, self.top / k, self.width / k, self.height / k)

    @property
    def box_mm(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in mm."""
        x, y, width, height = self.rect_mm
        return (x, y, x + width, y + height)

    def x_mm(self) -> Plane:
        """Pixel centres along a row, shape (1, width)."""
        return ((np.arange(self.width) + (self.left + 0.5)) / self.px_per_mm).astype(np.float32)[None, :]

    def y_mm(self) -> Plane:
        """Pixel centres along a column, shape (height, 1)."""
        return ((np.arange(self.height) + (self.top + 0.5)) / self.px_per_mm).astype(np.float32)[:, None]

    def grown(self, pixels: int) -> "Grid":
        """Return the grid with a margin on every side."""
        return Grid(
            self.px_per_mm,
            self.left - pixels,
            self.top - pixels,
            self.width + 2 * pixels,
            self.height + 2 * pixels,
        )

    def part(self, box_mm: tuple[float, float, float, float], *, margin_px: int = 1) -> "Grid | None":
        """Return the part of the grid that holds `box_mm` (left, top, right, bottom), None if they do not meet."""
        k = self.px_per_mm
        left = max(self.left, floor(box_mm[0] * k) - margin_px)
        top = max(self.top, floor(box_mm[1] * k) - margin_px)
        right = min(self.left + self.width, ceil(box_mm[2] * k) + margin_px)
        bottom = min(self.top + self.height, ceil(box_mm[3] * k) + margin_px)
        if right <= left or bottom <= top:
            return None
        return Grid(k, left, top, right - left, bottom - top)

    def place_of(self, part: "Grid") -> tuple[slice, slice]:
        """Return where `part`, a grid of the same scale inside this one, lies: (rows, columns)."""
        row, column = part.top - self.top, part.left - self.left
        return slice(row, row + part.height), slice(column, column + part.width)

    def holds(self, part: "Grid") -> bool:
        """Tell whether `part`, of the same scale, lies wholly inside."""
        return (
            part.left >= self.left
            and part.top >= self.top
            and part.left + part.width <= self.left + self.width
            and part.top + part.height <= self.top + self.height
        )

    def meets(self, box_mm: tuple[float, float, float, float]) -> bool:
        """Tell whether the grid touches `box_mm` (left, top, right, bottom)."""
        left, top, right, bottom = self.box_mm
        return box_mm[0] < right and box_mm[2] > left and box_mm[1] < bottom and box_mm[3] > top


def covering(rect_mm: tuple[float, float, float, float], px_per_mm: float) -> Grid:
    """Return the grid of whole pixels over (x, y, width, height) in mm; the size is rounded, never empty."""
    x, y, width, height = rect_mm
    return Grid(
        px_per_mm,
        round(x * px_per_mm),
        round(y * px_per_mm),
        max(1, round(width * px_per_mm)),
        max(1, round(height * px_per_mm)),
    )

"""The page's soft shadow on the desk; its rounded corners are in the picture itself."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from docexam.ui.theme import MARK_CASING, RADIUS_7

SHADOW_PX: Final = 14
SHADOW_DROP_PX: Final = 3
SHADOW_ALPHA: Final = 9
CORNER_MM: Final = 3.18
"""ISO/IEC 7810, 5.1.3: corners of a card; passports are cut alike."""
MOST_CORNER_PX: Final = 96
CORNER_STEP_PX: Final = 4
WIDE_CORNER_PX: Final = 48
"""From here on the steps are coarse: a large shadow takes longer to draw than a frame has."""


def corner_px(px_per_mm: float) -> int:
    """Return how round the corners of a page are on the desk, in steps, so that a zoom draws few shadows."""
    exact = min(MOST_CORNER_PX, max(RADIUS_7, CORNER_MM * px_per_mm))
    step = CORNER_STEP_PX if exact < WIDE_CORNER_PX else 4 * CORNER_STEP_PX
    return max(RADIUS_7, round(exact / step) * step)


def paint_shadow(painter: QPainter, page: QRectF, *, radius_px: int, seen: QRectF) -> None:
    """Draw the shadow of `page` as far as it is `seen`: four corners and the edges between."""
    side = SHADOW_PX + radius_px
    image = _shadow(radius_px)
    last = image.width() - side
    x0, y0 = page.left() - SHADOW_PX, page.top() - SHADOW_PX
    x1, y1 = page.right() - radius_px, page.bottom() - radius_px
    parts = [
        (QRectF(x, y, side, side), QRectF(sx, sy, side, side))
        for x, y, sx, sy in ((x0, y0, 0, 0), (x1, y0, last, 0), (x0, y1, 0, last), (x1, y1, last, last))
    ]
    across, down = x1 - x0 - side, y1 - y0 - side
    end = image.width() - SHADOW_PX
    parts += [
        (QRectF(x0 + side, y0, across, SHADOW_PX), QRectF(side, 0, 1, SHADOW_PX)),
        (QRectF(x0 + side, page.bottom(), across, SHADOW_PX), QRectF(side, end, 1, SHADOW_PX)),
        (QRectF(x0, y0 + side, SHADOW_PX, down), QRectF(0, side, SHADOW_PX, 1)),
        (QRectF(page.right(), y0 + side, SHADOW_PX, down), QRectF(end, side, SHADOW_PX, 1)),
    ]
    for target, source in parts:
        if target.intersects(seen):
            painter.drawImage(target, image, source)


@lru_cache(maxsize=16)
def _shadow(radius_px: int) -> QImage:
    """Return the shadow of the smallest page with such corners."""
    size = 2 * (SHADOW_PX + radius_px) + 1
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    hole = QRectF(QRect(SHADOW_PX, SHADOW_PX, size - 2 * SHADOW_PX, size - 2 * SHADOW_PX))
    dark = QColor(MARK_CASING)
    dark.setAlpha(SHADOW_ALPHA)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dark)
    for spread in range(SHADOW_PX - SHADOW_DROP_PX):
        around = hole.adjusted(-spread, -spread, spread, spread).translated(0, SHADOW_DROP_PX)
        painter.drawRoundedRect(around, radius_px + spread, radius_px + spread)
    painter.end()
    return image

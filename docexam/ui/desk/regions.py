"""Regions drawn over a page: security features while learning, the truth in the debrief."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from docexam.domain.feature import Point, Polygon, bounds, contains
from docexam.ui import icons
from docexam.ui.desk.viewport import Viewport
from docexam.ui.direction import is_right_to_left, layout_direction
from docexam.ui.i18n import current_language
from docexam.ui.theme import (
    ICON_18,
    MARK_CASING,
    MARK_CASING_WIDTH,
    RADIUS_4,
    SPACE_2,
    SPACE_6,
    SPACE_8,
    Theme,
    TypeRole,
    font,
)

LINE_PX: Final = 2.0
QUIET_LINE_PX: Final = 1.2
DASHES: Final = {
    "solid": Qt.PenStyle.SolidLine,
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}
CASING_ALPHA: Final = 170
QUIET_CASING_ALPHA: Final = 110
QUIET_GROUND_ALPHA: Final = 225
"""Even over white the words keep far more contrast than they need."""
BELOW_CHIPS_PX: Final = 36.0
"""Along the upper edge of the window stand the chips that name what is compared."""
LEAST_PX: Final = 16.0
"""A region is never drawn smaller, or it could not be seen on a fitted page."""


@dataclass(frozen=True, slots=True)
class ShownRegion:
    """A region of the page, its words, and how its line runs; `tone` is a colour of the theme.

    `strength` fades it in: 0 nothing, 1 all of it. A `quiet` one is thin, and says its words only where there is
    room for them.
    """

    key: str
    polygons: tuple[Polygon, ...]
    words: str
    line: str
    tone: str
    glyph: str = ""
    strength: float = 1.0
    quiet: bool = False


class RegionsOverlay:
    """Outlines with a word at each; words give way to each other, never to the page's middle."""

    def __init__(self) -> None:
        self.regions: tuple[ShownRegion, ...] = ()
        self.on = True
        self.only_right_of: float | None = None

    def at(self, at_mm: Point) -> ShownRegion | None:
        """Return the smallest region under a point of the page."""
        under = [one for one in self.regions if any(contains(polygon, at_mm) for polygon in one.polygons)]
        return min(under, key=_area, default=None)

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw every outline, then every word."""
        if not self.on:
            return
        painter.setClipRect(QRectF(view.left_px, 0, view.width_px, view.height_px))
        boxes = [_outline(painter, view, region, theme) for region in self.regions]
        taken: list[QRectF] = []
        for region, box in zip(self.regions, boxes, strict=True):
            if region.words and box is not None:
                place = _place(painter, view, region, box, taken)
                if place is not None:
                    taken.append(place)
                    _words(painter, region, place, theme)
        painter.setOpacity(1.0)


def _area(region: ShownRegion) -> float:
    left, top, right, bottom = bounds(region.polygons)
    return (right - left) * (bottom - top)


def _outline(painter: QPainter, view: Viewport, region: ShownRegion, theme: Theme) -> QRectF | None:
    path = QPainterPath()
    for polygon in region.polygons:
        points = [QPointF(*view.to_px(point)) for point in polygon]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
        path.closeSubpath()
    if path.isEmpty():
        return None
    box = path.boundingRect()
    if min(box.width(), box.height()) < LEAST_PX:
        grow = (LEAST_PX - min(box.width(), box.height())) / 2
        path = QPainterPath()
        box = box.adjusted(-grow, -grow, grow, grow)
        path.addRoundedRect(box, RADIUS_4, RADIUS_4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(region.strength)
    casing = QColor(MARK_CASING)
    casing.setAlpha(QUIET_CASING_ALPHA if region.quiet else CASING_ALPHA)
    line = QUIET_LINE_PX if region.quiet else LINE_PX
    under = QPen(casing, line + (1 if region.quiet else MARK_CASING_WIDTH - 1))
    under.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, under)
    pen = QPen(QColor(getattr(theme, region.tone)), line, DASHES[region.line])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if region.line == "dashed":
        pen.setDashPattern([5.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(path, pen)
    return box


def _place(
    painter: QPainter, view: Viewport, region: ShownRegion, box: QRectF, taken: Sequence[QRectF]
) -> QRectF | None:
    """Return where the words of a region stand, clear of those before; None where a quiet one finds no room."""
    painter.setFont(_font(region))
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(region.words) + 2 * SPACE_8 + _glyph_room(region)
    height = metrics.height() + 2 * SPACE_2
    places = list(_places(box, width, height))
    window = QRectF(view.left_px, 0, view.width_px, view.height_px).adjusted(2, 2, -2, -2)
    free = [p for p in places if window.contains(p) and not any(p.intersects(other) for other in taken)]
    if free:
        return free[0]
    return None if region.quiet else _inside(window.adjusted(0, BELOW_CHIPS_PX, 0, 0), places[0])


def _inside(window: QRectF, place: QRectF) -> QRectF:
    """Return `place` moved into the window: a region larger than the view has no place beside it."""
    x = min(max(place.x(), window.left()), max(window.left(), window.right() - place.width()))
    y = min(max(place.y(), window.top()), max(window.top(), window.bottom() - place.height()))
    return QRectF(x, y, place.width(), place.height())


def _words(painter: QPainter, region: ShownRegion, place: QRectF, theme: Theme) -> None:
    painter.setFont(_font(region))
    painter.setOpacity(region.strength)
    ground = QColor(theme.bg)
    ground.setAlpha(QUIET_GROUND_ALPHA if region.quiet else 255)
    painter.setPen(
        Qt.PenStyle.NoPen
        if region.quiet
        else QPen(QColor(getattr(theme, region.tone)), 1, DASHES[region.line])
    )
    painter.setBrush(ground)
    painter.drawRoundedRect(place, RADIUS_4, RADIUS_4)
    right = is_right_to_left(current_language())
    painter.setLayoutDirection(layout_direction(current_language()))
    if region.glyph:
        x = place.right() - SPACE_8 - ICON_18 if right else place.left() + SPACE_8
        spot = QRectF(x, place.center().y() - ICON_18 / 2, ICON_18, ICON_18)
        icons.paint(painter, region.glyph, spot, color=getattr(theme, region.tone))
    painter.setPen(QColor(theme.text))
    glyph = _glyph_room(region)
    before, after = (SPACE_8, SPACE_8 + glyph) if right else (SPACE_8 + glyph, SPACE_8)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(place.adjusted(before, 0, -after, 0), flags, region.words)


def _font(region: ShownRegion) -> QFont:
    return font(TypeRole.LABEL, 400 if region.quiet else 600)


def _glyph_room(region: ShownRegion) -> int:
    return ICON_18 + SPACE_6 if region.glyph else 0


def _places(box: QRectF, width: float, height: float) -> Iterator[QRectF]:
    """Yield where the words may stand: beside the region, below, above, inside."""
    for x, y in (
        (box.right() + SPACE_8, box.top()),
        (box.left(), box.bottom() + SPACE_6),
        (box.left(), box.top() - height - SPACE_6),
        (box.right() + SPACE_8, box.bottom() - height),
        (box.left() - width - SPACE_8, box.top()),
        (box.left() - width - SPACE_8, box.bottom() - height),
        (box.right() - width, box.bottom() + SPACE_6),
        (box.right() - width, box.top() - height - SPACE_6),
        (box.left() + SPACE_6, box.top() + SPACE_6),
        (box.left() + SPACE_6, box.bottom() - height - SPACE_6),
    ):
        yield QRectF(x, y, width, height)

"""What is drawn over a page: marks, crosshair, millimetre scale and ruler. All stands in millimetres of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from docexam.domain.feature import Point
from docexam.ui.desk.viewport import INSET_BOTTOM_PX, Viewport
from docexam.ui.direction import digits
from docexam.ui.i18n import current_language
from docexam.ui.theme import (
    DESK_TEXT,
    DESK_TEXT2,
    DIMMED,
    MARK_CASING,
    MARK_CASING_WIDTH,
    MARK_DISC,
    MARK_LINE,
    MARK_LINE_WIDTH,
    SPACE_2,
    SPACE_4,
    SPACE_6,
    SPACE_8,
    SPACE_12,
    Theme,
    TypeRole,
    font,
)

RING_PX: Final = 9.0
LEAD_PX: Final = 22.0
"""From the marked point to the middle of its numbered disc, along both axes."""

STEPS_MM: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
LABEL_ROOM_PX: Final = 64.0
TICK_ROOM_PX: Final = 4.0

RULER_MM: Final = 100
RULER_THICK_PX: Final = 46.0


class Overlay(Protocol):
    """Something drawn over the page."""

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw it."""
        ...


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark as the desk shows it."""

    number: int
    at_mm: Point
    selected: bool = False


class MarksOverlay:
    """The evidence marks: a ring round the place, a lead, and a numbered disc. Visible on every ink and light."""

    def __init__(self) -> None:
        self.marks: tuple[ShownMark, ...] = ()

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw all marks, the selected one last."""
        for mark in sorted(self.marks, key=lambda m: m.selected):
            _paint_mark(painter, view, mark, theme)

    def at(self, view: Viewport, x: float, y: float) -> int | None:
        """Return the number of the mark whose disc or ring lies under a pixel."""
        for mark in reversed(self.marks):
            for cx, cy in (_disc(view, mark), view.to_px(mark.at_mm)):
                if (x - cx) ** 2 + (y - cy) ** 2 <= (MARK_DISC / 2 + SPACE_2) ** 2:
                    return mark.number
        return None


class CrosshairOverlay:
    """Where the next mark will stand."""

    def __init__(self) -> None:
        self.at_mm: Point | None = None

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw two crossing lines with a gap at the place itself."""
        if self.at_mm is None:
            return
        x, y = view.to_px(self.at_mm)
        near, far = RING_PX - SPACE_2, RING_PX * 3
        ends = ((near, 0), (-near, 0), (0, near), (0, -near))
        path = QPainterPath()
        for dx, dy in ends:
            path.moveTo(x + dx, y + dy)
            path.lineTo(x + dx * far / near, y + dy * far / near)
        cased(painter, path)


class ScaleOverlay:
    """Millimetres along the lower edge of the page."""

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw ticks and numbers; where the page's edge is out of sight they stand at the window's."""
        dim = theme.desk == DIMMED.desk
        ink = theme.text2 if dim else DESK_TEXT2
        left, _, right, bottom = view.page_px
        low = view.height_px - INSET_BOTTOM_PX
        top = min(bottom + SPACE_12 + SPACE_4, low + SPACE_8)
        if bottom + SPACE_12 > low + SPACE_12:
            box = QRectF(view.left_px, low + SPACE_4, view.width_px, INSET_BOTTOM_PX)
            painter.fillRect(box, QColor(theme.desk))
        painter.setPen(QPen(QColor(ink), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        _paint_ticks(painter, view, top)
        painter.setFont(font(TypeRole.LABEL))
        _paint_numbers(
            painter, view, top, (max(left, view.left_px), min(right, view.left_px + view.width_px))
        )


@dataclass(slots=True)
class RulerOverlay:
    """A ruler that lies on the page, level or upright, its zero at `at_mm`."""

    at_mm: Point = (10.0, 10.0)
    upright: bool = False
    on: bool = False

    def box_px(self, view: Viewport) -> QRectF:
        """Return the rectangle of the canvas it covers."""
        x, y = view.to_px(self.at_mm)
        length = RULER_MM * view.px_per_mm
        across, down = (RULER_THICK_PX, length) if self.upright else (length, RULER_THICK_PX)
        return QRectF(x, y, across, down)

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw a bar one can see through, ticks at its page edge and numbers."""
        if not self.on:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        glass = QColor(MARK_CASING)
        glass.setAlpha(200)
        painter.setPen(QPen(QColor(MARK_LINE), 1))
        painter.setBrush(glass)
        painter.drawRect(self._glass(view))
        painter.setFont(font(TypeRole.LABEL))
        tick = _step(view.px_per_mm, TICK_ROOM_PX)
        label = _step(view.px_per_mm, LABEL_ROOM_PX)
        seen = self._seen(view)
        for number in range(
            max(0, floor(seen[0] / tick)), min(round(RULER_MM / tick), ceil(seen[1] / tick)) + 1
        ):
            self._paint_tick(painter, view, number * tick, label)

    def _glass(self, view: Viewport) -> QRectF:
        """Return the bar: it reaches a little beyond its marks so that the numbers fit."""
        more = SPACE_12 + SPACE_4
        box = self.box_px(view)
        return box.adjusted(0, -more, 0, more) if self.upright else box.adjusted(-more, 0, more, 0)

    def _seen(self, view: Viewport) -> tuple[float, float]:
        x, y = view.to_px(self.at_mm)
        start, end = (0.0, view.height_px) if self.upright else (view.left_px, view.left_px + view.width_px)
        zero = y if self.upright else x
        return (start - zero) / view.px_per_mm, (end - zero) / view.px_per_mm

    def _paint_tick(self, painter: QPainter, view: Viewport, at: float, label: float) -> None:
        x, y = view.to_px(self.at_mm)
        along = at * view.px_per_mm
        labelled = _whole(at / label)
        length = SPACE_12 + SPACE_2 if labelled else SPACE_8 if _whole(at / label * 2) else SPACE_6
        if self.upright:
            painter.drawLine(QLineF(x, y + along, x + length, y + along))
        else:
            painter.drawLine(QLineF(x + along, y, x + along, y + length))
        if labelled:
            box = (
                QRectF(x + 16, y + along - 10, 30, 20)
                if self.upright
                else QRectF(x + along - 30, y + 16, 60, 24)
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _number(at))


def cased(painter: QPainter, path: QPainterPath, *, width: float = MARK_LINE_WIDTH) -> None:
    """Stroke a path white on black: visible on every ink and under every light."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    casing = width * MARK_CASING_WIDTH / MARK_LINE_WIDTH
    for colour, thick in ((MARK_CASING, casing), (MARK_LINE, width)):
        pen = QPen(QColor(colour), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)


def paint_disc(painter: QPainter, middle: QPointF, number: int, *, rim: str = MARK_LINE) -> None:
    """Draw the black disc with the number of a mark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = MARK_DISC / 2
    painter.setPen(QPen(QColor(rim), MARK_LINE_WIDTH))
    painter.setBrush(QColor(MARK_CASING))
    painter.drawEllipse(middle, half - 1, half - 1)
    painter.setPen(QColor(DESK_TEXT))
    painter.setFont(font(TypeRole.LABEL, 600))
    box = QRectF(middle.x() - half, middle.y() - half, MARK_DISC, MARK_DISC)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digits(number, current_language()))


def _paint_mark(painter: QPainter, view: Viewport, mark: ShownMark, theme: Theme) -> None:
    x, y = view.to_px(mark.at_mm)
    dx, dy = _disc(view, mark)
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), RING_PX, RING_PX)
    path.moveTo(x + (dx - x) * RING_PX / LEAD_PX / 1.42, y + (dy - y) * RING_PX / LEAD_PX / 1.42)
    path.lineTo(dx, dy)
    cased(painter, path, width=MARK_LINE_WIDTH * (1.5 if mark.selected else 1.0))
    paint_disc(painter, QPointF(dx, dy), mark.number, rim=theme.accent if mark.selected else MARK_LINE)
    if mark.selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), theme.focus_width))
        painter.drawEllipse(QPointF(dx, dy), MARK_DISC / 2 + SPACE_2, MARK_DISC / 2 + SPACE_2)


def _disc(view: Viewport, mark: ShownMark) -> Point:
    """Return where the disc of a mark stands: up and to the left of the place, unless that is out of sight."""
    x, y = view.to_px(mark.at_mm)
    left = x - view.left_px > LEAD_PX + MARK_DISC
    above = y > LEAD_PX + MARK_DISC
    return x + (-LEAD_PX if left else LEAD_PX), y + (-LEAD_PX if above else LEAD_PX)


def _step(px_per_mm: float, room_px: float) -> float:
    return next((step for step in STEPS_MM if step * px_per_mm >= room_px), STEPS_MM[-1])


def _whole(value: float) -> bool:
    return abs(value - round(value)) < 1e-4


def _number(at_mm: float) -> str:
    return f"{at_mm:.0f}" if _whole(at_mm) else f"{at_mm:.1f}"


def _multiples(step: float, start: float, end: float) -> Iterable[float]:
    return (n * step for n in range(ceil(start / step - 1e-6), floor(end / step + 1e-6) + 1))


def _seen_across(view: Viewport) -> tuple[tuple[float, float], float]:
    """Return what is seen of the page from left to right as it lies, and how wide it lies, in mm."""
    left, _, right, _ = view.page_px
    length = (right - left) / view.px_per_mm
    start, end = ((edge - left) / view.px_per_mm for edge in (view.left_px, view.left_px + view.width_px))
    return (min(max(start, 0.0), length), min(max(end, 0.0), length)), length


def _paint_ticks(painter: QPainter, view: Viewport, top: float) -> None:
    """Draw the ticks in view: made once in millimetres, stretched by the painter."""
    scale, left = view.px_per_mm, view.page_px[0]
    tick, label = _step(scale, TICK_ROOM_PX), _step(scale, LABEL_ROOM_PX)
    seen, length = _seen_across(view)
    first, last = floor(seen[0] / tick), ceil(seen[1] / tick) + 1
    painter.save()
    painter.translate(left, top)
    painter.scale(scale, 1.0)
    pen = painter.pen()
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLines(list(_ticks(tick, label, length)[first:last]))
    painter.restore()


@lru_cache(maxsize=32)
def _ticks(tick: float, label: float, width_mm: float) -> tuple[QLineF, ...]:
    lines = []
    for at in _multiples(tick, 0.0, width_mm):
        long = SPACE_8 if _whole(at / label) else SPACE_4 if not _whole(at / label * 2) else SPACE_6
        lines.append(QLineF(at, 0.0, at, long))
    return tuple(lines)


def _paint_numbers(painter: QPainter, view: Viewport, top: float, edges: tuple[float, float]) -> None:
    scale, left = view.px_per_mm, view.page_px[0]
    seen, _ = _seen_across(view)
    numbers = list(_multiples(_step(scale, LABEL_ROOM_PX), seen[0], seen[1]))
    metrics = painter.fontMetrics()
    height = metrics.height()
    for at in numbers:
        text = f"{_number(at)} mm" if at == numbers[-1] else _number(at)
        width = metrics.horizontalAdvance(text)
        start = min(max(left + at * scale - width / 2, edges[0] - SPACE_4), edges[1] + SPACE_4 - width)
        box = QRectF(start, top + SPACE_8, width + 1, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

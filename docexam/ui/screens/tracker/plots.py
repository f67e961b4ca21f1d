"""Pictures of reports, painted alike on screen and on paper: the funnel, agencies as bars, rates with intervals.

Each is a function of a painter, a box, values and an `Ink`; the widgets at the end only call them. What has no time
axis runs in the reading direction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui import icons
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, Theme, TypeRole, font, mixed, px, theme_of

_BAR_SHARE: Final = 0.56
_BAND_SHADE: Final = 0.14
_SECOND_SHADE: Final = 0.6
_WHISKER: Final = 6
_DOT: Final = 7
_ROW: Final = 36
_LABEL_SHARE: Final = 0.34


@dataclass(frozen=True, slots=True)
class Ink:
    """What a picture is painted with."""

    theme: Theme
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class FunnelBar:
    """One step: what it is called, how many, the words of it, who waits, who is on trial, the share that went on."""

    title: str
    people: int
    number: str
    waiting: str = ""
    on_trial: str = ""
    onward: str = ""


@dataclass(frozen=True, slots=True)
class AgencyBar:
    """One agency: three counts, each inside the one before, and how they are written."""

    code: str
    counts: tuple[int, int, int]
    words: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A rate with its interval, 0 to 1; hollow squares are the second kind of mark."""

    share: float
    low: float
    high: float
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class RateRow:
    """A line of a picture of rates: its words, its marks, and how many trials they rest on."""

    title: str
    marks: tuple[Mark, ...]
    trials: str


@dataclass(frozen=True, slots=True)
class RatePicture:
    """Rates line by line over an axis from 0 to 100 per cent."""

    rows: tuple[RateRow, ...]
    filled: str
    hollow: str
    trials: str
    ticks: tuple[str, ...] = field(default=("0 %", "25 %", "50 %", "75 %", "100 %"))


def paint_funnel(painter: QPainter, box: QRectF, bars: Sequence[FunnelBar], ink: Ink) -> None:
    """Paint steps as bars that taper into each other, their words under them."""
    words_height = px(80 if any(bar.on_trial for bar in bars) else 56)
    ground = box.bottom() - words_height
    width = box.width() / len(bars)
    most = max((bar.people for bar in bars), default=0) or 1
    heights = [(ground - box.top() - px(4)) * bar.people / most for bar in bars]
    side = _Side(box, ink)
    for place, bar in enumerate(bars):
        start = place * width
        if place + 1 < len(bars):
            ends = (side.x(start + width * _BAR_SHARE), side.x(start + width))
            _paint_band(painter, ends, ground, heights[place : place + 2], ink)
        bar_box = side.box(start, ground - heights[place], width * _BAR_SHARE, heights[place])
        painter.fillRect(bar_box, QColor(ink.theme.accent))
        _paint_number(painter, bar, bar_box, ink)
        _paint_step_words(painter, side, bar, (start, ground + px(SPACE_8), width), ink)
    painter.setPen(QPen(QColor(ink.theme.strong), 1))
    painter.drawLine(QPointF(box.left(), ground), QPointF(box.right(), ground))


def paint_agencies(painter: QPainter, box: QRectF, bars: Sequence[AgencyBar], ink: Ink) -> None:
    """Paint a bar for each agency: Basic as the whole, Advanced and trainers inside it."""
    side = _Side(box, ink)
    most = max((bar.counts[0] for bar in bars), default=0) or 1
    code_width, words_width = box.width() * 0.16, box.width() * 0.24
    room = box.width() - code_width - words_width - px(2 * SPACE_8)
    height = min(px(_ROW), box.height() / max(1, len(bars)))
    for place, bar in enumerate(bars):
        top = box.top() + place * height
        _words(painter, side.box(0, top, code_width, height), bar.code, ink, weight=600, latin=True)
        for count, colour in zip(bar.counts, _shades(ink.theme), strict=True):
            length = room * count / most
            bar_height = min(px(18), height * 0.6)
            painter.fillRect(
                side.box(code_width, top + (height - bar_height) / 2, length, bar_height), QColor(colour)
            )
        end = side.box(box.width() - words_width, top, words_width, height)
        _words(painter, end, bar.words, ink, side="end", tone="text2")


def paint_rates(painter: QPainter, box: QRectF, picture: RatePicture, ink: Ink) -> None:
    """Paint rates with their intervals; the axis runs from left to right in every language."""
    legend = px(30)
    axis = px(28)
    label_width = box.width() * _LABEL_SHARE
    trials_width = px(90)
    plot = QRectF(
        box.left() + (trials_width if ink.right_to_left else label_width),
        box.top() + legend,
        box.width() - label_width - trials_width,
        box.height() - legend - axis,
    )
    _paint_legend(painter, box, picture, ink)
    for place, tick in enumerate(picture.ticks):
        x = plot.left() + plot.width() * place / (len(picture.ticks) - 1)
        painter.setPen(QPen(QColor(ink.theme.line), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        _words(
            painter,
            QRectF(x - px(40), plot.bottom() + px(4), px(80), axis),
            tick,
            ink,
            side="middle",
            tone="text2",
        )
    height = min(px(_ROW), plot.height() / max(1, len(picture.rows)))
    side = _Side(box, ink)
    for place, line in enumerate(picture.rows):
        top = plot.top() + place * height
        _words(painter, side.box(0, top, label_width - px(SPACE_16), height), line.title, ink, weight=600)
        numbers = side.box(box.width() - trials_width, top, trials_width, height)
        _words(painter, numbers, line.trials, ink, side="end", tone="text2")
        for mark in line.marks:
            _paint_mark(painter, plot, mark, top + height / 2, ink)


class Picture(QWidget):
    """Shows a picture; `says` is it in words, for who does not see it."""

    def __init__(
        self, paint: Callable[[QPainter, QRectF, Ink], None], *, name: str, says: str, height: int
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._paint = paint
        self._height = px(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self._height)

    def sizeHint(self) -> QSize:
        """As high as asked for."""
        return QSize(px(480), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the theme it stands in."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint(painter, QRectF(self.rect()), Ink(theme_of(self), right))
        painter.end()


class _Side:
    """Places boxes from where reading begins."""

    def __init__(self, box: QRectF, ink: Ink) -> None:
        self._box = box
        self._right = ink.right_to_left

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Return a box that begins `start` after where reading begins."""
        left = self._box.right() - start - width if self._right else self._box.left() + start
        return QRectF(left, top, width, height)

    def x(self, start: float) -> float:
        """Return the place `start` after where reading begins."""
        return self._box.right() - start if self._right else self._box.left() + start


def _shades(theme: Theme) -> tuple[str, str, str]:
    """Return the colours of Basic, Advanced and trainers, the last the strongest."""
    return (
        mixed(theme.surface, theme.accent, _BAND_SHADE),
        mixed(theme.surface, theme.accent, _SECOND_SHADE),
        theme.accent,
    )


def _paint_band(
    painter: QPainter, ends: tuple[float, float], ground: float, heights: Sequence[float], ink: Ink
) -> None:
    first, second = ends
    band = [
        QPointF(first, ground - heights[0]),
        QPointF(second, ground - heights[1]),
        QPointF(second, ground),
        QPointF(first, ground),
    ]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_shades(ink.theme)[0]))
    painter.drawPolygon(QPolygonF(band))
    painter.restore()


def _paint_number(painter: QPainter, bar: FunnelBar, box: QRectF, ink: Ink) -> None:
    high = px(44)
    inside = box.height() >= high + px(SPACE_4)
    place = QRectF(box.left(), box.top() + px(SPACE_4) if inside else box.top() - high, box.width(), high)
    place.adjust(px(SPACE_12) if inside else 0, 0, -px(SPACE_12) if inside else 0, 0)
    painter.setPen(QColor(ink.theme.accent_fg if inside else ink.theme.text))
    painter.setFont(font(TypeRole.TITLE))
    painter.drawText(place, _alignment(ink) | int(Qt.TextFlag.TextDontClip.value), bar.number)


def _paint_step_words(
    painter: QPainter, side: _Side, bar: FunnelBar, place: tuple[float, float, float], ink: Ink
) -> None:
    start, top, width = place
    line = px(24)
    onward = px(64) if bar.onward else 0
    _words(painter, side.box(start, top, width - onward, line), bar.title, ink, weight=600)
    if bar.onward:
        _words(
            painter,
            side.box(start + width - onward, top, onward - px(SPACE_16), line),
            bar.onward,
            ink,
            weight=600,
            tone="accent",
            side="end",
        )
    _words(painter, side.box(start, top + line, width - px(SPACE_8), line), bar.waiting, ink, tone="text2")
    if bar.on_trial:
        glyph = side.box(start, top + 2 * line + px(2), px(18), px(18))
        icons.paint(painter, "on trial", glyph, color=ink.theme.warn)
        words = side.box(start + px(24), top + 2 * line, width - px(32), line)
        _words(painter, words, bar.on_trial, ink, tone="warn")


def _paint_legend(painter: QPainter, box: QRectF, picture: RatePicture, ink: Ink) -> None:
    metrics = QFontMetricsF(font(TypeRole.LABEL))
    side = _Side(box, ink)
    start = box.width() * _LABEL_SHARE
    for words, hollow in ((picture.filled, False), (picture.hollow, True)):
        if not words:
            continue
        centre = side.box(start, box.top(), px(16), px(22)).center()
        _paint_point(painter, centre, hollow=hollow, ink=ink)
        width = metrics.horizontalAdvance(words) + px(SPACE_8)
        _words(painter, side.box(start + px(22), box.top(), width, px(22)), words, ink, tone="text2")
        start += width + px(22 + SPACE_16)
    trials = side.box(box.width() - px(140), box.top(), px(140), px(22))
    _words(painter, trials, picture.trials, ink, tone="text2", side="end")


def _paint_mark(painter: QPainter, plot: QRectF, mark: Mark, y: float, ink: Ink) -> None:
    low, middle, high = (plot.left() + plot.width() * share for share in (mark.low, mark.share, mark.high))
    painter.setPen(QPen(QColor(ink.theme.text2 if mark.hollow else ink.theme.accent), px(2.4)))
    if mark.high > mark.low:
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for end in (low, high):
            painter.drawLine(QPointF(end, y - px(_WHISKER)), QPointF(end, y + px(_WHISKER)))
    _paint_point(painter, QPointF(middle, y), hollow=mark.hollow, ink=ink)


def _paint_point(painter: QPainter, at: QPointF, *, hollow: bool, ink: Ink) -> None:
    radius = px(_DOT)
    painter.save()
    if hollow:
        painter.setPen(QPen(QColor(ink.theme.text2), px(2)))
        painter.setBrush(QColor(ink.theme.surface))
        painter.drawRect(QRectF(at.x() - radius + 1, at.y() - radius + 1, 2 * radius - 2, 2 * radius - 2))
    else:
        painter.setPen(QPen(QColor(ink.theme.surface), px(1.5)))
        painter.setBrush(QColor(ink.theme.accent))
        painter.drawEllipse(at, radius, radius)
    painter.restore()


def _alignment(ink: Ink, *, at_end: bool = False) -> int:
    at_right = ink.right_to_left != at_end
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value)


def _words(
    painter: QPainter,
    box: QRectF,
    text: str,
    ink: Ink,
    *,
    weight: int = 400,
    tone: str = "text",
    side: str = "start",
    latin: bool = False,
) -> None:
    """Write one line into a box at its start, middle or end, cut only when nothing else helps."""
    painter.setPen(QColor(getattr(ink.theme, tone)))
    used = font(TypeRole.LABEL, weight)
    painter.setFont(used)
    left_to_right = latin or not ink.right_to_left
    painter.setLayoutDirection(
        Qt.LayoutDirection.LeftToRight if left_to_right else Qt.LayoutDirection.RightToLeft
    )
    shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    flags = _alignment(ink, at_end=side == "end")
    if side == "middle":
        flags = int(Qt.AlignmentFlag.AlignCenter.value)
    painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine.value), shown)

"""One set of icons: drawn on a 24 grid with round strokes, tinted by a token, no fill and no second colour.

A shape is a line of a small path language: ``M x y`` move, ``L x y`` line, ``C`` cubic, ``Q`` quadratic, ``A cx cy r
start sweep`` arc (degrees, anticlockwise from three o'clock), ``O cx cy r`` circle, ``R x y w h r`` rounded rectangle,
``Z`` close. The eleven lights stand on the same base line, the page, with the lamp where that lamp stands.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

GRID: Final = 24
STROKE: Final = 1.8

_PAGE: Final = "M 3 20 L 21 20 "
_LAMP_ABOVE: Final = "O 12 6 2.6 "
_TUBE: Final = "R 5 4 14 4 2 "

SHAPES: Final = {
    "mark of docexam": "R 3 3 18 18 4 M 3 9 Q 7.5 4.5 12 9 Q 16.5 13.5 21 9 M 3 15 Q 7.5 10.5 12 15 Q 16.5 19.5 21 15",
    "back": "M 15 5 L 8 12 L 15 19",
    "next": "M 9 5 L 16 12 L 9 19",
    "arrow-next": "M 4 12 L 20 12 M 14 6 L 20 12 L 14 18",
    "down": "M 6 9 L 12 15 L 18 9",
    "up": "M 6 15 L 12 9 L 18 15",
    "help": "O 12 12 9 M 9.3 9.4 C 9.3 6 14.9 6.2 14.7 9.6 C 14.6 11.7 12 11.8 12 14.2 M 12 17.2 L 12 17.3",
    "globe": "O 12 12 9 M 3 12 L 21 12 M 12 3 C 7.5 7.5 7.5 16.5 12 21 M 12 3 C 16.5 7.5 16.5 16.5 12 21",
    "loupe": "O 10.5 10.5 6.5 M 15.3 15.3 L 21 21 M 10.5 7.5 L 10.5 13.5 M 7.5 10.5 L 13.5 10.5",
    "search": "O 10.5 10.5 6.5 M 15.3 15.3 L 21 21",
    "ruler": "M 15.5 3 L 21 8.5 L 8.5 21 L 3 15.5 Z M 12.4 6.1 L 14.4 8.1 M 9.3 9.2 L 12.3 12.2 M 6.2 12.3 L 8.2 14.3",
    "torch": "M 6 3 L 18 3 L 18 7 L 15 11 L 15 21 L 9 21 L 9 11 L 6 7 Z M 6 7 L 18 7 M 12 13.5 L 12 16",
    "tilt": "M 3 16 L 9 8 L 21 8 L 15 16 Z M 3 20 L 21 20",
    "vis": _PAGE + _LAMP_ABOVE + "M 12 11.5 L 12 16 M 8.6 10.6 L 6.4 15.4 M 15.4 10.6 L 17.6 15.4",
    "obl": _PAGE + "O 6 6.5 2.6 M 9.5 8.2 L 17 12 M 8.6 10 L 14.6 15.4 M 6.8 11 L 8.8 16",
    "grz": _PAGE + "O 4.8 14.6 2.2 M 9 14.2 L 20.5 12.2 M 9 16.2 L 20.5 16.2",
    "trn": "M 3 9 L 21 9 O 12 18.4 2.6 M 12 13.4 L 12 4 M 8.2 14.2 L 5.6 11.6 M 15.8 14.2 L 18.4 11.6"
    " M 7 6.4 L 7 4 M 17 6.4 L 17 4",
    "coa": _PAGE + "R 9 3 6 4 1 M 10.6 9.6 L 10.6 16.4 M 13.4 16.4 L 13.4 9.6 M 8.8 11.4 L 10.6 9.6"
    " M 15.2 11.4 L 13.4 9.6",
    "uva": _PAGE + _TUBE + "M 7 11.4 L 7 16 M 12 11.4 L 12 16 M 17 11.4 L 17 16",
    "uvb": _PAGE + _TUBE + "M 6 11.4 L 6 16 M 10 11.4 L 10 16 M 14 11.4 L 14 16 M 18 11.4 L 18 16",
    "uvc": _PAGE + _TUBE + "M 5 11.4 L 5 16 M 8.5 11.4 L 8.5 16 M 12 11.4 L 12 16 M 15.5 11.4 L 15.5 16"
    " M 19 11.4 L 19 16",
    "ir": _PAGE + "M 6.5 4 Q 3.7 7 6.5 10 Q 9.3 13 6.5 16 M 12 4 Q 9.2 7 12 10 Q 14.8 13 12 16"
    " M 17.5 4 Q 14.7 7 17.5 10 Q 20.3 13 17.5 16",
    "irl": _PAGE
    + _LAMP_ABOVE
    + "M 8 16 Q 5.6 13.8 8 11.6 M 12 16 Q 9.6 13.8 12 11.6 M 16 16 Q 13.6 13.8 16 11.6"
    " M 5 3 L 6.6 4.6 M 19 3 L 17.4 4.6",
    "tlt": "M 3 20 L 21 20 M 4.5 17 L 18.5 9.6 M 6.2 10 A 12 12 7 155 -70 M 12.4 2.8 L 15.6 5.2 L 12.2 7.4",
    "clock": "O 12 13 8 M 12 8.6 L 12 13 L 15 15 M 9.5 2.5 L 14.5 2.5",
    "layers": "M 12 3 L 21 8 L 12 13 L 3 8 Z M 3 12.4 L 12 17.4 L 21 12.4 M 3 16.6 L 12 21.6 L 21 16.6",
    "card": "R 2.5 5 19 14 2.5 O 8 10.8 2.2 M 4.8 16 Q 8 12.6 11.2 16 M 14 10 L 18.6 10 M 14 14 L 18.6 14",
    "compare": "R 3 4.5 18 15 2 M 12 2.5 L 12 21.5 M 6 9 L 9 9 M 6 12.5 L 9 12.5 M 15 9 L 18 9 M 15 12.5 L 18 12.5",
    "mark": "M 12 21.5 C 6.4 15 4.8 12.6 4.8 9.4 A 12 9.4 7.2 180 -180 C 19.2 12.6 17.6 15 12 21.5 M 12 6.6 L 12 12.2"
    " M 9.2 9.4 L 14.8 9.4",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "minus": "M 5 12 L 19 12",
    "check": "M 4.5 12.5 L 10 18 L 20 6.5",
    "cross": "M 6 6 L 18 18 M 18 6 L 6 18",
    "warn": "M 12 3.6 L 21.5 20 L 2.5 20 Z M 12 9.6 L 12 14.2 M 12 17 L 12 17.1",
    "info": "O 12 12 9 M 12 11 L 12 16.6 M 12 7.6 L 12 7.7",
    "usb": "R 7.5 9 9 12.5 2.5 M 9.5 9 L 9.5 3 L 14.5 3 L 14.5 9 M 11 5.6 L 11 5.7 M 13 5.6 L 13 5.7",
    "folder": "M 3 19 L 3 5.5 L 9.5 5.5 L 11.5 8 L 21 8 L 21 19 Z",
    "lock": "R 4.5 10.5 15 10.5 2.5 M 8 10.5 L 8 7.5 A 12 7.5 4 180 -180 L 16 10.5 M 12 14.4 L 12 17",
    "people": "O 9 8 3.4 M 2.8 20 C 2.8 12.6 15.2 12.6 15.2 20 M 15.4 4.9 C 18.8 5.6 18.8 10.4 15.4 11.1"
    " M 17.6 14.6 C 20 15.4 21.2 17.2 21.2 20",
    "person": "O 12 8 3.8 M 4.6 20.5 C 4.6 12 19.4 12 19.4 20.5",
    "key": "O 7.6 16.4 4.2 M 10.6 13.4 L 20 4 M 16.4 7.6 L 19.4 10.6 M 13.6 10.4 L 15.4 12.2",
    "backspace": "M 8.5 5 L 21 5 L 21 19 L 8.5 19 L 2.5 12 Z M 11.5 9.2 L 17.1 14.8 M 17.1 9.2 L 11.5 14.8",
    "page": "M 5.5 2.8 L 14 2.8 L 18.5 7.3 L 18.5 21.2 L 5.5 21.2 Z M 14 2.8 L 14 7.3 L 18.5 7.3 M 8.6 12 L 15.4 12"
    " M 8.6 16 L 15.4 16",
    "rotate": "M 19.6 8 A 12 12 8.6 28 -296 M 20.4 3.2 L 19.8 8.4 L 14.8 7.6",
    "book": "R 4.5 3 15 18 2 M 8.5 3 L 8.5 21 M 11.5 8 L 16 8",
    "sign-out": "M 14 4 L 5 4 L 5 20 L 14 20 M 10 12 L 21 12 M 16.6 7.6 L 21 12 L 16.6 16.4",
    "shield": "M 12 2.8 L 20 5.6 L 20 11.6 C 20 16.6 16.4 20 12 21.4 C 7.6 20 4 16.6 4 11.6 L 4 5.6 Z"
    " M 8.4 11.8 L 11.2 14.6 L 15.8 9.4",
    "merge": "M 5 4 L 5 8 C 5 13 12 11 12 16 L 12 21 M 19 4 L 19 8 C 19 13 12 11 12 16 M 9 18 L 12 21 L 15 18",
    "copy": "R 8 8 13 13 2.5 M 5 16 L 3 16 L 3 3 L 16 3 L 16 5",
    "contrast": "O 12 12 9 M 12 3 L 12 21 M 15 5 L 15 19 M 18 7 L 18 17",
    "print": "M 7 8 L 7 3 L 17 3 L 17 8 R 3 8 18 9 2 R 7 14 10 7 1 M 17 11.4 L 17 11.5",
    "save": "M 12 3 L 12 15 M 7 10 L 12 15 L 17 10 M 4 17 L 4 21 L 20 21 L 20 17",
    "chart": "M 4 3 L 4 20 L 21 20 M 8 16 L 8 12 M 12.5 16 L 12.5 7 M 17 16 L 17 10",
    "station": "R 3 4 18 12 2 M 9 20 L 15 20 M 12 16 L 12 20",
    "on trial": "M 8.2 3.8 A 12 12 9 115 -40 M 19 6.4 A 12 12 9 38 -46 M 20.4 15.2 A 12 12 9 -22 -46 "
    "M 11.2 21 A 12 12 9 -95 -46 M 4.2 16.4 A 12 12 9 -150 -46 M 3.6 8.8 A 12 12 9 158 -36 "
    "M 12 7.6 L 12 13 M 12 16.2 L 12 16.3",
    "eraser": "M 9.5 20 L 3.5 14 L 13.5 4 L 20.5 11 L 11.5 20 Z M 8.4 9.2 L 15.4 16.2 M 9.5 20 L 21 20",
}
"""Every icon of the program by name."""

MIRRORED: Final = frozenset({"back", "next", "arrow-next", "sign-out"})
"""What points along the reading direction. Tick, clock, loupe, torch, lamps, tilt, ruler and backspace do not."""


def icon(
    name: str, *, color: str, size: int, mirrored: bool = False, gap: int = 0, gap_at_left: bool = False
) -> QIcon:
    """Return icon `name` in `color` at `size` pixels; only what points along the reading direction mirrors.

    `gap` is air towards the words beside it, which style sheets cannot give.
    """
    made = QIcon()
    for density in (1.0, 2.0):
        pixels = QPixmap(QSize(round((size + gap) * density), round(size * density)))
        pixels.setDevicePixelRatio(density)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        box = QRectF(gap if gap_at_left else 0, 0, size, size)
        paint(painter, name, box, color=color, mirrored=mirrored)
        painter.end()
        made.addPixmap(pixels)
    return made


def paint(painter: QPainter, name: str, box: QRectF, *, color: str, mirrored: bool = False) -> None:
    """Draw icon `name` into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    if mirrored and name in MIRRORED:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    pen = QPen(QColor(color), STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path(name), pen)
    painter.restore()


@cache
def path(name: str) -> QPainterPath:
    """Return the outline of icon `name` on the 24 grid."""
    made = QPainterPath()
    words = iter(SHAPES[name].split())
    for word in words:
        _STEPS[word](made, [float(next(words)) for _ in range(_ARITY[word])])
    return made


_ARITY: Final = {"M": 2, "L": 2, "Q": 4, "C": 6, "A": 5, "O": 3, "R": 5, "Z": 0}


def _arc(made: QPainterPath, n: list[float]) -> None:
    x, y, radius, start, sweep = n
    made.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), start, sweep)


_STEPS: Final[dict[str, Callable[[QPainterPath, list[float]], None]]] = {
    "M": lambda made, n: made.moveTo(n[0], n[1]),
    "L": lambda made, n: made.lineTo(n[0], n[1]),
    "Q": lambda made, n: made.quadTo(n[0], n[1], n[2], n[3]),
    "C": lambda made, n: made.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]),
    "A": _arc,
    "O": lambda made, n: made.addEllipse(QPointF(n[0], n[1]), n[2], n[2]),
    "R": lambda made, n: made.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]),
    "Z": lambda made, _n: made.closeSubpath(),
}

"""Vector paths and shaped text in millimetres, and their coverage of a pixel grid: the one Qt room below ui.

Nothing here needs a window, but shaping text needs a ``QGuiApplication`` (offscreen is enough). Paths are
frozen once made, so a drawing thread may ask for coverage while the GUI thread paints.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRawFont,
    QTextLayout,
    QTextOption,
    QTransform,
)

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in mm."""

Coverage = NDArray[np.uint8]

_EM_PX: Final = 100
"""Text is shaped once at this size without hinting and scaled, so it is equally sharp at every zoom."""

_CAP_EM_WITHOUT_LATIN: Final = 0.7
_POINTS_PER_PIECE: Final = 24
_SPANS_CLOSE_UP: Final = 4
_CLOSE_UP_PX_PER_MM: Final = 60.0
"""From here a piece of a line is much longer than a view is wide: shorter ones are stroked."""
_INK: Final = QColor(255, 255, 255)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A path small enough to be left out when it lies outside the view; filled, or stroked if it has a width."""

    path: QPainterPath
    box: Box
    width_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class Paths:
    """Vector artwork in mm on the page, cut into pieces with bounding boxes."""

    pieces: tuple[Piece, ...] = ()

    @cached_property
    def boxes(self) -> NDArray[np.float64]:
        """The bounding boxes of the pieces, shape (n, 4), mm."""
        return np.array([piece.box for piece in self.pieces], dtype=np.float64).reshape(-1, 4)

    @cached_property
    def box(self) -> Box:
        """The bounding box of everything in mm; zeros when there is nothing."""
        if not self.pieces:
            return (0.0, 0.0, 0.0, 0.0)
        low, high = self.boxes[:, :2].min(axis=0), self.boxes[:, 2:].max(axis=0)
        return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    @cached_property
    def close_up(self) -> "Paths":
        """The same artwork with its lines in shorter pieces, for views that hold little of each."""
        return Paths(tuple(short for piece in self.pieces for short in _shortened(piece)))

    def placed(
        self,
        x_mm: float = 0.0,
        y_mm: float = 0.0,
        *,
        scale: float = 1.0,
        turn_deg: float = 0.0,
        flip: bool = False,
    ) -> "Paths":
        """Return the artwork flipped left to right, scaled, turned clockwise and then moved by (x, y)."""
        transform = (
            QTransform().translate(x_mm, y_mm).rotate(turn_deg).scale(-scale if flip else scale, scale)
        )
        return Paths(tuple(_transformed(piece, transform, scale) for piece in self.pieces))

    def __add__(self, other: "Paths") -> "Paths":
        return Paths(self.pieces + other.pieces)


NOTHING: Final = Paths()


def joined(parts: Iterable[Paths]) -> Paths:
    """Return all `parts` as one artwork."""
    return Paths(tuple(piece for part in parts for piece in part.pieces))


def coverage(paths: Paths, rect_mm: tuple[float, float, float, float], size_px: tuple[int, int]) -> Coverage:
    """Return how far `paths` cover each pixel of the view.

    Args:
        paths: the artwork in mm.
        rect_mm: the view (x, y, width, height) in mm.
        size_px: (width, height) of the picture.

    Returns:
        uint8 array of shape (height, width): 0 nothing, 255 all of the pixel.
    """
    x, y, width, height = rect_mm
    columns, rows = size_px
    grid = np.zeros((rows, (columns + 3) & ~3), dtype=np.uint8)  # QImage wants rows of whole 32-bit words
    if columns / width >= _CLOSE_UP_PX_PER_MM:
        paths = paths.close_up
    seen = _visible(paths, (x, y, x + width, y + height), apron_mm=width / columns)
    if seen:
        image = QImage(grid.data, columns, rows, grid.shape[1], QImage.Format.Format_Grayscale8)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform.fromScale(columns / width, rows / height).translate(-x, -y))
        _paint(painter, seen)
        painter.end()
    return grid[:, :columns]


def polygon(points: Sequence[tuple[float, float]]) -> Paths:
    """Return the filled polygon through `points` (mm)."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return _filled(path)


def disc(x_mm: float, y_mm: float, radius_mm: float) -> Paths:
    """Return a filled disc."""
    return rounded_rectangle((x_mm - radius_mm, y_mm - radius_mm, 2 * radius_mm, 2 * radius_mm), radius_mm)


def rounded_rectangle(rect_mm: tuple[float, float, float, float], radius_mm: float) -> Paths:
    """Return a filled rectangle (x, y, width, height) with round corners."""
    path = QPainterPath()
    path.addRoundedRect(*rect_mm, radius_mm, radius_mm)
    return _filled(path)


def polyline(points: NDArray[np.float64] | Sequence[tuple[float, float]], *, width_mm: float) -> Paths:
    """Return a stroked line through `points`, shape (n, 2) in mm, `width_mm` wide with round ends."""
    places = np.asarray(points, dtype=np.float64)
    pieces = []
    for start in range(0, len(places) - 1, _POINTS_PER_PIECE):
        part = places[start : start + _POINTS_PER_PIECE + 1]
        path = QPainterPath(QPointF(*part[0]))
        for x, y in part[1:].tolist():
            path.lineTo(x, y)
        pieces.append(_stroke(path, width_mm))
    return Paths(tuple(pieces))


def smooth_line(points: NDArray[np.float64], *, width_mm: float) -> Paths:
    """Return a stroked curve through `points`, shape (n, 2) in mm: Catmull-Rom spans as cubic curves.

    A closed curve repeats its first point. A dozen points a wave keep it within 3 um of a sine 1 mm high.
    """
    closed = bool(np.allclose(points[0], points[-1]))
    before = points[-2] if closed else 2 * points[0] - points[1]
    after = points[1] if closed else 2 * points[-1] - points[-2]
    ahead = (np.vstack([points[1:], after]) - np.vstack([before, points[:-1]])) / 6
    spans = np.hstack([(points + ahead)[:-1], (points - ahead)[1:], points[1:]])
    corners = np.hstack([points[:-1], spans]).reshape(-1, 4, 2)
    starts = np.arange(0, len(spans), _POINTS_PER_PIECE)
    low = np.minimum.reduceat(corners.min(axis=1), starts) - width_mm / 2
    high = np.maximum.reduceat(corners.max(axis=1), starts) + width_mm / 2
    pieces, drawn = [], spans.tolist()
    for start, box in zip(starts.tolist(), np.hstack([low, high]).tolist(), strict=True):
        path = QPainterPath(QPointF(*points[start]))
        for span in drawn[start : start + _POINTS_PER_PIECE]:
            path.cubicTo(*span)
        pieces.append(Piece(path, tuple(box), width_mm))
    return Paths(tuple(pieces))


def within(paths: Paths, box: Box) -> Paths:
    """Return the part of filled `paths` inside `box` (left, top, right, bottom)."""
    left, top, right, bottom = box
    window = QPainterPath()
    window.addRect(left, top, right - left, bottom - top)
    cut = [piece.path.intersected(window) for piece in _visible(paths, box, apron_mm=0.0)]
    return joined(_filled(path) for path in cut if not path.isEmpty())


def stroked(paths: Paths, *, width_mm: float) -> Paths:
    """Return the outlines of `paths` as lines `width_mm` wide."""
    return Paths(tuple(_stroke(piece.path, width_mm) for piece in paths.pieces))


# --- type ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typeface:
    """A bundled font that is ready to be set; `name` is its file name."""

    name: str
    family: str
    _font: QFont = field(repr=False, compare=False)
    cap_em: float = 0.7

    def font(self) -> QFont:
        """Return a copy of the Qt font at the shaping size."""
        return QFont(self._font)


def typeface(name: str, read: Callable[[str], bytes]) -> Typeface:
    """Return the typeface of the bundled font file `name`; `read` is asked for ``fonts/<name>``.

    Raises:
        EnvironmentFault: FONT_MISSING; the file is not there or Qt cannot read it.
        ProgramFault: no QGuiApplication exists, without which Qt aborts at the first font.
    """
    if QGuiApplication.instance() is None:
        raise ProgramFault(FaultCode.DEFECT, reason="text was set before the application object existed")
    try:
        data = read(f"fonts/{name}")
    except (OSError, EnvironmentFault) as problem:
        raise EnvironmentFault(FaultCode.FONT_MISSING, font=name) from problem
    return _loaded(name, data)


def set_text(
    value: str, face: Typeface, *, cap_mm: float, letter_space_mm: float = 0.0, right_to_left: bool = False
) -> Paths:
    """Return `value` set on a base line at (0, 0): capitals `cap_mm` high, one piece per glyph.

    Left-to-right text starts at x = 0; right-to-left text ends there. Arabic is shaped and ordered by Qt.
    """
    scale = cap_mm / (face.cap_em * _EM_PX)
    layout, ascent = _laid_out(value, face, right_to_left=right_to_left)
    pieces: list[Piece] = []
    count = 0
    for run in layout.glyphRuns():
        raw = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            path = raw.pathForGlyph(glyph)
            shift = letter_space_mm * count
            count += 1
            if path.isEmpty():
                continue
            transform = QTransform(
                scale, 0, 0, scale, place.x() * scale + shift, (place.y() - ascent) * scale
            )
            pieces.extend(_filled(transform.map(path)).pieces)
    paths = Paths(tuple(pieces))
    return paths.placed(-paths.box[2]) if right_to_left else paths


def _laid_out(value: str, face: Typeface, *, right_to_left: bool) -> tuple[QTextLayout, float]:
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(value, face.font())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e7)
    layout.endLayout()
    return layout, line.ascent()


def set_on_pitch(value: str, face: Typeface, *, cap_mm: float, pitch_mm: float) -> Paths:
    """Return `value` with each glyph centred in a cell `pitch_mm` wide, as machine-readable zones are set.

    The font's own advance is not used (ICAO Doc 9303-3, 4.11: OCR-B at ten characters to the inch).
    """
    glyphs = {letter: set_text(letter, face, cap_mm=cap_mm) for letter in set(value)}
    placed = []
    for index, letter in enumerate(value):
        left, _, right, _ = glyphs[letter].box
        placed.append(glyphs[letter].placed((index + 0.5) * pitch_mm - (left + right) / 2))
    return joined(placed)


@lru_cache(maxsize=32)
def _loaded(name: str, data: bytes) -> Typeface:
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if not families:
        raise EnvironmentFault(FaultCode.FONT_MISSING, font=name)
    font = QFont(families[0])
    font.setPixelSize(_EM_PX)
    font.setBold("Bold" in name and "SemiBold" not in name)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    face = Typeface(name, families[0], font, 1.0)
    if not QRawFont.fromFont(font).supportsCharacter("H"):
        return replace(face, cap_em=_CAP_EM_WITHOUT_LATIN)
    _, top, _, bottom = set_text("H", face, cap_mm=1.0).box
    return replace(face, cap_em=bottom - top)


# --- pieces ---------------------------------------------------------------------------------------------------


def outline(commands: Iterable[tuple[str, tuple[float, ...]]], *, even_odd: bool = False) -> Paths:
    """Return the filled outline drawn by absolute `commands`: M x y, L x y, Q (4), C (6) and Z."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
    for letter, values in commands:
        match letter:
            case "M":
                path.moveTo(*values)
            case "L":
                path.lineTo(*values)
            case "Q":
                path.quadTo(*values)
            case "C":
                path.cubicTo(*values)
            case _:
                path.closeSubpath()
    return _filled(path)


def _filled(path: QPainterPath) -> Paths:
    return Paths((_stroke(path, 0.0),))


def _stroke(path: QPainterPath, width_mm: float) -> Piece:
    # exact for type, whose boxes place it; the quick one for line work, where it only serves to leave out
    bounds, half = path.controlPointRect() if width_mm else path.boundingRect(), width_mm / 2
    box = (bounds.left() - half, bounds.top() - half, bounds.right() + half, bounds.bottom() + half)
    return Piece(path, box, width_mm)


def _shortened(piece: Piece) -> Iterator[Piece]:
    """Cut a stroked curve after every few spans; a filled path is one piece as it is."""
    count = piece.path.elementCount()
    if not piece.width_mm or count < 3 * _SPANS_CLOSE_UP:
        yield piece
        return
    part, spans, at = QPainterPath(), 0, 0
    while at < count:
        element = piece.path.elementAt(at)
        if element.isMoveTo() or spans == _SPANS_CLOSE_UP:
            if spans:
                yield _stroke(part, piece.width_mm)
            before = piece.path.elementAt(at if element.isMoveTo() else at - 1)
            part, spans = QPainterPath(QPointF(before.x, before.y)), 0
        if element.isCurveTo():
            middle, end = piece.path.elementAt(at + 1), piece.path.elementAt(at + 2)
            part.cubicTo(element.x, element.y, middle.x, middle.y, end.x, end.y)
        elif element.isLineTo():
            part.lineTo(element.x, element.y)
        spans += not element.isMoveTo()
        at += 3 if element.isCurveTo() else 1
    if spans:
        yield _stroke(part, piece.width_mm)


def _transformed(piece: Piece, transform: QTransform, scale: float) -> Piece:
    path = transform.map(piece.path)
    return _stroke(path, piece.width_mm * scale)


def _visible(paths: Paths, view: Box, *, apron_mm: float) -> list[Piece]:
    if not paths.pieces:
        return []
    boxes = paths.boxes
    left, top, right, bottom = view
    low, high = np.array([left, top]) - apron_mm, np.array([right, bottom]) + apron_mm
    inside = ((boxes[:, 2:] >= low) & (boxes[:, :2] <= high)).all(axis=1)
    return [paths.pieces[index] for index in np.flatnonzero(inside)]


def _paint(painter: QPainter, pieces: list[Piece]) -> None:
    pen_width = -1.0
    for piece in pieces:
        if piece.width_mm != pen_width:
            pen_width = piece.width_mm
            if pen_width > 0:
                pen = QPen(
                    _INK, pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
                )
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_INK)
        painter.drawPath(piece.path)

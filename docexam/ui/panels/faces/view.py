"""Two faces at one scale: side by side, one over the other, or in turn; zoom and place are linked."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.domain.face import FacePlace
from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import (
    DESK_TEXT,
    DESK_TEXT2,
    MARK_CASING,
    MARK_CASING_WIDTH,
    MARK_LINE,
    MARK_LINE_WIDTH,
    RADIUS_7,
    SPACE_24,
    SPACE_32,
    TypeRole,
    font,
    px,
    theme_of,
)

MOST_ZOOM: Final = 6.0
ZOOM_STEP: Final = 1.25
WHEEL_STEP: Final = 120.0
LINE_ALPHA: Final = 150


class Mode(StrEnum):
    """How the two are set against each other."""

    SIDE = "side"
    OVERLAY = "overlay"
    BLINK = "blink"


@dataclass(frozen=True, slots=True)
class Faced:
    """One of the two: its picture, where the face lies in it, and what stands above it."""

    picture: QImage
    place: FacePlace
    title: str


Regions = tuple[tuple[tuple[float, float], ...], ...]
"""Outlines in a picture, from 0 to 1 across and down."""


class FacesView(QWidget):
    """The document's portrait at the left, whoever stands at the desk at the right, in every language.

    `used` says which tool was taken up: ``overlay``, ``blink``, ``zoom``.
    """

    used = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("faces.view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(320), px(240))
        keep_left_to_right(self)
        self._faces: tuple[Faced, Faced] | None = None
        self.mode = Mode.SIDE
        self.same_scale = True
        self.level_lines = False
        self.mix = 0.5
        self.other_first = False
        self.zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._dragged_from: QPointF | None = None
        self._regions: tuple[Regions, Regions] = ((), ())

    def sizeHint(self) -> QSize:
        """As large as it goes."""
        return QSize(px(900), px(560))

    def show_faces(self, document: Faced, live: Faced) -> None:
        """Show another pair, whole."""
        self._faces = (document, live)
        self.zoom, self._centre, self.other_first = 1.0, QPointF(0.5, 0.5), False
        self.setAccessibleName(f"{document.title}; {live.title}")
        self.update()

    def show_regions(self, document: Regions, live: Regions) -> None:
        """Outline parts of both faces: what tells them apart."""
        self._regions = (document, live)
        self.update()

    def show_mode(self, mode: Mode) -> None:
        """Set them against each other in another way."""
        self.mode, self.other_first = mode, False
        if mode is not Mode.SIDE:
            self.used.emit(mode.value)
        self._changed()

    def show_same_scale(self, on: bool) -> None:
        """Bring the live face to the scale of the document's, eyes on one line, or leave both as taken."""
        self.same_scale = on
        self._changed()

    def show_level_lines(self, on: bool) -> None:
        """Draw lines through eyes and mouth of the document's face across both."""
        self.level_lines = on
        self._changed()

    def show_mix(self, share: float) -> None:
        """Show so much of the live face over the document's."""
        self.mix = min(1.0, max(0.0, share))
        self._changed()

    def blink(self, *, other: bool) -> None:
        """Show the other face in the place of the first; held by a key or in turn."""
        if other and not self.other_first:
            self.used.emit(Mode.BLINK.value)
        self.other_first = other
        self._changed()

    def magnify(self, factor: float) -> None:
        """Zoom both by `factor` about what lies in the middle."""
        before = self.zoom
        self.zoom = min(MOST_ZOOM, max(1.0, self.zoom * factor))
        if before == 1.0 and self.zoom > 1.0:
            self.used.emit("zoom")
        self.move_by(0.0, 0.0)

    def move_by(self, dx: float, dy: float) -> None:
        """Move both by shares of a picture."""
        half = 0.5 / self.zoom
        self._centre = QPointF(
            min(1 - half, max(half, self._centre.x() + dx)), min(1 - half, max(half, self._centre.y() + dy))
        )
        self._changed()

    def _changed(self) -> None:
        self.changed.emit()
        self.update()

    # --- gestures

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.magnify(ZOOM_STEP ** (event.angleDelta().y() / WHEEL_STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag both."""
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            pane = self._panes()[0]
            self.move_by(-moved.x() / (pane.width() * self.zoom), -moved.y() / (pane.height() * self.zoom))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._dragged_from = None

    # --- drawing

    def _panes(self) -> list[QRectF]:
        """Return where the pictures stand: two, or one in the middle."""
        head, gap, margin = px(SPACE_32), px(SPACE_24), px(SPACE_24)
        number = 2 if self.mode is Mode.SIDE else 1
        room_w = (self.width() - 2 * margin - (number - 1) * gap) / number
        room_h = self.height() - head - 2 * margin
        height = max(40.0, min(room_h, room_w * 1.25))
        width = height * 0.8
        left = (self.width() - number * width - (number - 1) * gap) / 2
        return [QRectF(left + at * (width + gap), margin + head, width, height) for at in range(number)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the faces, their titles and the level lines."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme_of(self).desk))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._faces is None:
            return
        panes = self._panes()
        if self.mode is Mode.SIDE:
            order = (1, 0) if self.other_first else (0, 1)
            for pane, at in zip(panes, order, strict=True):
                self._paint_face(painter, pane, at)
                self._paint_title(painter, pane, self._faces[at].title)
        else:
            self._paint_stacked(painter, panes[0])
        if self.level_lines:
            self._paint_lines(painter, panes)
        painter.end()

    def _paint_stacked(self, painter: QPainter, pane: QRectF) -> None:
        faces = self._faces
        if faces is None:
            return
        if self.mode is Mode.BLINK:
            at = 1 if self.other_first else 0
            self._paint_face(painter, pane, at)
            self._paint_title(painter, pane, faces[at].title)
            return
        self._paint_face(painter, pane, 0)
        self._paint_face(painter, pane, 1, opacity=1.0 if self.other_first else self.mix)
        self._paint_title(painter, pane, f"{faces[0].title} + {faces[1].title}")

    def _paint_face(self, painter: QPainter, pane: QRectF, at: int, *, opacity: float = 1.0) -> None:
        if self._faces is None:
            return
        frame = QPainterPath()
        frame.addRoundedRect(pane, px(RADIUS_7), px(RADIUS_7))
        painter.save()
        painter.setClipPath(frame)
        painter.setOpacity(opacity)
        target = self._target(pane, at)
        painter.drawImage(target, self._faces[at].picture)
        painter.setOpacity(1.0)
        self._paint_regions(painter, target, self._regions[at])
        painter.restore()

    def _paint_regions(self, painter: QPainter, target: QRectF, regions: Regions) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in regions:
            shape = QPolygonF(
                [
                    QPointF(target.left() + x * target.width(), target.top() + y * target.height())
                    for x, y in outline
                ]
            )
            for colour, width in ((MARK_CASING, MARK_CASING_WIDTH), (MARK_LINE, MARK_LINE_WIDTH)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawPolygon(shape)

    def _target(self, pane: QRectF, at: int) -> QRectF:
        """Return where a whole picture would lie for its part to fill `pane` as wished."""
        width, height = pane.width() * self.zoom, pane.height() * self.zoom
        corner = pane.center() - QPointF(self._centre.x() * width, self._centre.y() * height)
        whole = QRectF(corner.x(), corner.y(), width, height)
        if at == 0 or not self.same_scale or self._faces is None:
            return whole
        first, second = (one.place for one in self._faces)
        ratio = _eye_distance(first) / max(0.02, _eye_distance(second))
        size = QPointF(width * ratio, height * ratio)
        (x, y), (u, v) = _between_eyes(first), _between_eyes(second)
        meets = QPointF(whole.left() + x * width, whole.top() + y * height)
        return QRectF(meets.x() - u * size.x(), meets.y() - v * size.y(), size.x(), size.y())

    def _paint_title(self, painter: QPainter, pane: QRectF, title: str) -> None:
        painter.setPen(QColor(DESK_TEXT))
        painter.setFont(font(TypeRole.BODY, 600))
        above = QRectF(pane.left(), pane.top() - px(SPACE_32), pane.width(), px(SPACE_32))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, title)

    def _paint_lines(self, painter: QPainter, panes: list[QRectF]) -> None:
        if self._faces is None:
            return
        colour = QColor(DESK_TEXT2)
        colour.setAlpha(LINE_ALPHA)
        pen = QPen(colour, 1.2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        target = self._target(panes[0], 0)
        place = self._faces[0].place
        for share in (_between_eyes(place)[1], place.mouth[1]):
            y = target.top() + share * target.height()
            if panes[0].top() < y < panes[0].bottom():
                painter.drawLine(QPointF(panes[0].left(), y), QPointF(panes[-1].right(), y))


def _between_eyes(place: FacePlace) -> tuple[float, float]:
    (x, y), (u, v) = place.left_eye, place.right_eye
    return (x + u) / 2, (y + v) / 2


def _eye_distance(place: FacePlace) -> float:
    """Return the distance of the eyes, in widths of the picture (its height is 1.25 of them)."""
    (x, y), (u, v) = place.left_eye, place.right_eye
    return hypot(u - x, (v - y) * 1.25)
